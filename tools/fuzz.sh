#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# `make fuzz`: runs each fuzzer for a while from its corpus in tests/fuzz/corpus; what it learns and
# what it finds lies in out/fuzz. Usage: tools/fuzz.sh [SECONDS_EACH]
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-600}
failed=()

cmake --preset fuzz >/dev/null
cmake --build build-fuzz --target fuzzers
for program in build-fuzz/fuzz/fuzz_*; do
    name=${program##*/fuzz_}
    mkdir -p "out/fuzz/$name/learnt"
    log="out/fuzz/$name/log"
    words=()
    [ ! -f "tests/fuzz/$name.dict" ] || words=("-dict=tests/fuzz/$name.dict")
    if "$program" -max_total_time="$seconds" -max_len=1048576 -timeout=10 -rss_limit_mb=1024 \
        -print_final_stats=1 -artifact_prefix="out/fuzz/$name/" \
        "${words[@]}" \
        "out/fuzz/$name/learnt" "tests/fuzz/corpus/$name" >"$log" 2>&1; then
        verdict=clean
    else
        verdict="FAILED, see $log"
        failed+=("$name")
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    printf 'fuzz: %s: %s inputs in %s s, %s\n' "$name" "${runs:-0}" "$seconds" "$verdict"
done
[ ${#failed[@]} -eq 0 ]
