"""Codes all stories of a folder into an archive and counts events by month: `python examples/python/code_a_folder.py FOLDER ARCHIVE`."""

from __future__ import annotations

import sys
from pathlib import Path

from dateline import Archive, Query


def main(folder: Path, where: Path) -> None:
    """Adds what is new, then prints the counts and the file that was written."""
    archive = Archive.open(where, create=True)
    done = archive.add_files(folder)
    print(f"{done.stories} stories added, {done.known} known, {done.rejects} refused")

    facts = Query(status=("actual", "ongoing"), dated=True)
    for row in archive.statistics("month", facts).dicts():
        print(row["month"], row["events"], row["mean_goldstein"])

    report = archive.export("plover", where / "events.jsonl", facts)
    print(f"{report.written} events written")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
