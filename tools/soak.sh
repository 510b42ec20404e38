#!/usr/bin/env bash
# Plays the event's two days on a kiosk over and over, SOAK_MINUTES (30) in all, with visitors,
# failures of the network and changed programmes, and tells what has grown. Expects
# tools/setup.sh --tests and a built site.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

export SOAK_MINUTES=${SOAK_MINUTES:-30}
[[ $SOAK_MINUTES =~ ^[0-9]+(\.[0-9]+)?$ ]] || fail "SOAK_MINUTES wants a number of minutes, not '$SOAK_MINUTES'"

stages 1
stage "two days with visitors, over and over for $SOAK_MINUTES minutes"
exec cargo test --quiet --locked --features publish --test browser -- soak --nocapture
