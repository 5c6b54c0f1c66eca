#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The rules' own tests: each rule finds its violation, at its line, and nothing in honest code."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True  # the tree stays clean

import cases
import functions
import qml
from rules import check
from source import Source

SPDX = {"cpp": "//", "h": "//", "qml": "//", "mjs": "//", "py": "#", "sh": "#", "txt": "#", "cmake": "#"}


def with_licence(path, body):
    return f"{SPDX[path.rsplit('.', 1)[-1]]} SPDX-License-Identifier: Apache-2.0\n{body}"


def lines(count, line="int x;"):
    return "".join(f"{line}\n" for _ in range(count))


def function(name, length):
    return f"void {name}() {{\n{lines(length - 2, '    call();')}}}\n"


def found(path, body, more=None):
    """(line, rule) of each violation in one file; the licence stands in line 1, the body follows."""
    texts = {path: with_licence(path, body), **(more or {})}
    if path.startswith("qml/") and path.endswith(".qml"):
        folder, name = path.rsplit("/", 1)
        texts.setdefault(folder + "/CMakeLists.txt", with_licence("x.txt", f"QML_FILES {name}\n"))
    return [(v.line, v.rule) for v in check(texts)[0] if v.path == path]


class Sizes(unittest.TestCase):
    def test_licence(self):
        for path in ("core/base/a.cpp", "core/base/a.h", "qml/Theme/A.qml", "tools/a.py", "tools/a.sh", "cmake/A.cmake",
                     "core/CMakeLists.txt", "Makefile", ".ci/run", "tests/bench/a.mjs"):
            rules = [v.rule for v in check({path: "\n", "qml/Theme/CMakeLists.txt": with_licence("x.txt", "A.qml")})[0]]
            self.assertEqual(rules, ["spdx"], path)

    def test_file_length(self):
        for path, limit in (("core/base/a.cpp", 600), ("core/base/a.h", 250), ("app/main.cpp", 120)):
            self.assertEqual(found(path, lines(limit - 1)), [], path)
            self.assertEqual(found(path, lines(limit)), [(1, "file-length")], path)
        item = "import QtQuick\nItem {\n" + lines(297, "    // a line") + "}\n"
        self.assertEqual(found("qml/Vacancy/A.qml", item), [(1, "file-length")])

    def test_function_length(self):
        self.assertEqual(found("core/base/a.cpp", "\n" + function("fits", 70)), [])
        self.assertEqual(found("core/base/a.cpp", "\n" + function("tooLong", 71)), [(3, "function-length")])
        self.assertEqual(found("tests/core/a.cpp", "\n" + function("tooLong", 71)), [(3, "function-length")])
        handler = "Item {\n    onClicked: {\n" + lines(70, "        call();") + "    }\n}\n"
        self.assertEqual(found("qml/Vacancy/A.qml", handler), [(3, "function-length")])

    def test_unbalanced_braces(self):
        body = "#ifdef A\nvoid f(int a) {\n#else\nvoid f() {\n#endif\n}\n"
        self.assertIn((1, "braces"), found("core/base/a.cpp", body))

    def test_medians_only_where_there_are_enough_files(self):
        def tree(count, body):
            return {f"core/base/f{i}.cpp": with_licence("x.cpp", body) for i in range(count)}
        self.assertEqual(check(tree(30, lines(200)))[0], [])
        self.assertEqual([v.rule for v in check(tree(31, lines(200)))[0]], ["median"])
        self.assertEqual([v.rule for v in check(tree(31, function("f", 9)))[0]], ["median"])
        self.assertEqual(check(tree(31, function("f", 8)))[0], [])


