#!/usr/bin/env bash
# Puts everything in place that the site is built with (and with --tests, that it is tested
# with; with --release, that the command is released with; with --fuzz only what the fuzzer needs).
# Does nothing twice; tools and packages go to a cache shared by all clones.
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"
# shellcheck source=tools/packages.sh
source tools/packages.sh

# Where tools are compiled: of no use when they are there.
building=$cache/building

main() {
    local tests=false fuzz=false release=false total=5
    case "${1:-}" in
        --tests) tests=true ;;
        --fuzz) fuzz=true ;;
        --release) release=true ;;
        '') ;;
        *) fail "usage: tools/setup.sh [--tests | --release | --fuzz]" ;;
    esac
    mkdir -p "$cache" || fail "the cache $cache cannot be made: set BARNAMAJ_CACHE to another place"
    one_at_a_time
    if $fuzz; then
        stages 2
        install_rust
        install_cargo_fuzz
        rm -rf "$building"
        return
    fi
    if $tests; then total=12; elif $release; then total=6; fi
    stages "$total"
    install_rust
    if $release; then install_static_target; fi
    install_trunk
    install_wasm_bindgen
    install_wasm_split
    if $tests; then
        install_test_runner
        install_geckodriver
    fi
    rm -rf "$building"
    install_fonts
    if $tests; then
        install_browser
        install_firefox
        install_webkit
        install_axe
        install_nginx
    fi
}

# Two clones must not build the same tool at once.
one_at_a_time() {
    have flock || return 0
    exec 9>"$cache/lock"
    flock --nonblock 9 && return
    say "Another set-up is at work in $cache: waiting for it…"
    flock 9
}

install_rust() {
    local what="Rust $rust_version for this machine and for wasm32-unknown-unknown"
    have rustup || fail "rustup is missing: install it (https://rustup.rs) and run this again"
    have cc || apt_install "a C compiler (cc)" build-essential
    if rust_is_complete; then
        stage "$what: there"
        return
    fi
    stage "$what: installing…"
    rustup toolchain install "$rust_version" --profile minimal --no-self-update \
        --component rustfmt --component clippy --target wasm32-unknown-unknown ||
        fail "Rust $rust_version could not be installed by rustup: see the lines above"
}

rust_is_complete() {
    local installed
    installed=$(
        rustup component list --toolchain "$rust_version" --installed 2>/dev/null
    ) || return 1
    [[ $installed == *clippy* && $installed == *rustfmt* ]] &&
        [[ $installed == *rust-std-wasm32-unknown-unknown* ]]
}

install_static_target() {
    have musl-gcc || apt_install "musl-gcc, which compiles the allocator," musl-tools
    local what="Rust's library for $static_target"
    if [[ $(rustup target list --toolchain "$rust_version" --installed) == *"$static_target"* ]]; then
        stage "$what: there"
        return
    fi
    stage "$what: installing…"
    rustup target add --toolchain "$rust_version" "$static_target" ||
        fail "$what could not be installed by rustup: see the lines above"
}

# Without what it fetches from the network by itself: nothing here has it do so.
install_trunk() {
    cargo_tool trunk "$trunk_version" "$trunk_root" 2 trunk --locked --no-default-features
}

# Not --locked: one of the versions that its own lock file names is no longer to be had.
install_wasm_bindgen() {
    cargo_tool wasm-bindgen "$wasm_bindgen_version" "$wasm_bindgen_root" 1 wasm-bindgen-cli \
        --bin wasm-bindgen
}

install_wasm_split() {
    cargo_tool wasm-split-cli "$wasm_split_version" "$wasm_split_root" 1 wasm_split_cli_support \
        --locked --features build-binary
}

# Runs tests in a browser that were compiled to WebAssembly. In a place of its own: what is
# installed of a package takes the place of what was installed of it before.
install_test_runner() {
    cargo_tool wasm-bindgen-test-runner "$wasm_bindgen_version" "$test_runner_root" 1 \
        wasm-bindgen-cli --bin wasm-bindgen-test-runner
}

