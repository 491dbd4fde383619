"""The status, tense and hedge of each predicate of a story: its own words weighed with what governs it."""

from __future__ import annotations

from dateline.extracting.cues import Cues, cues
from dateline.extracting.status.forms import Forms
from dateline.extracting.status.governing import Governing
from dateline.extracting.status.hedging import Hedging
from dateline.extracting.status.verdicts import WEIGHT, Tense, Verdict, tense_of
from dateline.parsing.parse import Parse

_DEEPEST = 15


class Statuses:
    """Status, tense and hedge of the predicates of one parse; each computed once."""

    def __init__(self, parse: Parse, lexicon: Cues | None = None) -> None:
        self.parse = parse
        self.cues = lexicon or cues()
        self._forms = Forms(parse, self.cues)
        self._governing = Governing(parse, self.cues, self.of)
        self._hedging = Hedging(parse, self._forms.own)
        self._known: dict[int, Verdict] = {}
        self._tenses: dict[int, Tense] = {}

    def of(self, i: int, depth: int = 0) -> Verdict:
        """The status of the predicate at token `i`."""
        found = self._known.get(i)
        if found is None:
            self._known[i] = Verdict("actual", None)  # a loop in a broken parse ends here
            found = self._known[i] = self._find(i, depth)
        return found

    def _find(self, i: int, depth: int) -> Verdict:
        own = self._forms.own(i)
        above = self._governing.above(i, depth) if depth <= _DEEPEST else None
        if above is None:
            return own
        if own.status == "negated":
            if above.status == "negated" and above.cue is not None and not self._same_negation(i, own, above):
                return Verdict("actual", above.cue)  # "did not deny", "never failed to"
            return above if above.status == "hypothetical" else own  # "warned them not to travel"
        if WEIGHT[above.status] > WEIGHT[own.status]:
            return above
        return above if above.status == "ongoing" and own.status == "actual" else own

    def _same_negation(self, i: int, own: Verdict, above: Verdict) -> bool:
        """Whether the governor is only undone by this very word: "has no plans"."""
        return i in (above.cue, self.of(self.parse.head[i]).cue) or above.cue == own.cue

    def tense(self, i: int) -> Tense:
        """The tense of a verb, by its auxiliaries."""
        found = self._tenses.get(i)
        if found is None:
            found = self._tenses[i] = tense_of(self.parse, i)
        return found

    def hedge(self, i: int) -> tuple[int, int] | None:
        """First and last token of the words that hedge the predicate: reportedly, is believed to, may."""
        return self._hedging.of(i)
