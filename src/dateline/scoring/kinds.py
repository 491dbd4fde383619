"""Every kind of gold by name: how it is read, what texts it has, and what scores it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from dateline.records import Document, Story
from dateline.scoring import files, gold
from dateline.scoring.attributions import attributions, status
from dateline.scoring.documents import documents
from dateline.scoring.dyads import typing
from dateline.scoring.incidents import incident_records, incidents
from dateline.scoring.output import Coded, ToldIncident, coded
from dateline.scoring.places import places
from dateline.scoring.report import Report
from dateline.scoring.times import times


class Kind(NamedTuple):
    """One kind of gold."""

    name: str
    about: str
    gold: Callable[[Path], Sequence[Any]]
    system: Callable[[Path], Any]
    score: Callable[[Any, Any], Report]
    texts: bool = True
    """Whether the gold holds the texts, so that they can be coded here and now."""


def _rows(kind: type[Any]) -> Callable[[Path], list[Any]]:
    return lambda path: files.rows(path, kind)


def _texts(name: str, about: str, row: type[gold.Text], score: Callable[[Any, Any], Report]) -> Kind:
    return Kind(name, about, _rows(row), files.outputs, score)


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("documents", "stories with every event annotated", files.stories, files.outputs, documents),
        _texts("typing", "sentences with a labelled pair", gold.TypedText, typing),
        _texts("times", "texts with TIMEX3 expressions", gold.TimedText, times),
        _texts("places", "texts with places and their degrees", gold.PlacedText, places),
        _texts("attributions", "texts with who says what", gold.AttributedText, attributions),
        _texts("status", "texts with the status of the main claim", gold.StatedText, status),
        Kind("incidents", "stories with their cluster", _rows(gold.Clustered), _rows(gold.Clustered), incidents, False),
        Kind("incident_records", "incidents with sources, lineage and conflicts", _rows(gold.GoldIncident),
             _rows(ToldIncident), incident_records, False),
    )
}  # fmt: skip
"""Kinds of gold in the order in which they are listed."""


class Gold:
    """Gold of one kind, or a half of it.  Raises GoldError where it cannot be read."""

    def __init__(self, kind: str, path: Path, half: str | None = None) -> None:
        self.kind, self.half = KINDS[kind], half
        self.rows = [row for row in self.kind.gold(path) if half in (None, files.half_of(_identity(row)))]

    def stories(self) -> Iterator[Story]:
        """The gold's texts as stories, each with its gold's id.  Empty for kinds that hold no texts."""
        if self.kind.texts:
            yield from (_story(row) for row in self.rows)

    def score(self, output: Path) -> Report:
        """The scores of a file of output.  Raises GoldError where it cannot be read."""
        return self._score(self.kind.system(output))

    def score_documents(self, found: Iterable[Document]) -> Report:
        """The scores of documents of ours.  Raises ValueError where two have one id."""
        return self._score(coded(found))

    def _score(self, system: Mapping[str, Coded] | Sequence[Any]) -> Report:
        report = self.kind.score(self.rows, system)
        report.half = self.half
        return report


def _identity(row: Any) -> str:
    """What tells the halves apart: the cluster where rows have one, so that none is torn; else the id."""
    return str(getattr(row, "cluster", None) or row.id)


def _story(row: gold.Text) -> Story:
    """A text of the gold as the readers would give it: gold may be a sentence or be in part in another language, so nothing is refused."""
    from dateline.reading import story_of

    return story_of(row.text, id=row.id, title=row.title, published=row.published, publisher=row.publisher)
