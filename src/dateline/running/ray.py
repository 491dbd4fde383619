"""Stories into one archive from many machines, by Ray: a shard (a file of stories) is read, coded and committed where there is room.

Every node works through the archive's ledger, which takes each story once, so a shard that was begun on a node that is lost is
simply done again on another, and what the lost node had committed is found to be there.  The inner work is that of one machine.
"""

from __future__ import annotations

import glob
import os
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from dateline.archiving import Archive
from dateline.archiving.adding import BATCH_STORIES, Added, Adder
from dateline.errors import ArchiveError, SettingError
from dateline.pipeline import Pipeline
from dateline.reading import Refusal, read_inputs
from dateline.records import Reject, Story
from dateline.running.local import add as add_carefully
from dateline.running.reading import READER_FAILED
from dateline.running.steps import archive_steps

TRIES = 5
"""Times that a shard is begun before it is given up as a refusal; from the third on, its stories are read by a process of their own."""
_CAREFUL = 2
_POLL = 1.0


class Order(NamedTuple):
    """What all nodes are told: the archive, how to read, and `now`, the day after which nothing can have been published."""

    archive: str
    model: str = "en_core_web_sm"
    gated: bool = True
    batch: int = BATCH_STORIES
    mapping: Mapping[str, str] | None = None
    now: str | None = None


class Progress(NamedTuple):
    """How far a run is: shards done of all, and what they added together, those under way included."""

    done: int
    shards: int
    nodes: int
    added: Added


class Reader:
    """What one process of a node does: shards, one after the other, with one pipeline."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._archive = Archive.open(order.archive)
        self._steps = archive_steps(Pipeline(order.model, gated=order.gated))
        self._now = Added()

    def identity(self) -> str:
        """The versions of the steps: all nodes must have the same."""
        return f"{self._steps.reader} {self._steps.identity}"

    def add(self, shard: str, careful: bool) -> Added:
        """Adds a shard's stories; `careful`: by a process of their own, in case one of them kills it."""
        order = self._order
        items = shard_items(shard, order)
        if careful:
            return add_carefully(
                self._archive, items, model=order.model, workers=1, gated=order.gated, over=[shard], batch=order.batch
            )
        return Adder(self._archive, self._steps, over=[shard], batch=order.batch, told=self._told).add(items)

    def _told(self, done: Added) -> None:
        self._now = msgspec.structs.replace(done)

    def so_far(self) -> Added:
        """What the shard under way has added."""
        return self._now

    def finished(self) -> None:
        """Forgets the shard that was under way."""
        self._now = Added()


def shard_items(shard: str, order: Order) -> Iterator[Story | Reject]:
    """The stories and refusals of one shard."""
    for item in read_inputs([shard], mapping=order.mapping, now=order.now):
        yield _reject(item) if isinstance(item, Refusal) else item


def _reject(refusal: Refusal) -> Reject:
    return Reject(
        path=refusal.path, reason=refusal.reason, message=refusal.message, place=refusal.place, digest=refusal.digest
    )


def shards(paths: Sequence[str]) -> list[str]:
    """The files that paths, folders and globs name, in order, each by its full path: nodes have other working folders."""
    out: dict[str, None] = {}
    for path in paths:
        if path == "-":
            raise SettingError(
                "standard input cannot be read by other machines", remedy="name files that all nodes see"
            )
        found = sorted(glob.glob(path, recursive=True)) if glob.has_magic(path) else [path]  # noqa: PTH207  any root
        for one in found:
            inside = sorted(p for p in Path(one).rglob("*") if p.is_file() and not p.name.startswith("."))
            out.update((str(p.resolve()), None) for p in (inside if Path(one).is_dir() else [Path(one)]))
    return list(out)


def add(
    order: Order, paths: Sequence[str], *, address: str | None = None, told: Callable[[Progress], None] | None = None
) -> Added:
    """Adds all shards to the archive, on all nodes of the cluster at `address` ("auto" for the one of this machine).

    `told` hears of the progress every second.  Raises SettingError where Ray is not installed or cannot be reached,
    ArchiveError where nodes have other versions of Dateline, its lexicon or its model.
    """
    ray = _ray()
    Archive.open(order.archive, create=True)
    if "://" not in order.archive:
        order = order._replace(archive=str(Path(order.archive).resolve()))
    started = not ray.is_initialized()
    if started:
        _join(ray, address)
    try:
        return _Driver(ray, order, shards(paths), told or (lambda _: None)).run()
    finally:
        if started:
            ray.shutdown()


