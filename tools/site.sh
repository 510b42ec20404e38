#!/usr/bin/env bash
# Makes the finished site in dist/. BASE is the path below which it will live, URL the address of
# its host.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

# The command is built beside the app: they share neither crates nor a lock, and each alone leaves
# a core idle for half of its time.
tools/app.sh &
app=$!
cargo build --quiet --locked --features publish --bin barnamaj
wait "$app" || fail "the app could not be built: see the lines above"
exec "${CARGO_TARGET_DIR:-target}/debug/barnamaj" publish --app target/app --precompress \
    --base "${BASE:-/}" ${URL:+--url "$URL"}
