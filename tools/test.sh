#!/usr/bin/env bash
# Every test there is, the quick ones first; with --quick only what needs no browser and no
# built site. Expects tools/setup.sh --tests to have run.
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
quick() {
    check "formatting" cargo fmt --check
    check "clippy, the pure rooms alone" cargo clippy --locked -- -D warnings
    check "clippy, the organiser's command and the tests" \
        cargo clippy --locked --all-targets --features publish -- -D warnings
    check "clippy, the app in the browser" \
        cargo clippy --locked --target wasm32-unknown-unknown --features csr -- -D warnings
    check "clippy, the kiosk" \
        cargo clippy --locked --target wasm32-unknown-unknown --features kiosk -- -D warnings
    check "tests of the pure rooms and the organiser's command" \
        cargo test --locked --features publish --lib --bins --example wheel \
        --test change --test check --test follow --test foreign --test formats --test generated \
        --test import --test new --test nginx --test printed_programme
    check "examples in the documentation" cargo test --locked --features publish --doc
}

case "${1:-}" in
    --quick)
        stages 7
        quick
        exit
        ;;
    '') ;;
    *) fail "usage: tools/test.sh [--quick]" ;;
esac

stages 12
quick
check "documentation of the code" tools/doc.sh
check "the renderer in a browser" tools/test-html.sh
# Not tools/site.sh: without the tests around it cargo would build the command, and half of the
# crates that it needs, once more.
check "release site" \
    "${CARGO_TARGET_DIR:-target}/debug/barnamaj" publish --precompress --base "${BASE:-/}"
check "the parts of the release app, publishing it again, and previews of it" \
    cargo test --locked --features publish --test split_app --test published_again --test preview
# Last, so that a log ends with their summary.
stage "tests of the release site: size, server, browser"
exec cargo test --locked --features publish --test browser -- --test-threads="${THREADS:-2}"
