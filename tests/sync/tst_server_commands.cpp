// SPDX-License-Identifier: Apache-2.0
#include "sync/server/admin/backup.h"
#include "sync/server/admin/restore.h"
#include "tests/sync/tst_commands_support.h"

#include <QtTest>

#include <algorithm>

using namespace kvorum;
using namespace kvorum::test;
using protocol::Item;

/// `kvorum-server backup | restore | verify | erase | compact`, the real program, on both databases
/// (sync.md section 6, promise 7).
class TestServerCommands : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsRestoredServesEverybodyAsBefore();
    void theLogFileHoldsNoKeyAndTheBoxFileNothingElse();
    void withoutTheBoxesKeysAreGivenAgain();
    void boxesOlderThanThirtyDaysAreRefusedAndRemoved();
    void noOlderBoxFileBringsErasedKeysBack();
    void boxesOfAnotherHistoryFillNoRow();
    void aDatabaseThatIsNotEmptyIsLeftAlone();
    void aHalfRestoredOneIsNotServed();
    void whatIsNoBackupIsSaid_data();
    void whatIsNoBackupIsSaid();
    void verifyNamesWhatDoesNotFit_data();
    void verifyNamesWhatDoesNotFit();
    void eraseTakesASignedStatementOnly();
    void compactRemovesTheErasedAndTheDeadAndNothingElse();
    void whatIsWrittenIsItsOwnersOnly();

private:
    /// Lets the world's people speak with a relay over this database from here on.
    void serveFrom(std::unique_ptr<server::Store> store);
    void restoreAll(const BackupFiles& files, const SpareDatabase& into, bool boxes = true);
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString write(const char* name, base::ByteView bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RelayWorld> m_world;
    std::unique_ptr<Panel> m_panel;
    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::Relay> m_relay;
};

void TestServerCommands::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<RelayWorld>();
    m_panel = std::make_unique<Panel>(*m_world);
    auto& [world, owner, hiring, anna, bert, manager, vacancy, candidate, debrief, annaCard,
           bertCard] = *m_panel;
    QCOMPARE(world.pushOne(owner, world.box(owner, anna, vacancy)), "stored");
    QCOMPARE(world.pushOne(owner, world.box(owner, bert, candidate)), "stored");
    QCOMPARE(world.pushOne(owner, world.seal(owner, candidate, "Emil")), "stored");
    QCOMPARE(world.say(anna, world.submit(anna, annaCard)), "stored");
    (void)world.pullAll(owner);
}

void TestServerCommands::cleanup() {
    m_relay.reset();
    m_store.reset();
    m_panel.reset();
    m_world.reset();
}

void TestServerCommands::serveFrom(std::unique_ptr<server::Store> store) {
    m_relay.reset();
    m_store = std::move(store);
    auto relay = server::Relay::make(*m_store, *m_world->clock, RelayWorld::openSettings());
    QVERIFY2(relay, relay ? "" : base::describe(relay.error()).c_str());
    m_relay = std::move(*relay);
    m_world->wire = [this](auto method, const auto& target, const auto& token, auto body) {
        return m_relay->handle({method, target, "Bearer " + token, body});
    };
}

void TestServerCommands::restoreAll(const BackupFiles& files, const SpareDatabase& into,
                                    bool boxes) {
    auto arguments = QStringList{"restore", "--log", files.log} + into.where();
    if (boxes) arguments << "--boxes" << files.boxes;
    const auto done = runCommand(arguments);
    QVERIFY2(done.code == 0, done.err);
}

QString TestServerCommands::write(const char* name, base::ByteView bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    return file.fileName();
}

void TestServerCommands::whatIsRestoredServesEverybodyAsBefore() {
    auto& world = *m_world;
    const auto rows = rowsOf(world.store(), world.workspace);
    const auto files = backUp(world, path("backups"));
    const SpareDatabase into;
    restoreAll(files, into);
    QCOMPARE(verifyAt(into.where()), "whole");
    QVERIFY(rowsOf(*into.open(), world.workspace) == rows);
    serveFrom(into.open());
    QVERIFY(world.page(m_panel->owner).items.empty()); // cursor, mark and session go on
    QCOMPARE(world.pushOne(m_panel->owner, world.seal(m_panel->owner, m_panel->vacancy, "kit")),
             "stored");
    m_relay.reset();
    m_store.reset();
    QCOMPARE(verifyAt(into.where()), "whole");
}