class Layers(unittest.TestCase):
    def test_each_forbidden_direction(self):
        for path, header in (
                ("core/base/a.cpp", "sync/protocol/codec.h"), ("core/log/a.h", "app/session/a.h"),
                ("core/store/a.cpp", "qml/Controls/vectoritem.h"), ("core/base/a.h", "core/domain/text.h"),
                ("core/domain/a.cpp", "core/scoring/order.h"), ("core/scoring/a.cpp", "core/log/fold.h"),
                ("core/vault/a.cpp", "core/log/change.h"), ("core/log/a.cpp", "core/store/log_store.h"),
                ("core/vault/a.cpp", "../domain/text.h"), ("sync/client/a.cpp", "app/session/a.h"),
                ("sync/protocol/a.cpp", "qml/Theme/a.h"), ("sync/client/a.cpp", "sync/server/handler.h"),
                ("sync/server/a.cpp", "sync/client/replica.h"), ("sync/protocol/a.h", "sync/client/replica.h"),
                ("sync/client/a.cpp", "sync/transport/http.h"), ("app/session/a.cpp", "app/viewmodels/a.h"),
                ("app/models/a.cpp", "app/viewmodels/a.h"), ("app/session/a.cpp", "sync/transport/http.h"),
                ("app/viewmodels/a.cpp", "app/network/a.h"), ("app/session/a.cpp", "sync/server/relay.h"),
                ("qml/Controls/a.cpp", "app/viewmodels/a.h"), ("core/odd/a.cpp", "core/base/ids.h")):
            self.assertEqual([rule for _, rule in found(path, f'\n#include "{header}"\n')], ["layers"], (path, header))

    def test_allowed_directions(self):
        for path, header in (
                ("core/log/a.cpp", "core/vault/keys.h"), ("core/log/a.cpp", "core/domain/text.h"),
                ("core/store/a.cpp", "core/base/ids.h"), ("sync/transport/a.cpp", "sync/client/replica.h"),
                ("sync/server/a.cpp", "core/log/control.h"), ("app/session/a.cpp", "core/scoring/order.h"),
                ("app/viewmodels/a.cpp", "app/session/a.h"), ("app/main.cpp", "sync/transport/http.h"),
                ("tests/sync/a.cpp", "sync/server/handler.h"), ("qml/Vacancy/a.cpp", "app/viewmodels/a.h")):
            self.assertEqual(found(path, f'#include "{header}"\n'), [], (path, header))

    def test_folders_free_of_qt(self):
        for header in ("QString", "QtCore/QString", "QtGlobal", "qglobal.h", "QtCore"):
            for folder in ("core/base", "sync/protocol", "sync/client", "sync/server"):
                self.assertEqual(found(f"{folder}/a.cpp", f"\n#include <{header}>\n"), [(3, "qt-free")])
            self.assertEqual(found("sync/transport/a.cpp", f"#include <{header}>\n"), [])
        self.assertEqual(found("core/base/a.cpp", "#include <sqlite3.h>\n#include <qrcodegen.hpp>\n"), [])
        self.assertEqual(found("core/log/CMakeLists.txt", "target_link_libraries(x Qt6::Core)\n"), [(2, "qt-free")])

    def test_context_property(self):
        body = "void f() {\n    context->setContextProperty(name, value);\n}\n"
        self.assertEqual(found("app/main.cpp", body), [(3, "context-property")])

    def test_plain_modules_import_no_view_models(self):
        for folder in ("Controls", "Charts", "Theme"):
            body = "import QtQuick\nimport Kvorum.App\nItem {}\n"
            self.assertEqual(found(f"qml/{folder}/A.qml", body), [(3, "layers")])
        self.assertEqual(found("qml/Vacancy/A.qml", "import Kvorum.App\nimport Kvorum.Controls\nItem {}\n"), [])


