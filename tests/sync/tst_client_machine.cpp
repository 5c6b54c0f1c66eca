// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include "core/log/signing.h"
#include "sync/client/tuning.h"
#include "sync/protocol/codec.h"

using namespace kvorum;
using namespace kvorum::syncworld;
using client::Machine;

namespace {

/// A founder whose machine is driven by hand, with a server that answers by script.
struct Bench {
    VirtualClock clock;
    Folder folder;
    vault::KeyStore::Contents keys;
    std::unique_ptr<client::Replica> replica;
    double random = 0.5;
    std::unique_ptr<Machine> machine;

    Bench() {
        seedKeys(3);
        keys = newKeys(clock);
        replica = openReplica(folder.path() / "log.db", keys, clock);
        (void)replica->found();
        (void)client::Exchange(*replica).setServer("relay.example");
        machine = std::make_unique<Machine>(*replica,
                                            Machine::Settings{"a code", [this] { return random; }});
    }

    std::optional<client::Request> sent() {
        auto action = machine->next(clock.now);
        auto* send = std::get_if<Machine::Send>(&action);
        return send == nullptr ? std::nullopt : std::optional(std::move(send->request));
    }
    std::int64_t sleep() {
        const auto action = machine->next(clock.now);
        const auto* sleep = std::get_if<Machine::Sleep>(&action);
        return sleep == nullptr ? -1 : sleep->untilUnixMs - clock.now;
    }
    void answer(unsigned status, base::Bytes body, std::uint64_t retryAfterS = 0) {
        machine->answered({status, std::move(body), retryAfterS, {}}, clock.now);
    }
    void refuse(protocol::Code code, std::uint64_t retryAfterS = 0) {
        answer(400, protocol::encode(protocol::ErrorReply{code, {}, retryAfterS}));
    }
    void cut() { machine->answered({0, {}, 0, "cut"}, clock.now); }
    void login() {
        (void)sent();
        answer(200, protocol::encode(protocol::SessionChallenge{{1, 2, 3}, clock.now}));
        (void)sent();
        protocol::SessionReply reply;
        reply.token = "token";
        reply.serverUnixMs = clock.now;
        reply.expiresUnixMs = clock.now + 15 * 60'000;
        answer(200, protocol::encode(reply));
    }
    protocol::PushRequest pushed(const client::Request& request) {
        return *protocol::decodePushRequest(request.body);
    }
    void storeAll(const client::Request& request) {
        protocol::PushReply reply;
        reply.items.resize(pushed(request).items.size());
        reply.mark = {9};
        answer(200, protocol::encode(reply));
    }
    void page() {
        protocol::PullReply reply;
        reply.cursor = {7};
        answer(200, protocol::encode(reply));
    }
    /// Logged in and all sent; two slices of what is known, for the pull that was asked.
    protocol::PullReply longPage() {
        login();
        storeAll(*sent());
        (void)sent();
        protocol::PullReply reply;
        reply.items.assign(client::tuning::sliceItems * 2,
                           log::EncodedStatement{replica->control().encodedAt(0)});
        return reply;
    }
    /// Logged in, all sent, waiting for news.
    void rest() {
        login();
        storeAll(*sent());
        (void)sent();
        page();
        (void)sent();
    }
    base::ScopeId scope() { return replica->control().workspaceScope(); }
    void write(int number) {
        (void)replica->write(scope(), {log::EntityKind::Workspace, {}, "f"}, number);
        (void)replica->sealPending(scope());
    }
};

} // namespace

/// The sync machine against a server that answers by script.
class TestClientMachine : public QObject {
    Q_OBJECT
private slots:
    void logsInThenPushesBeforeItPulls() {
        Bench bench;
        const auto first = bench.sent();
        QCOMPARE(first->url, std::string("https://relay.example/v1/session"));
        const auto asked = protocol::decodeSessionRequest(first->body);
        QVERIFY(asked->founding && !asked->proof);
        QCOMPARE(asked->founding->code, std::string("a code"));
        QVERIFY(!bench.sent()); // one at a time
        bench.answer(200, protocol::encode(protocol::SessionChallenge{{1}, bench.clock.now}));
        QVERIFY(protocol::decodeSessionRequest(bench.sent()->body)->proof.has_value());
        protocol::SessionReply token;
        token.token = "t";
        token.expiresUnixMs = 900'000;
        bench.answer(200, protocol::encode(token));
        const auto push = bench.sent();
        QCOMPARE(push->url, std::string("https://relay.example/v1/push"));
        QCOMPARE(push->token, std::string("t"));
        QCOMPARE(bench.replica->status().waiting, std::size_t(1));
        bench.storeAll(*push);
        QCOMPARE(bench.replica->status().waiting, std::size_t(0));
        const auto pull = bench.sent();
        QCOMPARE(pull->method, std::string("GET"));
        QVERIFY(pull->url.find("wait=") == std::string::npos);
        QVERIFY(pull->url.find("mark=CQ") != std::string::npos);
        bench.page();
        const auto wait = bench.sent();
        QVERIFY(wait->url.find("wait=25") != std::string::npos);
        QVERIFY(wait->url.find("cursor=Bw") != std::string::npos);
        QVERIFY(bench.machine->idle());
        QVERIFY(bench.replica->status().lastSyncUnixMs == bench.clock.now);
    }

