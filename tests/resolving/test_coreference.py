"""What later words take up: pronouns, short names, acronyms, descriptions, counterparts, pairs."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline
from tests.resolving.support import Told


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Kenya's president met his Italian counterpart.", "his Italian counterpart", "ITA:GOV"),
        ("The East African Grain Union (EAGU) sued Kenya. EAGU won.", "EAGU", "KEN:LAB"),
        ("Two Dutch nurses accused Qatar. They left on Monday.", "They", "NLD:MED"),
        ("Mexico's navy seized a boat. The sailors held six Colombians and handed them over.", "them", "COL:CVL"),
        ("Colombian judge Ana Ruiz fined the bank. She said it had lied.", "She", "COL:JUD"),
        ("In its report, the Ghanaian ministry blamed Togo.", "its", "GHA:GOV"),
        ("ECOWAS suspended Niger. The bloc shut its borders.", "The bloc", "IGO:"),
        ("ECOWAS suspended Niger. The bloc closed its borders with the country.", "the country", "NER:GOV"),
        ("Israeli jets bombed a Hezbollah depot. The group fired back.", "The group", "LBN:REB"),
        ("Kenyan police landed in Haiti. Haiti welcomed the Kenyans.", "the Kenyans", "KEN:COP"),
        ("The Kyrgyz parliament agreed and the Tajik one followed.", "the Tajik one", "TJK:LEG"),
        ("India expelled an envoy. Pakistan halted trade with its neighbour.", "its neighbour", "IND:GOV"),
        ("The Chinese activist Wei Ling fled. US diplomats said the dissident was safe.", "the dissident", "CHN:OPP"),
        ("A Somali gang leader known as Big Hand made a threat. Big Hand fled.", "Big Hand", "SOM:CRM"),
        ("Gambia fined First Gem, a Canadian company. The firm sued.", "The firm", "CAN:BUS"),
        ("The Libyan National Front (LNF) replied. The front rejected the offer.", "The front", "LBY:PTY"),
        ("A Turkish guard shot the Russian envoy, Andrei Orlov. The gunman fled.", "The gunman", "TUR:UAF"),
        (
            "Egypt's army jailed the president, Adly Nour. A judge swore in the new president.",
            "the new president",
            "EGY:GOV",
        ),
        ("Chile's president addressed the nation.", "the nation", "CHL:GOV"),
        ("Omar Diallo, who heads the Malian army, quit. Diallo flew to Paris.", "Diallo", "MLI:MIL"),
    ],
)
def test_taken_up_again(pipeline: Pipeline, text: str, words: str, who: str) -> None:
    assert Told(pipeline, text).who(words) == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Armenia and Azerbaijan exchanged fire. Both sides agreed to talk.", "Both sides", "ARM:GOV + AZE:GOV"),
        ("Indian soldiers fought Chinese troops. The two armies withdrew.", "The two armies", "IND:MIL + CHN:MIL"),
        ("Chad's president met Niger's president. The two leaders dined.", "The two leaders", "TCD:GOV + NER:GOV"),
        ("Armenia and Azerbaijan exchanged fire. Each side accused the other.", "the other", "ARM:GOV + AZE:GOV"),
        ("China urged both Koreas to talk.", "both Koreas", "PRK:GOV + KOR:GOV"),
        ("Greek and Turkish ministers met. Farmers in both countries protested.", "Farmers", "GRC:AGR + TUR:AGR"),
        ("Ghana and Togo quarrelled. They later made peace.", "They", "GHA:GOV + TGO:GOV"),
    ],
)
def test_several_at_once(pipeline: Pipeline, text: str, words: str, who: str) -> None:
    assert Told(pipeline, text).who(words) == who


def test_the_name_is_the_evidence_and_not_the_pronoun(pipeline: Pipeline) -> None:
    told = Told(pipeline, "Colombian judge Ana Ruiz fined the bank. She said it had lied.")
    n = next(n for n, m in enumerate(told.mentions) if m.text == "She")
    (entity,) = told.actors.entities(n)
    assert (entity.text, entity.via) == ("Colombian judge Ana Ruiz", "pronoun")


def test_the_object_is_not_its_own_subject(pipeline: Pipeline) -> None:
    told = Told(pipeline, "Kenya praised Ghana. Togo criticised it.")
    assert told.who("it") != "TGO:GOV"


def test_west_and_partners_are_nobody_in_particular(pipeline: Pipeline) -> None:
    told = Told(pipeline, "KYIV - Ukraine's army advanced. Germany and its partners froze assets.")
    assert (
        told.actors.resolved[next(n for n, m in enumerate(told.mentions) if m.text == "its partners")].country is None
    )
