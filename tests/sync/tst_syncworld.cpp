// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/checks.h"
#include "tests/support/syncworld/steps.h"

#include <QTest>

using namespace kvorum::syncworld;

namespace {

/// Who still waits for what.
std::string unrest(World& world) {
    std::string text;
    for (Device* device : world.devices()) {
        const auto status = device->replica().status();
        if (status.waiting == 0) {
            continue;
        }
        text += "; " + device->name() + " waits with " + std::to_string(status.waiting);
        for (const auto& problem : status.problems) {
            text += ", " + kvorum::base::describe(problem);
        }
    }
    return text;
}

/// Empty where the world of this seed kept all promises.
std::string runWorld(std::uint64_t seed, int steps, std::vector<std::string>& trace) {
    World world(seed);
    std::string fault;
    try {
        randomBeginning(world);
        for (int step = 0; step < steps && fault.empty(); ++step) {
            randomStep(world);
            fault = checkAlways(world);
        }
        if (fault.empty()) {
            fault =
                world.converge() ? checkConverged(world) : "never comes to rest" + unrest(world);
        }
    } catch (const std::exception& failure) {
        fault = failure.what();
    }
    trace = world.trace;
    return fault;
}

int numberFrom(const char* name, int otherwise) {
    bool given = false;
    const int number = qEnvironmentVariableIntValue(name, &given);
    return given ? number : otherwise;
}

} // namespace

/// KVORUM_SEED runs one seed, KVORUM_SEEDS so many, KVORUM_STEPS steps each.
class TestSyncWorld : public QObject {
    Q_OBJECT
private slots:
    void keepsItsPromises() {
        const int only = numberFrom("KVORUM_SEED", -1);
        const int first = only >= 0 ? only : 0;
        const int last = only >= 0 ? only : numberFrom("KVORUM_SEEDS", 50) - 1;
        for (int seed = first; seed <= last; ++seed) {
            std::vector<std::string> trace;
            const auto fault =
                runWorld(static_cast<std::uint64_t>(seed), numberFrom("KVORUM_STEPS", 200), trace);
            if (fault.empty()) {
                continue;
            }
            for (const std::string& line : trace) {
                qInfo("  %s", line.c_str());
            }
            QFAIL(qPrintable(QString("seed %1: %2").arg(seed).arg(QString::fromStdString(fault))));
        }
    }
};

QTEST_GUILESS_MAIN(TestSyncWorld)
#include "tst_syncworld.moc"