    /// The last statement of the page shows which slice was taken; the cursor waits for all of
    /// them.
    void aLongPageIsTakenBetweenFramesAndCountsWhenAllOfItIsHere() {
        Bench bench;
        auto reply = bench.longPage();
        log::Statement next{1, bench.replica->control().head(), bench.keys.device, 1, {}};
        next.body = log::NewScope{
            base::newId<base::ScopeId>(1), log::ScopeKind::Vacancy, bench.scope(), {}};
        reply.items.emplace_back(log::signStatement(next, bench.keys.keys));
        reply.cursor = {7};
        bench.answer(200, protocol::encode(reply));
        client::Exchange exchange(*bench.replica);
        const auto cursor = [&] { return exchange.buildPull(0)->cursor; };
        for (int slice = 1; slice < 3; ++slice) {
            QVERIFY(cursor().empty() && bench.replica->control().size() == 1);
            QCOMPARE(bench.sleep(), std::int64_t(0)); // the next one at once
        }
        QVERIFY(cursor() == base::Bytes{7} && bench.replica->control().size() == 2);
        QVERIFY(bench.sent()->url.find("wait=25") != std::string::npos);
    }

    /// Whoever is killed in the middle of a page asks for all of it again.
    void aPageHalfTakenIsAskedForAgain() {
        Bench bench;
        auto reply = bench.longPage();
        reply.items.emplace_back(log::EncodedStatement{{1, 2, 3}}); // does not hold
        reply.cursor = {7};
        bench.answer(200, protocol::encode(reply));
        QCOMPARE(bench.sleep(), std::int64_t(0));
        QCOMPARE(bench.sleep(), std::int64_t(0));
        QVERIFY(client::Exchange(*bench.replica).buildPull(0)->cursor.empty());
        QVERIFY(bench.sleep() > 0); // in a while
        bench.clock.now += 10 * 60'000;
        QVERIFY(bench.sent()->url.find("cursor=Bw") == std::string::npos);
    }

    void interruptsTheWaitForALocalChange() {
        Bench bench;
        bench.rest();
        QVERIFY(std::holds_alternative<Machine::Rest>(bench.machine->next(bench.clock.now)));
        bench.write(1);
        QVERIFY(std::holds_alternative<Machine::Cancel>(bench.machine->next(bench.clock.now)));
        QVERIFY(bench.sent()->url.ends_with("/v1/push"));
    }

    void backsOffWithFullJitterUpToFiveMinutes() {
        Bench bench;
        bench.random = 0.999999;
        std::int64_t bound = client::tuning::firstBackoffMs;
        for (int failure = 0; failure < 12; ++failure) {
            QVERIFY(bench.sent().has_value());
            bench.cut();
            const auto wait = bench.sleep();
            QVERIFY2(wait >= bound - 2 && wait <= bound, qPrintable(QString::number(wait)));
            bench.clock.now += wait;
            bound = std::min(bound * 2, client::tuning::lastBackoffMs);
        }
        bench.random = 0;
        (void)bench.sent();
        bench.cut();
        QVERIFY(bench.sent().has_value()); // jitter is full: it may also be at once
        QCOMPARE(int(bench.replica->status().problems.front().code), int(base::ErrorCode::Offline));
    }

    void triesAtOnceOnRequestAndOnAnotherNetwork() {
        Bench bench;
        (void)bench.sent();
        bench.cut();
        QVERIFY(bench.sleep() > 0);
        bench.machine->requested();
        QVERIFY(bench.sent().has_value());
        bench.cut();
        QVERIFY(bench.sleep() > 0);
        bench.machine->networkChanged();
        QVERIFY(bench.sent().has_value());
    }

