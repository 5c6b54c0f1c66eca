// SPDX-License-Identifier: Apache-2.0
#include "tests/app/driving.h"

#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

using kvorum::support::Device;
using kvorum::support::RelayProcess;

namespace {

/// What a person copies from the screen to paper.
struct Paper {
    std::map<int, QString> words;
    QString place;

    [[nodiscard]] QString text() const {
        QStringList all;
        for (const auto& [number, word] : words) {
            all << word;
        }
        return all.join(' ');
    }
};

Paper copied(Device& device) {
    Paper paper;
    for (const QString& line : device.words().split('\n')) {
        if (line.startsWith("Word ") && line.contains(": ")) {
            paper.words[line.section(' ', 1).section(':', 0, 0).toInt()] = line.section(": ", 1);
        } else if (line.startsWith("kvorum://") && !line.contains(',')) {
            paper.place = line;
        }
    }
    return paper;
}

} // namespace

/// The only device is lost, and paper brings the workspace back: real programs, clicks and keys
/// (sync.md section 4, recovery sheet and revocation).
class LostDeviceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theFounderIsToldAndWritesTheSheet();
    void theWordsBringTheWorkspaceToANewDevice();
    void aSecondProgramInTheFolderIsTurnedAwayInThreeLanguages();
    void aFurtherDeviceIsLinkedAndTheFirstIsTold();
    void theLostDeviceIsShutOutAndSaysSo();
    void aDamagedFileIsSetAsideAndComesBackFromTheServer();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RelayProcess> m_relay;
    std::unique_ptr<Device> m_lost, m_new, m_tablet;
    Paper m_paper;
};

void LostDeviceTest::initTestCase() {
    const QString root = m_folder.path() + '/';
    m_relay = std::make_unique<RelayProcess>(root + "relay");
    QVERIFY(m_relay->start());
    m_lost = std::make_unique<Device>(root + "lost", "lost");
    m_new = std::make_unique<Device>(root + "new", "new");
    m_tablet = std::make_unique<Device>(root + "tablet", "tablet");
}

void LostDeviceTest::theFounderIsToldAndWritesTheSheet() {
    Device& eva = *m_lost;
    QVERIFY2(kvorum::support::foundWorkspace(eva, m_relay->url()), qPrintable(eva.lastTrouble()));
    DO(eva, click("New vacancy"));
    DO(eva, click("Title"));
    DO(eva, type("Head of shop"));
    DO(eva, click("Create the vacancy"));
    DO(eva, waitFor("Head of shop"));
    DO(eva, click("Home", "tab"));
    DO(eva, waitFor("You have no recovery sheet yet", true));
    DO(eva, click("Settings", "tab"));
    DO(eva, clickStarting("Make a recovery sheet"));
    DO(eva, click("Show me the words"));
    DO(eva, waitFor("Word 24: ", true));
    m_paper = copied(eva);
    QCOMPARE(m_paper.words.size(), std::size_t(24));
    QVERIFY(m_paper.place.startsWith("kvorum://127.0.0.1:"));
    QVERIFY(!m_paper.place.contains('#'));
    DO(eva, click("Written down"));
    int asked = 0;
    for (const auto& [number, word] : m_paper.words) {
        const QString field = "Word " + QString::number(number);
        if (eva.words().contains(field + '\n')) {
            DO(eva, click(field, "edit"));
            DO(eva, type(word));
            ++asked;
        }
    }
    QCOMPARE(asked, 2);

    DO(eva, click("Check and keep"));
    DO(eva, waitFor("The sheet holds"));
    DO(eva, click("Done"));
    DO(eva, waitFor("Recovery sheet, made", true));
    DO(eva, waitFor("All sent", true));
    eva.kill();
}

void LostDeviceTest::theWordsBringTheWorkspaceToANewDevice() {
    Device& fresh = *m_new;
    QVERIFY(fresh.start());
    DO(fresh, resize(1180, 820));
    DO(fresh, click("Join with a link"));
    DO(fresh, click("I have a recovery sheet"));
    DO(fresh, click("Address on the sheet"));
    DO(fresh, type(m_paper.place));
    DO(fresh, click("The 24 words, in order", "edit"));
    DO(fresh, type(m_paper.text()));
    DO(fresh, click("Bring it back"));
    DO(fresh, waitFor("Home"));
    DO(fresh, waitFor("Head of shop", true));
}

void LostDeviceTest::aSecondProgramInTheFolderIsTurnedAwayInThreeLanguages() {
    const std::map<QString, QString> words = {
        {"en", "Another Kvorum has this folder open."},
        {"sv", "Mappen är redan öppen i ett annat Kvorum-fönster."},
        {"pl", "Ten folder jest już otwarty w innym oknie programu Kvorum."}};
    for (const auto& [language, said] : words) {
        Device second(m_folder.path() + "/second", "second");
        QVERIFY(second.start({"--data-dir", m_new->folder(), "--language", language}));
        DO(second, waitFor(said, true));
    }
    DO(*m_new, waitFor("Head of shop", true)); // goes on
}

void LostDeviceTest::aFurtherDeviceIsLinkedAndTheFirstIsTold() {
    Device& fresh = *m_new;
    DO(fresh, click("Settings", "tab"));
    DO(fresh, click("Link another device, A tablet for the interview, a computer for the result"));
    const QString link = fresh.read("kvorum://", true, "text")["name"].toString();
    QVERIFY2(link.contains('#'), qPrintable(link));
    QVERIFY(m_tablet->start({"--join", link}));
    DO(*m_tablet, resize(360, 740));
    DO(*m_tablet, waitFor("Head of shop", true));
    DO(fresh, waitFor("The other device has joined. What is here is on its way there."));
    DO(fresh, click("Done"));
    m_tablet->stop();
}

void LostDeviceTest::theLostDeviceIsShutOutAndSaysSo() {
    Device& fresh = *m_new;
    DO(fresh, click("Settings", "tab"));
    DO(fresh, waitFor("Another device, since", true));
    DO(fresh, click("End the access of this device"));
    DO(fresh, click("End its access"));
    DO(fresh, waitGone("Another device, since"));
    DO(fresh, waitFor("All sent", true));
    Device& found = *m_lost;
    QVERIFY(found.start());
    DO(found, waitFor("This device has left"));
    QVERIFY(!found.words().contains("Head of shop"));
    DO(found, click("Start again"));
    DO(found, waitFor("New workspace"));
    QVERIFY(!QFile::exists(found.folder() + "/device.key"));
}

void LostDeviceTest::aDamagedFileIsSetAsideAndComesBackFromTheServer() {
    Device& eva = *m_new;
    eva.kill();
    const QString file = eva.folder() + "/kvorum.db";
    int root = 0;
    {
        SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE);
        root = database.execAndGet("SELECT rootpage FROM sqlite_master WHERE name = 'envelope'");
    } // closing it takes the log into the file
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek((root - 1) * qint64{4096}));
    QCOMPARE(damaged.write(QByteArray(4096, 'Z')), qint64{4096});
    damaged.close();
    QVERIFY(eva.start()); // finds it where it reads the first name
    DO(eva, waitFor("A file of this device is damaged. Close Kvorum and open it again", true));
    eva.kill();
    QVERIFY(eva.start());
    DO(eva, waitFor("The file of this device was damaged. It was set aside", true));
    DO(eva, waitFor("Head of shop", true));
    DO(eva, waitFor("All sent", true));
    QVERIFY(QFile::exists(file + ".damaged-1"));
}

QTEST_GUILESS_MAIN(LostDeviceTest)
#include "tst_lost_device.moc"
