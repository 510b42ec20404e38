#!/usr/bin/env bash
# Builds the command for who has nothing else: one static file with the built app and the fonts of
# pictures inside, target/releases/barnamaj; and tries it in an empty directory. Expects
# tools/setup.sh --release to have run.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

built=${CARGO_TARGET_DIR:-target}/$static_target/command/barnamaj
released=target/releases/barnamaj

stages 3
stage "the app"
tools/app.sh

# Cargo looks at files that are put inside only when it knows them: a new one has to be told.
BARNAMAJ_BUNDLE=$(find target/app target/assets/drawing -type f | LC_ALL=C sort | cksum)
export BARNAMAJ_BUNDLE
stage "the command (the first time about 10 minutes)"
cargo build --locked --profile command --features bundle --bin barnamaj --target "$static_target"
mkdir -p "${released%/*}"
cp "$built" "$released"

stage "trying it where there is nothing else"
tools/try-release.sh "$released"
say "      $released: $(($(wc -c <"$released") / 1000000)) MB"
