#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/sync/CASES.md: every case from 1 to 28 has a row, and names functions that some test has.

Usage: cases.py ROOT
"""
import re
import sys
from pathlib import Path

CASES = range(1, 29)


def faults(table, functions):
    rows = re.findall(r"^\| (\d+) \|[^|]*\|(.*)\|$", table, re.M)
    numbers = [int(number) for number, _ in rows]
    yield from (f"case {case} has no row" for case in CASES if case not in numbers)
    for number, proof in rows:
        names = re.findall(r"`(\w+)`", proof)
        yield from (f"case {number}: no test has {name}" for name in names if name not in functions)
        if not names and "*Open*" not in proof:
            yield f"case {number} is neither proven nor open"


def main():
    root = Path(sys.argv[1])
    found = set()
    for file in (root / "tests").rglob("tst_*"):
        if file.suffix in (".cpp", ".h", ".qml"):
            found.update(re.findall(r"(?:void|function) (\w+)\(\)", file.read_text()))
    wrong = list(faults((root / "tests/sync/CASES.md").read_text(), found))
    print("\n".join(wrong) or f"cases: {len(CASES)} rows, all they name exists")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
