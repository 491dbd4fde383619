"""Base forms by the language model's own rule tables, remembered by word and tag: a look-up in place of a component."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

_CLASS = {"N": "noun", "V": "verb", "J": "adj", "R": "adv"}
_BASE = {"VB", "VBP", "NN", "JJ", "RB"}
_FIXED = {
    "'s": "be", "'re": "be", "'m": "be", "'ve": "have", "'d": "would", "'ll": "will", "n't": "not", "ca": "can",
    "wo": "will", "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be",
    "has": "have", "had": "have", "having": "have", "does": "do", "did": "do", "done": "do",
}  # fmt: skip
_MENDED = {("VB", "lay"): "lay", ("VBP", "lay"): "lay", ("VBD", "lay"): "lie", ("VBD", "laid"): "lay", ("VBN", "laid"): "lay", ("VBD", "left"): "leave",
           ("VBN", "left"): "leave", ("VBD", "found"): "find", ("VBN", "found"): "find", ("VBD", "shot"): "shoot",
           ("VBN", "shot"): "shoot", ("VBD", "saw"): "see", ("VBN", "held"): "hold", ("NNS", "forces"): "force",
           ("VBN", "led"): "lead", ("VBD", "led"): "lead", ("NNS", "talks"): "talk", ("VBD", "felt"): "feel",
           ("VBN", "unfrozen"): "unfreeze", ("VBD", "bussed"): "bus", ("VBN", "bussed"): "bus", ("VBD", "unfroze"): "unfreeze"}  # fmt: skip


_DOUBLED = re.compile(r"(.*([bdglmnprt]))\2(?:ed|ing)$")
"""A consonant doubled before an ending: "wiretapped"."""


class Lemmas:
    """Base forms of English words.  `tables` are spaCy's lemma_rules, lemma_exc and lemma_index, or empty; `verbs` are further base
    forms that its index may lack."""

    def __init__(self, tables: Mapping[str, Mapping[str, Any]], verbs: AbstractSet[str] = frozenset()) -> None:
        self._rules = tables.get("lemma_rules", {})
        self._exceptions = tables.get("lemma_exc", {})
        self._index = {k: frozenset(v) for k, v in tables.get("lemma_index", {}).items()}
        self._index["verb"] = self._index.get("verb", frozenset()) | verbs
        self._known: dict[tuple[str, str], str] = {}

    def __call__(self, lower: str, tag: str) -> str:
        """The base form of a lower-cased word under a Penn tag."""
        key = (lower, tag)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._find(lower, tag)
            if len(self._known) > 500_000:  # hostile text must not fill the memory
                self._known.clear()
        return found

    def _find(self, lower: str, tag: str) -> str:
        if (tag, lower) in _MENDED:
            return _MENDED[tag, lower]
        if tag[:1] == "V" or tag == "MD":
            if lower in _FIXED:
                return _FIXED[lower]
        elif tag == "RB" and lower == "n't":
            return "not"
        kind = _CLASS.get(tag[:1])
        if kind is None or tag.startswith("NNP"):
            return lower
        if tag in _BASE and (kind != "verb" or lower in self._index["verb"]):
            return lower  # but "retook" is the past of a verb, whatever its tag
        exceptions: Sequence[str] = self._exceptions.get(kind, {}).get(lower, ())
        past = kind == "verb" and lower.endswith("ed")  # "petitioned" too is a past, whatever its tag
        if exceptions or (tag in _BASE and not past):
            return str(exceptions[0]) if exceptions else lower
        return self._by_rule(lower, kind)

    def _by_rule(self, lower: str, kind: str) -> str:
        index = self._index.get(kind, frozenset())
        candidates = [lower[: -len(old)] + new for old, new in self._rules.get(kind, ()) if old and lower.endswith(old)]
        if kind == "verb" and lower.endswith("ied"):
            candidates.append(f"{lower[:-3]}y")  # "readied"
        if kind == "verb":
            candidates += [m[1] for m in (_DOUBLED.match(lower),) if m]
        for form in candidates:
            if form in index:
                return str(form)
        if lower in index:
            return lower
        if kind == "verb" and lower.endswith("ied") and len(lower) > 4:
            return str(candidates[-1])
        return candidates[0] if candidates and len(candidates[0]) > 2 else lower
