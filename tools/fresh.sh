#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Proves that the commands work where nothing is installed: makes a bare Debian 12 folder with git
# and make, clones the committed tree into it and runs each command there. Takes the mirror and how
# to reach it from this machine's apt. Leaves nothing behind.
# Usage: tools/fresh.sh [COMMAND...]   (default: 'make run' twice, then 'make test')
# shellcheck disable=SC2317 # the functions are called through step
set -euo pipefail
cd "$(dirname "$0")/.."
suite=bookworm
limit=5400 # seconds a command may take
commands=("$@")
[ $# -gt 0 ] || commands=("make run" "make run" "make test")

tools/install.sh fresh
as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo)

work=$(mktemp -d "${TMPDIR:-/var/tmp}/kvorum-fresh.XXXXXX")
root=$work/root
chmod 755 "$work"
trap '"${as_root[@]}" rm -rf --one-file-system "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# This machine's Debian archives, with the suites of the release asked for.
sources() {
    apt-get indextargets --format "\$(REPO_URI) \$(RELEASE)" 'Created-By: Packages' 'Origin: Debian' |
        sed -nE "s/ [a-z]+(-updates|-security)?\$/ $suite\1 main/p" | sort -u | sed 's/^/deb /'
}

# How this machine's apt reaches them: proxies, retries, clocks.
settings() {
    apt-config dump | sed -nE '/^Acquire::((http|https|ftp)::|Retries|Check-(Valid-Until|Date))/Ip'
}

bootstrap() {
    settings >"$work/apt.conf" && sources >"$work/sources.list" &&
        "${as_root[@]}" mmdebstrap --quiet --variant=minbase --include=git,make,ca-certificates \
            --aptopt="$work/apt.conf" --dpkgopt=force-unsafe-io "$suite" "$root" - <"$work/sources.list" &&
        "${as_root[@]}" cp -L /etc/resolv.conf /etc/hosts "$root/etc/" &&
        trust && clone
}

# A machine that trusts authorities of its own may reach its mirror through one.
trust() {
    [ -n "$(ls /usr/local/share/ca-certificates 2>/dev/null)" ] || return 0
    "${as_root[@]}" cp -r /usr/local/share/ca-certificates "$root/usr/local/share/" &&
        inside update-ca-certificates >/dev/null 2>&1
}

clone() {
    git bundle create -q "$work/tree.bundle" HEAD && "${as_root[@]}" cp "$work/tree.bundle" "$root/" &&
        inside "git -c advice.detachedHead=false clone -q /tree.bundle /kvorum"
}

# Mounts and processes live in namespaces of their own and end with them. Where those are not
# allowed, the folder's own device nodes must do.
spaces=(unshare --mount --pid --fork --kill-child)
# shellcheck disable=SC2016 # expanded by the inner shell
enter='mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && exec chroot "$@"'
if ! "${as_root[@]}" "${spaces[@]}" true 2>/dev/null; then
    echo "fresh: no namespaces here, so without /proc"
    spaces=()
    enter='exec chroot "$@"'
fi

inside() {
    "${as_root[@]}" timeout --kill-after=30 "$limit" "${spaces[@]}" bash -c "$enter" enter "$root" \
        /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        bash -c "$1" </dev/null
}

summary=()
failed=0
step() {
    local name=$1 start=$SECONDS status=0
    shift
    echo "fresh: $name"
    "$@" || status=$?
    summary+=("$(printf '%5d s  status %d  %s' $((SECONDS - start)) "$status" "$name")")
    [ "$status" = 0 ] || failed=1
    return "$status"
}

if step "bare $suite with a clone of $(git rev-parse --short HEAD)" bootstrap; then
    for command in "${commands[@]}"; do
        step "$command" inside "cd /kvorum && $command" || true
    done
fi
printf 'fresh: %s\n' "${summary[@]}"
exit "$failed"
