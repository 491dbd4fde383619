"""Time expressions: found and resolved to TIMEX3 values and to intervals of days, with no parser."""

from dateline.extracting.times.find import find_times

__all__ = ["find_times"]
