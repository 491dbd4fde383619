"""When each claim happened: the expression that syntax gives it, else the clause it hangs on, else the telling.

What nothing dates but the report itself has an open start and the day of publication as its end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dateline.extracting.clauses import Clauses
from dateline.extracting.cues import cues
from dateline.extracting.intervals import after, before, days_between, span_of
from dateline.extracting.stating import Stating
from dateline.extracting.telling import Telling
from dateline.extracting.ties import Ties
from dateline.parsing.parse import Parse
from dateline.parsing.prepare import dated
from dateline.parsing.tags import VERB
from dateline.records import Time, When

_LEAD_DAYS = 3
_LATER = {"later", "subsequently", "afterwards", "afterward", "thereafter"}
_FACTS = ("actual", "ongoing", "negated")
_FELT = {"worry", "concern", "alarm", "appal", "appall", "dismay", "sadden", "shock", "trouble", "outrage", "prepare", "determine", "commit", "satisfy", "worried", "concerned"}  # fmt: skip
"""Participles that tell of a state: who was worried when he spoke was so then."""


class Dating:
    """The dates of one parse's claims, asked for in the order of the text.

    `claims` are the tokens that claims stand on; `tense` gives a verb's tense.
    """

    def __init__(
        self, parse: Parse, clauses: Clauses, times: Sequence[Time], published: str | None, claims: Sequence[int],
        tense: Callable[[int], str],
    ) -> None:  # fmt: skip
        self.parse, self.published, self._tense = parse, published[:10] if published else None, tense
        self._ties = Ties(parse, clauses)
        self._telling = Telling(parse, clauses, times, self.published, tense)
        self._stating = Stating(parse, times, claims, self._ties, self._telling, tense)
        self._final: dict[int, When] = {}
        self._leads = [t for t in times if t.since is not None and _leads(parse.text, t)]

    def of(self, i: int, tense: str, status: str, speech_above: int | None) -> When | None:
        """The interval of the claim at token `i`; None only where not even a publication date is known."""
        found = self._stating.dated(i)
        said = found is not None and status in ("actual", "ongoing")
        if found is not None and status == "planned":
            found = self._to_come(found) if self._stating.own(i) else self._ahead(found)
        if found is None and self._leads and status in _FACTS:
            found = self._entered(i, tense)
        if found is None or (found.start is None and self._telling.anaphoric(i)):
            found = self._by_telling(i, tense, status, speech_above) or found
        if said and found is not None and found.start is not None:
            self._telling.note(i, found)
        found = found if found is not None else self._published(tense, status)
        if found is not None:
            self._final[i] = found
        return found

    def _entered(self, i: int, tense: str) -> When | None:
        """By the date that its paragraph opens with, in a chronology."""
        at = self.parse.start[i]
        entry = next((t for t in reversed(self._leads) if t.end <= at), None)
        if entry is None or "\n" in self.parse.text[entry.end : at] or tense not in ("present", "past", "none"):
            return None
        return When(entry.since, entry.until, entry.precision, entry.basis, span_of(entry))

    # -- by the telling

    def _by_telling(self, i: int, tense: str, status: str, speech_above: int | None) -> When | None:
        spoken = self._stating.dated(speech_above) if speech_above is not None else None
        if status == "planned" or tense == "future":
            return self._ahead(spoken) if spoken is not None else None
        linked = self._linked(i) or self._tied_to_told(i, tense)
        if linked is not None:
            return linked
        if self._telling.anaphoric(i):
            return self._telling.same_word(i)
        if status not in _FACTS:
            return None
        if spoken is not None and spoken.end is not None:
            return self._reported(i, tense, spoken)
        return self._narrated(i, tense)

    def _tied_to_told(self, i: int, tense: str) -> When | None:
        """By what it is tied to, where only the telling dates that: "It came a day after they had fled"."""
        tie = self._ties.of(i)
        base = self._final.get(tie.other) if tie is not None else None
        if tie is None or base is None or base.basis == "published" or base.start is None:
            return None
        if tie.order == "before" and self._marked_since(i):
            return None
        return self._stating.placed(base, tie, tense)

    def _marked_since(self, i: int) -> bool:
        p = self.parse
        return any(p.dep[k] == "mark" and p.lower[k] == "since" for k in p.kids[i])

    def _to_come(self, when: When) -> When:
        """What is planned "by 2025" lies between publication and then."""
        if when.start is not None or self.published is None or when.end is None or when.end < self.published:
            return when
        return When(self.published, when.end, when.precision, when.basis, when.span)

    def _ahead(self, spoken: When) -> When | None:
        """From a saying on; or when it is to be, where the date is that of what is planned ("plan a strike on Monday")."""
        if self._stating.to_be(spoken):
            return spoken
        start = spoken.end or spoken.start
        return None if start is None else When(start, None, None, "narrative", spoken.span)

    def _linked(self, i: int) -> When | None:
        """ "later", "have since": counted from the happening told before."""
        p = self.parse
        words = {p.lower[k] for k in p.kids[i] if p.dep[k] in ("advmod", "prep") and not p.kids[k]}
        perfect = self._tense(i) == "perfect" or (self._tense(i) == "none" and "since" in words)
        then = any(
            p.lower[k] == "since" and any(p.lower[c] == "then" for c in p.kids[k])
            for k in p.children(i, "prep", "advmod", "mark")
        )
        if words & _LATER or then or ("since" in words and perfect):
            base = self._telling.lately(i)
            return after(base, None, self.published) if base is not None else None
        for prep in p.children(i, "prep"):
            noun = p.child(prep, "pobj")
            if noun is not None and p.lemma[noun] in ("period", "time") and self._pointing(noun):
                return next((t.when for t in self._telling.before(i)), None)
        return None

    def _pointing(self, noun: int) -> bool:
        return any(self.parse.lower[k] in ("same", "that") for k in self.parse.kids[noun])

    def _reported(self, i: int, tense: str, spoken: When) -> When:
        felt = self.parse.lemma[i] in _FELT and self.parse.tag[i] != "VBD"
        state = tense == "present" or felt or (tense == "none" and self.parse.tag[i] in ("JJ", "RB", "IN"))
        if state or (tense == "perfect" and self.parse.sentence[i] == 0):
            return When(spoken.start, spoken.end, spoken.precision, "narrative", spoken.span)
        if tense in ("past", "pluperfect") and spoken.end is not None:
            told = self._telling.main_before(i)
            if told is not None and (told.when.end or "9") <= spoken.end:
                return told.when
        return When(None, spoken.end, None, "narrative", spoken.span)

    def _narrated(self, i: int, tense: str) -> When | None:
        p = self.parse
        speech_above = speech_over(p, i)
        lead = self._from_next(i, tense) if p.sentence[i] == 0 else None
        if lead is not None:
            return lead
        if self._marked_since(i):
            return None
        if tense == "perfect":
            begun = self._stating.since_risen(i)
            return after(begun, None, self.published) if begun is not None else None
        if tense not in ("past", "pluperfect") and not (tense == "none" and self._continues(i)):
            return None
        if self._telling.speaks(i) and tense == "past":
            meant = self._about(i)
            if meant is not None:
                return after(meant, None, self.published)
            told = self._telling.main_before(i, speech=True)
            if told is None:
                return None
            return self._again(told.when) if self._telling.goes_on(i, told) else after(told.when, None, self.published)
        main = self._telling.main_before(i)
        if main is None:
            return None
        if tense == "pluperfect" and speech_above is None:
            return before(main.when, None)
        return self._again(main.when)

    def _about(self, i: int) -> When | None:
        """The date of what is reacted to, where that was told before: "condemned the attack"."""
        p = self.parse
        for k in p.children(i, "dobj", "nsubjpass"):
            if self._telling.anaphoric(k) and any(p.lemma[t.token] == p.lemma[k] for t in self._telling.before(i)):
                return self._telling.same_word(k)
        return None

    def _again(self, when: When) -> When:
        return When(when.start, when.end, when.precision, "narrative", when.span)

    def _continues(self, i: int) -> bool:
        """A bare participle or noun tied to a past main verb goes on with it."""
        tie = self._ties.of(i)
        return tie is not None and tie.order == "same" and self._tense(tie.other) == "past"

    def _from_next(self, i: int, tense: str) -> When | None:
        """The lead's happening is dated by the next sentences, where they tell it again with its day."""
        p = self.parse
        if tense not in ("past", "perfect") or not self._telling.main(i) or self.published is None:
            return None
        for s in (1, 2):
            for k in range(*p.sentences[s]) if s < len(p.sentences) else ():
                if (
                    self._stating.own(k)
                    and self._telling.main(k)
                    and not self._telling.speaks(k)
                    and self._tense(k) == "past"
                ):
                    when = self._stating.stated(k)
                    if when is not None and when.start and when.start == when.end:
                        near = 0 <= days_between(self.published, when.start) <= _LEAD_DAYS
                        return When(when.start, when.end, "day", "narrative", when.span) if near else None
        return None

    def _published(self, tense: str, status: str) -> When | None:
        if self.published is None:
            return None
        if status == "planned" or tense == "future":
            return When(self.published, None, None, "published")
        return When(None, self.published, None, "published")


def _leads(text: str, time: Time) -> bool:
    """Whether a paragraph opens with the expression, as an entry of a chronology does."""
    opens = time.start == 0 or text[time.start - 1] == "\n"
    return opens and dated(text, time.start, len(text)) > time.end


def speech_over(parse: Parse, i: int) -> int | None:
    """The verb of saying whose content holds token `i`, nearest first."""
    speech = cues().speech
    child = i
    for h in parse.ancestors(i):
        if (
            parse.tag[h] in VERB
            and parse.lemma[h] in speech
            and parse.dep[child] in ("ccomp", "xcomp", "pcomp", "prep")
        ):
            return h
        child = h
    return None
