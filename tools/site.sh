#!/usr/bin/env bash
# Builds the app and makes the finished site of it, in dist/. BASE is the path below which it will
# live, URL the address of its host.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

tools/app.sh
say "Making the site, for ${BASE:=/}…"
cargo run --quiet --locked --features publish --bin barnamaj -- \
    publish --base "$BASE" ${URL:+--url "$URL"}
