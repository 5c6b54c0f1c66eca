// SPDX-License-Identifier: Apache-2.0
#include "core/vault/keys.h"
#include "tests/sync/tst_http_support.h"

#include <QtTest>

#include <concepts>

using namespace kvorum;
using namespace kvorum::test;

// Keys, seeds and codes are never compared byte by byte: what is sealed by them opens or does not.
static_assert(!std::equality_comparable<vault::Secret<32>>);
static_assert(!std::equality_comparable<vault::Secret<64>>);
static_assert(!std::equality_comparable<vault::ScopeKey>);

/// Nothing altered on its way is taken for what was signed, and nothing secret is written down
/// (sync.md section 7, row 24 and issue 4).
class TestServerForgery : public QObject {
    Q_OBJECT

private slots:
    void aFlippedByteOfAnEnvelopeIsNeverStored();
    void aFlippedByteOfAStatementIsNeverStored();
    void aFlippedByteOfABoxGivesNobodyAnotherKey();
    void aFlippedByteOfATokenIsNoToken();
    void aFlippedByteOfACursorOrMarkIsNone();
    void aRevokedDevicesTokenEndsAtOnce();
    void neighboursSeeAndReachNothingOfEachOther();
    void noSecretStandsInTheLogOrTheFiles();
};

void TestServerForgery::aFlippedByteOfAnEnvelopeIsNeverStored() {
    RelayWorld world;
    auto owner = world.found();
    const auto good = world.seal(owner, world.log.workspaceScope(), "x");
    for (std::size_t i = 0; i < good.bytes.size(); ++i) {
        auto flipped = good;
        flipped.bytes[i] ^= base::Byte(1U << (i % 8));
        const auto code = world.pushOne(owner, flipped);
        QVERIFY2(code != "stored" && code != "duplicate", qPrintable(QString::number(i)));
    }
    QCOMPARE(world.pushOne(owner, good), "stored");
}

void TestServerForgery::aFlippedByteOfAStatementIsNeverStored() {
    RelayWorld world;
    auto owner = world.found();
    const log::NewScope scope{
        base::ScopeId{{1}}, log::ScopeKind::Vacancy, world.log.workspaceScope(), {}};
    const auto good = world.sign(owner, scope);
    for (std::size_t i = 0; i < good.bytes.size(); ++i) {
        auto flipped = good;
        flipped.bytes[i] ^= base::Byte(1U << (i % 8));
        const auto code = world.pushOne(owner, flipped);
        QVERIFY2(code != "stored" && code != "duplicate", qPrintable(QString::number(i)));
    }
    QCOMPARE(world.pushOne(owner, good), "stored");
}

/// The server cannot see into a box: what it passes on altered does not open.
void TestServerForgery::aFlippedByteOfABoxGivesNobodyAnotherKey() {
    RelayWorld world;
    Panel panel(world);
    const auto good = world.box(panel.owner, panel.anna, panel.vacancy);
    const auto& giver = panel.owner.keys.publicKeys.box;
    QVERIFY(vault::openBox(good, giver, panel.anna.keys));
    const auto refused = [&](const vault::KeyBox& box) {
        const auto code = world.pushOne(panel.owner, box);
        return (code != "stored" && code != "duplicate") ||
               !vault::openBox(box, giver, panel.anna.keys);
    };
    for (std::size_t i = 0; i < good.sealed.size(); ++i) {
        auto flipped = good;
        flipped.sealed[i] ^= base::Byte(1U << (i % 8));
        QVERIFY2(refused(flipped), qPrintable(QString::number(i)));
        flipped.key.bytes[0] = base::Byte(i); // another row each time
        QVERIFY2(refused(flipped), qPrintable(QString::number(i)));
    }
    for (std::size_t i = 0; i < 16; ++i) {
        auto from = good, to = good, scope = good, key = good;
        from.from.bytes[i] ^= 1U;
        to.to.bytes[i] ^= 1U;
        scope.scope.bytes[i] ^= 1U;
        key.key.bytes[i] ^= 1U;
        for (const auto& flipped : {from, to, scope, key}) {
            QVERIFY2(refused(flipped), qPrintable(QString::number(i)));
        }
    }
    auto number = good;
    number.controlNumber ^= 1U;
    QVERIFY(refused(number));
}

void TestServerForgery::aFlippedByteOfATokenIsNoToken() {
    RelayWorld world;
    auto owner = world.found();
    const auto good = *base::fromBase64Url(owner.token);
    for (std::size_t i = 0; i < good.size(); ++i) {
        auto flipped = good;
        flipped[i] ^= base::Byte(1U << (i % 8));
        QCOMPARE(world.call("GET", "/v1/pull", base::toBase64Url(flipped)).status, 401U);
    }
    for (std::size_t size = 0; size < owner.token.size(); ++size) {
        QCOMPARE(world.call("GET", "/v1/pull", owner.token.substr(0, size)).status, 401U);
    }
}

void TestServerForgery::aFlippedByteOfACursorOrMarkIsNone() {
    RelayWorld world;
    auto owner = world.found();
    (void)world.page(owner);
    const auto cursor = owner.cursor, mark = owner.mark;
    QVERIFY(!cursor.empty() && !mark.empty());
    for (std::size_t i = 0; i < cursor.size(); ++i) {
        owner.cursor[i] ^= 1U;
        QCOMPARE(world.pull(owner).status, 409U);
        owner.cursor = cursor;
    }
    for (std::size_t i = 0; i < mark.size(); ++i) {
        owner.mark[i] ^= 1U;
        QCOMPARE(world.push(owner, {}).status, 409U);
        owner.mark = mark;
    }
    QCOMPARE(world.pull(owner).status, 200U);
    // one for the other, and a neighbour's
    std::swap(owner.cursor, owner.mark);
    QCOMPARE(world.pull(owner).status, 409U);
    RelayWorld beside(world);
    auto other = beside.found();
    (void)beside.page(other);
    owner.cursor = other.cursor;
    owner.mark = mark;
    QCOMPARE(world.pull(owner).status, 409U);
}

