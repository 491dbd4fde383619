"""Time expressions: found and resolved to TIMEX3 values and to intervals of days, with no parser."""

from dateline.extracting.times.anchor import latest_before
from dateline.extracting.times.find import find_times, parse_date

__all__ = ["find_times", "latest_before", "parse_date"]
