# Everything Mediaplan needs, by name. `make help` lists it.
# Asks for Python 3.11 or newer, make and git; the rest goes into .venv, inside this folder.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.run-installed
DEV := $(VENV)/.dev-installed
PORT ?= 8501
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help run share test bench demo lint locale

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: $(RUN) ## start the app, for this machine only
	$(BIN)/streamlit run app.py --server.address 127.0.0.1 --server.port $(PORT) --browser.gatherUsageStats false

share: $(RUN) ## start the app for the local network, and print a link for looking and one for editing
	$(BIN)/python -m mediaplan serve --share

test: $(DEV) ## install what the tests need, then style, types and all tests, in a real browser too
	sh scripts/browser.sh $(BIN)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -rs -n $(WORKERS) --dist loadfile

bench: $(DEV) ## the speed claims, each beside a peer and a floor
	$(BIN)/python -m benchmarks

demo: $(RUN) ## load the demo exports into the database
	$(BIN)/python -m mediaplan demo

lint: $(DEV) ## mend style where it can be, then say what is left
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/mypy

locale: $(RUN) ## gather what people read into the French catalogue, and list what is not translated
	$(BIN)/python -m mediaplan.locale

# Stamps: an environment is made once, and again when what it holds is asked for differently.
$(RUN): requirements.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(DEV): requirements.txt requirements-dev.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ $(RUN)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Mediaplan needs Python 3.11 or newer; '$(PYTHON)' is older or missing. Try: make PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
