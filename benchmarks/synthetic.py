"""Synthetic archives: as many events as asked for, seeded, with the skew that news has.

    python -m benchmarks.synthetic ARCHIVE --events 1000000 --seed 1

A few dyads make most of the news, a few places most of the places, types come in the shares that event data have, most events lie on
the days before their publication and some long before, and reports grow from year to year.  Rows go through the ledger like any other.
"""

from __future__ import annotations

import argparse
import datetime
import time

import numpy as np
import pyarrow as pa

from dateline.archiving import Archive
from dateline.archiving.ledger import Commit
from dateline.archiving.rows import Row, event_row, to_table
from dateline.archiving.writing import write_tables
from dateline.records import Coder, Entity, Event, Span, SpeakerEntity, When, Where

COUNTRIES = ["USA", "RUS", "CHN", "ISR", "PSE", "UKR", "IRN", "SYR", "IND", "PAK", "GBR", "FRA", "DEU", "TUR", "KOR", "PRK", "JPN", "SAU",
             "IRQ", "AFG", "EGY", "SDN", "MLI", "NGA", "ETH", "SOM", "COD", "MMR", "BRA", "MEX", "COL", "VEN", "ZAF", "KEN", "POL", "ITA"]  # fmt: skip
TYPES = {"CONSULT": (1, 2.5, 0.22), "SUPPORT": (1, 5.0, 0.11), "AGREE": (1, 2.5, 0.07), "CONCEDE": (1, 4.5, 0.02), "COOPERATE": (2, 9.5, 0.05),
         "AID": (2, 10.0, 0.03), "RETREAT": (2, 6.5, 0.03), "REQUEST": (3, 0.0, 0.08), "ACCUSE": (3, -3.0, 0.13), "REJECT": (3, -2.0, 0.05),
         "THREATEN": (3, -3.5, 0.04), "PROTEST": (4, -5.0, 0.03), "SANCTION": (4, -6.0, 0.02), "MOBILIZE": (4, -5.5, 0.02),
         "COERCE": (4, -7.0, 0.04), "ASSAULT": (4, -9.0, 0.06)}  # fmt: skip
SECTORS = [("GOV",), ("MIL",), (), ("CVL",), ("REB",), ("LEG",), ("COP",)]
PUBLISHERS = [f"Paper {n}" for n in range(40)]
FIRST, LAST = datetime.date(2015, 1, 1), datetime.date(2025, 12, 31)
_TEMPLATES, _CHUNK, _PER_STORY = 4_000, 100_000, 5
_EPOCH = datetime.date(1970, 1, 1)


def zipf(rng: np.random.Generator, size: int, count: int, power: float = 1.1) -> np.ndarray:
    """Numbers below `size`, the first ones the most frequent."""
    shares = 1 / np.arange(1, size + 1) ** power
    return rng.choice(size, count, p=shares / shares.sum())


def templates(seed: int) -> pa.Table:
    """Events that all others are made from: who does what to whom, where, on whose word."""
    rng = np.random.default_rng(seed)
    kinds, shares = list(TYPES), np.array([t[2] for t in TYPES.values()])
    a, b, place = (zipf(rng, len(COUNTRIES), _TEMPLATES) for _ in range(3))
    kind = rng.choice(len(kinds), _TEMPLATES, p=shares / shares.sum())
    sector = zipf(rng, len(SECTORS), _TEMPLATES)
    rows = [_template(n, a[n], b[n], kinds[kind[n]], SECTORS[sector[n]], int(place[n]), rng) for n in range(_TEMPLATES)]
    return to_table("events", rows)


