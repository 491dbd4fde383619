"""The story's own calendar: the date it last named, from which "the following day" and a bare "in June" count."""

from __future__ import annotations

import datetime as dt
import functools
import re
from dataclasses import dataclass

from dateline.extracting.times.calendar import day, interval
from dateline.extracting.times.grammar import grammar
from dateline.extracting.times.tokens import Tokens
from dateline.extracting.times.words import words

_SENTENCE_END = re.compile(r"[.!?][\s\"”]")
_ASIDE = 20
"""Years beyond which a bare year is a glance aside, not where the telling goes on."""
_NEAR = 3
"""Days between a dispatch's header and its publication, at most."""
_NEWS_WORDS = frozenset({"today", "yesterday", "tomorrow", "tonight", "ago"})
_ERAS = frozenset({"bc", "bce", "b.c."})
_BC = re.compile(r"BC(\d{4})(?:-(\d\d))?")


@dataclass
class Narrative:
    """Where the telling stands.  `published` is the day of publication; `value` the last date named."""

    text: str
    published: dt.date | None
    historical: bool
    """Whether the story tells of times long before it was published."""
    value: str | None = None
    day: dt.date | None = None
    year: int | None = None
    month: int | None = None
    last_day: dt.date | None = None
    """The last whole day named, whatever coarser date was named after it."""
    reported: bool = False
    """Whether the first date named is about that of publication, as in a dispatch's header: weekdays are then of the news."""
    position: int = 0
    firm: bool = False

    def note(self, value: str, position: int, firm: bool = True) -> None:
        """Takes a resolved value for where the telling now stands; vague ones change nothing.

        A year that is not `firm` ("the 2015 accord") moves a history on, but not the news.
        """
        covered = interval(value[:10])
        if (
            self.value is None
            and self.published is not None
            and covered.precision == "day"
            and covered.since is not None
        ):
            self.reported = abs((covered.since - self.published).days) <= _NEAR
        early = _BC.match(value)
        if early is not None:
            self.value, self.day, self.year = value, None, -int(early[1])
            self.month = int(early[2]) if early[2] else None
        elif covered.since is None or covered.precision in ("decade", "century") or self._aside(value, firm):
            return
        else:
            self.value, self.year = value, covered.since.year
            self.day = covered.since if covered.precision in ("day", "time") else None
            self.last_day = self.day or self.last_day
            self.month = covered.since.month if len(value) > 4 else None
        self.position, self.firm = position, firm

    def _aside(self, value: str, firm: bool) -> bool:
        """Whether a bare year leaves the telling where it is: the year it is in, one far off, or a thing's year."""
        if len(value) != 4:
            return False
        year = int(value)
        if not (firm or self.historical):
            return True
        if self.year is None or self.year == year:
            return self.year is not None
        return self.historical and self.month is not None and abs(self.year - year) > _ASIDE

    @property
    def telling(self) -> bool:
        """Whether all that is relative counts from the dates told: in a history, or where publication is unknown."""
        return self.year is not None and (self.published is None or self.historical)

    def current(self, position: int) -> bool:
        """Whether a bare month at an offset is of the year told: in a history, or just after the old year it names."""
        if self.telling or self.year is None or self.published is None:
            return self.telling
        if abs(self.year - self.published.year) <= 1 or self.year < 0:
            return False
        between = self.text[self.position : position]
        return self.firm and "\n" not in between and len(_SENTENCE_END.findall(between)) < 2

    def base(self) -> dt.date | None:
        """A day within the last date named, else the day of publication."""
        if self.day is not None:
            return self.day
        if self.year is not None and self.year > 0:
            return day(self.year, self.month or 1, 1)
        return None if self.year is not None else self.published

    def day_told(self) -> dt.date | None:
        """The day from which "the following day" counts: in the news it outlasts a year or month named in passing."""
        return self.day if self.historical or self.day is not None else self.last_day


def historical(tokens: Tokens, published: dt.date | None) -> bool:
    """Whether a text tells of years mostly far from its publication, with few words of the day's news."""
    found = _marks().findall(tokens.symbols)
    if len(found) < 3:
        return published is None and bool(found)
    far = near = news = 0
    for match in _marks().finditer(tokens.symbols):
        word = tokens.written[match.start()]
        if word[0].isdigit():
            is_near = published is not None and abs(int(word) - published.year) <= 1
            near, far = near + is_near, far + (not is_near)
        elif word.lower() in _ERAS:
            far += 1
        else:
            news += 1
    if published is None:
        return far > 0
    return far >= 3 and far + near > 3 * news and (far > near or far + near >= 12)


@functools.cache
def _marks() -> re.Pattern[str]:
    """The characters of years, weekdays and the words of the day's news."""
    rules = grammar()
    forms = [*words().values["WEEKDAY"], *_NEWS_WORDS]
    listed = {rules.symbol[form] for word in forms for form in (word, word.capitalize())}
    listed |= {rules.kinds["year"], rules.kinds["yearclock"], *(rules.symbol[word] for word in _ERAS)}
    return re.compile(f"[{''.join(sorted(listed))}]")
