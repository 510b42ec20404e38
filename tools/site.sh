#!/usr/bin/env bash
# Builds the release site into dist/. BASE is the path below which it will live.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

say "Building the release site into dist/, for ${BASE:=/} (the first time about 5 minutes)…"
# wasm-bindgen never cleans this directory and Trunk copies all of it.
rm -rf "${CARGO_TARGET_DIR:-target}/wasm-bindgen/release/snippets"

trunk build --release --locked --public-url "$BASE"
