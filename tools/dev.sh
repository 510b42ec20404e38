#!/usr/bin/env bash
# Trunk with a development build and automatic reload; arguments are passed on.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

# Nothing is published here, so that the words of the app come in one file.
cargo build --quiet --locked --features publish --bin barnamaj
mkdir -p target/assets/words
"${CARGO_TARGET_DIR:-target}/debug/barnamaj" words public/programme.json >target/assets/words/all.json

# In a directory of its own: target/app holds the release build that is published.
exec trunk serve --dist target/dev --public-url "${BASE:-/}" "$@"
