"""The server under test: the real app, over an archive of the stories of this folder, on a free port of this machine."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import uvicorn

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.pipeline import Pipeline
from dateline.reading import Refusal, read_inputs
from dateline.running.linking import ArchiveLinker
from dateline.running.steps import archive_steps
from dateline.web.app import create_app
from dateline.web.coding import Coding
from dateline.web.served import Served
from tests.browser.stories import ALL


def archive_of_stories(folder: Path, pipeline: Pipeline) -> Archive:
    """An archive of all stories, linked."""
    source = folder / "stories.jsonl"
    source.write_bytes(msgspec.json.Encoder().encode_lines(ALL))
    archive = Archive.open(str(folder / "archive"), create=True)
    steps = archive_steps(pipeline)
    stories = [item for item in read_inputs([str(source)]) if not isinstance(item, Refusal)]
    assert len(stories) == len(ALL)
    Adder(archive, steps, over=["tests"]).add(stories)
    ArchiveLinker(archive, steps).run()
    return archive


@contextmanager
def serving(archive: Archive, page: Path) -> Iterator[str]:
    """The address of a server of the archive; it ends with the block."""
    app = create_app(Served(archive), Coding("en_core_web_sm"), page=page)
    config = uvicorn.Config(app, port=0, log_level="warning", access_log=False)
    server = uvicorn.Server(config)
    socket = config.bind_socket()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [socket]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{socket.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
