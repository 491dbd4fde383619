from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.reading.find import find

FIRST = "Rebels released 42 soldiers on Tuesday under a truce signed last month, the Red Cross said."
REST = "\nThe soldiers were handed over outside the town. The army thanked its neighbour for mediating between the sides.\n"


@pytest.mark.parametrize(
    ("opening", "publisher", "published", "place"),
    [
        ("KYIV, May 4 (Reuters) - ", "Reuters", None, "KYIV"),
        ("NIAMEY, Sept 18 (Sahel Wire) - ", "Sahel Wire", None, "NIAMEY"),
        ("KHARTOUM, 3 March 2021 (NVM) - ", "NVM", "2021-03-03", "KHARTOUM"),
        ("SEOUL, June 11 (Peninsula Dispatch) — ", "Peninsula Dispatch", None, "SEOUL"),
        ("BEIJING, May 4 (Xinhua) -- ", "Xinhua", None, "BEIJING"),
        ("MOSCOW. May 4 (Interfax) - ", "Interfax", None, "MOSCOW"),
        ("MOSCOW, May 4. /TASS/. ", "TASS", None, "MOSCOW"),
        ("Geneva, 4 May 2025 (ICRC) – ", "ICRC", "2025-05-04", "Geneva"),
        ("PORT-AU-PRINCE, Haiti, June 28 (APS) — ", "APS", None, "PORT-AU-PRINCE, Haiti"),
        ("JERUSALEM/GAZA, Oct 9 (Reuters) - ", "Reuters", None, "JERUSALEM/GAZA"),
        ("Kathmandu, May 3: ", None, None, "Kathmandu"),
        ("Washington D.C., May 3 (ANI): ", "ANI", None, "Washington D.C."),
        ("KYIV, Ukraine (AP) — ", "AP", None, "KYIV, Ukraine"),
        ("WASHINGTON (AP) — ", "AP", None, "WASHINGTON"),
        ("Athens/Ankara - ", None, None, "Athens/Ankara"),
        ("PESHAWAR: ", None, None, "PESHAWAR"),
        ("LIMA - ", None, None, "LIMA"),
        ("NEW YORK — ", None, None, "NEW YORK"),
        ("ST. PETERSBURG, Fla. — ", None, None, "ST. PETERSBURG, Fla."),
        ("TEL AVIV-- ", None, None, "TEL AVIV"),
        ("(MENAFN) ", "MENAFN", None, None),
        ("(MENAFN- Jordan Times) ", "MENAFN", None, None),
        ("(Reuters) - ", "Reuters", None, None),
        ("(CNN)", "CNN", None, None),
        ("May 4 (UPI) -- ", "UPI", None, None),
        ("(Adds details, background) LONDON, May 4 (Reuters) - ", "Reuters", None, "LONDON"),
        ("ANALYSIS - ", None, None, None),
        ("", None, None, None),
    ],
)
def test_openings(opening: str, publisher: str | None, published: str | None, place: str | None) -> None:
    found = find(opening + FIRST + REST)
    assert (opening + FIRST + REST)[found.body :].startswith(FIRST)
    assert (found.publisher, found.published) == (publisher, published)
    assert found.how.get("place") == (f"dateline: {place}" if place else None)


