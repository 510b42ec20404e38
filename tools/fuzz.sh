#!/usr/bin/env bash
# Feeds what reads other people's input with random input, FUZZ_SECONDS (60) in all. Expects
# tools/setup.sh --fuzz to have run. What is found stays in fuzz/artifacts; what was learnt, in
# fuzz/corpus.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

seconds=${FUZZ_SECONDS:-60}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || fail "FUZZ_SECONDS wants a number of seconds, not '$seconds'"

# A directory of its own: the flags of a fuzzer would have everything else compiled again.
unset CARGO_TARGET_DIR
# Sanitizers want a nightly compiler, and look for what safe Rust does not do.
options=(--sanitizer none)

mapfile -t targets < <(cargo fuzz list)
share=$((seconds / ${#targets[@]}))
((share > 0)) || share=1
stages $((${#targets[@]} + 1))

stage "building ${#targets[@]} targets"
cargo run --quiet --locked --manifest-path fuzz/Cargo.toml --example seeds -- fuzz/corpus
cargo fuzz build "${options[@]}"

for target in "${targets[@]}"; do
    stage "$target, $share s"
    log=fuzz/target/$target.log
    cargo fuzz run "${options[@]}" "$target" -- -max_total_time="$share" -timeout=5 \
        -max_len=4096 -print_final_stats=1 &>"$log" || {
        tail -n 60 "$log" >&2
        fail "$target: see above and $log; the input is in fuzz/artifacts/$target"
    }
    say "      $(awk '/^stat::number_of_executed_units:/ { print $2 }' "$log") inputs, all sound"
done
