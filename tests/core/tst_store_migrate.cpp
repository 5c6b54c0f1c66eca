// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"

#include <QTemporaryDir>
#include <QtTest>
#include <SQLiteCpp/SQLiteCpp.h>

namespace fs = std::filesystem;
using namespace kvorum::base;
using namespace kvorum::store;

namespace {

constexpr int rows = 40;

/// Three steps as later versions may need them, after the ones of today: a column, a table that is
/// made anew around its rows, values that are written over.
constexpr const char* laterSteps[] = {
    "ALTER TABLE envelope ADD COLUMN taken INTEGER NOT NULL DEFAULT 0;"
    "UPDATE envelope SET taken = counter;",
    "CREATE TABLE pending_anew (made INTEGER PRIMARY KEY, scope BLOB NOT NULL, sealed BLOB NOT "
    "NULL)"
    " STRICT;"
    "INSERT INTO pending_anew SELECT made, scope, sealed FROM pending;"
    "DROP TABLE pending;"
    "ALTER TABLE pending_anew RENAME TO pending;",
    "UPDATE meta SET value = x'02' WHERE name = 'format';",
};

std::vector<const char*> allSteps() {
    std::vector<const char*> steps(schemaSteps().begin(), schemaSteps().end());
    steps.insert(steps.end(), std::begin(laterSteps), std::end(laterSteps));
    return steps;
}

/// A store of today with a queue, pending changes and a column that today's code does not know.
void writeOld(const fs::path& file) {
    const auto store = openSqliteStore(file);
    for (int i = 1; i <= rows; ++i) {
        const auto n = static_cast<Byte>(i);
        StoredEnvelope one{{}, {}, n, EnvelopeState::Waiting, Bytes(300, n)};
        const PendingChange change{{}, Bytes(16, n), {}, Bytes(40, n), 1, 2};
        if (!(*store)->addEnvelope(one) || !(*store)->putPending(change)) qFatal("not written");
    }
    if (!(*store)->putMeta("format", Bytes{1})) qFatal("not written");
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
        .exec("ALTER TABLE envelope ADD COLUMN unknown TEXT; UPDATE envelope SET unknown = 'kept'");
}

int count(SQLite::Database& raw, const std::string& what) {
    return raw.execAndGet("SELECT count(*) FROM " + what).getInt();
}

/// "old" or "new" where all of it is; else what is half.
QString stateOf(const fs::path& file) {
    SQLite::Database raw(file.string(), SQLite::OPEN_READWRITE);
    const auto version = raw.execAndGet("PRAGMA user_version").getInt();
    const auto format = raw.execAndGet("SELECT hex(value) FROM meta").getString();
    const bool column = count(raw, "pragma_table_info('envelope') WHERE name = 'taken'") == 1;
    const bool tag = count(raw, "pragma_table_info('pending') WHERE name = 'field_tag'") == 1;
    if (raw.execAndGet("PRAGMA integrity_check").getString() != "ok") return "damaged";
    if (count(raw, "envelope WHERE state = 1 AND unknown = 'kept' AND length(bytes) = 300") != rows)
        return "the queue is short";
    if (count(raw, "pending WHERE length(sealed) = 40") != rows) return "pending is short";
    const auto first = static_cast<int>(schemaSteps().size());
    if (version == first && format == "01" && !column && tag) return "old";
    const bool filled = column && count(raw, "envelope WHERE taken = counter") == rows;
    if (version == first + 3 && format == "02" && filled && !tag) return "new";
    return QString("half: version %1").arg(version);
}

} // namespace

/// What a later version does to a store of today (sync.md section 7, case 11).
class TestStoreMigrate : public QObject {
    Q_OBJECT
private slots:
    /// All that a kill leaves of a migration is a part of the log of writes.
    void aMigrationKilledAtAnyWriteLeavesTheOldOrTheNew() {
        const QTemporaryDir folder;
        const fs::path at(folder.path().toStdString());
        const auto whole = at / "whole", cut = at / "cut";
        writeOld(whole);
        QCOMPARE(stateOf(whole), QString("old"));
        const auto steps = allSteps();
        const auto migrated = Database::open(whole, applicationId, steps);
        QVERIFY(migrated.ok());
        const auto log = whole.string() + "-wal";
        const auto size = fs::file_size(log);
        QVERIFY(size > 20'000);
        int old = 0, anew = 0;
        for (std::uintmax_t part = 0; part <= 100; ++part) {
            const auto option = fs::copy_options::overwrite_existing;
            fs::remove(cut.string() + "-shm");
            fs::copy_file(whole, cut, option);
            fs::copy_file(log, cut.string() + "-wal", option);
            fs::resize_file(cut.string() + "-wal", size * part / 100);
            const auto found = stateOf(cut);
            QVERIFY2(found == "old" || found == "new", qPrintable(found));
            ++(found == "old" ? old : anew);
            QVERIFY(Database::open(cut, applicationId, steps).ok()); // begins anew where it was old
            QCOMPARE(stateOf(cut), QString("new"));
        }
        QVERIFY(old > 10 && anew > 0);
    }

    void aStepThatFailsLeavesTheOld() {
        const QTemporaryDir folder;
        const auto file = fs::path(folder.path().toStdString()) / "store";
        writeOld(file);
        auto steps = allSteps();
        steps.push_back("UPDATE meta SET value = x'03'; INSERT INTO nowhere VALUES (1);");
        QVERIFY(!Database::open(file, applicationId, steps).ok());
        QCOMPARE(stateOf(file), QString("old"));
        QCOMPARE(*(*openSqliteStore(file))->waitingCount(), static_cast<std::uint64_t>(rows));
    }
};

QTEST_GUILESS_MAIN(TestStoreMigrate)
#include "tst_store_migrate.moc"
