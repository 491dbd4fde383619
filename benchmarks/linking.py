"""Links synthetic reports whose truth is known and says how fast, how rightly, and whether growth is near linear.

    python -m benchmarks.linking [--sizes 1000 10000] [--seed 8] [--processes 2] [--json FILE]

The reports are written from a seed: happenings of several kinds, each told by an agency, by outlets that copy it (whole,
trimmed, extended, with another headline, lightly edited), rewrite it with credit, or report it themselves, and followed up
a day or two on; among look-alikes in other towns, later happenings in the same town, next rounds and remembrances.  They
come as coded documents, of whose coded events, places and times some are missing, as they are in life.
"""

from __future__ import annotations

import argparse
import datetime
import functools
import json
import random
import resource
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from dateline.corroborating.corpus import Corpus
from dateline.corroborating.words import frequencies
from dateline.records import Coder, Document, Entity, Event, Place, Span, Time
from dateline.running.sketching import sketches
from dateline.scoring.incidents import bcubed

STORIES_A_SECOND, F1, GROWTH = 1000.0, 0.9, 1.6
"""Bars: stories linked a second, BCubed F1 at every size, and how much a story's time may grow from the least to the greatest."""
_START = datetime.date(2026, 1, 5)
_COUNTRIES = ("IRQ Iraq", "NGA Nigeria", "PER Peru", "MMR Myanmar", "SDN Sudan", "COL Colombia", "PAK Pakistan", "MLI Mali", "UKR Ukraine",
              "KEN Kenya", "PHL Philippines", "GEO Georgia", "THA Thailand", "BOL Bolivia", "MOZ Mozambique", "NPL Nepal")  # fmt: skip
_ONSETS = "b d f g h k l m n r s t v z br dr gr kh sh tr".split()  # noqa: SIM905
_VOWELS = "a e i o u aa ai".split()  # noqa: SIM905
_CODAS = ["", "n", "r", "l", "s", "m", "t"]
_OUTLETS = [
    "Meridian Press Agency",
    "Northern Wire",
    "Eastern Telegraph Service",
    "Harbour Courier",
    "The Plainsman",
    "Delta Standard",
    "Valley Post",
    "Levant Observer",
    "Continental Times",
    "Savannah Post",
    "Caspian Herald",
    "Lakeside Chronicle",
    "Rift Mail",
    "Highveld News",
    "Coastal Star",
    "Himal Wire",
]
_KINDS = {
    "bombing": ("ASSAULT", "A bomb exploded {near} in {town} on {day}, killing {n} people and wounding {m}, {official} said.",
                "At least {n} people died when a device went off {near} in {town} on {day}.", "{n} killed as bomb hits {town}"),
    "abduction": ("ASSAULT", "Gunmen on motorcycles seized {n} people {near} in {town} on {day}, {official} said.",
                  "{n} villagers were driven away by armed men {near} in {town} on {day}.", "{n} abducted in {town}"),
    "protest": ("PROTEST", "Thousands marched {near} in {town} on {day} against a new fuel tax, and police arrested {n} of them, {official} said.",
                "Crowds angry at a fuel tax filled the streets of {town} on {day}; {n} people were detained.", "Fuel tax protest fills {town}"),
    "talks": ("CONSULT", "Envoys of the government and the rebels ended two days of talks in {town} on {day} without a truce, {official} said.",
              "Two delegations left {town} on {day} with no ceasefire to show for two days of talks.", "Talks in {town} end without truce"),
    "aid": ("AID", "A ship with {n} tonnes of rice and tents docked at {town} on {day} for people made homeless by floods, {official} said.",
            "Food and tarpaulins, {n} tonnes in all, reached the flooded quarters of {town} on {day}.", "Relief ship reaches {town}"),
    "arrest": ("COERCE", "Police arrested the opposition leader {person} {near} in {town} on {day}, {official} said.",
               "{person}, who leads the opposition, was taken away by police in {town} on {day}.", "Opposition leader held in {town}"),
}  # fmt: skip
_NEAR = [
    "beside a bus station",
    "near the old market",
    "outside a bank",
    "at the gate of a barracks",
    "by the river bridge",
    "in front of the town hall",
    "near a girls' school",
    "at a fuel station",
    "behind the mosque",
    "outside the court",
]
_WHO = (
    *(
        "{witness}",
        "{witness}, a neighbour",
        "A man from {quarter}",
        "Two nurses",
        "A driver",
        "Officials",
        "Residents",
        "A teacher",
        "One woman",
    ),
    *("Shopkeepers", "Farmers", "A priest", "Soldiers", "Students"),
)
_DID = (
    *(
        "said the {0} shook the {1} twice",
        "had counted eleven {0} without {1}",
        "waited behind a {0} for the {1}",
        "brought {0} and {1}",
    ),
    *(
        "pointed to a {0} of {1}",
        "asked for {0}",
        "had heard {0}",
        "spoke of {0} and {1}",
        "kept the {0} locked",
        "carried {0} up the hill",
    ),
    *(
        "blamed the {0} on the {1}",
        "walked home along the {0}",
        "was told to come back with {0}",
        "had seen {0} on the {1}",
        "swept {0} away",
    ),
    *(
        "lost a {0} two winters ago",
        "put up a list of {0}",
        "called it the worst {0} in memory",
        "wanted the {0} reopened",
        "counted the {0}",
    ),
)
_THEN = [
    "before dawn",
    "shortly after nine",
    "until dusk",
    "near the grain store",
    "in the rain",
    "as sirens passed",
    "by the light of telephones",
    "outside the post office",
    "on the way to market",
    "while prayers were held",
    "without a word",
    "under a tin roof",
    "along the river wall",
    "for three hours",
    "at the edge of {quarter}",
    "behind the bakery",
    "when the power failed",
    "among the olive trees",
    "beside a burned bus",
    "in front of the cameras",
]
_BACKGROUND = "{land} has been troubled for years by quarrels over land and water, and the north has seen little of the money that its mines bring in."
_EDITS = {
    " people ": " persons ",
    " killing ": " which killed ",
    " said.": " stated.",
    " two ": " a pair of ",
    " until ": " till ",
}
_LOCAL = (
    "Readers of this paper will recall that a football team from {own} played there last spring and came home unbeaten."
)
_CODER = Coder(dateline="0", model="none", lexicon="none", ontology="plover/0.8")


