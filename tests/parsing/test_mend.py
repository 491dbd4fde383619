"""What grammar alone can mend of a parse: each sentence is one that the parser alone misreads, coded."""

from __future__ import annotations

import pytest

from dateline.parsing.mending import mend
from dateline.parsing.parse import Parse
from dateline.pipeline import Pipeline
from dateline.records import Story


def parsed(pipeline: Pipeline, text: str) -> Parse:
    ((_, parse),) = pipeline.parser.parse([Story(id="s", text=text, published="2025-05-04")])
    return parse


def found(pipeline: Pipeline, text: str) -> list[tuple[str, str, list[str | None]]]:
    (document,) = pipeline.code([Story(id="s", text=text, published="2025-05-04")])
    return [(e.event, e.status, [a.country for a in e.actors]) for e in document.events]


def test_a_past_tense_does_not_stand_beside_an_infinitive(pipeline: Pipeline) -> None:
    text = "Norway's minister urged Chile to use its influence and accused the archaeology department of defying the judges."
    assert ("ACCUSE", "actual", ["NOR"]) in found(pipeline, text)


def test_a_phrase_may_part_a_perfect(pipeline: Pipeline) -> None:
    assert ("ASSAULT", "negated", ["KEN"]) in found(
        pipeline, "Kenyan forces have at no time aimed at Somali civilians."
    )


def test_what_would_have_been_done_is_no_fact(pipeline: Pipeline) -> None:
    text = "Russia and China, backed by three others, opposed a French draft that would have extended travel bans to two generals."
    assert [e for e in found(pipeline, text) if e[0] == "SANCTION" and e[1] == "actual"] == []


def test_whom_one_lets_in_is_an_object(pipeline: Pipeline) -> None:
    assert found(pipeline, "Eritrea let UN observers into Badme.") == [("RETREAT", "actual", ["ERI"])]


def test_a_name_is_a_name_wherever_it_stands(pipeline: Pipeline) -> None:
    parse = parsed(
        pipeline,
        "The head of the mission, Nicholas Haysom, told the council. Haysom flies to Addis Ababa on Friday for talks.",
    )
    assert {parse.tag[i] for i, word in enumerate(parse.word) if word == "Haysom"} == {"NNP"}


CLAUSES = [
    ("Peru pledged 40 soldiers and Jamaica handed over two boats to the Kenyan police.", ("AID", "actual", ["JAM"])),
    ("Spain imposed a ban on two generals and their aides, and Chile, breaking ranks, invited Kenya to Santiago.", ("AGREE", "actual", ["CHL"])),
    ("In Jacmel, gunmen of the Ti Bois gang snatched a Canadian nun.", ("ASSAULT", "actual", ["HTI"])),
    ("Oslo has demanded that the Peruvian premier publish the pact, and threatened to sue Lima.", ("THREATEN", "actual", ["NOR"])),
    ("Kenya accused a Ugandan colonel, whom the Rwandan army suspects of arming rebels.", ("ACCUSE", "actual", ["RWA"])),
    ("Kenyan officers came to arrest a Sudanese general but were stopped by Ugandan soldiers.", ("COERCE", "actual", ["UGA"])),
    ("Ghana let go three Togolese policemen.", ("RETREAT", "actual", ["GHA"])),
    ("Togolese rebels shot dead two Ghanaian soldiers.", ("ASSAULT", "actual", ["TGO"])),
    ("Malian rebels set free two hostages.", ("RETREAT", "actual", ["MLI"])),
    ("Mali sets free eight hostages, most of them soldiers.", ("RETREAT", "actual", ["MLI"])),
    ("Germany declared two Chadian diplomats persona non grata.", ("SANCTION", "actual", ["DEU"])),
    ("A Bolivian colonel called the accusations slander.", ("REJECT", "actual", ["BOL"])),
    ("Dushanbe called the Kyrgyz charges fabricated.", ("REJECT", "actual", ["TJK"])),
    ("The UN took Israel to task over the raid.", ("ACCUSE", "actual", ["UNO"])),
    ("Some 80 Senegalese rebels lay down their arms.", ("RETREAT", "actual", ["SEN"])),
    ("Norway wants the Tajik reporter freed.", ("REQUEST", "actual", ["NOR"])),
    ("It was Senegal that had accused the Gambia of lying and asked for talks.", ("REQUEST", "actual", ["SEN"])),
    ("Having massed tanks on the frontier, Azerbaijan threatened to cut the road.", ("MOBILIZE", "actual", ["AZE"])),
    ("Peru expelled a banker whom Chile had put on its sanctions list.", ("SANCTION", "actual", ["CHL"])),
    ("Ukraine's army readied its reserves.", ("MOBILIZE", "actual", ["UKR"])),
]  # fmt: skip


@pytest.mark.parametrize(("text", "event"), CLAUSES)
def test_a_clause_is_told_from_its_neighbour(
    pipeline: Pipeline, text: str, event: tuple[str, str, list[str | None]]
) -> None:
    assert event in found(pipeline, text)


def test_a_passive_goes_on_in_the_next_verb(pipeline: Pipeline) -> None:
    events = found(pipeline, "A Togolese senator was sentenced to a year in prison and banned from politics.")
    assert ("COERCE", "actual", []) in events


TANGLED = (
    "Russia opposed a French draft that would have extended travel bans. Kenya urged Chile to act and accused Peru of lying. "
    "A truce between the army and Houthi fighters collapsed, Guterres said. Our forces have at no time aimed at civilians. "
    "A camp run by Oxfam had been bombed, the UN envoy, Mary Lawlor, said. Eritrea let UN observers into Badme. "
    + " ".join(text for text, _ in CLAUSES)
)


@pytest.mark.parametrize("times", [1, 2])
def test_a_mended_parse_is_still_a_tree(pipeline: Pipeline, times: int) -> None:
    parse = parsed(pipeline, TANGLED)
    for _ in range(times - 1):
        mend(parse)
    for i, head in enumerate(parse.head):
        assert head == i or i in parse.kids[head]
        assert parse.sentence[head] == parse.sentence[i]
        assert len(list(zip(parse.ancestors(i), range(len(parse) + 1), strict=False))) <= len(parse), "no loop"
    assert sorted(k for kids in parse.kids for k in kids) == [i for i, h in enumerate(parse.head) if h != i]
    assert all(kids == sorted(kids) for kids in parse.kids)
