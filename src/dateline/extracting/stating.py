"""What a sentence says of when: the expression on a claim, and the clause or event that the claim is tied to."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dateline.extracting.hanging import Hanging
from dateline.extracting.intervals import Amount, after, before, span_of, stated
from dateline.extracting.telling import Telling
from dateline.extracting.ties import UNITS, Tie, Ties
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Time, When

_DEEPEST = 6
_HOUR_ONLY = re.compile(
    r"(?:(?:the|early|late|that|in|before|at|around|about|shortly|a|p|m|am|pm|hours?|local|time|morning|afternoon|evening|night|noon|midday|midnight|dawn"
    r"|dusk|sunrise|sunset|daybreak|nightfall|lunchtime|gmt|utc|[a-z]?st|\d+)\W*)+$",
    re.I,
)


class Stating:
    """The dates that the sentences of one parse give to its claims (`claims` are their tokens)."""

    def __init__(
        self, parse: Parse, times: Sequence[Time], claims: Sequence[int], ties: Ties, telling: Telling,
        tense: Callable[[int], str],
    ) -> None:  # fmt: skip
        self.parse, self.published, self._tense = parse, telling.published, tense
        self._ties, self._telling = ties, telling
        self._hanging = Hanging(parse, times, set(claims))
        self._known: dict[int, When | None] = {}

    def own(self, i: int) -> bool:
        """Whether an expression hangs on the claim itself."""
        return i in self._hanging.claim

    def dated(self, i: int, depth: int = 0) -> When | None:
        """The date that the claim's own words or those of its sentence give it."""
        if i in self._known:
            return self._known[i]
        self._known[i] = None  # a loop of ties ends here
        found = self.stated(i)
        if found is None and depth < _DEEPEST:
            found = self._beside(i, depth) or self._tied(i, depth)
        self._known[i] = found
        return found

    def stated(self, i: int) -> When | None:
        """The date of the expression that hangs on the claim."""
        own = self._hanging.claim.get(i)
        if not own:
            return None
        when = stated(own, self.published)
        if all(d.time.type == "TIME" and _HOUR_ONLY.match(d.time.text) for d in own):
            return self._on_its_day(i, when)
        return when

    def _on_its_day(self, i: int, when: When) -> When | None:
        """ "before dawn": of the day that the happening belongs to, not of the day last named."""
        base = self._tied(i, 1) or self._day_before(i)
        if base is None or base.start is None or base.start != base.end:
            return when if when.start is not None else None
        return When(base.start, base.end, "time", "narrative", when.span)

    def _day_before(self, i: int) -> When | None:
        near = self._telling.near(i)
        return near[0].when if near and self._tense(i) == "pluperfect" else self._telling.last(i)

    def _tied(self, i: int, depth: int) -> When | None:
        tie = self._ties.of(i)
        if tie is None or (tie.loose and tie.order == "same" and self._tense(i) not in ("past", "none")):
            return None
        time = self._hanging.at.get(tie.other)
        base = self._from_time(time) if time is not None else self._begun(tie.other) or self.dated(tie.other, depth + 1)
        if base is None and tie.instead is not None:
            base = self.dated(tie.instead, depth + 1)
        if time is not None and self.parse.dep[i] == "acl":
            return base  # "had the previous week threatened", where the parser hangs the verb on the week
        return None if base is None else self.placed(base, tie, self._tense(i))

    def _begun(self, i: int) -> When | None:
        """Where a state is told from its beginning ("frozen since March"), the interval in which it began."""
        own = self._hanging.claim.get(i)
        return self._from_time(own[0].time) if own and own[0].word in ("since", "from") else None

    def _from_time(self, time: Time) -> When | None:
        return When(time.since, time.until, time.precision, time.basis, span_of(time)) if time.since else None

    def placed(self, base: When, tie: Tie, tense: str) -> When | None:
        """The interval of what is tied to a happening with this date."""
        amount = self._amount(tie.amount)
        if tie.order == "same" or (tie.loose and tie.order == "after" and self.to_be(base)):
            return base
        if tie.order == "before" or tense == "pluperfect":
            return before(base, amount)
        return after(base, amount, self.published) if tie.order in ("after", "since") else None

    def to_be(self, when: When) -> bool:
        """Whether it begins after publication."""
        return self.published is not None and when.start is not None and when.start > self.published

    def _amount(self, k: int | None) -> Amount | None:
        """ "hours", "20 months", by their unit's token."""
        if k is None or self.parse.lemma[k] not in UNITS:
            return None
        time = self._hanging.at.get(k)
        count = None if time is None or time.type != "DURATION" else re.match(r"PT?(\d{1,5})[A-Z]", time.value)
        return Amount(UNITS[self.parse.lemma[k]], int(count[1]) if count else None)

    def _beside(self, i: int, depth: int) -> When | None:
        """The date that a clause or noun under it tells: "fled when gunmen attacked on Friday", "since the coup of May"."""
        p = self.parse
        for k in p.kids[i]:
            found: When | None = None
            if p.dep[k] == "advcl" and p.tag[k] == "VBN" and self._under_document(i, k):
                found = self.stated(k)
            elif p.dep[k] == "advcl" and k in self._hanging.claim:
                mark = next((c for c in p.kids[k] if p.dep[c] in ("mark", "advmod")), None)
                if mark is not None:
                    found = self._against(k, p.lower[mark], self._amount(self._ties.amount(mark, k)))
            elif p.dep[k] == "prep" and p.tag[i] in VERB:
                for noun in p.kids[k]:
                    amount = self._amount(p.child(k, "npadvmod"))
                    if p.dep[noun] in ("pobj", "pcomp") and noun in self._hanging.claim:
                        found = self._against(noun, p.lower[k], amount)
                    elif p.dep[noun] == "pobj" and amount is not None and self._telling.anaphoric(noun):
                        found = self._counted(noun, p.lower[k], amount)
                    elif p.dep[noun] == "pobj" and p.lower[k] in ("under", "in", "at"):
                        found = self._of_document(noun)
            if found is not None:
                return found
        return self._by_object(i, depth)

    def _counted(self, noun: int, word: str, amount: Amount) -> When | None:
        """ "two days after the meeting" that was told of before."""
        base = self._telling.same_word(noun)
        if base is None or word not in ("after", "before"):
            return None
        return after(base, amount, self.published) if word == "after" else before(base, amount)

    def _against(self, other: int, word: str, amount: Amount | None = None) -> When | None:
        base = self.stated(other)
        if base is None:
            return None
        if word in ("when", "as", "while", "during", "in", "at"):
            return base
        if word in ("since", "after", "following", "once"):
            return after(base, amount, self.published)
        return before(base, amount) if word in ("before", "until", "till", "ahead") else None

    def _under_document(self, i: int, participle: int) -> bool:
        """ "Under the truce, signed on January 10, both sides undertook ...", where the participle hangs on the verb."""
        p = self.parse
        return any(
            p.lower[k] == "under" and p.edges(k)[1] < participle < i and participle in self._hanging.claim
            for k in p.children(i, "prep")
        )

    def _of_document(self, noun: int) -> When | None:
        """ "Under the truce, signed on January 10, both sides undertook ..."."""
        for k in self.parse.children(noun, "acl", "relcl"):
            if k in self._hanging.claim and self.parse.tag[k] == "VBN":
                return self.stated(k)
        return None

    def _by_object(self, i: int, depth: int) -> When | None:
        """ "fought a war in 2020", "to boycott the conference on Thursday": the date of the occasion."""
        p = self.parse
        ahead = self._tense(i) in ("future", "none")
        for k in p.children(i, "dobj", "nsubjpass"):
            if k in self._hanging.claim and depth < 2 and all(d.word != "of" for d in self._hanging.claim[k]):
                tie = self._ties.of(k)
                if ahead or (tie is not None and tie.order == "same"):
                    return self.stated(k)
        return None

    def since_risen(self, i: int) -> When | None:
        """ "The generals, who seized power in 2021, have extended ...": since that."""
        subject = self.parse.child(i, "nsubj", "nsubjpass")
        kids = self.parse.children(subject, "relcl") if subject is not None else []
        return next((self.stated(k) for k in kids if k in self._hanging.claim and self._tense(k) == "past"), None)