class Qml(unittest.TestCase):
    def in_item(self, line, path="qml/Vacancy/A.qml"):
        return found(path, f"import QtQuick\nItem {{\n    {line}\n}}\n")

    def test_hard_coded_colours(self):
        for line in ('color: "#1a2b3c"', "color: '#fff'", 'border.color: "red"', "color: Qt.rgba(0, 0, 0, 0.5)",
                     'property color ink: "black"', 'border { color: on ? "green" : Theme.line }',
                     'readonly property var palette: ["#11223344"]'):
            self.assertEqual(self.in_item(line), [(4, "hard-coded-colour")], line)
            self.assertEqual(self.in_item(line, "qml/Theme/A.qml"), [], line)
        for line in ("color: Theme.ink", 'color: kind === "good" ? Theme.good : Theme.bad', 'text: "#12"',
                     '// color: "#123456"', 'source: "image://icons/#1"'):
            self.assertEqual(self.in_item(line), [], line)

    def test_hard_coded_sizes(self):
        for line in ("width: 320", "font.pixelSize: 14", "anchors.margins: -8", "font { pointSize: 11 }", "height: 4.5",
                     "implicitWidth: Math.max(120, label.width)", "x: parent.width - 24", "spacing: wide ? 12 : Theme.gap",
                     "Layout.preferredWidth: 200", "readonly property int columnWidth: 90", "leftPadding: 16",
                     "visible: width > 600", "font: Qt.font({ pixelSize: 20 })", "radius: (small ? 4 : Theme.radius)"):
            self.assertEqual(self.in_item(line), [(4, "hard-coded-size")], line)
            self.assertEqual(self.in_item(line, "qml/Theme/A.qml"), [], line)
        for line in ("width: 0", "height: 1", "border.width: 2", "width: parent.width / 3", "width: 4 * Theme.unit",
                     "width: (parent.width - gap) / (fixed ? 5 : columns)", "height: count > 3 ? Theme.tall : Theme.low",
                     "columns: 6", "interval: 400", "width: sizes[3]", "visible: width < 3 * Size.target",
                     "lineHeight: 1.4", "y: pointY(index, 5)", "opacity: 0.5", 'text: qsTr("width: 320")'):
            self.assertEqual(self.in_item(line), [], line)

    def test_untranslated_words(self):
        for line in ('text: "Save"', 'title: "Vacancy"', 'placeholderText: "Ångra"', 'Accessible.name: "Close"',
                     'text: done ? "Done" : qsTr("Open")', 'property string label: "Weight"', 'text: `${count} leaves`',
                     'ToolTip.text: "More"', 'text: qsTr("a %1").arg("word")', 'text: { return "Saved"; }',
                     'text: count +\n        " rated"'):
            self.assertEqual([rule for _, rule in self.in_item(line)], ["untranslated"], line)
        for line in ('text: qsTr("Save")', 'text: ""', 'text: "–"', 'text: a + " · " + b', 'text: "%1 %2".arg(a).arg(b)',
                     'text: state === "open" ? qsTr("Open") : ""', 'text: Qt.formatDate(day, "yyyy-MM-dd")',
                     'text: words["open"]', 'text: "<b>" + name + "</b>"', 'objectName: "saveButton"', 'name: "check"',
                     'readonly property color text: dark ? a : b', 'text: "Kvorum"',
                     'text: { switch (kind) { case "a": return qsTr("A"); } return ""; }'):
            self.assertEqual(self.in_item(line), [], line)

    def test_file_outside_its_module(self):
        more = {"qml/Vacancy/CMakeLists.txt": with_licence("x.txt", "QML_FILES B.qml\n")}
        self.assertEqual(found("qml/Vacancy/A.qml", "Item {}\n", more), [(1, "qml-module")])
        self.assertEqual(found("qml/Vacancy/parts/B.qml", "Item {}\n", {**more, "qml/Vacancy/parts/CMakeLists.txt": ""}),
                         [(1, "qml-module")])


