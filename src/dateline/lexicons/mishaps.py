"""Words of mishaps and words of violence: which of them the deaths are of that a story tells without a doer."""

from __future__ import annotations

import functools
import re
from typing import Literal

from dateline.lexicons.load import table

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")


@functools.cache
def _cues() -> dict[str, str]:
    return {row["cue"]: row["kind"] for row in table("cues/mishaps.tsv")}


@functools.lru_cache(maxsize=256)
def tells_of(text: str) -> Literal["mishap", "violence"] | None:
    """What a stretch of text tells of: violence where it has any word of it, a mishap where it has only such words, else None."""
    kinds = {_cues().get(word) for word in _WORD.findall(text.lower())}
    if "violence" in kinds:
        return "violence"
    return "mishap" if "mishap" in kinds else None
