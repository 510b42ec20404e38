# shellcheck shell=bash
# What the scripts of this directory share: versions, places, and how to say what goes on.
# To be sourced.
# shellcheck disable=SC2034  # used by the scripts that source this
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$repository"

# Tools and packages are kept here for all clones.
cache=${BARNAMAJ_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/barnamaj}

rust_version=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
trunk_version=0.21.14
# The command must be of the very version of the library.
wasm_bindgen_version=$(
    awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print }' Cargo.lock
)
wasm_split_version=0.2.4
axe_version=4.14.1
cargo_fuzz_version=0.13.2
geckodriver_version=0.37.1

# The browsers that are tested.
engines=${ENGINES:-chromium,firefox,webkit}

# What a command is built for that needs nothing of the system that it runs on.
static_target=x86_64-unknown-linux-musl

trunk_root=$cache/trunk-$trunk_version
wasm_bindgen_root=$cache/wasm-bindgen-$wasm_bindgen_version
test_runner_root=$cache/wasm-bindgen-test-runner-$wasm_bindgen_version
wasm_split_root=$cache/wasm-split-$wasm_split_version
cargo_fuzz_root=$cache/cargo-fuzz-$cargo_fuzz_version
geckodriver_root=$cache/geckodriver-$geckodriver_version
packages=$cache/packages
# Trunk finds the wasm-bindgen of tools/bin, which calls the real one.
export BARNAMAJ_WASM_BINDGEN=$wasm_bindgen_root
PATH="$repository/tools/bin:$trunk_root/bin:$wasm_split_root/bin:$cargo_fuzz_root/bin:$geckodriver_root/bin:$PATH"
export PATH

# This version of Trunk takes only `true` or `false` here and refuses the usual `1`.
unset NO_COLOR
export TRUNK_SKIP_VERSION_CHECK=true

say() {
    printf '%s\n' "$*"
}

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# stages TOTAL: the lines of `stage` count up to it.
stages() {
    stage_total=$1
    stage_number=0
}

# stage TEXT: says what is done now and how far this is.
stage() {
    stage_number=$((stage_number + 1))
    say "[$stage_number/$stage_total] $*"
}
