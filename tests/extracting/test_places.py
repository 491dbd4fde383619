"""Places: what is one, what only looks like one, and which of several of a name is meant."""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.extracting.places import find_places, weigh_places
from dateline.records import Place


def named(text: str, home: str | None = None) -> list[tuple[str, str | None]]:
    """Each place's text and country."""
    return [(p.text, p.country) for p in find_places(text, home=home)]


def one(text: str, home: str | None = None) -> Place:
    (place,) = find_places(text, home=home)
    return place


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Troops entered Kherson on Friday.", [("Kherson", "UKR")]),
        ("It began in the Malian town of Gao, near a Chadian village.", [("Gao", "MLI")]),
        ("Drought spread in the Somali region of Ethiopia.", [("Somali", "ETH"), ("Ethiopia", "ETH")]),
        ("He fled from the village of Abala in Niger.", [("Abala", "NER"), ("Niger", "NER")]),
        ("Fighting spread across the Gaza Strip.", [("Gaza Strip", "PSE")]),
        ("It sank in the Strait of Hormuz.", [("Strait of Hormuz", None)]),
        ("China's economy and Peru's mines grew.", [("China", "CHN"), ("Peru", "PER")]),
        ("A UK-based firm shipped them to U.S. ports.", [("UK", "GBR"), ("U.S.", "USA")]),
        ("They met in Parkes, Sydney and Wagga Wagga.", [("Parkes", "AUS"), ("Sydney", "AUS"), ("Wagga Wagga", "AUS")]),
        ("The People's Republic of China objected.", [("People's Republic of China", "CHN")]),
        ("It hit al-Raqqa and Deir Ezzor.", [("al-Raqqa", "SYR"), ("Deir Ezzor", "SYR")]),
        ("Queensland Health Minister Jo Hale spoke.", [("Queensland", "AUS")]),
        ("It shook Santa Ana, Calif., on Monday.", [("Santa Ana", "USA"), ("Calif.", "USA")]),
    ],
)
def test_places(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jordan Pickford saved the shot.",
        "Mr Chad Brown and Paris Hilton dined.",
        "Reading the paper took an hour.",
        "The University of Arizona published it.",
        "The Food and Drug Administration said so.",
        "Most of them may march in August.",
        "Ray Chambers spoke. Chambers said it was nice.",
        "Auckland Zoo lost an otter.",
        "They won 3-2 and paid $400.",
        "",
    ],
)
def test_no_places(text: str) -> None:
    assert named(text) == []


def test_containment_tells_which() -> None:
    first = find_places("A tornado hit Paris, Texas, on Sunday.")[0]
    assert (first.country, first.admin1) == ("USA", "Texas")
    assert find_places("He lives in London, Ont., he said.")[0].country == "CAN"


def test_the_stories_other_places_tell_which() -> None:
    text = "Deputies from Lamar County searched Paris. The men fled toward Dallas and Fort Worth in north Texas. Houston police joined."
    found = {p.text: p for p in find_places(text)}
    assert found["Dallas"].admin1 == "Texas"
    assert one("Storms hit Springfield.", home="USA:Missouri").admin1 == "Missouri"


def test_states_beside_states() -> None:
    text = "Cases rose in Alabama, Tennessee, Florida and Georgia."
    assert find_places(text)[-1].kind == "admin1"
    assert (
        one("Georgia broke off relations with Moscow's allies.".replace(" with Moscow's allies", "")).kind == "country"
    )


def test_the_words_say_how_wide() -> None:
    assert one("Bandits raided farms in Kaduna State.").kind == "admin1"
    assert one("A bus burned in Kaduna.").kind == "city"
    assert one("Sheriffs of Orange County met.").kind == "admin2"


def test_runners_up_are_kept_with_the_reason() -> None:
    first = weigh_places("A tornado hit Paris, Texas, on Sunday.")[0]
    assert first.reason == "lies in the place named after it"
    assert "FRA" in {r.country for r in first.others}


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Paris", "Kyiv", "of", "the", "New", "York", "St.", "al-", "'s", ",", ".", "Mr", "and", "\n", "12"]
        ),
        max_size=20,
    ).map(" ".join)
    | st.text(max_size=60)
)
def test_spans_are_true_in_order_and_apart(text: str) -> None:
    end = 0
    for place in find_places(text):
        assert place.start >= end
        assert text[place.start : place.end] == place.text != ""
        end = place.end
    assert find_places(text) == find_places(text)


SHARED = Path(os.environ.get("DATELINE_SHARED") or Path(__file__).parents[2].parent / "shared")
GOLD = SHARED / "gold" / "places" / "geovirus.jsonl"


@pytest.mark.skipif(not GOLD.exists(), reason="the development gold is not here")
def test_the_bars_on_geovirus_without_a_parser() -> None:
    spec = importlib.util.spec_from_file_location("score", SHARED / "measure" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    gold = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    fields = ("start", "end", "text", "name", "country", "lat", "lon")
    system = [
        {"id": g["id"], "places": [{f: getattr(p, f) for f in fields} for p in find_places(g["text"])]} for g in gold
    ]
    out, _, _ = score.places(gold, system)
    assert out["detect_f1"] >= 0.90
    assert out["acc_161km"] >= 0.90
    assert out["end_to_end_161km"] >= 0.84
