#!/usr/bin/env bash
# Plays the event's two days on a kiosk over and over, SOAK_MINUTES (30) in all, with visitors,
# failures of the network and changed programmes, and tells what has grown; then lets visitors do
# anything in three browsers, RANDOM_STEPS (3000) each, from another seed each day. Expects
# tools/setup.sh --tests and a built site.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

export SOAK_MINUTES=${SOAK_MINUTES:-30}
[[ $SOAK_MINUTES =~ ^[0-9]+(\.[0-9]+)?$ ]] || fail "SOAK_MINUTES wants a number of minutes, not '$SOAK_MINUTES'"

export RANDOM_SEED=${RANDOM_SEED:-$(date +%Y%m%d)} RANDOM_STEPS=${RANDOM_STEPS:-3000}

stages 2
stage "two days with visitors, over and over for $SOAK_MINUTES minutes"
cargo test --quiet --locked --features publish --test browser -- soak --nocapture
stage "$RANDOM_STEPS steps of visitors who do anything, from the seed $RANDOM_SEED"
exec cargo test --quiet --locked --features publish --test browser -- anything --test-threads=2
