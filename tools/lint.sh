#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# `make lint`: every check runs even where an earlier one failed; the last line says which did.
# Usage: tools/lint.sh [BASE_COMMIT]   (clang-tidy only on what changed since)
set -uo pipefail
cd "$(dirname "$0")/.." || exit
failed=()

step() {
    local name=$1 start=$SECONDS
    shift
    printf '== %s\n' "$name"
    if "$@"; then
        printf '== %s: passed in %d s\n' "$name" $((SECONDS - start))
    else
        printf '== %s: FAILED\n' "$name"
        failed+=("$name")
    fi
}

format() { git ls-files -z '*.cpp' '*.h' | xargs -0 -r clang-format --dry-run -Werror; }

shell() { git ls-files -z '*.sh' .ci/run | xargs -0 -r shellcheck; }

# The project's modules are linted by their own targets, which know the imports; qmllint's exit
# status tells of every warning. The suites import types that their program registers: running is
# their proof.
qml() { cmake --build build --target all_qmllint; }

tools/install.sh run test || exit 1
step rules python3 tests/rules/rules.py .
step format format
step shell shell
step build tools/build.sh test
step clang-tidy python3 tools/tidy.py build "$@"
step qmllint qml

if [ ${#failed[@]} -gt 0 ]; then
    printf 'lint: failed: %s\n' "${failed[*]}" >&2
    exit 1
fi
printf 'lint: all passed in %d s\n' "$SECONDS"
