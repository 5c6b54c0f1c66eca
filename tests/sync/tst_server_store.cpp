// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_server_support.h"

#include <QtTest>

#include <future>

using namespace kvorum;
using namespace kvorum::test;
using protocol::Item;

namespace {

std::vector<base::Bytes> bytesOf(const std::vector<Item>& items) {
    std::vector<base::Bytes> all;
    for (const auto& item : items) {
        all.push_back(protocol::encode(protocol::PushRequest{{item}, {}, {}}));
    }
    return all;
}

std::size_t bodyBytes(const Item& item) {
    if (const auto* statement = std::get_if<log::EncodedStatement>(&item))
        return statement->bytes.size();
    if (const auto* envelope = std::get_if<protocol::SealedEnvelope>(&item))
        return envelope->bytes.size();
    return std::get<vault::KeyBox>(item).sealed.size();
}

} // namespace

/// What a database keeps, and how it is read page by page (sync.md sections 5 and 6). Runs on
/// SQLite and on PostgreSQL.
class TestServerStore : public QObject {
    Q_OBJECT

private slots:
    void pagesOfEverySizeGiveTheSameFeed();
    void aRevealIsReadInPagesToo();
    void aPageEndsBySizeAsWell();
    void everySizeInBytesGivesTheSameFeed();
    void aRestartKeepsAll();
    void aDatabaseBegunAnewSaysHistoryLost();
    void pushesFromManyThreadsAreAllKeptInOneOrder();
    void aWorkThatThrowsIsRefusedAlone();
    void aDatabaseThatFailsIsBusyAndTheOperatorIsTold();
};

void TestServerStore::pagesOfEverySizeGiveTheSameFeed() {
    for (const std::size_t size : {1U, 2U, 3U, 7U}) {
        auto settings = RelayWorld::openSettings();
        settings.page.items = size;
        RelayWorld world(settings);
        Panel panel(world);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "kit")),
                     "stored");
        }
        QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, panel.anna, panel.vacancy)),
                 "stored");
        const auto paged = bytesOf(world.pullAll(panel.anna));
        std::vector<Item> whole;
        QVERIFY(world.store().read(world.workspace, [&](server::Snapshot& rows) {
            whole = rows.feed({panel.anna.member, panel.anna.id, false}, {}, {}).items;
        }));
        QVERIFY(paged == bytesOf(whole));
    }
}

void TestServerStore::aRevealIsReadInPagesToo() {
    auto settings = RelayWorld::openSettings();
    settings.page.items = 2;
    RelayWorld world(settings);
    Panel panel(world);
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "more")),
                 "stored");
    }
    (void)world.pullAll(panel.owner);
    QCOMPARE(world.say(panel.anna, world.submit(panel.anna, panel.annaCard)), "stored");
    auto page = world.page(panel.owner);
    QVERIFY(page.more);
    QCOMPARE(statementsIn(page.items), 1U);
    QCOMPARE(envelopesOf(page.items, panel.annaCard), 1U);
    // what comes meanwhile comes after
    QCOMPARE(world.pushOne(panel.hiring, world.seal(panel.hiring, panel.vacancy, "kit")), "stored");
    const auto rest = world.pullAll(panel.owner);
    QCOMPARE(rest.size(), 7U);
    QCOMPARE(envelopesOf(rest, panel.annaCard), 6U);
    QCOMPARE(envelopesOf({rest.back()}, panel.vacancy), 1U);
}

void TestServerStore::aPageEndsBySizeAsWell() {
    auto settings = RelayWorld::openSettings();
    settings.page.bytes = 2000;
    RelayWorld world(settings);
    auto owner = world.found();
    for (int i = 0; i < 20; ++i) {
        const auto envelope = world.seal(owner, world.log.workspaceScope(), "text");
        QCOMPARE(world.pushOne(owner, envelope), "stored");
    }
    const auto page = world.page(owner);
    QVERIFY(page.more);
    QVERIFY(page.items.size() < 10);
    QCOMPARE(page.items.size() + world.pullAll(owner).size(), 21U);
}

/// The item that passes the size is the last, and there is no page with nothing at the end.
void TestServerStore::everySizeInBytesGivesTheSameFeed() {
    for (const std::size_t size : {1U, 300U, 700U, 5000U}) {
        auto settings = RelayWorld::openSettings();
        settings.page.bytes = size;
        RelayWorld world(settings);
        Panel panel(world);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "more")),
                     "stored");
        }
        QCOMPARE(world.say(panel.anna, world.submit(panel.anna, panel.annaCard)), "stored");
        for (int i = 0; i < 5; ++i) { // at the end of one kind only
            QCOMPARE(world.pushOne(panel.hiring, world.seal(panel.hiring, panel.vacancy, "kit")),
                     "stored");
        }
        std::vector<Item> whole, paged;
        QVERIFY(world.store().read(world.workspace, [&](server::Snapshot& rows) {
            whole = rows.feed({panel.owner.member, panel.owner.id, false}, {}, {}).items;
        }));
        panel.owner.cursor.clear();
        for (bool more = true; more;) {
            const auto page = world.page(panel.owner);
            std::size_t bytes = 0;
            for (const auto& item : page.items) {
                QVERIFY(bytes < size);
                bytes += bodyBytes(item);
                paged.push_back(item);
            }
            QVERIFY(bytes >= size || !page.more);
            QVERIFY(!page.items.empty());
            more = page.more;
        }
        QVERIFY(bytesOf(paged) == bytesOf(whole));
        QVERIFY(envelopesOf(paged, panel.annaCard) == 6U);
    }
}

