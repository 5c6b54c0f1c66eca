// SPDX-License-Identifier: Apache-2.0
#include "tests/core/tst_scoring_fixture.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kvorum::test;

namespace {

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray refusals;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs the real program. Not by QProcess, which asks for a way to start one that an emulated
/// processor has not.
Run run(const QStringList& arguments) {
    QTemporaryDir folder;
    const QByteArray out = folder.filePath("out").toUtf8(), err = folder.filePath("err").toUtf8();
    QByteArrayList words;
    for (const QString& word : QStringLiteral(KVORUM_CLI).split('|') + arguments) {
        words << word.toUtf8();
    }
    std::vector<char*> argv;
    argv.reserve(static_cast<std::size_t>(words.size()) + 1);
    for (QByteArray& word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    constexpr int fresh = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, out.constData(), fresh, 0600);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, err.constData(), fresh, 0600);
    pid_t pid = 0;
    const int failed = ::posix_spawnp(&pid, argv[0], &files, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    int status = 0;
    if (failed != 0 || ::waitpid(pid, &status, 0) != pid || !WIFEXITED(status)) return {};
    return {WEXITSTATUS(status), contentOf(out), contentOf(err)};
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
        const Run first = run({"score", path});
        QCOMPARE(first.code, 0);
        QCOMPARE(run({"score", path}).out, first.out);
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
