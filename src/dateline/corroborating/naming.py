"""What a story says of who is called what: full names with a title, acronyms, other names, and family names alone."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

import msgspec

from dateline.corroborating.words import frequencies, words_of
from dateline.lexicons.load import table
from dateline.records import Place

Form = Literal["title", "acronym", "alias", "family name"]

_CAP = r"[A-ZÀ-Þ][\w’'-]+"
_LINK = r"(?:al-|el-|de |da |of |for |and |the )"
_PERSON = rf"{_CAP}(?: (?:(?:al|el|bin|ben|de|da|van|von)[ -])?{_CAP}){{1,3}}"
_BODY = rf"{_CAP}(?: {_LINK}{{0,2}}{_CAP}){{1,7}}"
_WORD_BEFORE = re.compile(r"([\w’'-]+),? $")
_AFTER = re.compile(r",? (?:an?|the|who|its|their|his|her|whose) ((?:[\w’'-]+ ){0,5}[\w’'-]+)")
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")
_RUN = re.compile(
    rf"(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Maj|Capt|Lt|Sgt|Brig|Adm|Rev|Sen|Rep)\. )*{_CAP}(?: (?:(?:al|el|bin|ben|de|da|van|von)[ -])?{_CAP}){{0,5}}"
)
_ACRONYM = re.compile(rf"(?P<name>{_BODY}),? \((?:the )?(?P<alias>[A-ZÀ-Þ][A-Za-z]*[A-ZÀ-Þ][A-Z]*s?|[A-Z]{{2,8}})\)")
_KNOWN_AS = re.compile(
    rf"(?P<name>{_PERSON}),? (?:(?:who is |who was |is |was )?(?:also|better|widely|commonly)? ?(?:known|nicknamed)(?: simply)? as|alias|a\.k\.a\.|nom de guerre|nicknamed) "
    rf"[“\"‘']?(?P<alias>{_CAP}(?: {_CAP}){{0,2}})"
)
_KNOWN_HINT = re.compile(r"known(?: simply)? as|nicknamed| alias|a\.k\.a|nom de guerre")
_POSSESSIVE = re.compile(r"[’']s?$")
_HONORIFICS = words_of(
    "mr mrs ms miss dr sir madam lady lord sheikh father sister brother bishop reverend rev imam ayatollah"
)
_FIRST_WORDS = words_of(
    "the a an in on at but and when while after as by for from it he she they this that these those who what no not one two"
)
_MOST = 24
"""Names of a story that are kept."""


class Sighting(msgspec.Struct, frozen=True, gc=False):
    """One name in a story, and the words that say what it is: offsets of the story's text.

    `form`: a full name with its title (`alias` is the title), an acronym or another name given for `name`, or a family
    name that stands alone (`name` is empty).
    """

    form: Form
    name: str
    alias: str
    start: int
    end: int


@functools.cache
def _titles() -> frozenset[str]:
    """Words for what a person is, lower-case: "mayor", "colonel", "spokeswoman"."""
    rows = table("actors/agents.tsv")
    return frozenset(
        r["noun"].lower().rstrip(".") for r in rows if r["kind"] == "person" and " " not in r["noun"].strip(".")
    )


class Names(NamedTuple):
    """What a story says of names, and the names that it uses, as it writes them."""

    sightings: tuple[Sighting, ...]
    called: frozenset[str]


def names_in(text: str, start: int, places: tuple[Place, ...]) -> Names:
    """The names of the body; a name is told once, by the words that say most.  Names of places are none of an actor."""
    taken = {p.text for p in places}
    out: dict[tuple[str, str, str], Sighting] = {}
    called: set[str] = set()
    for run, found in (*_named(text, start), *_equated(text, start)):
        called.update(name for name in run if name not in taken)
        if found is not None and found.name not in taken and found.alias not in taken:
            out.setdefault((found.form, found.name, found.alias.lower()), found)
    told = sorted(out.values(), key=lambda s: (s.start, s.form, s.alias))[:_MOST]
    return Names(tuple(told), frozenset(sorted(called)[:_MOST]))


Found = tuple[tuple[str, ...], Sighting | None]


def _named(text: str, start: int) -> Iterator[Found]:
    """Full names ("Mayor Adama Sawadogo", "Liza Robredo, the health officer"), with a sighting where they have a title; and
    single names that English does not know."""
    for match in _runs(text, start):
        titles, shown, name = _parts(match[0])
        at = match.end() - len(shown)
        if " " in name:
            told = _role(text, match, titles)
            yield (
                (name,),
                Sighting("title", name, told[0], min(at, told[1]), max(match.end(), told[2])) if told else None,
            )
        elif len(name) > 3 and (titles or frequencies().get(name.lower()) is None):
            yield (name,), Sighting("family name", "", name, at, at + len(name))


@functools.lru_cache(maxsize=20_000)
def _parts(run: str) -> tuple[tuple[str, ...], str, str]:
    """A run's titles, what follows them, and that without a possessive ending: a name."""
    words = run.split(" ")
    words = words[1:] if words[0].lower() in _FIRST_WORDS else words
    lead = 0
    while lead < len(words) and _is_title(words[lead]):
        lead += 1
    shown = " ".join(words[lead:])
    return tuple(words[:lead]), shown, _bare(shown)


def _runs(text: str, start: int) -> Iterator[re.Match[str]]:
    """The runs of capitalised words: looked for from capital to capital, which is all that a run can open with."""
    while capital := _CAPITAL.search(text, start):
        run = _RUN.match(text, capital.start())
        start = run.end() if run else capital.end()
        if run:
            yield run


def _role(text: str, match: re.Match[str], leading: Sequence[str]) -> tuple[str, int, int] | None:
    """The title of a full name, and where it stands: before it, or in the words that follow a comma."""
    if leading:
        return " ".join(leading), match.end() - len(match[0].partition(leading[0])[2]) - len(leading[0]), match.end()
    before = _WORD_BEFORE.search(text, max(0, match.start() - 30), match.start())
    if before is not None and _is_title(before[1]):
        return before[1], before.start(1), match.end()
    after = _AFTER.match(text, match.end())
    role = next((w for w in reversed(after[1].split(" ")) if _is_title(w)), None) if after else None
    return (role, match.start(), after.end()) if after and role else None


def _is_title(word: str) -> bool:
    low = word.lower().rstrip(".")
    return low in _titles() or low in _HONORIFICS


def _equated(text: str, start: int) -> Iterator[Found]:
    """Acronyms that spell the name before them, and names given as another's."""
    for match in _ACRONYM.finditer(text, start) if "(" in text else ():
        name = _spelled(match["name"], match["alias"])
        if name is not None:
            at = match.end("name") - len(name)
            yield (name, match["alias"]), Sighting("acronym", name, match["alias"], at, match.end())
    for match in _KNOWN_AS.finditer(text, start) if _KNOWN_HINT.search(text, start) else ():
        name, alias = _bare(match["name"]), _bare(match["alias"])
        yield (name, alias), Sighting("alias", name, alias, match.start(), match.end())


def _spelled(name: str, acronym: str) -> str | None:
    """The end of a name whose capitals an acronym spells; None if it does not."""
    words = name.split(" ")
    wanted = acronym.rstrip("s").upper()
    for first in range(len(words)):
        capitals = "".join(w[0] for w in words[first:] if w[0].isupper())
        if capitals == wanted and words[first][0].isupper():
            return " ".join(words[first:])
    return None


def _bare(name: str) -> str:
    return _POSSESSIVE.sub("", name)