install_geckodriver() {
    if [[ $engines != *firefox* ]]; then
        stage "geckodriver: left out by ENGINES"
        return
    fi
    cargo_tool geckodriver "$geckodriver_version" "$geckodriver_root" 2 geckodriver --locked
}

install_cargo_fuzz() {
    have c++ || apt_install "a C++ compiler (c++)" build-essential
    cargo_tool cargo-fuzz "$cargo_fuzz_version" "$cargo_fuzz_root" 1 cargo-fuzz --locked
}

# cargo_tool COMMAND VERSION ROOT MINUTES CRATE [OPTION…]: not optimised, for each of them runs
# for a second or so at a time, and optimising them takes minutes.
cargo_tool() {
    local command=$1 version=$2 root=$3 minutes=$4 crate=$5
    shift 5
    if [[ -x $root/bin/$command ]]; then
        stage "$command $version: there"
        return
    fi
    stage "$command $version: building, about $minutes minutes the first time…"
    # In one directory, so that no crate is compiled for two of them.
    CARGO_TARGET_DIR=$building CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off \
        CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 CARGO_PROFILE_RELEASE_PANIC=abort \
        cargo install "$@" --force --root "$root" "$crate@$version" ||
        fail "$command $version could not be built: see the lines above"
}

install_fonts() {
    stage "Fonts: Plex Sans and Noto Sans"
    local arabic=@fontsource/ibm-plex-sans-arabic@5.3.0 tifinagh=@fontsource/noto-sans-tifinagh@5.3.0
    local plex=@fontsource/ibm-plex-sans@5.3.0 hebrew=@fontsource/ibm-plex-sans-hebrew@5.3.0
    local packages_of_fonts=("$arabic" "$tifinagh" "$plex" "$hebrew") name
    for name in "${noto_scripts[@]}"; do packages_of_fonts+=("$(noto_script "$name")"); done
    for name in "${noto_slices[@]}"; do packages_of_fonts+=("$(noto_slice "$name")"); done
    npm_packages "${packages_of_fonts[@]}"
    for name in "${packages_of_fonts[@]}"; do
        name=$(archive_of "$name")
        asset "$packages/$name/LICENSE" "licences/LICENSE-$name.txt"
    done
    arabic=$packages/$(archive_of "$arabic") tifinagh=$packages/$(archive_of "$tifinagh")
    plex=$packages/$(archive_of "$plex") hebrew=$packages/$(archive_of "$hebrew")
    font "$arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2" plex-arabic-400.woff2
    font "$arabic/files/ibm-plex-sans-arabic-arabic-700-normal.woff2" plex-arabic-700.woff2
    font "$arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2" plex-latin-400.woff2
    font "$arabic/files/ibm-plex-sans-arabic-latin-700-normal.woff2" plex-latin-700.woff2
    font "$tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff2" tifinagh-400.woff2
    font "$arabic/LICENSE" LICENSE-plex-arabic.txt
    font "$tifinagh/LICENSE" LICENSE-tifinagh.txt
    install_drawing_fonts
}

# The scripts of which Noto Sans is one file in all weights.
noto_scripts=(
    armenian bengali devanagari ethiopic georgian gujarati gurmukhi kannada khmer lao malayalam
    myanmar sinhala tamil telugu thai
)

# Fonts with so many letters that they come in slices. A table in each package says which slice
# has which letters.
noto_slices=(noto-emoji noto-sans-jp noto-sans-kr noto-sans-sc noto-sans-tc)

# noto_script SCRIPT, noto_slice NAME: the packages of these.
noto_script() { printf '@fontsource-variable/noto-sans-%s@5.3.0' "$1"; }
noto_slice() { printf '@fontsource-variable/%s@5.3.1' "$1"; }