def _template(n: int, a: int, b: int, kind: str, sectors: tuple[str, ...], place: int, rng: np.random.Generator) -> Row:
    quad, score, _ = TYPES[kind]
    who, whom = COUNTRIES[a], COUNTRIES[b]
    sentence = f"Forces of {who} and the authorities of {whom} {kind.lower()} over the matter numbered {n} near town {place}, officials said."
    where = None
    if n % 3:
        where = Where(
            name=f"Town {place}-{n % 50}",
            kind="city",
            country=COUNTRIES[place],
            lat=float(rng.uniform(-40, 60)),
            lon=float(rng.uniform(-120, 140)),
        )
    speakers = (
        SpeakerEntity(
            start=90,
            end=99,
            text="officials",
            name="officials",
            country=whom,
            sectors=("GOV",),
            cue=Span(100, 104, "said"),
        ),
    )
    event = Event(
        id="", story="", published=None, event=kind, modes=(), mode=None, contexts=("diplomatic",), cameo="040", quad=quad, goldstein=score, score=score,
        actors=(Entity(start=10, end=13, text=who, name=who, country=who, sectors=sectors),),
        recipients=(Entity(start=37, end=40, text=whom, name=whom, country=whom, sectors=("GOV",)),) if n % 8 else (),
        when=When("2000-01-01", "2000-01-01", "day", "relative"), where=where, status="actual" if n % 10 < 7 else "planned", hedge=None,
        according_to=speakers if n % 2 else (), under=(), against=(), quantities=(), trigger=Span(42, 42 + len(kind), kind.lower()),
        evidence=Span(0, len(sentence), sentence), rule="synthetic.lex:1 x", confidence=0.8,
        coder=Coder(dateline="0", model="none", lexicon="synthetic", ontology="plover/0.8"),
    )  # fmt: skip
    return event_row(event, "", 0, None, "c0")


def chunk(source: pa.Table, count: int, first: int, seed: int) -> tuple[pa.Table, pa.Table]:
    """(events, stories): `count` events from number `first` on, without their batch."""
    rng = np.random.default_rng((seed, first))
    events = source.take(pa.array(zipf(rng, source.num_rows, count, 0.7)))
    span = (LAST - FIRST).days
    story = np.arange(first, first + count) // _PER_STORY
    told = np.sort((span * rng.power(1.6, count)).astype(int)) + (FIRST - _EPOCH).days
    lag = np.where(rng.random(count) < 0.85, rng.integers(0, 4, count), rng.integers(0, 1500, count))
    day = (told - lag).astype("datetime64[D]")
    published, dates = pa.array(told.astype("datetime64[D]")), pa.array(day)
    text, keys = pa.array(np.datetime_as_string(day)), pa.array([f"{n:016x}" for n in story])
    when = pa.StructArray.from_arrays(
        [
            text,
            text,
            pa.array(["day"] * count),
            pa.array(["relative"] * count),
            pa.nulls(count, events.schema.field("when").type.field("span").type),
        ],
        fields=list(events.schema.field("when").type),
    )
    values = {
        "id": pa.array([f"{n:016x}" for n in range(first, first + count)]), "key": keys, "story": keys, "published_day": published.cast(pa.date32()),
        "published": published.cast(pa.string()), "since": dates.cast(pa.date32()), "until": dates.cast(pa.date32()), "when": when,
        "publisher": pa.array([PUBLISHERS[n] for n in zipf(rng, len(PUBLISHERS), count)]),
        "period": pa.array(day.astype("datetime64[Y]").astype(int) + 1970, pa.int32()),
    }  # fmt: skip
    for name, column in values.items():
        index = events.schema.get_field_index(name)
        events = events.set_column(index, events.schema.field(index), column.cast(events.schema.field(index).type))
    rows = [
        {"key": f"{n:016x}", "id": f"{n:016x}", "text": f"Synthetic story {n}.", "language": "en", "body": 0, "published": str(d), "period": d.year}
        for n, d in zip(dict.fromkeys(story.tolist()), day[::_PER_STORY].tolist(), strict=False)
    ]  # fmt: skip
    return events, to_table("stories", rows)


def fill(root: str, count: int, seed: int = 1) -> Archive:
    """An archive of `count` events more; one commit a hundred thousand."""
    archive = Archive.open(root, create=True)
    source, begin = templates(seed), archive.view().count()
    for first in range(begin, begin + count, _CHUNK):
        events, stories = chunk(source, min(_CHUNK, begin + count - first), first, seed)
        write_tables(
            archive.ledger,
            {"events": events, "stories": stories},
            Commit(kind="synthetic", batch=0, note=f"seed {seed}"),
        )
    return archive


def main() -> None:
    parser = argparse.ArgumentParser(description="Fills an archive with synthetic events.")
    parser.add_argument("archive")
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    began = time.monotonic()
    archive = fill(given.archive, given.events, given.seed)
    print(f"{archive.view().count():,} events in {archive.root}, {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