class Words(unittest.TestCase):
    def test_unfinished_work(self):
        for word in ("TODO", "FIXME", "XXX", "HACK", "a stub", "Stubbed", "not implemented"):
            self.assertEqual(found("core/base/a.cpp", f"\n// {word}\n"), [(3, "unfinished")], word)
        self.assertEqual(found("core/base/a.cpp", "// stubborn mastodon\n"), [])
        self.assertEqual(found("tools/a.sh", "# FIXME\n"), [(2, "unfinished")])

    def test_sleeping_and_skipping(self):
        for call in ('QSKIP("x")', 'QEXPECT_FAIL("", "x", Abort)', "QTest::qSleep(5)", "QTest::qWait(5)",
                     "std::this_thread::sleep_for(t)", "QThread::msleep(5)", "sleep(1)", "::sleep(n)"):
            self.assertEqual(found("tests/core/a.cpp", f"void f() {{\n    {call};\n}}\n"), [(3, "honest-tests")], call)
        honest = 'void f() {\n    QTest::qWaitFor(ready);\n    machine.sleep(5);\n    log("QSKIP");\n}\n'
        self.assertEqual(found("tests/core/a.cpp", honest), [])
        self.assertEqual(found("tests/qml/tst_a.qml", "TestCase {\n    function test_a() { wait(50); }\n}\n"),
                         [(3, "honest-tests")])
        self.assertEqual(found("tests/core/CMakeLists.txt", "set_tests_properties(a PROPERTIES DISABLED TRUE)\n"),
                         [(2, "honest-tests")])

    def test_macros_that_narrow_in_a_newer_qt(self):
        self.assertEqual(found("tests/core/a.cpp", "void f() {\n    QTRY_VERIFY(x);\n}\n"), [(3, "no-qtry")])
        self.assertEqual(found("tests/core/a.cpp", 'void f() {\n    log("QTRY_VERIFY"); // QTRY_COMPARE\n}\n'), [])

    def test_qt_macros_on_their_own_line(self):
        self.assertEqual(found("app/models/a.h", "class A : public QObject { Q_OBJECT\n};\n"), [(2, "own-line")])
        self.assertEqual(found("app/models/a.h", "class A {\n    Q_OBJECT QML_ELEMENT\n};\n"),
                         [(3, "own-line"), (3, "own-line")])
        honest = 'class A {\n    Q_OBJECT // why\n    QML_NAMED_ELEMENT(B)\n    QML_UNCREATABLE("made (here)")\npublic:\n};\n'
        self.assertEqual(found("app/models/a.h", honest), [])


class Parsing(unittest.TestCase):
    def spans(self, body):
        source = Source("core/base/a.cpp", body)
        return [(f.name, source.line_of(f.start), source.line_of(f.end)) for f in functions.functions(source.statements)]

    def test_strings_and_comments_hide_braces(self):
        body = ('void a() {\n    auto s = R"x(\n } } ")" {\n)x"; // {\n    char c = \'{\', q = \'"\'; /* { */\n'
                '    int n = 1\'000\'000;\n    call("}", u8"\\"}");\n}\nvoid b() {\n}\n')
        self.assertEqual(self.spans(body), [("a", 1, 8), ("b", 9, 10)])

    def test_lambdas_belong_to_their_function(self):
        body = "void a() {\n    run([&](int x) {\n        return x;\n    });\n}\n"
        self.assertEqual(self.spans(body), [("a", 1, 5)])

    def test_constructors_with_braced_members(self):
        body = "A::A(int x)\n    : m_x{x}, m_y(x), m_z{} {\n    call();\n}\nA::~A() = default;\nvoid b() {}\n"
        self.assertEqual(self.spans(body), [("A::A", 1, 4), ("b", 6, 6)])

    def test_templates_operators_and_trailing_types(self):
        body = ("template <typename T>\n    requires std::integral<T>\nauto f(T x) -> decltype(x + 1) {\n    return x;\n}\n"
                "struct S {\n    Q_PROPERTY(int x READ x)\n  public:\n    bool operator()(int) const {\n        return true;\n    }\n"
                "    explicit operator bool() const { return true; }\n    int table[2]{1, 2};\n};\n"
                "std::function<void(int)> g(std::vector<int> v = {1}) {\n}\n")
        names = [(name.split("::")[-1], first, last) for name, first, last in self.spans(body)]
        self.assertEqual(names, [("f", 3, 5), ("operator()", 9, 11), ("operator bool", 12, 12), ("g", 15, 16)])

    def test_tables_and_types_are_no_functions(self):
        body = ("namespace a::b {\nconst std::array table = {\n    Row{1, f(2)},\n};\nenum class E : int { A, B };\n"
                "struct P { int x{}; };\nconcept\nC = requires(T a) { a.size(); };\n} // namespace\n")
        self.assertEqual(self.spans(body), [])

    def test_preprocessor_lines_are_left_out(self):
        self.assertEqual(self.spans("#define OPEN \\\n    {\nvoid a() {\n}\n"), [("a", 3, 4)])

    def test_qml_bindings(self):
        source = Source("qml/Vacancy/A.qml", (
            'pragma ComponentBehavior: Bound\nimport QtQuick\nItem {\n    id: root; width: 3\n    anchors { fill: parent }\n'
            '    property var pattern: /[{"]/g\n    readonly property string a: first\n        ? "x: {" : "y"\n'
            '    component Row: Item { height: 4 }\n    states: [\n        State { name: "s" }\n    ]\n'
            '    function f(a: int): string {\n        return `{${a}`;\n    }\n    onClicked: () => {\n        f(1);\n    }\n}\n'))
        document = qml.parse(source.code)
        bound = {b.name: source.text[b.start:b.end].strip() for b in document.bindings}
        self.assertEqual(bound["width"], "3")
        self.assertEqual(bound["anchors.fill"], "parent")
        self.assertEqual(bound["a"], 'first\n        ? "x: {" : "y"')
        self.assertEqual(bound["height"], "4")
        self.assertEqual(bound["name"], '"s"')
        self.assertEqual([(b.name, source.line_of(b.start), source.line_of(b.end)) for b in document.blocks],
                         [("f", 13, 15), ("onClicked", 16, 18)])


