// SPDX-License-Identifier: Apache-2.0
#include "tests/core/tst_scoring_fixture.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

using namespace kvorum::test;

namespace {

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray refusals;
};

/// Runs the real program.
Run run(const QStringList& arguments) {
    QStringList command = QStringLiteral(KVORUM_CLI).split('|');
    QProcess program;
    const QString first = command.takeFirst();
    program.start(first, command + arguments);
    if (!program.waitForFinished()) return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

const QByteArray small = R"({"format":"kvorum-vacancy","version":1,"title":"",
    "template":"ecommerce-manager","organisation":{"specialists":["logistics"]},"role":{},
    "candidates":[{"id":"a","name":"Alva"}],"raters":[{"id":"r1","name":"Eva"}],
    "scorecards":[{"candidate":"a","rater":"r1","submitted":true,"ratings":{"seo":4}}]})";

} // namespace

class TestScoringCli : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QByteArray& text) const {
        const QString path = m_folder.filePath(QStringLiteral("v.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(text);
        return path;
    }

private slots:
    void score_printsOneObjectAndGivesZero_M136() {
        const Run ran = run({"score", file(small)});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.refusals.isEmpty());
        const QJsonObject result = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(result["format"].toString(), QStringLiteral("kvorum-result"));
        QVERIFY(std::abs(result["areas"].toArray()[3].toObject()["weight"].toDouble() -
                         27.0 / 573.0) < exact);
        QCOMPARE(result["candidates"].toArray()[0].toObject()["score"].toDouble(), 75.0);
        QCOMPARE(result["order"].toArray(), (QJsonArray{QJsonArray{"a"}}));
    }
    void score_takesItsOptions() {
        const QString path = file(small);
        const Run ran = run({"score", path, "--draws", "100", "--uniform-weights"});
        QCOMPARE(ran.code, 0);
        QCOMPARE(run({"score", "--draws", "0", path}).code, 0);
    }
    void sameFile_givesTheSameBytes_M136() {
        const QString path = file(small);
        QCOMPARE(run({"score", path}).out, run({"score", path}).out);
    }
    void brokenFile_givesTwoAndOneLine_M44() {
        const QString path = file(QByteArray(small).replace("\"seo\":4", "\"seo\":7"));
        const Run ran = run({"score", path});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(QString::fromUtf8(ran.refusals),
                 path + ": /scorecards/0/ratings/seo: must be a whole number from 1 to 5\n");
    }
    void missingFile_givesTwoAndOneLine() {
        const Run ran = run({"score", m_folder.filePath(QStringLiteral("none.json"))});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.refusals.count('\n'), 1);
        QCOMPARE(run({"score", m_folder.path()}).code, 2);
    }
    void wrongUse_givesTwo() {
        QCOMPARE(run({}).code, 2);
        QCOMPARE(run({"score"}).code, 2);
        QCOMPARE(run({"score", "--draws", "many", file(small)}).code, 2);
        QCOMPARE(run({"--help"}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestScoringCli)
#include "tst_scoring_cli.moc"
