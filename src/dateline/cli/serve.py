"""`dateline serve`: the record in a browser."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.filters import Where
from dateline.errors import ArchiveError

if TYPE_CHECKING:
    from dateline.web.coding import Coding
    from dateline.web.served import Served


def serve(
    archive: Where = None,
    host: Annotated[str, typer.Option("--host", help="Address to listen at; one that others reach needs a token.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port to listen at; 0: any that is free.")] = 8000,
    token: Annotated[
        str | None, typer.Option("--token", envvar="DATELINE_TOKEN", show_envvar=False, help="What a browser must show; else one is drawn where it is needed, or $DATELINE_TOKEN.")
    ] = None,
    allow_host: Annotated[
        list[str] | None, typer.Option("--allow-host", metavar="NAME", help="A name under which the server is asked, as behind a proxy; may be repeated.")
    ] = None,
    samples: Annotated[bool, typer.Option("--samples", help="Show the sample stories, whatever archives there are.")] = False,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
) -> None:  # fmt: skip
    """Show an archive in the browser, or without one the sample stories; and code what is pasted."""
    import secrets

    import uvicorn

    from dateline.web.app import create_app
    from dateline.web.coding import Coding
    from dateline.web.guarding import hosts_of, is_loopback

    chosen = token or (None if is_loopback(host) else secrets.token_urlsafe(24))
    coding = Coding(model)
    served = _served(archive, samples, coding)
    app = create_app(served, coding, token=chosen, hosts=hosts_of(host, allow_host or ()))
    coding.warm()
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=3,
    )
    sock = config.bind_socket()
    sock.listen(config.backlog)  # who asks from here on is answered, if a moment later
    where = f"http://{_shown(host)}:{sock.getsockname()[1]}/"
    typer.echo(f"dateline: {_about(served)} at {where}{f'?token={chosen}' if chosen else ''}", err=True)
    with contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[sock])


def _served(archive: str | None, samples: bool, coding: Coding) -> Served:
    """The archive named; the one that is there; else the sample stories.  ArchiveError if one is named that is not there."""
    from dateline.archiving import Archive
    from dateline.web.served import Served, sample_archive

    if not samples:
        try:
            return Served(Archive.open(archive))
        except ArchiveError as error:
            if archive or os.environ.get("DATELINE_ARCHIVE") or "there is no archive" not in error.message:
                raise
    typer.echo("dateline: no archive here: the sample stories are coded", err=True)
    return Served(sample_archive(coding.pipeline()), sample=True)


def _about(served: Served) -> str:
    return "the sample stories" if served.sample else served.archive.root


def _shown(host: str) -> str:
    if host in ("0.0.0.0", "::"):
        return "localhost"
    return f"[{host}]" if ":" in host else host
