"""Downloads: all events that a filter keeps, streamed as they are read; nothing is held whole."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO, cast

from starlette.responses import Response, StreamingResponse

from dateline.exporting.events import WRITERS
from dateline.records import Event
from dateline.web.failing import RefusedError
from dateline.web.filtering import Asked

if TYPE_CHECKING:
    from dateline.web.answering import Asker

_MEDIA = {
    "csv": "text/csv; charset=utf-8",
    "jsonl": "application/x-ndjson",
    "parquet": "application/vnd.apache.parquet",
}
_AT_ONCE = 4
_CHUNK = 1 << 16
_running = threading.BoundedSemaphore(_AT_ONCE)


class _Pipe(io.RawIOBase):
    """Keeps what is written until it is taken."""

    def __init__(self) -> None:
        super().__init__()
        self._held: list[bytes] = []
        self.size = self._told = 0

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        raw = bytes(cast(bytes, data))
        self._held.append(raw)
        self.size += len(raw)
        self._told += len(raw)
        return len(raw)

    def tell(self) -> int:
        return self._told

    def take(self) -> bytes:
        """What was written since the last time."""
        taken = b"".join(self._held)
        self._held, self.size = [], 0
        return taken


def written(events: Iterable[Event], write: Callable[[Iterable[Event], BinaryIO], int]) -> Iterator[bytes]:
    """What a writer writes of events, piece by piece: it runs in a thread of its own, never far ahead of who reads."""
    pipe = _Pipe()
    room, ready = threading.Semaphore(0), threading.Semaphore(0)
    state: dict[str, object] = {}

    def paced() -> Iterator[Event]:
        for event in events:
            if pipe.size >= _CHUNK:
                ready.release()
                room.acquire()
            if state.get("gone"):
                return
            yield event

    def run() -> None:
        try:
            write(paced(), cast(BinaryIO, pipe))
        except BaseException as error:
            state["error"] = error
        finally:
            state["done"] = True
            ready.release()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        while True:
            ready.acquire()
            done = state.get("done")
            if data := pipe.take():
                yield data
            if done:
                break
            room.release()
        if isinstance(error := state.get("error"), BaseException):
            raise error
    finally:
        state["gone"] = True
        room.release()
        thread.join()


def stream(ask: Asker, chosen: Asked, form: str) -> Response:
    """The events that a filter keeps as a file.  RefusedError if too many are being sent already."""
    query = chosen.choice.query
    query.where()  # says what cannot be before anything is sent
    served = ask.served
    view = served.archive.view(chosen.as_of) if chosen.as_of else served.archive.view()
    if not _running.acquire(blocking=False):
        raise RefusedError(503, "too many downloads are running", "try again in a while", {"Retry-After": "10"})
    keys = _stories_of(ask, chosen)

    def body() -> Iterator[bytes]:
        try:
            kept = view.keyed(query)
            events = (e for key, e in kept if keys is None or key in keys)
            yield from written(events, WRITERS[form])
        finally:
            _running.release()

    headers = {
        "Content-Disposition": f'attachment; filename="dateline-events.{form}"', "Dateline-Version": str(view.version),
        "Cache-Control": "no-store",
    }  # fmt: skip
    return StreamingResponse(body(), 200, headers, _MEDIA[form])


def _stories_of(ask: Asker, chosen: Asked) -> set[str] | None:
    """The keys of the stories of the incidents asked for, if any are."""
    if not chosen.choice.incidents:
        return None
    with ask.served.read(chosen.as_of) as moment:
        rows = moment.rows(
            "SELECT DISTINCT s.key FROM linked l JOIN stories s ON s.id = l.story WHERE list_contains(?, l.incident)",
            [list(chosen.choice.incidents)],
        )
    return {row[0] for row in rows}
