"""How many: killed, wounded, arrested, troops, protesters, money, with ranges and their limits."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dateline.extracting.figures import Figure, figures
from dateline.parsing.parse import Parse
from dateline.records import Quantity, Span

_KILL = frozenset(
    {
        "kill",
        "die",
        "perish",
        "murder",
        "slay",
        "massacre",
        "execute",
        "drown",
        "claim",
        "assassinate",
        "behead",
        "lynch",
    }
)
_WOUND = frozenset({"wound", "injure", "hurt", "maim"})
_ARREST = frozenset({"arrest", "detain", "round", "imprison", "jail", "capture", "apprehend"})
_PROTEST = frozenset({"protest", "march", "demonstrate", "rally", "gather", "strike", "riot"})
_OF = {**dict.fromkeys(_KILL, "killed"), **dict.fromkeys(_WOUND, "wounded"), **dict.fromkeys(_ARREST, "arrested")}
_DYING = frozenset({"die", "perish", "drown"})
_WAYS = frozenset({"shoot", "beat", "hack", "stab", "burn", "crush", "starve", "stone", "bludgeon"})
"""Verbs that kill where "dead" or "to death" stands with them."""
_COUNTED = {
    "troops": "troops", "troop": "troops", "soldier": "troops", "force": "troops", "peacekeeper": "troops", "marine": "troops",
    "protester": "protesters", "protestor": "protesters", "demonstrator": "protesters", "marcher": "protesters", "striker": "protesters",
}  # fmt: skip
_CURRENCIES = {
    "$": "USD", "dollar": "USD", "€": "EUR", "euro": "EUR", "£": "GBP", "pound": "GBP", "sterling": "GBP", "¥": "JPY", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "rupee": None, "rouble": "RUB", "ruble": "RUB", "won": "KRW", "rand": "ZAR", "naira": "NGN",
    "shekel": "ILS", "zloty": "PLN", "hryvnia": "UAH", "peso": None, "franc": None, "shilling": None, "krone": None, "kroner": None,
    "krona": "SEK", "lira": "TRY", "riyal": "SAR", "rial": None, "dirham": None, "dinar": None, "real": "BRL", "reais": "BRL",
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "chf": "CHF", "jpy": "JPY", "taka": "BDT", "baht": "THB", "ringgit": "MYR",
}  # fmt: skip
"""Currencies by sign and name, None where the name alone does not tell whose."""
_MONEYED = re.compile(r"\d|illion|thousand|hundred")
_SIGN = re.compile(r"[$€£¥]")
_MONEY_SLOTS = ("patient", "recipient", "of", "with", "by", "for", "in", "to", "worth")
_TOLL = re.compile(r"\s*(?:(?:more |other )?[a-z]+ )?(dead|injured|wounded|missing|homeless)\b", re.I)
_LEFT_OF = {"dead": "killed", "injured": "wounded", "wounded": "wounded"}
_PHRASE_TOKENS = 12
_TOLL_LENGTH = 120


def quantities(parse: Parse, i: int, roles: dict[str, int]) -> tuple[Quantity, ...]:
    """The counted things among the roles of the predicate at token `i`."""
    out: list[Quantity] = []
    lemma = parse.lemma[i]
    for slot in ("patient", "agent"):
        token = roles.get(slot)
        of = _kind(parse, i, lemma, slot, token) if token is not None else None
        if token is not None and of is not None:
            found = _summed(parse, _listed(parse, token), of)
            if found is not None:
                out.append(found)
    out += _money(parse, roles)
    if lemma == "leave":
        out += _toll(parse, i)
    return tuple(out)


def _kind(p: Parse, i: int, lemma: str, slot: str, token: int) -> str | None:
    """What is counted: by the verb for those done to, else by the noun."""
    if slot == "patient" or lemma in _DYING:
        of = _OF.get(lemma) or ("killed" if lemma in _WAYS and _deadly(p, i) else None)
        if of is not None:
            return of
    noun = _named(p, token)
    of = _COUNTED.get(p.lower[noun]) or _COUNTED.get(p.lemma[noun])
    return of or ("protesters" if slot == "agent" and lemma in _PROTEST else None)


def _deadly(p: Parse, i: int) -> bool:
    return any(p.lower[k] in ("dead", "death") for k in range(i + 1, min(len(p), i + 4)))


def _named(p: Parse, token: int) -> int:
    """The noun that a number is of: the villagers of "scores of villagers"."""
    for _ in range(3):
        link = next((k for k in p.children(token, "prep") if p.lower[k] == "of"), None)
        noun = p.child(link, "pobj") if link is not None else None
        if noun is None or not (_numeral(p, token)):
            return token
        token = noun
    return token


def _numeral(p: Parse, token: int) -> bool:
    return p.tag[token] == "CD" or bool(figures(p.text, p.start[token], p.end[token]))


def _listed(p: Parse, token: int) -> list[int]:
    """The parts of a list: "seven officers and four civilians"."""
    out, k = [token], token
    while (nxt := p.child(k, "conj")) is not None and p.tag[nxt][:1] in ("N", "C") and len(out) < 8:
        out.append(nxt)
        k = nxt
    return out


def _summed(p: Parse, tokens: Iterable[int], of: str) -> Quantity | None:
    """The numbers of a list's parts as one, if its first part has one."""
    found = [f for k in tokens if (f := _first(p, k)) is not None]
    if not found:
        return None
    low = sum(f.low for f in found if f.low is not None) if all(f.low is not None for f in found) else None
    high = sum(f.high for f in found if f.high is not None) if all(f.high is not None for f in found) else None
    start, end = found[0].start, found[-1].end
    return Quantity(of=of, low=low, high=high, span=Span(start, end, p.text[start:end]))


