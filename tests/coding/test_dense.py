"""Long sentences in the manner of agency reports, each coded as the type that its line names, and as no other."""

from __future__ import annotations

from pathlib import Path

from dateline.pipeline import Pipeline
from dateline.records import Document, Story

LINES = (Path(__file__).parent / "dense.txt").read_text(encoding="utf-8").splitlines()
SENTENCES = [tuple(part.strip() for part in line.split("|")) for line in LINES if line and not line.startswith("#")]


def only(kind: str, trigger: str, document: Document) -> bool:
    """Whether the events of a document are all of one type, and one of them is told by the trigger."""
    told = any(e.event == kind and trigger in e.trigger.text for e in document.events)
    return told and {e.event for e in document.events} == {kind}


def coded(pipeline: Pipeline, *texts: str) -> list[Document]:
    """The document of each text, in their order."""
    stories = [Story(id=str(n), text=text, published="2025-05-04") for n, text in enumerate(texts)]
    found = {d.id: d for d in pipeline.code(stories)}
    return [found[str(n)] for n in range(len(texts))]


def test_each_sentence_is_coded_as_its_line_says_and_as_nothing_else(pipeline: Pipeline) -> None:
    documents = coded(pipeline, *(text for _, _, text in SENTENCES))
    wrong = [
        f"{kind} {trigger}: {text} {[(e.event, e.trigger.text, e.status) for e in document.events]}"
        for (kind, trigger, text), document in zip(SENTENCES, documents, strict=True)
        if not only(kind, trigger, document)
    ]
    assert not wrong, "\n".join(wrong)


def test_a_second_type_is_told(pipeline: Pipeline) -> None:
    (document,) = coded(pipeline, "France condemned Mali on Sunday and arrested six Malian activists.")
    assert not only("ACCUSE", "condemned", document)
    assert not only("COERCE", "arrested", document)


def test_travellers_make_no_state_visit_and_a_strike_of_arms_no_protest(pipeline: Pipeline) -> None:
    students, ministers = coded(
        pipeline, "Kenyan students travelled to France on Friday.", "Kenyan ministers travelled to France on Friday."
    )
    assert not students.events
    assert [e.event for e in ministers.events] == ["CONSULT"]
    (struck,) = coded(
        pipeline, "Rescuers in Yemen dug through the rubble when a second strike came, hours after the missiles."
    )
    assert "PROTEST" not in {e.event for e in struck.events}
    (stopped,) = coded(pipeline, "A strike began in Yemen on Monday.")
    assert {e.event for e in stopped.events} == {"PROTEST"}


def test_a_condition_is_no_event(pipeline: Pipeline) -> None:
    (document,) = coded(pipeline, "Chad will not sign the accord until France withdraws its troops.")
    assert {e.event for e in document.events} == {"REJECT"}


def test_a_threat_on_terms_is_a_threat(pipeline: Pipeline) -> None:
    (document,) = coded(pipeline, "Kenyan nurses said they would go on strike unless they were paid.")
    assert {e.event for e in document.events} == {"THREATEN"}
