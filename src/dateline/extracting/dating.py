"""When each claim happened: the time expression that syntax gives it, else the narrative, else only "by publication"."""

from __future__ import annotations

import bisect
import datetime as dt
from collections.abc import Sequence

from dateline.extracting.clauses import VERB, Clauses
from dateline.extracting.cues import cues
from dateline.parsing.parse import Parse
from dateline.records import Basis, Span, Time, When

_CARRY = (
    "xcomp",
    "advcl",
    "conj",
    "pcomp",
    "acl",
    "dobj",
    "nsubjpass",
    "pobj",
    "prep",
    "oprd",
    "attr",
    "compound",
    "agent",
    "nsubj",
    "relcl",
    "dative",
    "appos",
)
_OWN_TIME = ("relcl", "advcl", "acl", "ccomp")
_AFTER = {"after", "following"}
_SINCE = {"since", "from"}
_UNTIL = {"until", "till", "by", "through"}


class Dating:
    """The dates of one parse's claims.  `claims` are the tokens that claims stand on."""

    def __init__(
        self, parse: Parse, clauses: Clauses, times: Sequence[Time], published: str | None, claims: Sequence[int]
    ) -> None:
        self.parse, self.clauses, self.times, self.published = parse, clauses, times, published
        self._claims = set(claims)
        self._by_claim: dict[int, list[tuple[Time, str]]] = {}
        for time in times:
            if time.type in ("DATE", "TIME") and (time.since or time.until):
                self._attach(time)

    def of(self, i: int, tense: str, status: str, speech_above: int | None) -> When | None:
        """The interval of the claim at token `i`; None only where not even a publication date is known."""
        found = self._stated(i)
        if found is not None:
            return found
        if speech_above is not None:
            spoken = self._stated(speech_above)
            if spoken is not None and spoken.end is not None and status in ("actual", "ongoing", "negated"):
                return When(None, spoken.end, None, "narrative", spoken.span)
        return self._unstated(i, tense, status)

    # -- from expression to claim

    def _attach(self, time: Time) -> None:
        p = self.parse
        first = bisect.bisect_left(p.start, time.start)
        inside = []
        k = first
        while k < len(p) and p.start[k] < time.end:
            inside.append(k)
            k += 1
        if not inside:
            return
        members = set(inside)
        top = next((k for k in inside if p.head[k] not in members), inside[-1])
        if (
            p.dep[top] in ("compound", "nummod", "amod", "nmod")
            and p.tag[p.head[top]][:1] == "N"
            and p.head[top] not in self._claims
        ):
            return  # "a 2022 accord" dates the accord
        word = ""
        for h in (top, *p.ancestors(top)):
            if p.tag[h] in ("IN", "TO") and h not in members and not word:
                word = p.lower[h]
            if h in self._claims and h not in members:
                self._by_claim.setdefault(h, []).append((time, word))
                return
            if p.tag[h] in VERB and h not in members:
                self._by_claim.setdefault(h, []).append((time, word))
                return

    def _stated(self, i: int, depth: int = 0) -> When | None:
        """The claim's own expression, or that of the clause it belongs to."""
        own = self._by_claim.get(i)
        if own:
            return self._interval(own)
        p = self.parse
        head, dep = p.head[i], p.dep[i]
        if depth == 0:
            beside = self._beside(i)
            if beside is not None:
                return beside
        if head == i or depth > 6:
            return None
        if p.tag[i] in VERB and dep in ("relcl", "ccomp") and p.child(i, "nsubj", "nsubjpass") is not None:
            return None
        if dep == "conj" and p.tag[i] in VERB and p.child(i, "nsubj", "nsubjpass") is not None:
            return None
        if dep == "advcl" and any(
            p.lower[k] in ("after", "before", "since", "when", "once", "while", "as")
            for k in p.kids[i]
            if p.dep[k] in ("mark", "advmod")
        ):
            word = next(p.lower[k] for k in p.kids[i] if p.dep[k] in ("mark", "advmod"))
            if word not in ("when", "while", "as"):
                return None
        if (
            p.tag[i][:1] == "N"
            and dep == "pobj"
            and p.lower[head] in ("after", "following", "since", "before", "over", "about", "despite", "for", "of")
        ) and p.lower[head] != "of":
            return None
        if dep in _CARRY or dep == "prep":
            nxt = head
            return self._stated(nxt, depth + 1)
        return None

    def _beside(self, i: int) -> When | None:
        """The date of a clause told as simultaneous: "were killed when gunmen attacked on Friday"."""
        p = self.parse
        for k in p.kids[i]:
            if p.dep[k] != "advcl" or k not in self._by_claim:
                continue
            if any(p.lower[c] in ("when", "as", "while") for c in p.kids[k] if p.dep[c] in ("mark", "advmod")):
                return self._interval(self._by_claim[k])
        return None

    def _interval(self, found: list[tuple[Time, str]]) -> When:
        time, word = found[0]
        span = Span(time.start, time.end, time.text)
        if len(found) > 1 and word == "from" and found[1][1] in ("to", "until", "through"):
            other = found[1][0]
            return When(time.since, other.until, "day", time.basis, Span(time.start, time.end, time.text))
        best = next(((t, w) for t, w in found if t.precision in ("day", "time")), (time, word))
        time, word = best
        span = Span(time.start, time.end, time.text)
        basis: Basis = time.basis
        if word in _SINCE:
            return When(time.since, self.published, time.precision, basis, span)
        if word in _AFTER:
            return When(time.since, self.published, time.precision, basis, span)
        if word in _UNTIL:
            return When(None, time.until, time.precision, basis, span)
        if word == "before":
            return When(None, time.since, time.precision, basis, span)
        if time.text.lower().startswith("earlier") and self.published and time.until and time.until >= self.published:
            return When(
                time.since,
                (dt.date.fromisoformat(self.published) - dt.timedelta(days=1)).isoformat(),
                time.precision,
                basis,
                span,
            )
        return When(time.since, time.until, time.precision, basis, span)

    # -- nothing stated

    def _unstated(self, i: int, tense: str, status: str) -> When | None:
        if status == "planned" or tense == "future":
            return When(self.published, None, None, "published") if self.published else None
        carried = self._narrative(i, tense)
        if carried is not None:
            return carried
        return When(None, self.published, None, "published") if self.published else None

    def _is_news(self, when: When) -> bool:
        """Whether a date lies in the days before publication: only then does the next paragraph go on at it."""
        return (
            when.start is not None
            and when.end is not None
            and self.published is not None
            and 0 <= _days(self.published, when.start) <= 10
        )

    def _narrative(self, i: int, tense: str) -> When | None:
        """A past main clause goes on at the date of the last dated main clause of its paragraph, by the same subject."""
        p = self.parse
        if tense not in ("past", "none"):
            return None
        top = i
        while (
            p.dep[top] in ("conj", "xcomp", "advcl", "ccomp", "dobj")
            and p.head[top] != top
            and speech_over(p, top) is None
        ):
            top = p.head[top]
        if p.dep[top] != "ROOT":
            return None
        sentence = p.sentence[i]
        for s in range(sentence - 1, max(-1, sentence - 4), -1):
            root = next((k for k in range(*p.sentences[s]) if p.head[k] == k), None)
            if root is None or root not in self._by_claim:
                continue
            when = self._interval(self._by_claim[root])
            near = p.paragraph[s] == p.paragraph[sentence]
            if not near and not self._is_news(when):
                return None
            return When(when.start, when.end, when.precision, "narrative", when.span)
        return None


def _days(later: str, earlier: str) -> int:
    return (dt.date.fromisoformat(later) - dt.date.fromisoformat(earlier)).days


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