def _first(p: Parse, token: int) -> Figure | None:
    """The number before a noun or at the head of its phrase."""
    low = token
    for k in p.kids[token]:
        if k > token:
            break
        if p.dep[k] in ("nummod", "amod", "quantmod", "det", "predet", "compound", "advmod", "nmod"):
            low = min(low, p.edges(k)[0])
    low = max(low, token - _PHRASE_TOKENS)
    last = max(token, _named(p, token))
    found = figures(p.text, p.start[low], p.end[last])
    return next((f for f in found if not _is_year_or_age(p, f)), None)


def _is_year_or_age(p: Parse, f: Figure) -> bool:
    return p.text[f.end : f.end + 9].lower().startswith(("-year-old", " years old"))


def _money(p: Parse, roles: dict[str, int]) -> list[Quantity]:
    out: list[Quantity] = []
    for slot in _MONEY_SLOTS:
        token = roles.get(slot)
        if token is None:
            continue
        low, high = p.edges(token)
        low, high = max(low, token - _PHRASE_TOKENS), min(high, token + _PHRASE_TOKENS)
        if not _MONEYED.search(p.text, p.start[low], p.end[high]):
            continue
        for f in figures(p.text, p.start[low], p.end[high]):
            unit = _currency(p.text, f)
            if unit is not None:
                start = f.start - 1 if _SIGN.match(p.text[f.start - 1 : f.start]) else f.start
                span = Span(start, f.end, p.text[start : f.end])
                out.append(Quantity(of="money", low=f.low, high=f.high, span=span, unit=unit or None))
    return out[:1]


def _currency(text: str, f: Figure) -> str | None:
    """The currency of a figure: its code, "" where the word alone does not tell, None where it is no money."""
    sign = _SIGN.search(text[max(0, f.start - 1) : f.end])
    if sign is not None:
        return _CURRENCIES[sign.group()] or ""
    after = re.match(r"[\s-]*(?:(?:US|Canadian|Australian) )?([A-Za-z]+)", text[f.end : f.end + 24])
    word = after.group(1).lower() if after is not None else ""
    for name in (word, word.removesuffix("s")):
        if name in _CURRENCIES:
            return _CURRENCIES[name] or ""
    return None


def _toll(p: Parse, i: int) -> list[Quantity]:
    """ "left 17 dead and 45 injured"."""
    start, end = p.end[i], p.end[p.sentences[p.sentence[i]][1] - 1]
    out = []
    for f in figures(p.text, start, min(end, start + _TOLL_LENGTH)):
        state = _TOLL.match(p.text, f.end, end)
        of = _LEFT_OF.get(state.group(1).lower()) if state is not None else None
        if of is not None:
            out.append(Quantity(of=of, low=f.low, high=f.high, span=Span(f.start, f.end, p.text[f.start : f.end])))
    return out
