# SPDX-License-Identifier: Apache-2.0
"""The declarations of a QML file: which property is bound to which text, where functions stand.

Reads text whose comments and strings are blanked (source.Source.code), so no brace or colon in a
string misleads it.
"""
import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Binding:
    name: str    # with its group: "anchors.margins"
    type: str    # of a declared property, else ""
    start: int   # of the bound expression
    end: int


@dataclass(frozen=True)
class Block:
    """A function, or a block of statements bound to a property or a handler."""
    name: str
    start: int   # of its name
    end: int     # of its closing brace


@dataclass
class Document:
    imports: list = field(default_factory=list)   # (module, offset)
    bindings: list = field(default_factory=list)
    blocks: list = field(default_factory=list)


SPACE = re.compile(r"[\s;,]+")
IMPORT = re.compile(r"import\s+([\w.]+|\"[^\"]*\")[^\n;]*")
PRAGMA = re.compile(r"pragma\b[^\n;]*")
FUNCTION = re.compile(r"function\s+(\w+)\s*\(")
SIGNAL = re.compile(r"signal\s+\w+\s*(\([^)]*\))?")
ENUM = re.compile(r"enum\s+\w+\s*\{[^}]*\}")
COMPONENT = re.compile(r"component\s+\w+\s*:\s*(?=[A-Z])")
PROPERTY = re.compile(r"((?:default|readonly|required)\s+)*property\s+([\w.]+(?:\s*<[\w.]+>)?)\s+(\w+)\s*(:?)")
REQUIRED = re.compile(r"required\s+\w+")
ON_PROPERTY = re.compile(r"[A-Z][\w.]*\s+on\s+[\w.]+\s*\{")
OBJECT = re.compile(r"[A-Z][\w.]*\s*\{")
OBJECTS = re.compile(r"\[\s*[A-Z][\w.]*\s*\{")
BODY = re.compile(r"\{|function\s*\([^)]*\)[^{]*\{|(?:\([^)]*\)|\w+)\s*=>\s*\{")
GROUP = re.compile(r"([a-z_]\w*(?:\.\w+)*)\s*\{")
BINDING = re.compile(r"([A-Za-z_]\w*(?:\.\w+)*)\s*:")
CONTINUES_AFTER = "?:+-*/%&|=<>,([{!"
CONTINUES_BEFORE = "?:+-*/%&|=<>,.)]"


class Parser:
    def __init__(self, code):
        self.code, self.at, self.document = code, 0, Document()

    def run(self):
        while self.at < len(self.code):
            self.item("")
        return self.document

    def take(self, pattern):
        match = pattern.match(self.code, self.at)
        if match:
            self.at = match.end()
        return match

    def item(self, group):
        """One declaration inside an object (or at the top); `group` as in "anchors."."""
        if self.take(SPACE):
            return
        start = self.at
        if match := self.take(IMPORT):
            self.document.imports.append((match.group(1), start))
        elif self.take(PRAGMA) or self.take(ENUM) or self.take(SIGNAL) or self.take(COMPONENT):
            pass
        elif match := self.take(FUNCTION):
            self.function(match.group(1), start)
        elif match := self.take(PROPERTY):
            if match.group(4):
                self.value(match.group(3), match.group(2), start)
        elif self.take(REQUIRED):
            pass
        elif self.take(ON_PROPERTY) or self.take(OBJECT):
            self.object("")
        elif match := self.take(GROUP):
            self.object(group + match.group(1) + ".")
        elif match := self.take(BINDING):
            self.value(group + match.group(1), "", start)
        else:
            self.at += 1

    def object(self, group):
        while self.at < len(self.code):
            self.take(SPACE)
            if self.code.startswith("}", self.at):
                self.at += 1
                return
            self.item(group)

    def function(self, name, start):
        self.at = self.balanced(self.at - 1)
        opening = self.code.find("{", self.at)
        if opening >= 0:
            self.at = self.balanced(opening)
            self.document.blocks.append(Block(name, start, self.at - 1))

    def value(self, name, kind, start):
        while self.at < len(self.code) and self.code[self.at].isspace():
            self.at += 1
        begin = self.at
        if self.take(OBJECT):
            self.object("")
        elif OBJECTS.match(self.code, begin):
            self.at += 1
            while self.at < len(self.code) and not self.code.startswith("]", self.at):
                self.item("")
            self.at += 1
        else:
            self.at = self.expression_end(begin)
            self.document.bindings.append(Binding(name, kind, begin, self.at))
            if body := BODY.match(self.code, begin, self.at):
                self.document.blocks.append(Block(name, start, self.balanced(body.end() - 1) - 1))

    def balanced(self, at):
        """The offset after the bracket that closes the one here."""
        depth = 0
        while at < len(self.code):
            if self.code[at] in "([{":
                depth += 1
            elif self.code[at] in ")]}":
                depth -= 1
                if depth == 0:
                    return at + 1
            at += 1
        return at

    def expression_end(self, at):
        last = ""
        while at < len(self.code):
            char = self.code[at]
            if char in ";}":
                return at
            if char in "([{":
                at, last = self.balanced(at), ")"
                continue
            if char == "\n":
                following = self.code[at:].lstrip()[:1]
                counted = self.code[:at].rstrip().endswith(("++", "--"))
                if (counted or last not in CONTINUES_AFTER) and following not in CONTINUES_BEFORE:
                    return at
            elif not char.isspace():
                last = char
            at += 1
        return at


def parse(code):
    return Parser(code).run()
