// SPDX-License-Identifier: Apache-2.0
#include "core/log/signing.h"
#include "sync/protocol/codec.h"
#include "sync/protocol/link.h"
#include "tests/support/http_device.h"
#include "tests/support/syncworld/device_disk.h"
#include "tests/support/syncworld/world.h"
#include "tests/sync/tst_http_support.h"
#include "tests/sync/tst_replica_world.h"

#include <QTcpServer>
#include <QtTest>

#include <filesystem>

using namespace kvorum;
using base::ErrorCode;

namespace {

/// The real server as its operator may make it answer: stands before it on a port of its own.
class Operator : public QTcpServer {
public:
    Operator() {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &Operator::take);
    }
    [[nodiscard]] std::string host() const { return "127.0.0.1:" + std::to_string(serverPort()); }

    quint16 behind = 0; ///< the real server's port
    /// Changes what is pulled; nullptr: nothing.
    std::function<void(protocol::PullReply&)> pulled;
    /// Answers a push itself, without the server.
    std::function<std::optional<protocol::PushReply>(const protocol::PushRequest&)> pushed;

private:
    void take() {
        auto* client = nextPendingConnection();
        auto* server = new QTcpSocket(client);
        auto asked = std::make_shared<QByteArray>(), answered = std::make_shared<QByteArray>();
        auto target = std::make_shared<QByteArray>();
        server->connectToHost("127.0.0.1", behind);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, client, [this, client, server, asked, target] {
            *asked += client->readAll();
            while (const auto size = messageSize(*asked)) {
                const auto message = asked->left(size);
                asked->remove(0, size);
                *target = message.left(message.indexOf("\r\n"));
                const auto own = ownAnswer(*target, bodyOf(message));
                own.isEmpty() ? server->write(message) : client->write(own);
            }
        });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server, answered, target] {
            *answered += server->readAll();
            while (const auto size = messageSize(*answered)) {
                client->write(changed(*target, answered->left(size)));
                answered->remove(0, size);
            }
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }

    /// Of the first whole message; 0 where it is not whole yet.
    static qsizetype messageSize(const QByteArray& bytes) {
        const auto end = bytes.indexOf("\r\n\r\n");
        if (end < 0) return 0;
        const auto at = bytes.toLower().indexOf("content-length:");
        const auto size =
            at < 0 || at > end ? 0 : bytes.mid(at + 15, bytes.indexOf('\r', at) - at - 15).toInt();
        return bytes.size() >= end + 4 + size ? end + 4 + size : 0;
    }
    static base::Bytes bodyOf(const QByteArray& message) {
        const auto body = message.mid(message.indexOf("\r\n\r\n") + 4);
        return {body.begin(), body.end()};
    }
    static QByteArray answer(const base::Bytes& body) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(qsizetype(body.size())) +
               "\r\n\r\n" +
               QByteArray(reinterpret_cast<const char*>(body.data()), qsizetype(body.size()));
    }
    QByteArray ownAnswer(const QByteArray& target, const base::Bytes& body) const {
        const auto request = pushed && target.contains("/v1/push")
                                 ? protocol::decodePushRequest(body)
                                 : base::Result<protocol::PushRequest>(base::Error{});
        const auto reply = request ? pushed(*request) : std::nullopt;
        return reply ? answer(protocol::encode(*reply)) : QByteArray();
    }
    QByteArray changed(const QByteArray& target, const QByteArray& message) const {
        auto reply = pulled && target.contains("/v1/pull")
                         ? protocol::decodePullReply(bodyOf(message))
                         : base::Result<protocol::PullReply>(base::Error{});
        if (!reply) return message;
        pulled(*reply);
        return answer(protocol::encode(*reply));
    }
};

/// A device over HTTP, and what it tells its person.
class Peer : public test::HttpDevice {
public:
    explicit Peer(std::filesystem::path file) : HttpDevice(file), m_file(std::move(file)) {}

