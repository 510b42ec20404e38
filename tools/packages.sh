# shellcheck shell=bash
# Packages from the system (apt) and from npm. To be sourced after lib.sh.
# shellcheck disable=SC2154  # $packages comes from there

# apt_install WHAT PACKAGE…: installs on Debian, elsewhere says what is missing.
apt_install() {
    local what=$1 as_root=
    shift
    have apt-get || fail "$what is missing: install it and run this again"
    if [[ $(id -u) -ne 0 ]]; then
        have sudo || fail "$what is missing: run 'apt-get install $*' as root"
        as_root=sudo
    fi
    say "      $what is missing: installing $* with apt…"
    ${as_root:+"$as_root"} apt-get update -qq ||
        fail "apt-get update failed, so $what cannot be installed: see the lines above"
    ${as_root:+"$as_root"} env DEBIAN_FRONTEND=noninteractive apt-get install \
        -qq --yes --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" >/dev/null ||
        fail "$what could not be installed: see the lines above"
}

# npm_packages NAME@VERSION…: unpacks each to $packages/<the name of its archive>, such as
# fontsource-ibm-plex-sans-5.3.0. npm is needed for this alone, and is asked once for all that lack.
npm_packages() {
    local package archive missing=() work
    for package in "$@"; do
        [[ -d $packages/$(archive_of "$package") ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    have npm || apt_install "npm, which fetches fonts and axe-core," npm
    say "      fetching ${#missing[@]} packages…"
    mkdir -p "$packages"
    work=$(mktemp -d "$packages/fetching.XXXXXX")
    if ! (cd "$work" && npm pack --silent "${missing[@]}" >/dev/null); then
        rm -rf "$work"
        fail "${missing[*]} could not be fetched with npm: is there a network?"
    fi
    for package in "${missing[@]}"; do
        archive=$(archive_of "$package")
        check_archive "$work" "$archive.tgz"
        mkdir "$work/$archive"
        tar -xzf "$work/$archive.tgz" -C "$work/$archive"
        mv "$work/$archive/package" "$packages/$archive"
    done
    rm -rf "$work"
}

# archive_of NAME@VERSION: what npm calls its archive: @scope/name@1.0.0 is scope-name-1.0.0.
archive_of() {
    local name=${1%@*}
    name=${name#@}
    printf '%s-%s' "${name//\//-}" "${1##*@}"
}

# check_archive DIRECTORY FILE: it must be the very one that was chosen.
check_archive() {
    local sum=(sha256sum)
    have sha256sum || sum=(shasum -a 256)
    if ! grep "  $2\$" "$repository/tools/packages.sha256" |
        (cd "$1" && "${sum[@]}" --check --status -); then
        rm -rf "$1"
        fail "$2 is not what was chosen (tools/packages.sha256)"
    fi
}
