"""When each claim happened: the expression that syntax gives it, else the clause it hangs on, else the telling.

What nothing dates but the report itself has an open start and the day of publication as its end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from dateline.extracting.clauses import VERB, Clauses
from dateline.extracting.cues import cues
from dateline.extracting.hanging import Hanging
from dateline.extracting.intervals import Amount, after, before, days_between, span_of, stated
from dateline.extracting.ties import UNITS, Tie, Ties
from dateline.parsing.parse import Parse
from dateline.records import Time, When

_DEEPEST = 6
_NEAR = 4
"""Sentences over which the telling stays at a date."""
_NEWS_DAYS = 10
_LEAD_DAYS = 3
_YEAR = 400
_LATER = {"later", "subsequently", "afterwards", "afterward", "thereafter"}
_SINCE_THEN = {"since"}
_THEN = {"then", "meanwhile", "there"}
_FACTS = ("actual", "ongoing", "negated")
_HOUR_ONLY = re.compile(
    r"(?:(?:the|early|late|that|in|before|at|around|about|shortly|a|p|m|am|pm|hours?|local|time|morning|afternoon|evening|night|noon|midday|midnight|dawn"
    r"|dusk|sunrise|sunset|daybreak|nightfall|lunchtime|gmt|utc|[a-z]?st|\d+)\W*)+$",
    re.I,
)
_FELT = {"worry", "concern", "alarm", "appal", "appall", "dismay", "sadden", "shock", "trouble", "outrage", "prepare", "determine", "commit", "satisfy", "worried", "concerned"}  # fmt: skip
"""Participles that tell of a state: who was worried when he spoke was so then."""
_POINTING = {"he", "she", "they", "it", "both", "each", "its", "their", "his", "her", "those", "these", "this", "that", "some", "another"}  # fmt: skip
_REACTION = {"react", "respond", "protest", "rebuke", "visit", "summon", "arrest", "recall", "convict", "sentence", "try", "sue", "rebuff", "retaliate"}  # fmt: skip
"""What is done after, not in, the happening told before."""


class Told(NamedTuple):
    """A dated happening of the story: where it stands, when, whether in a main clause, whether an act of speech."""

    token: int
    when: When
    main: bool
    speech: bool


class Dating:
    """The dates of one parse's claims, asked for in the order of the text.

    `claims` are the tokens that claims stand on; `tense` gives a verb's tense.
    """

    def __init__(
        self, parse: Parse, clauses: Clauses, times: Sequence[Time], published: str | None, claims: Sequence[int],
        tense: Callable[[int], str],
    ) -> None:  # fmt: skip
        self.parse, self.published = parse, published[:10] if published else None
        self._tense = tense
        self._clauses = clauses
        self._ties = Ties(parse, clauses)
        self._hanging = Hanging(parse, times, set(claims))
        self._told: list[Told] = []
        self._final: dict[int, When] = {}
        self._news = self._tells_news(times)
        self._known: dict[int, When | None] = {}

    def of(self, i: int, tense: str, status: str, speech_above: int | None) -> When | None:
        """The interval of the claim at token `i`; None only where not even a publication date is known."""
        found = self._dated(i)
        if found is not None and status == "planned":
            found = self._to_come(found) if self._own(i) else self._ahead(found)
        if found is None or (found.start is None and self._anaphoric(i)):
            found = self._by_telling(i, tense, status, speech_above) or found
        self._note(i, found, status)
        found = found if found is not None else self._published(tense, status)
        if found is not None:
            self._final[i] = found
        return found

    def _tells_news(self, times: Sequence[Time]) -> bool:
        """Whether the story tells of the time it was published in, not of years ago."""
        if self.published is None:
            return False
        dated = [
            t.since
            for t in times
            if t.since is not None and t.precision in ("time", "day", "week", "weekend", "month", "year")
        ]
        near = sum(abs(days_between(self.published, day)) < _YEAR for day in dated)
        return any(self._recent(day) for day in dated) or 2 * near >= len(dated)

    # -- stated, or tied to what is

    def _own(self, i: int) -> bool:
        return i in self._hanging.claim

    def _dated(self, i: int, depth: int = 0) -> When | None:
        """The date that the claim's own words or those of its sentence give it."""
        if i in self._known:
            return self._known[i]
        self._known[i] = None  # a loop of ties ends here
        found = self._stated(i)
        if found is None and depth < _DEEPEST:
            found = self._beside(i, depth) or self._tied(i, depth)
        self._known[i] = found
        return found

    def _stated(self, i: int) -> When | None:
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
        near = self._near(i)
        return near[-1].when if near and self._tense(i) == "pluperfect" else self._last(i)

    def _tied(self, i: int, depth: int) -> When | None:
        tie = self._ties.of(i)
        if tie is None or (tie.loose and tie.order == "same" and self._tense(i) not in ("past", "none")):
            return None
        time = self._hanging.at.get(tie.other)
        base = (
            self._from_time(time) if time is not None else self._begun(tie.other) or self._dated(tie.other, depth + 1)
        )
        if base is None and tie.instead is not None:
            base = self._dated(tie.instead, depth + 1)
        return None if base is None else self._placed(base, tie, self._tense(i))

    def _begun(self, i: int) -> When | None:
        """Where a state is told from its beginning ("frozen since March"), the interval in which it began."""
        own = self._hanging.claim.get(i)
        return self._from_time(own[0].time) if own and own[0].word in ("since", "from") else None

    def _from_time(self, time: Time) -> When | None:
        return When(time.since, time.until, time.precision, time.basis, span_of(time)) if time.since else None

    def _placed(self, base: When, tie: Tie, tense: str) -> When | None:
        amount = self._amount(tie.amount)
        if tie.order == "same" or (tie.loose and tie.order == "after" and self._to_be(base)):
            return base
        if tie.order == "before" or tense == "pluperfect":
            return before(base, amount)
        return after(base, amount, self.published) if tie.order in ("after", "since") else None

    def _to_be(self, when: When) -> bool:
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
                found = self._stated(k)
            elif p.dep[k] == "advcl" and k in self._hanging.claim:
                mark = next((p.lower[c] for c in p.kids[k] if p.dep[c] in ("mark", "advmod")), "")
                found = self._against(k, mark)
            elif p.dep[k] == "prep" and p.tag[i] in VERB:
                for noun in p.kids[k]:
                    if p.dep[noun] in ("pobj", "pcomp") and noun in self._hanging.claim:
                        found = self._against(noun, p.lower[k])
                    elif p.dep[noun] == "pobj" and p.lower[k] in ("under", "in", "at"):
                        found = self._of_document(noun)
            if found is not None:
                return found
        return self._by_object(i, depth)

    def _against(self, other: int, word: str) -> When | None:
        base = self._stated(other)
        if base is None:
            return None
        if word in ("when", "as", "while", "during", "in", "at"):
            return base
        if word in ("since", "after", "following", "once"):
            return after(base, None, self.published)
        return before(base, None) if word in ("before", "until", "till", "ahead") else None

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
                return self._stated(k)
        return None

    def _by_object(self, i: int, depth: int) -> When | None:
        """ "fought a war in 2020", "to boycott the conference on Thursday": the date of the occasion."""
        p = self.parse
        ahead = self._tense(i) in ("future", "none")
        for k in p.children(i, "dobj", "nsubjpass"):
            if k in self._hanging.claim and depth < 2 and all(d.word != "of" for d in self._hanging.claim[k]):
                tie = self._ties.of(k)
                if ahead or (tie is not None and tie.order == "same"):
                    return self._stated(k)
        return None

    # -- by the telling

    def _by_telling(self, i: int, tense: str, status: str, speech_above: int | None) -> When | None:
        spoken = self._dated(speech_above) if speech_above is not None else None
        if status == "planned" or tense == "future":
            return self._ahead(spoken) if spoken is not None else None
        linked = self._linked(i) or self._tied_to_told(i, tense)
        if linked is not None:
            return linked
        if self._anaphoric(i):
            return self._same_word(i)
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
        return self._placed(base, tie, tense)

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
        if self._to_be(spoken):
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
        if words & _LATER or then or (words & _SINCE_THEN and perfect):
            base = self._lately(i)
            return after(base, None, self.published) if base is not None else None
        for prep in p.children(i, "prep"):
            noun = p.child(prep, "pobj")
            if noun is not None and p.lemma[noun] in ("period", "time") and self._pointing(noun):
                return next((t.when for t in reversed(self._told) if t.token < i), None)
        return None

    def _pointing(self, noun: int) -> bool:
        return any(self.parse.lower[k] in ("same", "that") for k in self.parse.kids[noun])

    def _anaphoric(self, i: int) -> bool:
        """ "the attack", "that raid": a happening told before."""
        p = self.parse
        if p.tag[i] not in ("NN", "NNS"):
            return False
        return any(p.dep[k] == "det" and p.lower[k] in ("the", "this", "that", "these", "those") for k in p.kids[i])

    def _reported(self, i: int, tense: str, spoken: When) -> When:
        felt = self.parse.lemma[i] in _FELT and self.parse.tag[i] != "VBD"
        state = tense == "present" or felt or (tense == "none" and self.parse.tag[i] in ("JJ", "RB", "IN"))
        if state or (tense == "perfect" and self.parse.sentence[i] == 0):
            return When(spoken.start, spoken.end, spoken.precision, "narrative", spoken.span)
        if tense in ("past", "pluperfect") and spoken.end is not None:
            told = self._main_before(i)
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
            begun = self._since_risen(i)
            return after(begun, None, self.published) if begun is not None else None
        if tense not in ("past", "pluperfect") and not (tense == "none" and self._continues(i)):
            return None
        if self._speaks(i) and tense == "past":
            meant = self._about(i)
            if meant is not None:
                return after(meant, None, self.published)
            told = self._main_before(i, speech=True)
            if told is None:
                return None
            return self._again(told.when) if self._goes_on(i, told) else after(told.when, None, self.published)
        main = self._main_before(i)
        if main is None:
            return None
        if tense == "pluperfect" and speech_above is None:
            return before(main.when, None)
        return self._again(main.when)

    def _about(self, i: int) -> When | None:
        """The date of what is reacted to, where that was told before: "condemned the attack"."""
        p = self.parse
        for k in p.children(i, "dobj", "nsubjpass"):
            if self._anaphoric(k) and any(p.lemma[t.token] == p.lemma[k] and t.token < i for t in self._told):
                return self._same_word(k)
        return None

    def _again(self, when: When) -> When:
        return When(when.start, when.end, when.precision, "narrative", when.span)

    def _goes_on(self, i: int, told: Told) -> bool:
        """Whether the same speaker goes on speaking: "The general praised them on Monday.  He added ..."."""
        p = self.parse
        one, other = self._clauses.subject(i), self._clauses.subject(told.token)
        if not told.speech or one is None or other is None:
            return False
        return p.lower[one] in ("he", "she", "they", "it") or p.lower[one] == p.lower[other]

    def _continues(self, i: int) -> bool:
        """A bare participle or noun tied to a past main verb goes on with it."""
        tie = self._ties.of(i)
        return tie is not None and tie.order == "same" and self._tense(tie.other) == "past"

    def _speaks(self, i: int) -> bool:
        lemma = self.parse.lemma[i]
        if lemma == "find" and self.parse.child(i, "auxpass") is not None:
            return False  # "was found guilty"
        return lemma in cues().speech or lemma in cues().speech_nouns or lemma in _REACTION

    def _from_next(self, i: int, tense: str) -> When | None:
        """The lead's happening is dated by the next sentences, where they tell it again with its day."""
        p = self.parse
        if tense not in ("past", "perfect") or not self._main(i) or self.published is None:
            return None
        for s in (1, 2):
            for k in range(*p.sentences[s]) if s < len(p.sentences) else ():
                if k in self._hanging.claim and self._main(k) and not self._speaks(k) and self._tense(k) == "past":
                    when = self._stated(k)
                    if when is not None and when.start and when.start == when.end:
                        near = 0 <= days_between(self.published, when.start) <= _LEAD_DAYS
                        return When(when.start, when.end, "day", "narrative", when.span) if near else None
        return None

    def _main(self, i: int) -> bool:
        """Whether it stands in a main clause, or in what a main verb of saying reports."""
        p = self.parse
        top = i
        for _ in range(_DEEPEST):
            if p.head[top] == top:
                return True
            if (
                (p.dep[top] == "conj" and p.tag[top] in VERB)
                or p.dep[top] in ("ccomp", "parataxis")
                or (p.dep[top] in ("dobj", "nsubj", "nsubjpass", "xcomp") and p.tag[p.head[top]] in VERB)
            ):
                top = p.head[top]
            else:
                return False
        return False

    def _main_before(self, i: int, speech: bool = False) -> Told | None:
        """The last dated main clause that the telling may still stand at.

        The news of the day holds over a few sentences; an older date over the rest of its paragraph in a history, in
        the news only over the next sentence, and there only where it goes on with what that one told of.
        """
        p = self.parse
        sentence = p.sentence[i]
        for told in reversed(self._told):
            s = p.sentence[told.token]
            if told.token >= i or not told.main or (told.speech and not speech):
                continue
            if sentence - s > _NEAR:
                return None
            if (
                self._is_news(told.when)
                or sentence == s
                or (not self._news and p.paragraph[s] == p.paragraph[sentence])
            ):
                return told
            if sentence - s == 1 and self._points_back(i):
                return told
        return None

    def _since_risen(self, i: int) -> When | None:
        """ "The generals, who seized power in 2021, have extended ...": since that."""
        subject = self.parse.child(i, "nsubj", "nsubjpass")
        kids = self.parse.children(subject, "relcl") if subject is not None else []
        return next((self._stated(k) for k in kids if k in self._hanging.claim and self._tense(k) == "past"), None)

    def _points_back(self, i: int) -> bool:
        """Whether the clause is about what was just told: "they fled", "both sides", "the attackers"."""
        p = self.parse
        k = self._clauses.subject(i)
        if k is None or self._tense(i) != "past":
            return False
        words = {p.lower[c] for c in p.kids[k]} | {p.lower[k]}
        return bool(words & _POINTING)

    def _last(self, i: int) -> When | None:
        """The date of the last happening told before, a main clause's first."""
        near = self._near(i)
        mains = [t for t in near if t.main]
        return (mains or near)[-1].when if near else None

    def _near(self, i: int) -> list[Told]:
        p = self.parse
        return [t for t in self._told if t.token < i and not t.speech and p.sentence[i] - p.sentence[t.token] <= _NEAR]

    def _same_word(self, i: int) -> When | None:
        """ "the attack": the attack told before, else the last happening of the day's news."""
        p = self.parse
        before_it = [t for t in self._told if t.token < i]
        for told in reversed(before_it):
            if p.lemma[told.token] == p.lemma[i] and (
                self._is_news(told.when) or p.sentence[i] - p.sentence[told.token] <= _NEAR
            ):
                return told.when
        news = [t for t in self._near(i) if self._is_news(t.when) and t.main]
        return news[-1].when if news else self._last(i)

    def _lately(self, i: int) -> When | None:
        """The date of the nearest sentence that has one: its main clause's, else its last."""
        p = self.parse
        near = [t for t in self._told if t.token < i and p.sentence[i] - p.sentence[t.token] <= _NEAR]
        same = [t for t in near if p.sentence[t.token] == p.sentence[near[-1].token]]
        roots = [t for t in same if p.dep[t.token] in ("ROOT", "ccomp") or t.main]
        return (roots or same)[-1].when if same else None

    def _is_news(self, when: When) -> bool:
        """Whether a date lies in the days before publication: only then does the next paragraph go on at it."""
        return when.start is not None and when.end is not None and self._recent(when.start)

    def _recent(self, day: str) -> bool:
        return self.published is not None and 0 <= days_between(self.published, day) <= _NEWS_DAYS

    def _note(self, i: int, when: When | None, status: str) -> None:
        """Takes a dated fact for where the telling may go on; what is only carried on from it moves nothing."""
        if when is None or when.start is None or self._dated(i) is None or status not in ("actual", "ongoing"):
            return
        if self.published is not None and when.start > self.published:
            return
        main = self._main(i) and self._tense(i) not in ("perfect", "pluperfect", "present")
        self._told.append(Told(i, when, main, self._speaks(i)))

    # -- nothing but the report

    def _published(self, tense: str, status: str) -> When | None:
        if self.published is None:
            return None
        if status == "planned" or tense == "future":
            return When(self.published, None, None, "published")
        return When(None, self.published, None, "published")


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