    /// Until all is sent and received, or the server is said to be wrong; then it is away again.
    bool sync() {
        return until([&] { return idle() || troubled(); });
    }
    /// Asks again until nothing is wrong any more.
    bool recover() {
        return until([&] {
            if (idle() && troubled()) ask();
            return idle() && !troubled();
        });
    }
    [[nodiscard]] std::vector<base::Error> problems() const { return replica().status().problems; }
    [[nodiscard]] bool says(ErrorCode code, const std::string& words) const {
        const auto all = problems();
        return std::any_of(all.begin(), all.end(), [&](const base::Error& problem) {
            return problem.code == code && base::describe(problem).find(words) != std::string::npos;
        });
    }
    [[nodiscard]] std::string said() const {
        std::string text;
        for (const auto& problem : problems()) {
            text += base::describe(problem) + "; ";
        }
        return text;
    }
    [[nodiscard]] syncworld::Stored stored(const base::ScopeId& scope) const {
        return syncworld::envelopesOf(syncworld::openDisk(m_file, keys().localKey), scope);
    }

private:
    bool until(const std::function<bool()>& holds) {
        ask();
        const bool held = QTest::qWaitFor(holds, 30'000);
        hangUp();
        return held;
    }
    /// That the server was set back is told for good; that it is away is no trouble.
    [[nodiscard]] bool troubled() const {
        const auto all = problems();
        return std::any_of(all.begin(), all.end(), [](const base::Error& problem) {
            return problem.code != ErrorCode::Conflict && problem.code != ErrorCode::Offline;
        });
    }

    std::filesystem::path m_file;
};

bool isEnvelope(const protocol::Item& item) {
    return std::holds_alternative<protocol::SealedEnvelope>(item);
}
vault::EnvelopeHeader headerOf(const base::Bytes& envelope) {
    const auto view = vault::viewEnvelope(envelope);
    if (!view) throw std::runtime_error("no envelope");
    return view->header;
}
vault::EnvelopeHeader headerOf(const protocol::Item& item) {
    return headerOf(std::get<protocol::SealedEnvelope>(item).bytes);
}

} // namespace

#define SAYS(peer, code, words) QVERIFY2((peer).says(code, words), (peer).said().c_str())

/// A server that is not honest, over real HTTP: what the owner pulls is changed on its way. The
/// device says what does not fit, takes nothing of it, and goes on once the server is honest.
class TestServerTricks : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneDroppedIsNamedAndTakenWhenItComes();
    void anotherOrderChangesNothing();
    void statementsInAnotherOrderAreNotTaken();
    void aReplayChangesNothing();
    void aStatementWithheldIsNoticedByWhatCameAfterIt();
    void anEnvelopeWithheldIsNoticedByWhoSawIt();
    void whatWasConfirmedAndNotStoredIsNamed();
    void aRewoundServerIsNamedAndGivenAllBack();
    void anotherHistoryIsNotTaken();
    void aPlantedKeyIsNotTaken();
    void anAddedDeviceIsNotTakenAndGivenNothing();
    void aChallengePassedOnOpensNothing();

private:
    [[nodiscard]] bool startServer();
    /// One who has joined, with its link naming this host.
    [[nodiscard]] std::unique_ptr<Peer> recruiter(const std::string& name, const std::string& host);
    base::Outcome write(Peer& peer, int value);
    [[nodiscard]] log::Value shown(Peer& peer);
    /// The writer writes and seals so many values, and sends them.
    void send(int first, int count);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Operator> m_operator;
    std::unique_ptr<test::ServerProcess> m_server;
    std::unique_ptr<Peer> m_owner, m_writer;
    base::ScopeId m_vacancy;
};

bool TestServerTricks::startServer() {
    if (!m_server->start()) return false;
    m_operator->behind = m_server->port();
    return true;
}

void TestServerTricks::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_operator = std::make_unique<Operator>();
    m_server = std::make_unique<test::ServerProcess>(
        m_folder->path(),
        QStringList{"--open", "--host", QString::fromStdString(m_operator->host())});
    QVERIFY(startServer());
    const std::filesystem::path folder = m_folder->path().toStdString();
    m_owner = std::make_unique<Peer>(folder / "owner.db");
    auto& owner = *m_owner;
    OK(owner->found());
    OK(client::Exchange(*owner).setServer(m_operator->host()));
    const auto workspace = owner->control().workspaceScope();
    m_vacancy = *owner->makeScope(log::ScopeKind::Vacancy, workspace);
    m_writer = recruiter("writer", m_operator->host());
    QVERIFY((*m_writer)->readable(m_vacancy));
    QVERIFY(owner.sync());
}

void TestServerTricks::cleanup() {
    m_owner.reset();
    m_writer.reset();
    m_server.reset();
    m_operator.reset();
}

