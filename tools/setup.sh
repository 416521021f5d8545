#!/bin/sh
# Set up everything the project needs below its own folder: .venv/ and node_modules/.
# On Debian, missing system packages are installed by name; elsewhere one sentence says what to do.
# usage: tools/setup.sh [browser]     with "browser", Chromium for the tests too
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

debian() {  # debian PACKAGE…: install by name, if this is Debian and we may
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" = 0 ]; then as=""; elif command -v sudo >/dev/null; then as="sudo"; else return 1; fi
  say "installing $* …"
  $as apt-get update -qq >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive $as apt-get install -y -qq "$@" >/dev/null
}

python() {  # the first Python that is new enough
  for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo "$name"; return
    fi
  done
  say "Python 3.11 or newer is needed: install it, or name it with PYTHON=/path/to/python3 make …"; exit 1
}

key=$(cat requirements.lock pyproject.toml | cksum)
if [ "$(cat .venv/.key 2>/dev/null || true)" != "$key" ]; then
  base=$(python)
  rm -rf .venv
  if ! "$base" -m venv .venv >/dev/null 2>&1; then
    debian python3-venv || { say "Python's venv module is missing: install it (on Debian: python3-venv)."; exit 1; }
    rm -rf .venv; "$base" -m venv .venv
  fi
  say "installing Python packages …"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-index --no-deps --no-build-isolation --editable .
  echo "$key" > .venv/.key
fi

key=$(cat package-lock.json .npmrc | cksum)
if [ "$(cat node_modules/.key 2>/dev/null || true)" != "$key" ]; then
  say "installing npm packages …"
  .venv/bin/python -m tools.node npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  echo "$key" > node_modules/.key
fi

if [ "${1:-}" = browser ] && ! .venv/bin/python -m tools.browser >/dev/null; then
  debian chromium || { say "The browser tests need Chromium: install it, or name it with CHROMIUM=/path/to/chromium make test"; exit 1; }
fi
