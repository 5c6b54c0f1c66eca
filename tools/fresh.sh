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

tools/install.sh folder
# shellcheck source=tools/debian.sh
. tools/debian.sh

work=$(mktemp -d "${TMPDIR:-/var/tmp}/kvorum-fresh.XXXXXX")
root=$work/root
chmod 755 "$work"
trap '"${as_root[@]}" rm -rf --one-file-system "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

bootstrap() {
    debian_folder "$suite" "$root" git,make,ca-certificates --quiet --variant=minbase &&
        debian_network "$root" && clone
}

clone() {
    git bundle create -q "$work/tree.bundle" HEAD && "${as_root[@]}" cp "$work/tree.bundle" "$root/" &&
        inside "git -c advice.detachedHead=false clone -q /tree.bundle /kvorum"
}

inside() { debian_inside "$root" "$limit" "" "$1"; }

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
