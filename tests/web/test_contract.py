"""The API keeps to its OpenAPI document, whatever it is asked: no failure of the server, no answer that is not told of.

`DATELINE_CONTRACT_CASES=500` tries so many cases an operation in place of 60, right and wrong ones each.
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from pathlib import Path
from typing import Any, cast

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import booleans
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from dateline.archiving import Archive
from dateline.web.app import create_app
from dateline.web.coding import Coding
from dateline.web.contract import describe
from dateline.web.limiting import Limiter, Rate
from dateline.web.served import Served
from tests.web.asking import Asking

CASES = int(os.environ.get("DATELINE_CONTRACT_CASES", "60"))
CHECKS = [status_code_conformance, content_type_conformance, response_schema_conformance]


@pytest.fixture(scope="module")
def schema(filled: Path, coding: Coding, tmp_path_factory: pytest.TempPathFactory) -> Any:
    root = tmp_path_factory.mktemp("contract") / "archive"
    shutil.copytree(filled, root)
    app = create_app(Served(Archive.open(str(root))), coding)
    app.state.codings = app.state.logins = app.state.writes = Limiter(Rate(10**9, 10**9))
    return schemathesis.openapi.from_asgi("/api/openapi.json", app)


@pytest.fixture(scope="module")
def known(reader: Asking) -> dict[str, str]:
    """What there is, by the name of the parameter that takes it."""
    row = reader.first(type="ASSAULT")
    return {"event": row.event.id, "story": row.key, "incident": str(row.incident), "actor": "CHN"}


OPERATIONS = [
    (path, method)
    for path, operations in describe(create_app(cast(Served, None), Coding("none")))["paths"].items()
    for method in operations
]


REFUSED = ("as_of", "since", "until", "published_since", "published_until", "dyad", "box", "cursor")
"""What a text drawn at random cannot be."""


@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: mode.name.lower())
@pytest.mark.parametrize(("path", "method"), OPERATIONS, ids=str)
def test_every_answer_is_told_of(
    schema: Any, known: dict[str, str], path: str, method: str, mode: GenerationMode
) -> None:
    """Half of the cases name what there is, and leave out what a text drawn at random cannot be: they have an answer."""
    operation, seen = schema[path][method], Counter[int]()
    if mode is GenerationMode.NEGATIVE and not (operation.query or operation.body):
        pytest.skip("there is nothing to ask it wrongly")

    @given(case=operation.as_strategy(generation_mode=mode), real=booleans())
    @settings(
        max_examples=CASES, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    def tried(case: Any, real: bool) -> None:
        if real:
            case.path_parameters = {name: known[name] for name in case.path_parameters or {}}
            case.query = {name: value for name, value in (case.query or {}).items() if name not in REFUSED}
        answer = case.call()
        seen[answer.status_code] += 1
        case.validate_response(answer, checks=CHECKS)

    tried()
    print(f"{method.upper()} {path} {mode.name}: {sum(seen.values())} cases, {dict(sorted(seen.items()))}")
    assert max(seen) < 500
    if mode is GenerationMode.POSITIVE:
        assert path == "/api/session" or min(seen) < 300


def test_the_contract_tells_every_operation(reader: Asking) -> None:
    told = reader.client.get("/api/openapi.json").json()
    assert len(told["paths"]) > 20
    for path, operations in told["paths"].items():
        assert path.startswith("/api/")
        for operation in operations.values():
            good = [a for status, a in operation["responses"].items() if status.startswith("2")]
            assert len(good) == 1, path
            assert operation.get("summary"), path
            assert all("content" in a for a in good) or "204" in operation["responses"], path


def test_every_reference_leads_somewhere(reader: Asking) -> None:
    told = reader.client.get("/api/openapi.json")
    names = set(told.json()["components"]["schemas"])
    for part in told.text.split('"$ref":"#/components/schemas/')[1:]:
        assert part.partition('"')[0] in names


def test_the_filters_are_those_of_search(reader: Asking) -> None:
    from dateline.filters import FILTERS

    parameters = {p["name"] for p in describe(reader.client.app)["paths"]["/api/events"]["get"]["parameters"]}  # type: ignore[arg-type]
    assert {f.name for f in FILTERS} < parameters
