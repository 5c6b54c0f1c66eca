// SPDX-License-Identifier: Apache-2.0
#include "core/store/log_store.h"
#include "core/vault/envelope.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <set>

using namespace kvorum::base;
using namespace kvorum::store;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t many = 60;
constexpr std::size_t page = 4096;

template <typename SomeId>
SomeId filled(std::uint64_t value) {
    SomeId id;
    id.bytes.fill(static_cast<Byte>(value));
    return id;
}

/// A row of everything for each number.
void fill(LogStore& store) {
    for (std::uint64_t n = 0; n < many; ++n) {
        const Bytes text(300, static_cast<Byte>(n + 1));
        const auto scope = filled<ScopeId>(n % 7);
        QVERIFY(store.addStatement(n, text).ok());
        QVERIFY(
            store.addEnvelope({scope, filled<DeviceId>(1), n, EnvelopeState::Received, text}).ok());
        QVERIFY(
            store.putPending({scope, Bytes(16, static_cast<Byte>(n)), filled<KeyId>(n), text, 1, 2})
                .ok());
        QVERIFY(store.putKey({scope, filled<KeyId>(n), filled<DeviceId>(2), n, text}).ok());
        QVERIFY(store.putMeta("queue/" + std::to_string(n), text).ok());
    }
}

/// All rows as text, so that two stores can be compared. Corrupt where one cannot be read.
Result<std::set<std::string>> rowsOf(const LogStore& store) {
    std::set<std::string> rows;
    const auto statements = store.statements();
    const auto pendings = store.pending();
    const auto keys = store.keys();
    const auto scopes = store.scopes();
    if (!statements || !pendings || !keys || !scopes) {
        return Error{ErrorCode::Corrupt, "rows", "cannot be read"};
    }
    for (std::size_t n = 0; n < statements->size(); ++n) {
        rows.insert("statement " + std::to_string(n) + toHex((*statements)[n]));
    }
    for (const auto& row : *pendings) {
        rows.insert("pending " + row.scope.hex() + toHex(row.fieldTag) + toHex(row.sealed));
    }
    for (const auto& row : *keys) {
        rows.insert("key " + row.scope.hex() + row.key.hex() + toHex(row.sealed));
    }
    for (const auto& scope : *scopes) {
        const auto read = store.eachEnvelope(scope, [&](const StoredEnvelope& row) {
            rows.insert("envelope " + scope.hex() + std::to_string(row.counter) + toHex(row.bytes));
            return Outcome();
        });
        if (!read) return read.error();
    }
    for (std::uint64_t n = 0; n < many; ++n) {
        const auto value = store.meta("queue/" + std::to_string(n));
        if (!value) return value.error();
        if (*value) rows.insert("meta " + std::to_string(n) + toHex(**value));
    }
    return rows;
}

void damagePage(const fs::path& file, std::size_t number) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(static_cast<std::streamoff>(number * page));
    stream << std::string(page, '\x5a');
}

} // namespace

/// A store of which a part was lost on its disk (sync.md section 7, case 9).
class TestStoreRescue : public QObject {
    Q_OBJECT

    fs::path file(const std::string& name) {
        return fs::path(m_folder.path().toStdString()) / name;
    }
    /// A full store, closed, so that all of it is in the one file.
    fs::path full(const std::string& name) {
        const auto store = openSqliteStore(file(name));
        fill(**store);
        return file(name);
    }

