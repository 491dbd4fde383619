"""Phoenix daily files: tab-separated in 26 columns without a header, a file a day, together in one ZIP file."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from typing import IO, Any, BinaryIO

from dateline.exporting.countries import cameo, country
from dateline.exporting.lines import tabbed
from dateline.exporting.pairs import pairs
from dateline.exporting.told import Counting, Format, Report, Told, day_of, is_fact
from dateline.records import Entity

COLUMNS = (
    "EventID", "Date", "Year", "Month", "Day", "SourceActorFull", "SourceActorEntity", "SourceActorRole", "SourceActorAttribute",
    "TargetActorFull", "TargetActorEntity", "TargetActorRole", "TargetActorAttribute", "EventCode", "EventRootCode", "QuadClass",
    "GoldsteinScore", "Issues", "ActionLat", "ActionLong", "LocationName", "GeoCountryName", "GeoStateName", "SentenceID", "URLs",
    "NewsSources",
)  # fmt: skip
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""A ZIP file's first moment: the same events give the same bytes."""
_PART = 1 << 20


def write(told: Iterable[Told], out: BinaryIO) -> Report:
    """Writes events.full.YYYYMMDD.txt for every day that has a dated fact."""
    counting = Counting()
    with tempfile.TemporaryFile() as held:
        days = _Days(held)
        for one in told:
            day = day_of(one.event)[0]
            if not is_fact(one.event) or day is None:
                counting.leave("without a day" if is_fact(one.event) else "not told as fact")
                continue
            counting.written += 1
            for number, (source, target) in enumerate(pairs(one.event)):
                days.add(day[:10].replace("-", ""), tabbed(_row(one, day, number, source, target)))
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for day in sorted(days.where):
                entry = zipfile.ZipInfo(f"events.full.{day}.txt", _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                with archive.open(entry, "w") as file:
                    for stretch in days.of(day):
                        file.write(stretch)
    return counting.report()


class _Days:
    """Lines by day, held in a file: memory has only where they lie."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._end = file, 0
        self.where: dict[str, list[tuple[int, int]]] = {}
        """Stretches of the file, (start, end), by day."""

    def add(self, day: str, line: bytes) -> None:
        """One more line of a day."""
        stretches = self.where.setdefault(day, [])
        start = self._end
        if stretches and stretches[-1][1] == start:
            start = stretches.pop()[0]
        self._end += self._file.write(line)
        stretches.append((start, self._end))

    def of(self, day: str) -> Iterator[bytes]:
        """The lines of a day, in the order in which they came, some at a time."""
        for start, end in self.where[day]:
            self._file.seek(start)
            while start < end:
                part = self._file.read(min(_PART, end - start))
                start += len(part)
                yield part


def _row(told: Told, day: str, number: int, source: Entity | None, target: Entity | None) -> list[Any]:
    event, where = told.event, told.event.where
    return [
        f"{day.replace('-', '')}-{told.id}-{number}", day.replace("-", ""), day[:4], day[5:7], day[8:10], *_actor(source), *_actor(target),
        event.cameo, event.cameo[:2], _quad(event.quad), event.goldstein, ";".join(event.contexts), where.lat if where else None,
        where.lon if where else None, where.name if where else None, country(where.country).name if where else None,
        where.admin1 if where else None, f"{told.key}_{event.evidence.start}", told.url, told.publisher,
    ]  # fmt: skip


def _actor(entity: Entity | None) -> tuple[str | None, ...]:
    """Full code, entity, role, attribute: the first sector is the role, the others attributes."""
    if entity is None:
        return None, None, None, None
    code = cameo(entity.country)
    return (
        code + "".join(entity.sectors),
        code,
        entity.sectors[0] if entity.sectors else None,
        ";".join(entity.sectors[1:]),
    )


def _quad(quad: int) -> int:
    """Phoenix counts neutral statements as 0; PLOVER has none, so the four classes stay as they are."""
    return quad


FORMAT = Format(
    "phoenix", "zip", "Phoenix daily files: 26 columns, tab-separated, a file a day in a ZIP file",
    (
        "events that are not told as fact and events without any day are left out",
        "an interval: the event stands in the file of its first day",
        "events of several actors or recipients are one row a dyad",
        "names of actors: only codes are held",
        "speakers and stance, hedge, PLOVER types and modes, instruments, quantities, evidence",
        "Issues holds PLOVER's contexts, not Phoenix's keywords",
    ),
    write,
)  # fmt: skip
