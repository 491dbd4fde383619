"""/api: what the record amounts to: timeline, map, dyads, network, facets, suggestions."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.responses import Response

from dateline.archiving.charting import facets, pairs, places, timeline
from dateline.archiving.charting.facets import Facets, Field
from dateline.archiving.charting.held import Moment
from dateline.archiving.charting.pairs import Dyads, Level, Network
from dateline.archiving.charting.places import Map
from dateline.archiving.charting.timeline import By, Timeline
from dateline.web import naming
from dateline.web.answering import Asking
from dateline.web.contract import gives
from dateline.web.filtering import Asked, asked
from dateline.web.shapes import Suggestions

router = APIRouter(prefix="/api", tags=["charts"])
Chosen = Annotated[Asked, Depends(asked)]
Width = Annotated[By, Query(description="Width of a bucket; auto: the finest of which there are about 120 at most")]


@router.get("/timeline", responses=gives(Timeline))
def get_timeline(ask: Asking, chosen: Chosen, by: Width = "auto") -> Response:
    """Counts by quad class over time.  An event counts by the last day of its interval."""
    return ask.answer(lambda m: timeline.timeline(m, chosen.choice, by), chosen.as_of)


@router.get("/map", responses=gives(Map))
def get_map(ask: Asking, chosen: Chosen) -> Response:
    """Where events took place, each place with the extent within which it lies."""
    return ask.answer(lambda m: naming.of_map(places.places(m, chosen.choice)), chosen.as_of)


@router.get("/dyads", responses=gives(Dyads))
def get_dyads(
    ask: Asking, chosen: Chosen, by: Width = "auto", level: Level = "country",
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> Response:  # fmt: skip
    """The busiest pairs of source and target, over time."""
    return ask.answer(lambda m: naming.of_dyads(pairs.dyads(m, chosen.choice, by, level, limit)), chosen.as_of)


@router.get("/network", responses=gives(Network))
def get_network(
    ask: Asking, chosen: Chosen, level: Level = "country", limit: Annotated[int, Query(ge=1, le=200)] = 60
) -> Response:
    """The busiest pairs as a graph."""
    return ask.answer(lambda m: naming.of_network(pairs.network(m, chosen.choice, level, limit)), chosen.as_of)


@router.get("/facets", responses=gives(Facets))
def get_facets(ask: Asking, chosen: Chosen) -> Response:
    """What the chosen events are made of, as choices for a filter."""
    return ask.answer(lambda m: naming.of_facets(facets.facets(m, chosen.choice)), chosen.as_of)


@router.get("/suggest", responses=gives(Suggestions))
def get_suggestions(
    ask: Asking, field: Field, prefix: Annotated[str, Query(max_length=100)] = "",
    limit: Annotated[int, Query(ge=1, le=50)] = 10,
) -> Response:  # fmt: skip
    """Values of a filter that begin so, the most frequent first."""
    codes = naming.countries_named(prefix)

    def build(moment: Moment) -> Suggestions:
        return Suggestions(items=naming.of_suggestions(field, facets.suggest(moment, field, prefix, limit, codes)))

    return ask.answer(build)
