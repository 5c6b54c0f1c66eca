// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include <set>

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

/// What each person typed, by field: who wrote and what they saw.
struct Model {
    std::map<std::string, std::set<std::string>> writers; ///< by field
};

} // namespace

/// Properties of the merge, through replicas that write, seal and sync at random.
class TestReplicaMerge : public QObject {
    Q_OBJECT
private slots:
    void agreesAndFindsJustTheTrueConflicts() {
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            Panel panel;
            panel.world.chance = Chance(seed);
            auto& chance = panel.world.chance;
            Device& recruiter = panel.join(log::Role::Recruiter);
            Device& third = panel.join(log::Role::HiringManager);
            const std::vector<Device*> people{&panel.owner, &recruiter, &third};
            Model model;
            panel.world.wire.offline = {people[0], people[1], people[2]};
            for (int i = 0; i < 40; ++i) {
                Device& device = *people[chance.below(3)];
                const std::string field(1, static_cast<char>('a' + chance.below(5)));
                OK(panel.write(device, panel.candidate, field, "v" + field));
                OK(panel.write(device, panel.candidate, field,
                               field == "a" ? log::Value("same")
                                            : log::Value(static_cast<std::int64_t>(i))));
                model.writers[field].insert(device.name());
                if (chance.happens(0.4)) {
                    OK(device.replica().sealPending(panel.candidate));
                }
                panel.world.clock.now += chance.between(-40'000, 60'000); // clocks jump
            }
            for (Device* device : people) {
                OK(device->replica().sealPending(panel.candidate));
            }
            syncInRandomOrder(panel, people);
            checkAgreement(panel, people, model);
            settleAll(panel, *people[chance.below(3)]);
            panel.settle();
            panel.settle();
            for (Device* device : people) {
                QVERIFY(device->replica().fold(panel.candidate)->conflicts().empty());
                QVERIFY(device->replica().status().problems.empty());
            }
        }
    }

private:
    static void syncInRandomOrder(Panel& panel, std::vector<Device*> people) {
        auto& offline = panel.world.wire.offline;
        while (!people.empty()) {
            const auto next = panel.world.chance.below(people.size());
            offline.erase(people[next]);
            people.erase(people.begin() + static_cast<std::ptrdiff_t>(next));
            panel.settle();
        }
        panel.settle();
    }

    /// No one saw another's value: a field that several wrote is a conflict, with one value each;
    /// a field that one wrote, or all wrote the same into, is none.
    static void checkAgreement(Panel& panel, const std::vector<Device*>& people,
                               const Model& model) {
        const auto& first = *people.front()->replica().fold(panel.candidate);
        for (const auto& [field, writers] : model.writers) {
            const auto key = fieldOf(people.front()->replica().control(), panel.candidate, field);
            QCOMPARE(first.find(key)->standing.size(), writers.size());
            QCOMPARE(first.find(key)->conflict(), writers.size() > 1 && field != "a");
        }
        for (Device* device : people) {
            QVERIFY(device->replica().fold(panel.candidate)->stateHash() == first.stateHash());
            device->restart();
            QVERIFY(device->replica().fold(panel.candidate)->stateHash() ==
                    people.front()->replica().fold(panel.candidate)->stateHash());
        }
    }

    static void settleAll(Panel& panel, Device& device) {
        const auto conflicts = device.replica().fold(panel.candidate)->conflicts();
        for (const log::FieldKey& key : conflicts) {
            OK(device.replica().write(panel.candidate, key, "settled"));
        }
        OK(device.replica().sealPending(panel.candidate));
    }
};

QTEST_GUILESS_MAIN(TestReplicaMerge)
#include "tst_replica_merge.moc"
