#!/usr/bin/env bash
# Every test there is, the quick ones first. Expects tools/setup.sh --tests to have run.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

# check WHAT COMMAND…
check() {
    local what=$1 started=$SECONDS
    shift
    stage "$what"
    "$@" || fail "$what: failed"
    say "      $((SECONDS - started)) s"
}

# The features `csr` and `publish` never meet in one call.
stages 9
check "formatting" cargo fmt --check
check "clippy, the pure rooms" cargo clippy --locked --all-targets -- -D warnings
check "clippy, the organiser's command" \
    cargo clippy --locked --all-targets --features publish -- -D warnings
check "clippy, the app in the browser" \
    cargo clippy --locked --target wasm32-unknown-unknown --features csr -- -D warnings
check "clippy, the kiosk" \
    cargo clippy --locked --target wasm32-unknown-unknown --features kiosk -- -D warnings
check "tests of the pure rooms" cargo test --locked
check "tests of the organiser's command" cargo test --locked --features publish --lib --bins \
    --test check --test formats --test nginx
check "release site" tools/site.sh
# Last, so that a log ends with their summary.
stage "tests of the release site: size, server, browser"
exec cargo test --locked --features publish --test browser -- --test-threads="${THREADS:-2}"
