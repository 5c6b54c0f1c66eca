// SPDX-License-Identifier: Apache-2.0
#include "core/store/log_store.h"
#include "core/vault/envelope.h"

#include <QTemporaryDir>
#include <QtTest>
#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace kvorum::base;
using namespace kvorum::store;

namespace {

const Error stop{ErrorCode::Refused, "test", "stop"};

template <typename SomeId>
SomeId filled(Byte value) {
    SomeId id;
    id.bytes.fill(value);
    return id;
}

StoredEnvelope envelope(Byte scope, Byte device, std::uint64_t counter,
                        EnvelopeState state = EnvelopeState::Waiting) {
    return {filled<ScopeId>(scope), filled<DeviceId>(device), counter, state,
            Bytes{scope, device, static_cast<Byte>(counter)}};
}

PendingChange pending(Byte tag, Byte content) {
    return {filled<ScopeId>(1), Bytes(16, tag), filled<KeyId>(7), Bytes(40, content), 100, 200};
}

std::string order(const std::vector<StoredEnvelope>& envelopes) {
    std::string text;
    for (const auto& one : envelopes) {
        text += toHex(one.bytes) + " ";
    }
    return text;
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

    std::filesystem::path file(const char* name) {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::unique_ptr<LogStore> open(const char* name) {
        auto store = openSqliteStore(file(name));
        if (!store) qFatal("%s", describe(store.error()).c_str());
        return std::move(*store);
    }
    ErrorCode refusal(const char* name) { return openSqliteStore(file(name)).error().code; }

    QTemporaryDir m_folder;

private slots:
    void everythingIsThereAfterReopening() {
        {
            auto store = open("reopen");
            QVERIFY(store->addStatement(0, Bytes{1, 2}).ok());
            QVERIFY(store->addEnvelope(envelope(1, 2, 1)).ok());
            QVERIFY(store->putPending(pending(1, 2)).ok());
            QVERIFY(store
                        ->putKey({filled<ScopeId>(1), filled<KeyId>(2), filled<DeviceId>(3), 4,
                                  Bytes(72, 5)})
                        .ok());
            QVERIFY(store->putMeta("cursor", Bytes{9}).ok());
            QVERIFY(store->putMeta("empty", Bytes{}).ok());
        }
        auto store = open("reopen");
        QVERIFY(*store->statements() == std::vector<Bytes>({{1, 2}}));
        QCOMPARE(*store->waitingCount(), 1U);
        const auto change = store->pending()->at(0);
        QVERIFY(change.scope == filled<ScopeId>(1) && change.key == filled<KeyId>(7));
        QVERIFY(change.fieldTag == Bytes(16, 1) && change.sealed == Bytes(40, 2));
        QCOMPARE(change.firstEditUnixMs, 100);
        QCOMPARE(change.lastEditUnixMs, 200);
        const auto key = store->keys()->at(0);
        QVERIFY(key.scope == filled<ScopeId>(1) && key.key == filled<KeyId>(2));
        QVERIFY(key.giver == filled<DeviceId>(3) && key.sealed == Bytes(72, 5));
        QCOMPARE(key.controlNumber, 4U);
        QVERIFY(**store->meta("cursor") == Bytes{9});
        QVERIFY(**store->meta("empty") == Bytes{});
        QVERIFY(!store->meta("none")->has_value());
    }

    void statementsComeWithoutHolesAndNeverChange() {
        auto store = open("statements");
        QCOMPARE(store->addStatement(1, Bytes{1}).error().code, ErrorCode::Conflict);
        QVERIFY(store->addStatement(0, Bytes{0}).ok());
        QVERIFY(store->addStatement(1, Bytes{1}).ok());
        QVERIFY(store->addStatement(1, Bytes{1}).ok());
        QCOMPARE(store->addStatement(1, Bytes{2}).error().code, ErrorCode::Conflict);
        QCOMPARE(store->addStatement(3, Bytes{3}).error().code, ErrorCode::Conflict);
        QCOMPARE(store->addStatement(UINT64_MAX, Bytes{3}).error().code, ErrorCode::Conflict);
        QVERIFY(*store->statements() == std::vector<Bytes>({{0}, {1}}));
    }

    void theSameEnvelopeAgainChangesNothing() {
        auto store = open("again");
        QVERIFY(store->addEnvelope(envelope(1, 1, 1)).ok());
        QVERIFY(
            store->setState(filled<ScopeId>(1), filled<DeviceId>(1), 1, EnvelopeState::Sent).ok());
        QVERIFY(store->addEnvelope(envelope(1, 1, 1)).ok());
        QCOMPARE(*store->waitingCount(), 0U);
        auto other = envelope(1, 1, 1);
        other.bytes.push_back(0);
        QCOMPARE(store->addEnvelope(other).error().code, ErrorCode::Conflict);
        QVERIFY(!*store->holds(other));
        other.counter = UINT64_MAX;
        QCOMPARE(store->addEnvelope(other).error().code, ErrorCode::BadFormat);
    }

    void theOutboxKeepsTheOrderMade() {
        auto store = open("outbox");
        for (const auto& one : {envelope(2, 9, 1), envelope(1, 9, 1), envelope(2, 9, 2)}) {
            QVERIFY(store->addEnvelope(one).ok());
        }
        QVERIFY(store->addEnvelope(envelope(1, 5, 1, EnvelopeState::Received)).ok());
        QCOMPARE(order(*store->outbox(10)), std::string("020901 010901 020902 "));
        QCOMPARE(order(*store->outbox(2)), std::string("020901 010901 "));
        const auto set = [&](Byte scope, std::uint64_t counter, EnvelopeState state) {
            return store->setState(filled<ScopeId>(scope), filled<DeviceId>(9), counter, state);
        };
        QVERIFY(set(2, 1, EnvelopeState::Sent).ok());
        QVERIFY(set(1, 1, EnvelopeState::Parked).ok());
        QCOMPARE(order(*store->outbox(10)), std::string("020902 "));
        QCOMPARE(set(3, 1, EnvelopeState::Sent).error().code, ErrorCode::NotFound);
    }

    void aScopesEnvelopesComeByDeviceThenCounter() {
        auto store = open("each");
        for (const auto& one : {envelope(1, 2, 2), envelope(1, 1, 1), envelope(1, 2, 1),
                                envelope(2, 1, 1), envelope(1, 2, 300)}) {
            QVERIFY(store->addEnvelope(one).ok());
        }
        std::vector<StoredEnvelope> seen;
        const auto visited =
            store->eachEnvelope(filled<ScopeId>(1), [&](const StoredEnvelope& one) {
                seen.push_back(one);
                return store->eachEnvelope(filled<ScopeId>(2), // within each other
                                           [](const StoredEnvelope&) { return Outcome(); });
            });
        QVERIFY(visited.ok());
        QCOMPARE(order(seen), std::string("010101 010201 010202 01022c "));
        QCOMPARE(store
                     ->eachEnvelope(filled<ScopeId>(1),
                                    [](const StoredEnvelope&) { return Outcome(stop); })
                     .error()
                     .code,
                 ErrorCode::Refused);
    }

    void theNewestCounterComesWithItsEnvelopesHash() {
        auto store = open("newest");
        const auto newest = [&] { return *store->newest(filled<ScopeId>(1), filled<DeviceId>(2)); };
        QCOMPARE(newest().first, 0U);
        QVERIFY(newest().second.isNull());
        for (const std::uint64_t counter : {1U, 3U, 2U}) {
            QVERIFY(store->addEnvelope(envelope(1, 2, counter)).ok());
        }
        QVERIFY(store->addEnvelope(envelope(1, 3, 9)).ok());
        QCOMPARE(newest().first, 3U);
        QVERIFY(newest().second == kvorum::vault::hashEnvelope(Bytes{1, 2, 3}));
    }

    void oneRowAFieldIsPending() {
        auto store = open("pending");
        QVERIFY(store->putPending(pending(2, 1)).ok());
        QVERIFY(store->putPending(pending(1, 1)).ok());
        QVERIFY(store->putPending(pending(2, 9)).ok());
        const auto rows = *store->pending();
        QCOMPARE(rows.size(), 2U);
        QVERIFY(rows[0].fieldTag == Bytes(16, 2) && rows[0].sealed == Bytes(40, 9));
        QVERIFY(store->removePending(filled<ScopeId>(1), Bytes(16, 2)).ok());
        QVERIFY(store->removePending(filled<ScopeId>(1), Bytes(16, 2)).ok());
        QCOMPARE(store->pending()->size(), 1U);
    }

    void allThatIsPendingOfAScopeGoesAtOnce() {
        auto store = open("pending-scope");
        auto elsewhere = pending(1, 1);
        elsewhere.scope = filled<ScopeId>(2);
        for (const auto& row : {pending(1, 1), pending(2, 1), elsewhere}) {
            QVERIFY(store->putPending(row).ok());
        }
        QVERIFY(store->removePending(filled<ScopeId>(1)).ok());
        const auto rows = *store->pending();
        QCOMPARE(rows.size(), 1U);
        QVERIFY(rows[0].scope == elsewhere.scope);
    }

    void aTransactionIsKeptWholeOrNotAtAll() {
        auto store = open("transaction");
        const auto failed = store->transaction([&]() -> Outcome {
            if (auto put = store->putMeta("a", Bytes{1}); !put) return put;
            if (auto add = store->addEnvelope(envelope(1, 1, 1)); !add) return add;
            return stop;
        });
        QCOMPARE(failed.error().code, ErrorCode::Refused);
        QVERIFY(!store->meta("a")->has_value());
        QCOMPARE(*store->waitingCount(), 0U);
        QVERIFY(store->transaction([&] { return store->putMeta("a", Bytes{2}); }).ok());
        QVERIFY(**open("transaction")->meta("a") == Bytes{2});
    }

    void anInnerTransactionTakesBackOnlyItsOwnPart() {
        auto store = open("nested");
        const auto done = store->transaction([&]() -> Outcome {
            (void)store->putMeta("outer", Bytes{1});
            const auto inner = store->transaction([&]() -> Outcome {
                (void)store->putMeta("inner", Bytes{1});
                return stop;
            });
            if (inner.ok()) return stop;
            return store->transaction([&] { return store->putMeta("second", Bytes{1}); });
        });
        QVERIFY(done.ok());
        QVERIFY(store->meta("outer")->has_value());
        QVERIFY(!store->meta("inner")->has_value());
        QVERIFY(store->meta("second")->has_value());
    }

    void anInnerTransactionIsLostWithTheOuter() {
        auto store = open("lost");
        (void)store->transaction([&]() -> Outcome {
            (void)store->transaction([&] { return store->putMeta("inner", Bytes{1}); });
            return stop;
        });
        QVERIFY(!store->meta("inner")->has_value());
    }

    void anExceptionRollsBack() {
        auto store = open("thrown");
        QVERIFY_EXCEPTION_THROWN((void)store->transaction([&]() -> Outcome {
            (void)store->putMeta("a", Bytes{1});
            throw std::logic_error("broken");
        }),
                                 std::logic_error);
        QVERIFY(!store->meta("a")->has_value());
        QVERIFY(store->transaction([&] { return store->putMeta("a", Bytes{1}); }).ok());
    }

    void everyCommitIsFlushedAndReplacedRowsAreOverwritten() {
        auto store = open("pragmas");
        SQLite::Database raw(file("pragmas").string());
        QCOMPARE(raw.execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
        QCOMPARE(raw.execAndGet("PRAGMA user_version").getInt(), 1);
        QCOMPARE(raw.execAndGet("PRAGMA application_id").getInt(), 0x4b56524d);
    }

    void aFullDiskIsSaidInWordsAndTheStoreGoesOn() {
        auto store = open("full");
        SQLite::Database raw(file("full").string(), SQLite::OPEN_READWRITE);
        raw.exec("CREATE TRIGGER full BEFORE INSERT ON meta WHEN new.name = 'big' "
                 "BEGIN SELECT RAISE(ROLLBACK, 'disk'); END");
        const auto failed = store->transaction([&]() -> Outcome {
            (void)store->putMeta("before", Bytes{1});
            (void)store->putMeta("big", Bytes{1}); // takes the whole transaction back
            return store->putMeta("after", Bytes{1});
        });
        QCOMPARE(failed.error().code, ErrorCode::StoreFailed);
        QVERIFY(!store->meta("before")->has_value());
        QVERIFY(!store->meta("after")->has_value());
        QVERIFY(store->putMeta("after", Bytes{1}).ok());
    }

    void anotherWriterIsWaitedForThenNamed() {
        auto store = open("held");
        SQLite::Database raw(file("held").string(), SQLite::OPEN_READWRITE);
        raw.exec("BEGIN IMMEDIATE");
        const auto failed = store->putMeta("a", Bytes{1});
        QCOMPARE(failed.error().code, ErrorCode::StoreFailed);
        QVERIFY(failed.error().where.ends_with("held"));
    }

    void aFileThatIsNoDatabaseIsCorruptByName() {
        std::ofstream(file("noise")) << std::string(5000, 'x');
        const auto refused = openSqliteStore(file("noise"));
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
        QVERIFY(refused.error().where.ends_with("noise"));
    }

    void anotherProgramsDatabaseStaysAsItIs() {
        {
            SQLite::Database raw(file("foreign").string(),
                                 SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            raw.exec("CREATE TABLE song (title TEXT)");
        }
        QCOMPARE(refusal("foreign"), ErrorCode::Corrupt);
        SQLite::Database raw(file("foreign").string());
        QCOMPARE(raw.execAndGet("PRAGMA journal_mode").getString(), std::string("delete"));
        QCOMPARE(raw.execAndGet("SELECT count(*) FROM sqlite_master").getInt(), 1);
    }

    void anEmptyFileOfAKilledStartIsANewStore() {
        std::ofstream(file("empty")).flush();
        QVERIFY(open("empty")->putMeta("a", Bytes{1}).ok());
    }

    void aLaterSchemaAsksForAnUpdate() {
        open("later");
        SQLite::Database(file("later").string(), SQLite::OPEN_READWRITE)
            .exec("PRAGMA user_version = 2");
        QCOMPARE(refusal("later"), ErrorCode::NewerVersion);
    }

    void aDamagedPageIsToldAsCorrupt() {
        {
            auto store = open("damaged");
            for (std::uint64_t counter = 1; counter < 200; ++counter) {
                auto one = envelope(1, 1, counter);
                one.bytes.resize(2000, 7);
                QVERIFY(store->addEnvelope(one).ok());
            }
        }
        const auto size = std::filesystem::file_size(file("damaged"));
        {
            std::fstream stream(file("damaged"), std::ios::in | std::ios::out | std::ios::binary);
            stream.seekp(4096);
            stream << std::string(static_cast<std::size_t>(size) - 4096, '\x5a');
        }
        const auto store = openSqliteStore(file("damaged"));
        const auto read =
            store ? (*store)->eachEnvelope(filled<ScopeId>(1),
                                           [](const StoredEnvelope&) { return Outcome(); })
                  : Outcome(store.error());
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }

    void aReadOnlyFolderIsToldApart() {
        const auto folder = file("locked");
        std::filesystem::create_directory(folder);
        const bool root = ::geteuid() == 0; // nothing is read-only to root
        QVERIFY(::chmod(file(".").c_str(), 0755) == 0 && ::chmod(folder.c_str(), 0555) == 0);
        QVERIFY(!root || ::seteuid(65534) == 0);
        const auto fresh = openSqliteStore(folder / "log");
        QVERIFY(!root || ::seteuid(0) == 0);
        QCOMPARE(fresh.error().code, ErrorCode::ReadOnly);

        QVERIFY(::chmod(folder.c_str(), 0755) == 0);
        QVERIFY(openSqliteStore(folder / "log").ok());
        QVERIFY(::chmod((folder / "log").c_str(), 0444) == 0);
        QVERIFY(::chmod(folder.c_str(), 0555) == 0);
        QVERIFY(!root || ::seteuid(65534) == 0);
        const auto old = openSqliteStore(folder / "log");
        QVERIFY(!root || ::seteuid(0) == 0);
        ::chmod(folder.c_str(), 0755);
        QCOMPARE(old.error().code, ErrorCode::ReadOnly);
    }

    void aFolderThatIsNotThereIsSaidInWords() {
        const auto refused = openSqliteStore(file("none") / "log");
        QCOMPARE(refused.error().code, ErrorCode::StoreFailed);
        QVERIFY(!refused.error().what.empty());
    }
};

QTEST_APPLESS_MAIN(TestStore)
#include "tst_store.moc"
