"""The API keeps to its OpenAPI document, whatever it is asked: no failure of the server, no answer that is not told of.

`DATELINE_CONTRACT_CASES=100` tries so many cases an operation (2,600 in all) in place of a few.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
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

CASES = int(os.environ.get("DATELINE_CONTRACT_CASES", "12"))
CHECKS = [status_code_conformance, content_type_conformance, response_schema_conformance]


@pytest.fixture(scope="module")
def schema(filled: Path, coding: Coding, tmp_path_factory: pytest.TempPathFactory) -> Any:
    root = tmp_path_factory.mktemp("contract") / "archive"
    shutil.copytree(filled, root)
    app = create_app(Served(Archive.open(str(root))), coding)
    app.state.codings = app.state.logins = app.state.writes = Limiter(Rate(10**9, 10**9))
    return schemathesis.openapi.from_asgi("/api/openapi.json", app)


contract = schemathesis.pytest.from_fixture("schema")


@contract.parametrize()
@settings(max_examples=CASES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_every_answer_is_told_of(case: Any) -> None:
    case.call_and_validate(checks=CHECKS)


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
