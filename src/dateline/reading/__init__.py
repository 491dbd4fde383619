"""Inputs to stories: one module a format, refusals with a reason for what is none."""

from dateline.reading.bounds import Bounds
from dateline.reading.inputs import read_inputs
from dateline.reading.refusal import REASONS, Refusal
from dateline.reading.registry import Reader, formats
from dateline.reading.source import Source
from dateline.reading.story import FIELDS, story_of

__all__ = ["FIELDS", "REASONS", "Bounds", "Reader", "Refusal", "Source", "formats", "read_inputs", "story_of"]
