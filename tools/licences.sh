#!/usr/bin/env bash
# Writes what is inside of the released command, and under which licences, into target/licences/: a
# file for each font package, as it has it, and one for the crates of the command and of the app, with
# their names, versions, licences (SPDX) and the texts that come with them. Expects tools/setup.sh to
# have run.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

licences=target/licences
registry=${CARGO_HOME:-$HOME/.cargo}/registry/src

# crates_of TARGET FEATURES: a line for each crate that is linked, such as `serde 1.0.229|MIT OR
# Apache-2.0`. What runs only while it is built is not inside, and what is ours has its own files.
crates_of() {
    cargo tree --locked --target "$1" --features "$2" --edges normal,no-proc-macro --prefix none \
        --format '{p}|{l}' | sed 's/ (\*)$//; / (\//d; s/^\([^ ]*\) v/\1 /'
}

# texts_of NAME VERSION: the files with licences that a crate brings along.
texts_of() {
    find "$registry"/*/"$1-$2" -maxdepth 1 -type f \
        \( -iname 'licen[cs]e*' -o -iname 'copying*' -o -iname 'notice*' -o -iname 'unlicense*' \) |
        LC_ALL=C sort
}

rm -rf "$licences"
mkdir -p "$licences"
cp target/assets/licences/* "$licences"

list=$(
    { crates_of "$static_target" bundle && crates_of wasm32-unknown-unknown kiosk; } |
        LC_ALL=C sort --unique
)
# By the sum of a text: the text, and whose it is.
declare -A text whose
while IFS='|' read -r crate _; do
    while read -r file; do
        sum=$(sha256sum <"$file")
        text[$sum]=$file
        whose[$sum]+=", $crate"
    done < <(texts_of "${crate% *}" "${crate#* }")
done <<<"$list"
{
    printf 'Crates inside of the command and of the app, with their licences (SPDX):\n\n'
    printf '%s\n' "${list//|/: }"
    for sum in "${!whose[@]}"; do
        printf '%s\t%s\n' "${whose[$sum]#, }" "${text[$sum]}"
    done | LC_ALL=C sort | while IFS=$'\t' read -r crates file; do
        printf '\n---- %s ----\n\n' "$crates"
        tr -d '\r' <"$file"
    done
} >"$licences/LICENSE-crates.txt"
say "      $(wc -l <<<"$list") crates, $(find "$licences" -type f | wc -l) files in $licences"
