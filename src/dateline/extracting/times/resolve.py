"""From the words of a time expression to its TIMEX3 type, value and interval."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Literal

from dateline.extracting.times import words as w
from dateline.extracting.times.calendar import day, interval, parse, shift_months, week_of
from dateline.records import Basis, Time

_YEAR = re.compile(r"\b(1[0-9]\d\d|20\d\d)\b")
_FUTURE_NEAR = re.compile(r"\b(?:will|would|plans?|planned|due|scheduled|set to|expected|is to|are to|to be held|upcoming|shall|going to)\b[^.]{0,60}$", re.I)
_SPEAKING = re.compile(r"\b(?:next|coming|tomorrow)\b", re.I)
_CASED = {"may", "march", "mar", "sat", "sun", "wed", "fall", "spring", "second", "august", "dec", "jan", "mon", "fri", "tue", "thu", "nov"}


class Resolver:
    """Resolves expressions in the order of the text: narrative ones count from the last date resolved."""

    def __init__(self, text: str, published: str | None, tense: Callable[[int, int], str | None] | None, dayfirst: bool | None) -> None:
        self.text, self.tense, self.dayfirst = text, tense, dayfirst
        self.published = parse(published)
        self.anchor: dt.date | None = self.published
        self.anchor_value: str | None = published
        self.stated_year: int | None = None
        self.stated_at = self.position = 0
        self.bc = False
        self.history = self._is_history()

    def _is_history(self) -> bool:
        """A text most of whose years lie two years or more before its publication tells history."""
        years = [int(y) for y in _YEAR.findall(self.text[:20_000])]
        if self.published is None or len(years) < 5:
            return False
        return sum(y <= self.published.year - 2 for y in years) > 0.6 * len(years)

    def resolve(self, name: str, start: int, end: int) -> Time | None:
        """The expression as a record, or None if it is no time after all."""
        raw = self.text[start:end]
        trimmed = raw.rstrip(" ,")
        end -= len(raw) - len(trimmed)
        if not self._plausible(name, trimmed, start, end):
            return None
        low = " ".join(trimmed.lower().split())
        self.position = start
        found = getattr(self, f"_{name}")(low, start, end)
        if found is None:
            return None
        kind, value, basis = found
        return self._record(start, end, kind, value, basis)

    def _record(self, start: int, end: int, kind: str, value: str, basis: Basis) -> Time:
        since, until, precision = interval(value) if kind in ("DATE", "TIME") else (None, None, None)
        if kind in ("DATE", "TIME") and since is not None:
            self.anchor = dt.date.fromisoformat(since)
            self.anchor_value = value
            if basis in ("stated", "narrative") and len(value) >= 4 and value[:4].isdigit():
                self.stated_year, self.stated_at = int(value[:4]), start
        typed: Literal["DATE", "TIME", "DURATION", "SET"] = kind  # type: ignore[assignment]
        return Time(start=start, end=end, text=self.text[start:end], type=typed, value=value, since=since, until=until, precision=precision, basis=basis)

    def _plausible(self, name: str, text: str, start: int, end: int) -> bool:
        first = re.split(r"[\s.,-]", text)[0]
        if first.lower() in _CASED and first.islower() and name in ("month", "weekday", "monthday", "monthyear"):
            return False
        if name == "month" and text.lower() in ("may", "march", "mar", "may.") and not self._month_context(start, end):
            return False
        before = self.text[max(0, start - 2) : start]
        if name in ("year", "years", "numeric") and (before[-1:] in "$€£¥/.," and before[-1:] != "," or before[-1:] == ":"):
            return False
        after = self.text[end : end + 2]
        if name in ("year", "clock", "numeric") and (after[:1] in "%$€/" or after[:1].isdigit()):
            return False
        if name == "clock" and re.search(r"(?:score|won|lost|beat|win|draw|defeat|victory)[^.]{0,40}$", self.text[max(0, start - 60) : start], re.I):
            return False
        return not (name == "weekday" and text.lower() in ("sun", "sat", "mon", "wed", "fri", "thu", "tue"))

    def _month_context(self, start: int, end: int) -> bool:
        """"May" and "March" alone are months after in, of, since, until, by, last, this, and the like, or before a stop."""
        before = self.text[max(0, start - 14) : start].lower()
        return bool(re.search(r"\b(?:in|of|since|until|till|by|from|to|and|late|early|mid|during|through|last|next|this|between|before|after|for)\s$", before))

    # -- explicit

    def _iso(self, low: str, start: int, end: int) -> tuple[str, str, Basis]:
        value = low.upper().replace(" ", "T")
        return ("TIME" if "T" in value else "DATE"), value, "stated"

    def _numeric(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        a, b, c = (int(x) for x in re.split(r"[/.]", low))
        year = c if c > 99 else c + (2000 if c < 50 else 1900)
        first = self.dayfirst if self.dayfirst is not None else a > 12 or "." in low
        date = day(year, b, a) if first else day(year, a, b)
        date = date or (day(year, a, b) if first else day(year, b, a))
        return ("DATE", date.isoformat(), "stated") if date else None

    def _parts(self, low: str) -> tuple[int | None, int | None, int | None]:
        """Year, month and day named."""
        year = _YEAR.search(low)
        month = next((w.MONTHS[x] for x in re.findall(r"[a-z]+", low) if x in w.MONTHS), None)
        rest = low.replace(year[1], " ") if year else low
        number = re.search(r"(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\s?[ap]\.?m)", rest)
        return (int(year[1]) if year else None), month, int(number[1]) if number else None

    def _full(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        year, month, number = self._parts(low)
        date = day(year, month, number) if year and month and number else None
        return self._with_part(low, date.isoformat(), "stated") if date else None

    def _with_part(self, low: str, value: str, basis: Basis) -> tuple[str, str, Basis]:
        """The value with a part of the day or a clock time, if the words name one."""
        clock = re.search(r"(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?m|(\d{1,2}):(\d\d)", low)
        if clock is not None:
            hour = int(clock[1] or clock[4])
            minute = int(clock[2] or clock[5] or 0)
            if clock[3]:
                hour = hour % 12 + (12 if clock[3] == "p" else 0)
            return "TIME", f"{value}T{hour:02d}:{minute:02d}", basis
        for word, code in w.DAYPARTS.items():
            if re.search(rf"\b{word}s?\b", low):
                return "TIME", f"{value}T{code}", basis
        return "DATE", value, basis

    def _range(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        return self._full(re.sub(r"[-–]\s?\d{1,2}", "", low), start, end)

    def _monthyear(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        year, month, _ = self._parts(low)
        return ("DATE", f"{year:04d}-{month:02d}", "stated") if year and month else None

    def _monthday(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        _, month, number = self._parts(low)
        if not month or not number:
            return None
        year = self._year_for(month, number, low, start, end)
        if year is None:
            return self._with_part(low, f"XXXX-{month:02d}-{number:02d}", "stated")
        date = day(year, month, number)
        return self._with_part(low, date.isoformat(), "narrative" if self._narrating() else "relative") if date else None

    def _narrating(self) -> bool:
        """Whether the text here tells of another time than its publication's: of a year stated in this paragraph, or throughout."""
        if self.published is None:
            return True
        if self.stated_year is None or self.stated_year == self.published.year:
            return False
        return self.history or "\n" not in self.text[self.stated_at : self.position]

    def _year_for(self, month: int, number: int | None, low: str, start: int, end: int) -> int | None:
        """The year of a month or day without one: the narrative's, or the nearest that the tense allows."""
        if self._narrating():
            if self.anchor is None:
                return None
            year = self.stated_year or self.anchor.year
            known = self.anchor.month if self.anchor_value is not None and len(self.anchor_value) > 6 and self.anchor.year == year else month
            return year + (1 if "following year" in low or "next year" in low or known - month >= 9 else 0)
        assert self.published is not None
        year = self.published.year
        date = day(year, month, number or 1)
        if date is None:
            return year
        direction = self._direction(start, end)
        same_month = number is None and month == self.published.month
        if date > self.published and direction != "future" and not same_month:
            return year - 1
        if date < self.published and direction == "future" and not same_month and (self.published - date).days > 60:
            return year + 1
        return year

    def _direction(self, start: int, end: int) -> str | None:
        told = self.tense(start, end) if self.tense is not None else None
        if told is not None:
            return told
        before = self.text[max(0, start - 80) : start]
        return "future" if _FUTURE_NEAR.search(before.rsplit(".", 1)[-1]) else None

    def _month(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        month = next((w.MONTHS[x] for x in re.findall(r"[a-z]+", low) if x in w.MONTHS), None)
        if month is None:
            return None
        if self.published is not None and re.match(r"(?:last|next)\b", low):
            future = low.startswith("next")
            year = self.published.year
            if future and month <= self.published.month:
                year += 1
            if not future and month >= self.published.month:
                year -= 1
            return "DATE", f"{year:04d}-{month:02d}", "relative"
        year_or_none = self._year_for(month, None, low, start, end)
        if self.bc and self.published is None and self.anchor_value and self.anchor_value.startswith("BC"):
            return "DATE", f"{self.anchor_value[:6]}-{month:02d}", "narrative"
        if year_or_none is None:
            return "DATE", f"XXXX-{month:02d}", "stated"
        return "DATE", f"{year_or_none:04d}-{month:02d}", "narrative" if self._narrating() else "relative"

    def _bc(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        number = re.search(r"(\d{1,4})\s?b", low)
        if number is None:
            return None
        self.bc, self.anchor_value = True, f"BC{int(number[1]):04d}"
        return "DATE", self.anchor_value, "stated"

    def _bcrange(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        return "DATE", f"BC{int(low):04d}", "stated"

    def _bcmonth(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        found = self._bc(low, start, end)
        month = next((w.MONTHS[x] for x in re.findall(r"[a-z]+", low) if x in w.MONTHS), None)
        season = next((w.SEASONS[x] for x in re.findall(r"[a-z]+", low) if x in w.SEASONS), None)
        part = f"-{month:02d}" if month else f"-{season}" if season else ""
        return ("DATE", found[1] + part, "stated") if found else None

    def _century(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        number = re.search(r"(\d{1,2})(?:st|nd|rd|th)", low)
        n = int(number[1]) if number else next((v for k, v in sorted(w.CENTURIES.items(), key=lambda kv: -len(kv[0])) if re.search(rf"\b{k}\b", low)), None)
        if n is None:
            return None
        return "DATE", (f"BC{n - 1:02d}" if re.search(r"b\.?c", low) else f"{n - 1:02d}"), "stated"

    def _decade(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        number = re.search(r"(\d{2,4})'?s", low)
        names = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9}
        if number is None:
            ten = next((v for k, v in names.items() if k in low), None)
            return ("DATE", f"19{ten}", "stated") if ten and "the" in low else None
        digits = number[1]
        if len(digits) == 2:
            if "'" not in low and "the" not in low:
                return None
            digits = ("20" if int(digits) < 30 else "19") + digits
        return "DATE", digits[:3], "stated"

    def _seasonyear(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        year = _YEAR.search(low)
        season = next((code for name, code in w.SEASONS.items() if name in low), None)
        return ("DATE", f"{year[1]}-{season}" if season else year[1], "stated") if year else None

    def _season(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        season = next((code for name, code in w.SEASONS.items() if re.search(rf"\b{name}\b", low)), None)
        if season is None:
            return None
        base = self.anchor if self._narrating() else self.published
        if base is None:
            return "DATE", f"XXXX-{season}", "stated"
        year = (self.stated_year if self._narrating() and self.stated_year else base.year) + (1 if "next" in low else 0)
        if not self._narrating() and self.published is not None and ("last" in low or self._direction(start, end) != "future"):
            first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
            if first > self.published.month and "this" not in low or ("last" in low and first + 2 >= self.published.month):
                year -= 1
        return "DATE", f"{year:04d}-{season}", "relative"

    def _quarter(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        year = _YEAR.search(low)
        base = int(year[1]) if year else None
        basis: Basis = "stated" if year else "relative"
        if base is None and self.published is not None:
            base = self.published.year + (-1 if "last year" in low else 1 if "next year" in low else 0)
        compact = re.match(r"([qh][1-4])", low)
        code = compact[1].upper() if compact else None
        if code is None:
            number = next((n for word, n in w.ORDINALS.items() if re.search(rf"\b{word}\b", low)), None)
            if number is None:
                return ("DATE", "XXXX-QX", basis)
            code = f"Q{number}" if "quarter" in low else f"H{min(number, 2)}"
        month = next((w.MONTHS[x] for x in re.findall(r"[a-z]+", low) if x in w.MONTHS), None)
        if month and base is not None:
            return "DATE", f"{base:04d}-{month:02d}", basis
        return "DATE", f"{base:04d}-{code}" if base is not None else f"XXXX-{code}", basis

    def _years(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        year = _YEAR.search(low)
        return ("DATE", year[1], "stated") if year else None

    _year = _years

    def _holiday(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        named = next((w.HOLIDAYS[h] for h in sorted(w.HOLIDAYS, key=len, reverse=True) if low.startswith(h)), None)
        if named is None or (not self.text[start].isupper()):
            return None
        year = _YEAR.search(low)
        if year:
            return "DATE", f"{year[1]}-{named[0]:02d}-{named[1]:02d}", "stated"
        found = self._year_for(named[0], named[1], low, start, end)
        return "DATE", (f"{found:04d}" if found is not None else "XXXX") + f"-{named[0]:02d}-{named[1]:02d}", "relative"

    # -- counted from publication

    def _weekday(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        name = next((x for x in re.findall(r"[a-z]+", low) if x.rstrip("s") in w.WEEKDAYS or x in w.WEEKDAYS), None)
        if name is None or not re.search(r"[A-Z]", self.text[start:end]):
            return None
        target = w.WEEKDAYS.get(name, w.WEEKDAYS.get(name.rstrip("s"), 0))
        if re.match(r"(?:every|each)\b", low) or (name.endswith("days") and not re.match(r"(?:the|that|this|last|next)\b", low)):
            return "SET", f"XXXX-WXX-{target + 1}", "stated"
        base = self.anchor if re.search(r"\b(?:following|previous|the next)\b", low) or self.published is None else self.published
        if base is None or (self.published is None and self.anchor is None):
            return self._with_part(low, f"XXXX-WXX-{target + 1}", "stated")
        back = (base.weekday() - target) % 7
        date = base - dt.timedelta(days=back)
        if re.search(r"\b(?:next|following|coming)\b", low) or (self._direction(start, end) == "future" and "last" not in low):
            date = base + dt.timedelta(days=(target - base.weekday()) % 7 or 7)
            if "next week" in low:
                date = base - dt.timedelta(days=base.weekday()) + dt.timedelta(days=7 + target)
        elif re.match(r"(?:last|the previous)\b", low) and back == 0:
            date -= dt.timedelta(days=7)
        elif "last week" in low:
            date = base - dt.timedelta(days=base.weekday()) + dt.timedelta(days=target - 7)
        return self._with_part(low, date.isoformat(), "relative")

    def _today(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        if self.published is None:
            part = "TNI" if "night" in low else ""
            return ("TIME" if part else "DATE"), f"XXXX-XX-XX{part}" if "today" not in low else "PRESENT_REF", "stated"
        shift = {"yesterday": -1, "tomorrow": 1, "last night": -1, "overnight": 0, "before yesterday": -2, "after tomorrow": 2}
        days = next((n for word, n in sorted(shift.items(), key=lambda kv: -len(kv[0])) if word in low), 0)
        value = (self.published + dt.timedelta(days=days)).isoformat()
        if "night" in low:
            return "TIME", f"{value}TNI", "relative"
        return self._with_part(low, value, "relative")

    def _count(self, low: str) -> float | None:
        """The number in an expression; None where it is vague."""
        figure = re.search(r"\d+(?:[.,]\d+)?", low)
        if figure:
            return float(figure[0].replace(",", ""))
        if re.search(r"\b(?:several|many|few|some|couple|dozens|hundreds|thousands|various|countless)\b", low):
            return None
        total = 0.0
        for word in re.findall(r"[a-z]+", low):
            if word in w.NUMBERS and not (word in ("a", "an") and total):
                total += w.NUMBERS[word]
            elif word == "half":
                total = total + 0.5 if total and "and a half" in low else 0.5
                break
        if "and a half" in low and total == int(total):
            total += 0.5
        return total or None

    def _unit(self, low: str) -> str | None:
        for word in reversed(re.findall(r"[a-z]+", low)):
            single = "century" if word == "centuries" else word[:-1] if word.endswith("s") else word
            if single in w.UNITS:
                return single
        return None

    def _ago(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        if low.endswith("old"):
            return self._duration(low, start, end)
        unit, count = self._unit(low), self._count(low)
        if unit is None:
            return None
        back = not re.search(r"\b(?:later|after|afterwards|afterward|from now|hence)$", low)
        narrative = bool(re.search(r"\b(?:earlier|before|later|after|afterwards|afterward|beforehand|prior|previously)$", low))
        base = self.anchor if narrative else self.published
        if count is None:
            return "DATE", "PAST_REF" if back else "FUTURE_REF", "narrative" if narrative else "relative"
        if base is None:
            return "DATE", "XXXX-XX-XX" if unit in ("day", "night") else "PAST_REF" if back else "FUTURE_REF", "stated"
        value = shifted(base, unit, -count if back else count, self.anchor_value if narrative else None)
        return ("TIME" if unit in ("hour", "minute", "second") and "T" in value else "DATE"), value, "narrative" if narrative else "relative"

    def _relday(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        base = self.anchor
        back = bool(re.search(r"\b(?:previous|preceding|before|earlier)\b", low))
        same = bool(re.search(r"\b(?:same|that|this)\b", low)) and not re.search(r"\b(?:following|next|previous)\b", low)
        unit = self._unit(low) or "day"
        if re.match(r"^(?:the|in the) (?:day|night|evening|morning|afternoon|weekend)$", low):
            return self._plain_part(low)
        if any(m in low.split() for m in w.MONTHS):
            return self._month(low, start, end)
        if any(d in low.split() for d in w.WEEKDAYS):
            return self._weekday(low, start, end)
        season = next((code for name, code in w.SEASONS.items() if name in low), None)
        if base is None:
            return "DATE", "XXXX-XX-XX", "narrative"
        if season:
            return "DATE", f"{base.year + (0 if same else -1 if back else 1):04d}-{season}", "narrative"
        value = shifted(base, unit, 0 if same else -1 if back else 1, self.anchor_value)
        return self._with_part(low, value, "narrative") if unit in ("day", "night") else ("DATE", value, "narrative")

    def _plain_part(self, low: str) -> tuple[str, str, Basis] | None:
        if low.endswith(("day", "weekend")):
            return None
        return self._daypart(low, 0, 0)

    def _relunit(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        month = next((x for x in re.findall(r"[a-z]+", low) if x in w.MONTHS and x not in ("sun", "mon", "second")), None)
        if month is not None:
            return self._month(low, start, end)
        if any(s in low.split() for s in (*w.SEASONS,)):
            return self._season(low, start, end)
        unit, count = self._unit(low), self._count(re.sub(r"^(?:the )?(?:last|next|past)", "", low))
        if unit is None:
            return None
        vague = bool(re.search(r"\b(?:few|several|many|some|couple)\b", low))
        if count is not None and count >= 2 or vague or (low.rstrip().endswith("s") and not re.search(r"\b(?:this|that)\b", low)):
            return "DURATION", duration_value(count, unit), "relative"
        narrative = bool(re.search(r"\b(?:following|previous|same|that|preceding)\b", low))
        base = self.anchor if narrative or self.published is None else self.published
        if base is None:
            return None if unit in ("day", "night", "weekend") else ("DATE", "PRESENT_REF", "stated")
        step = -1 if re.search(r"\b(?:last|past|previous|preceding)\b", low) else 1 if re.search(r"\b(?:next|coming|following)\b", low) else 0
        if re.match(r"the (?:past|last) (?:decade|century)", low) and not narrative:
            return "DURATION", duration_value(1, unit), "relative"
        return "DATE", shifted(base, unit, step, self.anchor_value if narrative else None), "narrative" if narrative else "relative"

    def _partmonth(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        this = "this" in low
        base = self.published if this and self.published is not None else self.anchor
        unit = self._unit(low) or "day"
        season = next((code for name, code in w.SEASONS.items() if name in low), None)
        if base is None:
            return None
        if season:
            return "DATE", f"{base.year:04d}-{season}", "narrative"
        return "DATE", shifted(base, unit, 0, None), "relative" if this else "narrative"

    def _unitend(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        unit = self._unit(low) or ("year" if "year" in low else None)
        base = self.anchor if self._narrating() else self.published
        if unit is None or base is None or low in ("midday", "midterm"):
            return None
        if "weekend" in low:
            value = f"{week_of(base)}-WE"
            if not self._narrating() and base.weekday() < 5 and self._direction(start, end) != "future":
                value = f"{week_of(base - dt.timedelta(days=7))}-WE"
            return "DATE", value, "relative"
        if "the end of the" in low and unit == "day" or re.match(r"(?:this|the) century", low):
            return None
        return "DATE", shifted(base, unit, 0, None), "relative"

    # -- stretches and sets

    def _set(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        adverbs = {"daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y", "hourly": "PT1H",
                   "quarterly": "P1Q", "biweekly": "P2W", "bimonthly": "P2M"}  # fmt: skip
        if low in adverbs:
            return "SET", adverbs[low], "stated"
        weekday = next((x for x in low.split() if x in w.WEEKDAYS), None)
        if weekday:
            return "SET", f"XXXX-WXX-{w.WEEKDAYS[weekday] + 1}", "stated"
        unit = self._unit(low)
        if unit is None:
            return "SET", "P1Y", "stated"
        count = self._count(re.sub(r"^(?:once|twice|.* times)", "", low)) if "times" not in low else 1
        return "SET", duration_value(2 if "other" in low else count or 1, unit), "stated"

    def _duration(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        unit = self._unit(low)
        if unit is None or unit in ("weekend", "season"):
            return None
        if re.match(r"^the (?:second|minute|hour|day|night|week|month|quarter|year|decade|century)s?$", low):
            return self._the_unit(low, unit)
        if re.search(r"\b(?:second|quarter)s?\b", low) and not re.search(r"\d|two|three|four|five|few|several", low):
            return None
        if re.search(r"(?:second|third|quarter)$", low) and unit in ("second", "quarter"):
            return None
        return "DURATION", duration_value(self._count(re.sub(r"-", " ", low)), unit), "stated"

    def _the_unit(self, low: str, unit: str) -> tuple[str, str, Basis] | None:
        """"the year", "the month": the anchor's."""
        if unit not in ("year", "month") or low.endswith("s"):
            return None
        base = self.anchor if self._narrating() else self.published
        return ("DATE", shifted(base, unit, 0, None), "narrative") if base is not None and unit == "year" else None

    def _clock(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        if not re.search(r"[ap]\.?m|:|noon|midnight|dawn|dusk|midday|hours", low):
            return None
        clock = re.search(r"(\d{1,2})[:.](\d\d)", low)
        if clock and (int(clock[1]) > 24 or int(clock[2]) > 59):
            return None
        base = self.anchor.isoformat() if self.anchor is not None else "XXXX-XX-XX"
        hours = re.match(r"(\d\d)(\d\d) hours", low)
        if hours:
            return "TIME", f"{base}T{hours[1]}:{hours[2]}", "narrative"
        return self._with_part(low, base, "narrative")

    def _daypart(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        if not re.search(r"\b(?:that|this|the|early|late|later|in)\b", low):
            return None
        if low in ("the dawn", "the night", "the midnight", "the noon", "the evening", "the sunset", "the sunrise"):
            return None
        code = next((c for word, c in w.DAYPARTS.items() if word in low), "MO")
        base = self.published if "this" in low and self.published is not None else self.anchor
        value = base.isoformat() if base is not None else "XXXX-XX-XX"
        return "TIME", f"{value}T{code}", "narrative"

    def _present(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        if low == "so far" or low == "today's":
            return None if low == "so far" else self._today("today", start, end)
        return "DATE", "PRESENT_REF", "stated"

    def _past(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        if low in ("once", "earlier", "previously", "formerly", "lately"):
            return None if low in ("once", "earlier") else ("DATE", "PAST_REF", "stated")
        return "DATE", "PAST_REF", "stated"

    def _future(self, low: str, start: int, end: int) -> tuple[str, str, Basis] | None:
        return None if low in ("shortly", "soon", "later on") else ("DATE", "FUTURE_REF", "stated")


def duration_value(count: float | None, unit: str) -> str:
    """A duration's TIMEX3 value: P3W, PT2H, PXM where the number is vague."""
    code = w.UNITS.get(unit, "D")
    factor, letter = (int(code[:-1]), code[-1]) if code[0].isdigit() else (1, code)
    number = "X" if count is None else f"{count * factor:g}"
    if letter.startswith("T"):
        return f"PT{number}{letter[1]}"
    return f"P{number}{letter}"


def shifted(base: dt.date, unit: str, count: float, grain: str | None) -> str:
    """The value `count` units from a day, at the unit's grain; a narrative anchor known only by year stays a year."""
    try:
        return _shifted(base, unit, count, grain)
    except (OverflowError, ValueError):
        return "PAST_REF" if count < 0 else "FUTURE_REF"


def _shifted(base: dt.date, unit: str, count: float, grain: str | None) -> str:
    coarse = grain is not None and re.match(r"^\d{4}$", grain) is not None
    if unit in ("day", "night"):
        if grain is not None and len(grain) == 7 and count:
            return f"{grain}-XX"
        return (base + dt.timedelta(days=count)).isoformat()
    if unit in ("hour", "minute", "second"):
        return base.isoformat() if count else base.isoformat()
    if unit in ("week", "fortnight"):
        date = base + dt.timedelta(days=7 * count * (2 if unit == "fortnight" else 1))
        return week_of(date)
    if unit == "weekend":
        return f"{week_of(base + dt.timedelta(days=7 * count))}-WE"
    if unit == "month" and not coarse:
        date = shift_months(base, round(count))
        return f"{date.year:04d}-{date.month:02d}"
    if unit in ("quarter", "season"):
        date = shift_months(base, 3 * round(count))
        return f"{date.year:04d}-Q{(date.month - 1) // 3 + 1}"
    if unit == "decade":
        return f"{int(base.year + 10 * count):04d}"[:3]
    if unit == "century":
        return f"{int(base.year + 100 * count):04d}"[:2]
    return f"{int(base.year + (count if unit == 'year' else 0)):04d}"
