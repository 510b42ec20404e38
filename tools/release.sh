#!/usr/bin/env bash
# Builds the command for who has nothing else, into target/releases/: one static file with the built
# app and the fonts of pictures inside (barnamaj), its manual, completions for shells, and a Python
# wheel; and tries them. Expects tools/setup.sh --release to have run.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

built=${CARGO_TARGET_DIR:-target}/$static_target/command
releases=target/releases
released=$releases/barnamaj

stages 7
stage "the app"
tools/app.sh
stage "licences of what is inside"
tools/licences.sh

# Cargo looks at files that are put inside only when it knows them: a new one has to be told.
BARNAMAJ_BUNDLE=$(
    find target/app target/assets/drawing target/licences -type f | LC_ALL=C sort | cksum
)
export BARNAMAJ_BUNDLE
stage "the command (the first time about 10 minutes)"
cargo build --locked --profile command --features bundle --target "$static_target" \
    --bin barnamaj --example wheel
rm -rf "$releases"
mkdir -p "$releases"
cp "$built/barnamaj" "$released"

stage "its manual, completions and wheel"
"$released" manual "$releases/man/man1"
completions=$releases/completions
mkdir -p "$completions"/{bash,zsh,fish}
"$released" completions bash >"$completions/bash/barnamaj"
"$released" completions zsh >"$completions/zsh/_barnamaj"
"$released" completions fish >"$completions/fish/barnamaj.fish"
"$built/examples/wheel" "$released" "$releases/man/man1" target/licences "$releases"

stage "trying the command where there is nothing else"
tools/try-release.sh "$released"
stage "an event from its beginning to its day, where there is nothing else"
tools/try-event.sh "$released"
stage "trying the wheel"
tools/try-wheel.sh "$releases"/*.whl
say "      $releases:"
du --human-readable --apparent-size "$releases"/barnamaj "$releases"/*.whl
