"""Where the incident commands take incidents from: stories and documents linked here and now, or the archive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from dateline.cli.filters import view

if TYPE_CHECKING:
    from dateline.archiving import View
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


class Telling(NamedTuple):
    """An event's incident, and how that is told of."""

    incident: str
    note: str


class Tellings(NamedTuple):
    """Of incidents that several stories tell of: by id of each event of their main kind, and the incident of each story."""

    events: dict[str, Telling]
    stories: dict[str, str]


def tellings(state: View) -> Tellings:
    """What tells of each incident of an archive: reports, independent sources, status."""
    import msgspec

    from dateline.archiving.incidents import stored_incidents
    from dateline.corroborating.incident import Incident
    from dateline.running.linking import named, story_ids

    out, ids = Tellings({}, {}), story_ids(state)
    for held in stored_incidents(state):
        incident = msgspec.json.decode(held.payload, type=Incident)
        if len(incident.stories) > 1:
            told = f"{len(incident.stories)} reports, {incident.independent_sources} independent"
            out.events.update(dict.fromkeys(incident.events, Telling(incident.id, f"[{told}, {incident.status}]")))
            out.stories.update(dict.fromkeys(named(incident.stories, ids), incident.id))
    return out
