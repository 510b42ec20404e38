# shellcheck shell=bash
# What the scripts share that try a released command: an empty directory with nothing but the
# command, and an environment and a PATH that are empty. To be sourced after tools/lib.sh, with the
# command as first argument.

command=$(realpath "$1")
empty=$(mktemp -d)
started=()
tidy() {
    local process
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    rm -rf "$empty"
}
trap tidy EXIT
cp "$command" "$empty/barnamaj"
cd "$empty" || exit

alone=(env -i PATH= "$empty/barnamaj")

# alone ARGUMENT…: the command, with nothing around it and nobody to ask.
alone() {
    "${alone[@]}" "$@" </dev/null
}

# expect TEXT FILE: the file holds the text.
expect() {
    grep -q -- "$1" "$2" || fail "'$1' is not in $2: $(head -c 1000 "$2")"
}

# until_in TEXT FILE: waits for the file to hold the text, a minute at most.
until_in() {
    for _ in {1..600}; do
        grep -q -- "$1" "$2" && return
        sleep 0.1
    done
    expect "$1" "$2"
}

# listening FILE ARGUMENT…: starts the command, which serves something; what it says goes into the
# file. Sets `port`. (Not by the function: in the background that is a shell of its own, and to stop
# it would leave the command behind.)
listening() {
    local said=$1
    shift
    "${alone[@]}" "$@" --port 0 </dev/null >"$said" &
    started+=($!)
    until_in 'http://127.0.0.1:[0-9]' "$said"
    port=$(sed -n 's|.*http://127.0.0.1:\([0-9]*\)/.*|\1|p' "$said")
}

# stop: ends what was started last.
stop() {
    kill "${started[-1]}"
    wait "${started[-1]}" || true
    unset 'started[-1]'
}

# get PATH: the answer of what listens on `port`, with its head.
get() {
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3
    cat <&3
    exec 3>&-
}
