"""The contract as OpenAPI tells it: the shape of every answer, drawn from the records that are answered with."""

from __future__ import annotations

from typing import Any

import msgspec
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from dateline import __version__
from dateline.web.shapes import Failure

_REF = "#/components/schemas/{name}"
_SHAPES: set[Any] = {Failure}
_WORDS = {
    304: "the asker has it already", 400: "a value that cannot be", 401: "a token is needed", 403: "asked from another site or host",
    404: "there is none", 413: "more than is taken", 415: "not JSON", 422: "not of the shape that is taken",
    429: "asked too often", 503: "the record cannot be read now",
}  # fmt: skip
_ALWAYS = (400, 401, 403, 413, 422, 503)
ABOUT = """What Dateline knows of an archive: events with the words they come from, charts, incidents, actors, stories and reviews.

The filters are those of `dateline search`.  Lists come in pages: pass `next` as `cursor`."""


def gives(shape: Any, *more: int, status: int = 200, about: str = "the answer") -> dict[int | str, dict[str, Any]]:
    """The answers of an endpoint: its own, and the failures that it can tell."""
    _SHAPES.add(shape)
    found: dict[int | str, dict[str, Any]] = {
        status: {
            "description": about,
            "content": {"application/json": {"schema": {"$ref": _REF.format(name=shape.__name__)}}},
        }
    }
    if status == 200:
        found[304] = {"description": _WORDS[304]}
    return found | failures(*more)


def done(about: str, *more: int) -> dict[int | str, dict[str, Any]]:
    """The answers of an endpoint that has nothing to tell."""
    return {204: {"description": about}} | failures(*more)


def failures(*more: int) -> dict[int | str, dict[str, Any]]:
    """The failures that an endpoint can tell."""
    shape = {"application/json": {"schema": {"$ref": _REF.format(name="Failure")}}}
    return {status: {"description": _WORDS[status], "content": shape} for status in sorted({*_ALWAYS, *more})}


def file_of(media: str, *more: int) -> dict[int | str, dict[str, Any]]:
    """The answers of a download."""
    kind = {"schema": {"type": "string", "format": "binary"}}
    return {200: {"description": "a file", "content": {media: kind}}} | failures(*more)


def describe(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI document; made once."""
    if app.openapi_schema is None:
        told = get_openapi(title="Dateline", version=__version__, description=ABOUT, routes=app.routes)
        _, components = msgspec.json.schema_components(
            sorted(_SHAPES, key=lambda s: s.__name__), ref_template="#/components/schemas/{name}"
        )
        schemas = told.setdefault("components", {}).setdefault("schemas", {})
        for name in ("HTTPValidationError", "ValidationError"):
            schemas.pop(name, None)
        schemas.update(components)
        app.openapi_schema = told
    return app.openapi_schema
