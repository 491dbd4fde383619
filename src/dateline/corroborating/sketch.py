"""What linking keeps of a story: drawn once from its coded document, complete even where coding found little."""

from __future__ import annotations

import datetime
import functools
import hashlib
import itertools
import re
import zlib
from collections import Counter
from collections.abc import Iterable

import msgspec
import numpy as np

from dateline.corroborating.asides import Aside, Break, asides, breaks, commemorates, current, first_sentence, is_sequel
from dateline.corroborating.blocks import credit_keys, keys, name_keys, packed, place_keys
from dateline.corroborating.credit import aliases, credits
from dateline.corroborating.minhash import Hashes, bands, shingles
from dateline.corroborating.naming import Sighting, names_in
from dateline.corroborating.numbers import value_of
from dateline.corroborating.words import TOKEN, names, term
from dateline.lexicons.load import table
from dateline.records import Document, Event, Place, Time

HEADER = re.compile(
    r"\s*(?P<city>[A-ZÀ-Þ][A-ZÀ-Þ.’' -]+(?:, [A-Za-zÀ-ÿ. ]{2,30})?),? (?:\(?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?\)? ?)?"
    r"(?:\((?P<tag>[^)\n]{2,40})\) ?)?(?:[-–—]{1,2}) "
)
_TO_TWENTY = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty"""
_NUMBER_WORDS = {word: n for n, word in enumerate(_TO_TWENTY.split())} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_FAMILY = {
    "ASSAULT": "violence", "COERCE": "force", "PROTEST": "protest", "MOBILIZE": "arms", "CONSULT": "talks", "AGREE": "talks",
    "SUPPORT": "talks", "COOPERATE": "talks", "CONCEDE": "talks", "AID": "aid", "SANCTION": "sanction", "ACCUSE": "words",
    "REQUEST": "words", "REJECT": "words", "THREATEN": "words", "RETREAT": "release",
}  # fmt: skip
_SENTENCE_WORDS = 8
_LED_IN = re.compile(
    r"\b(?:in|at|near|outside|around) (?:the (?:town|city|village|port|district) of )?([A-ZÀ-Þ]\w{2,})"
)
_WIDE = frozenset(
    ("admin1", "admin2", "region", "country", "area", "continent", "sea", "river", "range", "desert", "strait", "gulf")
)
_LARGE = frozenset(("city", "capital", "admin1", "admin2", "region", "country"))
_CITY_WEIGHT, _CAPITAL_WEIGHT, _COUNTRY_WEIGHT = 3000, 1200, 1000
_WITHIN = frozenset(("in", "at", "near", "of", "outside", "around", "central", "downtown", "across", "through", "to"))
NAMESAKE = re.compile(
    r" (?:(?:General|Central|Regional|Memorial|District|Military|International|State) )*(?:[Hh]ospital|[Cc]linic|[Ss]chool|[Uu]niversity|[Cc]ollege|"
    r"[Ss]treet|[Rr]oad|[Aa]venue|[Ss]quare|[Hh]otel|[Aa]greement|[Aa]ccords?|[Dd]eal|[Tt]reaty)\b"
)
"""Follows a place's name that is part of another name: nothing happened in the place itself, for all that is said."""
_CAPITALISED = re.compile(r"[A-ZÀ-Þ](?<!\w[A-ZÀ-Þ])\w+")
_FULL = re.compile(r"([A-ZÀ-Þ][\w’'-]+) ([A-ZÀ-Þ][\w-]+)")
_OCCASION = re.compile(
    r"\b(?:in (?:answer|response|protest|retaliation|reaction|revenge) (?:to|at|over|for|against)|to protest|(?:hours?|days?|weeks?) after)\b"
)
"""Leads over to what a happening answers: places named after it are another's."""
_AFTERMATH = re.compile(r"(?:After|Following|Despite) [^,.]{3,60}, ")
_SPEECH = (
    r"(?:said|told|says|denied|announced|confirmed|reported|declared|accused|rejected|dismissed|insisted|claimed|called|urged|appealed|"
    r"described|warned|promised|vowed|blamed|retracted|withdrew|revised|raised|rose|lifted|put)"
)
_TOLD_ON = re.compile(_SPEECH + r"(?: \w+){0,3} (?:on|late|early|later)? ?$")
_TELLS = re.compile(rf" (?:morning |night |evening |that )?{_SPEECH}\b")
_CAPITAL = re.compile(r"\b(?:the|\w+['’]s|[A-Z]\w+) capital\b(?! (?:of|city of|gains|punishment|market|flow))")
_ENCODER = msgspec.msgpack.Encoder()
_MILLIONS = re.compile(r"\d+(?:\.\d+)? (?:m|b)illion")
_OF_IT = ("'s", "’s")
_OPENING = 36
_PAST_DAYS = 14
_LEAD = 320
"""Characters of the body that count as its lead."""


