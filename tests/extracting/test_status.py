"""Did it happen: each class of cues by its own examples, and each construction by a sentence or more."""

from __future__ import annotations

import re

import pytest

from dateline.lexicons.embedding import classes, embedding
from dateline.pipeline import Pipeline
from dateline.records import Claim, Story

_MARKED = re.compile(r"\*(\w+)\*")


def claim(pipeline: Pipeline, marked: str) -> Claim:
    """The claim of the sentence that stands on the word between stars."""
    match = _MARKED.search(marked)
    assert match is not None, marked
    text = _MARKED.sub(r"\1", marked)
    reading = next(iter(pipeline.read([Story(id="s", text=text, published="2025-05-05")])))
    found = [c for c in reading.claims if c.trigger.start <= match.start() < c.trigger.end]
    assert found, f"no claim on {match.group(1)!r}: {text}"
    return found[0]


EXAMPLES = [e for c in classes().values() for e in c.examples]


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_class_does_what_its_examples_say(pipeline: Pipeline, example: str) -> None:
    sentence, _, status = example.partition(" = ")
    assert claim(pipeline, sentence).status == status


def test_every_class_has_cues_and_every_cue_its_class() -> None:
    used = {c.name for c in embedding().values()}
    assert used == set(classes())


SENTENCES = [
    # tense and modals
    ("Gunmen *killed* two guards on Friday.", "actual"),
    ("The army has *seized* the port.", "actual"),
    ("Benin offered to reopen the bridge as soon as the minister was *freed*.", "hypothetical"),
    ("Chad promised to leave once the prisoners were *freed*.", "hypothetical"),
    ("Russia bombed Kharkiv until Ukraine *fired* back.", "actual"),
    ("The leaders are due in Brussels next week for a *meeting*.", "planned"),
    ("Troops are *shelling* the village.", "ongoing"),
    ("The militia *controls* three valleys.", "ongoing"),
    ("Drivers have *blocked* the road since Monday.", "ongoing"),
    ("The colonel said his men were *guarding* the dam.", "ongoing"),
    ("Hungary will *send* police to the border.", "planned"),
    ("The minister *travels* to Cairo tomorrow.", "planned"),
    ("Both leaders are to *meet* in Oslo on Tuesday.", "planned"),
    ("The navy may *search* the ship.", "hypothetical"),
    ("The rebels must *leave* the town.", "hypothetical"),
    ("The mayor said that he would *resign* in June.", "planned"),
    # conditions and counterfactuals
    ("If the rebels *attack* the port, the ferries will stop.", "hypothetical"),
    ("If the ferries stop, the islanders will *starve*.", "hypothetical"),
    ("Should the rebels *attack* the port, ferries would stop.", "hypothetical"),
    ("Had the police *warned* the village, nobody would have died.", "hypothetical"),
    ("The talks will begin once the guns *fall* silent.", "hypothetical"),
    # purpose, results
    ("The army sent tanks to *retake* the town.", "hypothetical"),
    ("The king will fly to Rome to *sign* the accord.", "planned"),
    # raising
    ("The smugglers are believed to have *crossed* the river.", "actual"),
    ("Nine sailors are said to be *held* in a cave.", "ongoing"),
    # implicative, presupposing
    ("The nurses managed to *flee* the hospital.", "actual"),
    ("The general refused to *sign* the accord.", "negated"),
    ("The pilots have yet to *land*.", "negated"),
    ("The factory resumed *producing* shells.", "actual"),
    ("Residents demanded that the army stop *shelling* the town.", "ongoing"),
    # nouns that embed
    ("The cabinet discussed a plan to *deport* the refugees.", "planned"),
    ("Bishops issued calls for the *release* of the hostages.", "hypothetical"),
    ("The prospect of an *attack* worries the port.", "hypothetical"),
    ("The failure to *protect* the village angered many.", "negated"),
    ("He was the first president to *visit* the island.", "actual"),
    # negation and its scope
    ("The police did not *arrest* anyone.", "negated"),
    ("Nobody *claimed* the attack.", "negated"),
    ("Neither side *signed* the accord.", "negated"),
    ("The soldiers left without *firing* a shot.", "negated"),
    ("The troops did not attack or *threaten* the convoy.", "negated"),
    ("Police not only *beat* the students but jailed them.", "actual"),
    ("The embassy never *denied* the charge.", "negated"),
    ("Consuls told the pilgrims not to *travel* to the north.", "hypothetical"),
    # questions, orders
    ("Did the army *burn* the village?", "hypothetical"),
    ("Who *ordered* the raid?", "actual"),
    ("Reporters asked whether the army had *burned* the village.", "hypothetical"),
    ('"*Open* the gates," the captain ordered.', "hypothetical"),
    ('"Do not *shoot*," he begged.', "hypothetical"),
    # cues of several words, and of no word
    ("The president stopped short of *condemning* the raid.", "negated"),
    ("The council is due to *vote* on Monday.", "planned"),
    ("The talks *held* in May achieved little.", "actual"),
    ("He wished they had *stayed*.", "hypothetical"),
    ("The army was on the verge of *seizing* the city.", "hypothetical"),
    ("A summit in May, to be *chaired* by Laos, will discuss the truce.", "planned"),
    ("The islanders are ready to *talk*.", "hypothetical"),
    # denials
    ("The junta denied that its men had *burned* the village.", "negated"),
    ("The junta denied *burning* the village.", "negated"),
    ("The junta dismissed reports that its men had *burned* the village.", "negated"),
    ("The minister ruled out a *war* with the neighbours.", "negated"),
    ("The report that soldiers had *burned* the village shocked the town.", "actual"),
    # never facts
    ("Villagers demanded the *withdrawal* of the army.", "hypothetical"),
    ("The governor promised to *free* the prisoners.", "planned"),
    ("The rebels threatened to *kill* the hostages.", "planned"),
    ("A decree forbids foreigners to *enter* the zone.", "hypothetical"),
]


