// SPDX-License-Identifier: Apache-2.0
#include "core/vault/key_file.h"
#include "core/vault/secrecy.h"
#include "tests/support/syncworld/device_disk.h"
#include "tests/sync/kills/client_process.h"
#include "tests/sync/tst_http_support.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kvorum;
using namespace kvorum::test;

namespace {

struct Secret {
    QByteArray name, text;
};

void addBytes(std::vector<Secret>& secrets, const QByteArray& name, base::ByteView view) {
    const QByteArray raw(reinterpret_cast<const char*>(view.data()), qsizetype(view.size()));
    secrets.push_back({name, raw});
    secrets.push_back({name + " in hexadecimal", raw.toHex()});
    secrets.push_back({name + " in base64", raw.toBase64(QByteArray::OmitTrailingEquals)});
    secrets.push_back({name + " in base64url", raw.toBase64(QByteArray::Base64UrlEncoding |
                                                            QByteArray::OmitTrailingEquals)});
}

void addText(std::vector<Secret>& secrets, const QByteArray& name, const QString& text) {
    const auto* wide = reinterpret_cast<const char*>(text.utf16());
    secrets.push_back({name, text.toUtf8()});
    secrets.push_back({name + " as UTF-16", QByteArray(wide, 2 * text.size())});
}

/// What this device and nobody else, or only its workspace, may know.
std::vector<Secret> keysOf(const ClientProcess& client) {
    const auto keys = *vault::openKeyFile(client.folder() / "device.key",
                                          vault::hashPassphrase(client.passphrase()))
                           ->load();
    std::vector<Secret> secrets;
    const QByteArray whose = QByteArray::fromStdString(client.name()) + "'s ";
    addBytes(secrets, whose + "seed", keys.keys.seed.view());
    addBytes(secrets, whose + "box key", keys.keys.box.view());
    addBytes(secrets, whose + "local key", keys.localKey.view());
    const auto disk = syncworld::openDisk(client.folder() / "kvorum.db", keys.localKey);
    for (const auto& [scope, held] : disk.keyring.all()) {
        for (const auto& key : held) {
            addBytes(secrets, whose + "key of a scope", key.key.bytes.view());
        }
    }
    return secrets;
}

std::vector<Secret> passphraseOf(const ClientProcess& client) {
    std::vector<Secret> secrets;
    addText(secrets, "a passphrase", QString::fromStdString(client.passphrase()));
    addBytes(secrets, "a passphrase's hash", vault::hashPassphrase(client.passphrase()).view());
    return secrets;
}

/// Names, notes and answers, all of which begin so.
std::vector<Secret> typed() {
    std::vector<Secret> secrets;
    addText(secrets, "what was typed", "plain-text-");
    return secrets;
}

/// All that a process can read of itself, as a core of it would have it.
QByteArray memoryOf(qint64 pid) {
    QFile maps(QString("/proc/%1/maps").arg(pid));
    const int memory = ::open(qPrintable(QString("/proc/%1/mem").arg(pid)), O_RDONLY);
    if (!maps.open(QIODevice::ReadOnly) || memory < 0) return {};
    QByteArray all;
    const QRegularExpression line("^([0-9a-f]+)-([0-9a-f]+) rw");
    for (const auto& text : maps.readAll().split('\n')) {
        const auto match = line.match(QString::fromLatin1(text));
        if (!match.hasMatch()) continue;
        const auto from = match.captured(1).toULongLong(nullptr, 16),
                   to = match.captured(2).toULongLong(nullptr, 16);
        QByteArray part(qsizetype(to - from), 0);
        const auto got = ::pread(memory, part.data(), std::size_t(part.size()), off_t(from));
        if (got > 0) all += part.left(got);
    }
    ::close(memory);
    return all;
}

std::vector<QByteArray> whatStandsIn(const QByteArray& bytes, const std::vector<Secret>& secrets) {
    std::vector<QByteArray> found;
    for (const auto& secret : secrets) {
        if (bytes.contains(secret.text)) found.push_back(secret.name);
    }
    return found;
}

} // namespace

#define HOLDS_NONE(bytes, secrets)                                                                 \
    do {                                                                                           \
        const auto found_ = whatStandsIn(bytes, secrets);                                          \
        QVERIFY2(found_.empty(), found_.empty() ? "" : found_.front().constData());                \
    } while (false)

/// Real clients and a real server at work: what they write and keep in memory, searched for what
/// must not be there.
class TestSecrets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theSearchFindsWhatIsThere();
    void noFileOfAClientHoldsASecret();
    void noFileOrLogOfTheServerHoldsASecret();
    void theServersMemoryHoldsNoSecretOfAClient();
    void aClientsMemoryHoldsNoPassphrase();
    void aKilledClientLeavesNoSecret();
    void theProgramsLeaveNoCore();

private:
    void settle(ClientProcess& client);
    [[nodiscard]] std::vector<Secret> all() const;
    /// Of the folder, or of what stands beside it with that name.
    [[nodiscard]] QByteArray filesOf(const ClientProcess& client) const;
    [[nodiscard]] static QByteArray filesIn(const QString& folder);

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    std::vector<std::unique_ptr<ClientProcess>> m_clients;
    std::string m_link;
};

