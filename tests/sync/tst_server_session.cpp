// SPDX-License-Identifier: Apache-2.0
#include "core/log/signing.h"
#include "sync/protocol/session_proof.h"
#include "tests/sync/tst_server_support.h"

#include <QtTest>

using namespace kvorum;
using namespace kvorum::test;
using protocol::Code;

/// Who is let in, and to what (sync.md section 5; rows 17 and 19 of section 7).
class TestServerSession : public QObject {
    Q_OBJECT

private slots:
    void aSessionNeedsTheDevicesOwnKey();
    void aSessionSignedForAnotherHostIsRefused();
    void aChallengeGrowsOldAfterTwoMinutes();
    void aChallengeIsForOneDeviceOnly();
    void aTokenEndsAfterFifteenMinutes();
    void aTokenSurvivesARestart();
    void aTokenOfAnotherServerIsUnauthorized();
    void anotherWireVersionIsToldToUpgrade();
    void whatDoesNotExistIsAnsweredLikeWhatIsNotAllowed();
    void everyCallNeedsAToken_data();
    void everyCallNeedsAToken();
    void everyRoleMayPullAndOnlyWritersMayPush();
    void foreignIdsInEveryFieldGetNothing();
    void foundingNeedsACodeUnlessTheServerIsOpen();
    void aCodeFoundsOneWorkspace();
    void aLostAnswerToFoundingCanBeAskedForAgain();
    void anExpiredInviteIsNotLetIn();
    void aUsedInviteIsNotLetIn();
    void anUnknownPathOrMethodIsSaidSo();
    void bodiesThatAreNoMessageAreBad();
};

void TestServerSession::aSessionNeedsTheDevicesOwnKey() {
    RelayWorld world;
    auto owner = world.found();
    auto thief = owner;
    thief.keys = vault::DeviceKeys::random();
    const auto refused = world.login(thief);
    QCOMPARE(refused.status, 403U);
    QCOMPARE(refused.error->code, Code::NotAllowed);
    QCOMPARE(world.login(owner).status, 200U);
}

void TestServerSession::aSessionSignedForAnotherHostIsRefused() {
    RelayWorld world;
    auto owner = world.found();
    world.host = "evil.example";
    QCOMPARE(world.login(owner).error->code, Code::WrongHost);

    // a server that passes our challenge on: named us, but had it signed for itself
    protocol::SessionRequest request;
    request.workspace = world.workspace;
    request.device = owner.id;
    request.host = "relay.test";
    const auto reply = world.call("POST", "/v1/session", "", protocol::encode(request));
    const auto challenge = protocol::decodeSessionChallenge(reply.body)->challenge;
    request.proof = {challenge, protocol::signSession(owner.keys, "evil.example", world.workspace,
                                                      owner.id, challenge)};
    QCOMPARE(world.call("POST", "/v1/session", "", protocol::encode(request)).status, 403U);
}

void TestServerSession::aChallengeGrowsOldAfterTwoMinutes() {
    RelayWorld world;
    auto owner = world.found();
    protocol::SessionRequest request;
    request.workspace = world.workspace;
    request.device = owner.id;
    request.host = "relay.test";
    const auto reply = world.call("POST", "/v1/session", "", protocol::encode(request));
    const auto challenge = protocol::decodeSessionChallenge(reply.body)->challenge;
    request.proof = {challenge, protocol::signSession(owner.keys, request.host, world.workspace,
                                                      owner.id, challenge)};
    world.clock->now += 119'999;
    QCOMPARE(world.call("POST", "/v1/session", "", protocol::encode(request)).status, 200U);
    world.clock->now += 1;
    QCOMPARE(world.call("POST", "/v1/session", "", protocol::encode(request)).status, 401U);
}

void TestServerSession::aChallengeIsForOneDeviceOnly() {
    RelayWorld world;
    Panel panel(world);
    protocol::SessionRequest request;
    request.workspace = world.workspace;
    request.device = panel.anna.id;
    request.host = "relay.test";
    const auto reply = world.call("POST", "/v1/session", "", protocol::encode(request));
    const auto challenge = protocol::decodeSessionChallenge(reply.body)->challenge;
    request.device = panel.bert.id;
    request.proof = {challenge, protocol::signSession(panel.bert.keys, request.host,
                                                      world.workspace, panel.bert.id, challenge)};
    QCOMPARE(world.call("POST", "/v1/session", "", protocol::encode(request)).status, 401U);
}

