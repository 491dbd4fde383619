"""Who is credited with a report, and by which names an outlet goes."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from dateline.corroborating.words import frequencies, words_of

_NAME = r"([A-ZÀ-Þ][\w’'&-]*(?: (?:of |de |du |and )?[A-ZÀ-Þ][\w’'&-]*){0,5})"
_VERB = r"(?:reported|reports|reporting|said|says|has reported|had reported|wrote|quoted|quotes|added|cited|revealed)"
_MEDIUM = r"(?:news ?paper|news agency|newswire|wire service|agency|broadcaster|daily|weekly|magazine|website|station|channel|paper|outlet)"
_CREDITS = tuple(
    (words_of(hints), re.compile(pattern))
    for hints, pattern in (
        ("according", rf"[Aa]ccording to (?:a report (?:by|in|from) )?(?:the )?(?:[\w-]+ ){{0,3}}?{_NAME}"),
        (
            "reported reports reporting said says wrote quoted quotes added cited revealed",
            rf"{_NAME},? (?:(?:news )?agency |newspaper )?{_VERB}\b",
        ),
        (
            "quoted reported told citing cited newspaper paper agency newswire service broadcaster daily weekly magazine website "
            "station channel outlet reporter reporters correspondent correspondents journalist journalists report",
            rf"(?:quoted by|reported by|told|[Cc]iting|cited by|{_MEDIUM}|(?:reporter|correspondent|journalist)s? (?:for|of|from)|report (?:by|in|from)) "
            rf"(?:the )?(?:[a-z-]+ )?{_NAME}",
        ),
        ("seen obtained published carried", rf"\b(?:seen|obtained|published|carried) by {_NAME}"),
    )
)
"""Each with the words of which a text that it fits has one."""
_LEAD = 420
_FAR = 1500
_GENERIC = words_of(
    "press agency agencia agence news wire service services telegraph daily times post gazette courier herald standard observer ledger "
    "mail tribune chronicle bulletin dispatch radio tv television network media the of and de morning evening weekly sunday online"
)
_PREFIX = re.compile(r"^(?:The|the) ")


def credits(body: str, words: Iterable[str]) -> tuple[tuple[str, bool], ...]:
    """Capitalised names that a story credits, each with whether it does so in the lead; may be persons or ministries too.
    `words`: the body's, lower-case."""
    out: dict[str, bool] = {}
    for hints, pattern in _CREDITS:
        if hints.isdisjoint(words):
            continue
        for match in pattern.finditer(body, 0, _FAR):
            name = _PREFIX.sub("", match[1]).removesuffix("'s").removesuffix("’s")
            early = match.start(1) < _LEAD
            out[name] = out.get(name, False) or early
    return tuple(sorted(out.items()))


@functools.lru_cache(maxsize=50_000)
def aliases(publisher: str, tag: str | None = None) -> frozenset[str]:
    """The names an outlet goes by, lower-cased: its name, initials, its one telling word, and its own dateline's tag."""
    name = _PREFIX.sub("", publisher).strip()
    words = re.findall(r"[^\W\d_]+", name)
    out = {name.lower()}
    if len(words) >= 3:
        out.add("".join(w[0] for w in words).lower())
    telling = [w.lower() for w in words if w.lower() not in _GENERIC]
    if len(telling) == 1 and len(words) > 1 and frequencies().get(telling[0], 2.0) < 3.8:
        out.add(telling[0])
    if tag and owns(tag, publisher):
        out.add(tag.lower())
    return frozenset(out)


@functools.lru_cache(maxsize=50_000)
def owns(tag: str, publisher: str | None) -> bool:
    """Whether a dateline's tag names the publisher itself: "(MPA)" in the Meridian Press Agency."""
    if not publisher:
        return False
    low, name = tag.lower(), _PREFIX.sub("", publisher).lower()
    initials = "".join(w[0] for w in re.findall(r"[^\W\d_]+", name))
    return low == initials or low in name or name in low


def credited(credit: tuple[tuple[str, bool], ...], known: frozenset[str]) -> tuple[int, bool]:
    """How many of a story's credits go to an outlet of these names, and whether one stands in the lead."""
    hits = [early for name, early in credit if name.lower() in known or _PREFIX.sub("", name).lower() in known]
    return len(hits), any(hits)
