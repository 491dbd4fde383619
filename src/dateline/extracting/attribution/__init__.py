"""On whose word: reported speech and belief, with source, cue and content, and the chain of speakers over any token."""

from dateline.extracting.attribution.find import Speeches
from dateline.extracting.attribution.speech import Speech

__all__ = ["Speech", "Speeches"]
