"""Where the incident commands take incidents from: stories and documents linked here and now, or the archive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from dateline.cli.filters import view

if TYPE_CHECKING:
    from dateline.corroborating.incident import Incident


class Source(NamedTuple):
    """Incidents, the earliest first, and what is to be done at the end: exit code 1 if some input was refused."""

    incidents: list[Incident]
    finish: Callable[[], None]


def of_paths(paths: list[str], model: str) -> Source:
    """The incidents of these stories or documents."""
    from dateline.cli.coded import Coded
    from dateline.corroborating.corpus import Corpus

    coded = Coded(paths, model)
    held = {d.id: d for d in coded.documents()}
    corpus = Corpus()
    corpus.add(held.values())
    return Source(list(corpus.incidents(held.__getitem__)), coded.finish)


def of_archive(where: str | None, as_of: str | None) -> Source:
    """The incidents that an archive holds, with its stories by their ids."""
    from dateline.running.linking import incidents_of

    return Source(incidents_of(view(where, as_of)), lambda: None)
