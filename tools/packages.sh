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

# npm_package NAME VERSION: unpacks it to $packages/<name without scope>-<version>. npm is
# needed for this alone; it checks the archive against the registry's own checksum.
npm_package() {
    local name=$1 version=$2
    local to=$packages/${name##*/}-$version work
    [[ -d $to ]] && return
    have npm || apt_install "npm, which fetches fonts and axe-core," npm
    say "      fetching $name $version…"
    mkdir -p "$packages"
    work=$(mktemp -d "$packages/fetching.XXXXXX")
    if ! (cd "$work" && npm pack --silent "$name@$version" >/dev/null && tar -xzf ./*.tgz); then
        rm -rf "$work"
        fail "the package $name $version could not be fetched with npm: is there a network?"
    fi
    mv "$work/package" "$to"
    rm -rf "$work"
}

# check_package DIRECTORY: its files must be the very ones that were chosen.
check_package() {
    local sum=(sha256sum)
    have sha256sum || sum=(shasum -a 256)
    grep "  $1/" tools/packages.sha256 | (cd "$packages" && "${sum[@]}" --check --status -) ||
        fail "$packages/$1 is not what was chosen (tools/packages.sha256): remove it and try again"
}
