"""Words of peacekeeping: who keeps a peace, who sends them, and what the bodies are called in which they serve."""

from __future__ import annotations

import functools
import re
from typing import Literal

from dateline.lexicons.load import table


@functools.cache
def peacekeeping(kind: Literal["keeper", "sender", "body"]) -> str:
    """A pattern of the cues of one kind, each in the singular or plural.

    keeper: who does it or its name (peacekeeper, blue helmet); sender: whose missions are such (UN, African Union); body:
    what they are called (mission, force).
    """
    cues = sorted(
        (row["cue"] for row in table("cues/peacekeeping.tsv") if row["kind"] == kind), key=lambda c: (-len(c), c)
    )
    return "(?:" + "|".join(map(re.escape, cues)) + ")" + ("s?" if kind == "keeper" else "")
