"""What the commands share: inputs read with refusals told, progress on stderr, output to a file or the screen."""

from __future__ import annotations

import contextlib
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from dateline.exporting.files import told_if_full, written

if TYPE_CHECKING:
    from dateline.reading import Refusal
    from dateline.records import Reject, Story

QUIET_SECONDS = 2.0
_FEW = 3
"""So many refusals need no summary: each is told as it comes."""

Columns = Annotated[
    str | None,
    typer.Option(
        "--columns",
        metavar="FIELD=COLUMN,...",
        help="Where a table or JSON keeps a story's fields, as title=headline,text=article.body.",
    ),
]
"""The option that the commands which read stories share."""
Rejects = Annotated[
    str | None,
    typer.Option(
        "--rejects", metavar="FILE", help="Write what was refused, one JSON object a line, and not to stderr."
    ),
]
"""The option that the commands which read stories share."""

Own = Annotated[
    str | None,
    typer.Option(
        "--lexicon",
        metavar="DIR",
        help="A folder of your own entries, laid over the lexicon; else the one that $DATELINE_LEXICON names.",
    ),
]
"""The option of the commands that code."""


Workers = Annotated[
    int,
    typer.Option(
        "--workers",
        min=0,
        metavar="N",
        help="Processes that read and code, 0 for one a processor; the output is the same whatever their number.",
    ),
]
"""The option of the commands that read many stories."""
NoGate = Annotated[
    bool,
    typer.Option("--no-gate", help="Parse every sentence, also those that can tell of no event."),
]
"""The option of the commands that parse."""


class Inputs:
    """Stories from paths.  Refusals are counted by reason and told on stderr as they come, or kept in a file.

    Raises typer.BadParameter for `columns` that name no field of a story, or a `rejects` file that cannot be written.
    """

    def __init__(self, paths: Sequence[str], *, columns: str | None = None, rejects: str | None = None) -> None:
        self._paths = list(paths)
        self._mapping = mapping_of(columns)
        self._kept = _rejects_file(rejects)
        self.reasons: Counter[str] = Counter()
        self.on_refusal: Callable[[Refusal], None] | None = None
        self.read = 0

    @property
    def refused(self) -> int:
        """How many inputs were refused so far."""
        return self.reasons.total()

    def stories(self) -> Iterator[Story]:
        """The stories in order; nothing counts as published after today."""
        import datetime

        from dateline.reading import Refusal, read_inputs

        today = datetime.datetime.now(datetime.UTC).date().isoformat()
        for item in read_inputs(self._paths, mapping=self._mapping, stdin=sys.stdin.buffer, now=today):
            if isinstance(item, Refusal):
                self.reasons[item.reason] += 1
                self._tell(item)
            else:
                self.read += 1
                yield item

    def leave_out(self, reject: Reject) -> None:
        """Tells of a story that was read from its input, but that no worker could code."""
        from dateline.reading import Refusal

        self.reasons[reject.reason] += 1
        self._tell(Refusal(path=reject.path, reason=reject.reason, message=reject.message))

    def _tell(self, refusal: Refusal) -> None:
        if self.on_refusal is not None:
            self.on_refusal(refusal)
        if self._kept is not None:
            import msgspec

            self._kept.write(msgspec.json.encode(refusal) + b"\n")
            return
        where = f"{refusal.path}:{refusal.place}" if refusal.place else refusal.path
        typer.echo(f"dateline: {printable(where)}: {printable(refusal.message)}", err=True)

    def finish(self, stopped: bool = False) -> None:
        """Says how many were refused for which reason; exit code 1 if any was, 130 if the user stopped it."""
        if self._kept is not None:
            self._kept.close()
        if self._kept is not None or self.refused > _FEW:
            told = ", ".join(f"{count} {reason}" for reason, count in self.reasons.most_common()) or "none"
            typer.echo(f"dateline: {self.read} read, {self.refused} refused: {told}", err=True)
        if stopped:
            typer.echo("dateline: stopped; what was done before is kept", err=True)
            raise typer.Exit(130)
        if self.refused:
            raise typer.Exit(1)


def mapping_of(columns: str | None) -> dict[str, str]:
    """{field: column} of "field=column,..."; raises typer.BadParameter for what is no field of a story."""
    from dateline.reading import FIELDS

    mapping = {}
    for part in (columns or "").split(","):
        name, mark, column = (word.strip() for word in part.partition("="))
        if not part.strip():
            continue
        if not mark or not column:
            raise typer.BadParameter(f"--columns wants FIELD=COLUMN, not {part.strip()!r}")
        if name not in FIELDS:
            raise typer.BadParameter(f"--columns knows no field {name!r}; the fields are {', '.join(FIELDS)}")
        mapping[name] = column
    return mapping


def _rejects_file(path: str | None) -> BinaryIO | None:
    if path is None:
        return None
    try:
        return Path(path).open("wb")
    except OSError as error:
        raise typer.BadParameter(f"--rejects: {path} cannot be written ({error.strerror})") from None


class Progress:
    """A line on stderr for anything that takes over two seconds, on a terminal only."""

    def __init__(self, what: str) -> None:
        self._what, self._start, self._last, self._count = what, time.monotonic(), 0.0, 0
        self._shown = sys.stderr.isatty()

    def step(self) -> None:
        """One more done."""
        self.show(self._count + 1)

    def show(self, count: int, note: str = "") -> None:
        """So many done, with a word on how."""
        self._count = count
        now = time.monotonic()
        if self._shown and now - self._start > QUIET_SECONDS and now - self._last > 0.2:
            self._last = now
            rate = self._count / (now - self._start)
            sys.stderr.write(f"\r{self._count} {self._what}, {rate:.1f} a second{f', {note}' if note else ''} ")
            sys.stderr.flush()

    def close(self) -> None:
        """Clears the line."""
        if self._shown and self._last:
            sys.stderr.write("\r" + " " * 78 + "\r")


@contextlib.contextmanager
def output(path: str | None) -> Iterator[BinaryIO]:
    """The file at `path`, written whole or not at all, or standard output.  OutputError where it cannot be written."""
    if path is not None and path != "-":
        with written(path) as file:
            yield file
        return
    with told_if_full("standard output"):
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()


def printable(text: str) -> str:
    """Text safe on a terminal: control, escape and direction-changing characters are replaced."""
    return "".join(c if c.isprintable() or c in "\n\t" else "\N{REPLACEMENT CHARACTER}" for c in text)