def _ray() -> Any:
    try:
        import ray
    except ImportError as error:
        raise SettingError("Ray is not installed", remedy="pip install 'dateline[ray]'") from error
    return ray


def _join(ray: Any, address: str | None) -> None:
    kept = {
        name: os.environ[name] for name in ("PYTHONPATH", "DATELINE_LEXICON", "DATELINE_SETTINGS") if name in os.environ
    }
    try:
        ray.init(address=address, log_to_driver=False, configure_logging=False, runtime_env={"env_vars": kept})
    except (ConnectionError, ValueError, RuntimeError) as error:
        raise SettingError(
            f"no Ray cluster answers at {address} ({error})", remedy="start one with `ray start --head`"
        ) from error


class _Driver:
    """Hands shards to readers, one a processor; what a lost reader was doing goes back to the front."""

    def __init__(self, ray: Any, order: Order, todo: Sequence[str], told: Callable[[Progress], None]) -> None:
        self._ray, self._order, self._told = ray, order, told
        self._todo = deque((shard, 0) for shard in todo)
        self._count = len(todo)
        self._done = 0
        self._sum = Added()
        self._kind = ray.remote(num_cpus=1, max_concurrency=2)(Reader)
        self._starting: dict[Any, Any] = {}
        self._busy: dict[Any, tuple[Any, str, int]] = {}
        self._identity: str | None = None

    def run(self) -> Added:
        """Runs until every shard is done or given up."""
        while self._todo or self._busy:
            self._staff()
            waiting = [*self._starting, *self._busy]
            ready, _ = self._ray.wait(waiting, num_returns=1, timeout=_POLL) if waiting else ([], [])
            for reference in ready:
                self._settle(reference)
            self._tell()
        return self._sum

    def _staff(self) -> None:
        """As many readers as the cluster has processors and there are shards for."""
        wanted = min(int(self._ray.cluster_resources().get("CPU", 0)), len(self._todo) + len(self._busy))
        for _ in range(max(wanted, 1) - len(self._starting) - len(self._busy)):
            reader = self._kind.remote(self._order)
            self._starting[reader.identity.remote()] = reader

    def _settle(self, reference: Any) -> None:
        """Takes an answer of a reader, or notes that it is lost."""
        errors = self._ray.exceptions
        reader, shard, tries = self._busy.pop(reference, (self._starting.pop(reference, None), "", 0))
        try:
            answer = self._ray.get(reference)
        except (errors.RayActorError, errors.ObjectLostError, errors.NodeDiedError, errors.WorkerCrashedError):
            if shard:
                self._again(shard, tries + 1)
            return
        if shard:
            self._add(answer)
            self._done += 1
            reader.finished.remote()
        else:
            self._check(answer)
        self._hand(reader)

    def _hand(self, reader: Any) -> None:
        if self._todo:
            shard, tries = self._todo.popleft()
            self._busy[reader.add.remote(shard, tries >= _CAREFUL)] = (reader, shard, tries)

    def _again(self, shard: str, tries: int) -> None:
        """A shard whose reader was lost is begun again, until it has lost too many."""
        if tries < TRIES:
            self._todo.appendleft((shard, tries))
            return
        reject = Reject(path=shard, reason=READER_FAILED, message=f"{tries} nodes were lost over it; it was left out")
        archive = Archive.open(self._order.archive)
        steps = archive_steps(Pipeline(self._order.model, gated=self._order.gated))
        self._add(Adder(archive, steps, over=[shard]).add([reject]))
        self._done += 1

    def _check(self, identity: str) -> None:
        self._identity = self._identity or identity
        if identity != self._identity:
            raise ArchiveError(
                f"nodes differ: one has {identity}, another {self._identity}", remedy="install the same on all"
            )

    def _add(self, one: Added) -> None:
        self._sum = _plus(self._sum, one)

    def _tell(self) -> None:
        asked = [reader.so_far.remote() for reader, _, _ in self._busy.values()]
        ready, _ = self._ray.wait(asked, num_returns=len(asked), timeout=_POLL) if asked else ([], [])
        total = self._sum
        for reference in ready:
            try:
                total = _plus(total, self._ray.get(reference))
            except self._ray.exceptions.RayError:
                continue
        self._told(Progress(self._done, self._count, len(self._busy), total))


def _plus(one: Added, other: Added) -> Added:
    return Added(**{name: getattr(one, name) + getattr(other, name) for name in one.__struct_fields__})
