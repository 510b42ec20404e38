#!/usr/bin/env bash
# Tries a released command in an empty directory, with an environment and a PATH that are empty: it
# checks the programme of this repository, publishes it, and serves the site.
#   tools/try-release.sh COMMAND
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"
number=$(sed -n 's/^version = "\(.*\)"/\1/p;/^version/q' Cargo.toml)
programme=$repository/public/programme.json
# shellcheck source=tools/alone.sh
source tools/alone.sh

cp "$programme" .
alone --version >version
expect "^barnamaj $number\$" version
expect "^with the app $number (" version
alone licences >licences-told
for told in "SIL OPEN FONT LICENSE" "^serde [0-9.]*: MIT OR Apache-2.0\$" "Permission is hereby granted"; do
    expect "$told" licences-told
done
alone check >checked || fail "check: $(tail -n 20 checked)"
alone publish --url https://programme.example.org >published 2>messages ||
    fail "publish: $(cat messages)"
expect "ready to upload" published
expect "<h1" dist/fr/index.html
ls dist/assets/app_bg-*.wasm dist/assets/cards/fr/*.png >/dev/null || fail "the site is not whole"
alone publish programme.json --url https://programme.example.org >published 2>messages
expect "nothing has changed" published

listening served serve dist
get /fr/agenda >answer
expect "200 OK" answer
expect "Mon agenda" answer
