#!/usr/bin/env bash
# Tests the renderer (src/html) in a headless browser. Expects tools/setup.sh --tests to have run.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

runner=$test_runner_root/bin/wasm-bindgen-test-runner
have "$runner" || fail "$runner is missing: run tools/setup.sh --tests"
driver=$(command -v chromedriver) || fail "chromedriver is missing: run tools/setup.sh --tests"

CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=$runner CHROMEDRIVER=$driver \
    exec cargo test --locked --target wasm32-unknown-unknown --features csr --test html "$@"
