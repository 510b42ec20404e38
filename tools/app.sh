#!/usr/bin/env bash
# Builds the release app into target/app/, which `barnamaj publish` makes a site of.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

say "Building the app (the first time about 2 minutes)…"
# wasm-bindgen never cleans this directory and Trunk copies all of it.
snippets=${CARGO_TARGET_DIR:-target}/wasm-bindgen/release/snippets
rm -rf "$snippets"
trunk build --release --locked
# The kiosk inside of it: Trunk empties what it writes to.
rm -rf "$snippets"
trunk build --release --locked --dist target/app/kiosk kiosk.html
