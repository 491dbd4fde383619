"""Inputs to stories: one module a format, refusals with a reason for what is none."""

from dateline.reading.inputs import read_inputs
from dateline.reading.refusal import Refusal

__all__ = ["Refusal", "read_inputs"]
