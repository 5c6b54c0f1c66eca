// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/checks.h"
#include "tests/support/syncworld/device_disk.h"
#include "tests/sync/tst_replica_world.h"

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

constexpr std::int64_t sliceMs = 10'000;
constexpr std::int64_t cell = 4'000, wifi = 20'000; ///< bytes a second, each way

/// Text that no compression makes small.
std::string noise(World& world, std::size_t size) {
    std::string text;
    while (text.size() < size) {
        text.push_back(static_cast<char>('!' + world.chance.below(90)));
    }
    return text;
}

/// Many notes in envelopes of their own, none of which is with the server.
void writeMuch(Panel& panel, Device& device, const std::string& field) {
    for (int i = 0; i < 60; ++i) {
        const auto written = panel.write(device, panel.candidate, field, noise(panel.world, 6'000));
        if (!written || !device.replica().sealAll()) {
            throw std::runtime_error("could not be written");
        }
    }
}

std::size_t held(Device& device, const base::ScopeId& scope) {
    std::size_t count = 0;
    (void)openDisk(device).store->eachEnvelope(scope, [&](const store::StoredEnvelope&) {
        ++count;
        return base::Outcome();
    });
    return count;
}

} // namespace

/// A phone gives a process in the background ten seconds now and then, and ends it (sync.md
/// section 7, case 25).
class TestSlices : public QObject {
    Q_OBJECT
private slots:
    void eachSliceOfTenSecondsMakesProgress() {
        Panel panel;
        World& world = panel.world;
        Device& phone = panel.join(log::Role::Recruiter);
        world.wire.offline = {&phone};
        writeMuch(panel, panel.owner, "a");
        panel.settle();
        writeMuch(panel, phone, "b");
        const auto all = held(panel.owner, panel.candidate) + phone.replica().status().waiting;
        world.wire.offline.clear();
        std::size_t before = 0;
        int slices = 0;
        while (phone.replica().status().waiting > 0 || held(phone, panel.candidate) < all) {
            world.wire.knobs.bytesPerS = slices % 5 == 4 ? wifi : cell;
            phone.restart();
            world.sync(phone);
            world.wire.runUntil(world.clock.now + sliceMs);
            const auto done = held(phone, panel.candidate);
            QVERIFY2(done > before, qPrintable(QString("slice %1: %2").arg(slices).arg(done)));
            before = done;
            ++slices;
        }
        QVERIFY(slices > 5); // else nothing was slow
        phone.restart();
        world.wire.knobs = {};
        QVERIFY(world.converge());
        QCOMPARE(QString::fromStdString(textOf(checkConverged(world))), QString());
    }
};

QTEST_GUILESS_MAIN(TestSlices)
#include "tst_slices.moc"
