"""When and where: which expression and which place an event has, by syntax first, then by the telling."""

from __future__ import annotations

import pytest

from dateline.pipeline import default
from dateline.records import Claim, Story

PUBLISHED = "2024-05-16"  # a Thursday


def claims(text: str, published: str | None = PUBLISHED) -> dict[str, Claim]:
    """The claims of a text by their trigger, the first of each."""
    (reading,) = default().read([Story(id="1", text=text, published=published)])
    out: dict[str, Claim] = {}
    for claim in reading.claims:
        out.setdefault(claim.trigger.text, claim)
    return out


def when(text: str, trigger: str, published: str | None = PUBLISHED) -> tuple[str | None, str | None, str] | None:
    found = claims(text, published)[trigger].when
    return None if found is None else (found.start, found.end, found.basis)


@pytest.mark.parametrize(
    ("text", "trigger", "start", "end", "basis"),
    [
        ("Gunmen raided the camp on Monday.", "raided", "2024-05-13", "2024-05-13", "relative"),
        ("Last Friday Accra extradited two men.", "extradited", "2024-05-10", "2024-05-10", "relative"),
        ("Gunmen raided the camp on Monday, killing two guards.", "killing", "2024-05-13", "2024-05-13", "relative"),
        ("Protesters were hurt when police fired tear gas on Monday.", "hurt", "2024-05-13", "2024-05-13", "relative"),
        (
            "They met on Monday, two days after rebels shelled the port.",
            "shelled",
            "2024-05-11",
            "2024-05-11",
            "narrative",
        ),
        (
            "The pupils who were kidnapped on Monday have been freed.",
            "kidnapped",
            "2024-05-13",
            "2024-05-13",
            "relative",
        ),
        (
            "Fifty people have been killed since the truce began on May 3.",
            "killed",
            "2024-05-03",
            "2024-05-16",
            "narrative",
        ),
        ("A mayor, who criticised the army, was arrested on Monday.", "criticised", None, "2024-05-13", "narrative"),
        ("The rebels fled on Monday. They had looted the stores.", "looted", None, "2024-05-13", "narrative"),
        (
            "Rebels attacked the port on Monday. Two guards were killed.",
            "killed",
            "2024-05-13",
            "2024-05-13",
            "narrative",
        ),
        (
            "Rebels attacked the port on Monday. Kenya condemned the attack.",
            "condemned",
            "2024-05-13",
            "2024-05-16",
            "narrative",
        ),
        (
            "Rebels attacked the port on Monday. Police later arrested ten men.",
            "arrested",
            "2024-05-13",
            "2024-05-16",
            "narrative",
        ),
        ("The rebels have shelled the port.", "shelled", None, "2024-05-16", "published"),
        ("The army will withdraw by June 3.", "withdraw", "2024-05-16", "2024-06-03", "relative"),
        ("The army will withdraw.", "withdraw", "2024-05-16", None, "published"),
        (
            "He blamed the militia for the murder of a priest on March 3.",
            "murder",
            "2024-03-03",
            "2024-03-03",
            "relative",
        ),
    ],
)
def test_when(text: str, trigger: str, start: str | None, end: str | None, basis: str) -> None:
    assert when(text, trigger) == (start, end, basis)


def test_old_asides_do_not_hold_the_news() -> None:
    text = "Rebels raided the port on Monday. They seized it in 2011. Kenya sent police to the scene."
    assert when(text, "sent") == ("2024-05-13", "2024-05-13", "narrative")


def test_without_any_date_there_is_none() -> None:
    assert when("Gunmen raided the camp.", "raided", None) is None


def place(text: str, trigger: str) -> tuple[str, str | None] | None:
    found = claims(text)[trigger].where
    return None if found is None else (found.name, found.country)


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("Gunmen killed ten people in Kano on Monday.", "killed", ("Kano", "NGA")),
        ("Russia shelled Kharkiv.", "shelled", ("Kharkiv", "UKR")),
        ("A court in Tunis has sentenced two men.", "sentenced", ("Tunis", "TUN")),
        ("Gunmen raided a bank in Kano, killing a guard.", "killing", ("Kano", "NGA")),
        ("Crowds gathered in the Armenian capital.", "gathered", ("Yerevan", "ARM")),
        ("Gunmen raided a bank in Kano. Two guards were killed there.", "killed", ("Kano", "NGA")),
        ("Troops fired on protesters blocking a plant in El Alto.", "fired", ("El Alto", "BOL")),
        ("Kenya rushed police to Garissa.", "rushed", ("Garissa", "KEN")),
        ("The guards were shot on Monday near the Panj river.", "shot", ("Panj River", "TJK")),
        ("Moscow condemned the raid.", "condemned", None),
        ("Norway imposed sanctions on Russia.", "imposed", None),
        ("Washington urged restraint.", "urged", None),
    ],
)
def test_where(text: str, trigger: str, expected: tuple[str, str | None] | None) -> None:
    assert place(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "wanted"),
    [
        ("A bus was ambushed in Gao on Tuesday. Seven passengers were killed.", "killed", ("Gao", "MLI")),
        ("A bus was ambushed in Gao. Rebels have killed 90 people this year.", "killed", None),
        ("A bus was ambushed in Gao. On Friday soldiers killed nine.", "killed", None),
        ("Somali forces retook Adan Yabal in Middle Shabelle.", "retook", ("Adan Yabal", None)),
        ("Bandits raided homes in Sokoto's Sabon Birni district.", "raided", ("Sabon Birni", "NGA")),
        ("Thousands rallied in Liberty Square in Budapest.", "rallied", ("Budapest", "HUN")),
        ("British police arrested three men in Newcastle.", "arrested", ("Newcastle", "GBR")),
        ("Farmers in Alexandria, Romania, blocked a road.", "blocked", ("Alexandria", "ROU")),
        ("Syria's army shelled Tripoli in northern Lebanon.", "shelled", ("Tripoli", "LBN")),
        (
            "Peruvians pelted an embassy in Monrovia with stones before police dispersed them.",
            "dispersed",
            ("Monrovia", "LBR"),
        ),
        ("Police in Lima arrested 20 miners who had blocked a bridge.", "blocked", ("Lima", "PER")),
        ("Burma's jets had bombed a monastery in Sagaing the previous Sunday.", "bombed", ("Sagaing", "MMR")),
        ("Police in Lima arrested a man who had robbed a bank.", "robbed", None),
    ],
)
def test_where_it_lies(text: str, trigger: str, wanted: tuple[str, str | None] | None) -> None:
    assert place(text, trigger) == wanted


@pytest.mark.parametrize(
    ("text", "trigger", "start", "end"),
    [
        ("Rebels fled on Tuesday. The previous day jets had bombed the port.", "bombed", "2024-05-13", "2024-05-13"),
        ("Iraq passed the law in 2022. The year before, it had rejected it.", "rejected", "2021-01-01", "2021-12-31"),
        ("In December South Korea's parliament impeached him.", "impeached", "2023-12-01", "2023-12-31"),
    ],
)
def test_a_time_that_opens_a_clause_dates_it(text: str, trigger: str, start: str, end: str) -> None:
    found = claims(text)[trigger].when
    assert found is not None
    assert (found.start, found.end) == (start, end)
