# SPDX-License-Identifier: Apache-2.0
"""Words that must not be there: unfinished work in the product, waiting and skipping in tests."""
import re

PRODUCT = ("app/", "assets/", "cmake/", "core/", "qml/", "sync/", "tools/")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|(?i:\bstub(?:s|bed)?\b|\bnot implemented\b|\bunimplemented\b)")

IN_CPP_TESTS = re.compile(
    r"\b(?:QSKIP|QEXPECT_FAIL|qSleep|qWait|sleep_for|sleep_until|usleep|nanosleep)\b|\bQThread::m?sleep\b"
    r"|(?<![\w:])::sleep\s*\(|(?<![\w.>:])sleep\s*\(\s*\d")
IN_QML_TESTS = re.compile(r"\b(?:skip|expectFail|expectFailContinue|wait|sleep)\s*\(")
IN_PYTHON_TESTS = re.compile(r"\btime\.sleep\b|\bunittest\.(?:skip\w*|expectedFailure)\b|\bskipTest\b")
IN_CMAKE_TESTS = re.compile(r"\b(?:DISABLED|WILL_FAIL|SKIP_RETURN_CODE|SKIP_REGULAR_EXPRESSION)\b|--repeat\b")
FORBIDDEN_IN_TESTS = {
    "impl": IN_CPP_TESTS, "header": IN_CPP_TESTS, "qml": IN_QML_TESTS, "python": IN_PYTHON_TESTS,
    "cmake": IN_CMAKE_TESTS,
}

QT_MACRO = re.compile(
    r"\b(?:(?:Q_OBJECT|Q_GADGET|Q_NAMESPACE|QML_ELEMENT|QML_SINGLETON|QML_ANONYMOUS|QML_INTERFACE)\b"
    r"|QML_(?:NAMED_ELEMENT|UNCREATABLE|VALUE_TYPE|FOREIGN|ATTACHED|EXTENDED)\s*\([^()]*\))")


def unfinished(source):
    if source.path.startswith(PRODUCT):
        for match in UNFINISHED.finditer(source.text):
            yield source.violation(match.start(), "unfinished", f"'{match.group()}': finish it or leave its place clean")


def in_tests(source):
    pattern = FORBIDDEN_IN_TESTS.get(source.kind)
    if pattern and source.path.startswith("tests/"):
        text = source.code if source.kind in ("impl", "header", "qml") else source.script
        for match in pattern.finditer(text):
            yield source.violation(match.start(), "honest-tests",
                                   f"{match.group().rstrip('( 0123456789')}: a test neither sleeps nor skips; wait for "
                                   "what must come (qWaitFor, tryVerify, waitForRendering)")


def try_macros(source):
    """Trap: in Qt 6.8 their own code narrows, which -Wconversion forbids."""
    if source.kind in ("impl", "header"):
        for match in re.finditer(r"\bQTRY_\w+", source.code):
            yield source.violation(match.start(), "no-qtry", f"{match.group()}: wait with QTest::qWaitFor")


def qt_macros(source):
    """Trap: AUTOMOC overlooks a class whose macro shares its line."""
    text = source.statements
    for match in QT_MACRO.finditer(text):
        line = text[text.rfind("\n", 0, match.start()) + 1:(text + "\n").find("\n", match.end())]
        if line.strip().rstrip(";") != match.group():
            name = match.group().partition("(")[0].strip()
            yield source.violation(match.start(), "own-line", f"{name} stands on a line of its own")
