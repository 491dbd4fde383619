"""Two nodes on one machine fill an archive as one process does, also when one of them is killed on the way."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.errors import SettingError
from dateline.pipeline import Pipeline
from dateline.reading import read_inputs
from dateline.records import Story
from dateline.running import ray as many
from dateline.running.steps import archive_steps
from tests.running.test_local import stories

pytestmark = pytest.mark.filterwarnings("ignore")  # Ray's own


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    ray = pytest.importorskip("ray")
    from ray.cluster_utils import Cluster

    os.environ["PYTHONPATH"] = os.pathsep.join([str(Path(many.__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
    os.environ["RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO"] = "0"
    made = Cluster()
    started(made, include_dashboard=False)
    ray.init(address=made.address, log_to_driver=False)
    yield made
    ray.shutdown()
    made.shutdown()


def started(cluster: Any, **how: Any) -> Any:
    """A node more: on a busy machine Ray may give one up that is slow to start, so it is tried again."""
    for n in range(4):
        try:
            return cluster.add_node(num_cpus=1, object_store_memory=80 * 1024 * 1024, **how)
        except Exception:
            if n == 3:
                raise
    return None


def written(folder: Path, count: int, shards: int) -> Path:
    """Stories in files of JSON Lines."""
    folder.mkdir()
    given = stories(count)
    for n in range(shards):
        lines = [msgspec.json.encode(s) for s in given[n::shards]]
        (folder / f"part-{n}.jsonl").write_bytes(b"\n".join([*lines, b"{broken"]) + b"\n")
    return folder


def rows(archive: Archive) -> dict[str, list[tuple[Any, ...]]]:
    """All that the archive holds, without the numbers of batches."""
    columns = {"stories": "key, id, text, published", "readings": "key, reader, payload", "claims": "key, id", "events": "id, key, event, evidence",
               "rejects": "path, reason, place, digest"}  # fmt: skip
    snapshot = archive.view().snapshot
    return {t: sorted(map(repr, snapshot.rows(f"SELECT {c} FROM {t}", [], tables=[t]))) for t, c in columns.items()}  # type: ignore[misc]


@pytest.fixture
def local(pipeline: Pipeline, tmp_path: Path) -> Any:
    def fill(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
        archive = Archive.open(str(tmp_path / "local"), create=True)
        order = many.Order(archive="")
        for shard in many.shards([str(folder)]):
            Adder(archive, archive_steps(pipeline), batch=8).add(many.shard_items(shard, order))
        return rows(archive)

    return fill


def test_two_nodes_and_one_killed_on_the_way(cluster: Any, local: Any, tmp_path: Path) -> None:
    folder = written(tmp_path / "in", 240, 8)
    second = started(cluster)
    cluster.wait_for_nodes()
    seen: list[many.Progress] = []

    def told(progress: many.Progress) -> None:
        seen.append(progress)
        if progress.done >= 2 and second in cluster.worker_nodes:
            cluster.remove_node(second, allow_graceful=False)

    order = many.Order(archive=str(tmp_path / "many"), batch=8)
    done = many.add(order, [str(folder)], told=told)
    assert rows(Archive.open(order.archive)) == local(folder)
    assert max(p.nodes for p in seen) == 2
    assert second not in cluster.worker_nodes
    assert seen[-1].done == seen[-1].shards == 8
    assert done.stories + done.known >= 240

    again = many.add(order, [str(folder)])
    assert (again.stories, again.rejects, again.known) == (0, 0, 240)


def test_shards_are_files_by_their_full_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = written(tmp_path / "in", 4, 2)
    (folder / ".hidden").write_text("")
    monkeypatch.chdir(tmp_path)
    expected = [str(folder / "part-0.jsonl"), str(folder / "part-1.jsonl")]
    assert many.shards(["in"]) == expected
    assert many.shards(["in/*.jsonl", str(folder / "part-1.jsonl")]) == expected
    with pytest.raises(SettingError):
        many.shards(["-"])


def test_what_a_shard_holds_is_what_is_read(tmp_path: Path) -> None:
    folder = written(tmp_path / "in", 6, 1)
    items = list(many.shard_items(str(folder / "part-0.jsonl"), many.Order(archive="")))
    assert [i.id for i in items if isinstance(i, Story)] == [s.id for s in stories(6)]
    assert len(items) == len(list(read_inputs([str(folder)]))) == 7
