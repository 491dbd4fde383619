"""What changed in an incident that somebody asked to be told of; each alert fires once."""

from __future__ import annotations

import hashlib
import time
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from typing import Literal
from urllib.error import URLError
from urllib.parse import urlsplit

import msgspec

from dateline.corroborating.incident import Incident
from dateline.errors import OutputError

Event = Literal["new incident", "toll revised", "denial", "conflict", "status", "merged"]
_TRIES, _WAIT_SECONDS, _TIMEOUT_SECONDS = 3, 1.0, 10.0


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which incidents are wanted; what is empty asks nothing."""

    countries: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    sources: int = 1
    disputed: bool = False

    def takes(self, incident: Incident) -> bool:
        """Whether an incident is wanted."""
        codes = (*incident.actors, *incident.recipients, *([incident.where.country or ""] if incident.where else ()))
        text = " ".join((incident.title, *(c.text for c in incident.brief))).lower()
        return (
            (not self.countries or any(code[:3] in self.countries for code in codes))
            and (not self.types or incident.type in self.types)
            and (not self.words or any(word.lower() in text for word in self.words))
            and incident.independent_sources >= self.sources
            and (not self.disputed or bool(incident.conflicts))
        )


class Alert(msgspec.Struct, frozen=True, kw_only=True):
    """One change.  `id` is the same whenever the same change is told, so a receiver can drop what it has seen."""

    id: str
    incident: str
    what: Event
    detail: str
    title: str
    stories: tuple[str, ...]
    latest: str | None


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What was last told of an incident."""

    tolls: dict[str, int]
    denies: tuple[str, ...]
    conflicts: tuple[str, ...]
    status: str


class Memory(msgspec.Struct, kw_only=True):
    """What was told: the last state of each incident, and the ids of the alerts that went out."""

    incidents: dict[str, Seen] = {}
    sent: list[str] = []


def seen(incident: Incident) -> Seen:
    """What an alert may be about."""
    return Seen(
        tolls={q.of: q.best for q in incident.quantities}, denies=tuple(a.who for a in incident.denies),
        conflicts=tuple(sorted({f"{c.about} {c.detail}" for c in incident.conflicts})), status=incident.status,
    )  # fmt: skip


def alerts(incidents: Iterable[Incident], wanted: Filter, memory: Memory) -> Iterator[Alert]:
    """The alerts that are due.  `memory` is brought up to date when the caller asks for the next one, that is, once the
    last has been dealt with; an alert whose delivery failed is therefore due again."""
    sent = set(memory.sent)
    for incident in incidents:
        if not wanted.takes(incident):
            continue
        before = next((memory.incidents[i] for i in (incident.id, *incident.also) if i in memory.incidents), None)
        absorbed = [i for i in incident.also if i in memory.incidents]
        merged = (_alert(incident, "merged", f"took in {i}") for i in absorbed)
        for alert in (*merged, *_due(incident, before)):
            if alert.id not in sent:
                yield alert
                sent.add(alert.id)
                memory.sent.append(alert.id)
        for former in absorbed:
            del memory.incidents[former]
        memory.incidents[incident.id] = seen(incident)


def _due(incident: Incident, before: Seen | None) -> Iterator[Alert]:
    now = seen(incident)
    if before is None:
        yield _alert(incident, "new incident", incident.title)
        return
    for of, best in sorted(now.tolls.items()):
        if before.tolls.get(of) != best:
            was = before.tolls.get(of)
            yield _alert(incident, "toll revised", f"{of}: {'none' if was is None else was} to {best}")
    for who in now.denies:
        if who not in before.denies:
            yield _alert(incident, "denial", who)
    for conflict in now.conflicts:
        if conflict not in before.conflicts:
            yield _alert(incident, "conflict", conflict)
    if now.status != before.status:
        yield _alert(incident, "status", f"{before.status} to {now.status}")


def _alert(incident: Incident, what: Event, detail: str) -> Alert:
    key = f"{incident.id}\0{what}\0{'' if what == 'new incident' else detail}"
    return Alert(
        id=hashlib.sha256(key.encode()).hexdigest()[:16], incident=incident.id, what=what, detail=detail,
        title=incident.title, stories=incident.stories, latest=incident.latest,
    )  # fmt: skip


def webhook(url: str, sleep: Callable[[float], None] = time.sleep) -> Callable[[Alert], None]:
    """A sender that posts each alert as JSON to an http(s) address, with its id as Idempotency-Key; a few tries each.
    OutputError if the address is none or does not take it."""
    if urlsplit(url).scheme not in ("http", "https"):
        raise OutputError(f"{url} is no web address", remedy="give one that begins with https://")

    def send(alert: Alert) -> None:
        headers = {"Content-Type": "application/json", "Idempotency-Key": alert.id}
        request = urllib.request.Request(url, data=msgspec.json.encode(alert), headers=headers, method="POST")
        for turn in range(_TRIES):
            try:
                with urllib.request.urlopen(request, timeout=_TIMEOUT_SECONDS):
                    return
            except (URLError, TimeoutError, OSError) as error:
                if turn == _TRIES - 1:
                    raise OutputError(
                        f"{url} did not take alert {alert.id}: {error}", remedy="run again: it is still due"
                    ) from error
                sleep(_WAIT_SECONDS * 2**turn)

    return send
