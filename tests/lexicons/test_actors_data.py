"""The actor tables: codes and sectors known, dates in order, nothing twice, and as broad as the guide says."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

import pytest

from dateline.lexicons.actors import actors
from dateline.lexicons.load import names, table

SECTORS = frozenset(
    re.findall(
        r"\w+", "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC"
    )
)
UNBOUND = frozenset({"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"})
PEOPLE = [n for n in names("actors", ".tsv") if n.startswith("actors/people_")]
DATED = [*PEOPLE, *(f"actors/{n}.tsv" for n in ("armed_groups", "organisations", "parties", "media", "companies"))]
CODED = [*DATED, *(f"actors/{n}.tsv" for n in ("bodies", "groups", "territories", "agents"))]
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def codes() -> set[str]:
    return {r["code"] for r in table("actors/countries.tsv")} | UNBOUND


@pytest.mark.parametrize("name", CODED)
def test_countries_and_sectors_are_known(name: str) -> None:
    known = codes()
    for row in table(name):
        assert not row["country"] or row["country"] in known, row
        assert set(filter(None, (s.strip() for s in row["sectors"].split(";")))) <= SECTORS, row


@pytest.mark.parametrize("name", DATED)
def test_dates_are_dates_and_in_order(name: str) -> None:
    for row in table(name):
        since, until = row["from"], row["to"]
        assert all(not d or DATE.fullmatch(d) for d in (since, until)), row
        assert not (since and until) or until >= since[: len(until)], row


@pytest.mark.parametrize("name", CODED)
def test_no_row_stands_twice(name: str) -> None:
    twice = [row for row, n in Counter(tuple(r.values()) for r in table(name)).items() if n > 1]
    assert twice == []


def test_no_office_of_a_person_stands_twice() -> None:
    offices = Counter((r["name"], r["country"], r["role"], r["from"]) for n in PEOPLE for r in table(n))
    assert [office for office, n in offices.items() if n > 1] == []


def test_no_noun_stands_twice_in_a_class() -> None:
    rows = Counter((r["noun"], r["class"]) for r in table("actors/nouns.tsv"))
    assert [row for row, n in rows.items() if n > 1] == []


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("actors/armed_groups.tsv", 400), ("actors/organisations.tsv", 300), ("actors/parties.tsv", 500), ("actors/groups.tsv", 150),
        ("actors/media.tsv", 100), ("actors/companies.tsv", 150), ("actors/agents.tsv", 800), ("actors/countries.tsv", 195),
    ],
)  # fmt: skip
def test_breadth(name: str, least: int) -> None:
    column = "code" if name.endswith("countries.tsv") else "noun" if name.endswith("agents.tsv") else "name"
    assert len({r[column] for r in table(name)}) >= least


def offices(*roles: str) -> dict[str, set[str]]:
    out: dict[str, set[str]] = defaultdict(set)
    for name in PEOPLE:
        for row in table(name):
            if any(role in row["role"] for role in roles):
                out[row["country"]].add(row["name"])
    return out


def test_every_state_has_its_heads() -> None:
    heads = offices("president", "prime minister", "king", "queen", "sultan", "emir", "chancellor", "premier", "pope", "prince",
                    "captain regent", "leader", "chief executive", "chairman", "ruler", "taoiseach", "grand duke")  # fmt: skip
    sovereign = [r for r in table("actors/countries.tsv") if r["code"] in MEMBERS]
    assert [r["name"] for r in sovereign if not heads.get(r["code"])] == []


def test_sixty_states_have_foreign_and_defence_ministers() -> None:
    foreign = offices("foreign minister", "foreign secretary", "secretary of state", "external affairs")
    defence = offices(
        "defence minister", "defense minister", "defence secretary", "defense secretary", "minister of defence"
    )
    both = [c for c in foreign if len(foreign[c]) >= 3 and len(defence.get(c, ())) >= 3]
    assert len(both) >= 60


def test_every_member_state_can_be_named() -> None:
    rows = {r["code"]: r for r in table("actors/countries.tsv")}
    assert set(rows) >= MEMBERS
    lacking = [c for c in MEMBERS if not (rows[c]["adjectives"] or rows[c]["shared"])]
    assert lacking == []


def test_the_index_finds_names_as_written() -> None:
    entries = actors().entries
    assert entries["Foggy Bottom"][0].country == "USA"
    assert entries["Quai d'Orsay"][0].country == "FRA"
    assert entries["Abkhazia"][0].sectors == ("PRE",)


MEMBERS = frozenset(
    re.findall(
        r"\w+",
        """AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR
    CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB
    GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ
    LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD
    NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE
    SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR USA URY
    UZB VUT VEN VNM YEM ZMB ZWE VAT PSE TWN KOS""",
    )
)
