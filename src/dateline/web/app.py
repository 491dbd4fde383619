"""The web app: the API over what is served, the page beside it, the guard before both."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources.abc import Traversable

from fastapi import FastAPI, Request
from starlette.responses import Response
from starlette.routing import Route

from dateline import __version__
from dateline.web import about, actors, charts, events, incidents, pasting, reviews, stories
from dateline.web.answering import Answers, json
from dateline.web.coding import Coding
from dateline.web.contract import describe
from dateline.web.failing import failure, handle
from dateline.web.guarding import Guard, Session
from dateline.web.limiting import CODINGS, LOGINS, WRITES, Limiter
from dateline.web.pages import Pages
from dateline.web.served import Served

_ROUTERS = (about, pasting, charts, reviews, events, incidents, actors, stories)


def create_app(
    served: Served, coding: Coding, *, token: str | None = None, hosts: Iterable[str] | None = None, page: Traversable | None = None
) -> FastAPI:  # fmt: skip
    """The app over an archive.  With a `token` none of the API answers without it; `hosts` are the names it is asked by, None: any."""
    app = FastAPI(title="Dateline", version=__version__, docs_url=None, redoc_url=None, openapi_url=None)
    session = Session(token)
    app.state.served, app.state.coding, app.state.answers, app.state.session = served, coding, Answers(), session
    app.state.codings, app.state.logins, app.state.writes = Limiter(CODINGS), Limiter(LOGINS), Limiter(WRITES)
    for module in _ROUTERS:
        app.include_router(module.router)
    pages = Pages(page)

    def contract(_: Request) -> Response:
        return json(describe(app))

    def shown(request: Request) -> Response:
        if request.scope["path"].startswith("/api"):
            return failure(404, "the API has no such address", "see /api/openapi.json for what there is")
        return pages.answer(request)

    app.router.routes.append(Route("/api/openapi.json", contract, methods=["GET"]))
    app.router.routes.append(Route("/{path:path}", shown, methods=["GET"]))
    handle(app)
    app.add_middleware(Guard, session=session, hosts=hosts)
    return app
