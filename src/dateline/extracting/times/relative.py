"""Meanings of phrases that count from publication or from a date the story has named."""

from __future__ import annotations

import datetime as dt

from dateline.extracting.times import absolute
from dateline.extracting.times.absolute import dated, month, year_by_word
from dateline.extracting.times.calendar import Interval, interval, shift, shift_year, span_value, week_of, year_value
from dateline.extracting.times.phrase import Phrase
from dateline.extracting.times.reading import Meaning, Setting
from dateline.extracting.times.words import words
from dateline.records import Basis

_TOLD = ("following", "previous", "preceding", "subsequent", "ensuing", "same", "that", "prior", "succeeding")
_RUNNING = ("past", "last", "next", "coming")
_LATER = ("later", "afterwards", "afterward", "hence", "thereafter", "after", "now", "on")


def shifted(setting: Setting, base: dt.date | None, code: str, count: float, told: bool) -> str:
    """The value so many units off a day; a telling known only by its year or month stays as coarse."""
    back = "PAST_REF" if count < 0 else "FUTURE_REF"
    narrative = setting.narrative
    try:
        if told and narrative.year is not None and narrative.day is None:
            return _coarse(setting, base, code, count)
        return back if base is None else shift(base, code, count)
    except OverflowError:
        return back


def _coarse(setting: Setting, base: dt.date | None, code: str, count: float) -> str:
    """Counting from a telling that stands in a year or a month only."""
    narrative = setting.narrative
    year = narrative.year or 0
    if code.endswith("Y"):
        return shift_year(year, code, count)
    if narrative.month is None or base is None:
        if year < 0:
            return f"{year_value(year)}-XX"
        return f"{year:04d}-XX" if code == "M" else f"{year:04d}-XX-XX"
    if code in ("M", "Q"):
        return shift(base, code, count)
    return f"{year:04d}-{narrative.month:02d}-XX" if not code.endswith("W") else f"{year:04d}-WXX"


