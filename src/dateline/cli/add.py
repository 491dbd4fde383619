"""`dateline add`: stories into an archive, exactly once."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.filters import Where
from dateline.cli.inputs import Columns, Inputs, NoGate, Progress, Rejects, Workers, mapping_of

if TYPE_CHECKING:
    from dateline.archiving import Archive
    from dateline.archiving.adding import Added
    from dateline.records import Reject, Story


def add(
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH...]", help="Files, folders, globs, or - for standard input.")
    ] = None,
    archive: Where = None,
    columns: Columns = None,
    rejects: Rejects = None,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
    batch: Annotated[int, typer.Option("--batch", min=1, help="Stories a commit.")] = 256,
    workers: Workers = 1,
    no_gate: NoGate = False,
    ray: Annotated[
        str | None,
        typer.Option(
            "--ray",
            metavar="ADDRESS",
            help="Work on the Ray cluster there (auto: this machine's), a file at a time; all its machines must see the files and the archive.",
        ),
    ] = None,
    again: Annotated[
        bool,
        typer.Option(
            "--again", help="Read those of the archive's stories anew that other steps or another model read."
        ),
    ] = False,
) -> None:
    """Read and code stories into an archive; run again, it does only what is missing."""
    from dateline.archiving import Archive
    from dateline.archiving.adding import Adder
    from dateline.archiving.store import default_root
    from dateline.running.pool import Stop, cores

    over = paths or []
    if not over and not again:
        raise typer.BadParameter("name what to add, or say --again")
    if ray is not None:
        if again or rejects is not None or workers != 1:
            raise typer.BadParameter("--ray goes with none of --again, --rejects and --workers")
        _by_ray(default_root(archive), over, ray, columns, model, batch, not no_gate)
        return
    inputs, progress = Inputs(over, columns=columns, rejects=rejects), Progress("stories")
    opened = Archive.open(archive, create=bool(over))
    with Stop() as stop:
        stored = _read_otherwise(opened, model, not no_gate, progress) if again else ()
        items = stop.until(itertools.chain(_items(inputs, progress), stored))
        count = workers or cores()
        if count == 1:
            from dateline.pipeline import Pipeline
            from dateline.running.steps import archive_steps

            done = Adder(opened, archive_steps(Pipeline(model, gated=not no_gate)), over=over, batch=batch).add(items)
        else:
            from dateline.running.local import add as add_by_workers

            done = add_by_workers(opened, items, model=model, workers=count, gated=not no_gate, over=over, batch=batch)
    progress.close()
    typer.echo(told(done, default_root(archive)), err=True)
    inputs.finish(stop.asked)


def _by_ray(
    archive: str, paths: list[str], address: str, columns: str | None, model: str, batch: int, gated: bool
) -> None:
    """Adds by a Ray cluster; exit code 1 if some input was refused."""
    import datetime

    from dateline.running import ray as many

    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    order = many.Order(archive, model, gated, batch, mapping_of(columns), today)
    progress = Progress("stories")

    def tell(far: many.Progress) -> None:
        progress.show(far.added.stories, f"{far.done} of {far.shards} files, {far.nodes} at work")

    done = many.add(order, paths, address=address, told=tell)
    progress.close()
    typer.echo(told(done, archive), err=True)
    if done.rejects:
        raise typer.Exit(1)


def _items(inputs: Inputs, progress: Progress) -> Iterator[Story | Reject]:
    """Stories, with the refusals that came before each."""
    from dateline.records import Reject

    held: list[Reject] = []
    inputs.on_refusal = lambda r: held.append(
        Reject(path=r.path, reason=r.reason, message=r.message, place=r.place, digest=r.digest)
    )
    for story in inputs.stories():
        yield from held
        held.clear()
        progress.step()
        yield story
    yield from held


def _read_otherwise(archive: Archive, model: str, gated: bool, progress: Progress) -> Iterator[Story]:
    """The archive's own stories that other steps than today's, or another model, have read."""
    from dateline.archiving.steps import reader_version
    from dateline.parsing.model import Parser

    for story in archive.view().read_otherwise(reader_version(Parser(model).name, gated)):
        progress.step()
        yield story


def told(done: Added, root: str) -> str:
    """What was done, in a line."""
    stories = "1 story" if done.stories == 1 else f"{done.stories} stories"
    parts = [f"{stories} added with {done.claims} claims and {done.events} events"]
    if done.known:
        parts.append(f"{done.known} there already")
    if done.reread:
        parts.append(f"{done.reread} read again with newer steps")
    if done.rejects:
        parts.append(f"{done.rejects} refusals recorded")
    return f"dateline: {', '.join(parts)}: {root}"
