// SPDX-License-Identifier: Apache-2.0
#include "sync/server/sql.h"
#include "tests/sync/tst_faulty_postgres.h"

#include <QtTest>

#include <future>
#include <random>

using namespace kvorum;
using namespace kvorum::test;

/// How much PostgreSQL is asked for: transactions for pushes, bytes for a page.
class TestServerPostgresWork : public QObject {
    Q_OBJECT

private slots:
    void worksThatArriveDuringACommitShareTheNext();
    void aWorkThatThrowsInASharedTransactionIsRefusedAlone();
    void aPageOfLargeBodiesIsReadNoFurtherThanItGoes();
};

namespace {

/// Letters that do not pack well.
std::string noise(std::size_t size) {
    std::mt19937 random(7);
    std::string text(size, ' ');
    for (auto& letter : text) {
        letter = static_cast<char>('!' + random() % 90);
    }
    return text;
}

/// Writes of one workspace at the same time, the first of which holds its transaction until the
/// others are on their way.
struct Crowd {
    static constexpr int writers = 5;
    FaultyWorld faulty;
    std::atomic<int> begun = 0, committed = 0;

    Crowd() {
        faulty.faults.before = [this](int, std::string_view sql) {
            begun += sql == "BEGIN" ? 1 : 0;
            committed += sql == "COMMIT" ? 1 : 0;
            return std::string();
        };
    }
    /// Which writes went through; that of number `breaking` throws.
    std::vector<bool> write(int breaking) {
        begun = committed = 0;
        std::promise<void> locked;
        const auto go = locked.get_future().share();
        std::atomic<int> coming = 0;
        std::vector<std::future<bool>> running;
        for (int i = 0; i < writers; ++i) {
            running.push_back(std::async(std::launch::async, [&, go, i] {
                ++coming;
                const auto work = [&](server::Transaction& rows) {
                    rows.setValue("work " + std::to_string(i), base::bytesOf("done"));
                    go.wait();
                    if (i == breaking) throw std::runtime_error("planted");
                };
                return faulty.store->write(faulty.world.workspace, work).ok();
            }));
        }
        while (coming < writers) {
            std::this_thread::yield();
        }
        locked.set_value();
        std::vector<bool> stored;
        for (auto& one : running) {
            stored.push_back(one.get());
        }
        return stored;
    }
    [[nodiscard]] std::vector<bool> kept() {
        std::vector<bool> all;
        const auto read = faulty.store->read(faulty.world.workspace, [&](server::Snapshot& rows) {
            for (int i = 0; i < writers; ++i) {
                all.push_back(rows.value("work " + std::to_string(i)).has_value());
            }
        });
        return read ? all : std::vector<bool>();
    }
};

constexpr int mostRounds = 500; // until some came together

} // namespace

void TestServerPostgresWork::worksThatArriveDuringACommitShareTheNext() {
    Crowd crowd;
    const std::vector<bool> all(Crowd::writers, true);
    for (int round = 0; round == 0 || crowd.committed == Crowd::writers; ++round) {
        QVERIFY(round < mostRounds);
        QCOMPARE(crowd.write(-1), all);
    }
    QVERIFY(crowd.committed < Crowd::writers);
    QCOMPARE(crowd.kept(), all);
}

void TestServerPostgresWork::aWorkThatThrowsInASharedTransactionIsRefusedAlone() {
    Crowd crowd;
    const std::vector<bool> others{true, true, false, true, true};
    for (int round = 0; round == 0 || crowd.begun == Crowd::writers; ++round) {
        QVERIFY(round < mostRounds);
        QCOMPARE(crowd.write(2), others);
    }
    QVERIFY(crowd.begun > Crowd::writers); // once together, then each alone
    QCOMPARE(crowd.kept(), others);
}

/// libpq holds all that a statement gives: a page's size must bind it, not only its items' number.
void TestServerPostgresWork::aPageOfLargeBodiesIsReadNoFurtherThanItGoes() {
    constexpr std::uint64_t limit = 60'000, most = 1001;
    FaultyWorld faulty;
    auto& panel = *faulty.panel;
    for (int i = 0; i < 8; ++i) {
        const auto envelope = faulty.world.seal(panel.anna, panel.annaCard, noise(20'000));
        QCOMPARE(faulty.world.pushOne(panel.anna, envelope), "stored");
    }
    QCOMPARE(faulty.world.say(panel.anna, faulty.world.submit(panel.anna, panel.annaCard)),
             "stored");
    const auto connection = server::libpqDriver(faulty.url)();
    connection->begin("BEGIN");
    const auto read = [&](std::string_view sql, const Device& reader) {
        const server::Parameter values[] = {faulty.world.workspace.view(), std::uint64_t{0},
                                            reader.member.view(), most, limit};
        std::size_t bytes = 0;
        for (const auto rows = connection->query(sql, values); rows->next();) {
            bytes += rows->view(2).size();
        }
        return bytes;
    };
    for (const auto bytes : {read(server::sql::newEnvelopes, panel.anna),
                             read(server::sql::openedEnvelopesLater, panel.owner)}) {
        QVERIFY2(bytes > limit && bytes < limit + 40'000, qPrintable(QString::number(bytes)));
    }
    QVERIFY(connection->rollBack());
}

QTEST_GUILESS_MAIN(TestServerPostgresWork)
#include "tst_server_postgres_work.moc"
