#!/usr/bin/env bash
# The documentation of the code, in target/doc/barnamaj/; a warning is a fault.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

RUSTDOCFLAGS="-D warnings" exec cargo doc --locked --no-deps --lib --features publish \
    --document-private-items