def ago(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """Two days ago; a year earlier; three weeks later; months before."""
    code, count = phrase.unit(), phrase.count()
    if code is None:
        return []
    now = phrase.has("ago", "hence", "now") or (phrase.words[-1] == "on" and phrase.has("from"))
    forward = any(w in _LATER for w in phrase.words[-3:]) and not phrase.has("ago")
    told = not now and setting.narrative.value is not None
    basis: Basis = "narrative" if told else "relative"
    if count is None or phrase.rule == "units_ago":
        return [Meaning(phrase, "DATE", "FUTURE_REF" if forward else "PAST_REF", basis)]
    base = _base(setting, told, phrase.has("ago"))
    value = shifted(setting, base, code, count if forward else -count, told)
    return [Meaning(phrase, "DATE", value, basis)]


def _base(setting: Setting, told: bool, spoken: bool) -> dt.date | None:
    """The day to count from: in a history, "ago" is in somebody's mouth and counts from the telling."""
    if told or (spoken and setting.narrative.historical and setting.narrative.year is not None):
        return setting.narrative.base()
    return setting.published


def weekday(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """Late Thursday; next Tuesday; Monday night; on Friday."""
    number = phrase.weekday()
    if number is None:
        return []
    if phrase.has("every", "each"):
        return [Meaning(phrase, "SET", f"XXXX-WXX-{number}")]
    linked = phrase.has("following", "that", "same") and setting.narrative.day_told() is not None
    told = linked or (setting.narrative.telling and not setting.narrative.reported)
    base = setting.narrative.day_told() if told else setting.published
    if base is None:
        return dated(phrase, f"XXXX-WXX-{number}")
    date = _told_weekday(phrase, base, number) if told else _weekday_by(phrase, setting, base, number)
    return dated(phrase, date.isoformat(), "narrative" if told else "relative")


def _told_weekday(phrase: Phrase, base: dt.date, number: int) -> dt.date:
    step = phrase.step()
    if step == -1:
        return base - dt.timedelta(days=(base.isoweekday() - number) % 7 or 7)
    return base + dt.timedelta(days=(number - base.isoweekday()) % 7 or (7 if step == 1 else 0))


def _weekday_by(phrase: Phrase, setting: Setting, base: dt.date, number: int) -> dt.date:
    back, on = (base.isoweekday() - number) % 7, (number - base.isoweekday()) % 7
    monday = base - dt.timedelta(days=base.isoweekday() - 1)
    in_week = monday + dt.timedelta(days=number - 1)
    if phrase.words[-1] == "week":
        return in_week + dt.timedelta(days=7 * (phrase.step() or 0))
    if phrase.has("coming", "upcoming"):
        return base + dt.timedelta(days=on or 7)
    if phrase.has("next"):
        return in_week + dt.timedelta(days=7)
    if phrase.has("last", "past", "previous"):
        return base - dt.timedelta(days=back or 7)
    looks = setting.looks(phrase)
    if phrase.has("this") and looks != "past":
        return base + dt.timedelta(days=on)
    return base + dt.timedelta(days=on) if looks == "future" else base - dt.timedelta(days=back)


def weekdays(phrase: Phrase, _: Setting) -> list[Meaning]:
    """Fridays; Sunday nights."""
    number = phrase.weekday()
    part = phrase.part()
    return [] if number is None else [Meaning(phrase, "SET", f"XXXX-WXX-{number}" + (f"T{part}" if part else ""))]


def today(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """Today; late yesterday; tonight; last night; the day after tomorrow."""
    night, offset = phrase.has("tonight", "overnight", "night"), _days_off(phrase)
    if setting.narrative.historical and setting.narrative.year is not None and phrase.words == ("today",):
        return [Meaning(phrase, "DATE", "PRESENT_REF")]
    base = setting.published
    if setting.narrative.historical and setting.narrative.year is not None:
        base = setting.narrative.day
    value = "XXXX-XX-XX" if base is None else (base + dt.timedelta(days=offset)).isoformat()
    if not night or phrase.part() not in (None, "NI"):
        return dated(phrase, value, "relative")
    covers = None
    if base is not None and phrase.has("overnight"):
        covers = Interval(base - dt.timedelta(days=1), base, "time")
    return [Meaning(phrase, "TIME", f"{value}T{phrase.clock() or 'NI'}", "relative", covers)]


def _days_off(phrase: Phrase) -> int:
    offset = 1 if phrase.has("tomorrow") else 0
    if phrase.has("yesterday") or phrase.words[-2:] == ("last", "night"):
        offset = -1
    return 2 * offset if phrase.has("before", "after") else offset


def rel_day(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """The following day; that same week; this month; last year; the day before."""
    code = phrase.unit()
    if code is None:
        return []
    narrative, step = setting.narrative, _step(phrase)
    told = _counts_from_telling(phrase, setting)
    base = narrative.base() if told else setting.published
    if _long_span(phrase, told):
        return [Meaning(phrase, "DURATION", span_value(code, 1), "relative", _running(base, code, step))]
    basis: Basis = "narrative" if told else "relative"
    if told and code == "D" and narrative.day is None and narrative.day_told() is not None:
        base, told = narrative.day_told(), False
    known = base is not None or (told and narrative.year is not None)
    value = shifted(setting, base, code, step, told) if known else _unknown(code, step)
    part = phrase.part()
    if part is not None:
        return [Meaning(phrase, "TIME", f"{value}T{part}", basis)]
    return [Meaning(phrase, "DATE", value, basis, _so_far(phrase, value, setting.published))]


def _so_far(phrase: Phrase, value: str, published: dt.date | None) -> Interval | None:
    """ "earlier this month" reaches to the day before publication, "later this month" begins with it."""
    if published is None or not phrase.has("earlier", "later"):
        return None
    whole = interval(value)
    if whole.since is None or whole.until is None or not whole.since <= published <= whole.until:
        return None
    if phrase.has("later"):
        return Interval(published, whole.until, whole.precision)
    eve = published - dt.timedelta(days=1)
    return Interval(whole.since, max(whole.since, eve), whole.precision)


def _step(phrase: Phrase) -> int:
    last = phrase.words[-1]
    if last in ("before", "earlier", "previous"):
        return -1
    return 1 if last in ("after", "following", "later") else phrase.step() or 0


def _counts_from_telling(phrase: Phrase, setting: Setting) -> bool:
    """Whether it counts from the date the story last named: "that year", "the next day", "a day later"."""
    if setting.narrative.value is None:
        return False
    linked = phrase.has(*_TOLD) or phrase.words[-1] in ("before", "after", "later", "earlier")
    return linked or (phrase.has("next") and phrase.has("the")) or setting.narrative.telling


def _long_span(phrase: Phrase, told: bool) -> bool:
    """ "the past year", "the next decade": a stretch up to now or from now, not a calendar year."""
    return not told and phrase.words[0] == "the" and phrase.has(*_RUNNING) and not phrase.has("day")


def _running(base: dt.date | None, code: str, step: int) -> Interval:
    days = {"W": 7, "2W": 14, "M": 30, "Q": 91, "Y": 365, "10Y": 3652, "100Y": 36524}.get(code)
    if base is None or days is None or not step:
        return Interval()
    try:
        other = base + dt.timedelta(days=days * step)
    except OverflowError:
        return Interval()
    return Interval(min(base, other), max(base, other))


def _unknown(code: str, step: int) -> str:
    if step == 0:
        return "PRESENT_REF"
    blanks = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}
    return blanks.get(code, "PAST_REF" if step < 0 else "FUTURE_REF")


def rel_name(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """Last May; that summer; this morning; the next night; last weekend."""
    if phrase.month() is not None and not phrase.has("weekend"):
        return _named_month(phrase, setting)
    if phrase.season() is not None:
        return _named_season(phrase, setting)
    if phrase.words[-1] == "weekend":
        return weekend(phrase, setting)
    part, narrative = phrase.part(), setting.narrative
    told = (phrase.has(*_TOLD) or phrase.has("next") or narrative.telling) and narrative.value is not None
    base = narrative.day_told() if told else setting.published
    step = phrase.step() or 0
    if base is None:
        month_known = told and narrative.month is not None and (narrative.year or 0) > 0
        value = f"{narrative.year:04d}-{narrative.month:02d}-XX" if month_known else "XXXX-XX-XX"
        return [Meaning(phrase, "TIME", f"{value}T{part}", "narrative")]
    value = (base + dt.timedelta(days=step)).isoformat()
    return [Meaning(phrase, "TIME", f"{value}T{part}", "narrative" if told else "relative")]


def _named_month(phrase: Phrase, setting: Setting) -> list[Meaning]:
    number, step, narrative = phrase.month() or 1, phrase.step() or 0, setting.narrative
    told = (phrase.has(*_TOLD) or narrative.telling) and narrative.year is not None
    published = setting.published
    if told and narrative.year is not None and narrative.year > 0:
        turn = narrative.month if narrative.month is not None else number
        year = narrative.year + (step == 1 and turn >= number) - (step == -1 and turn <= number)
        return [Meaning(phrase, "DATE", f"{year:04d}-{number:02d}", "narrative")]
    if published is None or step == 0:
        return month(phrase, setting)
    year = published.year + (step == 1 and published.month >= number) - (step == -1 and published.month <= number)
    return [Meaning(phrase, "DATE", f"{year:04d}-{number:02d}", "relative")]


def _named_season(phrase: Phrase, setting: Setting) -> list[Meaning]:
    narrative, step, season = setting.narrative, phrase.step() or 0, phrase.season()
    told = (phrase.has(*_TOLD) or narrative.telling) and narrative.year is not None
    year = narrative.year if told else (setting.published.year if setting.published else None)
    if year is None or year < 0:
        return [Meaning(phrase, "DATE", f"XXXX-{season}")]
    return [Meaning(phrase, "DATE", f"{year + step:04d}-{season}", "narrative" if told else "relative")]


def season(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """The summer; early spring."""
    narrative, code = setting.narrative, phrase.season()
    published = setting.published
    if narrative.current(phrase.start) or published is None:
        if narrative.year is None:
            return [Meaning(phrase, "DATE", f"XXXX-{code}")]
        head = f"BC{-narrative.year:04d}" if narrative.year < 0 else f"{narrative.year:04d}"
        return [Meaning(phrase, "DATE", f"{head}-{code}", "narrative")]
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code or "SP"]
    looks = setting.looks(phrase)
    year = published.year
    if looks != "future" and first > published.month:
        year -= 1
    elif looks == "future" and first + 2 < published.month:
        year += 1
    return [Meaning(phrase, "DATE", f"{year:04d}-{code}", "relative")]


def rest_of(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """The end of the year; early this week; mid-year."""
    code, narrative = phrase.unit(), setting.narrative
    if phrase.season() is not None:
        return _named_season(phrase, setting) if phrase.step() else season(phrase, setting)
    if code is None:
        return []
    step = phrase.step()
    told = narrative.telling or phrase.has(*_TOLD)
    told = told and narrative.value is not None
    base = narrative.base() if told else setting.published
    if code in ("D", "TH", "TM") or (base is None and not told):
        return []
    value = shifted(setting, base, code, step or 0, told)
    covers = None if told else _so_far(phrase, value, setting.published)
    return [Meaning(phrase, "DATE", value, "narrative" if told else "relative", covers)]


def weekend(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """The weekend; last weekend; next weekend."""
    narrative = setting.narrative
    told = narrative.telling and narrative.value is not None
    base, step = (narrative.day if told else setting.published), phrase.step()
    if base is None:
        return [Meaning(phrase, "DATE", "XXXX-WXX-WE")]
    if step is None or step == 0:
        past = base.isoweekday() <= 5 and (step is None or base.isoweekday() <= 2) and setting.looks(phrase) != "future"
        step = -1 if past else 0
    value = f"{week_of(base + dt.timedelta(days=7 * step))}-WE"
    return [Meaning(phrase, "DATE", value, "narrative" if told else "relative")]


def quarter(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """The third quarter; the first half of 1990; last quarter."""
    if phrase.month() is not None:
        return month(phrase, setting)
    if phrase.unit() in ("D", "W", "M"):
        return rest_of(phrase, setting)
    letter = "H" if phrase.has("half") else "Q"
    number = phrase.ordinal()
    if number is None and phrase.has("latter", "last", "final") and phrase.has("of"):
        number = 2 if letter == "H" else 4
    if number is not None and number > (4 if letter == "Q" else 2):
        return []
    base = setting.narrative.base() if setting.narrative.telling else setting.published
    if number is None:
        return [] if base is None else [Meaning(phrase, "DATE", shift(base, "Q", phrase.step() or 0), "relative")]
    year = _quarter_year(phrase, setting, base, letter, number)
    head = "XXXX" if year is None else f"{year:04d}"
    return [Meaning(phrase, "DATE", f"{head}-{letter}{number}", "stated" if phrase.year() else "relative")]


def _quarter_year(phrase: Phrase, setting: Setting, base: dt.date | None, letter: str, number: int) -> int | None:
    """The year it says, else the last in which such a quarter has begun, or this one's if the clause looks ahead."""
    if phrase.year() is not None:
        return phrase.year()
    if phrase.has("year"):
        return year_by_word(phrase, setting)
    if base is None:
        return None
    now = (base.month + 2) // 3 if letter == "Q" else (base.month + 5) // 6
    return base.year - (number > now and setting.looks(phrase) != "future")


def quarter_code(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """Q3 2020; H1."""
    code = next(w for w in phrase.words if w[0] in "qh" and w[1:].isdigit()).upper()
    year = phrase.year() or (setting.published.year if setting.published else None)
    return [] if year is None else [Meaning(phrase, "DATE", f"{year:04d}-{code}")]


def year_ago(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """The year-earlier period."""
    base = setting.published
    return [Meaning(phrase, "DATE", "PAST_REF" if base is None else f"{base.year - 1:04d}", "relative")]


def part_of_day(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """That afternoon; in the early morning; at night."""
    part, narrative = phrase.part(), setting.narrative
    if part is None:
        return []
    near = phrase.start - narrative.position < 400
    if phrase.has("this") and not narrative.telling:
        base = setting.published
    elif len(phrase.words) == 1 and part in ("MI", "MO", "EV") and not narrative.historical:
        base = narrative.day if near and narrative.day is not None else setting.published
    else:
        base = narrative.day if near else None
    if len(phrase.words) == 1 and phrase.words[0] == "night":
        base = None
    value = "XXXX-XX-XX" if base is None else base.isoformat()
    return [Meaning(phrase, "TIME", f"{value}T{part}", "relative" if phrase.has("this") else "narrative")]


def clock(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """3:00 a.m.; 0600 hours: of the day last named, else of publication."""
    time, narrative = phrase.clock(), setting.narrative
    base = narrative.day if narrative.day is not None and phrase.start - narrative.position < 400 else None
    if (base is None and not narrative.historical) or phrase.opens_line():
        base = setting.published
    value = "XXXX-XX-XX" if base is None else base.isoformat()
    return [] if time is None else [Meaning(phrase, "TIME", f"{value}T{time}", "narrative")]


def the_unit(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """The year; the month: the one the story is in."""
    code, narrative = phrase.unit(), setting.narrative
    told = (narrative.telling or narrative.day is not None) and narrative.value is not None
    base = narrative.base() if told else setting.published
    if code is None or (base is None and not told):
        return []
    back = -1 if code == "Q" and not told else 0  # results are told of the quarter that has ended
    return [Meaning(phrase, "DATE", shifted(setting, base, code, back, told), "narrative" if told else "relative")]


def clock_date(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """9:34 p.m. Monday; 3 a.m. on 4 May 2019."""
    if phrase.month() is not None and phrase.year() is not None:
        return absolute.full(phrase, setting)
    if phrase.month() is not None:
        return absolute.month_day(phrase, setting)
    if phrase.weekday() is not None:
        return weekday(phrase, setting)
    return today(phrase, setting) if any(w in words().values["TODAY"] for w in phrase.words) else clock(phrase, setting)
