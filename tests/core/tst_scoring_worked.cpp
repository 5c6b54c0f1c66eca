// SPDX-License-Identifier: Apache-2.0
#include "core/domain/vacancy_file.h"
#include "core/scoring/agreement.h"
#include "core/scoring/figures.h"
#include "core/scoring/result_json.h"
#include "tests/core/tst_scoring_fixture.h"
#include "tests/core/worked/arithmetic.h"
#include "tests/core/worked/worked_case.h"

#include <QDir>

using namespace kvorum;
using namespace kvorum::test;

Q_DECLARE_METATYPE(kvorum::test::WorkedCase)

namespace {

constexpr double within = 1e-9;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QJsonObject intervalJson(const std::optional<scoring::Interval>& interval) {
    if (!interval) return {};
    return {{"low", interval->low}, {"high", interval->high}};
}

/// The figures that the app shows and the result file does not hold.
QJsonObject moreFigures(const domain::Template& model, const domain::Vacancy& vacancy,
                        const scoring::Result& result) {
    QJsonObject rwg;
    QJsonObject closeCall;
    QJsonObject below;
    for (std::size_t c = 0; c < vacancy.candidates.size(); ++c) {
        QJsonObject leaves;
        QJsonObject close;
        QJsonObject chips;
        for (std::size_t i = 0; i < model.leaves().size(); ++i) {
            const QString id = text(model.leaves()[i].id);
            const auto& leaf = result.leavesOf(c)[i];
            const auto value = scoring::withinGroup(leaf);
            leaves[id] = value ? QJsonValue(*value) : QJsonValue();
            chips[id] = scoring::belowMinimum(leaf, result.weights.required[i]);
        }
        for (std::size_t a = 0; a < model.areas().size(); ++a) {
            const QString id = text(model.areas()[a].id);
            close[id] = result.areasOf(c)[a].closeCall;
            chips[id] = scoring::belowMinimum(result.areasOf(c)[a]);
        }
        const QString id = text(vacancy.candidates[c].id);
        rwg[id] = leaves;
        closeCall[id] = close;
        below[id] = chips;
    }
    QJsonObject more{{"rwg", rwg}, {"close_call", closeCall}, {"below", below}};
    if (result.agreement.table) {
        const auto intervals = scoring::intervalsOf(*result.agreement.table);
        more["icc_2_1"] = intervalJson(intervals.single);
        more["icc_2_k"] = intervalJson(intervals.panel);
    }
    return more;
}

/// The member of a list: by id or area, else by its place.
QJsonValue memberOf(const QJsonArray& list, const QString& step) {
    for (const auto& value : list) {
        const QJsonObject object = value.toObject();
        if (object["id"].toString() == step) return value;
        if (!object.contains("id") && object["area"].toString() == step) return value;
    }
    bool isPlace = false;
    const int place = step.toInt(&isPlace);
    return isPlace && place < list.size() ? list[place] : QJsonValue(QJsonValue::Undefined);
}

QJsonValue at(QJsonValue value, const QString& path) {
    for (const QString& step : path.split(u'/')) {
        value = value.isArray() ? memberOf(value.toArray(), step) : value.toObject()[step];
    }
    return value;
}

/// Empty where the value is what the text says.
QString difference(const QJsonValue& actual, const QString& expected) {
    Arithmetic arithmetic(expected);
    const double number = arithmetic.value();
    if (arithmetic.valid) {
        if (actual.isDouble() && std::abs(actual.toDouble() - number) <= within) return {};
        return QStringLiteral("is %1, not %2")
            .arg(actual.isDouble() ? QString::number(actual.toDouble(), 'g', 15)
                                   : actual.toVariant().toString())
            .arg(number, 0, 'g', 15);
    }
    const QJsonArray wanted = QJsonDocument::fromJson('[' + expected.toUtf8() + ']').array();
    if (wanted.size() == 1 && actual == wanted[0]) return {};
    return QStringLiteral("is %1, not %2")
        .arg(QString::fromUtf8(QJsonDocument(QJsonArray{actual}).toJson(QJsonDocument::Compact)),
             expected);
}

} // namespace

/// The cases of tests/core/worked: the arithmetic stands in the case and is worked out as written.
class TestScoringWorked : public QObject {
    Q_OBJECT

private slots:
    void arithmetic_isThatOfAPerson() {
        QCOMPARE(Arithmetic(QStringLiteral("1 + 2 * (3 - 5) / 4")).value(), 0.0);
        QCOMPARE(Arithmetic(QStringLiteral("-sqrt(16) - 2 - 1")).value(), -7.0);
        for (const char* wrong : {"", "1 +", "(1", "null", "1 2)"}) {
            Arithmetic arithmetic{QString::fromLatin1(wrong)};
            (void)arithmetic.value();
            QVERIFY2(!arithmetic.valid, wrong);
        }
    }
    void case_givesWhatThePencilGives_data() {
        QTest::addColumn<WorkedCase>("one");
        QStringList unknown;
        const QDir folder(QStringLiteral(KVORUM_SOURCE_DIR "/tests/core/worked"));
        for (const QString& file : folder.entryList({QStringLiteral("*.txt")})) {
            const QString all = QString::fromUtf8(readFile(folder.filePath(file)));
            for (const WorkedCase& one : readCases(all, unknown)) {
                QTest::newRow(qPrintable(file + u' ' + one.name)) << one;
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }
    void case_givesWhatThePencilGives() {
        QFETCH(const WorkedCase, one);
        QVERIFY2(!one.why.isEmpty(), "a case says why");
        QVERIFY(!one.expected.empty() || !one.refused.isEmpty());
        const auto json = QJsonDocument(one.vacancy).toJson().toStdString();
        const auto file = domain::readVacancy(json, model(), "file");
        if (!one.refused.isEmpty()) {
            QVERIFY(!file);
            QCOMPARE(text(file.error().where + ": " + file.error().what),
                     QStringLiteral("file: ") + one.refused);
            return;
        }
        QVERIFY2(file.ok(), file ? "" : (file.error().where + file.error().what).c_str());
        const auto result = scoring::score(file->model, file->vacancy, {.draws = 0});
        const auto written = scoring::resultJson(file->model, file->vacancy, result);
        QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(written)).object();
        all["more"] = moreFigures(file->model, file->vacancy, result);
        for (const auto& [path, expected] : one.expected) {
            const QString wrong = difference(at(all, path), expected);
            QVERIFY2(wrong.isEmpty(), qPrintable(path + u' ' + wrong));
        }
    }
};

QTEST_APPLESS_MAIN(TestScoringWorked)
#include "tst_scoring_worked.moc"
