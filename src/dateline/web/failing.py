"""Errors as the API tells them: one shape, a code, what is wrong and what to do."""

from __future__ import annotations

import logging
from typing import Any

import msgspec
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from dateline.errors import ArchiveError, DatelineError
from dateline.web.shapes import Failure, Trouble

_CODES = {400: "bad_request", 401: "unauthorized", 403: "forbidden", 404: "not_found", 405: "not_allowed", 413: "too_large",
          415: "not_json", 422: "invalid", 429: "too_many", 500: "broken", 503: "busy"}  # fmt: skip
_log = logging.getLogger("dateline.web")


class RefusedError(Exception):
    """A request that is not answered: the status, what is wrong, what to do, and headers of the answer."""

    def __init__(self, status: int, message: str, remedy: str = "", headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status, self.message, self.remedy, self.headers = status, message, remedy, headers


def failure(status: int, message: str, remedy: str = "", headers: dict[str, str] | None = None) -> Response:
    """The answer that tells of an error."""
    told = Failure(error=Trouble(code=_CODES.get(status, "error"), message=message, remedy=remedy))
    return Response(msgspec.json.encode(told), status, headers, "application/json")


def absent(what: str) -> RefusedError:
    """There is no such thing."""
    return RefusedError(
        404, f"there is no such {what} in this record", "it may have been retracted, or coded otherwise since"
    )


def handle(app: FastAPI) -> None:
    """Lets the app tell all errors in one shape."""
    app.add_exception_handler(RefusedError, _refusal)
    app.add_exception_handler(DatelineError, _ours)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _unforeseen)


def _refusal(_: Request, error: Any) -> Response:
    return failure(error.status, error.message, error.remedy, error.headers)


def _ours(_: Request, error: Any) -> Response:
    if isinstance(error, ArchiveError):
        _log.error("%s", error)
        return failure(503, error.message, error.remedy or "try again", {"Retry-After": "5"})
    return failure(400, error.message, error.remedy)


def _invalid(_: Request, error: Any) -> Response:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"][1:]) or str(first["loc"][0])
    return failure(422, f"{where}: {first['msg']}", "see /api/openapi.json for what is taken")


def _http(_: Request, error: Any) -> Response:
    return failure(error.status_code, str(error.detail), "see /api/openapi.json for what there is", error.headers)


def _unforeseen(_: Request, error: Any) -> Response:
    _log.error("unforeseen error", exc_info=error)
    return failure(500, "the server made a mistake", "its log says which; please report it")