void TestServerStore::aRestartKeepsAll() {
    RelayWorld world;
    Panel panel(world);
    const auto before = bytesOf(world.pullAll(panel.anna));
    const auto cursor = panel.anna.cursor;
    world.restart();
    QCOMPARE(world.pushOne(panel.anna, world.seal(panel.anna, panel.annaCard, "after")), "stored");
    QCOMPARE(world.pullAll(panel.anna).size(), 1U); // goes on at its cursor
    panel.anna.cursor.clear();
    const auto after = bytesOf(world.pullAll(panel.anna));
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
    QVERIFY(cursor.size() == panel.anna.cursor.size());
}

void TestServerStore::aDatabaseBegunAnewSaysHistoryLost() {
    RelayWorld world, other;
    auto owner = world.found();
    (void)world.page(owner);
    owner.cursor = [&] {
        auto stranger = other.found();
        (void)other.page(stranger);
        return stranger.cursor;
    }();
    QCOMPARE(world.pull(owner).status, 409U);
}

void TestServerStore::pushesFromManyThreadsAreAllKeptInOneOrder() {
    RelayWorld world;
    auto owner = world.found();
    constexpr std::size_t threads = 6, each = 25;
    struct Job {
        Device device;
        std::vector<base::Bytes> pushes;
    };
    std::vector<Job> jobs;
    for (std::size_t t = 0; t < threads; ++t) {
        jobs.push_back({world.join(owner, log::Role::Recruiter, world.log.workspaceScope()), {}});
    }
    for (auto& [device, pushes] : jobs) {
        for (std::size_t i = 0; i < each; ++i) {
            const auto envelope = world.seal(device, world.log.workspaceScope(), "x");
            pushes.push_back(protocol::encode(protocol::PushRequest{{envelope}, {}, {}}));
        }
    }
    std::vector<std::future<std::size_t>> running;
    for (const auto& job : jobs) {
        running.push_back(std::async(std::launch::async, [&world, &job] {
            std::size_t stored = 0;
            for (const auto& body : job.pushes) {
                const auto reply = world.call("POST", "/v1/push", job.device.token, body);
                const auto message = protocol::decodePushReply(reply.body);
                if (message && message->items.front().code == protocol::Code::Stored) ++stored;
            }
            return stored;
        }));
    }
    for (auto& one : running) {
        QCOMPARE(one.get(), each);
    }
    QCOMPARE(envelopesOf(world.pullAll(owner), world.log.workspaceScope()), threads * each);
}

void TestServerStore::aWorkThatThrowsIsRefusedAlone() {
    RelayWorld world;
    auto owner = world.found();
    const auto failed = world.store().write(world.workspace, [](server::Transaction& rows) {
        rows.setValue("half", base::bytesOf("done"));
        throw std::runtime_error("disk full");
    });
    QVERIFY(!failed);
    QVERIFY(world.store().read(world.workspace,
                               [](server::Snapshot& rows) { QVERIFY(!rows.value("half")); }));
    QCOMPARE(world.push(owner, {}).status, 200U);
}

void TestServerStore::aDatabaseThatFailsIsBusyAndTheOperatorIsTold() {
    struct Broken final : server::Store {
        server::Store& real;
        bool broken = false;
        explicit Broken(server::Store& store) : real(store) {}
        base::Outcome read(const base::WorkspaceId& workspace,
                           const std::function<void(server::Snapshot&)>& work) override {
            if (broken) return base::Error{base::ErrorCode::StoreFailed, "database", "disk full"};
            return real.read(workspace, work);
        }
        base::Outcome write(const base::WorkspaceId& workspace,
                            const std::function<void(server::Transaction&)>& work) override {
            if (broken) return base::Error{base::ErrorCode::StoreFailed, "database", "disk full"};
            return real.write(workspace, work);
        }
    };
    RelayWorld world;
    auto owner = world.found();
    Broken store(world.store());
    auto settings = RelayWorld::openSettings();
    std::vector<std::string> told;
    settings.noteProblem = [&](const base::Error& error) { told.push_back(error.what); };
    const auto relay = server::Relay::make(store, *world.clock, settings);
    QVERIFY(relay);
    store.broken = true;
    const auto token = "Bearer " + owner.token;
    const auto body = protocol::encode(protocol::PushRequest{});
    for (const auto& request : {server::Request{"POST", "/v1/push", token, body},
                                server::Request{"GET", "/v1/pull", token, {}}}) {
        const auto reply = (*relay)->handle(request);
        QCOMPARE(reply.status, 503U);
        QCOMPARE(reply.retryAfterS, 1U);
    }
    QCOMPARE((*relay)->handle({"GET", "/readyz", "", {}}).status, 503U);
    QCOMPARE((*relay)->handle({"GET", "/healthz", "", {}}).status, 200U);
    QCOMPARE(told, (std::vector<std::string>{"disk full", "disk full"}));
}

QTEST_GUILESS_MAIN(TestServerStore)
#include "tst_server_store.moc"
