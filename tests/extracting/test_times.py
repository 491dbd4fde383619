from __future__ import annotations

import pytest

from dateline.extracting.times import find_times, latest_before, parse_date
from dateline.lexicons.load import table

PUBLISHED = "2013-03-20"  # a Wednesday


def values(text: str, published: str | None = PUBLISHED, **more: bool) -> dict[str, str]:
    return {t.text: t.value for t in find_times(text, published, **more)}


@pytest.mark.parametrize("row", table("times/rules.tsv"), ids=lambda row: row["rule"])
def test_every_rule_yields_what_its_example_says(row: dict[str, str]) -> None:
    expected = dict(item.split("=") for item in row["yields"].split("; "))
    assert values(row["example"], row["published"]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was signed on Sunday, 4 May 1980.", {"Sunday, 4 May 1980": "1980-05-04"}),
        ("It was signed on Sept. 3, 2012.", {"Sept. 3, 2012": "2012-09-03"}),
        ("It fell on the 5th of June 1967.", {"the 5th of June 1967": "1967-06-05"}),
        ("Tue, 12 Mar 2013 10:22 GMT", {"Tue, 12 Mar 2013 10:22 GMT": "2013-03-12T10:22"}),
        ("They came in February of 1940.", {"February of 1940": "1940-02"}),
        ("They came in mid-2012.", {"mid-2012": "2012"}),
        ("They came in the late '80s.", {"the late '80s": "198"}),
        ("The wars of the 4th century BC.", {"the 4th century BC": "BC03"}),
        ("It fell in the spring of 480 BC.", {"the spring of 480 BC": "BC0480-SP"}),
        ("The second half of 2012 was calm.", {"The second half of 2012": "2012-H2"}),
        ("It rose in Q3 2012.", {"Q3 2012": "2012-Q3"}),
        ("He died on Thanksgiving 2012.", {"Thanksgiving 2012": "2012-11-22"}),
        ("He died on Good Friday 2012.", {"Good Friday 2012": "2012-04-06"}),
        ("He died on Orthodox Easter 2012.", {"Orthodox Easter 2012": "2012-04-15"}),
        ("He died on Labor Day 2012.", {"Labor Day 2012": "2012-09-03"}),
        ("They marched on Eid al-Adha 2012.", {"Eid al-Adha 2012": "2012-10-26"}),
    ],
)
def test_stated_dates(text: str, expected: dict[str, str]) -> None:
    assert values(text, None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said Friday it was over.", {"Friday": "2013-03-15"}),
        ("He said on Wednesday it was over.", {"Wednesday": "2013-03-20"}),
        ("Talks will resume on Monday.", {"Monday": "2013-03-25"}),
        ("By Sunday, troops had reached the town.", {"Sunday": "2013-03-17"}),
        ("They must leave by Sunday.", {"Sunday": "2013-03-24"}),
        ("The storm is due next Tuesday.", {"next Tuesday": "2013-03-26"}),
        ("A bomb went off on Monday night.", {"Monday night": "2013-03-18TNI"}),
        ("He fled late Thursday.", {"late Thursday": "2013-03-14"}),
        ("He fled yesterday morning.", {"yesterday morning": "2013-03-19TMO"}),
        ("He fled last night.", {"last night": "2013-03-19TNI"}),
        ("He fled two weeks ago.", {"two weeks ago": "2013-W10"}),
        ("He fled three months ago.", {"three months ago": "2012-12"}),
        ("He fled a year ago.", {"a year ago": "2012"}),
        ("He fled several years ago.", {"several years ago": "PAST_REF"}),
        ("He fled last month.", {"last month": "2013-02"}),
        ("He fled earlier this year.", {"earlier this year": "2013"}),
        ("He fled in July.", {"July": "2012-07"}),
        ("The truce that both had signed expires on April 2.", {"April 2": "2013-04-02"}),
        ("They fled on April 2.", {"April 2": "2012-04-02"}),
        ("They fled on December 20.", {"December 20": "2012-12-20"}),
        ("He will go in July.", {"July": "2013-07"}),
        ("He was shot over the weekend.", {"the weekend": "2013-W11-WE"}),
        ("Over the past three years it grew.", {"the past three years": "P3Y"}),
        ("It lasted half an hour.", {"half an hour": "PT30M"}),
        ("It lasted twenty-one days.", {"twenty-one days": "P21D"}),
        ("It lasted a year and a half.", {"a year and a half": "P1.5Y"}),
        (
            "The vote is at 10 a.m. EST on Thursday, March 21.",
            {"10 a.m. EST on Thursday, March 21": "2013-03-21T10:00"},
        ),
        ("They meet twice a week.", {"twice a week": "P1W"}),
        ("They meet every Friday.", {"every Friday": "XXXX-WXX-5"}),
    ],
)
def test_counted_from_publication(text: str, expected: dict[str, str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On March 8, 1862 she sank. The following day he died.",
            {"March 8, 1862": "1862-03-08", "The following day": "1862-03-09"},
        ),
        (
            "On 10 May 1940 it began. Two weeks later it ended.",
            {"10 May 1940": "1940-05-10", "Two weeks later": "1940-W21"},
        ),
        (
            "On 10 May 1940 it began. A day earlier he left.",
            {"10 May 1940": "1940-05-10", "A day earlier": "1940-05-09"},
        ),
        ("The war began in 1942. In June, it spread.", {"1942": "1942", "June": "1942-06"}),
        ("It began in December 1941. In January, it spread.", {"December 1941": "1941-12", "January": "1942-01"}),
        ("In 1942 it began. Later that year, it spread.", {"1942": "1942", "Later that year": "1942"}),
        ("It began in 1942. The previous year, he left.", {"1942": "1942", "The previous year": "1941"}),
        ("He left on 4 May 1980. That night she fled.", {"4 May 1980": "1980-05-04", "That night": "1980-05-04TNI"}),
        ("It began in 490 BC. The following year, he left.", {"490 BC": "BC0490", "The following year": "BC0489"}),
    ],
)
def test_counted_from_the_telling(text: str, expected: dict[str, str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He broke the 2015 accord, the watchdog said on Monday.", {"2015": "2015", "Monday": "2013-03-18"}),
        ("It was agreed in 1902. The dam was shut last month.", {"1902": "1902", "last month": "2013-02"}),
        (
            "He spoke on Tuesday of the 2007 pact, and left the same day.",
            {"Tuesday": "2013-03-19", "2007": "2007", "the same day": "2013-03-19"},
        ),
        ("The minister said on Monday they would stay.", {"Monday": "2013-03-18"}),
        ("Work would end unless the pit reopened by Monday.", {"Monday": "2013-03-25"}),
    ],
)
def test_the_news_counts_from_publication_past_old_dates(text: str, expected: dict[str, str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Profit rose in the first half of 2012.", {"the first half of 2012": "2012-H1"}),
        ("Sales fell in the latest quarter.", {"the latest quarter": "2012-Q4"}),
        ("It lasted two-and-a-half years.", {"two-and-a-half years": "P2.5Y"}),
        ("It took a half hour.", {"a half hour": "PT30M"}),
        ("The Sept. 11 attacks changed that.", {"Sept. 11": "2001-09-11"}),
        ("It was filed on 22-Mar-2013.", {"22-Mar-2013": "2013-03-22"}),
        ("Hearings will be held from 20 to 23 April.", {"20": "2013-04-20", "23 April": "2013-04-23"}),
        ("It goes back to March, when he left.", {"March": "2013-03"}),
        ("He was born in the late nineties.", {"the late nineties": "199"}),
        ("They did the same a week later.", {"a week later": "2013-W13"}),
    ],
)
def test_newsroom_forms(text: str, expected: dict[str, str]) -> None:
    assert values(text) == expected