class Sketch(msgspec.Struct, frozen=True, kw_only=True):
    """One story as linking sees it.  Days are proleptic ordinals; weights grow with rarity, in thousandths."""

    story: str
    digest: str
    """Of text, title, publisher and publication: a story that changes is sketched anew."""
    title: str | None
    publisher: str | None
    published: int | None
    published_at: str
    tag: str | None
    """The agency in the dateline, "(MPA)"."""
    credits: tuple[tuple[str, bool], ...]
    """Names credited with reporting, and whether in the lead: "according to the news agency Northern Wire"."""
    terms: dict[str, int]
    """Content words, synonyms folded, with their weight here: rarity, and more in title and lead."""
    norm: float
    names: dict[str, int]
    """Names, lower-cased, with their rarity."""
    full_names: frozenset[str]
    """Names of two words, lower-cased: rarer than their words are."""
    numbers: frozenset[int]
    places: frozenset[str]
    """Every named town or region, as "IRQ/Mosul"."""
    lead_places: frozenset[str]
    spot: frozenset[str]
    """Words of the towns, or lesser places, among the places in the lead; of its regions, if there is no town."""
    within: frozenset[str]
    """The regions that the towns of the spot lie in, lower-cased."""
    outlet: frozenset[str]
    """The names that the story's outlet goes by, lower-cased."""
    credited: frozenset[str]
    """The names credited with reporting, lower-cased."""
    unresolved: bool
    """Whether a place in the lead is known by name alone."""
    looked_back_to: frozenset[str]
    """Names in sentences that look back to something earlier, lower-cased."""
    countries: frozenset[str]
    days: frozenset[int]
    """Days that the story names near its publication."""
    lead_days: frozenset[int]
    since: int | None
    until: int | None
    """The past days that the first sentence names as a whole, "last week": the happening itself may lie in them."""
    families: frozenset[str]
    commemorates: bool
    sequel: bool
    """It tells of a second round, another attack: of one in a row."""
    words: int
    shingles: bytes
    opening: bytes
    """The shingles of the first words alone: a copy has them, a paragraph of background told again and again has not."""
    marks: frozenset[int]
    """Bands of the signature and hashes of whole sentences: stories with none in common hold no copied stretch."""

    sightings: tuple[Sighting, ...]
    """What the story says of who is called what."""
    called: frozenset[str]
    """The names of persons and bodies that it uses, as it writes them."""
    keys: bytes
    """The blocks that the story stands in, as `block_keys` tells them."""

    def opening_hashes(self) -> Hashes:
        """The shingles of the story's first words."""
        return np.frombuffer(self.opening, dtype=np.uint32)

    def hashes(self) -> Hashes:
        """The story's shingles."""
        return np.frombuffer(self.shingles, dtype=np.uint32)

    def block_keys(self) -> list[int]:
        """The keys of the blocks that the story stands in, the least first."""
        return memoryview(self.keys).cast("Q").tolist()