void TestServerCommands::theLogFileHoldsNoKeyAndTheBoxFileNothingElse() {
    const auto files = backUp(*m_world, path("backups"));
    std::vector<base::Bytes> boxes, envelopes;
    for (auto* reader : {&m_panel->anna, &m_panel->bert}) {
        reader->cursor.clear();
        for (const auto& item : m_world->pullAll(*reader)) {
            if (const auto* box = std::get_if<vault::KeyBox>(&item)) boxes.push_back(box->sealed);
            const auto* envelope = std::get_if<protocol::SealedEnvelope>(&item);
            if (envelope) envelopes.push_back(envelope->bytes);
        }
    }
    QVERIFY(boxes.size() > 2 && envelopes.size() > 2);
    const auto holds = [](const QString& path, const base::Bytes& bytes) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return false;
        const auto part = std::min<std::size_t>(bytes.size(), 64); // of a row that fits a page
        return file.readAll().contains(
            QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(part)));
    };
    for (const auto& sealed : boxes) {
        QVERIFY(!holds(files.log, sealed));
        QVERIFY(holds(files.boxes, sealed));
    }
    for (const auto& sealed : envelopes) {
        QVERIFY(holds(files.log, sealed));
        QVERIFY(!holds(files.boxes, sealed));
    }
}

void TestServerCommands::withoutTheBoxesKeysAreGivenAgain() {
    auto& world = *m_world;
    auto& panel = *m_panel;
    const auto files = backUp(world, path("backups"));
    const SpareDatabase into;
    restoreAll(files, into, false);
    QCOMPARE(verifyAt(into.where()), "whole");
    serveFrom(into.open());
    panel.bert.cursor.clear();
    QCOMPARE(boxesOf(world.pullAll(panel.bert), panel.candidate), 0U);
    const auto wanted = world.page(panel.owner).wanted;
    QVERIFY(std::any_of(wanted.begin(), wanted.end(), [&](const auto& want) {
        return want.device == panel.bert.id && want.scope == panel.candidate;
    }));
    // who gave a key has it
    QVERIFY(std::none_of(wanted.begin(), wanted.end(),
                         [&](const auto& want) { return want.device == panel.owner.id; }));
    const auto again = world.box(panel.owner, panel.bert, panel.candidate);
    QCOMPARE(world.pushOne(panel.owner, again), "stored"); // the row without contents is none
    QCOMPARE(world.pushOne(panel.owner, again), "duplicate");
    QCOMPARE(boxesOf(world.pullAll(panel.bert), panel.candidate), 1U);
    m_relay.reset();
    m_store.reset();
    QCOMPARE(verifyAt(into.where()), "whole");
}

void TestServerCommands::boxesOlderThanThirtyDaysAreRefusedAndRemoved() {
    ManualClock then;
    const auto now = base::SystemClock().unixMs();
    then.now = now - 29 * dayMs;
    const auto young = server::admin::backUp(m_world->store(), path("b").toStdString(), then);
    then.now = now - 31 * dayMs;
    const auto old = server::admin::backUp(m_world->store(), path("b").toStdString(), then);
    QVERIFY(young && old);
    const SpareDatabase into;
    const auto log = QString::fromStdString(old->log.string());
    const auto refused = runCommand(QStringList{"restore", "--log", log, "--boxes",
                                                QString::fromStdString(old->boxes.string())} +
                                    into.where());
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("over 30 days old"), refused.err);
    (void)backUp(*m_world, path("b"));
    QVERIFY(!QFile::exists(QString::fromStdString(old->boxes.string())));
    QVERIFY(QFile::exists(QString::fromStdString(young->boxes.string())));
    QVERIFY(QFile::exists(log));
    const auto taken = runCommand(QStringList{"restore", "--log", log} + into.where());
    QVERIFY2(taken.code == 0, taken.err);
}