void TestServerForgery::aRevokedDevicesTokenEndsAtOnce() {
    RelayWorld world;
    Panel panel(world);
    QCOMPARE(world.push(panel.anna, {}).status, 200U);
    QCOMPARE(world.say(panel.owner, log::Revoke{panel.anna.id, {}}), "stored");
    QCOMPARE(world.push(panel.anna, {}).status, 403U); // the same token, still good for minutes
    panel.anna.cursor.clear();
    for (const auto& item : world.pullAll(panel.anna)) {
        QVERIFY(std::holds_alternative<log::EncodedStatement>(item));
    }
}

/// Two workspaces on one server, the second one's people with every id of the first.
void TestServerForgery::neighboursSeeAndReachNothingOfEachOther() {
    RelayWorld world, unused(world);
    Panel panel(world);
    RelayWorld beside(world);
    Panel others(beside);
    const auto mine = world.store().read(world.workspace, [&](server::Snapshot& rows) {
        QVERIFY(!rows.rows(server::Table::Envelope, {}).empty());
    });
    QVERIFY(mine);
    // a session of one workspace says nothing in another: the token decides, not the message
    auto envelope = world.seal(panel.owner, panel.vacancy, "x");
    QCOMPARE(beside.pushOne(others.owner, envelope), "not_allowed");
    QCOMPARE(beside.pushOne(others.owner, world.sign(panel.owner, log::Revoke{panel.anna.id, {}})),
             "stale");
    QCOMPARE(beside.pushOne(others.owner, world.box(panel.owner, panel.anna, panel.vacancy)),
             "not_allowed");
    auto forged = beside.box(others.owner, panel.anna, others.vacancy); // to a foreign device
    QCOMPARE(beside.pushOne(others.owner, forged), "not_allowed");
    forged = beside.box(others.owner, others.anna, panel.vacancy); // of a foreign scope
    QCOMPARE(beside.pushOne(others.owner, forged), "not_allowed");
    auto mixed = others.owner;
    mixed.id = panel.owner.id;
    QCOMPARE(beside.login(mixed).status, 403U);
    std::swap(mixed.keys, panel.owner.keys);
    QCOMPARE(beside.login(mixed).status, 403U);
    // and what is given to each is its own to the byte
    for (auto* reader : {&others.owner, &others.anna, &others.manager}) {
        reader->cursor.clear();
        for (const auto& item : beside.pullAll(*reader)) {
            const auto* sealed = std::get_if<protocol::SealedEnvelope>(&item);
            if (sealed) {
                QCOMPARE(vault::viewEnvelope(sealed->bytes)->header.workspace, beside.workspace);
            }
            const auto* statement = std::get_if<log::EncodedStatement>(&item);
            if (statement) {
                const auto number = log::decodeStatement(statement->bytes)->statement.number;
                QVERIFY(beside.log.encodedAt(number) == statement->bytes);
            }
        }
    }
}

namespace {

/// The forms in which bytes could have been written down.
std::vector<QByteArray> formsOf(base::ByteView secret) {
    const QByteArray raw(reinterpret_cast<const char*>(secret.data()), qsizetype(secret.size()));
    return {raw, raw.toHex(), raw.toHex().toUpper(),
            QByteArray::fromStdString(base::toBase64Url(secret)), raw.toBase64()};
}

QByteArray allIn(const QString& folder) {
    QByteArray all;
    for (const auto& name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + '/' + name);
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

} // namespace

void TestServerForgery::noSecretStandsInTheLogOrTheFiles() {
    QTemporaryDir folder;
    const auto code =
        ServerProcess::run({"invite", "--data", folder.filePath("relay.db")}).trimmed();
    QVERIFY(code.size() > 10);
    ServerProcess server(folder.path(),
                         {"--log-level", "debug", "--port-file", folder.filePath("port")});
    QVERIFY(server.start());
    HttpClient client(server.port());
    RelayWorld world;
    useHttp(world, client, server.port());
    world.code = code.toStdString();
    Panel panel(world);
    const std::string text = "Emil is honest, to a fault";
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, text)), "stored");
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, panel.anna, panel.vacancy)),
             "stored");
    (void)world.pullAll(panel.owner);
    // refused calls are what is noted most
    (void)world.call("GET", "/v1/pull?cursor=" + panel.owner.token, panel.owner.token + "x");
    (void)world.call("GET", "/" + panel.owner.token, panel.owner.token);
    (void)world.call("POST", "/v1/session", {}, panel.owner.keys.seed.view());
    server.kill();

    std::vector<QByteArray> secrets{code, QByteArray::fromStdString(panel.owner.token),
                                    QByteArray::fromStdString(text), "honest, to a"};
    for (const auto* device : {&panel.owner, &panel.anna}) {
        for (const auto view : {device->keys.seed.view(), device->keys.sign.view().first(32),
                                device->keys.box.view()}) {
            for (const auto& form : formsOf(view)) {
                secrets.push_back(form);
            }
        }
    }
    for (const auto& form : formsOf(world.keyOf(panel.vacancy).bytes.view())) {
        secrets.push_back(form);
    }
    const auto log = server.log(), files = allIn(folder.path());
    QVERIFY(log.contains("/v1/push 200") && files.size() > 20'000);
    for (const auto& secret : secrets) {
        QVERIFY2(!log.contains(secret), secret);
        QVERIFY2(!files.contains(secret), secret);
    }
}

QTEST_GUILESS_MAIN(TestServerForgery)
#include "tst_server_forgery.moc"