def sketch(document: Document) -> Sketch:
    """The sketch of a document; pure, so a story's sketch never depends on another story."""
    text, title = document.text, document.title or ""
    start, tag, city = body_start(text, document.title)
    body = text[start:]
    published = ordinal(document.published)
    own = frozenset(_tokens(document.publisher or ""))
    early = _tokens(title)
    tokens, lead = _split(body)
    hashes, opening = shingles(tokens, _OPENING)
    found = breaks(text)
    marks = frozenset((*bands(hashes), *_sentences(text, start, found)))
    aside = asides(text, found)
    told = body if not any(a.beside for a in aside) else current(text, start, aside)
    named = _commoner(_names(title, told, own, city), document.places)
    weighed = _terms(early, *((tokens, lead) if told is body else _split(told)), own, named)
    countries = _countries(document)
    places = _places(document.places, text, start, len(text), aside)
    lead_places = _lead_places(document, body, start, aside, countries)
    since, until = _past(document, published, start)
    spot = _spot(document.places, lead_places, text, start)
    words = frozenset(tokens)
    credit = credits(body, words)
    who = names_in(text, start, document.places)
    outlet = aliases(document.publisher, tag) if document.publisher else frozenset()
    credited = frozenset(name.lower() for name, _ in credit)
    return Sketch(
        story=document.id, digest=content_digest(document), title=document.title, publisher=document.publisher, published=published,
        published_at=document.published or "", tag=tag, credits=credit,
        terms=weighed, norm=round(sum(w * w for w in weighed.values()) ** 0.5, 6), names=named,
        full_names=_full_names(f"{title}. {told}", named, document.places),
        numbers=_numbers(words.union(early)) | _scaled(f"{title}. {body}"), places=places | lead_places, lead_places=lead_places, spot=spot,
        within=_within(document.places, lead_places), outlet=outlet,
        credited=credited,
        unresolved=any(p.startswith("?") for p in lead_places),
        looked_back_to=frozenset(n.lower() for since, until, _ in aside for n in names(text[since:until])),
        countries=frozenset(countries), days=_days(document, published, start, len(text)),
        lead_days=_days(document, published, start, start + _LEAD), since=since, until=until,
        families=_families(document.events),
        commemorates=commemorates(f"{title}. {body[:_LEAD]}", f"{title}. {body[:900]}"), sequel=is_sequel(f"{title}. {body}"),
        words=len(tokens), shingles=hashes.tobytes(),
        opening=opening.tobytes(), marks=marks, sightings=who.sightings, called=who.called,
        keys=packed(
            keys(marks, named, weighed, countries) | credit_keys(outlet, credited, published, countries) | place_keys(spot, published)
        ),
    )  # fmt: skip


def _tokens(text: str) -> list[str]:
    """The tokens of a text, lower-case."""
    return "\n".join(found).lower().split("\n") if (found := TOKEN.findall(text)) else []


def _split(body: str) -> tuple[list[str], list[str]]:
    """The tokens of a body, and those of its lead without the word that the lead's end may cut."""
    cut = body.rfind(" ", 0, _LEAD)
    lead = _tokens(body[:cut])
    return (lead + _tokens(body[cut:]) if cut >= 0 else _tokens(body)), lead


def bridged(story: Sketch, others: Iterable[str]) -> Sketch:
    """A sketch with other names of the actors that it tells of, as if it used them itself."""
    words = {w.lower() for name in others for w in name.split() if w[0].isupper()} - story.names.keys()
    added = {word: term_rarity(word) for word in words if term(word) is not None}
    if not added:
        return story
    pairs = {f"{a} {b}".lower() for name in others for a, b in itertools.pairwise(name.split())}
    return msgspec.structs.replace(
        story,
        names=story.names | added,
        full_names=story.full_names | pairs,
        keys=packed({*story.block_keys(), *name_keys(added)}),
    )


def content_digest(document: Document) -> str:
    """A digest of what a sketch is drawn from: the story and its coding."""
    told = "\0".join((document.text, document.title or "", document.publisher or "", document.published or ""))
    coded = _ENCODER.encode([
        [(e.event, e.status, e.actors, e.recipients) for e in document.events], document.places, document.times,
    ])  # fmt: skip
    return hashlib.blake2b(told.encode("utf-8", "surrogatepass") + coded, digest_size=8).hexdigest()


def body_start(text: str, title: str | None) -> tuple[int, str | None, str | None]:
    """Where the body begins, past a repeated title and the dateline, and the dateline's agency tag and city."""
    start = 0
    if title and text.lstrip().startswith(title):
        start = text.index(title) + len(title)
    while start < len(text) and text[start].isspace():
        start += 1
    header = HEADER.match(text[start : start + 160])
    if header is None:
        return start, None, None
    return start + header.end(), header["tag"], header["city"].split(",")[0].strip().lower()


def ordinal(date: str | None) -> int | None:
    """An ISO date (or date and time) as a day number; None if there is none."""
    if not date:
        return None
    try:
        return datetime.date.fromisoformat(date[:10]).toordinal()
    except ValueError:
        return None


def _terms(
    title: Iterable[str], tokens: Iterable[str], lead: Iterable[str], own: frozenset[str], named: dict[str, int]
) -> dict[str, int]:
    early = {*title, *lead}
    out: dict[str, int] = {}
    for token in {*tokens, *early}:
        found = term(token)
        if found is None or token in own or token in named or (token[-2:] in _OF_IT and token[:-2] in named):
            continue
        base, weight = found
        if token in early:
            weight = weight * 7 // 5
        if weight > out.get(base, 0):
            out[base] = weight
    return out


