"""Who may ask what from where: hosts, origins, the token, sizes; and the headers that keep a browser from being misled."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import ipaddress
from collections.abc import Iterable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dateline.web.failing import failure

BODY_BYTES = 1 << 20
"""Bytes that a request may bring."""
_URL_BYTES = 16_384
_COOKIE = "dateline"
_SAFE = ("GET", "HEAD", "OPTIONS")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}  # fmt: skip
"""Headers of every answer."""


class Session:
    """The token and the cookie that stands for it.  Without a token all are let in."""

    def __init__(self, token: str | None) -> None:
        self._token = token.encode() if token else b""
        self._mark = hmac.new(self._token, b"dateline session", hashlib.sha256).hexdigest() if token else ""

    @property
    def needed(self) -> bool:
        """Whether there is a token."""
        return bool(self._token)

    def opens(self, token: str) -> bool:
        """Whether this is the token; takes as long whatever is wrong with it."""
        return self.needed and hmac.compare_digest(token.encode("utf-8", "replace"), self._token)

    def admits(self, headers: Headers) -> bool:
        """Whether a request carries the cookie, or the token as `Authorization: Bearer`."""
        if not self.needed:
            return True
        kind, _, token = headers.get("authorization", "").partition(" ")
        if kind.lower() == "bearer" and self.opens(token.strip()):
            return True
        mark = _cookie(headers.get("cookie", ""))
        return hmac.compare_digest(mark.encode("utf-8", "replace"), self._mark.encode())

    def cookie(self, secure: bool) -> str:
        """The cookie to be set, which no script can read and no other site's request carries."""
        return (
            f"{_COOKIE}={self._mark}; HttpOnly; SameSite=Strict; Path=/; Max-Age=2592000{'; Secure' if secure else ''}"
        )

    def farewell(self) -> str:
        """The cookie's removal."""
        return f"{_COOKIE}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0"


def _cookie(header: str) -> str:
    try:
        found = SimpleCookie(header).get(_COOKIE)
    except CookieError:
        return ""
    return found.value if found is not None else ""


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches a server that listens there."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Guard:
    """Looks at every request before the app does."""

    def __init__(self, app: ASGIApp, session: Session, hosts: Iterable[str] | None) -> None:
        """`hosts` are the names under which the server may be asked; None: any."""
        self._app, self._session = app, session
        self._hosts = None if hosts is None else {h.lower() for h in hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request, or refuses it."""
        if scope["type"] != "http":
            if scope["type"] != "websocket":
                await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        refused = self._refused(scope, headers) or self._entrance(scope)
        if refused is not None:
            await refused(scope, receive, guarded)
            return
        await self._bounded(scope, receive, guarded)

    async def _bounded(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets the app answer, as long as the request brings no more than it may."""
        taken, started = 0, False

        async def measured() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > BODY_BYTES:
                raise _TooLargeError
            return message

        async def told(message: Message) -> None:
            nonlocal started
            if taken > BODY_BYTES and not started:
                return  # what the app makes of half a body is not the answer
            started = True
            await send(message)

        with contextlib.suppress(_TooLargeError, ClientDisconnect):
            await self._app(scope, measured, told)
        if taken > BODY_BYTES and not started:
            await _too_large()(scope, receive, send)

    def _refused(self, scope: Scope, headers: Headers) -> Response | None:
        host = headers.get("host", "")
        if self._hosts is not None and _name(host) not in self._hosts:
            return failure(
                403,
                f"this server does not answer as {host[:80]!r}",
                "ask it as localhost, or start it with --allow-host",
            )
        if len(scope.get("raw_path") or b"") + len(scope.get("query_string") or b"") > _URL_BYTES:
            return failure(413, "the address is too long", "ask for less")
        if scope["method"] not in _SAFE:
            wrong = self._forged(scope, headers, host)
            if wrong is not None:
                return wrong
        path = scope["path"]
        free = not path.startswith("/api") or path == "/api/session"
        if not free and not self._session.admits(headers):
            return failure(
                401,
                "a token is needed",
                "open the address that the server showed when it started",
                {"WWW-Authenticate": "Bearer"},
            )
        return None

    def _forged(self, scope: Scope, headers: Headers, host: str) -> Response | None:
        """What another site's page could make a browser send: refused."""
        site = headers.get("sec-fetch-site")
        origin = headers.get("origin")
        if (site is not None and site not in ("same-origin", "none")) or (
            origin is not None and urlsplit(origin).netloc.lower() != host.lower()
        ):
            return failure(403, "this was asked from another site", "ask from the server's own page")
        if (
            (headers.get("content-length") or "0") not in ("", "0")
            or "transfer-encoding" in headers
            or scope["method"] == "POST"
        ):
            kind = headers.get("content-type", "").partition(";")[0].strip().lower()
            if kind != "application/json":
                return failure(415, "the body is not JSON", "send it with Content-Type: application/json")
        length = headers.get("content-length", "0")
        if length.isdigit() and int(length) > BODY_BYTES:
            return _too_large()
        return None

    def _entrance(self, scope: Scope) -> Response | None:
        """`?token=...` on a page: the cookie is set, and the address shown without it."""
        query = parse_qsl(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True)
        token = next((value for name, value in query if name == "token"), None)
        path = scope["path"]
        if token is None or path.startswith("/api") or scope["method"] != "GET" or not self._session.needed:
            return None
        rest = urlencode([(name, value) for name, value in query if name != "token"])
        target = "/" + path.lstrip("/\\") + (f"?{rest}" if rest else "")
        answer = RedirectResponse(target, 303, {"Cache-Control": "no-store"})
        if self._session.opens(token):
            answer.headers["Set-Cookie"] = self._session.cookie(scope.get("scheme") == "https")
        return answer


class _TooLargeError(Exception):
    pass


def _too_large() -> Response:
    return failure(413, f"a request may bring {BODY_BYTES:,} bytes", "send less", {"Connection": "close"})


def _name(host: str) -> str:
    """The name in a Host header, without its port."""
    if host.startswith("["):
        return host[1:].partition("]")[0].lower()
    return host.rpartition(":")[0].lower() if ":" in host else host.lower()


def hosts_of(listening: str, allowed: Iterable[str]) -> frozenset[str] | None:
    """The names under which a server that listens at `listening` may be asked; None: any."""
    if is_loopback(listening):
        return _LOOPBACK | {h.lower() for h in allowed}
    return frozenset(h.lower() for h in allowed) or None
