"""Scores linking on the project's own incidents: `python -m evals.linking [--misses] [--raise]`.

Each set in `incidents/` is invented stories (`stories.jsonl`), the cluster of each (`clusters.jsonl`) and what each incident
holds (`incidents.jsonl`).  A set is linked by itself; the scores are over all sets.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from dateline.corroborating.corpus import Corpus
from dateline.pipeline import default
from dateline.reading import read_inputs
from dateline.records import Story
from dateline.scoring import Gold, Report
from evals.floors import Floors, lowered, raised, read, write

FOLDER = Path(__file__).resolve().parent / "incidents"
FLOORS = FOLDER / "floors.toml"
PINNED = ("bcubed_f1", "sources_exact", "lineage_right", "conflict_found")
FALSE_CONFLICTS = 0.5
"""How many false conflicts an incident may have on average."""
_CLUSTERS, _INCIDENTS = "clusters.jsonl", "incidents.jsonl"


def sets() -> list[Path]:
    """The folders of the sets."""
    return sorted(p for p in FOLDER.iterdir() if p.is_dir())


def digest() -> str:
    """The first 16 hexadecimal digits of the SHA-256 of all sets: other sets, another digest."""
    sha = hashlib.sha256()
    for file in sorted(FOLDER.glob("*/*.jsonl")):
        sha.update(f"{file.parent.name}/{file.name}".encode() + b"\0" + file.read_bytes() + b"\0")
    return sha.hexdigest()[:16]


def reports(folders: Sequence[Path]) -> tuple[Report, Report]:
    """Links each set and scores all together: which stories are one happening, and what is made of each."""
    clusters, records = b"", b""
    for folder in folders:
        stories = [s for s in read_inputs([str(folder / "stories.jsonl")]) if isinstance(s, Story)]
        documents = {d.id: d for d in default().code(stories)}
        corpus = Corpus()
        corpus.add(documents.values())
        clusters += b"".join(msgspec.json.encode({"id": p.id, "cluster": p.cluster}) + b"\n" for p in corpus.placed())
        records += b"".join(msgspec.json.encode(i) + b"\n" for i in corpus.incidents(documents.__getitem__))
    return _scored("incidents", _CLUSTERS, folders, clusters), _scored("incident_records", _INCIDENTS, folders, records)


def _scored(kind: str, name: str, folders: Sequence[Path], output: bytes) -> Report:
    with tempfile.TemporaryDirectory() as place:
        gold, told = Path(place) / "gold.jsonl", Path(place) / "told.jsonl"
        gold.write_bytes(b"".join((folder / name).read_bytes() for folder in folders))
        told.write_bytes(output)
        return Gold(kind, gold).score(told)


def scores(found: tuple[Report, Report]) -> dict[str, float]:
    """All scores by name."""
    return {name: value for one in found for name, value in one.scores.items()}


def floors_of(found: tuple[Report, Report]) -> Floors:
    """The floors that the reports would set: two hundredths, or the share of two things, under each score."""
    over = {name: n for one in found for name, n in one.over.items()}
    held = scores(found)
    slack = {name: max(0.02, 2 / over.get(name, found[1].n if name == "sources_exact" else 100)) for name in PINNED}
    return Floors(digest(), {name: math.floor((held[name] - less) * 100) / 100 for name, less in slack.items()})


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints each score beside its floor, and what was missed; or raises the floors, and refuses lower ones."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true", help="name everything that is wrong")
    parser.add_argument("--raise", dest="higher", action="store_true", help="write higher floors")
    options = parser.parse_args(arguments)
    found, old = reports(sets()), read(FLOORS).get("incidents", Floors("", {}))
    for name, value in scores(found).items():
        print(f"{name:32}{value:8.4f}{old.scores.get(name, '-') if old.digest == digest() else '-':>8}")
    if options.misses:
        print("\n".join(str(miss) for one in found for miss in one.misses))
    if options.higher:
        new = floors_of(found)
        if fallen := lowered(old, new):
            sys.exit("the floors are not lowered:\n" + "\n".join(fallen))
        write({"incidents": raised(old, new)}, FLOORS)


if __name__ == "__main__":
    main()
