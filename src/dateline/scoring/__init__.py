"""Scores output against gold: what was found, what was wrong, and how much of each thing found is right."""

from dateline.scoring.confusion import Confusion
from dateline.scoring.kinds import KINDS, Gold
from dateline.scoring.report import Miss, Report

__all__ = ["KINDS", "Confusion", "Gold", "Miss", "Report"]