@pytest.mark.parametrize(
    "text",
    [
        "NATO - which has 32 members - said on Monday that it would send more troops to the border with Russia.",
        "Boris Johnson - who resigned last year - said that he would return to the House of Commons before long.",
        "Putin: Russia will not withdraw. The president spoke on Monday at a meeting with the heads of the regions.",
        "Erdogan: 'We will respond'. The president spoke in Ankara on Monday after a meeting of his cabinet there.",
        "The Government of National Accord (GNA) captured three cities west of Tripoli on Monday, officials said.",
        "Estonian Center of Defence (ECDI) signed an agreement with a Swedish company on Monday, officials there said.",
        "He (the president) said on Monday that he would not go to the meeting of the heads of state in the capital.",
        "In May 4 people were killed in Kabul, and nine were hurt, when a bomb went off in a market, police said.",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    found = find(text)
    assert found.body == 0
    assert found.publisher is None


@pytest.mark.parametrize(
    ("head", "title", "published", "how"),
    [
        (" date 2025-05-04 403\nRebels free soldiers\n(MENAFN) ", "Rebels free soldiers", "2025-05-04", "header line"),
        (
            " date 2026-02-04 0711 rss id=88213\nRebels free soldiers\n",
            "Rebels free soldiers",
            "2026-02-04",
            "header line",
        ),
        (
            "Rebels free soldiers\nPublished: 4 February 2026\nBy Aminata Sow\n",
            "Rebels free soldiers",
            "2026-02-04",
            "Published line",
        ),
        (
            "Rebels free soldiers\nUpdated: 5 February 2026\nPublished: 4 February 2026\n",
            "Rebels free soldiers",
            "2026-02-04",
            "Published line",
        ),
        ("Rebels free soldiers\nUpdated: 5 February 2026\n", "Rebels free soldiers", "2026-02-05", "Updated line"),
        (
            "Home | News | Business | Sport\nRebels free soldiers\nBy our defence reporter\nNiamey, Thursday 20 July 2023\n",
            "Rebels free soldiers",
            "2023-07-20",
            "date line",
        ),
        (
            "dailynews NEWS 18/07/21 09:14 share print\nRebels free soldiers\nBy Correspondent, KADUNA\n",
            "Rebels free soldiers",
            "2021-07-18",
            "date line",
        ),
        ("LIVE  Rebels free soldiers\n", "Rebels free soldiers", None, None),
        (
            "WORLD NEWS\nRebels free soldiers\nJoy in the capital as convoy comes home\n\n",
            "Rebels free soldiers",
            None,
            None,
        ),
        (
            "PRESS RELEASE No. 11/2025\nJOINT STATEMENT ON THE RELEASE OF SOLDIERS\nManila, 16 January 2025\n",
            "JOINT STATEMENT ON THE RELEASE OF SOLDIERS",
            "2025-01-16",
            "date line",
        ),
        (
            "Title: Rebels free soldiers\nSource: Desert Wire\nDate: 4 May 2025\nURL: https://example.org/a\n\n",
            "Rebels free soldiers",
            "2025-05-04",
            "Date line",
        ),
        (
            "Will rebels free soldiers?\n\nNIAMEY, May 4 2025 (Desert Wire) - ",
            "Will rebels free soldiers?",
            "2025-05-04",
            "dateline",
        ),
        (
            "Rebels free soldiers\r\nPublished: 4 February 2026\r\n\r\n",
            "Rebels free soldiers",
            "2026-02-04",
            "Published line",
        ),
    ],
)
def test_headers(head: str, title: str, published: str | None, how: str | None) -> None:
    text = head + FIRST + REST
    found = find(text)
    assert text[found.body :].startswith(FIRST)
    assert (found.title, found.published) == (title, published)
    assert found.how.get("published") == how


def test_labels_name_publisher_and_address() -> None:
    found = find(f"Title: A\nSource: Desert Wire\nURL: https://example.org/a\n\n{FIRST}{REST}")
    assert (found.publisher, found.url) == ("Desert Wire", "https://example.org/a")


def test_what_is_given_stands() -> None:
    text = f"Rebels free soldiers.\n\nNIAMEY, May 4 2025 (Desert Wire) - {FIRST}{REST}"
    found = find(text, title="Rebels free soldiers", published="2025-05-05", publisher="Post")
    assert found[:3] == ("Rebels free soldiers", "2025-05-05", "Post")
    assert text[found.body :].startswith(FIRST)
    assert found.how["published"] == "given"


def test_a_dateline_without_a_year_leaves_the_date_open() -> None:
    found = find(f"KYIV, May 4 (Reuters) - {FIRST}{REST}")
    assert found.published is None
    assert "XXXX-05-04" in found.how["dateline"]


def test_wrapped_body_lines_are_no_headline() -> None:
    text = "The president of the republic said on Monday that\nhe would not go to the meeting, and that his\nforeign minister would go in his place.\n"
    assert find(text).body == 0
    assert find(text).title is None


def test_opinion_is_marked() -> None:
    assert find(f"Opinion | Why the truce will not last\n{FIRST}{REST}").how["section"] == "opinion"


@given(st.text(alphabet=st.sampled_from("AbC d,.-–(/):\n12|'"), max_size=400))
def test_the_body_always_lies_within_the_text(text: str) -> None:
    found = find(text)
    assert 0 <= found.body <= len(text)
    if text.strip():
        assert text[found.body :].strip()


@given(st.text(max_size=300), st.text(max_size=40))
def test_any_text_and_title(text: str, title: str) -> None:
    assert find(text, title=title).body <= len(text)


@pytest.mark.parametrize(
    "piece", ["A", "Aa ", "A, ", "(A", "by A ", "May 1 ", "1/2/", "A-", "((", "A/A ", "–", "date 1 "]
)
def test_no_text_takes_long(piece: str) -> None:
    find(piece * (200_000 // len(piece)))
    find("\n".join([piece * 50] * 2000))


def test_the_seed_names_itself() -> None:
    seed = Path(__file__).parents[2].parent / "shared" / "gold" / "seed" / "story.txt"
    if not seed.exists():
        pytest.skip("the development gold is not here")
    found = find(seed.read_text(encoding="utf-8"))
    assert (found.published, found.publisher) == ("2025-05-04", "MENAFN")
    assert found.title is not None
    assert "Russia" in found.title