void TestServerSession::aTokenEndsAfterFifteenMinutes() {
    RelayWorld world;
    auto owner = world.found();
    const auto session = world.login(owner);
    QCOMPARE(session.message.value().expiresUnixMs - session.message.value().serverUnixMs,
             15LL * 60 * 1000);
    world.clock->now += 15 * 60 * 1000 - 1;
    QCOMPARE(world.pull(owner).status, 200U);
    world.clock->now += 1;
    QCOMPARE(world.pull(owner).status, 401U);
    QCOMPARE(world.push(owner, {}).error->code, Code::Unauthorized);
}

void TestServerSession::aTokenSurvivesARestart() {
    RelayWorld world;
    auto owner = world.found();
    world.restart();
    QCOMPARE(world.pull(owner).status, 200U);
}

void TestServerSession::aTokenOfAnotherServerIsUnauthorized() {
    RelayWorld world, other;
    auto owner = world.found();
    owner.token = other.found().token;
    QCOMPARE(world.pull(owner).status, 401U);
    owner.token = "";
    QCOMPARE(world.pull(owner).status, 401U);
    owner.token = "not a token";
    QCOMPARE(world.pull(owner).status, 401U);
}

void TestServerSession::anotherWireVersionIsToldToUpgrade() {
    RelayWorld world;
    protocol::SessionRequest request;
    request.wire = protocol::wireVersion + 1;
    const auto reply = world.call("POST", "/v1/session", "", protocol::encode(request));
    QCOMPARE(reply.status, 426U);
    QCOMPARE(protocol::decodeErrorReply(reply.body)->code, Code::UpgradeRequired);
}

void TestServerSession::whatDoesNotExistIsAnsweredLikeWhatIsNotAllowed() {
    RelayWorld world;
    auto owner = world.found();
    const auto answerFor = [&](const base::WorkspaceId& workspace, const base::DeviceId& id) {
        auto device = owner;
        device.keys = vault::DeviceKeys::random();
        device.id = id;
        const auto home = std::exchange(world.workspace, workspace);
        const auto answer = world.login(device);
        world.workspace = home;
        return std::pair(answer.status, answer.error.value());
    };
    const auto wrongKey = answerFor(world.workspace, owner.id);
    QVERIFY(wrongKey == answerFor(world.workspace, base::newId<base::DeviceId>(5)));
    QVERIFY(wrongKey == answerFor(base::WorkspaceId{}, owner.id));
    base::WorkspaceId nowhere;
    nowhere.bytes.fill(9);
    QVERIFY(wrongKey == answerFor(nowhere, owner.id));
}

void TestServerSession::everyCallNeedsAToken_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("push") << QByteArray("POST") << QByteArray("/v1/push");
    QTest::newRow("pull") << QByteArray("GET") << QByteArray("/v1/pull");
}

void TestServerSession::everyCallNeedsAToken() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    RelayWorld world;
    const auto reply = world.call(method.toStdString(), path.toStdString(), "");
    QCOMPARE(reply.status, 401U);
}

void TestServerSession::everyRoleMayPullAndOnlyWritersMayPush() {
    RelayWorld world;
    Panel panel(world);
    auto recruiter = world.join(panel.owner, log::Role::Recruiter, world.log.workspaceScope());
    const auto home = world.log.workspaceScope();
    struct Row {
        Device* who;
        const char *workspace, *vacancy, *candidate;
    };
    for (const auto& [who, workspace, vacancy, candidate] :
         {Row{&panel.owner, "stored", "stored", "stored"},
          Row{&recruiter, "stored", "stored", "stored"},
          Row{&panel.hiring, "not_allowed", "stored", "stored"},
          Row{&panel.anna, "not_allowed", "not_allowed", "stored"},
          Row{&panel.manager, "not_allowed", "not_allowed", "not_allowed"}}) {
        QCOMPARE(world.pull(*who).status, 200U);
        QCOMPARE(world.pushOne(*who, world.seal(*who, home, "x")), workspace);
        QCOMPARE(world.pushOne(*who, world.seal(*who, panel.vacancy, "x")), vacancy);
        QCOMPARE(world.pushOne(*who, world.seal(*who, panel.candidate, "x")), candidate);
    }
}

