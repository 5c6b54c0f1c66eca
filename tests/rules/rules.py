#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the tracked files against the architecture's budgets and directions.

Usage: tests/rules/rules.py REPOSITORY
Prints one line a violation, `path:line: rule: what`, and the spread of lengths. No rule has a list
of exceptions.
"""
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # the tree stays clean

import layers
import qml
import qml_rules
import secrecy
import sizes
import words
from source import Source, kind_of


def tracked(root):
    """Path -> text of every tracked source file that is there."""
    names = subprocess.run(["git", "-c", "safe.directory=*", "-C", str(root), "ls-files", "-z"],
                           check=True, capture_output=True, text=True).stdout.split("\0")
    return {name: (root / name).read_text(encoding="utf-8")
            for name in names if kind_of(name) and (root / name).is_file()}


def check_cpp(source, texts):
    found = sizes.cpp_functions(source)
    yield from sizes.function_length(source, found)
    yield from sizes.braces(source)
    yield from layers.includes(source, texts)
    yield from layers.context_properties(source)
    yield from words.qt_macros(source)
    yield from words.try_macros(source)
    yield from secrecy.around_tls(source)
    yield from secrecy.byte_by_byte(source)


def check_qml(source, texts):
    document = qml.parse(source.code)
    blocks = [(b.name, source.line_of(b.start), source.line_of(b.end)) for b in document.blocks]
    yield from sizes.function_length(source, blocks)
    if not source.path.startswith("qml/"):
        return
    yield from layers.imports(source, document)
    yield from qml_rules.untranslated(source, document)
    yield from qml_rules.in_module(source, texts)
    if not source.path.startswith("qml/Theme/"):
        yield from qml_rules.colours(source, document)
        yield from qml_rules.sizes(source, document)


def check(texts):
    """The violations in the files given as path -> text, in order, and the spread of lengths."""
    violations, medians = [], sizes.Medians()
    for path, text in texts.items():
        source = Source(path, text)
        violations += sizes.licence(source)
        violations += sizes.file_length(source)
        violations += words.unfinished(source)
        violations += words.in_tests(source)
        if source.kind in ("impl", "header"):
            violations += check_cpp(source, texts)
            medians.add(source, sizes.cpp_functions(source))
        elif source.kind == "qml":
            violations += check_qml(source, texts)
            medians.add(source, [])
        elif source.kind == "cmake":
            violations += layers.cmake(source)
    violations += medians.violations()
    return sorted(set(violations)), medians.summary()


def main():
    texts = tracked(Path(sys.argv[1]).resolve())
    violations, summary = check(texts)
    for violation in violations:
        print(violation)
    print(summary)
    print(f"rules: {len(texts)} files, {len(violations)} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
