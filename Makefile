# Everything sets itself up: a virtual environment in .venv with the locked dependencies.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: run test test-all check format bench pictures lock release clean

run: $(VENV)/.run  ## a conversation in this terminal
	@$(BIN)/filrouge $(ARGS)

test: $(VENV)/.dev  ## all tests but the slow ones
	@$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

test-all: $(VENV)/.dev  ## all tests; TEST_SEED=… tries other kills, walks, answers and updates
	@$(BIN)/python -m pytest -m "slow or not slow" --hypothesis-profile=other $(ARGS)

check: $(VENV)/.dev  ## format, lint, types, import contracts, roadmaps and messages, licences, known weaknesses
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/filrouge roadmap check
	@$(BIN)/python .ci/licences.py
	@$(BIN)/python .ci/audit.py

format: $(VENV)/.dev
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: $(VENV)/.dev  ## figures with what they must be; ARGS="engine summary databases channels" for some
	@$(BIN)/python -m tests.bench $(ARGS)

pictures: $(VENV)/.dev  ## the pictures in docs/, from real conversations
	@$(BIN)/python -m tests.pictures $(ARGS)

lock: $(VENV)/.dev  ## resolve the dependencies anew, with hashes
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		pyproject.toml --group install --output-file requirements.lock
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		pyproject.toml --group install --group dev --constraints requirements.lock --output-file tests/requirements.lock

release: $(VENV)/.dev  ## wheel, sdist and the list of what is in them (SBOM), in dist/
	@rm -rf dist
	@$(BIN)/python -m hatchling build
	@$(BIN)/python .ci/sbom.py dist/filrouge-$$($(BIN)/python -m hatchling version).cdx.json

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Fil rouge needs Python 3.11 or newer; name it, for example: make PYTHON=python3.12 run"; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
		|| { echo "Python could not make a virtual environment; on Debian or Ubuntu: apt install python3-venv"; exit 1; }

$(VENV)/.run: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Setting up, once…"
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-index --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: tests/requirements.lock $(VENV)/.run
	@echo "Setting up for tests, once…"
	@$(PIP) install --require-hashes --requirement tests/requirements.lock
	@touch $@
