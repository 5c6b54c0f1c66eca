# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Folders of Debian's packages, for scripts that source this. The mirror and how to reach it are
# those of this machine's apt. Needs tools/packages/folder.txt.

as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo)

# This machine's Debian archives, with the suites of the release asked for.
debian_sources() {
    apt-get indextargets --format "\$(REPO_URI) \$(RELEASE)" 'Created-By: Packages' 'Origin: Debian' |
        sed -nE "s/ [a-z]+(-updates|-security)?\$/ $1\1 main/p" | sort -u | sed 's/^/deb /'
}

# How this machine's apt reaches them: proxies, retries, clocks.
debian_settings() {
    apt-config dump | sed -nE '/^Acquire::((http|https|ftp)::|Retries|Check-(Valid-Until|Date))/Ip'
}

# The packages of the named lists (tools/packages/NAME.txt), a line each.
debian_packages() {
    local name
    for name in "$@"; do sed 's/#.*//; s/ *$//; /^$/d' "tools/packages/$name.txt"; done
}

# Makes FOLDER from a release's packages. What apt says goes to standard error.
#   debian_folder SUITE FOLDER PACKAGE,... [OPTION of mmdebstrap...]
debian_folder() {
    local suite=$1 folder=$2 packages=$3 settings
    shift 3
    if [ -z "$(debian_sources "$suite")" ]; then
        echo "debian: this machine's apt knows no Debian archive; run apt-get update" >&2
        return 1
    fi
    settings=$(mktemp) && debian_settings >"$settings" && debian_sources "$suite" |
        "${as_root[@]}" mmdebstrap --aptopt="$settings" --dpkgopt=force-unsafe-io \
            --include="$packages" "$@" "$suite" "$folder" -
    local status=$?
    rm -f "$settings"
    return "$status"
}

# How FOLDER reaches the network as this machine does. One that trusts authorities of its own may
# reach its mirror through one.
debian_network() {
    "${as_root[@]}" cp -L /etc/resolv.conf /etc/hosts "$1/etc/" || return
    [ -n "$(ls /usr/local/share/ca-certificates 2>/dev/null)" ] || return 0
    "${as_root[@]}" cp -r /usr/local/share/ca-certificates "$1/usr/local/share/" &&
        debian_inside "$1" 60 "" update-ca-certificates >/dev/null 2>&1
}

# Runs COMMAND in FOLDER for at most LIMIT seconds: in TREE, which the folder has as /kvorum, or in
# the folder's own / if TREE is empty. Mounts and processes live in namespaces of their own and end
# with them. Where those are not allowed, the folder's own device nodes must do, and no TREE can.
#   debian_inside FOLDER LIMIT TREE COMMAND
debian_inside() {
    local spaces=(unshare --mount --pid --fork --kill-child)
    # shellcheck disable=SC2016 # expanded by the inner shell
    local enter='mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && exec chroot "$@"' place=/
    if [ -n "$3" ]; then
        place=/kvorum
        enter="mkdir -p \"\$1/kvorum\" && mount --bind '$3' \"\$1/kvorum\" && $enter"
    elif ! "${as_root[@]}" "${spaces[@]}" true 2>/dev/null; then
        echo "debian: no namespaces here, so without /proc"
        spaces=()
        # shellcheck disable=SC2016
        enter='exec chroot "$@"'
    fi
    "${as_root[@]}" timeout --kill-after=30 "$2" "${spaces[@]}" bash -c "$enter" enter "$1" \
        /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        bash -c "cd $place && $4" </dev/null
}
