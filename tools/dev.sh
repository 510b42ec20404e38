#!/usr/bin/env bash
# Trunk with a development build and automatic reload; arguments are passed on.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

# In a directory of its own: target/app holds the release build that is published.
exec trunk serve --dist target/dev --public-url "${BASE:-/}" "$@"
