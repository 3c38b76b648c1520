# What a newcomer runs; everything sets itself up, given a Python of 3.11 or later and nothing else.

.DEFAULT_GOAL := help
.PHONY: help demo test soak mutation check bench understanding lock clean

BIN := .venv/bin
# Arguments passed on: make demo ARGS=--script, make test ARGS="-k hours".
ARGS ?=
# Test processes; 0 runs them in one.
WORKERS ?= 2

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

demo: .venv/.ready-demo ## play a whole introduction and show it
	@$(BIN)/introbot demo $(ARGS)

test: check ## check, then run every test
	@tools/system-packages
	@# bytecode is kept: a test may start many processes, and each would compile all of it anew
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

soak: .venv/.ready-dev ## kill it without end: ARGS="--minutes 60"
	@$(BIN)/python -m tests.soak $(ARGS)

mutation: .venv/.ready-dev ## take each guard out: a test must fail
	@$(BIN)/python -m tests.mutation $(ARGS)

check: .venv/.ready-dev ## format, lint, types, and who imports whom
	@$(BIN)/ruff format --check --quiet . || { echo "run: $(BIN)/ruff format ." >&2; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy --strict --no-error-summary
	@$(BIN)/lint-imports --no-logo >.venv/lint-imports.txt || { cat .venv/lint-imports.txt; exit 1; }

bench: .venv/.ready-dev ## measure against a bare echo bot
	@tools/system-packages
	@$(BIN)/python -m benchmarks $(ARGS)

understanding: .venv/.ready-dev ## score how well mail is understood
	@$(BIN)/python -m benchmarks.understanding $(ARGS)

lock: .venv/.ready-dev ## bring uv.lock up to date with pyproject.toml
	@$(BIN)/uv lock

clean: ## remove all that make has made, .venv included
	rm -rf .venv dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps are younger than what they were made from, so a second run does nothing.
.venv/.ready-%: pyproject.toml uv.lock tools/set-up
	@tools/set-up $*
	@touch $@