std::unique_ptr<Peer> TestServerTricks::recruiter(const std::string& name,
                                                  const std::string& host) {
    auto peer = std::make_unique<Peer>(std::filesystem::path(m_folder->path().toStdString()) /
                                       (name + ".db"));
    const auto member = base::newId<base::MemberId>(base::SystemClock().unixMs());
    const auto link = (*m_owner)->invite(host, member, log::Role::Recruiter,
                                         (*m_owner)->control().workspaceScope());
    const bool sent = m_owner->sync();
    const bool begun = (*peer)->beginJoin(*protocol::parseLink(*link)).ok();
    return sent && begun && peer->sync() ? std::move(peer) : nullptr;
}

base::Outcome TestServerTricks::write(Peer& peer, int value) {
    const auto written =
        peer->write(m_vacancy, syncworld::fieldOf(peer->control(), m_vacancy, "f"), value);
    return written ? peer->sealAll() : written;
}

log::Value TestServerTricks::shown(Peer& peer) {
    return peer->fold(m_vacancy)->value(syncworld::fieldOf(peer->control(), m_vacancy, "f"));
}

void TestServerTricks::send(int first, int count) {
    for (int i = 0; i < count; ++i) {
        OK(write(*m_writer, first + i));
    }
    QVERIFY(m_writer->sync());
    QVERIFY2(m_writer->problems().empty(), m_writer->said().c_str());
}

void TestServerTricks::oneDroppedIsNamedAndTakenWhenItComes() {
    send(1, 3);
    std::optional<protocol::Item> kept;
    m_operator->pulled = [&](protocol::PullReply& page) {
        std::erase_if(page.items, [&](const protocol::Item& item) {
            const bool second = isEnvelope(item) && headerOf(item).counter == 2;
            if (second) kept = item;
            return second;
        });
    };
    QVERIFY(m_owner->sync());
    SAYS(*m_owner, ErrorCode::Broken, "");
    QVERIFY(shown(*m_owner) == log::Value(1)); // nothing over the hole
    m_operator->pulled = nullptr;
    send(4, 1);
    m_operator->pulled = [&](protocol::PullReply& page) {
        page.items.insert(page.items.begin(), *kept);
    };
    QVERIFY2(m_owner->recover(), m_owner->said().c_str());
    QVERIFY(shown(*m_owner) == log::Value(4));
}

void TestServerTricks::anotherOrderChangesNothing() {
    send(1, 5);
    m_operator->pulled = [](protocol::PullReply& page) {
        std::stable_sort(page.items.begin(), page.items.end(), [](const auto& a, const auto& b) {
            return isEnvelope(a) && isEnvelope(b) && headerOf(a).counter > headerOf(b).counter;
        });
    };
    QVERIFY(m_owner->sync());
    QVERIFY2(m_owner->problems().empty(), m_owner->said().c_str());
    QVERIFY(shown(*m_owner) == log::Value(5));
}

void TestServerTricks::statementsInAnotherOrderAreNotTaken() {
    for (int i = 0; i < 2; ++i) {
        QVERIFY((*m_writer)->makeScope(log::ScopeKind::Candidate, m_vacancy));
    }
    QVERIFY(m_writer->sync());
    const auto before = (*m_owner)->control().size();
    m_operator->pulled = [](protocol::PullReply& page) {
        std::reverse(page.items.begin(), page.items.end());
    };
    QVERIFY(m_owner->sync());
    SAYS(*m_owner, ErrorCode::Broken, "left out a statement");
    QCOMPARE((*m_owner)->control().size(), before);
    m_operator->pulled = nullptr;
    QVERIFY2(m_owner->recover(), m_owner->said().c_str());
    QCOMPARE((*m_owner)->control().size(), before + 2);
}

void TestServerTricks::aReplayChangesNothing() {
    std::vector<protocol::Item> old;
    m_operator->pulled = [&](protocol::PullReply& page) {
        const auto fresh = page.items;
        page.items.insert(page.items.end(), old.begin(), old.end());
        old.insert(old.end(), fresh.begin(), fresh.end());
    };
    const auto replaying = m_operator->pulled;
    for (int i = 0; i < 3; ++i) {
        m_operator->pulled = nullptr;
        send(10 * i, 2);
        m_operator->pulled = replaying;
        QVERIFY(m_owner->sync());
    }
    QVERIFY(old.size() > 4);
    QVERIFY2(m_owner->problems().empty(), m_owner->said().c_str());
    QVERIFY(shown(*m_owner) == log::Value(21));
    QCOMPARE(m_owner->stored(m_vacancy).size(), m_writer->stored(m_vacancy).size());
    QVERIFY((*m_owner)->fold(m_vacancy)->conflicts().empty());
}

