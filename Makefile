# One command does all of it from a bare clone: `make run` to read, `make test` to test. A second run starts at once.
#   make run FILE=article.txt     make test ARGS="-k walls"     VENV=folder     PYTHON=python3.12

VENV ?= .venv
FILE ?= $(firstword $(sort $(wildcard seeds/*.txt)))
ARGS ?=
export PYTHON

BIN := $(VENV)/bin
SET_UP := packaging/set-up
RECIPE := pyproject.toml $(wildcard $(SET_UP)/*.sh) $(SET_UP)/system.py
TO_RUN := $(VENV)/.ready-to-run
TO_TEST := $(VENV)/.ready-to-test
BENCHMARKS := $(filter-out __init__,$(basename $(notdir $(wildcard tests/benchmarks/*.py))))
LOCK = $(BIN)/uv --no-config pip compile --quiet --universal --fork-strategy fewest --python-version 3.11 \
       --generate-hashes --no-emit-index-url --no-header --no-annotate

.PHONY: run test check lint types bench fuzz screenshots golden licences translations lock frozen smoke package \
        package-test package-twice offline-test wheels-check windows-trial
.DEFAULT_GOAL := run

run: $(TO_RUN)
	@$(BIN)/sourcelight "$(FILE)"

test: $(TO_TEST)
	@$(BIN)/python -m pytest --numprocesses logical $(ARGS)

check: lint types test

lint: $(TO_TEST)
	@$(BIN)/ruff format --check --quiet . || { echo "Not in the house's format: $(BIN)/ruff format"; exit 1; }
	@$(BIN)/ruff check --quiet .

types: $(TO_TEST)
	@$(BIN)/mypy
	@$(BIN)/mypy packaging/*.py packaging/set-up/*.py packaging/slim/*.py

# How fast; each script prints its own figures.
bench: $(TO_TEST)
	@for name in $(BENCHMARKS); do echo "== $$name"; $(BIN)/python -m tests.benchmarks.$$name || exit; done

# Changed files of every format for five minutes; `make fuzz SECONDS=3600` for longer.
SECONDS ?= 300
fuzz: $(TO_TEST)
	@$(BIN)/python -m tests.fuzz $(SECONDS)

screenshots: $(TO_TEST)
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=. $(BIN)/python packaging/screenshots.py $(ARGS)

# Accept the present reports on the samples; read the difference before committing it.
golden: $(TO_TEST)
	@$(BIN)/python -m pytest --quiet -m golden --renew-golden
	@git diff --stat -- tests/golden

# Gather what the window says into the translation files and make those that Qt reads; names what has no French yet.
translations: $(TO_TEST)
	@$(BIN)/python packaging/translations.py

licences: $(TO_TEST)
	@$(BIN)/python packaging/licences.py

# The newest versions that pyproject.toml allows, pinned by hash for every system and Python it names.
lock: $(TO_TEST)
	@test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet uv
	$(LOCK) --upgrade pyproject.toml -o requirements.lock
	$(LOCK) --upgrade --extra dev --constraint requirements.lock pyproject.toml -o requirements-dev.lock

# The program as one folder, which needs no Python: dist/sourcelight.
frozen: $(TO_TEST)
	@$(BIN)/python packaging/onedir.py

# Builds it and looks whether it reads and shows what it should.
smoke: frozen
	@PYTHONPATH=. QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/smoke.py

# The Debian package, the .run file and their checksums in dist/.
package: $(TO_TEST)
	@$(BIN)/python packaging/package.py

# Whether two builds of what is committed are the same to the byte.
package-twice: $(TO_TEST)
	@$(BIN)/python packaging/twice.py

# Installs the packages on bare Debian machines without a network and tries them there. As root; takes a while.
package-test: $(TO_TEST)
	@PYTHONPATH=. QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/package_test.py $(ARGS)

# The analysis and its tests where every attempt to use a network is seen. As root.
offline-test: $(TO_TEST)
	@$(BIN)/python packaging/offline.py $(BIN)/python -m pytest -q tests/analysis tests/test_golden.py

# Whether the recipe's modules are in the libraries' wheels for Windows as well.
wheels-check: frozen
	@$(BIN)/python packaging/wheels_check.py win_amd64

# The installer for Windows under Wine, on a bare machine, with a stand-in for the program. As root; needs npm.
windows-trial: $(TO_TEST)
	@PYTHONPATH=. $(BIN)/python packaging/windows_trial.py

$(TO_RUN): requirements.lock $(RECIPE)
	@$(SET_UP)/environment.sh $(VENV) requirements.lock
	@touch $@

$(TO_TEST): requirements-dev.lock $(RECIPE)
	@$(SET_UP)/environment.sh $(VENV) requirements-dev.lock tests
	@touch $@
