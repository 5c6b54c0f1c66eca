#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Configures build/ for a preset where it is not, and builds.
# The presets share build/: going from release to test adds targets and rebuilds nothing.
# Usage: tools/build.sh release|test [TARGET...]
set -eu
cd "$(dirname "$0")/.."
preset=$1
shift

configured() {
    [ -f build/build.ninja ] || return 1
    [ "$preset" = release ] || grep -q '^KVORUM_TESTS:BOOL=ON$' build/CMakeCache.txt
}

# Two builds at once in one folder spoil each other.
mkdir -p build
exec 9>build/.lock
flock -n 9 || { echo "build: waits for another build in this folder" && flock 9; }

configured || cmake --preset "$preset"
if [ $# -gt 0 ]; then
    cmake --build build --target "$@"
else
    cmake --build --preset "$preset"
fi
