// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/run.h"

#include <QTest>

using namespace kvorum::syncworld;

namespace {

int numberFrom(const char* name, int otherwise) {
    bool given = false;
    const int number = qEnvironmentVariableIntValue(name, &given);
    return given ? number : otherwise;
}

} // namespace

/// KVORUM_FIRST is the first seed, KVORUM_SEEDS how many, KVORUM_STEPS the steps of each.
class TestSyncWorld : public QObject {
    Q_OBJECT
private slots:
    void keepsItsPromises() {
        const int first = numberFrom("KVORUM_FIRST", 0);
        for (int seed = first; seed < first + numberFrom("KVORUM_SEEDS", 20); ++seed) {
            const auto devices = static_cast<std::size_t>(2 + seed % 7); // up to eight
            const auto plan = planOf(static_cast<std::uint64_t>(seed), devices, Faults::all(),
                                     static_cast<std::uint32_t>(numberFrom("KVORUM_STEPS", 200)));
            const auto ended = run(plan);
            if (ended.breach) {
                qInfo("%s", writeTrace(plan, ended).c_str());
                QFAIL(ended.breach->what.c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSyncWorld)
#include "tst_syncworld.moc"