void TestServerTricks::aStatementWithheldIsNoticedByWhatCameAfterIt() {
    QVERIFY((*m_writer)->makeScope(log::ScopeKind::Candidate, m_vacancy));
    QVERIFY(m_writer->sync());
    std::vector<protocol::Item> kept;
    m_operator->pulled = [&](protocol::PullReply& page) {
        const auto rest = std::stable_partition(page.items.begin(), page.items.end(), isEnvelope);
        kept.insert(kept.end(), rest, page.items.end());
        page.items.erase(rest, page.items.end());
    };
    QVERIFY(m_owner->sync());
    QVERIFY(m_owner->problems().empty()); // complete, so silent
    const auto withholding = m_operator->pulled;
    m_operator->pulled = nullptr;
    send(1, 1);
    m_operator->pulled = withholding;
    QVERIFY(m_owner->sync());
    SAYS(*m_owner, ErrorCode::Broken, "");
    QVERIFY(shown(*m_owner).isNull());
    m_operator->pulled = nullptr;
    send(2, 1);
    m_operator->pulled = [&](protocol::PullReply& page) {
        page.items.insert(page.items.begin(), kept.begin(), kept.end());
        kept.clear();
    };
    QVERIFY2(m_owner->recover(), m_owner->said().c_str());
    QVERIFY(shown(*m_owner) == log::Value(2));
}

void TestServerTricks::anEnvelopeWithheldIsNoticedByWhoSawIt() {
    OK(write(*m_owner, 1));
    QVERIFY(m_owner->sync());
    QVERIFY(m_writer->sync());
    const auto joined = recruiter("third", m_operator->host());
    auto& third = *joined;
    QVERIFY(m_owner->sync());
    OK(write(third, 2));
    QVERIFY(third.sync());
    QVERIFY(m_writer->sync());
    send(3, 1); // over the third's
    m_operator->pulled = [&](protocol::PullReply& page) {
        std::erase_if(page.items, [&](const protocol::Item& item) {
            return isEnvelope(item) && headerOf(item).device == third.keys().device;
        });
    };
    QVERIFY(m_owner->sync());
    SAYS(*m_owner, ErrorCode::Broken, third.keys().device.hex());
}

void TestServerTricks::whatWasConfirmedAndNotStoredIsNamed() {
    send(1, 1);
    m_operator->pushed = [](const protocol::PushRequest& request) {
        protocol::PushReply lie;
        lie.items.resize(request.items.size());
        return lie;
    };
    OK(write(*m_writer, 2));
    QVERIFY(m_writer->sync());
    QCOMPARE((*m_writer)->status().waiting, std::size_t(0)); // believes it
    m_operator->pushed = nullptr;
    OK(write(*m_writer, 3));
    QVERIFY(m_writer->sync());
    SAYS(*m_writer, ErrorCode::Broken, "own envelope");
    QVERIFY(shown(*m_writer) == log::Value(3)); // kept here
    QCOMPARE(m_writer->stored(m_vacancy).size(), std::size_t(2));
}

void TestServerTricks::aRewoundServerIsNamedAndGivenAllBack() {
    send(1, 1);
    const auto file = m_folder->path() + "/relay.db", copy = m_folder->path() + "/copy.db";
    QCOMPARE(m_server->terminate(), 0);
    QVERIFY(QFile::copy(file, copy));
    QVERIFY(startServer());
    QVERIFY(m_writer->recover());
    send(2, 3);
    QVERIFY(m_owner->recover());
    QVERIFY(shown(*m_owner) == log::Value(4));
    QCOMPARE(m_server->terminate(), 0);
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(copy, file));
    QVERIFY(startServer());
    QVERIFY2(m_owner->recover(), m_owner->said().c_str());
    SAYS(*m_owner, ErrorCode::Conflict, "restore");
    const auto late = recruiter("late", m_operator->host());
    QVERIFY(late != nullptr && (*late)->readable(m_vacancy));
    QVERIFY(shown(*late) == log::Value(4)); // the writer has not been here since
}

