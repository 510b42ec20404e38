#!/usr/bin/env bash
# Measures the release site against its budgets: sizes, the pure rooms natively, and a phone on a
# slow network in Chromium. Expects tools/setup.sh --tests and a built site. Shorter with
#   BENCH_SESSIONS   programmes of these sizes  (default: 30,1000,10000)
#   BENCH_RUNS       first visits of each       (default: 3)
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

stages 2
stage "the pure rooms, natively"
cargo bench --locked --bench native
stage "sizes, and a phone (about 10 minutes)"
exec cargo test --quiet --locked --features publish --test browser -- bench --ignored --nocapture
