# `make help` lists what there is. The work is done in tools/.

# Path below which the site lives, with a slash on both ends.
BASE ?= /
# Address of the host, such as https://programme.example.org: for search engines and chats.
URL ?=
PORT ?= 8080
# For all targets together.
FUZZ_SECONDS ?= 60
SOAK_MINUTES ?= 30
export BASE URL FUZZ_SECONDS

.DEFAULT_GOAL := help
.PHONY: help serve site release dev test test-quick doc fuzz soak bench shots setup setup-tests clean

help: ## This list
	@echo "make …"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "  %-12s %s\n", $$1, $$2 }'

serve: site ## Set up, build the release site, serve it (PORT=8080 BASE=/)
	@cargo run --locked --features publish --bin barnamaj -- serve dist --port $(PORT) --base $(BASE)

site: setup ## Set up and make the finished site in dist/ (URL=https://host BASE=/2025/)
	@tools/site.sh

release: ## Set up and build the command as one file that needs nothing else (target/releases/barnamaj)
	@tools/setup.sh --release
	@tools/release.sh

dev: setup ## Serve a development build that reloads itself on each change
	@tools/dev.sh --port $(PORT)

test: setup-tests ## Set up and run every test
	@tools/test.sh

test-quick: setup-tests ## Set up and run what needs no browser: formatting, lints, native tests
	@tools/test.sh --quick

doc: ## The documentation of the code, in target/doc/barnamaj/
	@tools/doc.sh

fuzz: ## Set up and feed the readers of links, records, backups and sources at random (FUZZ_SECONDS=60)
	@tools/setup.sh --fuzz
	@tools/fuzz.sh

# Not exported for all: the tests have a shorter one of their own.
soak: setup-tests site ## Play two days on a kiosk over and over, and tell what grows (SOAK_MINUTES=30)
	@SOAK_MINUTES=$(SOAK_MINUTES) tools/soak.sh

bench: setup-tests site ## Measure the release site against its budgets
	@tools/bench.sh

shots: setup-tests ## Pictures of the built pages for people to look at (see tools/shots.sh)
	@tools/shots.sh

setup: ## Only the set-up: Rust target, Trunk, wasm-bindgen, fonts
	@tools/setup.sh

setup-tests: ## Only the set-up, with what tests need (ENGINES=chromium leaves other browsers out)
	@tools/setup.sh --tests

clean: ## Remove what was built; tools stay in their cache
	rm -rf dist target
