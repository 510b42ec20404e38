#!/usr/bin/env bash
# Makes the finished site in dist/. BASE is the path below which it will live, URL the address of
# its host.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

exec cargo run --quiet --locked --features publish --bin barnamaj -- \
    publish --base "${BASE:-/}" ${URL:+--url "$URL"}