void TestServerSession::foreignIdsInEveryFieldGetNothing() {
    RelayWorld world;
    Panel panel(world);
    RelayWorld beside(world); // another tenant of the same server
    auto stranger = beside.found();
    beside.workspace = world.workspace; // asks for the neighbour's
    QCOMPARE(beside.login(stranger).status, 403U);
    beside.workspace = base::WorkspaceId{beside.log.hashAt(0).bytes};

    const auto scopes = {panel.vacancy, panel.candidate, panel.annaCard, panel.debrief,
                         world.log.workspaceScope()};
    for (const auto scope : scopes) {
        QCOMPARE(beside.pushOne(stranger, beside.seal(stranger, scope, "x")), "not_allowed");
        QCOMPARE(beside.pushOne(stranger, beside.box(stranger, panel.anna, scope)), "not_allowed");
    }
    // the neighbour's own messages, replayed with the stranger's token
    QCOMPARE(beside.pushOne(stranger, world.seal(panel.anna, panel.annaCard, "x")), "not_allowed");
    QCOMPARE(beside.pushOne(stranger, log::EncodedStatement{world.log.encodedAt(1)}), "stale");
    stranger.cursor = panel.anna.cursor;
    stranger.mark = panel.anna.mark;
    QCOMPARE(beside.pull(stranger).status, 409U); // a cursor counts in its own workspace only
    stranger.cursor.clear();
    stranger.mark.clear();
    const auto items = beside.pullAll(stranger);
    QCOMPARE(items.size(), 1U); // its own first statement
}

void TestServerSession::foundingNeedsACodeUnlessTheServerIsOpen() {
    auto settings = RelayWorld::openSettings();
    settings.open = false;
    RelayWorld world(settings);
    for (const char* code : {"", "made-up"}) {
        world.code = code;
        bool refused = false;
        try {
            (void)world.found();
        } catch (const std::exception&) {
            refused = true;
        }
        QVERIFY(refused);
    }
    world.code = *server::makeFoundingCode(world.store());
    auto owner = world.found();
    QCOMPARE(world.pull(owner).status, 200U);
}

void TestServerSession::aCodeFoundsOneWorkspace() {
    auto settings = RelayWorld::openSettings();
    settings.open = false;
    RelayWorld world(settings);
    world.code = *server::makeFoundingCode(world.store());
    (void)world.found();
    RelayWorld beside(world);
    beside.code = world.code;
    QVERIFY_EXCEPTION_THROWN((void)beside.found(), std::exception);
}

void TestServerSession::aLostAnswerToFoundingCanBeAskedForAgain() {
    auto settings = RelayWorld::openSettings();
    settings.open = false;
    RelayWorld world(settings);
    const auto code = *server::makeFoundingCode(world.store());
    Device founder{base::newId<base::MemberId>(1),
                   base::newId<base::DeviceId>(1),
                   vault::DeviceKeys::random(),
                   {},
                   {},
                   {},
                   {}};
    const auto found = world.sign(founder, log::Found{founder.member, founder.keys.publicKeys,
                                                      base::newId<base::ScopeId>(1)});
    world.workspace = base::WorkspaceId{found.hash().bytes};
    for (int again = 0; again < 2; ++again) {
        QCOMPARE(world.login(founder, {{found.bytes, code}}).status, 200U);
    }
    QCOMPARE(world.pull(founder).status, 403U); // nothing there yet
    QCOMPARE(world.pushOne(founder, found), "stored");
    QCOMPARE(world.pushOne(founder, found), "duplicate");
    QCOMPARE(world.login(founder, {{found.bytes, code}}).status, 200U);
    QCOMPARE(world.pushOne(founder, found), "duplicate");
}

