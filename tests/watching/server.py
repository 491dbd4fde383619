"""A local server that misbehaves in the ways that servers do; on the loopback address only, bounded in count and time."""

from __future__ import annotations

import gzip
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SENTENCE = "Rebels released {n} soldiers on Tuesday under a truce that was signed last month, the Red Cross said in a statement. "
FULL = "".join(f"<p>{SENTENCE.format(n=n)}</p>" for n in range(40, 47))
MOST_REQUESTS, MOST_SECONDS = 30_000, 20.0
Route = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers by `server.routes`; anything else is 404."""

    server: Server

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        with self.server.lock:
            self.server.log.append((path, dict(self.headers), time.monotonic()))
            over = len(self.server.log) > MOST_REQUESTS
        route = None if over else self.server.routes.get(path) or self.server.route_for(path)
        try:
            if route is None:
                self.answer(b"not here", 404, "text/plain")
            else:
                route(self)
        except OSError:
            pass  # the reader has gone

    def answer(self, body: bytes, status: int = 200, kind: str | None = "text/html", **headers: str) -> None:
        self.send_response(status)
        if kind is not None:
            self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", headers.get("length", str(len(body))))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.routes: dict[str, Route] = {}
        self.route_for: Callable[[str], Route | None] = lambda _: None
        self.log: list[tuple[str, dict[str, str], float]] = []
        self.lock = threading.Lock()

    def url(self, path: str = "", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.server_address[1]}{path}"

    def asked(self, path: str) -> int:
        with self.lock:
            return sum(1 for entry in self.log if entry[0] == path)

    def headers(self, path: str) -> list[dict[str, str]]:
        return [entry[1] for entry in self.log if entry[0] == path]

    def handle_error(self, *_: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def rss(items: list[str], title: str = "Desert Wire") -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>{title}</title>{''.join(items)}</channel></rss>"
    ).encode()


def item(number: int, link: str, *, full: bool = True, guid: str | None = None) -> str:
    text = f"<p>This is story {number} of the feed.</p>{FULL}" if full else f"Teaser {number}."
    return (
        f"<item><title>Rebels free {number} soldiers</title><link>{link}</link><guid isPermaLink='false'>{guid or link}</guid>"
        f"<pubDate>Sun, 04 May 2025 22:10:00 GMT</pubDate><content:encoded><![CDATA[{text}]]></content:encoded></item>"
    )


def page(number: int) -> bytes:
    return (
        f"<!doctype html><html><head><title>Rebels free {number} soldiers | Desert Wire</title></head><body><article>"
        f"<h1>Rebels free {number} soldiers</h1><p>This is page {number} of the site.</p>{FULL}</article></body></html>"
    ).encode()


def feed(body: bytes, **headers: str) -> Route:
    return lambda handler: handler.answer(body, kind="application/rss+xml", **headers)


def html(body: bytes, **headers: str) -> Route:
    return lambda handler: handler.answer(body, **headers)


def status(code: int, **headers: str) -> Route:
    return lambda handler: handler.answer(b"<p>no</p>", code, **headers)


def redirect(to: str, code: int = 302) -> Route:
    return lambda handler: handler.answer(b"", code, Location=to)


def raw(data: bytes, *, then: float = 0.0) -> Route:
    """Bytes that need be no HTTP, and a pause before the connection is closed."""

    def route(handler: Handler) -> None:
        handler.wfile.write(data)
        handler.wfile.flush()
        time.sleep(min(then, MOST_SECONDS))
        handler.close_connection = True

    return route


def drip(head: bytes, piece: bytes, pause: float = 0.05) -> Route:
    """An answer that never ends, a piece at a time."""

    def route(handler: Handler) -> None:
        handler.wfile.write(head)
        end = time.monotonic() + MOST_SECONDS
        while time.monotonic() < end:
            handler.wfile.write(piece)
            handler.wfile.flush()
            time.sleep(pause)

    return route


def bomb(size: int = 80_000_000) -> Route:
    body = gzip.compress(b" " * size)
    return lambda handler: handler.answer(body, kind="application/rss+xml", Content_Encoding="gzip")


def deflated(body: bytes, *, bare: bool) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS if bare else zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()
