"""Sentences in the manner of agency reports, each coded as the type that its line names, or as no event."""

from __future__ import annotations

from pathlib import Path

from dateline.pipeline import Pipeline
from dateline.records import Document, Story

LINES = (Path(__file__).parent / "breadth.txt").read_text(encoding="utf-8").splitlines()
SENTENCES = [tuple(part.strip() for part in line.split("|")) for line in LINES if line and not line.startswith("#")]


def right(kind: str, trigger: str, document: Document) -> bool:
    """Whether a trigger is coded as the type, or, where that is `none`, nothing is told as done."""
    if kind == "none":
        return not [e for e in document.events if e.status in ("actual", "ongoing")]
    return any(e.event == kind and trigger in e.trigger.text for e in document.events)


def test_each_sentence_is_coded_as_its_line_says(pipeline: Pipeline) -> None:
    stories = [Story(id=str(n), text=text, published="2025-05-04") for n, (_, _, text) in enumerate(SENTENCES)]
    documents = {d.id: d for d in pipeline.code(stories)}
    wrong = [
        f"{kind} {trigger}: {text} {[(e.event, e.trigger.text, e.status) for e in documents[str(n)].events]}"
        for n, (kind, trigger, text) in enumerate(SENTENCES)
        if not right(kind, trigger, documents[str(n)])
    ]
    assert not wrong, "\n".join(wrong)


def test_the_sentences_cover_every_type() -> None:
    assert len(SENTENCES) >= 150
    assert len({kind for kind, _, _ in SENTENCES}) == 17


def test_a_wrong_type_is_told(pipeline: Pipeline) -> None:
    (document,) = pipeline.code([Story(id="s", text="France condemned Mali on Sunday.", published="2025-05-04")])
    assert right("ACCUSE", "condemned", document)
    assert not right("SUPPORT", "condemned", document)
    assert not right("ACCUSE", "Sunday", document)
    assert not right("none", "", document)
