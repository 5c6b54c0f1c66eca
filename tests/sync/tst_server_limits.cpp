// SPDX-License-Identifier: Apache-2.0
#include "sync/server/random.h"
#include "sync/server/rate_limits.h"
#include "tests/sync/tst_http_support.h"

#include <QtTest>

using namespace kvorum;
using namespace kvorum::test;
using protocol::Code;

namespace {

/// A text that compression does not make shorter.
std::string text(std::size_t size) {
    return std::string(base::textOf(server::randomBytes(size)));
}

} // namespace

/// What one device may ask for, and that every limit is a setting (sync.md section 6).
class TestServerLimits : public QObject {
    Q_OBJECT

private slots:
    void oneRequestTooManyInAMinuteIsToldWhenToCome();
    void theDaysBytesCountBothWays();
    void aWaitingPullCountsOnce();
    void othersAreNotHeldUpByOne();
    void whoHasBeenGoneForADayIsForgotten();
    void anEnvelopeOverTheSettingIsRefusedAlone();
    void everyLimitOfTheProgramIsASettingAndNamed();
};

void TestServerLimits::oneRequestTooManyInAMinuteIsToldWhenToCome() {
    auto settings = RelayWorld::openSettings();
    settings.device.requestsAMinute = 3;
    RelayWorld world(settings);
    auto owner = world.found(); // pushes once
    QCOMPARE(world.pull(owner).status, 200U);
    QCOMPARE(world.pull(owner).status, 200U);
    world.clock->now += 20'000;
    const auto reply = world.call("GET", "/v1/pull?", owner.token);
    QCOMPARE(reply.status, 429U);
    QCOMPARE(reply.retryAfterS, 40U);
    const auto error = protocol::decodeErrorReply(reply.body);
    QCOMPARE(error->code, Code::TooMany);
    QCOMPARE(error->detail, "over 3 requests a minute");
    world.clock->now += 40'000;
    QCOMPARE(world.pull(owner).status, 200U);
}

void TestServerLimits::theDaysBytesCountBothWays() {
    auto settings = RelayWorld::openSettings();
    settings.device.bytesADay = 100U << 10;
    RelayWorld world(settings);
    auto owner = world.found();
    const auto scope = world.log.workspaceScope();
    const auto envelope = world.seal(owner, scope, text(30'000));
    QCOMPARE(world.pushOne(owner, envelope), "stored"); // 30 KiB in
    (void)world.page(owner);                            // and out
    owner.cursor.clear();
    (void)world.page(owner);
    QCOMPARE(world.pushOne(owner, world.seal(owner, scope, text(30'000))), "http 429");
    const auto called = world.push(owner, {envelope});
    QCOMPARE(called.error->detail, "over 100 KiB a day");
    QVERIFY(called.error->retryAfterS > 86'000 && called.error->retryAfterS <= 86'400);
    world.clock->now += dayMs;
    QCOMPARE(world.login(owner).status, 200U);
    QCOMPARE(world.pushOne(owner, envelope), "duplicate");
}

void TestServerLimits::aWaitingPullCountsOnce() {
    auto settings = RelayWorld::openSettings();
    settings.device.requestsAMinute = 3;
    RelayWorld world(settings);
    auto owner = world.found();
    const auto authorization = "Bearer " + owner.token;
    for (int i = 0; i < 5; ++i) {
        const auto woken = world.relay().handle({"GET", "/v1/pull", authorization, {}, true});
        QCOMPARE(woken.status, 200U);
    }
    QCOMPARE(world.pull(owner).status, 200U);
}

void TestServerLimits::othersAreNotHeldUpByOne() {
    auto settings = RelayWorld::openSettings();
    settings.device.requestsAMinute = 10;
    RelayWorld world(settings);
    auto owner = world.found();
    auto other = world.join(owner, log::Role::Recruiter, world.log.workspaceScope());
    for (int i = 0; i < 12; ++i) {
        (void)world.pull(other);
    }
    QCOMPARE(world.pull(other).status, 429U);
    QCOMPARE(world.pull(owner).status, 200U);
    QCOMPARE(world.login(other).status, 200U); // a session is no call of the device yet
}

void TestServerLimits::whoHasBeenGoneForADayIsForgotten() {
    server::RateLimits limits({1, 1});
    for (std::int64_t i = 0; i < 5000; ++i) {
        (void)limits.take(base::newId<base::DeviceId>(i), 0, i * dayMs / 1000);
    }
    QVERIFY(limits.size() < 2500);
}

void TestServerLimits::anEnvelopeOverTheSettingIsRefusedAlone() {
    auto settings = RelayWorld::openSettings();
    settings.envelopeBytes = 1000;
    RelayWorld world(settings);
    auto owner = world.found();
    auto other = world.join(owner, log::Role::Recruiter, world.log.workspaceScope());
    const auto scope = world.log.workspaceScope();
    const auto large = world.seal(owner, scope, text(1000));
    QCOMPARE(codes(world.push(owner, {large, world.sign(owner, log::Revoke{other.id, {}})})),
             (std::vector<std::string>{"too_large", "stored"}));
}

void TestServerLimits::everyLimitOfTheProgramIsASettingAndNamed() {
    const QTemporaryDir folder;
    ServerProcess server(folder.path(),
                         {"--open", "--body-bytes", "2048", "--header-bytes", "1024",
                          "--header-seconds", "1", "--body-rate", "1000000", "--requests-a-minute",
                          "2", "--bytes-a-day", "100000", "--envelope-bytes", "1000"});
    QVERIFY(server.start());
    const auto answerTo = [&](const QByteArray& sent) {
        HttpClient client(server.port());
        client.send(sent);
        return client.receive();
    };
    const auto body = answerTo("POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 2049\r\n\r\n");
    QCOMPARE(body.status, 413);
    QCOMPARE(body.error()->detail, "body over 2 KiB");
    const auto headers = answerTo("GET /healthz HTTP/1.1\r\nX: " + QByteArray(2000, 'a'));
    QCOMPARE(headers.status, 431);
    QCOMPARE(headers.error()->detail, "headers over 1 KiB");

    HttpClient client(server.port());
    RelayWorld world;
    useHttp(world, client, server.port());
    auto owner = world.found();
    QCOMPARE(world.pull(owner).status, 200U);
    const auto third = world.pull(owner);
    QCOMPARE(third.status, 429U);
    QCOMPARE(third.error->detail, "over 2 requests a minute");
    QVERIFY(third.error->retryAfterS > 0);
}

QTEST_GUILESS_MAIN(TestServerLimits)
#include "tst_server_limits.moc"