void TestSecrets::initTestCase() {
    const auto server = m_folder.filePath("server");
    QVERIFY(QDir().mkpath(server));
    m_server =
        std::make_unique<ServerProcess>(server, QStringList{"--open", "--log-level", "debug"});
    auto readable = QProcessEnvironment::systemEnvironment();
    readable.insert("LD_PRELOAD", KVORUM_KILL_AT);
    m_server->use(readable);
    QVERIFY(m_server->start());
    for (const char* name : {"owner", "rater"}) {
        m_clients.push_back(std::make_unique<ClientProcess>(
            name, std::filesystem::path(m_folder.path().toStdString()) / name));
        m_clients.back()->start(QString("http://127.0.0.1:%1").arg(m_server->port()),
                                QProcessEnvironment::systemEnvironment());
        QVERIFY(waitUntil([&] { return !m_clients.back()->said("ready").is_null(); }));
    }
    auto& owner = *m_clients[0];
    auto& rater = *m_clients[1];
    owner.tell("found");
    QVERIFY(waitUntil([&] { return !owner.said("founded").is_null(); }));
    owner.tell("invite");
    QVERIFY(waitUntil([&] { return !owner.said("link").is_null(); }));
    m_link = owner.said("link");
    settle(owner);
    rater.tell("join " + m_link);
    settle(rater);
    for (int turn = 0; turn < 3; ++turn) {
        for (const auto& client : m_clients) {
            client->tell("work " + std::to_string(turn) + " 20 " + std::to_string(turn * 100));
            QVERIFY(waitUntil([&] { return !client->said("worked").is_null(); }));
            settle(*client);
        }
    }
    QVERIFY(owner.acts().size() > 50 && rater.acts().size() > 30);
}

void TestSecrets::settle(ClientProcess& client) {
    client.tell("settle");
    QVERIFY(waitUntil([&] { return !client.said("settled").is_null(); }));
}

std::vector<Secret> TestSecrets::all() const {
    auto secrets = typed();
    const auto add = [&](const std::vector<Secret>& some) {
        secrets.insert(secrets.end(), some.begin(), some.end());
    };
    for (const auto& client : m_clients) {
        add(keysOf(*client));
        add(passphraseOf(*client));
    }
    const auto secret = QByteArray::fromStdString(m_link).split('#').last();
    addText(secrets, "a link's secret", QString::fromLatin1(secret));
    const auto raw = QByteArray::fromBase64(secret, QByteArray::Base64UrlEncoding);
    secrets.push_back({"a link's secret, raw", raw});
    return secrets;
}

QByteArray TestSecrets::filesIn(const QString& folder) {
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

QByteArray TestSecrets::filesOf(const ClientProcess& client) const {
    const auto folder = QString::fromStdString(client.folder().string());
    QFile printed(folder + ".err");
    return filesIn(folder) + (printed.open(QIODevice::ReadOnly) ? printed.readAll() : QByteArray());
}

void TestSecrets::theSearchFindsWhatIsThere() {
    const auto memory = memoryOf(m_clients[0]->pid());
    QVERIFY(memory.size() > 1'000'000);
    QVERIFY(!whatStandsIn(memory, typed()).empty());
    QVERIFY(!whatStandsIn(memory, keysOf(*m_clients[0])).empty());
    QVERIFY(filesOf(*m_clients[0]).size() > 20'000);
}

void TestSecrets::noFileOfAClientHoldsASecret() {
    for (const auto& client : m_clients) {
        HOLDS_NONE(filesOf(*client), all());
    }
}

void TestSecrets::noFileOrLogOfTheServerHoldsASecret() {
    HOLDS_NONE(filesIn(m_folder.filePath("server")), all());
    const auto log = m_server->log();
    QVERIFY(log.contains("/v1/push 200"));
    HOLDS_NONE(log, all());
}

/// Who takes the whole machine of the server, running, has not more than who takes its database.
void TestSecrets::theServersMemoryHoldsNoSecretOfAClient() {
    const auto memory = memoryOf(m_server->pid());
    QVERIFY(memory.size() > 1'000'000);
    HOLDS_NONE(memory, all());
}

void TestSecrets::aClientsMemoryHoldsNoPassphrase() {
    for (const auto& client : m_clients) {
        std::vector<Secret> text;
        addText(text, "a passphrase", QString::fromStdString(client->passphrase()));
        HOLDS_NONE(memoryOf(client->pid()), text);
    }
}

void TestSecrets::aKilledClientLeavesNoSecret() {
    const auto secrets = all();
    for (const auto& client : m_clients) {
        client->tell("work 9 20 900");
        QVERIFY(waitUntil([&] { return !client->said("worked").is_null(); }));
        ::kill(pid_t(client->pid()), SIGKILL);
        QVERIFY(waitUntil([&] { return !client->running(); }));
        HOLDS_NONE(filesOf(*client), secrets);
    }
}

/// Where cores go to a program no limit holds, so a second lock is needed.
void TestSecrets::theProgramsLeaveNoCore() {
    const pid_t child = ::fork();
    if (child == 0) {
        vault::keepMemoryPrivate();
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        ::_exit(::prctl(PR_GET_DUMPABLE) == 0 && limit.rlim_max == 0 ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QFile limits(QString("/proc/%1/limits").arg(m_server->pid()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    QVERIFY(QRegularExpression("Max core file size +0 +0 ")
                .match(QString::fromLatin1(limits.readAll()))
                .hasMatch());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
