"""Says how fast stored claims are coded: coding alone, and `recode` from the archive's files to what changed in them.

    python -m benchmarks.recoding [--stories 200] [--copies 20] [--wire] [--texts FILE] [--folder DIR]

One core, in processor time, so that what else the machine does counts little.  Coding alone is resolving and coding of readings that
lie in memory: first with nothing remembered, then again.  The archive holds every story `--copies` times, each copy of another
publisher and its text of its own by a line at the end, for texts that are the same word for word are coded once; with `--wire` they
are.  `recode` is timed in a process of its own, from its first look at the archive: where everything is coded again and nothing
changed, where an ontology is new to the archive so that every event is written, and where one entry of the lexicon changed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import msgspec

from benchmarks.throughput import seconds, texts
from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.archiving.manifest import manifest
from dateline.archiving.recoding import Recoded, Recoder
from dateline.archiving.steps import Steps
from dateline.coding.code import EventCoder
from dateline.coding.ontology import Ontology, plover
from dateline.lexicons.predicates import Predicates
from dateline.pipeline import Pipeline
from dateline.records import Reading, Story
from dateline.running.steps import archive_steps, recoding_steps

_ENTRY = ("condemn", "v")
"""The entries that a changed lexicon lacks."""


def copied(readings: Sequence[Reading], copies: int, *, wire: bool = False) -> list[Reading]:
    """Every reading as often as told, each time as another publisher's; of another text each time, unless of a wire's."""
    return [
        msgspec.structs.replace(
            r,
            story=msgspec.structs.replace(
                r.story, id=f"{r.story.id}-{n}", publisher=f"Paper {n}",
                text=r.story.text if wire else f"{r.story.text}\n\nPrinted in Paper {n}.",
            ),
        )
        for n in range(copies)
        for r in readings
    ]  # fmt: skip


def coding_speed(readings: Sequence[Reading], rounds: int = 5) -> tuple[float, float]:
    """Claims a second of coding alone: with nothing remembered, and again."""
    claims = sum(len(r.claims) for r in readings)
    first: list[float] = []
    again: list[float] = []
    for _ in range(rounds):
        coder = recoding_steps().code
        for taken in (first, again):
            taken.append(seconds(lambda: [coder(r) for r in readings])[1])  # noqa: B023 (called at once)
    return claims / statistics.median(first), claims / statistics.median(again)


def filled(root: str, readings: Sequence[Reading], steps: Steps) -> Archive:
    """An archive of these readings, which are not read again."""
    known = {r.story.id: r for r in readings}

    def read(stories: Iterable[Story]) -> Iterator[Reading]:
        return (known[s.id] for s in stories)

    archive = Archive.open(root, create=True)
    Adder(archive, steps._replace(read=read), batch=256).add(r.story for r in readings)
    return archive


def without(entry: tuple[str, str]) -> Steps:
    """The shipped steps with the entries of one predicate struck out."""
    known = plover().lexicon
    entries = {k: v for k, v in known.entries.items() if k != entry}
    lexicon = Predicates(entries, known.classes, known.verbs, known.nouns, known.adjectives)
    steps = recoding_steps()
    named = msgspec.structs.replace(steps.coder, lexicon="without")
    coder = EventCoder(named, lexicon)
    return steps._replace(coder=named, code=coder.code, manifest=lambda: manifest(lexicon, plover().text))


def named(name: str) -> Steps:
    """The shipped entries under another ontology's name: new to an archive, so that every event is written."""
    shipped = plover()
    return recoding_steps(Ontology(name, shipped.codes, shipped.lexicon, shipped.digest, shipped.text))


def recoded(name: str, archive: Archive, steps: Steps, *, everything: bool = False) -> None:
    """Recodes and prints a line."""
    found: list[Recoded] = []
    wall, busy = seconds(lambda: found.append(Recoder(archive, steps, everything=everything).run()))
    done = found[0]
    print(
        f"  {name:<34} {done.claims:>8,} claims coded, {done.spared:>8,} spared, {done.appeared + done.changed + done.vanished:>7,} events written: "
        f"{wall:6.2f} s, processors {busy:6.2f} s, {done.claims / busy:8,.0f} claims a second",
        flush=True,
    )


def measure(readings: Sequence[Reading], copies: int, root: str, model: str, *, wire: bool) -> None:
    """Prints all figures."""
    cold, warm = coding_speed(readings)
    print(f"coding alone: {cold:,.0f} claims a second, again {warm:,.0f}", flush=True)
    everything = copied(readings, copies, wire=wire)
    steps = recoding_steps()
    steps = steps._replace(reader=f"0 {model} reading/1", coder=msgspec.structs.replace(steps.coder, model=model))
    _, busy = seconds(lambda: filled(root, everything, steps))
    claims = sum(len(r.claims) for r in everything)
    print(f"archive of {len(everything):,} stories, {claims:,} claims: filled in {busy:.1f} s", flush=True)
    for work in (everything_again, another_ontology, one_entry_less):
        apart(work, root)


def everything_again(root: str) -> None:
    """Codes all by the same entries under another lexicon's name."""
    steps = recoding_steps()
    same = steps._replace(coder=msgspec.structs.replace(steps.coder, lexicon="same"))
    recoded("everything, nothing changed", Archive.open(root), same, everything=True)


def another_ontology(root: str) -> None:
    """Codes all by an ontology that is new."""
    recoded("an ontology that is new", Archive.open(root), named("other/1"))


def one_entry_less(root: str) -> None:
    """Codes what one predicate's entries touch."""
    recoded("one entry changed", Archive.open(root), without(_ENTRY))


def apart(work: Callable[[str], None], root: str) -> None:
    """Does it in a process of its own, as the command does: what filled the archive would lie in its memory's way."""
    process = multiprocessing.get_context("spawn").Process(target=work, args=(root,))
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit(process.exitcode)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=200)
    parser.add_argument("--copies", type=int, default=20)
    parser.add_argument("--wire", action="store_true")
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--folder")
    given = parser.parse_args()
    source, rows = texts(given.texts, given.stories)
    print(f"{len(rows)} texts of {source}", flush=True)
    pipeline = Pipeline()
    stories = (Story(id=f"s{n}", text=text, published="2012-06-01") for n, text in enumerate(rows))
    readings = list(islice(pipeline.read(stories), len(rows)))
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        root, model = str(Path(folder) / "archive"), archive_steps(pipeline).coder.model
        measure(readings, given.copies, root, model, wire=given.wire)


if __name__ == "__main__":
    main()
