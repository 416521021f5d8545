# Five Steps. `make help` lists what can be done.
.DEFAULT_GOAL := help
PORT ?= 8000
RUN := .venv/bin/python

.PHONY: help serve test build setup author types score train lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: build ## set up, build and serve the site on localhost (PORT=8000)
	$(RUN) -m tools.serve --port $(PORT) site

test: ## set up, build and run all tests
	@tools/setup.sh browser
	$(RUN) -m pytest

build: setup ## set up and build the site into site/
	$(RUN) -m tools.build

setup: ## install what the project needs into .venv/ and node_modules/
	@tools/setup.sh

author: setup ## serve with live reload while you write
	$(RUN) -m mkdocs serve --strict --dev-addr localhost:$(PORT)

types: setup ## write web/protocol.d.ts from py_widgets/protocol.py
	$(RUN) -m tools.types

score: setup ## score the apology check on texts it never saw, and list every disagreement
	$(RUN) -m tools.score

train: setup ## make the apology check's weights from corpus/train, then score them
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements-train.lock
	$(RUN) -m tools.train
	$(RUN) -m tools.score

lock: ## pin the newest packages that pyproject.toml and package.json allow (needs uv)
	uv pip compile --universal --python-version 3.11 --upgrade --generate-hashes --no-emit-index-url --no-header \
	  --quiet --group site --group test pyproject.toml --output-file requirements.lock
	uv pip compile --universal --python-version 3.11 --upgrade --generate-hashes --no-emit-index-url --no-header \
	  --quiet --group train pyproject.toml --output-file requirements-train.lock
	$(RUN) -m tools.node npm install --package-lock-only --ignore-scripts

clean: ## remove what was built; make setup's folders stay
	rm -rf site build
