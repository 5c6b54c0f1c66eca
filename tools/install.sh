#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the packages of the named lists (tools/packages/NAME.txt) that are missing.
# Silent, and no package tool but one dpkg-query is called, when nothing is.
# Usage: tools/install.sh NAME...
set -eu
cd "$(dirname "$0")/packages"

if ! command -v dpkg-query >/dev/null; then
    echo "install: this is no Debian; you need what tools/packages/*.txt name under other names" >&2
    exit 0
fi

files=
for name in "$@"; do files="$files $name.txt"; done
# shellcheck disable=SC2086 # one word a list, one word a package
wanted=$(sed 's/#.*//' $files)
# shellcheck disable=SC2086
present=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' $wanted 2>/dev/null | sed -n 's/^ii *//p')
missing=
for package in $wanted; do
    case "
$present
" in
    *"
$package
"*) ;;
    *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

echo "install: missing, so installing with apt:$missing"
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null; then
    as_root="sudo"
else
    echo "install: this needs root, and there is no sudo. As root, run:" >&2
    echo "  apt-get update && apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
options="-q -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0"
# shellcheck disable=SC2086
$as_root apt-get $options update
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get $options -y install --no-install-recommends $missing
