// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include "tests/support/syncworld/disk.h"

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

/// A person writes, leaves questions, syncs. What was said to be kept.
std::vector<std::string> work(Panel& panel, Device& device) {
    std::vector<std::string> kept;
    for (int i = 0; i < 4; ++i) {
        const std::string field(1, static_cast<char>('a' + i));
        if (panel.write(device, panel.candidate, field, i)) {
            kept.push_back(field);
        }
        if (i % 2 == 1) {
            (void)device.replica().sealAll();
            panel.settle();
        }
    }
    return kept;
}

bool holds(Panel& panel, Device& device, const std::vector<std::string>& fields) {
    return std::all_of(fields.begin(), fields.end(), [&](const std::string& field) {
        return panel.read(device, panel.candidate, field) == log::Value(field.front() - 'a');
    });
}

} // namespace

/// Every call of the disk fails once, or from then on (sync.md section 7, case 3).
class TestFailingDisk : public QObject {
    Q_OBJECT

private slots:
    void whicheverCallOfADeviceFailsNothingThatWasKeptIsLost_data() {
        QTest::addColumn<bool>("forGood");
        QTest::newRow("once") << false;
        QTest::newRow("from then on") << true;
    }
    void whicheverCallOfADeviceFailsNothingThatWasKeptIsLost() {
        QFETCH(bool, forGood);
        bool came = true;
        int calls = 0;
        for (; came; ++calls) {
            Panel panel;
            Device& reader = panel.join(log::Role::Recruiter);
            disk::failAt(panel.owner.folder(), calls + 1, forGood);
            const auto kept = work(panel, panel.owner);
            came = disk::mend();
            QVERIFY(came || kept.size() == 4);
            panel.owner.restart();
            QVERIFY2(holds(panel, panel.owner, kept), qPrintable(QString::number(calls)));
            QVERIFY(panel.write(panel.owner, panel.candidate, "z", "goes on"));
            QVERIFY(panel.owner.replica().sealAll());
            panel.settle();
            panel.settle();
            panel.world.pass(400'000); // past the longest backoff
            QVERIFY2(holds(panel, reader, kept), qPrintable(QString::number(calls)));
            QVERIFY(panel.read(reader, panel.candidate, "z") == log::Value("goes on"));
            QVERIFY(!broken(reader) && !broken(panel.owner));
        }
        QVERIFY(calls > 20);
    }

    void whicheverCallOfTheServerFailsNothingThatWasTakenIsLost() {
        bool came = true;
        int calls = 0;
        for (; came; ++calls) {
            Panel panel;
            Device& reader = panel.join(log::Role::Recruiter);
            disk::failAt(panel.world.server.folder(), calls + 1, false);
            const auto kept = work(panel, panel.owner);
            came = disk::mend();
            QCOMPARE(kept.size(), std::size_t{4}); // the device's disk is well
            panel.world.restartServer();
            panel.world.pass(400'000);
            QVERIFY2(holds(panel, reader, kept), qPrintable(QString::number(calls)));
            QCOMPARE(panel.owner.replica().status().waiting, std::size_t{0});
            QVERIFY(!broken(reader) && !broken(panel.owner));
        }
        QVERIFY(calls > 10);
    }
};

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failing_disk.moc"