    QTemporaryDir m_folder;

private slots:
    void whicheverPageIsLostTheRowsOnTheOthersAreKept() {
        const auto whole = full("whole");
        const auto before = *rowsOf(**openSqliteStore(whole));
        const std::size_t pages = fs::file_size(whole) / page;
        std::size_t roots = 0;
        std::size_t followed = 0;
        for (std::size_t lost = 0; lost < pages; ++lost) {
            const auto damaged = file("damaged " + std::to_string(lost));
            fs::copy_file(whole, damaged);
            damagePage(damaged, lost);
            {
                const auto store = openSqliteStore(damaged);
                const auto rows =
                    store ? rowsOf(**store) : Result<std::set<std::string>>(store.error());
                if (rows && *rows == before) continue; // an index that nothing of this reads
            }
            QVERIFY(isDamaged(damaged));
            QCOMPARE(openSqliteStore(damaged).error().code, ErrorCode::Corrupt);
            const auto rescued = rescueSqliteStore(damaged);
            QVERIFY2(rescued.ok(), rescued ? "" : describe(rescued.error()).c_str());
            const auto after = *rowsOf(**rescued);
            QVERIFY(std::includes(before.begin(), before.end(), after.begin(), after.end()));
            // a leaf takes a dozen rows along, and of the control log what follows them
            const auto gone = before.size() - after.size();
            roots += gone == many ? 1 : 0;
            followed += gone > 12 && gone < many ? 1 : 0;
            QVERIFY(gone <= many || lost == 0);
            QVERIFY(!isDamaged(damaged));
            QVERIFY(fs::exists(damaged.string() + ".damaged-1"));
            QVERIFY((*rescued)->putMeta("goes on", Bytes{1}).ok());
        }
        QVERIFY(roots <= 6); // of the five tables, and the first leaf of the control log
        QVERIFY(followed <= 4);
    }

    void aKilledRescueIsEndedAtTheNextOpening() {
        for (const bool movedAway : {false, true}) {
            const auto damaged = full(movedAway ? "moved" : "not moved");
            const auto before = *rowsOf(**openSqliteStore(damaged));
            fs::copy_file(damaged, damaged.string() + ".rescued");
            damagePage(damaged, 3);
            std::ofstream(damaged.string() + ".damaged").flush();
            std::ofstream(damaged.string() + "-wal") << "of the damaged file";
            if (movedAway) fs::rename(damaged, damaged.string() + ".damaged-1");
            const auto store = openSqliteStore(damaged);
            QVERIFY(store.ok());
            QVERIFY(*rowsOf(**store) == before);
            QVERIFY(!isDamaged(damaged));
            QVERIFY(!fs::exists(damaged.string() + ".rescued"));
        }
    }

    void aLogCutAnywhereKeepsWhatWasCommittedBefore() {
        const auto whole = file("with log");
        const auto store = openSqliteStore(whole); // open, so that nothing leaves the log
        for (Byte n = 0; n < 20; ++n) {
            QVERIFY((*store)->putMeta("n", Bytes{n}).ok());
        }
        const auto log = fs::file_size(whole.string() + "-wal");
        int last = -1;
        for (std::uintmax_t size = 0; size <= log; size += log / 40) {
            const auto cut = file("cut " + std::to_string(size));
            fs::copy_file(whole, cut);
            fs::copy_file(whole.string() + "-wal", cut.string() + "-wal");
            fs::resize_file(cut.string() + "-wal", size);
            const auto again = openSqliteStore(cut);
            QVERIFY(again.ok());
            const auto value = *(*again)->meta("n");
            const int kept = value ? int(value->front()) : -1;
            QVERIFY(kept >= last);
            last = kept;
        }
        QVERIFY(last >= 18);
    }

    void aFileOfNoiseIsSetAsideForAnEmptyOne() {
        const auto noise = file("noise");
        std::ofstream(noise) << std::string(20'000, '\x5a');
        QCOMPARE(openSqliteStore(noise).error().code, ErrorCode::Corrupt);
        const auto rescued = rescueSqliteStore(noise);
        QVERIFY(rescued.ok());
        QVERIFY(rowsOf(**rescued)->empty());
        QCOMPARE(fs::file_size(noise.string() + ".damaged-1"), std::uintmax_t{20'000});
    }
};

QTEST_GUILESS_MAIN(TestStoreRescue)
#include "tst_store_rescue.moc"
