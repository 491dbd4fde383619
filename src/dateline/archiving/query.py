"""What to choose of an archive's events: a typed filter, turned into SQL with parameters."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

import msgspec

from dateline.errors import SettingError

NARRATOR = "narrator"
Part = tuple[str, list[Any]]
"""A condition in SQL with its parameters."""
_CODE = re.compile(r"^([A-Z]{3})?(?::([A-Z]{3}(?:\+[A-Z]{3})*))?$")


class Box(NamedTuple):
    """A box on the map, degrees WGS 84; `west` may lie east of `east` across the 180th meridian."""

    south: float
    west: float
    north: float
    east: float


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """A filter over events; what is left empty keeps all, several values of one field mean any of them.

    An actor is a code as ``PRK``, ``PRK:MIL`` or ``:REB``, or a part of a name; `actor` is on either side, `by` among the
    actors, `to` among the recipients; `dyad` names both sides in either direction.  `since` and `until` are ISO days that
    the event's interval must meet; `published_since` and `published_until` are days of publication.  `words` must
    all stand in the event's sentence.  `speaker` ``narrator`` keeps the stories' own word.
    """

    ids: tuple[str, ...] = ()
    story: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    dyad: tuple[str, str] | None = None
    type: tuple[str, ...] = ()
    mode: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    quad: tuple[int, ...] = ()
    status: tuple[str, ...] = ()
    place: str | None = None
    country: tuple[str, ...] = ()
    box: Box | None = None
    since: str | None = None
    until: str | None = None
    published_since: str | None = None
    published_until: str | None = None
    dated: bool = False
    """Only events whose day the story tells, not those known by the day of publication alone."""
    publisher: tuple[str, ...] = ()
    speaker: str | None = None
    stance: str | None = None
    instrument: str | None = None
    words: tuple[str, ...] = ()
    ontology: str | None = "plover"
    """Name of the ontology, with or without its version; None: all of them."""
    order: Literal["time", "published", "known"] = "time"

    def where(self) -> tuple[str, list[Any]]:
        """The condition over the view `events`, with its parameters.  SettingError for a value that cannot be."""
        test, values = _all([part for parts in self.parts().values() for part in parts])
        return test or "true", values

    def parts(self) -> dict[str, list[Part]]:
        """The condition's parts by what they ask about: all must hold; each asks columns of its own group alone.

        `own`: id; `stories`: story and key; `publishers`: publisher; `sides`: actors and recipients; `kinds`: event, status, quad, modes,
        contexts and ontology; `places`: place, place_country, lat and lon; `times`: days, dated and period; `voices`:
        speakers; `instruments`: under and against; `words`: evidence.  SettingError for a value that cannot be.
        """
        found = {
            "own": _listed("id", self.ids), "stories": self._stories(), "publishers": self._publishers(), "sides": self._sides(), "kinds": self._kinds(),
            "places": self._places(), "times": self._times(), "voices": self._voices(), "instruments": self._instruments(),
            "words": [("contains(lower(evidence.text), ?)", [word.lower()]) for word in self.words],
        }  # fmt: skip
        return {name: held for name, parts in found.items() if (held := list(parts))}

    def order_by(self, prefix: str = "") -> str:
        """The order: by time of the event, day of publication, or when the archive came to know it."""
        p = prefix
        first = {
            "time": f"coalesce({p}until, {p}since) NULLS LAST, {p}since NULLS FIRST",
            "published": f"{p}published NULLS LAST", "known": f"{p}version",
        }[self.order]  # fmt: skip
        return f"{first}, {p}key, {p}id, {p}ontology"

    def _stories(self) -> Iterator[Part]:
        if self.story:
            yield "list_contains(?, story) OR list_contains(?, key)", [list(self.story)] * 2

    def _publishers(self) -> Iterator[Part]:
        if self.publisher:
            yield "list_contains(?, lower(publisher))", [[p.lower() for p in self.publisher]]

    def _kinds(self) -> Iterator[Part]:
        yield from _listed("event", self.type)
        yield from _listed("status", self.status)
        yield from _listed("quad", self.quad)
        if self.mode:
            yield "list_has_any(modes, ?)", [list(self.mode)]
        if self.context:
            yield "list_has_any(contexts, ?)", [list(self.context)]
        if self.ontology:
            yield "ontology = ? OR starts_with(ontology, ?)", [self.ontology, f"{self.ontology}/"]

    def _sides(self) -> Iterator[Part]:
        for given, sides in ((self.actor, _BOTH), (self.by, _BOTH[:1]), (self.to, _BOTH[1:])):
            if given:
                yield _any([_actor(one, side) for one in given for side in sides])
        if self.dyad is not None:
            a, b = self.dyad
            there, back = (_all([_actor(x, "actor"), _actor(y, "recipient")]) for x, y in ((a, b), (b, a)))
            yield _any([there, back, _mutual(a, b)])

    def _places(self) -> Iterator[Part]:
        yield from _listed("place_country", self.country)
        if self.place:
            yield "contains(lower(place), ?)", [self.place.lower()]
        if self.box is not None:
            box = self.box
            across = "lon >= ? AND lon <= ?" if box.west <= box.east else "lon >= ? OR lon <= ?"
            yield f"lat BETWEEN ? AND ? AND ({across})", [box.south, box.north, box.west, box.east]

    def _times(self) -> Iterator[Part]:
        if self.dated:
            yield "dated IS NOT NULL AND dated <> 'published'", []
        if self.since:
            first = iso_day("since", self.since)
            if first.year > 1990:  # the partition that holds all earlier years is 0
                yield "period >= ?", [first.year]
            yield "until >= ? OR (until IS NULL AND since IS NOT NULL)", [first]
        if self.until:
            last = iso_day("until", self.until)
            yield (
                "since <= ? OR (since IS NULL AND until IS NOT NULL AND (until <= ? OR dated <> 'published'))",
                [last, last],
            )
        if self.published_since:
            yield "published_day >= ?", [iso_day("published-since", self.published_since)]
        if self.published_until:
            yield "published_day <= ?", [iso_day("published-until", self.published_until)]

    def _voices(self) -> Iterator[Part]:
        if self.speaker == NARRATOR:
            yield "len(speaker_names) = 0", []
        elif self.speaker:
            yield _speaker(self.speaker)
        if self.stance:
            yield "len(list_filter(according_to, lambda s: s.stance = ?)) > 0", [self.stance]

    def _instruments(self) -> Iterator[Part]:
        if self.instrument:
            name = self.instrument.lower()
            one = "len(list_filter({}, lambda i: contains(lower(i.name), ?))) > 0"
            yield f"{one.format('under')} OR {one.format('against')}", [name, name]


_BOTH = ("actor", "recipient")


def iso_day(name: str, text: str) -> datetime.date:
    """An ISO day.  SettingError for anything else."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise SettingError(f"--{name} {text!r} is no day", remedy="write it as 2025-05-04") from None


