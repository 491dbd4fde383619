# `make run` and `make test` each work alone on a fresh machine with Python 3.11 or later.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.made
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check --no-input
LINTED := src tests evals benchmarks docs
WORKERS ?= 2

.PHONY: help setup run test lint evals bench docs clean

help:
	@echo "make run    set up, code the stories in examples/, print their events and a timeline"
	@echo "make test   set up, lint, check types and imports, run all tests"
	@echo "make setup  build .venv with the dateline command"
	@echo "make lint | evals | bench | docs | clean"

setup: $(STAMP)

$(STAMP): pyproject.toml
	@echo "setting up .venv (a few minutes the first time, most of it download)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.12 ...")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(PIP) -e '.[dev]'
	@$(BIN)/python -m dateline.lexicons.gazetteer.build
	@touch $(STAMP)

run: $(STAMP)
	@$(BIN)/dateline code examples --to table
	@echo "Timeline: what happened on days that the stories tell"
	@echo
	@$(BIN)/dateline timeline examples

lint: $(STAMP)
	$(BIN)/ruff check $(LINTED)
	$(BIN)/ruff format --check $(LINTED)
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	$(BIN)/python -m pytest -n $(WORKERS)

evals: $(STAMP)
	$(BIN)/python -m evals.run

bench: $(STAMP)
	$(BIN)/python -m benchmarks.throughput

docs: $(STAMP)
	$(BIN)/python docs/make.py --output

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