def _names(title: str, body: str, own: frozenset[str], city: str | None) -> dict[str, int]:
    out: dict[str, int] = {}
    for name in {*names(body), *names(title)}:
        lower = name.lower().removesuffix("'s").removesuffix("’s")
        found = term(lower)
        if found is not None and lower not in own:
            out[lower] = term_rarity(lower)
    if city:
        for word in city.split():
            if term(word) is not None:
                out.setdefault(word, term_rarity(word))
    return out


def _full_names(text: str, named: dict[str, int], places: tuple[Place, ...]) -> frozenset[str]:
    """Pairs of names side by side that are no place's; of "Grace Anne Nkhoma" both pairs."""
    starts = (match.start() for match in _CAPITALISED.finditer(text))
    found = {(pair[1].lower(), pair[2].lower()) for at in starts if (pair := _FULL.match(text, at))}
    told = " | ".join(p.text.lower() for p in places)
    return frozenset(f"{a} {b}" for a, b in found if a in named and b in named and f"{a} {b}" not in told)


def _commoner(named: dict[str, int], places: tuple[Place, ...]) -> dict[str, int]:
    """Names with those of countries and large places weighed down: much happens in a city on one day, and more in a capital."""
    for word in named:
        if word in _country_names():
            named[word] = min(named[word], _COUNTRY_WEIGHT)
    for place in places:
        most = _CAPITAL_WEIGHT if place.name in _capitals() else _CITY_WEIGHT if place.kind in _LARGE else None
        for word in place.name.lower().split() if most is not None else ():
            if word in named:
                named[word] = min(named[word], most or 0)
    return named


def term_rarity(word: str) -> int:
    """Rarity of a name, 500 to 4,000: a name that English does not know is the best of evidence."""
    found = term(word)
    return 500 if found is None else max(500, found[1])


def _numbers(tokens: Iterable[str]) -> frozenset[int]:
    out = set()
    for token in tokens:
        if token[0].isdigit():
            plain = token.replace(",", "")
            if plain.isdecimal() and len(plain) <= 9:  # not the 2 of km²
                out.add(int(plain))
        elif token in _NUMBER_WORDS:
            out.add(_NUMBER_WORDS[token])
        elif "-" in token:
            tens, _, units = token.partition("-")
            if _NUMBER_WORDS.get(tens, 0) >= 20 and units in _NUMBER_WORDS:
                out.add(_NUMBER_WORDS[tens] + _NUMBER_WORDS[units])
    return frozenset(n for n in out if n >= 3 and not 1900 <= n <= 2100)


def _scaled(text: str) -> frozenset[int]:
    """Numbers such as "1.1 million"."""
    if "illion" not in text:
        return frozenset()
    return frozenset(value for match in _MILLIONS.finditer(text) if (value := value_of(match[0])) is not None)


def _places(found: tuple[Place, ...], text: str, start: int, end: int, asides: list[Aside]) -> frozenset[str]:
    """Towns and regions named there: not in an aside, and not as where somebody comes from."""
    return frozenset(
        f"{p.country or ''}/{p.name}"
        for p in found
        if p.kind not in ("country", "continent")
        and start <= p.start < end
        and not any(since <= p.start < until for since, until, _ in asides)
        and not text.endswith("from ", 0, p.start)
        and not NAMESAKE.match(text, p.end)
        and not _is_seat(p, text)
    )


def _spot(found: tuple[Place, ...], lead: frozenset[str], text: str, start: int) -> frozenset[str]:
    """The towns of the first sentence, else of the lead, else its regions, word by word."""
    first = first_sentence(text, start)
    coarse = {f"{p.country or ''}/{p.name}" for p in found if p.kind in _WIDE}
    told = _OCCASION.search(text, start, first)
    until = told.start() if told else first
    since = opened.end() if (opened := _AFTERMATH.match(text, start, first)) else start
    opening = {f"{p.country or ''}/{p.name}" for p in found if since <= p.start < until} & lead
    chosen = opening - coarse or lead - coarse or lead
    return frozenset(word.lower() for place in chosen for word in place.partition("/")[2].split())


def _lead_places(
    document: Document, body: str, start: int, aside: list[Aside], countries: tuple[str, ...]
) -> frozenset[str]:
    title = document.title or ""
    places = _places(document.places, document.text, start, start + _LEAD, aside)
    if not places and _CAPITAL.search(f"{title}. {body[:_LEAD]}"):
        places = _capital(countries)
    return places or _places_by_word(title, body)


