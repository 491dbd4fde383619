"""Which time expression dates which claim: the verb or event noun that the expression hangs on."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from dateline.extracting.ties import TOLD_OF
from dateline.extracting.times.words import around
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Time

_MODIFIER = ("compound", "nummod", "amod", "nmod")
_ORDERING = ("since", "after", "following", "before", "until", "till", "by", "through", "from")
_BOUNDS = ("to", "until", "till", "before", "since", "after")
_TERMED = ("call", "term", "describe", "say", "label", "consider", "dub", "deem")


class Dated(NamedTuple):
    """A time expression with the preposition that joins it to what it dates."""

    time: Time
    word: str


class Hanging:
    """The time expressions of one parse by the token they date (`claim`), and by the tokens they stand on (`at`)."""

    def __init__(self, parse: Parse, times: Sequence[Time], claims: AbstractSet[int]) -> None:
        self.parse, self._claims = parse, claims
        self.claim: dict[int, list[Dated]] = {}
        self.at: dict[int, Time] = {}
        for time in times:
            inside = self._tokens(time)
            self.at.update(dict.fromkeys(inside, time))
            if inside and time.type != "SET" and (time.since or time.until):
                self._hang(time, inside)

    def _tokens(self, time: Time) -> list[int]:
        p = self.parse
        first = max(0, bisect.bisect_right(p.start, time.start) - 1)
        return [k for k in range(first, min(first + 40, len(p))) if p.start[k] < time.end and p.end[k] > time.start]

    def _hang(self, time: Time, inside: list[int]) -> None:
        p, members = self.parse, set(inside)
        top = next((k for k in inside if p.head[k] not in members), inside[-1])
        if self._names_a_thing(top, inside[0]):
            return
        word = ""
        for h in self._upwards(top):
            if h in members:
                continue
            if p.tag[h] in ("IN", "TO", "RP") and (not word or (p.lower[h] in _ORDERING and word not in _BOUNDS)):
                word = p.lower[h]
            if self._of_a_thing(h, top):
                self.claim.setdefault(p.head[h], []).append(Dated(time, "of"))
                return
            if (h in self._claims or p.tag[h] in VERB) and not self._parenthesis(h):
                self.claim.setdefault(self._said_of(self._nearer(top, h)), []).append(Dated(time, word))
                return
        opened = self._opens(top)
        if opened is not None:
            self.claim.setdefault(opened, []).append(Dated(time, word))

    def _said_of(self, verb: int) -> int:
        """The adjective that a "be" joins, which is what is dated: "are due in Brussels next week"."""
        p = self.parse
        adjective = p.child(verb, "acomp") if p.lemma[verb] == "be" and verb not in self._claims else None
        return adjective if adjective is not None and adjective in self._claims else verb

    def _opens(self, top: int) -> int | None:
        """The clause that a time opens and was taken to be about: "The previous day jets had bombed the port"."""
        p = self.parse
        if p.head[top] != top:
            return None
        clauses = (k for k in p.children(top, "relcl", "acl") if p.tag[k] in VERB and k in self._claims)
        return next((k for k in clauses if p.child(k, "nsubj", "nsubjpass") is not None), None)

    def _of_a_thing(self, h: int, top: int) -> bool:
        """ "a ruling of January 26": the date is the ruling's, not that of what is done about it."""
        p = self.parse
        noun = p.head[h]
        if p.lower[h] != "of" or h == top or p.head[top] != h or p.tag[noun][:1] != "N" or noun in self._claims:
            return False
        return p.lemma[noun] not in around("stages") and noun not in self.at

    def _upwards(self, top: int) -> Iterator[int]:
        yield top
        yield from self.parse.ancestors(top)

    def _names_a_thing(self, top: int, first: int) -> bool:
        """ "a 2022 accord" dates the accord; but the first words of a clause date what it tells ("Last Friday Accra ...")."""
        p = self.parse
        noun = p.head[top]
        if p.dep[top] not in _MODIFIER or p.tag[noun][:1] != "N" or noun in self._claims:
            return False
        low = p.edges(noun)[0]
        holder = p.head[noun] if p.dep[noun] == "poss" else noun  # "In December South Korea's parliament impeached"
        return low < first or not (p.tag[noun] in ("NNP", "NNPS") and p.dep[holder] in ("nsubj", "nsubjpass"))

    def _parenthesis(self, verb: int) -> bool:
        """ "killed in what the police called an accident last month": the month is not that of the calling."""
        p = self.parse
        return p.lemma[verb] in _TERMED and p.dep[verb] == "pcomp" and any(p.lower[k] == "what" for k in p.kids[verb])

    def _blamed(self, top: int, verb: int) -> int:
        """ "blamed them for the murder of a priest on May 3": an old date behind a happening told of is that happening's."""
        p, time = self.parse, self.at[top]
        old = time.basis != "narrative" and time.precision == "day" and any(c.isdigit() for c in time.text)
        if not old or p.lemma[verb] not in TOLD_OF:
            return verb
        nouns = [
            k
            for k in range(verb + 1, top)
            if k in self._claims and p.tag[k][:1] == "N" and p.tag[p.head[k]] in ("IN", *VERB)
        ]
        return nouns[-1] if nouns else verb

    def _nearer(self, top: int, verb: int) -> int:
        """The relative clause that a time stands in, where the parser hung the time on the main verb behind it."""
        p = self.parse
        if top > verb:
            return self._blamed(top, verb)
        for r in range(top - 1, max(p.sentences[p.sentence[verb]][0], top - 25) - 1, -1):
            if p.tag[r] == ",":
                return verb
            if p.dep[r] == "relcl" and p.tag[r] in VERB and p.head[r] < r:
                return r if any(h == verb for h in p.ancestors(r)) else verb
        return verb
