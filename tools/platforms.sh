#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# `make test-platforms`: every platform does its part and says so; the last line tells which failed.
# A platform is a function below and a name in `platforms`. Usage: tools/platforms.sh [PLATFORM...]
set -uo pipefail
cd "$(dirname "$0")/.." || exit
work=out/platforms
draws=2000

build() {
    cmake -S . -B "$work/$1" -G Ninja -DKVORUM_SCORING_ONLY=ON -DCMAKE_BUILD_TYPE=None \
        -DCMAKE_CXX_COMPILER="$2" -DCMAKE_CXX_FLAGS="$3" &&
        cmake --build "$work/$1" --target score_files
}

# Scores the same vacancy files with another compiler, other flags or another processor, and
# compares every byte with what the first platform printed.
#   scores NAME COMPILER FLAGS [RUNNER...]
scores() {
    local name=$1
    if ! build "$@" >"$work/$name.log" 2>&1; then
        tail -n 20 "$work/$name.log"
        return 1
    fi
    shift 3
    "$@" "$work/$name/bin/score_files" "$draws" "$work"/vacancies/*.json >"$work/$name.out" || return 1
    [ -s "$work/first.out" ] || cp "$work/$name.out" "$work/first.out"
    cmp "$work/first.out" "$work/$name.out"
}

gcc_O0() { scores gcc_O0 g++ -O0; }
gcc_O3() { scores gcc_O3 g++ -O3; }
gcc_fma() { scores gcc_fma g++ "-O3 -march=haswell"; }
clang_O0() { scores clang_O0 clang++ -O0; }
clang_O3() { scores clang_O3 clang++ -O3; }
clang_fma() { scores clang_fma clang++ "-O3 -march=haswell"; }
arm64_O0() { scores arm64_O0 aarch64-linux-gnu-g++ -O0 qemu-aarch64; }
arm64_O3() { scores arm64_O3 aarch64-linux-gnu-g++ -O3 qemu-aarch64; }

platforms=(gcc_O0 gcc_O3 gcc_fma clang_O0 clang_O3 clang_fma arm64_O0 arm64_O3)

[ $# -eq 0 ] || platforms=("$@")
mkdir -p "$work"
rm -f "$work/first.out"
python3 tests/platforms/vacancies.py . "$work/vacancies" || exit 1
failed=()
for platform in "${platforms[@]}"; do
    start=$SECONDS
    if "$platform"; then
        printf 'platforms: %s passed in %d s\n' "$platform" $((SECONDS - start))
    else
        printf 'platforms: %s FAILED\n' "$platform"
        failed+=("$platform")
    fi
done
if [ ${#failed[@]} -gt 0 ]; then
    printf 'platforms: failed: %s\n' "${failed[*]}" >&2
    exit 1
fi
printf 'platforms: %d files, %d draws each, the same %d bytes on %d platforms in %d s\n' \
    "$(find "$work/vacancies" -name '*.json' | wc -l)" "$draws" "$(stat -c %s "$work/first.out")" \
    "${#platforms[@]}" "$SECONDS"