class Row(NamedTuple):
    """One report, the happening it tells of, and the report it derives from."""

    document: Document
    cluster: str
    origin: str | None


class Facts(NamedTuple):
    """What all reports of a happening draw on."""

    cluster: str
    kind: str
    town: str
    country: str
    land: str
    day: datetime.date
    slots: dict[str, str]
    details: list[str]


def generate(count: int, seed: int, crowded: bool = False) -> Iterator[Row]:
    """`count` reports in order of publication.  `crowded`: few towns and days, so that many share every word."""
    rng = random.Random(f"{seed} {count} {crowded}")
    towns = [(_name(rng), rng.choice(_COUNTRIES)) for _ in range(3 if crowded else max(60, count // 12))]
    days = 6 if crowded else max(60, count // 120)
    rows: list[Row] = []
    while len(rows) < count:
        facts = _facts(rng, f"h{len(rows)}", rng.choice(towns), rng.choice(list(_KINDS)), rng.randrange(days))
        rows += _reports(rng, facts, len(rows))
        if rng.random() < 0.25:
            rows += _reports(rng, _look_alike(rng, facts, f"h{len(rows)}", towns), len(rows))
    yield from sorted(rows[:count], key=lambda r: (r.document.published or "", r.document.id))


@functools.cache
def _vocabulary() -> list[str]:
    """Words of middling rarity, as the stories of a year hold thousands of them."""
    return sorted(word for word, level in frequencies().items() if 3.5 <= level <= 4.8 and len(word) > 4)


def _name(rng: random.Random) -> str:
    parts = [rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(rng.choice((2, 3)))]
    return "".join(parts).capitalize()


def _look_alike(rng: random.Random, facts: Facts, cluster: str, towns: list[tuple[str, str]]) -> Facts:
    """The like in another town on the same day, or in the same town some days later."""
    day = (facts.day - _START).days
    if rng.random() < 0.5:
        return _facts(rng, cluster, rng.choice(towns), facts.kind, day)
    return _facts(rng, cluster, (facts.town, f"{facts.country} {facts.land}"), facts.kind, day + rng.randrange(4, 12))


def _facts(rng: random.Random, cluster: str, at: tuple[str, str], kind: str, days: int) -> Facts:
    town, country = at
    code, land = country.split(" ")
    day = _START + datetime.timedelta(days=days)
    slots = {
        "town": town, "day": f"{day:%A}", "n": str(rng.randrange(4, 90)), "m": str(rng.randrange(5, 140)), "near": rng.choice(_NEAR),
        "official": f"{rng.choice(('police chief', 'governor', 'spokesman', 'health director'))} {_name(rng)} {_name(rng)}",
        "person": f"{_name(rng)} {_name(rng)}", "witness": f"{_name(rng)} {_name(rng)}", "quarter": _name(rng), "own": _name(rng),
    }  # fmt: skip
    details = [
        f"{who} {did} {then}, with {{2}} and {{3}}.".format(*rng.sample(_vocabulary(), 4), **slots)
        for who, did, then in zip(rng.sample(_WHO, 7), rng.sample(_DID, 7), rng.sample(_THEN, 7), strict=True)
    ]
    return Facts(cluster, kind, town, code, land, day, slots, details)


def _reports(rng: random.Random, facts: Facts, first: int) -> list[Row]:
    """An agency's report and all that follows it; now and then a remembrance, which is another happening."""
    kind, lead, other_lead, headline = _KINDS[facts.kind]
    agency, *rest = rng.sample(_OUTLETS[:3], 1) + rng.sample(_OUTLETS[3:], 8)
    title = headline.format(**facts.slots)
    body = [lead.format(**facts.slots), *facts.details[:5]]
    body += [_BACKGROUND.format(land=facts.land)] if rng.random() < 0.2 else []
    rows = [_row(rng, facts, first, agency, title, body, 0, None, kind)]
    wire = rows[0].document.id
    for outlet in rest[: rng.choice((0, 1, 1, 2, 3, 6))]:
        rows.append(
            _row(
                rng,
                facts,
                first + len(rows),
                outlet,
                _headline(rng, facts),
                _copied(rng, facts, body),
                rng.choice((0, 1)),
                wire,
                kind,
            )
        )
    if rng.random() < 0.5:
        told = [
            f"{facts.land}: {_lower(lead.format(**facts.slots))[:-1]}, {agency} reported.",
            *_some(rng, facts.details, 2),
        ]
        rows.append(
            _row(rng, facts, first + len(rows), rest[6], _headline(rng, facts), told, rng.choice((0, 1)), wire, kind)
        )
    if rng.random() < 0.6:
        own = [
            other_lead.format(**facts.slots),
            *_some(rng, facts.details, 3),
            f"The district of {facts.slots['quarter']} was quiet by evening.",
        ]
        rows.append(
            _row(rng, facts, first + len(rows), rest[7], _headline(rng, facts), own, rng.choice((0, 1)), None, kind)
        )
    if rng.random() < 0.3:
        later = [f"The figure given after what happened {facts.slots['near']} in {facts.town} on {facts.slots['day']} was corrected to "
                 f"{int(facts.slots['n']) + 3}, {facts.slots['official']} said.", *_some(rng, facts.details, 2)]  # fmt: skip
        rows.append(_row(rng, facts, first + len(rows), agency, f"{facts.town}: new figure", later, 2, None, kind))
    if rng.random() < 0.05:
        old = [f"Ten years ago this week a fire {facts.slots['near']} in {facts.town} took 40 lives, and on {facts.slots['day']} the town remembered them "
               f"at a memorial.", f"{facts.slots['own']} lit a lamp, as he does every year."]  # fmt: skip
        rows.append(
            _row(
                rng,
                facts._replace(cluster=facts.cluster + "m"),
                first + len(rows),
                rest[5],
                f"Ten years on, {facts.town} remembers",
                old,
                0,
                None,
                kind,
            )
        )
    return rows


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]


def _some(rng: random.Random, details: list[str], count: int) -> list[str]:
    return rng.sample(details, count)


def _headline(rng: random.Random, facts: Facts) -> str:
    words = ("what we know", "fear and questions", "a day like no other", "the reckoning", "voices from the street")
    return f"{facts.town}: {rng.choice(words)}"


def _copied(rng: random.Random, facts: Facts, body: list[str]) -> list[str]:
    way = rng.choice(("whole", "trimmed", "extended", "edited"))
    if way == "trimmed":
        return body[: rng.randrange(3, 5)]
    if way == "extended":
        return [*body, _LOCAL.format(**facts.slots)]
    if way == "edited":
        return [_edited(s) for s in body]
    return list(body)


def _edited(sentence: str) -> str:
    for old, new in _EDITS.items():
        sentence = sentence.replace(old, new)
    return sentence


def _row(
    rng: random.Random, facts: Facts, number: int, outlet: str, title: str, body: list[str], late: int, origin: str | None, kind: str
) -> Row:  # fmt: skip
    published = facts.day + datetime.timedelta(days=late)
    head = f"{facts.town.upper()}, {published:%B} {published.day} - " if rng.random() < 0.4 else ""
    text = head + "\n\n".join(" ".join(body[i : i + 2]) for i in range(0, len(body), 2))
    story = f"s{number:06}"
    places, times, events = _places(facts, text), _times(facts, text), _events(facts, story, published, text, kind)
    document = Document(
        id=story, title=title, published=published.isoformat(), publisher=outlet, url=None, language="en", text=text,
        events=events if rng.random() < 0.7 else (), times=times if rng.random() < 0.85 else (), places=places if rng.random() < 0.8 else (),
        attributions=(), claims=(), instruments=(),
    )  # fmt: skip
    return Row(document, facts.cluster, origin)


def _places(facts: Facts, text: str) -> tuple[Place, ...]:
    at = text.find(facts.town)
    if at < 0:
        return ()
    return (
        Place(
            start=at,
            end=at + len(facts.town),
            text=facts.town,
            name=facts.town,
            kind="town",
            country=facts.country,
            lat=1.0,
            lon=1.0,
        ),
    )


def _times(facts: Facts, text: str) -> tuple[Time, ...]:
    at, day = text.find(facts.slots["day"]), facts.day.isoformat()
    if at < 0:
        return ()
    return (
        Time(
            start=at,
            end=at + len(facts.slots["day"]),
            text=facts.slots["day"],
            type="DATE",
            value=day,
            since=day,
            until=day,
            precision="day",
        ),
    )


def _events(facts: Facts, story: str, published: datetime.date, text: str, kind: str) -> tuple[Event, ...]:
    span = Span(0, 10, text[:10])
    people = Entity(start=0, end=10, text=text[:10], name="people", country=facts.country, sectors=("CVL",))
    return (
        Event(id=f"e{story}", story=story, published=published.isoformat(), event=kind, modes=(), mode=None, contexts=(), cameo="", quad=4,
              goldstein=0.0, score=0.0, actors=(), recipients=(people,), when=None, where=None, status="actual", hedge=None, according_to=(),
              under=(), against=(), quantities=(), trigger=span, evidence=span, rule="", confidence=1.0, coder=_CODER),
    )  # fmt: skip


def measure(count: int, seed: int, processes: int) -> dict[str, float]:
    """Links `count` reports as they come, batch by batch, and judges the outcome."""
    rows = list(generate(count, seed))
    began, worked = time.perf_counter(), _cpu()
    corpus = Corpus()
    for batch in sketches((r.document for r in rows), processes):
        corpus.add_sketches(batch)
    linked, cpu = time.perf_counter() - began, _cpu() - worked
    precision, recall, f1 = bcubed({r.document.id: r.cluster for r in rows}, corpus.ledger.incident_of)
    derived = {d.story: d.origin for stories in corpus.ledger.incidents.values() for d in corpus.lineage(stories)}
    copies = [r for r in rows if r.origin]
    return {
        "stories": count, "incidents": len(corpus.ledger.incidents), "seconds": round(linked, 2),
        "stories a second": round(count / linked, 1),
        "CPU milliseconds a story": round(1000 * cpu / count, 3), "precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4),
        "lineage right": round(sum(_root(r.document.id, derived) == r.origin for r in copies) / max(1, len(copies)), 4),
        "largest incident": max(len(s) for s in corpus.ledger.incidents.values()),
        "memory MB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    }  # fmt: skip


def _cpu() -> float:
    """CPU seconds of this process and of those it has waited for: what a busy machine does not change much."""
    mine, theirs = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + theirs.ru_utime + theirs.ru_stime


def _root(story: str, derived: dict[str, str]) -> str | None:
    if story not in derived:
        return None
    while story in derived:
        story = derived[story]
    return story


def judge(results: Iterable[dict[str, float]]) -> list[str]:
    """What falls short of the bars."""
    held = list(results)
    faults = [
        f"{r['stories']:.0f}: {r['stories a second']} stories a second"
        for r in held
        if r["stories a second"] < STORIES_A_SECOND
    ]
    faults += [f"{r['stories']:.0f}: F1 {r['f1']}" for r in held if r["f1"] < F1]
    if len(held) > 1:
        growth = held[-1]["CPU milliseconds a story"] / held[0]["CPU milliseconds a story"]
        faults += [f"a story's time grows {growth:.2f} times"] if growth > GROWTH else []
    return faults


def main() -> None:
    """Runs the sizes asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000])
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    results = []
    for size in options.sizes:
        results.append(measure(size, options.seed, options.processes))
        print("\n".join(f"{name:28} {value:,}" for name, value in results[-1].items()), end="\n\n", flush=True)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    faults = judge(results)
    raise SystemExit("; ".join(faults) or 0)


if __name__ == "__main__":
    main()