def test_earlier_and_later_end_and_begin_with_publication() -> None:
    found = {
        t.text: (t.since, t.until)
        for t in find_times("He left earlier this month; she goes later this month.", PUBLISHED)
    }
    assert found == {
        "earlier this month": ("2013-03-01", "2013-03-19"),
        "later this month": ("2013-03-20", "2013-03-31"),
    }


def test_entries_of_a_live_page_are_of_its_day() -> None:
    found = find_times("16:40 He left.\n15:05 She had left on Tuesday.\n", PUBLISHED)
    assert [t.value for t in found] == ["2013-03-20T16:40", "2013-03-20T15:05", "2013-03-19"]


def test_an_old_date_in_passing_does_not_hold_the_news() -> None:
    text = "He was born in 1931. " + "Police said nothing more about him. " * 20 + "In February he resigned."
    assert values(text)["February"] == "2013-02"


@pytest.mark.parametrize(
    "text", ["He left on Friday.", "He left yesterday.", "He left last week.", "He left in June.", "He left at night."]
)
def test_without_publication_nothing_relative_is_resolved(text: str) -> None:
    (time,) = find_times(text)
    assert (time.since, time.until) == (None, None)
    assert "X" in time.value or time.value.endswith("REF")


@pytest.mark.parametrize(
    "text",
    [
        "The 45-year-old suspect, aged 82 years old, lived at 1600 Pennsylvania Avenue.",
        "Manchester beat Chelsea 3-2 after a 1-1 draw in the second half.",
        "Call 555-1945 or +1 202-456-1914 for flight 1980.",
        "Boeing 747-400s and F-16s under Resolution 1701, COVID-19 and G20.",
        "The price rose from $2010 to 1999 dollars, or 1945%.",
        "About 2000 soldiers and 1500 protesters met 1900 refugees.",
        "John 3:16 gives a 3:2 ratio, 50-50 odds and 24/7 care.",
        "You may march if the sun shines; they sat and wed.",
        "Theresa May met Mr. Sun.",
        "It will spring up or fall in the fall of Rome.",
    ],
)
def test_what_only_looks_like_a_time(text: str) -> None:
    assert values(text) == {}


