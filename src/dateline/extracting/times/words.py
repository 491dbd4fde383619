"""The words of time: months, weekdays, units, numbers, parts of the day and year, holidays."""

from __future__ import annotations

MONTHS = {name: n for n, names in enumerate((
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep",
    "october oct", "november nov", "december dec"), start=1) for name in names.split()}  # fmt: skip
WEEKDAYS = {name: n for n, names in enumerate((
    "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri", "saturday sat", "sunday sun")) for name in names.split()}  # fmt: skip
UNITS = {"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "2W", "month": "M", "quarter": "Q",
         "year": "Y", "decade": "10Y", "century": "100Y", "weekend": "WE", "season": "Q"}  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "half a": 0.5,
}  # fmt: skip
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": 4, "final": 4}
CENTURIES = {w: n for n, w in enumerate(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
    "eighteenth nineteenth twentieth twenty-first".split(), start=1)}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
DAYPARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV", "midday": "MI", "noon": "MI", "midnight": "NI",
            "lunchtime": "MI", "daybreak": "MO", "nightfall": "NI", "sunset": "EV", "sunrise": "MO"}  # fmt: skip
HOLIDAYS = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26), "new year's day": (1, 1),
    "new year's eve": (12, 31), "new year": (1, 1), "valentine's day": (2, 14), "halloween": (10, 31), "independence day": (7, 4),
    "bastille day": (7, 14), "may day": (5, 1), "labour day": (5, 1), "veterans day": (11, 11), "armistice day": (11, 11), "victory day": (5, 9),
    "epiphany": (1, 6), "april fools' day": (4, 1), "st. patrick's day": (3, 17), "all saints' day": (11, 1), "d-day": (6, 6),
    "christmastime": (12, 25), "army day": (1, 15), "republic day": (1, 26), "juneteenth": (6, 19),
}  # fmt: skip
PAST = ("recently|lately|previously|formerly|once|long ago|in the past|the past|in recent (?:days|weeks|months|years|decades|times)|not long ago|earlier"
        "|some time ago|a while ago|the other day|in earlier times|ages ago|decades ago|years ago|months ago|weeks ago|days ago|hours ago|recent(?= (?:days|weeks|months|years))")  # fmt: skip
PRESENT = "now|currently|at present|presently|nowadays|these days|right now|at the moment|at this time|the present|at this point|this moment|so far"
FUTURE = "the future|the near future|in the coming (?:days|weeks|months|years)|soon|shortly|in due course|later on|the coming (?:days|weeks|months|years)"