void TestServerTricks::anotherHistoryIsNotTaken() {
    const auto& control = (*m_owner)->control();
    const auto number = control.size() - 1;
    const auto fork = log::signStatement(
        {number, control.hashAt(number - 1), m_writer->keys().device, 1,
         log::NewScope{base::newId<base::ScopeId>(1), log::ScopeKind::Candidate, m_vacancy, {}}},
        m_writer->keys().keys);
    send(1, 1);
    m_operator->pulled = [&](protocol::PullReply& page) {
        page.items.insert(page.items.begin(), fork);
    };
    QVERIFY(m_owner->sync());
    SAYS(*m_owner, ErrorCode::Broken, "another history");
    QVERIFY(shown(*m_owner).isNull()); // the whole page
    m_operator->pulled = nullptr;
    QVERIFY2(m_owner->recover(), m_owner->said().c_str());
    QVERIFY(shown(*m_owner) == log::Value(1));
}

void TestServerTricks::aPlantedKeyIsNotTaken() {
    const auto stranger = syncworld::newKeys(base::SystemClock());
    const auto key = vault::ScopeKey::random();
    const auto boxFrom = [&](const base::DeviceId& device, const vault::DeviceKeys& keys) {
        return vault::makeBox(key, m_vacancy, 1'000, device, keys, m_owner->keys().device,
                              m_owner->keys().keys.publicKeys.box);
    };
    // in its own name, and in the writer's without the writer's key
    const std::vector<vault::KeyBox> planted = {boxFrom(stranger.device, stranger.keys),
                                                boxFrom(m_writer->keys().device, stranger.keys)};
    send(1, 1);
    m_operator->pulled = [&](protocol::PullReply& page) {
        page.items.insert(page.items.end(), planted.begin(), planted.end());
    };
    QVERIFY(m_owner->sync());
    for (const auto& box : planted) {
        SAYS(*m_owner, ErrorCode::Broken, box.from.hex());
    }
    m_operator->pulled = nullptr;
    OK(write(*m_owner, 9));
    const auto written = m_owner->stored(m_vacancy);
    for (const auto& [name, bytes] : written) {
        QVERIFY(headerOf(bytes).key != key.id());
    }
}

void TestServerTricks::anAddedDeviceIsNotTakenAndGivenNothing() {
    const auto stranger = syncworld::newKeys(base::SystemClock());
    const auto& control = (*m_owner)->control();
    const auto size = control.size();
    const auto invite = log::signStatement({size, control.head(), stranger.device, 1,
                                            log::Invite{(*m_owner)->self(),
                                                        stranger.keys.publicKeys,
                                                        {},
                                                        {},
                                                        base::SystemClock().unixMs() + 1'000'000}},
                                           stranger.keys);
    std::size_t boxes = 0;
    m_operator->pushed = [&](const protocol::PushRequest& request) {
        for (const auto& item : request.items) {
            const auto* box = std::get_if<vault::KeyBox>(&item);
            boxes += box != nullptr && box->to == stranger.device ? 1 : 0;
        }
        return std::optional<protocol::PushReply>();
    };
    send(1, 1);
    m_operator->pulled = [&](protocol::PullReply& page) {
        page.wanted.push_back({stranger.device, m_vacancy, {}});
    };
    QVERIFY(m_owner->sync());
    QVERIFY(m_owner->sync());
    QCOMPARE(boxes, std::size_t(0));
    QVERIFY(shown(*m_owner) == log::Value(1));

    m_operator->pulled = nullptr;
    send(2, 1);
    m_operator->pulled = [&](protocol::PullReply& page) {
        page.items.insert(page.items.begin(), invite);
    };
    QVERIFY(m_owner->sync());
    SAYS(*m_owner, ErrorCode::Broken, "does not hold");
    QCOMPARE((*m_owner)->control().size(), size);
    m_operator->pulled = nullptr;
    QVERIFY2(m_owner->recover(), m_owner->said().c_str());
}

/// A session is signed for the host that the device believes to speak to.
void TestServerTricks::aChallengePassedOnOpensNothing() {
    Operator other; // another address, before the same server
    other.behind = m_server->port();
    const auto lured = recruiter("lured", other.host());
    QVERIFY(lured != nullptr);
    QVERIFY(!(*lured)->joined());
    QVERIFY(!lured->problems().empty());
}

QTEST_GUILESS_MAIN(TestServerTricks)
#include "tst_server_tricks.moc"
