#!/usr/bin/env bash
# Builds the release app into target/app/, which `barnamaj publish` makes a site of.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

say "Building the app (the first time about 2 minutes)…"
# Where crates lie on this machine is nobody's business, and costs a phone a kilobyte: panics name
# their places. (Cargo's own way to say this, `trim-paths`, is not stable yet.)
cargo fetch --quiet --locked --target wasm32-unknown-unknown
flags=(-Clink-arg=--emit-relocs) # as in .cargo/config.toml, whose flags these replace
for crates in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
    flags+=("--remap-path-prefix=$crates=")
done
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${flags[*]}"

# The words of the app are for `make dev` alone: who publishes writes those of the event.
mkdir -p target/assets/words
rm -f target/assets/words/all.json

# wasm-bindgen never cleans this directory and Trunk copies all of it.
snippets=${CARGO_TARGET_DIR:-target}/wasm-bindgen/release/snippets
rm -rf "$snippets"
trunk build --release --locked
# The kiosk inside of it: Trunk empties what it writes to.
rm -rf "$snippets"
trunk build --release --locked --dist target/app/kiosk kiosk.html
