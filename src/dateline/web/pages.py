"""The built page: its files, known once at the start, so that no address can name any other."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from collections.abc import Iterable
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from dateline.web.failing import failure

ROUTES = ("", "paste", "record", "events", "incidents", "actors", "stories", "review")
"""First parts of addresses that the page answers itself."""
_TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".html": "text/html", ".json": "application/json",
          ".svg": "image/svg+xml", ".woff2": "font/woff2", ".webmanifest": "application/manifest+json"}  # fmt: skip
_PACKED = ("text/javascript", "text/css", "text/html", "application/json", "image/svg+xml")
_UNBUILT = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Dateline</title>
<h1>Dateline</h1>
<p>The server runs; its page is not built. In a checkout, build it with <code>make page</code> and start the server again.</p>
<p>The API answers already: <a href="/api/about">/api/about</a>, <a href="/api/openapi.json">/api/openapi.json</a>.</p>
</html>
"""


class _File(NamedTuple):
    body: bytes
    packed: bytes | None
    kind: str
    tag: str
    forever: bool


class Pages:
    """Answers with the files of a folder; addresses of the page's own get its index."""

    def __init__(self, root: Traversable | None = None) -> None:
        root = root if root is not None else files("dateline.web").joinpath("page")
        self._files = {name: _file(name, body) for name, body in _walk(root, "")} if root.is_dir() else {}
        self._index = self._files.get("index.html") or _file("index.html", _UNBUILT.encode())

    @property
    def built(self) -> bool:
        """Whether there is a page."""
        return "index.html" in self._files

    def answer(self, request: Request) -> Response:
        """The file of an address, or the index for an address of the page's own."""
        path = request.scope["path"].lstrip("/")
        file = self._files.get(path)
        if file is None:
            if path.partition("/")[0] not in ROUTES:
                return failure(404, "there is no such page", "start at /")
            file = self._index
        headers = {
            "ETag": file.tag,
            "Cache-Control": "public, max-age=31536000, immutable" if file.forever else "no-cache",
            "Vary": "Accept-Encoding",
        }
        if request.headers.get("if-none-match") == file.tag:
            return Response(None, 304, headers)
        body = file.body
        if file.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
            body, headers["Content-Encoding"] = file.packed, "gzip"
        return Response(body, 200, headers, file.kind)


def _walk(folder: Traversable, prefix: str) -> Iterable[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir():
            yield from _walk(entry, f"{prefix}{entry.name}/")
        elif not entry.name.startswith("."):
            yield f"{prefix}{entry.name}", entry.read_bytes()


def _file(name: str, body: bytes) -> _File:
    suffix = f".{name.rpartition('.')[2].lower()}"
    kind = _TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    packed = gzip.compress(body, 9, mtime=0) if kind in _PACKED and len(body) > 512 else None
    tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    shown = f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
    return _File(body, packed, shown, tag, name.startswith("assets/"))
