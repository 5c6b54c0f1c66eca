// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

/// The relay's SQL stays within what Citus, YugabyteDB and CockroachDB run, and within one
/// workspace (sync.md section 6): read from the sources.
class TestServerSql : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKeyAndIndexBeginsWithTheWorkspace();
    void everyStatementIsBoundToOneWorkspace();
    void onlyTheOperatorsCommandsLookBeyondAWorkspace();
    void everyTableInAStatementIsBoundToTheSameWorkspace();
    void nothingNeedsMoreThanTheCommonSql();
    void everyTableIsDistributedByWorkspaceAndKeptTogether();
    void noStatementStandsOutsideTheOneFile();

private:
    QStringList m_tables;     ///< what tables.sql holds, one each
    QStringList m_statements; ///< what sql.h holds
};

namespace {

const QString source = QStringLiteral(KVORUM_SOURCE_DIR "/sync/server/");

const QString beyond = QStringLiteral("SELECT workspace_id FROM workspace WHERE workspace_id > $1 "
                                      "ORDER BY workspace_id LIMIT 256");

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList found(const QString& text, const char* pattern) {
    QStringList all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();) {
        all.append(it.next().captured(1));
    }
    return all;
}

} // namespace

void TestServerSql::initTestCase() {
    auto tables = textOf(source + "schema/tables.sql");
    tables.remove(QRegularExpression("--[^\n]*\n"));
    for (const auto& one : tables.split(';')) {
        if (!one.simplified().isEmpty()) m_tables.append(one.simplified());
    }
    auto text = textOf(source + "sql.h");
    text.remove(QRegularExpression("//[^\n]*"));
    text.replace(QRegularExpression("\"\\s*\n\\s*\""), "");
    for (const auto& one : found(text, "\"([^\"\n]+)\"")) {
        if (one.contains(' ')) m_statements.append(one);
    }
    QVERIFY(m_tables.size() > 12);
    QVERIFY(m_statements.size() > 30);
}

void TestServerSql::everyKeyAndIndexBeginsWithTheWorkspace() {
    for (const auto& one : m_tables) {
        const auto* shown = qPrintable(one);
        if (one.startsWith("CREATE TABLE")) {
            QVERIFY2(one.contains("( workspace_id BYTEA NOT NULL,"), shown);
            QVERIFY2(one.contains("PRIMARY KEY (workspace_id"), shown);
            QVERIFY2(!one.contains("UNIQUE") && !one.contains("REFERENCES"), shown);
        } else {
            QVERIFY2(one.contains(QRegularExpression(
                         "^CREATE (UNIQUE )?INDEX IF NOT EXISTS \\w+ ON \\w+ \\(workspace_id, ")),
                     shown);
        }
    }
}

void TestServerSql::everyStatementIsBoundToOneWorkspace() {
    for (const auto& one : m_statements) {
        const auto* shown = qPrintable(one);
        if (one.startsWith("INSERT")) {
            QVERIFY2(one.contains(QRegularExpression("^INSERT INTO \\w+ \\(workspace_id, ")),
                     shown);
            QVERIFY2(one.contains("VALUES ($1, ") ||
                         one.contains("SELECT DISTINCT h.workspace_id, "),
                     shown);
        } else if (one != beyond) {
            QVERIFY2(one.contains("workspace_id = $1"), shown);
        }
    }
    QVERIFY(m_statements.contains(beyond));
}

/// The operator's commands list the workspaces; nothing that serves does.
void TestServerSql::onlyTheOperatorsCommandsLookBeyondAWorkspace() {
    QDirIterator files(source, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
    QStringList users;
    while (files.hasNext()) {
        const auto path = files.next();
        if (textOf(path).contains(QRegularExpression("workspacesBehind|(\\.|->)following\\(")))
            users.append(path.mid(source.size()));
    }
    users.sort();
    QCOMPARE(users,
             (QStringList{"admin/restore.cpp", "admin/rows.cpp", "sql.h", "sql_transaction.cpp"}));
}

void TestServerSql::everyTableInAStatementIsBoundToTheSameWorkspace() {
    const QRegularExpression table(
        "(FROM|JOIN|(?<!DO )UPDATE) (\\w+)(?: (?!WHERE|SET|JOIN|ON|ORDER)(\\w+))?");
    for (const auto& one : m_statements) {
        if (one == beyond) continue;
        for (auto it = table.globalMatch(one); it.hasNext();) {
            const auto match = it.next();
            const auto alias = match.captured(3);
            const auto bound =
                alias.isEmpty() ? one.mid(match.capturedStart()).contains("WHERE workspace_id = $1")
                                : one.contains(QRegularExpression("\\b" + alias +
                                                                  "\\.workspace_id = (\\$1|\\w+\\."
                                                                  "workspace_id)"));
            QVERIFY2(bound, qPrintable(match.captured(0) + " in: " + one));
        }
        if (one.contains("UNION")) { // so many statements
            QCOMPARE(one.count("workspace_id = $1"), one.count("SELECT "));
        }
    }
}

void TestServerSql::nothingNeedsMoreThanTheCommonSql() {
    const QRegularExpression beyond(
        "\\b(AUTOINCREMENT|SERIAL|BIGSERIAL|IDENTITY|GENERATED|SEQUENCE|NEXTVAL|LISTEN|NOTIFY|"
        "ADVISORY|PG_\\w+|LOCK TABLE|TRIGGER|ENUM|DEFERRABLE|EXCLUDE|XMIN|CTID|ROWID|TEMP|"
        "TEMPORARY|PREPARE|REPLACE INTO|INSERT OR|GLOB|PRAGMA|IFNULL|WITH|ANY|ARRAY|RETURNING|"
        "SKIP LOCKED|NOWAIT)\\b|\\b(MAX|MIN|NOW)\\(|::",
        QRegularExpression::CaseInsensitiveOption);
    for (const auto& one : m_tables + m_statements) {
        QVERIFY2(!one.contains(beyond), qPrintable(one));
    }
}

void TestServerSql::everyTableIsDistributedByWorkspaceAndKeptTogether() {
    const auto citus = textOf(source + "schema/citus.sql");
    QVERIFY(citus.contains("\\ir tables.sql"));
    const auto made = found(m_tables.join('\n'), "CREATE TABLE IF NOT EXISTS (\\w+)");
    QVERIFY(made.size() >= 8);
    const auto distributed =
        found(citus, "create_distributed_table\\('(\\w+)', 'workspace_id'(?:\\)|, "
                     "colocate_with => '(?:none|workspace)'\\))");
    QCOMPARE(QSet(distributed.begin(), distributed.end()), QSet(made.begin(), made.end()));
    QCOMPARE(citus.count("colocate_with => 'workspace'"), made.size() - 1);
}

void TestServerSql::noStatementStandsOutsideTheOneFile() {
    const QRegularExpression sql("\"[^\"]*\\b(SELECT|INSERT INTO|UPDATE \\w+ SET|DELETE FROM)\\b");
    QDirIterator files(source, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const auto path = files.next();
        if (path.endsWith("/sql.h")) continue;
        ++count;
        QVERIFY2(!textOf(path).contains(sql), qPrintable(path));
    }
    QVERIFY(count > 30);
}

QTEST_APPLESS_MAIN(TestServerSql)
#include "tst_server_sql.moc"