void TestServerCommands::noOlderBoxFileBringsErasedKeysBack() {
    auto& world = *m_world;
    auto& panel = *m_panel;
    ManualClock then;
    then.now = base::SystemClock().unixMs() - dayMs;
    const auto before = server::admin::backUp(world.store(), path("b").toStdString(), then);
    QVERIFY(before);
    QCOMPARE(world.say(panel.owner, log::Erase{panel.candidate}), "stored");
    const auto after = backUp(world, path("b"));
    const SpareDatabase into;
    restoreAll({after.log, QString::fromStdString(before->boxes.string())}, into);
    QCOMPARE(verifyAt(into.where()), "whole");
    serveFrom(into.open());
    panel.bert.cursor.clear();
    panel.anna.cursor.clear();
    const auto berts = world.pullAll(panel.bert);
    QCOMPARE(boxesOf(berts, panel.candidate) + boxesOf(berts, panel.bertCard), 0U);
    QCOMPARE(boxesOf(world.pullAll(panel.anna), panel.vacancy), 1U); // others are there
    for (const auto& line : rowsOf(*m_store, world.workspace)) {
        const bool erasedBox =
            line.starts_with("3 ") && line.find(panel.candidate.hex()) != std::string::npos;
        QVERIFY(!erasedBox || line.ends_with(" null"));
    }
}

/// The same numbers, but the log went another way since: only the tags tell.
void TestServerCommands::boxesOfAnotherHistoryFillNoRow() {
    auto& world = *m_world;
    auto& panel = *m_panel;
    const auto common = backUp(world, path("b"));
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, panel.hiring, panel.vacancy)),
             "stored");
    const auto one = backUp(world, path("one"));
    const SpareDatabase other, into;
    restoreAll(common, other);
    serveFrom(other.open());
    panel.owner.mark.clear();
    QCOMPARE(world.pushOne(panel.owner, world.box(panel.owner, panel.manager, panel.vacancy)),
             "stored");
    m_relay.reset();
    m_store.reset();
    QCOMPARE(
        runCommand(QStringList{"backup"} + other.where() + QStringList{"--into", path("two")}).code,
        0);
    const auto two = QDir(path("two")).entryInfoList({"*.boxes.db"}).front().filePath();
    const auto done =
        runCommand(QStringList{"restore", "--log", one.log, "--boxes", two} + into.where());
    QVERIFY2(done.out.contains(", 1 to be given again"), done.out + done.err);
    QCOMPARE(verifyAt(into.where()), "whole");
}

void TestServerCommands::aDatabaseThatIsNotEmptyIsLeftAlone() {
    const auto files = backUp(*m_world, path("backups"));
    const auto rows = rowsOf(m_world->store(), m_world->workspace);
    const auto refused = runCommand(QStringList{"restore", "--log", files.log} + whereOf(*m_world));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("not empty"), refused.err);
    QVERIFY(rowsOf(m_world->store(), m_world->workspace) == rows);
}

void TestServerCommands::aHalfRestoredOneIsNotServed() {
    const SpareDatabase into;
    QVERIFY(into.open()->write(server::serverRows(), [](server::Transaction& rows) {
        rows.setValue("state", base::bytesOf("restoring 00"));
    }));
    for (const char* command : {"serve", "invite"}) {
        const auto refused = runCommand(QStringList{command} + into.where());
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("kvorum-server restore"), refused.err);
    }
    const auto files = backUp(*m_world, path("backups")); // of another restore
    QCOMPARE(runCommand(QStringList{"restore", "--log", files.log} + into.where()).code, 1);
    QCOMPARE(runCommand({"serve", "--data", files.log}).code, 1);
}

void TestServerCommands::whatIsNoBackupIsSaid_data() {
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("boxes");
    QTest::newRow("missing") << "none.db"
                             << "";
    QTest::newRow("rubbish") << "rubbish"
                             << "";
    QTest::newRow("the boxes as the log") << "BOXES"
                                          << "";
    QTest::newRow("the log as the boxes") << "LOG"
                                          << "LOG";
    QTest::newRow("a database") << "other.db"
                                << "";
}