def test_intervals_are_as_fine_as_the_words() -> None:
    by_text = {
        t.text: t
        for t in find_times("Early March, late 2012, the end of February, the 1990s, Monday night.", PUBLISHED)
    }
    spans = {text: (t.since, t.until, t.precision) for text, t in by_text.items()}
    assert spans["Early March"] == ("2013-03-01", "2013-03-10", "month")
    assert spans["late 2012"] == ("2012-10-01", "2012-12-31", "year")
    assert spans["the end of February"][1] == "2013-02-28"
    assert spans["the 1990s"] == ("1990-01-01", "1999-12-31", "decade")
    assert spans["Monday night"] == ("2013-03-18", "2013-03-18", "time")


def test_basis_tells_how_a_date_was_counted() -> None:
    text = "It began on 4 May 1980. The next day it ended. He said so on Friday."
    assert [t.basis for t in find_times(text, PUBLISHED)][:2] == ["stated", "narrative"]
    assert [t.basis for t in find_times("He said so on Friday.", PUBLISHED)] == ["relative"]


def test_the_parsers_tense_outweighs_the_words_around() -> None:
    (time,) = find_times("The court rules on Friday.", PUBLISHED, tense=lambda start, end: "future")
    assert time.value == "2013-03-22"


def test_numeric_dates_follow_the_texts_own_order() -> None:
    assert values("From 03/04/2013 on.", None) == {"03/04/2013": "2013-03-04"}
    assert values("From 03/04/2013 on.", "2013-04-04") == {"03/04/2013": "2013-04-03"}
    assert values("From 03/04/2013 to 25/04/2013.")["03/04/2013"] == "2013-04-03"
    assert values("From 03/04/2013 on.", dayfirst=True) == {"03/04/2013": "2013-04-03"}
    assert values("From 3.4.2013 on.") == {"3.4.2013": "2013-04-03"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sunday, May 4, 2025", "2025-05-04"),
        ("Published: Sept. 3, 2024 at 5:30 p.m. ET", "2024-09-03"),
        ("Posted 4 Jul 2014, 13:22", "2014-07-04"),
        ("Mon, 05 May 2025 08:00:00 GMT", "2025-05-05"),
        ("2025-05-04T10:00:00Z", "2025-05-04"),
        ("20250504", "2025-05-04"),
        ("04.05.2025", "2025-05-04"),
        ("20251399", None),
        ("31 February 2025", None),
        ("May 2025", None),
        ("SEOUL, May 5", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_parse_date(text: str, expected: str | None) -> None:
    assert parse_date(text) == expected


def test_parse_date_in_local_order() -> None:
    assert parse_date("5/4/2025") == "2025-05-04"
    assert parse_date("5/4/2025", dayfirst=True) == "2025-04-05"


def test_latest_before_passes_over_plans_and_whole_years() -> None:
    text = "They fled on 4 March. In 2012 it was calm. They will vote on 4 April. He spoke."
    times = find_times(text, PUBLISHED)
    found = latest_before(times, len(text), PUBLISHED)
    assert found is not None
    assert found.text == "4 March"
    assert latest_before(times, 5, PUBLISHED) is None
