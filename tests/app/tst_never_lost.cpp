// SPDX-License-Identifier: Apache-2.0
#include "tests/app/driving.h"
#include "tests/app/office.h"

#include <QFile>
#include <QTemporaryDir>

using kvorum::support::Device;

/// A tablet in a meeting: what the machine does to the real program costs no word (M-135).
class NeverLostTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void killedInTheBackgroundItKeepsTheLastKey();
    void killedWhileTheHandDrawsItKeepsTheStroke_M117();
    void closedInAnInterviewItKeepsTheLastKeyAndEndsWell();
    void fullStorageIsSaidAndWhatStandsIsWrittenOnceThereIsRoom();
    void ofTwoTapsTheLaterCountsWhateverTheClockSays();
    void turningTheTabletKeepsTextCursorAndFocus();

private:
    void start(const QString& button);
    void again();
    void write(const QString& sign, const QByteArray& text = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Device> m_tablet;
};

void NeverLostTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_tablet = std::make_unique<Device>(m_folder->filePath("eva"), "eva");
    kvorum::test::makeOfficeIn(m_folder->filePath("eva").toStdString());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", KVORUM_ROUGH);
    environment.insert("KVORUM_FULL", m_folder->filePath("full"));
    environment.insert("KVORUM_CLOCK", m_folder->filePath("clock"));
    m_tablet->use(environment);
    start("Start, Kim");
}

void NeverLostTest::cleanup() {
    m_tablet.reset();
}

void NeverLostTest::start(const QString& button) {
    QVERIFY(m_tablet->start());
    DO(*m_tablet, resize(1180, 820));
    DO(*m_tablet, click(button));
    DO(*m_tablet, waitFor("Question 1 of 16", true));
}

void NeverLostTest::again() {
    m_tablet->kill();
    start("Resume, Kim");
}

void NeverLostTest::write(const QString& sign, const QByteArray& text) {
    QFile file(m_folder->filePath(sign));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void NeverLostTest::killedInTheBackgroundItKeepsTheLastKey() {
    DO(*m_tablet, click("Note", "edit"));
    DO(*m_tablet, type("Returns fell from 26 to 18"));
    DO(*m_tablet, background());
    again();
    DO(*m_tablet, waitText("Note", 0, "Returns fell from 26 to 18"));
}

void NeverLostTest::killedWhileTheHandDrawsItKeepsTheStroke_M117() {
    DO(*m_tablet, clickStarting("Question 7, "));
    DO(*m_tablet, click("Add a sketch"));
    DO(*m_tablet, draw("Sketch, 0 strokes"));
    DO(*m_tablet, rest(1000)); // a kill may cost the last second, not what was drawn before it
    m_tablet->kill();
    QVERIFY(m_tablet->start());
    DO(*m_tablet, resize(1180, 820));
    DO(*m_tablet, click("Resume, Kim"));
    DO(*m_tablet, waitFor("Sketch, 1 stroke"));
}

void NeverLostTest::closedInAnInterviewItKeepsTheLastKeyAndEndsWell() {
    DO(*m_tablet, click("Note", "edit"));
    DO(*m_tablet, type("Returns fell from 26 to 18"));
    DO(*m_tablet, rest(1100)); // there is time at the question to keep
    DO(*m_tablet, type(", kept"));
    DO(*m_tablet, close());
    again();
    DO(*m_tablet, waitText("Note", 0, "Returns fell from 26 to 18, kept"));
}

void NeverLostTest::fullStorageIsSaidAndWhatStandsIsWrittenOnceThereIsRoom() {
    DO(*m_tablet, click("Note", "edit"));
    DO(*m_tablet, type("One"));
    DO(*m_tablet, waitFor("Saved here"));
    write("full");
    DO(*m_tablet, type(", two"));
    DO(*m_tablet, waitFor("Not saved"));
    DO(*m_tablet, type(", three"));
    DO(*m_tablet, rest(1000)); // it has tried and failed
    DO(*m_tablet, press("Esc"));
    DO(*m_tablet, clickStarting("4, Good", "radio", 0));
    DO(*m_tablet, waitFor("Not saved"));
    DO(*m_tablet, waitChecked("4, Good", "radio", 0, false)); // no mark that is not on disk
    DO(*m_tablet, waitText("Note", 0, "One, two, three"));
    QVERIFY(QFile::remove(m_folder->filePath("full")));
    DO(*m_tablet, waitFor("Saved here"));
    again();
    DO(*m_tablet, waitText("Note", 0, "One, two, three"));
    DO(*m_tablet, clickStarting("4, Good", "radio", 0));
    DO(*m_tablet, waitChecked("4, Good", "radio", 0));
}

void NeverLostTest::ofTwoTapsTheLaterCountsWhateverTheClockSays() {
    const QList<std::pair<QByteArray, QString>> taps{{"0", "4, Good"},
                                                     {"-90000", "2, Basic"},
                                                     {"90000", "5, Expert"},
                                                     {"-31536000", "3, Can order"},
                                                     {"0", "1, None"}};
    for (const auto& [seconds, level] : taps) {
        write("clock", seconds);
        DO(*m_tablet, clickStarting(level, "radio", 0));
        DO(*m_tablet, waitChecked(level, "radio", 0));
        DO(*m_tablet, click("Note", "edit"));
        DO(*m_tablet, press("Ctrl+End"));
        DO(*m_tablet, type(level.left(1)));
        DO(*m_tablet, press("Esc"));
        DO(*m_tablet, waitFor("Saved here"));
        again();
        DO(*m_tablet, waitChecked(level, "radio", 0));
    }
    DO(*m_tablet, waitText("Note", 0, "42531"));
}

void NeverLostTest::turningTheTabletKeepsTextCursorAndFocus() {
    const QList<QSize> sizes{{820, 1180}, {390, 844}, {844, 390}, {1180, 820}};
    DO(*m_tablet, click("Note", "edit"));
    DO(*m_tablet, type("()"));
    DO(*m_tablet, press("Left"));
    QString inside;
    for (const QSize size : sizes) {
        DO(*m_tablet, resize(size.width(), size.height()));
        const auto letter = QString::number(inside.size());
        DO(*m_tablet, type(letter)); // nobody has touched the note again
        inside += letter;
        DO(*m_tablet, waitText("Note", 0, '(' + inside + ')'));
    }
    DO(*m_tablet, waitFor("Saved here"));
    again();
    DO(*m_tablet, waitText("Note", 0, "(0123)"));
}

QTEST_GUILESS_MAIN(NeverLostTest)
#include "tst_never_lost.moc"
