"""/api/code and /api/samples: a story pasted and coded as one watches; nothing is kept."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from dateline.web.answering import Asking, json
from dateline.web.coding import TEXT_CHARS, story_of
from dateline.web.contract import gives
from dateline.web.limiting import Limiter
from dateline.web.served import samples
from dateline.web.shapes import Coded, Sample, Samples

router = APIRouter(prefix="/api", tags=["paste"])


class Pasted(BaseModel):
    """A story as pasted: its text or a page's HTML, and what is known of it."""

    model_config = ConfigDict(extra="forbid")
    text: str = Field(min_length=1, max_length=10 * TEXT_CHARS)
    title: str | None = Field(None, max_length=500)
    published: str | None = Field(None, max_length=40, description="ISO day")
    publisher: str | None = Field(None, max_length=120)
    url: str | None = Field(None, max_length=2000)


def limited(request: Request) -> None:
    """Refuses who asks too often."""
    limiter: Limiter = request.app.state.codings
    limiter.take(request.client.host if request.client else "")


@router.post("/code", responses=gives(Coded, 413, 415, 429), dependencies=[Depends(limited)])
def post_code(ask: Asking, pasted: Pasted) -> Response:
    """Codes a story: its events with the words they come from, and what is no event and why.  Nothing is stored."""
    return json(ask.coding.code(story_of(pasted.model_dump())))


@router.get("/samples", responses=gives(Samples))
def get_samples() -> Response:
    """A few stories to paste."""
    chosen = [s for s in samples() if s.id in _SHOWN]
    return json(
        Samples(
            items=[
                Sample(id=s.id, title=s.title, published=s.published, publisher=s.publisher, text=s.text)
                for s in chosen
            ]
        )
    )


_SHOWN = frozenset({"market-strike-1", "envoys", "march-1", "pacific", "korea", "dam-2"})
