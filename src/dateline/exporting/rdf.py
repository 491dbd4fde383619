"""RDF in the Simple Event Model, as N-Triples: events, actors in roles, places, times, and on whose word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO
from urllib.parse import quote

from dateline.exporting.told import Counting, Format, Report, Told
from dateline.records import Entity, Event

SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/"
_RDF, _RDFS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#"
_XSD, _GEO, _PROV = (
    "http://www.w3.org/2001/XMLSchema#",
    "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "http://www.w3.org/ns/prov#",
)
_DCT = "http://purl.org/dc/terms/"
OWN = "urn:dateline:"
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_IRI = re.compile(r"^https?://[^\x00-\x20<>\"{}|^`\\]+$")
Triple = tuple[str, str, str]


def write(told: Iterable[Told], out: BinaryIO) -> Report:
    """Writes the triples of every event."""
    counting = Counting()
    for one in told:
        for subject, predicate, thing in _triples(one):
            out.write(f"{subject} {predicate} {thing} .\n".encode())
        counting.written += 1
    return counting.report()


def _triples(told: Told) -> Iterator[Triple]:
    event, me = told.event, _own("event", told.id)
    yield me, _n(_RDF, "type"), _n(SEM, "Event")
    yield me, _n(SEM, "eventType"), _own("type", event.event)
    yield _own("type", event.event), _n(_RDF, "type"), _n(SEM, "EventType")
    for mode in event.modes:
        yield me, _n(SEM, "eventType"), _own("mode", f"{event.event}.{mode}")
    yield me, _n(_RDFS, "label"), _text(event.trigger.text)
    yield me, _n(_DCT, "description"), _text(event.evidence.text)
    yield me, _n(_DCT, "identifier"), _text(event.id)
    yield me, _n("", f"{OWN}cameo"), _text(event.cameo)
    yield me, _n("", f"{OWN}status"), _text(event.status)
    yield from _roles(me, told)
    yield from _when(me, event)
    yield from _where(me, event)
    yield from _source(me, told)


def _roles(me: str, told: Told) -> Iterator[Triple]:
    for role, side in (("actor", told.event.actors), ("recipient", told.event.recipients)):
        for number, entity in enumerate(side):
            actor, node = _actor(entity), f"_:{_label(told.id)}{role}{number}"
            yield me, _n(SEM, "hasActor"), node
            yield node, _n(_RDF, "type"), _n(SEM, "Role")
            yield node, _n(_RDF, "value"), actor
            yield node, _n(SEM, "roleType"), _own("role", role)
            yield from _named(actor, "Actor", entity)
    for number, speaker in enumerate(told.event.according_to):
        if speaker.name:
            node = f"_:{_label(told.id)}view{number}"
            yield me, _n(SEM, "hasProperty"), node
            yield node, _n(_RDF, "type"), _n(SEM, "View")
            yield node, _n(SEM, "accordingTo"), _actor(speaker)
            yield node, _n("", f"{OWN}stance"), _text(speaker.stance)
            yield from _named(_actor(speaker), "Authority", speaker)


def _named(actor: str, kind: str, entity: Entity) -> Iterator[Triple]:
    yield actor, _n(_RDF, "type"), _n(SEM, kind)
    yield actor, _n(_RDFS, "label"), _text(entity.name)
    if entity.country:
        yield actor, _n("", f"{OWN}country"), _text(entity.country)
    for sector in entity.sectors:
        yield actor, _n(SEM, "actorType"), _own("sector", sector)


def _when(me: str, event: Event) -> Iterator[Triple]:
    if event.when is None:
        return
    for name, day in (("hasBeginTimeStamp", event.when.start), ("hasEndTimeStamp", event.when.end)):
        if day:
            yield me, _n(SEM, name), f"{_text(day[:10])}^^{_n(_XSD, 'date')}"
    yield me, _n("", f"{OWN}dateBasis"), _text(event.when.basis)


def _where(me: str, event: Event) -> Iterator[Triple]:
    where = event.where
    if where is None:
        return
    place = _own("place", str(where.geonames_id or f"{where.name}|{where.country}"))
    yield me, _n(SEM, "hasPlace"), place
    yield place, _n(_RDF, "type"), _n(SEM, "Place")
    yield place, _n(_RDFS, "label"), _text(where.name)
    for name, value in (("lat", where.lat), ("long", where.lon)):
        if value is not None:
            yield place, _n(_GEO, name), f"{_text(repr(float(value)))}^^{_n(_XSD, 'double')}"


def _source(me: str, told: Told) -> Iterator[Triple]:
    story = f"<{told.url}>" if told.url and _IRI.match(told.url) else _own("story", told.key)
    yield me, _n(_PROV, "wasDerivedFrom"), story
    for name, value in (("title", told.title), ("publisher", told.publisher), ("date", told.event.published)):
        if value:
            yield story, _n(_DCT, name), _text(value)


def _actor(entity: Entity) -> str:
    return _own("actor", entity.id or f"{entity.name}|{entity.country or ''}|{'+'.join(entity.sectors)}")


def _own(kind: str, name: str) -> str:
    return f"<{OWN}{kind}:{quote(name, safe='')}>"


def _n(base: str, name: str) -> str:
    return f"<{base}{name}>"


def _label(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "", f"n{text}")


def _text(value: str) -> str:
    escaped = "".join(_ESCAPES.get(c) or (c if c.isprintable() or c == " " else _code(c)) for c in value)
    return f'"{escaped}"'


def _code(character: str) -> str:
    number = ord(character)
    return f"\\u{number:04X}" if number < 0x10000 else f"\\U{number:08X}"


FORMAT = Format(
    "rdf", "nt", "RDF in the Simple Event Model, N-Triples",
    (
        "quantities, hedge, confidence, rule and offsets",
        "the order of speakers in a chain; speakers that are unnamed",
        "instruments that an event is under or against",
        "a role is a node between event and actor, as the model has it for roles with a type",
    ),
    write,
)  # fmt: skip
