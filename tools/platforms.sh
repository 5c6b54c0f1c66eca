#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# `make test-platforms`: every platform does its part and says so; the last line tells which failed.
# A platform is a function below and a name in `platforms`. Usage: tools/platforms.sh [PLATFORM...]
set -uo pipefail
cd "$(dirname "$0")/.." || exit
# shellcheck source=tools/debian.sh
. tools/debian.sh
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
    cmp "$work/first.out" "$work/$name.out" && scored=$((scored + 1))
}

gcc_O0() { scores gcc_O0 g++ -O0; }
gcc_O3() { scores gcc_O3 g++ -O3; }
gcc_fma() { scores gcc_fma g++ "-O3 -march=haswell"; }
clang_O0() { scores clang_O0 clang++ -O0; }
clang_O3() { scores clang_O3 clang++ -O3; }
clang_fma() { scores clang_fma clang++ "-O3 -march=haswell"; }
arm64_O0() { scores arm64_O0 aarch64-linux-gnu-g++ -O0 qemu-aarch64; }
arm64_O3() { scores arm64_O3 aarch64-linux-gnu-g++ -O3 qemu-aarch64; }

# Makes out/platforms/NAME-root, and again only when what is asked for is something else.
#   folder NAME SUITE PACKAGES [OPTION of mmdebstrap...]
folder() {
    local root=$work/$1-root
    [ "$(cat "$root.made" 2>/dev/null)" != "$*" ] || return 0
    echo "platforms: making $root"
    "${as_root[@]}" rm -rf --one-file-system "$root" "$root.made"
    if ! debian_folder "$2" "$root" "$(tr '\n' ',' <<<"$3")" "${@:4}" 2>"$root.log"; then
        sed -n '/^E: .*failed/d; /^E: /p' "$root.log"
        echo "platforms: Debian's packages for $1 are not to be had; what apt said is in $root.log"
        return 1
    fi
    echo "$*" >"$root.made"
}

# Runs one step of a platform. When it fails, shows the end of what it said.
#   step LOG COMMAND...
step() {
    "${@:2}" >"$1" 2>&1 || { tail -n 20 "$1" && return 1; }
}

# Runs the tests and shows CTest's summary, or which failed.
#   tested LOG COMMAND...
tested() {
    local status=0
    "${@:2}" >"$1" 2>&1 || status=$?
    sed -n '/tests passed/,$p' "$1"
    return "$status"
}

# Core and QML on another processor: this machine's compiler and Qt tools, the same release's Qt
# for arm64. The packages are only unpacked; what they link to stays within the folder.
arm64_tests() {
    local build=$work/arm64 root=$PWD/$work/arm64-root link host
    host=/usr/lib/$(g++ -print-multiarch)/cmake
    # shellcheck source=/dev/null
    folder arm64 "$(. /etc/os-release && echo "$VERSION_CODENAME")" \
        "$(debian_packages run test | grep -E '^(lib|qt|qml|nlohmann)' | grep -v clang)
libc6-dev
libstdc++-$(g++ -dumpversion)-dev" --variant=extract --architectures=arm64 || return
    find "$root/usr" -type l -lname '/*' | while read -r link; do
        "${as_root[@]}" ln -srfn "$root$(readlink "$link")" "$link"
    done
    step "$build.log" cmake --preset test -B "$build" --toolchain "$PWD/tools/arm64.cmake" \
        -DKVORUM_ROOT="$root" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$host" \
        -DQt6LinguistTools_DIR="$host/Qt6LinguistTools" &&
        step "$build.log" cmake --build "$build" --target tests/core/all tests/qml/all &&
        tested "$build.tests.log" ctest --test-dir "$build" --output-on-failure -j2 \
            --label-regex '^(core|qml)$' --exclude-regex '^qml_lint$'
}

# The next Debian, with Qt 6.8 and its own compiler: everything but the rules and the lint, which
# read the same sources everywhere.
debian13_tests() {
    local build=$work/debian13 packages
    packages=$(debian_packages run test | grep -Ev 'clang|shellcheck' | sed 's/^postgresql-.*/postgresql/')
    folder debian13 trixie "$packages" --variant=minbase || return
    local inside=(debian_inside "$build-root" 7200 "$PWD")
    step "$build.log" "${inside[@]}" "cmake --preset test -B $build && cmake --build $build" &&
        tested "$build.tests.log" "${inside[@]}" "ctest --test-dir $build --output-on-failure -j2 \
            --label-exclude '^rules$' --exclude-regex '^qml_lint$'"
}

platforms=(gcc_O0 gcc_O3 gcc_fma clang_O0 clang_O3 clang_fma arm64_O0 arm64_O3 arm64_tests debian13_tests)

[ $# -eq 0 ] || platforms=("$@")
mkdir -p "$work"
rm -f "$work/first.out"
python3 tests/platforms/vacancies.py . "$work/vacancies" || exit 1
failed=()
scored=0
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
[ "$scored" -eq 0 ] || printf 'platforms: %d files, %d draws each, the same %d bytes on %d platforms\n' \
    "$(find "$work/vacancies" -name '*.json' | wc -l)" "$draws" "$(stat -c %s "$work/first.out")" "$scored"
printf 'platforms: %d passed in %d s\n' "${#platforms[@]}" "$SECONDS"