def _within(found: tuple[Place, ...], lead: frozenset[str]) -> frozenset[str]:
    held = (p for p in found if p.admin1 and p.kind not in _WIDE and f"{p.country or ''}/{p.name}" in lead)
    return frozenset(word.lower() for p in held for word in (p.admin1 or "").split())


def _is_seat(place: Place, text: str) -> bool:
    """Whether a capital's name stands for the government there: "Yerevan said", not "in Yerevan"."""
    if place.name not in _capitals():
        return False
    before = text[max(0, place.start - 12) : place.start].split(" ")
    return len(before) < 2 or before[-2].lower() not in _WITHIN


@functools.cache
def _capitals() -> frozenset[str]:
    return frozenset(row["capital"].split(";")[0] for row in table("actors/countries.tsv"))


def _countries(document: Document) -> tuple[str, ...]:
    """The countries most spoken of: in coded places and actors, and by name or adjective in the text itself."""
    count = Counter(p.country for p in document.places if p.country)
    for event in document.events:
        count.update(e.country for e in (*event.actors, *event.recipients) if e.country)
    known = country_words()
    count.update(
        known[name] for name in _CAPITALISED.findall(f"{document.title or ''} . {document.text}") if name in known
    )
    return tuple(country for country, _ in sorted(count.items(), key=lambda item: (-item[1], item[0]))[:4])


def _places_by_word(title: str, body: str) -> frozenset[str]:
    """Where no place was resolved: the names that "in", "at" or "near" leads in, as "?/Tegh"."""
    known = country_words()
    found = _LED_IN.findall(f"{title}. {body[:_LEAD]}")
    return frozenset(f"?/{name}" for name in found if name not in known and term(name.lower()) is not None)


@functools.cache
def country_words() -> dict[str, str]:
    """The one-word names, adjectives and demonyms of countries, each with its code."""
    out: dict[str, str] = {}
    for row in table("actors/countries.tsv"):
        for cell in (row["name"], row["names"], row["adjectives"], row["demonyms"]):
            out.update({word: row["code"] for word in cell.split(";") if word and word.isalpha()})
    return out


@functools.cache
def _country_names() -> frozenset[str]:
    return frozenset(word.lower() for word in country_words())


def _capital(countries: tuple[str, ...]) -> frozenset[str]:
    """The capital, where a story speaks of "the capital" and names no other town, as a place."""
    capitals = {row["code"]: row["capital"].split(";")[0] for row in table("actors/countries.tsv")}
    return frozenset(f"{c}/{capitals[c]}" for c in countries[:1] if capitals.get(c))


def _days(document: Document, published: int | None, start: int, end: int) -> frozenset[int]:
    out = set()
    first = first_sentence(document.text, start)
    for time in document.times:
        if time.type in ("DATE", "TIME") and start <= time.start < end and time.since and time.since == time.until:
            day = ordinal(time.since)
            near = day is not None and (published is None or -45 <= day - published <= 14)
            if day is not None and near and not (day == published and _of_telling(document.text, time, first)):
                out.add(day)
    return frozenset(out)


def _past(document: Document, published: int | None, start: int) -> tuple[int | None, int | None]:
    """The first and the last of some days before publication that the first sentence names as a whole."""
    if published is None:
        return None, None
    end = first_sentence(document.text, start)
    for time in document.times:
        since, until = ordinal(time.since), ordinal(time.until)
        if time.type != "DATE" or not start <= time.start < end or since is None or until is None:
            continue
        if 0 < until - since <= _PAST_DAYS and until < published <= until + _PAST_DAYS:
            return since, until
    return None, None


def _of_telling(text: str, time: Time, first: int) -> bool:
    """Whether the day of publication is named as the day of speaking, or past the first sentence: nothing then tells
    that the happening was on it."""
    return (
        time.start > first
        or _TOLD_ON.search(text, max(0, time.start - 40), time.start) is not None
        or _TELLS.match(text, time.end) is not None
    )


def _families(events: tuple[Event, ...]) -> frozenset[str]:
    held = [e for e in events if e.status in ("actual", "ongoing")]
    return frozenset(_FAMILY[e.event] for e in held[:6] if e.event in _FAMILY)


def _sentences(text: str, start: int, found: Iterable[Break]) -> tuple[int, ...]:
    """A hash of each sentence of some length, whatever its case and white space."""
    out = []
    for end, after in found:
        if end > start:
            words = text[start:end].lower().split()
            if len(words) >= _SENTENCE_WORDS:
                out.append(zlib.crc32(" ".join(words).encode()))
            start = after
    return tuple(dict.fromkeys(out))