void TestServerCommands::whatIsNoBackupIsSaid() {
    QFETCH(QString, log);
    QFETCH(QString, boxes);
    const auto files = backUp(*m_world, path("backups"));
    (void)write("rubbish", base::bytesOf(std::string(9000, 'x')));
    QVERIFY(server::openSqlite(path("other.db").toStdString()));
    const auto named = [&](const QString& name) {
        return name == "LOG" ? files.log : name == "BOXES" ? files.boxes : path(qPrintable(name));
    };
    const SpareDatabase into;
    auto arguments = QStringList{"restore", "--log", named(log)} + into.where();
    if (!boxes.isEmpty()) arguments << "--boxes" << named(boxes);
    const auto refused = runCommand(arguments);
    QCOMPARE(refused.code, 1);
    const auto place = boxes.isEmpty() ? named(log) : named(boxes);
    QVERIFY2(QString::fromUtf8(refused.err).contains(place + ": "), refused.err);
    QVERIFY(!QFile::exists(path("none.db")));
}

void TestServerCommands::verifyNamesWhatDoesNotFit_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* sql, const char* problem) {
        QTest::newRow(name) << QByteArray(sql) << QString(problem);
    };
    const char* last = "(SELECT max(seq) FROM envelope)";
    const auto where = [&](const char* text) { return QByteArray(text).replace("LAST", last); };
    row("nothing", "SELECT 1", "whole");
    row("an envelope is gone", where("DELETE FROM envelope WHERE seq = LAST"), "is missing");
    row("an envelope counts wrong",
        where("UPDATE envelope SET counter = counter + 1 WHERE seq = LAST"), "counter");
    row("other bytes", where("UPDATE envelope SET bytes = hash WHERE seq = LAST"),
        "do not fit its hash");
    row("another hash", where("UPDATE envelope SET hash = workspace_id WHERE seq = LAST"),
        "do not fit its hash");
    row("another scope", where("UPDATE envelope SET scope = device WHERE seq = LAST"),
        "another place");
    row("contents gone", where("UPDATE envelope SET bytes = NULL WHERE seq = LAST"),
        "nobody erased them");
    row("a statement is gone", "DELETE FROM statement WHERE number = 3", "statement in row");
    row("a statement's bytes",
        "UPDATE statement SET bytes = (SELECT s.bytes FROM statement s WHERE s.number = 2) "
        "WHERE number = 3",
        "statement in row");
    row("a number twice", "UPDATE box SET seq = 2 WHERE seq = (SELECT min(seq) FROM box)", "twice");
    row("a box of nobody", "UPDATE box SET giver = tag", "box in row");
    row("a counter behind", "UPDATE workspace SET seq = seq - 1 WHERE statements > 0",
        "behind the counter");
    row("a counter ahead", "UPDATE workspace SET seq = seq + 1 WHERE statements > 0", "is missing");
    row("another tag", "UPDATE workspace SET tag = head WHERE statements > 0", "another tag");
    row("another head", "UPDATE workspace SET head = workspace_id WHERE statements > 0",
        "another newest statement");
    row("a reader too few", "DELETE FROM access WHERE since = (SELECT max(a.since) FROM access a)",
        "may read it");
    row("a reader too many",
        "UPDATE access SET scope = member WHERE since = (SELECT min(a.since) FROM access a)",
        "still has readers");
}

void TestServerCommands::verifyNamesWhatDoesNotFit() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, problem);
    m_world->stop();
    tamper(*m_world, sql.toStdString());
    const auto said = verifyAt(whereOf(*m_world));
    QVERIFY2(said.contains(problem), qPrintable(said));
    if (problem != "whole") {
        const auto place = base::toBase64Url(m_world->workspace.view());
        QVERIFY2(said.contains("workspace " + QString::fromStdString(place)), qPrintable(said));
        QVERIFY(said.endsWith("NOT WHOLE"));
    }
}

