# SPDX-License-Identifier: Apache-2.0
"""What QML may not say outside qml/Theme: colours and sizes; and nowhere: untranslated words."""
import posixpath
import re

HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
COLOUR_CALL = re.compile(r"\bQt\.(?:rgba|hsla|hsva|color)\s*\(")
COLOUR_NAME = re.compile(r"(?:^|\.|[a-z])[cC]olor$")

SIZE_NAME = re.compile(
    r"(?:^|\.)(?:x|y|size|pixelSize|pointSize|iconSize|(?:\w+[a-z])?(?:[wW]idth|[hH]eight|[sS]pacing|[pP]adding"
    r"|[mM]argins?|[rR]adius|[iI]nset|CenterOffset))$")
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
BREAKPOINT = re.compile(r"\b\w*(?:[wW]idth|[hH]eight)\s*[<>]=?\s*(\d+(?:\.\d+)?)(?![\w.]|\s*[*/])")
FONT_SIZE = re.compile(r"\b(?:pixelSize|pointSize)\s*:\s*(\d+)")
SIZE_CALLS = ("max", "min", "round", "ceil", "floor", "abs", "scaled", "font")  # their arguments are sizes
NO_DECISION = 2  # 0, 1 and 2 are nothing, a hairline and an edge

TEXT_NAME = re.compile(
    r"^Accessible\.(?:name|description)$|(?:^|\.|[a-z])(?i:text|title|subtitle|label|caption|placeholder|hint|tooltip"
    r"|message|description|heading|headline|prompt|reason)$")
# Markup, places for values, escapes; and the product's name, which is the same in every language.
NO_WORDS = re.compile(r"<[^>]*(?:>|$)|\bKvorum\b|&\w+;|%L?\d+|\$\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\.")
JOINING_CALLS = ("arg", "concat", "join")


def colours(source, document):
    for literal in source.literals:
        if HEX_COLOUR.fullmatch(literal.value):
            yield source.violation(literal.start, "hard-coded-colour", f"'{literal.value}' belongs in qml/Theme")
    for match in COLOUR_CALL.finditer(source.code):
        yield source.violation(match.start(), "hard-coded-colour", f"{match.group()[:-1]} belongs in qml/Theme")
    for binding in document.bindings:
        if COLOUR_NAME.search(binding.name) or binding.type == "color":
            for literal in literals_in(source, binding):
                if literal.value and not HEX_COLOUR.fullmatch(literal.value) and not compared(source, literal):
                    yield source.violation(literal.start, "hard-coded-colour",
                                           f"{binding.name} is '{literal.value}'; name it in qml/Theme")


def sizes(source, document):
    for binding in document.bindings:
        if SIZE_NAME.search(binding.name):
            for match in NUMBER.finditer(source.code, binding.start, binding.end):
                if float(match.group()) > NO_DECISION and decides_size(source.code, binding.start, match):
                    yield source.violation(match.start(), "hard-coded-size",
                                           f"{match.group()} in {binding.name}; name it in qml/Theme")
    for pattern, what in ((BREAKPOINT, "a width or height compared with"), (FONT_SIZE, "a font of")):
        for match in pattern.finditer(source.code):
            if float(match.group(1)) > NO_DECISION and not in_size_binding(match, document, pattern):
                yield source.violation(match.start(1), "hard-coded-size",
                                       f"{what} {match.group(1)}; name it in qml/Theme")


def in_size_binding(match, document, pattern):
    """A font size bound as a property of its own was told already."""
    return pattern is FONT_SIZE and any(b.start == match.start(1) for b in document.bindings)


def decides_size(code, start, match):
    """Not a factor, a divisor, an index, what something is compared with, another function's argument."""
    before, after = code[:match.start()].rstrip(), code[match.end():].lstrip()
    if before.endswith("-") and re.search(r"[=:?(,*/<>]\s*-$", before):
        before = before[:-1].rstrip()  # a sign
    if re.search(r"[<>=!]=?=?$|\[$", before) or re.match(r"[\]<>=!]", after):
        return False
    if enclosing_call(code, start, match.start()) not in ("", *SIZE_CALLS):
        return False
    return not (scales(before, after) or scales(*around_group(code, match.start())))


def scales(before, after):
    return before.endswith(("*", "/", "%")) or after.startswith(("*", "/", "%"))


def around_group(code, at):
    """What stands before and after the parentheses around an offset, where they are no call's."""
    start, end = opening(code, at), closing(code, at)
    if start < 0 or code[start] != "(" or re.search(r"[\w)\]]\s*$", code[:start]):
        return "", ""
    return code[:start].rstrip(), code[end + 1:].lstrip()


def opening(code, at, least=0):
    """Offset of the bracket that is open at an offset; -1 where none is after `least`."""
    depth = 0
    for i in range(at - 1, least - 1, -1):
        if code[i] in ")]}":
            depth += 1
        elif code[i] in "([{":
            if depth == 0:
                return i
            depth -= 1
    return -1


def closing(code, at):
    depth = 0
    for i in range(at, len(code)):
        if code[i] in "([{":
            depth += 1
        elif code[i] in ")]}":
            if depth == 0:
                return i
            depth -= 1
    return len(code)


def literals_in(source, binding):
    return [l for l in source.literals if binding.start <= l.start < binding.end]


def compared(source, literal):
    """Stands beside == or !=, or in a case: a key, no word that is shown."""
    before, after = source.code[:literal.start].rstrip(), source.code[literal.end:].lstrip()
    return bool(re.search(r"[=!]=$|\bcase$", before) or re.match(r"[=!]=", after))


def enclosing_call(code, start, at):
    """Name of the call the offset is an argument of, "[" in a subscript, "" in neither."""
    at = opening(code, at, start)
    while at >= 0:
        name = re.search(r"[\w)\]]+\s*$", code[start:at])
        if name and code[at] == "[":
            return "["
        if name and code[at] == "(":
            return name.group().strip()
        at = opening(code, at, start)
    return ""


def untranslated(source, document):
    for binding in document.bindings:
        if not TEXT_NAME.search(binding.name) or binding.type not in ("", "string", "var"):
            continue
        for literal in literals_in(source, binding):
            words = NO_WORDS.sub("", literal.value)
            call = enclosing_call(source.code, binding.start, literal.start)
            if any(c.isalpha() for c in words) and call in ("", "return", "if", *JOINING_CALLS) \
                    and not compared(source, literal):
                yield source.violation(literal.start, "untranslated", f"{binding.name} shows '{literal.value}' without qsTr")


def in_module(source, texts):
    """Trap: a QML file sees its module only where the folder is one and names it."""
    folder, name = posixpath.split(source.path)
    if name not in texts.get(folder + "/CMakeLists.txt", ""):
        yield source.violation(0, "qml-module", f"{folder}/CMakeLists.txt does not name {name}")
