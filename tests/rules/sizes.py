# SPDX-License-Identifier: Apache-2.0
"""The budgets: lines of files and functions, medians, and the licence line."""
from statistics import median

import functions
from source import Violation

FILE_LINES = {"impl": 600, "header": 250, "qml": 300, "python": 600, "shell": 600, "js": 600}
MAIN_LINES = 120
FUNCTION_LINES = 70
MEDIAN_FILE, MEDIAN_FUNCTION = 150, 8
ENOUGH_FILES = 30  # below this a median says nothing
PRODUCT = ("app/", "core/", "qml/", "sync/")
LICENCE = "SPDX-License-Identifier: Apache-2.0"


def licence(source):
    if not any(LICENCE in line for line in source.lines[:3]):
        yield source.violation(0, "spdx", f"no '{LICENCE}' in the first three lines")


def file_length(source):
    limit = MAIN_LINES if source.path.endswith("/main.cpp") else FILE_LINES.get(source.kind)
    if limit and len(source.lines) > limit:
        yield source.violation(0, "file-length", f"{len(source.lines)} lines, at most {limit}")


def cpp_functions(source):
    return [(f.name, source.line_of(f.start), source.line_of(f.end)) for f in functions.functions(source.statements)]


def function_length(source, found):
    """`found`: (name, first line, last line) of each function."""
    for name, first, last in found:
        length = last - first + 1
        if length > FUNCTION_LINES:
            yield Violation(source.path, first, "function-length",
                            f"{name} has {length} lines, at most {FUNCTION_LINES}")


def braces(source):
    if source.statements.count("{") != source.statements.count("}"):
        yield source.violation(0, "braces", "opened and closed braces differ, so functions cannot be measured; "
                               "do not open one in both branches of a conditional")


def spread(lengths):
    ordered = sorted(lengths)
    if not ordered:
        return "none"
    return (f"{len(ordered)}, median {median(ordered):g}, 90 % within {ordered[int(0.9 * (len(ordered) - 1))]}, "
            f"longest {ordered[-1]}")


class Medians:
    """Gathers lengths over the product and says at the end whether the medians hold."""

    def __init__(self):
        self.files = {"impl": [], "header": [], "qml": []}
        self.functions = []

    def add(self, source, found):
        if source.path.startswith(PRODUCT) and source.kind in self.files:
            self.files[source.kind].append(len(source.lines))
            if source.kind != "qml":
                self.functions += [last - first + 1 for _, first, last in found]

    def summary(self):
        return "\n".join([
            f"implementation files: {spread(self.files['impl'])}",
            f"headers: {spread(self.files['header'])}",
            f"QML files: {spread(self.files['qml'])}",
            f"functions: {spread(self.functions)}",
        ])

    def violations(self):
        if len(self.files["impl"]) <= ENOUGH_FILES:
            return
        for what, lengths, limit in (("implementation file", self.files["impl"], MEDIAN_FILE),
                                     ("function", self.functions, MEDIAN_FUNCTION)):
            if lengths and median(lengths) > limit:
                yield Violation(".", 1, "median", f"the median {what} has {median(lengths):g} lines, at most {limit}")