class Program(unittest.TestCase):
    def test_reads_the_tracked_files_of_a_repository(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "core/base").mkdir(parents=True)
            (root / "core/base/a.cpp").write_text(with_licence("a.cpp", "#include <QString>\n"))
            (root / "core/base/untracked.cpp").write_text("// FIXME\n")
            subprocess.run(["git", "init", "-q", folder], check=True)
            subprocess.run(["git", "-C", folder, "add", "core/base/a.cpp"], check=True)
            program = Path(__file__).resolve().with_name("rules.py")
            run = subprocess.run([sys.executable, str(program), folder], capture_output=True, text=True)
            self.assertEqual(run.returncode, 1)
            self.assertIn("core/base/a.cpp:2: qt-free: <QString> in core/base, which is free of Qt\n", run.stdout)
            self.assertIn("rules: 1 files, 1 violations\n", run.stdout)


class Secrecy(unittest.TestCase):
    def test_no_way_around_tls(self):
        for call in ("reply->ignoreSslErrors();", "c.setPeerVerifyMode(mode);",
                     "QSslConfiguration::setDefaultConfiguration(c);"):
            self.assertEqual([(2, "tls")], found("sync/transport/a.cpp", call + "\n"), call)
            self.assertEqual([], found("tests/sync/a.cpp", call + "\n"), call)
        self.assertEqual([], found("sync/transport/a.cpp", "// ignoreSslErrors is not called\n"))

    def test_no_comparison_that_tells_by_its_time(self):
        self.assertEqual([(2, "constant-time")], found("core/vault/a.cpp", "return memcmp(a, b, 32) == 0;\n"))
        self.assertEqual([], found("core/vault/a.cpp", "return sodium_memcmp(a, b, 32) == 0;\n"))


class Cases(unittest.TestCase):
    def test_each_case_is_proven_by_what_exists_or_open(self):
        rows = [f"| {case} | words | `proof` |" for case in cases.CASES]
        self.assertEqual([], list(cases.faults("\n".join(rows), {"proof"})))
        rows[0], rows[1] = "| 1 | words | `gone` |", "| 2 | words | said to be so |"
        self.assertEqual(["case 3 has no row", "case 1: no test has gone",
                          "case 2 is neither proven nor open"],
                         list(cases.faults("\n".join(rows[:2] + rows[3:]), {"proof"})))


if __name__ == "__main__":
    unittest.main()
