"""Words that the reading of clauses goes by in several of its parts."""

from __future__ import annotations

FINITE, PLURAL = ("VBD", "VBZ", "VBP"), ("NNS", "NNPS")
SUBJECT = ("nsubj", "nsubjpass", "csubj", "csubjpass")
RELATIVE = {"who", "which", "that", "whom", "whose"}
DITRANSITIVE = frozenset({
    "give", "grant", "send", "sell", "lend", "offer", "award", "pay", "deny", "supply", "hand", "promise", "pledge", "loan", "refuse",
    "guarantee", "assure", "show", "wish", "bring", "allow", "buy", "ship", "owe", "deal", "tell", "serve", "feed", "leave", "charge",
})  # fmt: skip
