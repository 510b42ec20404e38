#!/usr/bin/env bash
# Tries a released command in an empty directory, with an environment and a PATH that are empty: it
# checks a programme, publishes it, and serves the site.
#   tools/try-release.sh COMMAND
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

command=$(realpath "$1")
empty=$(mktemp -d)
server=
tidy() {
    if [[ $server ]]; then kill "$server" 2>/dev/null || true; fi
    rm -rf "$empty"
}
trap tidy EXIT
cp "$command" "$empty/barnamaj"
cp public/programme.json "$empty"
cd "$empty"

# alone ARGUMENT…: the command, with nothing around it.
alone() {
    env -i PATH= ./barnamaj "$@"
}

# expect TEXT FILE: the file holds the text.
expect() {
    grep -q -- "$1" "$2" || fail "'$1' is not in $2: $(head -c 1000 "$2")"
}

alone --version >version
expect "with the app" version
alone check >checked || fail "check: $(tail -n 20 checked)"
alone publish --url https://programme.example.org >published 2>messages ||
    fail "publish: $(cat messages)"
expect "ready to upload" published
expect "<h1" dist/fr/index.html
ls dist/assets/app_bg-*.wasm dist/assets/cards/fr/*.png >/dev/null || fail "the site is not whole"
alone publish programme.json --url https://programme.example.org >published 2>messages
expect "nothing has changed" published

alone serve dist --port 0 >served &
server=$!
for _ in {1..50}; do
    grep -q http served && break
    sleep 0.1
done
port=$(sed -n 's|.*http://127.0.0.1:\([0-9]*\)/.*|\1|p' served)
[[ $port ]] || fail "serve does not say where"
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET /fr/agenda HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
cat <&3 >answer
expect "200 OK" answer
expect "Mon agenda" answer
