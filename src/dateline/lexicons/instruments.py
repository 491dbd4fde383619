"""Nouns that name instruments (treaties, resolutions, laws, deals), with each one's kind."""

from __future__ import annotations

from dateline.lexicons.load import table

KINDS: dict[str, str] = {row["noun"]: row["kind"] for row in table("cues/instruments.tsv")}
