"""/api/about and /api/session: what is served here, and the token that opens it."""

from __future__ import annotations

from pathlib import PurePath
from typing import get_args

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from dateline import __version__
from dateline.archiving.charting.held import Moment
from dateline.coding.plover import codes
from dateline.lexicons.load import table
from dateline.records import Stance, Status
from dateline.web import limiting
from dateline.web.answering import Asker, Asking
from dateline.web.coding import TEXT_CHARS
from dateline.web.contract import done, gives
from dateline.web.failing import RefusedError
from dateline.web.guarding import BODY_BYTES, Session
from dateline.web.shapes import About, Limits, TypeAbout
from dateline.web.words import SECTORS, countries, label_of

router = APIRouter(prefix="/api", tags=["about"])
_PAGE = 200


class Token(BaseModel):
    """The token that was shown when the server started."""

    model_config = ConfigDict(extra="forbid")
    token: str = Field(min_length=1, max_length=200)


@router.get("/about", responses=gives(About))
def get_about(ask: Asking) -> Response:
    """What is served, and the words that its codes stand for."""
    return ask.answer(lambda m: _about(m, ask))


@router.post("/session", status_code=204, responses=done("the cookie is set", 413, 415, 429))
def post_session(request: Request, given: Token) -> Response:
    """Opens the server to this browser, for the token."""
    limiter: limiting.Limiter = request.app.state.logins
    limiter.take(request.client.host if request.client else "")
    session: Session = request.app.state.session
    if not session.opens(given.token):
        raise RefusedError(
            401, "this is not the token", "take it from the address that the server showed when it started"
        )
    return Response(
        None, 204, {"Set-Cookie": session.cookie(request.url.scheme == "https"), "Cache-Control": "no-store"}
    )


@router.delete("/session", status_code=204, responses=done("the cookie is gone"))
def delete_session(request: Request) -> Response:
    """Closes the server to this browser."""
    session: Session = request.app.state.session
    return Response(None, 204, {"Set-Cookie": session.farewell(), "Cache-Control": "no-store"})


def _about(moment: Moment, ask: Asker) -> About:
    view = moment.view
    first, last, events = moment.rows("SELECT min(day), max(day), count(*) FROM facts")[0]
    coders = [c.coder for c in view.snapshot.commits if c.coder]
    root = ask.served.archive.root
    return About(
        version=__version__, archive=not ask.served.sample, archive_name=None if ask.served.sample else PurePath(root).name,
        archive_version=moment.version, stories=_rows(moment, "stories"), events=events, incidents=_number(moment, "incidents"),
        reviews=_rows(moment, "reviews"), first=str(first) if first else None, last=str(last) if last else None,
        coder=coders[-1] if coders else None, types=_types(), statuses=list(get_args(Status)), stances=list(get_args(Stance)),
        contexts=[row["context"] for row in table("ontology/contexts.tsv")], countries=countries(), sectors=SECTORS,
        limits=Limits(text_chars=TEXT_CHARS, body_bytes=BODY_BYTES, codings_a_minute=int(limiting.CODINGS.minute), page=_PAGE),
        token=ask.request.app.state.session.needed,
    )  # fmt: skip


def _rows(moment: Moment, name: str) -> int:
    """How many rows of a table the state holds."""
    if not any(name in c.rows for c in moment.view.snapshot.commits):
        return 0
    return int(moment.view.snapshot.rows(f"SELECT count(*) FROM {name}", tables=[name])[0][0])


def _number(moment: Moment, name: str) -> int:
    return int(moment.rows(f"SELECT count(*) FROM {name}")[0][0])


def _types() -> list[TypeAbout]:
    modes: dict[str, list[str]] = {}
    quads: dict[str, int] = {}
    for (kind, mode), code in codes().items():
        held = modes.setdefault(kind, [])
        if mode is None:
            quads[kind] = code.quad
        else:
            held.append(mode)
    return [TypeAbout(event=k, label=label_of(k), quad=quads[k], modes=m) for k, m in modes.items()]
