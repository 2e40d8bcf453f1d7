# make run     serve the page on http://127.0.0.1:8050 (PORT=8051 for another port)
# make test    everything that must hold, in a real browser too
# make test-copies COPY=folder  the browser tests on the page as files (or COPY=file)
# make check   style and types
# make bench   how fast, how heavy
# make peers   our page beside others that do the like, measured the same way (npm for the pages in React)
# make growth  the same page with three and ten times the anatomy
# make load    200 readers at once for ten minutes (MINUTES=1), then ever more until it is slow
# make bench-doc  docs/bench.md from what these three left
# make shots   the pictures of the README
# make sheets  every plate in every state, in docs/plates
# make plates  every drawing anew, from the descriptions in data/shapes (ONLY=lateral for one)
# make geometry  the leg of the force model anew, into data/mechanics.json
# make site    the page as files, in site: a folder for any web space, and one file (ADDRESS=https://… is printed on handouts)
# make audit   known weaknesses of the pinned packages
# make notice  whose work is in this, into NOTICE.md
# make firefox a walk through the page in a stock Firefox, if there is one (FIREFOX=/path/to/firefox)
# make fuzz    many malformed requests, addresses, lessons, stores and data folders (docs/robust.md)
PORT ?= 8050
COPY ?= folder
BIN = .venv/bin

.PHONY: run test test-copies check bench peers growth load bench-doc shots sheets plates geometry site audit notice fuzz firefox
run: .venv/run
	@PORT=$(PORT) $(BIN)/python app.py

test: .venv/test
	@CHROMIUM="$$(scripts/chromium $(BIN)/python)" && export CHROMIUM && REQUIRE_BROWSER=1 $(BIN)/python -m pytest -n 2 --dist worksteal $(ONLY)

test-copies: .venv/test
	@CHROMIUM="$$(scripts/chromium $(BIN)/python)" && export CHROMIUM && COPY=$(COPY) REQUIRE_BROWSER=1 $(BIN)/python -m pytest -n 2 --dist worksteal tests/browser

check: .venv/test
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

bench: .venv/test
	@CHROMIUM="$$(scripts/chromium $(BIN)/python)" && export CHROMIUM && $(BIN)/python -m bench

peers: .venv/test
	@CHROMIUM="$$(scripts/chromium $(BIN)/python)" && export CHROMIUM && $(BIN)/python -m bench.peers

growth: .venv/test
	@CHROMIUM="$$(scripts/chromium $(BIN)/python)" && export CHROMIUM && $(BIN)/python -m bench.growth

load: .venv/test
	@CHROMIUM="$$(scripts/chromium $(BIN)/python)" && export CHROMIUM && $(BIN)/python -m bench.load --minutes $(or $(MINUTES),10)

bench-doc: .venv/test
	@$(BIN)/python -m bench.report

shots: .venv/test
	@CHROMIUM="$$(scripts/chromium $(BIN)/python)" && export CHROMIUM && $(BIN)/python -m bench.shots

sheets: .venv/test
	@CHROMIUM="$$(scripts/chromium $(BIN)/python)" && export CHROMIUM && $(BIN)/python -m bench.sheets

site: .venv/run
	@$(BIN)/python -m copies site/folder --file site/roots-to-band.html --address "$(ADDRESS)"

audit: .venv/test
	@$(BIN)/python scripts/audit

notice: .venv/run
	@$(BIN)/python scripts/notice > NOTICE.new && mv NOTICE.new NOTICE.md

fuzz: .venv/test
	@CHROMIUM="$$(scripts/chromium $(BIN)/python)" && export CHROMIUM && FUZZ=full REQUIRE_BROWSER=1 $(BIN)/python -m pytest tests/fuzz tests/browser/test_fuzz_*.py

firefox: .venv/test
	@REQUIRE_FIREFOX=1 $(BIN)/python -m pytest tests/firefox

plates: .venv/test
	@$(BIN)/python -m drawing $(ONLY)

geometry: .venv/test
	@$(BIN)/python -m mechanics.build
	@$(BIN)/python -m mechanics.spread > data/spreads.new && mv data/spreads.new data/spreads.csv

.venv/run: requirements.txt constraints.txt
	@scripts/environment requirements.txt && touch $@

.venv/test: requirements.txt requirements-dev.txt requirements-drawing.txt requirements-mechanics.txt constraints.txt
	@scripts/environment requirements-mechanics.txt && touch $@
