# SPDX-License-Identifier: Apache-2.0
"""Where the functions of a C++ file begin and end: braces counted, headers read, no compiler.

A function is what has a body outside any other function's body: a lambda belongs to the function
around it. It begins at the line of its name and ends at the line of its closing brace.
"""
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Function:
    name: str
    start: int  # offset of the name
    end: int    # offset of the closing brace


NESTED = r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)"
LEADING = re.compile(
    r"\s*(?:(?:public|private|protected|signals|Q_SIGNALS)(?:\s+(?:slots|Q_SLOTS))?\s*:(?!:)"
    r"|\[\[[^\]]*\]\]"
    r"|[A-Z][A-Z0-9]*_[A-Z0-9_]+\b(?:\s*" + NESTED + r")?(?=\s*[\w\[~:]))")
TYPE_HEAD = re.compile(
    r"(?:(?:typedef|static|const|constexpr|inline|export)\s+)*(?:class|struct|union|enum)\b")
SCOPE_HEAD = re.compile(r"(?:inline\s+)?namespace\b|extern\s*\"[^\"]*\"\s*$|export\s*$")
AFTER_PARAMETERS = re.compile(
    r"\)\s*(?:(?:const|volatile|override|final|mutable|noexcept|constexpr|consteval|try|&&?)\s*)*$")
TRAILING = re.compile(r"\)[^;={}]*->[^;={}]*$|\)\s*(?:const\s*|noexcept\s*)*requires\b[^;={}]*$")
INITIALISED = re.compile(r"\)\s*(?:noexcept\s*)?:(?!:).*\{\}\s*$", re.S)
BARE_LAMBDA = re.compile(r"=\s*\[[^\]]*\]\s*(?:mutable\s*|noexcept\s*)*$")


def without_template(header):
    """`template <...>` at the front removed, with its offset; angle brackets balanced."""
    match = re.match(r"\s*template\s*<", header)
    if not match:
        return 0
    depth, at = 1, match.end()
    while at < len(header) and depth:
        if header[at] == "<":
            depth += 1
        elif header[at] == ">" and header[at - 1] != "-":
            depth -= 1
        at += 1
    return at


def skip_leading(header):
    """Length of the access labels, attributes, macros and template heads before a declaration."""
    at = 0
    while True:
        step = without_template(header[at:])
        if not step:
            match = LEADING.match(header, at)
            step = match.end() - at if match else 0
        if not step:
            return at + len(header[at:]) - len(header[at:].lstrip())
        at += step


def classify(header):
    """What the brace after this header opens: scope, function or init."""
    if SCOPE_HEAD.match(header):
        return "scope"
    if TYPE_HEAD.match(header):
        is_function = AFTER_PARAMETERS.search(header) and not re.search(r"(?<!:):(?!:)|^enum\b", header) \
            and len(re.findall(r"\w+", header.split("(")[0])) > 2 and "alignas" not in header
        return "function" if is_function else "scope"
    if not header or re.search(r"=\s*requires\b|[=,(]$|\breturn$", header):
        return "init"
    if BARE_LAMBDA.search(header):
        return "function"
    if "(" not in header:
        return "init"
    if AFTER_PARAMETERS.search(header) or TRAILING.search(header) or INITIALISED.search(header):
        return "function"
    return "init"


def name_offset(header):
    """Offset of the name within a function's header, and the name."""
    if operator := re.search(r"[\w:]*\boperator\s*(?:\(\)|[^\s(]+(?:\s+\w+)?|\w+)", header):
        return operator.start(), operator.group()
    depth = 0
    for at, char in enumerate(header):
        if char == "<":
            depth += 1
        elif char == ">" and header[at - 1] != "-":
            depth -= 1
        elif char == "(" and depth <= 0:
            name = re.search(r"[\w:~]+\s*$", header[:at])
            return (name.start(), name.group().strip()) if name else (at, "lambda")
    return 0, "lambda"


class Scanner:
    def __init__(self, code):
        self.code, self.found = code, []
        self.stack = []  # (kind, parentheses open before the brace, function's name and start)
        self.parentheses = 0
        self.functions = 0
        self.header, self.offsets = [], []

    def reset(self):
        self.header, self.offsets = [], []

    def take(self, char, at):
        self.header.append(char)
        self.offsets.append(at)

    def at_header_level(self):
        return not self.stack or self.stack[-1][0] == "scope"

    def open(self, at):
        kind, detail = "nested", None
        if self.at_header_level() and self.parentheses == 0:
            text = "".join(self.header)
            skipped = skip_leading(text)
            kind = classify(text[skipped:].rstrip())
            if kind == "function":
                offset, name = name_offset(text[skipped:])
                detail = (name, self.offsets[skipped + offset])
            if kind != "init":
                self.reset()
        self.stack.append((kind, self.parentheses, detail))
        self.parentheses = 0

    def close(self, at):
        if not self.stack:
            return
        kind, self.parentheses, detail = self.stack.pop()
        if kind == "function":
            self.found.append(Function(detail[0], detail[1], at))
        if kind in ("function", "scope"):
            self.reset()
        elif self.at_header_level():
            self.take("{", at)
            self.take("}", at)

    def run(self):
        for at, char in enumerate(self.code):
            if char == "{":
                self.open(at)
            elif char == "}":
                self.close(at)
            elif char in "([":
                self.parentheses += 1
            elif char in ")]":
                self.parentheses = max(0, self.parentheses - 1)
            if char in "{}" or not self.at_header_level():
                continue
            if char == ";" and self.parentheses == 0:
                self.reset()
            else:
                self.take(char, at)
        return self.found


def functions(code):
    """The functions in C++ whose comments, strings and preprocessor lines are blanked."""
    return Scanner(code).run()
