# SPDX-License-Identifier: Apache-2.0
"""A source file as the rules see it: its kind, and its text with comments and strings set apart."""
import re
from dataclasses import dataclass
from functools import cached_property

KINDS = {
    ".cpp": "impl", ".h": "header", ".qml": "qml", ".py": "python", ".sh": "shell", ".cmake": "cmake",
    ".js": "js", ".mjs": "js", ".cjs": "js", ".sql": "sql",
}
NAMES = {"CMakeLists.txt": "cmake", "Makefile": "make", ".ci/run": "shell"}
RAW_STRING = re.compile(r'(?:u8|[uUL])?R"([^()\\\s]{0,16})\(')


@dataclass(frozen=True, order=True)
class Violation:
    path: str
    line: int
    rule: str
    detail: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.rule}: {self.detail}"


@dataclass(frozen=True)
class Literal:
    """A string literal: the offsets of its quotes and what stands between them."""
    start: int
    end: int
    value: str


def kind_of(path):
    name = path.rsplit("/", 1)[-1]
    if path in NAMES or name in NAMES:
        return NAMES.get(path) or NAMES[name]
    return KINDS.get("." + name.rsplit(".", 1)[-1]) if "." in name else None


class Source:
    def __init__(self, path, text):
        self.path, self.text, self.kind = path, text, kind_of(path)

    @cached_property
    def lines(self):
        return self.text.splitlines()

    @cached_property
    def line_starts(self):
        return [0] + [m.end() for m in re.finditer("\n", self.text)]

    def line_of(self, offset):
        low, high = 0, len(self.line_starts)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.line_starts[middle] <= offset else (low, middle)
        return low + 1

    def violation(self, offset, rule, detail):
        return Violation(self.path, self.line_of(offset), rule, detail)

    @cached_property
    def _lexed(self):
        return lex(self.text, javascript=self.kind in ("qml", "js"))

    @property
    def code(self):
        """The text with comments and the insides of strings blanked: same offsets, same lines."""
        return self._lexed[0]

    @property
    def literals(self):
        return self._lexed[1]

    @cached_property
    def statements(self):
        """`code` without preprocessor lines, continued ones included."""
        return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: blank(m.group()), self.code, flags=re.M)

    @cached_property
    def script(self):
        """The text of a CMake, Python or shell file with what follows a # blanked."""
        return re.sub(r"#[^\n]*", lambda m: blank(m.group()), self.text)


def blank(text):
    return re.sub(r"[^\n]", " ", text)


def lex(text, javascript):
    out, literals, at = [], [], 0
    while at < len(text):
        end = token_end(text, at, javascript, "".join(out[-40:]))
        token = text[at:end]
        if token[:2] in ("//", "/*"):
            out.append(blank(token))
        elif end - at > 1:
            opening = RAW_STRING.match(token)
            head = opening.end() if opening else 1
            tail = len(opening.group(1)) + 2 if opening else 1
            out.append('"' + blank(token[1:-1]) + '"')
            if token[0] != "'" or javascript:
                literals.append(Literal(at, end, token[head:len(token) - tail]))
        else:
            out.append(token)
        at = end
    return "".join(out), literals


def token_end(text, at, javascript, before):
    """End of the comment, string or regular expression that starts here; else one further."""
    char, pair = text[at], text[at:at + 2]
    if pair == "//":
        return find(text, "\n", at)
    if pair == "/*":
        return min(find(text, "*/", at + 2) + 2, len(text))
    if javascript and char == "/" and re.search(r"(^|[(,=:\[!&|?{};+]|\breturn)\s*$", before):
        return quoted_end(text, at, "/")
    if not javascript:
        raw = RAW_STRING.match(text, at)
        if raw and not re.search(r"\w$", before):
            return find(text, ")" + raw.group(1) + '"', raw.end()) + len(raw.group(1)) + 2
        if char == "'" and re.search(r"[0-9a-fA-F]$", before) and re.match(r"'[0-9a-fA-F]", text[at:at + 2]) \
                and re.search(r"(?<![\w.])\.?\d[\w.']*$", before):
            return at + 1  # a digit separator
    if char in "\"'" or (javascript and char == "`"):
        return quoted_end(text, at, char)
    return at + 1


def quoted_end(text, at, quote):
    end = at + 1
    while end < len(text):
        if text[end] == "\\":
            end += 2
            continue
        if text[end] == quote:
            return end + 1
        if text[end] == "\n" and quote != "`":
            return at + 1  # no string after all
        end += 1
    return at + 1


def find(text, what, at):
    found = text.find(what, at)
    return len(text) if found < 0 else found
