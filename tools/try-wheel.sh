#!/usr/bin/env bash
# Tries a wheel: installs it without a network, into an environment of its own, and runs the command
# that comes of it.
#   tools/try-wheel.sh WHEEL
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

environment=$(mktemp -d)
trap 'rm -rf "$environment"' EXIT
if ! have python3 || ! python3 -m venv "$environment" >"$environment/messages" 2>&1; then
    say "      left out: there is no python3 with venv and pip (on Debian: python3-venv)"
    exit
fi
"$environment/bin/pip" install --quiet --disable-pip-version-check --no-index "$1"
number=$("$environment/bin/barnamaj" --version)
[[ $number == "$("$environment/bin/python" -c '
from importlib.metadata import version
print("barnamaj", version("barnamaj"))')"* ]] || fail "the wheel installs another version: $number"
[[ -s $environment/share/man/man1/barnamaj.1 ]] || fail "the wheel installs no manual"
"$environment/bin/pip" check --quiet --disable-pip-version-check
