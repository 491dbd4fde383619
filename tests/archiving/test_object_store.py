"""An archive in a bucket: a local S3 server, two writers at once, writers killed."""

from __future__ import annotations

import contextlib
import random
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.archiving import Archive
from dateline.archiving.checking import check
from dateline.archiving.upkeep import compact, copy, vacuum
from dateline.errors import ArchiveError
from tests.archiving.contents import contents
from tests.archiving.killing import Work, Writers, do

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
ADD, RECODE = Work("add"), Work("recode")


@pytest.fixture(scope="module")
def bucket() -> Iterator[str]:
    """The address of an empty bucket."""
    pytest.importorskip("moto.server")
    boto3 = pytest.importorskip("boto3")
    port = free_port()
    endpoint = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        with pytest.MonkeyPatch.context() as patch:
            for name, value in {
                "AWS_ACCESS_KEY_ID": "none", "AWS_SECRET_ACCESS_KEY": "none", "AWS_REGION": "us-east-1",
                "AWS_DEFAULT_REGION": "us-east-1", "AWS_ENDPOINT_URL": endpoint,
            }.items():  # fmt: skip
                patch.setenv(name, value)
            answering(port)
            boto3.client("s3", endpoint_url=endpoint).create_bucket(Bucket="news")
            yield "s3://news"
        server.kill()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answering(port: int) -> None:
    """Waits until a server answers; it is a process of its own, for a thread of this one could not answer its own writer."""
    for _ in range(600):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)
    pytest.fail("the server did not start")


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, list[bytes]]]:
    """What undisturbed runs in a folder leave."""
    root = tmp_path_factory.mktemp("plain") / "archive"
    do(str(root), ADD)
    added = contents(Archive.open(str(root)).view())
    do(str(root), RECODE)
    return {"add": added, "recode": contents(Archive.open(str(root)).view())}


def test_a_bucket_holds_what_a_folder_holds(bucket: str, wanted: dict, tmp_path: Path) -> None:
    root = f"{bucket}/plain"
    with pytest.raises(ArchiveError, match="there is no archive"):
        Archive.open(root)
    do(root, ADD)
    archive = Archive.open(root)
    assert contents(archive.view()) == wanted["add"]
    do(root, RECODE)
    compact(archive)
    vacuum(archive, hours=0)
    assert contents(archive.anew()) == wanted["recode"]
    assert check(archive).faults == []
    copy(archive, str(tmp_path / "copy"))
    assert contents(Archive.open(str(tmp_path / "copy")).view()) == wanted["recode"]


def test_two_writers_and_kills(bucket: str, wanted: dict) -> None:
    writers, rng, root = Writers(), random.Random(5), f"{bucket}/two"
    for _ in range(2):
        other = writers.start(root, Work("add", 1))
        writers.kill(root, Work("add", 2), rng.uniform(0, 2.0))
        other.join(rng.uniform(0, 1.0))
        other.kill()
        other.join()
    writers.run(root, Work("add", 3), Work("add", 4))
    assert contents(Archive.open(root).view()) == wanted["add"]
    writers.kill(root, RECODE, rng.uniform(0, 1.0))
    writers.run(root, RECODE, RECODE)
    assert contents(Archive.open(root).view()) == wanted["recode"]
    assert check(Archive.open(root)).faults == []