def _listed(column: str, given: tuple[Any, ...]) -> Iterator[Part]:
    if given:
        yield f"{column} IN ({', '.join('?' * len(given))})", list(given)


def _any(parts: list[Part]) -> Part:
    return " OR ".join(f"({p})" for p, _ in parts), [v for _, values in parts for v in values]


def _all(parts: list[Part]) -> Part:
    return " AND ".join(f"({p})" for p, _ in parts), [v for _, values in parts for v in values]


def _actor(wanted: str, side: str) -> Part:
    """One actor on one side: by code or by a part of its name."""
    code = _CODE.match(wanted)
    if code is None or not wanted:
        return f"contains(array_to_string({side}_names, chr(10)), ?)", [wanted.lower()]
    country, sectors = code.group(1), code.group(2)
    if sectors is None:
        return f"list_contains({side}_countries, ?)", [country]
    tests, values = [], []
    if country:
        tests.append("starts_with(c, ?)")
        values.append(f"{country}:")
    for sector in sectors.split("+"):
        tests.append("contains(c, ?)")
        values.append(sector)
    return f"len(list_filter({side}_codes, lambda c: {' AND '.join(tests)})) > 0", values


def _mutual(a: str, b: str) -> Part:
    """Both among the actors of an event without recipients: a meeting, an agreement, a clash."""
    both = _all([_actor(a, "actor"), _actor(b, "actor")])
    return f"len(recipient_codes) = 0 AND {both[0]}" + (" AND len(actor_codes) > 1"), both[1]


def _speaker(wanted: str) -> Part:
    if _CODE.match(wanted):
        country, _, sectors = wanted.partition(":")
        test = "s.country = ?" if country else "true"
        tests = [test] + ["list_contains(s.sectors, ?)"] * (sectors.count("+") + 1 if sectors else 0)
        values = ([country] if country else []) + (sectors.split("+") if sectors else [])
        return f"len(list_filter(according_to, lambda s: {' AND '.join(tests)})) > 0", values
    return "contains(array_to_string(speaker_names, chr(10)), ?)", [wanted.lower()]