@pytest.mark.parametrize(("sentence", "status"), SENTENCES)
def test_construction(pipeline: Pipeline, sentence: str, status: str) -> None:
    assert claim(pipeline, sentence).status == status


def test_the_word_that_decides_is_kept(pipeline: Pipeline) -> None:
    found = claim(pipeline, "The general refused to *sign* the accord.")
    assert found.status_cue is not None
    assert found.status_cue.text == "refused"


HEDGED = [
    ("Two reporters were reportedly *beaten*.", "reportedly"),
    ("Agents allegedly *took* bribes.", "allegedly"),
    ("The strike appeared to *target* a depot.", "appeared"),
    ("The smugglers are believed to have *crossed* the river.", "are believed"),
    ("It is feared that sixty miners *died*.", "It is feared"),
    ("The agency estimates that ninety people *drowned*.", "estimates"),
    ("Police are investigating the suspected *poisoning* of a lake.", "suspected"),
    ("The fleet may have *left* the harbour.", "may"),
    ("Up to forty villagers were *killed*.", "Up to"),
]


@pytest.mark.parametrize(("sentence", "words"), HEDGED)
def test_hedges_keep_their_words(pipeline: Pipeline, sentence: str, words: str) -> None:
    hedge = claim(pipeline, sentence).hedge
    assert hedge is not None
    assert hedge.text == words


@pytest.mark.parametrize(
    "sentence", ["Gunmen *killed* two guards.", "Neither toll could be *verified*.", "The army will *leave*."]
)
def test_plain_tellings_have_no_hedge(pipeline: Pipeline, sentence: str) -> None:
    assert claim(pipeline, sentence).hedge is None


HISTORY = [
    ("In 1998 the army *burned* the village.", True),
    ("Crowds marked the anniversary of the *massacre*.", True),
    ("Years of *fighting* have emptied the valley.", True),
    ("The rebels *attacked* a bank on Friday.", False),
    ("The army will *leave* the valley in June.", False),
]


@pytest.mark.parametrize(("sentence", "history"), HISTORY)
def test_history_is_told_apart_from_news(pipeline: Pipeline, sentence: str, history: bool) -> None:
    assert claim(pipeline, sentence).background is history


def test_the_narrators_pluperfect_is_history(pipeline: Pipeline) -> None:
    assert claim(pipeline, "The rebels attacked a bank. The army had *shelled* their camp.").background
    assert not claim(pipeline, "The colonel said that the army had *shelled* their camp.").background