void TestServerCommands::eraseTakesASignedStatementOnly() {
    auto& world = *m_world;
    auto& panel = *m_panel;
    const auto name = QString::fromStdString(base::toBase64Url(world.workspace.view()));
    const auto erase = [&](base::ByteView statement, const QString& workspace) {
        return runCommand(QStringList{"erase", "--workspace", workspace, "--statement",
                                      write("statement", statement)} +
                          whereOf(world));
    };
    const auto refuses = [&](base::ByteView statement, const char* why, const QString& workspace) {
        const auto said = erase(statement, workspace);
        return said.code == 1 && said.err.contains(why);
    };
    const auto before = rowsOf(world.store(), world.workspace);
    const auto good = world.sign(panel.owner, log::Erase{panel.candidate}).bytes;
    auto forged = good;
    forged.back() ^= 1U;
    const auto others = world.sign(panel.anna, log::Erase{panel.candidate}).bytes;
    const auto other = world.sign(panel.owner, log::Revoke{panel.anna.id, {}}).bytes;
    QVERIFY(refuses(forged, "signature is wrong", name));
    QVERIFY(refuses(others, "may not erase", name));
    QVERIFY(refuses(other, "not a signed erase", name));
    QVERIFY(refuses(base::bytesOf("erase"), "not a signed erase", name));
    QVERIFY(refuses(good, "no such workspace", QString(43, 'A')));
    QVERIFY(refuses(good, "as in its links", "nonsense"));
    QVERIFY(rowsOf(world.store(), world.workspace) == before);

    const auto done = erase(good, name);
    QVERIFY2(done.code == 0 && done.out == "erased\n", done.err);
    QCOMPARE(erase(good, name).out, QByteArray("was erased before\n"));
    QVERIFY(world.log.append(good).ok());
    panel.bert.cursor.clear();
    QCOMPARE(envelopesOf(world.pullAll(panel.bert), panel.candidate), 0U);
    const auto late = world.sign(panel.anna, log::Revoke{panel.anna.id, {}});
    QCOMPARE(world.pushOne(panel.anna, late), "stored");
    const auto again = world.sign(panel.owner, log::Erase{panel.candidate}).bytes;
    QVERIFY(refuses(again, "has moved on", name));
    QCOMPARE(verifyAt(whereOf(world)), "whole");
}

void TestServerCommands::compactRemovesTheErasedAndTheDeadAndNothingElse() {
    auto& world = *m_world;
    auto& panel = *m_panel;
    const auto guest = vault::DeviceKeys::random(); // an invite that has expired by now
    (void)world.invite(panel.owner, log::Role::Interviewer, panel.vacancy, guest);
    const auto id = vault::inviteBoxId(guest.publicKeys.sign);
    const auto box = vault::makeBox(world.keyOf(panel.vacancy), panel.vacancy, world.log.size(),
                                    panel.owner.id, panel.owner.keys, id, guest.publicKeys.box);
    QCOMPARE(world.pushOne(panel.owner, box), "stored");
    QCOMPARE(world.say(panel.owner, log::Erase{panel.candidate}), "stored");
    const auto clean = rowsOf(world.store(), world.workspace);
    world.stop();
    // as if an erasure had been cut short, in a server that does it bit by bit
    tamper(world, "UPDATE envelope SET bytes = hash WHERE bytes IS NULL");
    const auto done = runCommand(QStringList{"compact"} + whereOf(world));
    QVERIFY2(done.out.startsWith("removed the contents of 1 boxes and 3 envelopes"),
             done.out + done.err);
    QCOMPARE(verifyAt(whereOf(world)), "whole");
    world.restart();
    auto expected = clean;
    const auto sealed = base::toHex(box.sealed);
    for (auto& line : expected) {
        if (line.ends_with(sealed)) line = line.substr(0, line.size() - sealed.size()) + "null";
    }
    std::sort(expected.begin(), expected.end());
    QVERIFY(expected != clean);
    QVERIFY(rowsOf(world.store(), world.workspace) == expected);
}

void TestServerCommands::whatIsWrittenIsItsOwnersOnly() {
    const auto files = backUp(*m_world, path("backups"));
    for (const auto& file : {files.log, files.boxes}) {
        QCOMPARE(QFile::permissions(file) & 0x077, QFile::Permissions());
    }
}

QTEST_GUILESS_MAIN(TestServerCommands)
#include "tst_server_commands.moc"