# What share cards are drawn with. For a letter that the site's fonts lack a browser takes another
# font of its system; a picture needs one that has it. (Called by install_fonts, whose variables it
# reads.)
install_drawing_fonts() {
    local script weight name from
    for weight in 400 700; do
        for script in arabic latin; do
            from=$arabic/files/ibm-plex-sans-arabic-$script-$weight-normal.woff2
            asset "$from" "drawing/plex-$script-$weight.woff2"
        done
        for script in latin-ext vietnamese greek cyrillic cyrillic-ext; do
            from=$plex/files/ibm-plex-sans-$script-$weight-normal.woff2
            asset "$from" "drawing/plex-$script-$weight.woff2"
        done
        from=$hebrew/files/ibm-plex-sans-hebrew-hebrew-$weight-normal.woff2
        asset "$from" "drawing/plex-hebrew-$weight.woff2"
    done
    asset "$tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff2" drawing/tifinagh-400.woff2
    for script in "${noto_scripts[@]}"; do
        from=$packages/$(archive_of "$(noto_script "$script")")
        asset "$from/files/noto-sans-$script-$script-wght-normal.woff2" \
            "drawing/noto-$script.woff2"
    done
    for name in "${noto_slices[@]}"; do
        from=$packages/$(archive_of "$(noto_slice "$name")")
        asset "$from/unicode.json" "drawing/$name/unicode.json"
        # All at once: there are hundreds.
        cp "$from/files/$name-"[0-9]*-wght-normal.woff2 "target/assets/drawing/$name/"
    done
}

# font FROM NAME: a file as the site ships it.
font() {
    asset "$1" "fonts/$2"
}

# asset FROM NAME: a file in the place where the build looks for it; left alone when it is there
# already.
asset() {
    local to=target/assets/$2
    mkdir -p "${to%/*}"
    cmp -s "$1" "$to" || cp "$1" "$to"
}

install_browser() {
    if have chromedriver && { have chromium || have google-chrome; }; then
        stage "Chromium and its driver: there"
        return
    fi
    stage "Chromium and its driver: installing…"
    apt_install "Chromium or its driver (chromedriver)" chromium chromium-driver
}

install_firefox() {
    if [[ $engines != *firefox* ]]; then
        stage "Firefox: left out by ENGINES"
    elif have firefox || have firefox-esr; then
        stage "Firefox: there"
    else
        stage "Firefox: installing…"
        apt_install Firefox firefox-esr
    fi
}

# The engine of iPhones, as Linux has it, with a screen that nobody sees.
install_webkit() {
    if [[ $engines != *webkit* ]]; then
        stage "WebKit: left out by ENGINES"
    elif have WebKitWebDriver && have Xvfb && webkit_prints; then
        stage "WebKitGTK, its driver, what prints from it, and Xvfb: there"
    else
        stage "WebKitGTK, its driver, what prints from it, and Xvfb: installing…"
        apt_install "WebKitGTK, its driver (WebKitWebDriver), its Python bindings or Xvfb" \
            webkit2gtk-driver python3-gi gir1.2-webkit2-4.1 xvfb xauth
    fi
}

# The driver cannot print: tests/browser/support/print_webkit.py does.
webkit_prints() {
    /usr/bin/python3 -c 'import gi; gi.require_version("WebKit2", "4.1")' 2>/dev/null
}

install_axe() {
    stage "axe-core $axe_version, which checks accessibility"
    npm_packages "axe-core@$axe_version"
    asset "$packages/axe-core-$axe_version/axe.min.js" axe.min.js
}

# Not everybody's PATH has the place where Debian puts it.
install_nginx() {
    if have nginx || [[ -x /usr/sbin/nginx ]]; then
        stage "nginx: there"
        return
    fi
    stage "nginx, which can carry the site: installing…"
    apt_install nginx nginx-light
    say "      Debian starts it as a service, too: 'systemctl disable --now nginx' if you want none"
}

main "$@"
