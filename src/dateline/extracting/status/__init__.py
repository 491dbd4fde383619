"""Did it happen: status, tense, hedge and history of what is told."""

from dateline.extracting.status.history import background
from dateline.extracting.status.statuses import Statuses
from dateline.extracting.status.verdicts import Tense, Verdict

__all__ = ["Statuses", "Tense", "Verdict", "background"]
