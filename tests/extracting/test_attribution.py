"""Attributions of sentences of the project's own: who says what, by which cue, in which way."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline
from dateline.records import Attribution, Reading, Story


def read(pipeline: Pipeline, text: str) -> Reading:
    story, parse = next(iter(pipeline.parser.parse([Story(id="t", text=text, published="2025-05-04")])))
    return pipeline.extractor.read(story, parse)


def short(a: Attribution) -> tuple[str | None, str, str]:
    return (
        a.source.text if a.source is not None else None,
        a.cue.text if a.cue is not None else "",
        " / ".join(s.text for s in a.content),
    )


def found(pipeline: Pipeline, text: str) -> list[tuple[str | None, str, str]]:
    return [short(a) for a in read(pipeline, text).attributions]


INDIRECT = [
    ("Hospital staff said that nine people had died.", ("Hospital staff", "said", "nine people had died")),
    ("The envoy told the council that the truce had held.", ("The envoy", "told", "the truce had held")),
    ("He told the BBC he had seen the bodies.", ("He", "told", "he had seen the bodies")),
    ("The bridge is shut, the army said.", ("the army", "said", "The bridge is shut")),
    ("The bridge is shut, said Omar Haddad, a driver.", ("Omar Haddad, a driver", "said", "The bridge is shut")),
    ("Troops, he said, had fled to the border.", ("he", "said", "Troops / had fled to the border")),
    ("The minister made it clear that the army would stay.", ("The minister", "made it clear", "the army would stay")),
    ("The chief pointed out that nobody had been charged.", ("The chief", "pointed out", "nobody had been charged")),
    ("As the governor put it, the bridge was a joke.", ("the governor", "put it", "the bridge was a joke")),
    ("In a statement, the militia said it had shot down a drone.", ("the militia", "said", "it had shot down a drone")),
    ("The army chief wrote on X that the city was free.", ("The army chief", "wrote", "the city was free")),
    ("The poll found that rents had doubled.", ("The poll", "found", "rents had doubled")),
    ("The union claims managers ignored the warnings.", ("The union", "claims", "managers ignored the warnings")),
    ("He was told by the guards that the prison was full.", ("the guards", "told", "the prison was full")),
    ("She asked how many men had been lost.", ("She", "asked", "how many men had been lost")),
    ("The rebels would not say whether the talks had failed.", ("The rebels", "say", "whether the talks had failed")),
    ("The treaty says that no base shall be built.", ("The treaty", "says", "no base shall be built")),
    ("Police said on Thursday they had arrested four men.", ("Police", "said", "they had arrested four men")),
    (
        "The navy seized two boats and towed them to Port Anders, the head of the coast guard said late on Tuesday.",
        ("the head of the coast guard", "said", "The navy seized two boats and towed them to Port Anders"),
    ),
    (
        "Gunmen attacked the village of Tera, killing nine, the governor, Issa Tchiani, told state radio.",
        ("the governor, Issa Tchiani", "told", "Gunmen attacked the village of Tera, killing nine"),
    ),
    (
        "Nine miners were saved, local media reported, after two days.",
        ("local media", "reported", "Nine miners were saved"),
    ),
    ("The matter, as the governor sees it, is closed.", ("the governor", "sees it", "The matter / is closed")),
    ("They marched against a law they say will gag the press.", ("they", "say", "a law / will gag the press")),
    (
        "Prosecutors allege he sold secrets to a foreign power.",
        ("Prosecutors", "allege", "he sold secrets to a foreign power"),
    ),
    ("The mayor, who said he had been robbed, left.", ("The mayor, who", "said", "he had been robbed")),
]


@pytest.mark.parametrize(("text", "expected"), INDIRECT)
def test_indirect_speech(pipeline: Pipeline, text: str, expected: tuple[str, str, str]) -> None:
    assert found(pipeline, text) == [expected]
    assert read(pipeline, text).attributions[0].kind == "indirect"


DIRECT = [
    ('"I have seen the bodies," he told the BBC.', ("he", "told", "I have seen the bodies")),
    ('"Who opened the gate?" asked the judge.', ("the judge", "asked", "Who opened the gate?")),
    ('"Go home!" the guard shouted at the crowd.', ("the guard", "shouted", "Go home!")),
    ('He said, "We will not go."', ("He", "said", "We will not go")),
    ('The minister told Reuters by phone: "We will not go."', ("The minister", "told", "We will not go")),
    ('The general tweeted: "The port is ours."', ("The general", "tweeted", "The port is ours")),
    ('"No," he said.', ("he", "said", "No")),
    ("“The port is ours,” the general posted on Telegram.", ("the general", "posted", "The port is ours")),
    (
        '"When the rains come," said the farmer, "the road goes."',
        ("the farmer", "said", "When the rains come / the road goes"),
    ),
    (
        '"The dam is safe," the minister insisted. "Nobody need leave." Few believed him.',
        ("the minister", "insisted", "The dam is safe / Nobody need leave"),
    ),
    (
        '"They came at night. They took the men," recalls Amina, a teacher.',
        ("Amina, a teacher", "recalls", "They came at night. They took the men"),
    ),
    ('"The dam is safe." — Paul Obi, engineer', ("Paul Obi, engineer", "—", "The dam is safe")),
    ('"No," she said, "not today."', ("she", "said", "No / not today")),
    ('The elder\'s words were plain: "Leave us alone."', ("The elder", "words", "Leave us alone")),
    ('One nurse\'s verdict: "We have no blood left."', ("One nurse", "verdict", "We have no blood left")),
    ('A nurse, in tears: "We have no blood left."', ("A nurse", ":", "We have no blood left")),
    ('"We have no blood left" — a nurse at the clinic.', ("a nurse at the clinic", "—", "We have no blood left")),
    ('Asked about the dam, she replied: "Wait."', ("she", "replied", "Wait")),
    ('"Ask the minister," was the engineer\'s reply.', ("the engineer", "reply", "Ask the minister")),
]


@pytest.mark.parametrize(("text", "expected"), DIRECT)
def test_direct_speech(pipeline: Pipeline, text: str, expected: tuple[str, str, str]) -> None:
    attributions = read(pipeline, text).attributions
    assert [short(a) for a in attributions] == [expected]
    assert attributions[0].kind == "direct"


def test_a_quotation_runs_on_over_paragraphs(pipeline: Pipeline) -> None:
    text = '"We will never leave this valley.\n\n"Our fathers are buried here," the elder said.'
    assert found(pipeline, text) == [
        ("the elder", "said", "We will never leave this valley / Our fathers are buried here")
    ]


def test_a_quotation_opened_by_a_colon_runs_on_over_paragraphs(pipeline: Pipeline) -> None:
    text = 'The elder said: "We will never leave this valley.\n\n"Our fathers are buried here."\n\nThe valley is dry.'
    assert found(pipeline, text) == [
        ("The elder", "said", "We will never leave this valley / Our fathers are buried here")
    ]


def test_single_marks_are_quotation_marks_and_apostrophes_are_not(pipeline: Pipeline) -> None:
    text = "'We will stay,' the workers' elder said. 'The wells are the villagers' own.'"
    attributions = read(pipeline, text).attributions
    assert [(a.kind, a.content[0].text) for a in attributions] == [("direct", "We will stay")]


def test_who_is_quoted_behind_the_quotation_speaks_within_the_agency(pipeline: Pipeline) -> None:
    text = '"The port is shut," the agency quoted the minister as saying.'
    assert [(a.source and a.source.text, a.parent) for a in read(pipeline, text).attributions] == [
        ("the agency", None),
        ("the minister", 0),
    ]


def test_i_think_within_a_quotation_is_part_of_it(pipeline: Pipeline) -> None:
    assert len(found(pipeline, '"I think the port is shut," the minister said.')) == 1


def test_what_is_believed_within_a_report_is_listed(pipeline: Pipeline) -> None:
    text = "Aides say the minister fears that the port will be shelled."
    assert [a.parent for a in read(pipeline, text).attributions] == [None, 0]


def test_a_quotation_behind_a_report_belongs_to_it(pipeline: Pipeline) -> None:
    text = 'The envoy said the talks had failed. "We will try again in May." He left by train.'
    assert found(pipeline, text) == [("The envoy", "said", "the talks had failed / We will try again in May")]


MIXED = [
    ('She said the fort would hold "to the last loaf".', ("She", "said", 'the fort would hold "to the last loaf"')),
    ('Critics dubbed the law "the muzzle".', ("Critics", "dubbed", 'the law / "the muzzle"')),
    (
        'The ministry called the search of the ship "an act of piracy".',
        ("The ministry", "called", 'the search of the ship / "an act of piracy"'),
    ),
]


@pytest.mark.parametrize(("text", "expected"), MIXED)
def test_mixed_speech(pipeline: Pipeline, text: str, expected: tuple[str, str, str]) -> None:
    attributions = read(pipeline, text).attributions
    assert [short(a) for a in attributions] == [expected]
    assert attributions[0].kind == "mixed"


WITHOUT_A_VERB = [
    ("According to two shepherds, the fort fell.", ("two shepherds", "According to", "the fort fell")),
    ("The fort fell, according to the army.", ("the army", "according to", "The fort fell")),
    ("The fort, according to the army, fell at dawn.", ("the army", "according to", "The fort / fell at dawn")),
    ("The car had been stolen, per the police.", ("the police", "per", "The car had been stolen")),
    ("In the mayor's view, the law is dead.", ("the mayor", "In the mayor's view", "the law is dead")),
    ("Minister: the bridge will open in May", ("Minister", ":", "the bridge will open in May")),
    ("Her insistence that the vote was clean fell flat.", ("Her", "insistence", "the vote was clean")),
    ("His announcement of a purge drew cheers.", ("His", "announcement", "a purge")),
    ("The king's promise to release the prisoners was not kept.", ("The king", "promise", "to release the prisoners")),
    ("The panel's conclusion was that he slept.", ("The panel", "conclusion", "he slept")),
    ("The premier is confident that the law will pass.", ("The premier", "confident", "the law will pass")),
    ("The consensus among doctors is that it is bad.", ("doctors", "consensus", "it is bad")),
    ("The union let it be known that it would strike.", ("The union", "let it be known", "it would strike")),
    ("On the ministry's account, nobody was hurt.", ("the ministry", "On the ministry's account", "nobody was hurt")),
    ("The village was empty, or so the army says.", ("the army", "says", "The village was empty")),
    (
        "The admission by the ministry that the tests had failed came late.",
        ("the ministry", "admission", "the tests had failed"),
    ),
    ("In the words of the captain, the storm was cruel.", ("the captain", "In the words of", "the storm was cruel")),
    ("Prosecutors voiced fears that he would flee.", ("Prosecutors", "fears", "he would flee")),
]


@pytest.mark.parametrize(("text", "expected"), WITHOUT_A_VERB)
def test_phrases_nouns_and_labels(pipeline: Pipeline, text: str, expected: tuple[str, str, str]) -> None:
    assert found(pipeline, text) == [expected]


UNSOURCED = [
    ("It is believed that the men crossed by night.", (None, "believed", "the men crossed by night")),
    ("The colonel is said to have fled.", (None, "said", "The colonel / to have fled")),
    ("It emerged that the mayor had left.", (None, "emerged", "the mayor had left")),
    ("The claim that ballots were burned was tested.", (None, "claim", "ballots were burned")),
    ("Officials allegedly took bribes.", (None, "allegedly", "Officials / took bribes")),
    ("Rumours of a coup emptied the market.", (None, "Rumours", "a coup")),
    ("It is feared that dozens are trapped.", (None, "feared", "dozens are trapped")),
    ("Police were told to leave the square.", (None, "told", "to leave the square")),
]


@pytest.mark.parametrize(("text", "expected"), UNSOURCED)
def test_nobody_is_named(pipeline: Pipeline, text: str, expected: tuple[None, str, str]) -> None:
    assert found(pipeline, text) == [expected]


STANCES = [
    ("The army denied that it had shelled the school.", "denies", "it had shelled the school"),
    ("The army denied shelling the school.", "denies", "shelling the school"),
    ("The army denied the claim.", "denies", "the claim"),
    ("Ankara accused the rebels of shelling the town.", "alleges", "shelling the town"),
    ("The rebels were accused by the governor of poisoning the wells.", "alleges", "poisoning the wells"),
    ("The union blamed the owners for the fire.", "alleges", "the fire"),
    ("The envoy urged both sides to hold fire.", "asks", "to hold fire"),
    ("The president called for an end to the shelling.", "asks", "an end to the shelling"),
    ("The minister told the soldiers to hold the bridge.", "asks", "to hold the bridge"),
    ("Seoul warned its citizens not to travel north.", "asks", "not to travel north"),
    ("The general vowed to retake the port.", "commits", "to retake the port"),
    ("The union threatened to shut the port.", "commits", "to shut the port"),
    ("The two countries agreed to reopen the crossing.", "commits", "to reopen the crossing"),
    ("The king hopes to reopen the border.", "commits", "to reopen the border"),
    ("Officials believe the ship was sunk.", "believes", "the ship was sunk"),
    ("Residents fear that the dam will burst.", "believes", "the dam will burst"),
    ("The premier has not ruled out a vote.", "doubts", "a vote"),
    ("Drivers were warned not to use the pass.", "asks", "not to use the pass"),
    ("The mayor had no doubt that the bridge was weak.", "believes", "the bridge was weak"),
    ("Doctors are of the view that the water is bad.", "believes", "the water is bad"),
    ("Diplomats doubt that the truce will hold.", "doubts", "the truce will hold"),
    ("The army does not believe that the men are alive.", "doubts", "the men are alive"),
    ("The governor declined to comment on the raid.", "doubts", "the raid"),
    ("The vote was denounced by monitors as a farce.", "alleges", "The vote / a farce"),
    ("A cleric pleaded with the gunmen to free the boys.", "asks", "to free the boys"),
    ("Each side claims to have shot first.", "asserts", "to have shot first"),
    ("The pilot admitted shredding the log.", "asserts", "shredding the log"),
]


@pytest.mark.parametrize(("text", "stance", "content"), STANCES)
def test_stances(pipeline: Pipeline, text: str, stance: str, content: str) -> None:
    attributions = read(pipeline, text).attributions
    assert [(a.stance, " / ".join(s.text for s in a.content)) for a in attributions] == [(stance, content)]


NONE = [
    "The film \"Nobody Said Goodbye\" won two prizes.",
    "The so-called \"safe lane\" was shelled twice.",
    "He read \"War and Peace\" in prison.",
    "The word \"traitor\" was painted on the door.",
    "The play, \"The King Says No\", opened to cheers.",
    "A banner reading \"Bread\" hung from the wall.",
    "The clock on the tower tells the wrong time.",
    "Troops dug in while engineers laid a bridge.",
    "Marchers threw stones; police answered with gas.",
    "If the harvest fails, the valley will need grain.",
    "The wage rose to nine dollars per hour.",
    "The work went according to plan.",
    "Parliament will vote on Thursday.",
    "That said, the bridge was open.",
    "It goes without saying that bread is dear.",
    "He sang \"The Red River\" at the wake.",
    "The operation, code-named \"Winter Rose\", began at dawn.",
    "The numbers say a lot about the town.",
    "The army called up reservists.",
    "The bull charged at the fence.",
    "The demand for wheat rose.",
    "The call to prayer woke the town.",
    "The river threatened the lower town.",
    "The map shows the old port.",
    "The judge read the letter.",
    "The report was published on Monday.",
    "No group claimed the attack.",
    "The minister nodded. He had already left the room when the bell rang.",
    "The old baker wept. His shop burned down in March.",
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_said(pipeline: Pipeline, text: str) -> None:
    assert found(pipeline, text) == []


MOODS = [
    (
        "The widow shook her head. They had taken everything.",
        ("The widow", "shook her head", "They had taken everything"),
    ),
    (
        "Mrs Tiro was beside herself. Why had the army waited?",
        ("Mrs Tiro", "beside herself", "Why had the army waited?"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), MOODS)
def test_thoughts_told_as_fact(pipeline: Pipeline, text: str, expected: tuple[str, str, str]) -> None:
    assert found(pipeline, text) == [expected]


def parents(pipeline: Pipeline, text: str) -> list[tuple[str | None, int | None]]:
    return [(a.source.text if a.source else None, a.parent) for a in read(pipeline, text).attributions]


def test_nested_speech_names_what_it_stands_in(pipeline: Pipeline) -> None:
    text = "State television said the minister had told parliament that the dam was safe."
    assert parents(pipeline, text) == [("State television", None), ("the minister", 0)]


def test_the_quoted_speaker_stands_within_the_quoting_paper(pipeline: Pipeline) -> None:
    text = "The paper quoted a nurse as saying that the ward had no water."
    assert found(pipeline, text) == [
        ("The paper", "quoted", "a nurse / saying that the ward had no water"),
        ("a nurse", "saying", "the ward had no water"),
    ]
    assert parents(pipeline, text) == [("The paper", None), ("a nurse", 0)]


def test_quoted_as_saying_with_nobody_who_quotes_is_one(pipeline: Pipeline) -> None:
    text = "The nurse was quoted as saying that the ward had no water."
    assert found(pipeline, text) == [("The nurse", "quoted as saying", "the ward had no water")]


def test_who_is_cited_speaks_within_the_agency(pipeline: Pipeline) -> None:
    text = "The port was mined, Reuters reported, citing two officials."
    assert found(pipeline, text) == [
        ("Reuters", "reported", "The port was mined"),
        ("two officials", "citing", "The port was mined"),
    ]
    assert parents(pipeline, text) == [("Reuters", None), ("two officials", 0)]


def test_who_is_cited_in_the_middle_speaks_within_the_paper(pipeline: Pipeline) -> None:
    text = "The Globe reported, citing two officials, that the raid had failed."
    assert found(pipeline, text) == [
        ("The Globe", "reported", "the raid had failed"),
        ("two officials", "citing", "the raid had failed"),
    ]


def test_neither_confirming_nor_denying_denies_nothing(pipeline: Pipeline) -> None:
    attributions = read(pipeline, "Hanoi has neither confirmed nor denied carrying out the strike.").attributions
    assert [a.stance for a in attributions] == ["doubts"]


def test_a_disputed_claim_is_both_told_and_denied(pipeline: Pipeline) -> None:
    text = "The army said it had killed twelve rebels, a claim the rebels denied."
    assert found(pipeline, text) == [
        ("The army", "said", "it had killed twelve rebels"),
        ("the rebels", "denied", "it had killed twelve rebels"),
    ]


def test_what_a_told_side_wants_is_part_of_what_is_told(pipeline: Pipeline) -> None:
    assert len(found(pipeline, "Beijing said that Hanoi wants to leave the pact.")) == 1


def chain(pipeline: Pipeline, text: str, word: str) -> list[tuple[str | None, str]]:
    reading = read(pipeline, text)
    claim = next(c for c in reading.claims if c.trigger.text == word)
    return [(reading.mentions[s.source].text if s.source is not None else None, s.stance) for s in claim.speakers]


def test_the_chain_of_speakers_is_outermost_first(pipeline: Pipeline) -> None:
    text = "State television said the minister had told parliament that rebels attacked the dam."
    assert chain(pipeline, text, "attacked") == [("State television", "asserts"), ("the minister", "asserts")]


def test_who_condemns_an_attack_does_not_claim_it(pipeline: Pipeline) -> None:
    assert chain(pipeline, "The envoy condemned the attack on the hospital.", "attack") == []


def test_the_narrator_speaks_for_himself(pipeline: Pipeline) -> None:
    assert chain(pipeline, "Rebels attacked the dam.", "attacked") == []


def test_the_chain_holds_who_denies(pipeline: Pipeline) -> None:
    text = "Kyiv says Russia attacked the dam, which Moscow denies."
    assert chain(pipeline, text, "attacked") == [("Kyiv", "asserts"), ("Moscow", "denies")]


def test_a_transcript_has_a_speaker_a_paragraph(pipeline: Pipeline) -> None:
    text = "HALL: The dam is safe. Nobody will leave.\n\nBERG: Who says so?"
    assert found(pipeline, text) == [
        ("HALL", ":", "The dam is safe. Nobody will leave"),
        ("BERG", ":", "Who says so?"),
    ]


@pytest.mark.parametrize("label", ["Breaking", "Update", "Correction", "Photo"])
def test_a_rubric_is_nobody(pipeline: Pipeline, label: str) -> None:
    assert found(pipeline, f"{label}: The dam has burst.") == []


def test_spans_are_the_text(pipeline: Pipeline) -> None:
    text = "“We lost everything,” said Amina. The army—which denies it—said so too.\n\nBoth, she said, lied."
    for a in read(pipeline, text).attributions:
        for span in (a.source, a.cue, *a.content):
            assert span is None or text[span.start : span.end] == span.text


HOSTILE = ['"' * 400, "he said " * 300, '" said ' * 200, "said that " * 300, "according to " * 200, ": " * 200]


@pytest.mark.parametrize("text", HOSTILE)
def test_nonsense_is_read_without_harm(pipeline: Pipeline, text: str) -> None:
    for a in read(pipeline, text).attributions:
        assert all(text[s.start : s.end] == s.text for s in a.content)