void TestServerSession::anExpiredInviteIsNotLetIn() {
    RelayWorld world;
    auto owner = world.found();
    const auto keys = vault::DeviceKeys::random();
    (void)world.invite(owner, log::Role::Recruiter, world.log.workspaceScope(), keys);
    Device guest{{}, vault::inviteBoxId(keys.publicKeys.sign), keys, {}, {}, {}, {}};
    world.clock->now += 7 * dayMs - 1;
    QCOMPARE(world.login(guest).status, 200U);
    QCOMPARE(world.pull(guest).status, 200U);
    world.clock->now += 1;
    QCOMPARE(world.pull(guest).status, 403U);
    QCOMPARE(world.login(guest).status, 403U);

    // nor by a join that says it was signed in time
    Device device{base::newId<base::MemberId>(1),
                  base::newId<base::DeviceId>(1),
                  vault::DeviceKeys::random(),
                  {},
                  {},
                  {},
                  {}};
    const auto invite = world.log.openInvites().front().invite;
    auto statement = log::Statement{
        world.log.size(), world.log.head(), device.id, world.clock->now - dayMs,
        log::Join{keys.publicKeys.sign, invite.member, device.keys.publicKeys,
                  log::signJoin(keys, world.workspace, device.id, device.keys.publicKeys)}};
    QCOMPARE(world.pushOne(guest, log::signStatement(statement, device.keys)), "not_allowed");
}

void TestServerSession::aUsedInviteIsNotLetIn() {
    RelayWorld world;
    auto owner = world.found();
    const auto keys = vault::DeviceKeys::random();
    const auto invite = world.invite(owner, log::Role::Recruiter, world.log.workspaceScope(), keys);
    Device guest{{}, vault::inviteBoxId(keys.publicKeys.sign), keys, {}, {}, {}, {}};
    QCOMPARE(world.login(guest).status, 200U);
    for (const char* expected : {"stored", "stale"}) { // a second joiner with the same link
        Device device{invite.member,
                      base::newId<base::DeviceId>(1),
                      vault::DeviceKeys::random(),
                      {},
                      {},
                      {},
                      {}};
        const auto join = world.sign(
            device,
            log::Join{keys.publicKeys.sign, invite.member, device.keys.publicKeys,
                      log::signJoin(keys, world.workspace, device.id, device.keys.publicKeys)});
        QCOMPARE(world.pushOne(guest, join), expected);
    }
    QCOMPARE(world.login(guest).status, 403U);
}

void TestServerSession::anUnknownPathOrMethodIsSaidSo() {
    RelayWorld world;
    for (const char* path : {"/", "/v1", "/v1/", "/v1/pushx", "/v2/push", "", "v1/push"}) {
        QCOMPARE(world.call("GET", path, "").status, 404U);
    }
    const auto reply = world.call("GET", "/v1/push", "");
    QCOMPARE(reply.status, 405U);
    QCOMPARE(reply.allow, std::string_view("POST"));
    QCOMPARE(world.call("POST", "/healthz", "").status, 405U);
    QCOMPARE(world.call("GET", "/healthz", "").status, 200U);
    QCOMPARE(world.call("GET", "/readyz", "").status, 200U);
    QCOMPARE(world.call("GET", "/metrics", "").status, 200U);
}

void TestServerSession::bodiesThatAreNoMessageAreBad() {
    RelayWorld world;
    auto owner = world.found();
    const base::Bytes noise(100, 0xff);
    QCOMPARE(world.call("POST", "/v1/session", "", noise).status, 400U);
    QCOMPARE(world.call("POST", "/v1/push", owner.token, noise).status, 400U);
    QCOMPARE(world.call("POST", "/v1/push", owner.token).status, 400U);
    QCOMPARE(world.call("GET", "/v1/pull?nonsense", owner.token).status, 400U);
    const base::Bytes huge(protocol::mostBodyBytes + 1, 0);
    QCOMPARE(world.call("POST", "/v1/push", owner.token, huge).status, 413U);
}

QTEST_GUILESS_MAIN(TestServerSession)
#include "tst_server_session.moc"
