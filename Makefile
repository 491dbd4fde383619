# `make run` and `make test` each work alone on a fresh machine with Python 3.11 or later.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.made
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check --no-input
LINTED := src tests evals benchmarks docs releases examples
WORKERS ?= 2

# The page of `dateline serve`: built when its sources change. Needs Node.js 20.19 or later with npm.
PAGE := src/dateline/web/page/index.html
MODULES := frontend/node_modules/.made
CHECKED := frontend/node_modules/.checked
FRONTEND := $(shell find frontend -name node_modules -prune -o -type f -print)
NODE := $(shell node -e 'const [a, b] = process.versions.node.split(".").map(Number); if (a > 20 || (a === 20 && b >= 19)) console.log("here")' 2>/dev/null)
NPM := $(and $(NODE),$(shell command -v npm))

.PHONY: help setup page checked browser run test lint evals bench docs site release lock clean

help:
	@echo "make run    set up, code the stories in examples/, print their events and a timeline"
	@echo "make test   set up, lint, check types and imports, run all tests"
	@echo "make setup  build .venv with the dateline command, and the page of dateline serve"
	@echo "make lint | evals | bench | docs | site | release | lock | clean"

setup: $(STAMP) page

page:
ifdef NPM
	@$(MAKE) -s --no-print-directory $(PAGE)
else
	@test -f $(PAGE) || echo "The page of \`dateline serve\` is not built: it needs Node.js 20.19 or later with npm. All else works without."
endif

$(MODULES): frontend/package.json frontend/package-lock.json
	@echo "fetching what the page is built with"
	@cd frontend && npm ci --loglevel=error >/dev/null
	@touch $@

$(PAGE): $(MODULES) $(FRONTEND)
	@echo "building the page"
	@cd frontend && npx vite build --logLevel warn
	@touch $@

# Formatting, lint, types and unit tests of the page: again when a source has changed.
checked:
ifdef NPM
	@$(MAKE) -s --no-print-directory $(CHECKED)
else
	@echo "The page is not checked: that needs Node.js 20.19 or later with npm."
endif

$(CHECKED): $(MODULES) $(FRONTEND)
	cd frontend && npm run --silent lint && npm run --silent check && npm run --silent test
	@touch $@

# What tests/browser/ looks at the page with.
browser:
	@[ -n "$$CHROMIUM" ] || command -v chromium >/dev/null || if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "installing chromium for tests/browser"; apt-get update -qq && apt-get install -qq -y chromium >/dev/null; \
	else echo "No chromium here, so tests/browser is skipped: install Debian's package chromium, or set CHROMIUM."; fi

$(STAMP): pyproject.toml
	@echo "setting up .venv (a few minutes the first time, most of it download)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.12 ...")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(PIP) -e '.[dev]'
	@$(BIN)/python -m dateline.lexicons.gazetteer.build
	@touch $(STAMP)

run: $(STAMP) page
	@$(BIN)/dateline code examples --to table
	@echo "Timeline: what happened on days that the stories tell"
	@echo
	@$(BIN)/dateline timeline examples

lint: $(STAMP) checked
	$(BIN)/ruff check $(LINTED)
	$(BIN)/ruff format --check $(LINTED)
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint page browser
	$(BIN)/python -m pytest -n $(WORKERS)

evals: $(STAMP)
	$(BIN)/python -m evals.run

bench: $(STAMP)
	$(BIN)/python -m benchmarks.throughput

docs: $(STAMP)
	$(BIN)/python docs/make.py --output
	$(BIN)/python -m evals.scoreboard

site: docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet
	@echo "the site is in site/"

release: $(STAMP) page
	$(BIN)/python -m releases.build

lock: $(STAMP)
	@$(PIP) pip-tools
	$(BIN)/pip-compile -q --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-header \
		--strip-extras --allow-unsafe --extra figures -o releases/requirements.lock pyproject.toml

clean:
	rm -rf .venv frontend/node_modules src/dateline/web/page dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