    void keepsToRetryAfterEvenWhenAsked() {
        Bench bench;
        bench.random = 0.25;
        (void)bench.sent();
        bench.refuse(protocol::Code::Busy, 7);
        bench.machine->requested();
        QCOMPARE(bench.sleep(), std::int64_t(7'250)); // with jitter, or all come back together
        bench.clock.now += 7'250;
        QVERIFY(bench.sent().has_value());
    }

    /// Case 6: what the machine waits for was counted by a clock that is set right meanwhile.
    void waitsNoLongerWhenTheClockIsSetBack() {
        Bench bench;
        constexpr std::int64_t years = 74LL * 365 * 24 * 3'600'000;
        bench.clock.now += years;
        (void)bench.sent();
        bench.cut();
        const auto wait = bench.sleep();
        QVERIFY(wait > 0);
        bench.clock.now -= years;
        QCOMPARE(bench.sleep(), wait);
        bench.clock.now += wait;
        QVERIFY(bench.sent().has_value());
        bench.refuse(protocol::Code::Busy, 60);
        const auto asked = bench.sleep();
        bench.clock.now -= years;
        QCOMPARE(bench.sleep(), asked);
    }

    void renewsTheTokenBeforeItEnds() {
        Bench bench;
        bench.rest();
        bench.clock.now += 14 * 60'000 - 1;
        bench.page();
        QVERIFY(bench.sent()->url.find("/v1/pull") != std::string::npos);
        bench.clock.now += 1;
        bench.page();
        QVERIFY(bench.sent()->url.ends_with("/v1/session"));
    }

    void opensASessionAnewWhenTheTokenIsRefused() {
        Bench bench;
        bench.rest();
        bench.refuse(protocol::Code::Unauthorized);
        QVERIFY(bench.sent()->url.ends_with("/v1/session"));
    }

    void pullsWhenStaleAndBacksOffWhenThatIsInVain() {
        Bench bench;
        bench.login();
        protocol::PushReply stale;
        stale.items.assign(bench.pushed(*bench.sent()).items.size(), {protocol::Code::Stale, 0});
        bench.answer(200, protocol::encode(stale));
        QVERIFY(bench.sent()->url.find("/v1/pull") != std::string::npos);
        bench.page();
        QVERIFY(bench.sent()->url.ends_with("/v1/push"));
        bench.answer(200, protocol::encode(stale));
        QVERIFY(bench.sleep() > 0);
        QCOMPARE(bench.replica->status().waiting, std::size_t(1));
    }

    void fitsThePushToTheLine() {
        Bench bench;
        bench.rest();
        for (int i = 0; i < 40; ++i) {
            bench.write(i);
        }
        (void)bench.machine->next(bench.clock.now); // gives up the wait
        auto request = bench.sent();
        QCOMPARE(bench.pushed(*request).items.size(), std::size_t(40));
        bench.clock.now += 10'000; // twice as long as wanted
        protocol::PushReply busy;
        busy.items.assign(40, {protocol::Code::Busy, 0});
        bench.answer(200, protocol::encode(busy));
        bench.machine->requested();
        request = bench.sent();
        const auto half = bench.pushed(*request).items.size();
        QVERIFY2(half >= 18 && half <= 21, qPrintable(QString::number(half)));
        for (int cut = 0; cut < 20; ++cut) { // a hopeless line: one envelope at a time
            bench.cut();
            bench.machine->requested();
            request = bench.sent();
            if (request->url.ends_with("/v1/session")) {
                bench.cut();
                bench.login();
                request = bench.sent();
            }
        }
        QCOMPARE(bench.pushed(*request).items.size(), std::size_t(1));
        bench.clock.now += 10;
        bench.storeAll(*request);
        QVERIFY(bench.pushed(*bench.sent()).items.size() > 1);
    }

    void fitsThePageToTheLine() {
        Bench bench;
        bench.rest();
        const auto asked = [&] {
            bench.machine->requested();
            auto request = bench.sent();
            if (request->url.ends_with("/v1/session")) {
                bench.login();
                request = bench.sent();
            }
            const auto query = request->url.find('?');
            const auto read = protocol::decodePullQuery(
                query == std::string::npos ? "" : request->url.substr(query + 1));
            return read ? read->mostBytes : 0;
        };
        (void)bench.machine->next(bench.clock.now); // gives up the wait
        QCOMPARE(asked(), std::uint64_t{0});        // the line is good
        std::uint64_t before = protocol::fullPageBytes;
        for (int cut = 0; cut < 4; ++cut) {
            bench.cut();
            const auto most = asked();
            QVERIFY(cut < 3 || (most > 0 && most < before));
            before = most;
        }
    }

    void forgetsOnDiskJustWhatTheServerStored() {
        Bench bench;
        bench.write(1);
        bench.write(2);
        bench.write(3);
        client::Exchange exchange(*bench.replica);
        while (bench.replica->status().waiting > 2) {
            const auto push = *exchange.buildPush(1);
            QCOMPARE(push.request.items.size(), std::size_t(1));
            protocol::PushReply reply;
            reply.items.resize(1);
            OK(exchange.applyPush(push, reply).ok() ? base::Outcome() : base::Error{});
        }
        bench.machine.reset();
        bench.replica.reset();
        const auto again = openReplica(bench.folder.path() / "log.db", bench.keys, bench.clock);
        QCOMPARE(again->status().waiting, std::size_t(2));
    }

    void saysOnceThatTheClockIsOff() {
        Bench bench;
        (void)bench.sent();
        bench.answer(200, protocol::encode(protocol::SessionChallenge{{1}, bench.clock.now}));
        (void)bench.sent();
        protocol::SessionReply reply;
        reply.token = "t";
        reply.serverUnixMs = bench.clock.now + 180'000;
        reply.expiresUnixMs = reply.serverUnixMs + 900'000;
        bench.answer(200, protocol::encode(reply));
        const auto problems = bench.replica->status().problems;
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems.front().where, std::string("clock"));
        QVERIFY(bench.sent()->url.ends_with("/v1/push")); // and goes on
    }
};

QTEST_GUILESS_MAIN(TestClientMachine)
#include "tst_client_machine.moc"
