#!/usr/bin/env bash
# An event from its beginning to its day, with a released command and nothing else: an organiser
# begins it, sees it while writing, checks it, publishes it, serves it, changes a session, and takes
# that back.
#   tools/try-event.sh COMMAND
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"
# shellcheck source=tools/alone.sh
source tools/alone.sh

alone new event --name "Orchard Days" --first 2030-07-01 --last 2030-07-02 --zone Europe/Paris \
    --languages en,fr >said || fail "new: $(cat said)"
cd event

# A page that is open hears of a save, and what it then loads has it.
listening ../shown preview
get /_preview/events >../told &
started+=($!)
until_in '"site":[0-9]' ../told
# site: the number of the site that pages were told last.
site() {
    grep -o '"site":[0-9]*' ../told | tail -n 1
}
first=$(site)
get /en/ >../page
expect "Your first session" ../page
sed 's/Your first session/Apples and pears/' programme.json >.new
mv .new programme.json
for _ in {1..600}; do
    [[ $(site) != "$first" ]] && break
    sleep 0.1
done
[[ $(site) != "$first" ]] || fail "preview tells an open page nothing of a save"
get /en/ >../page
expect "Apples and pears" ../page
stop
stop
[[ ! -e dist ]] || fail "preview has written beside the programme"

alone check >../checked || fail "check: $(cat ../checked)"
alone publish --url https://programme.example.org >../published 2>../messages ||
    fail "publish: $(cat ../messages)"
expect "ready to upload" ../published

listening ../served serve dist
# told TEXT TEXT: what visitors get of the programme has both.
told() {
    get /programme.json >../answer
    expect "200 OK" ../answer
    expect "$1" ../answer
    expect "$2" ../answer
}
revision() {
    get /programme.json | grep -o '"revision": *[0-9]*' | grep -o '[0-9]*'
}
# The session is from 10:30 to 11:30, and nothing else is at its end.
before=$(revision)
alone change 3 --late 15 >../changed 2>&1 || fail "change: $(cat ../changed)"
told '"revision": *'$((before + 1)) T11:45:00
get /en/ >../page
expect "10:45" ../page
alone undo >../changed 2>&1 || fail "undo: $(cat ../changed)"
told '"revision": *'$((before + 2)) T11:30:00
stop
