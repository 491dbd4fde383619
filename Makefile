# `make run` and `make test` each work alone on a fresh machine with Python 3.11+.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.made

.PHONY: setup run test lint bench clean

setup: $(STAMP)

$(STAMP): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	$(BIN)/python -m dateline.lexicons.gazetteer.build
	touch $(STAMP)

run: setup
	$(BIN)/dateline code examples
	$(BIN)/dateline timeline examples

lint: setup
	$(BIN)/ruff check src tests evals benchmarks
	$(BIN)/ruff format --check src tests evals benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	$(BIN)/python -m pytest

bench: setup
	$(BIN)/python -m benchmarks.throughput

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache
