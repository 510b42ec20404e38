#!/usr/bin/env bash
# Trunk with a development build and automatic reload; arguments are passed on.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

exec trunk serve --public-url "${BASE:-/}" "$@"
