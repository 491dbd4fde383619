"""Kinds of words by their Penn tags."""

from __future__ import annotations

VERB = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
NOUN = frozenset({"NN", "NNS", "NNP", "NNPS"})
