"""Web addresses from strangers: what may be asked, at which number, and how an address is shown without its secrets."""

from __future__ import annotations

import base64
import ipaddress
import socket
from collections.abc import Callable, Sequence
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

Resolver = Callable[[str, int], Sequence[str]]
_SAFE = "%/:=&?~+!$,;'@()*[]-._"
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_LONGEST = 2000


class AddressError(Exception):
    """An address that is not asked; `reason` is its code and `passing` says that it may be asked later."""

    def __init__(self, reason: str, message: str, *, passing: bool = False) -> None:
        super().__init__(message)
        self.reason, self.message, self.passing = reason, message, passing


class Target(NamedTuple):
    """One address taken apart: what to connect to and what to ask for there."""

    url: str
    """Without user, password and fragment."""
    secure: bool
    host: str
    port: int
    path: str
    """Path and query."""
    authorization: str | None

    @property
    def origin(self) -> str:
        """Scheme, host and port, which robots.txt and credentials hold for."""
        return f"{'https' if self.secure else 'http'}://{self.host}:{self.port}"


def target(url: str) -> Target:
    """An http or https address taken apart; raises AddressError ("address") for anything else."""
    if len(url) > _LONGEST:
        raise AddressError("address", "the address is over 2,000 characters long")
    try:
        parts = urlsplit(url.strip())
        port, host = parts.port, (parts.hostname or "").rstrip(".")
        name = host if ":" in host or host.isascii() else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        raise AddressError("address", f"{shown(url)} is no sound web address") from None
    if parts.scheme not in ("http", "https") or not name or any(c.isspace() or c in "/\\@" for c in name):
        raise AddressError("address", f"{shown(url)} is no http or https address")
    secure = parts.scheme == "https"
    path = quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")
    bracketed = f"[{name}]" if ":" in name else name
    usual = 443 if secure else 80
    place = bracketed if port in (None, usual) else f"{bracketed}:{port}"
    return Target(
        f"{parts.scheme}://{place}{path}",
        secure,
        name,
        port or usual,
        path,
        _authorization(parts.username, parts.password),
    )


def _authorization(user: str | None, password: str | None) -> str | None:
    if user is None and password is None:
        return None
    pair = f"{unquote(user or '')}:{unquote(password or '')}"
    return "Basic " + base64.b64encode(pair.encode("utf-8", "replace")).decode("ascii")


def shown(url: str) -> str:
    """An address as it may be printed: no user, no password, no query, no controls; at most 160 characters."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "an address"
    place = f"[{host}]" if ":" in host else host
    text = f"{parts.scheme}://{place}" + (f":{port}" if port else "") + parts.path + ("?..." if parts.query else "")
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)[:160]


def system_resolver(host: str, port: int) -> list[str]:
    """The numbers of a host; raises OSError if it has none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def numbers(target: Target, resolver: Resolver, *, private: bool) -> Sequence[str]:
    """The numbers to connect to.

    Raises AddressError: "unreachable" for a host that has none, "private" if any of them is not on the public network
    (unless `private`): a name that may lead there once may do so the next time.
    """
    try:
        found = resolver(target.host, target.port)
    except (OSError, UnicodeError) as error:
        raise AddressError("unreachable", f"{target.host} is not known: {error}", passing=True) from None
    if not found:
        raise AddressError("unreachable", f"{target.host} has no address", passing=True)
    inner = [number for number in found if not is_public(number)]
    if inner and not private:
        raise AddressError("private", f"{target.host} is at {inner[0]}, which is not public; --allow-private allows it")
    return found


def is_public(number: str) -> bool:
    """Whether an IP number is on the public network, seen through IPv4 in IPv6; False for what is no number."""
    try:
        address = ipaddress.ip_address(number.split("%", 1)[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(str(address.ipv4_mapped))
        if address.sixtofour is not None or address.teredo is not None or address in _NAT64:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)
