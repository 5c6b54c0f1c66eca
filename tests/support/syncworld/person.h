// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/syncworld/world.h"

namespace kvorum::syncworld {

/// What the person of one device does; each act throws Broken where something allowed was refused.
class Person {
public:
    Person(World& world, Device& device)
        : m_world(world), m_device(device), m_replica(device.replica()) {}

    /// Any act, the frequent ones more often.
    void doSomething();
    /// Gives one member every role that it has not yet.
    void giveAllRoles();

private:
    void write();
    /// `now`: the clock of the change that went over what `stood` there.
    void noteWentOver(const std::pair<base::ScopeId, std::string>& place,
                      const std::vector<log::ChangeName>& stood, const base::Hlc& now);
    void seal();
    void makeVacancy();
    void makeCandidate();
    void assign();
    void unassign();
    void reassign();
    void makeScorecard();
    void submit();
    void amend();
    void makeDebrief();
    void grant();
    void invite();
    void erase();
    void revoke();

    template <typename... Parts>
    void note(const Parts&... parts) {
        std::string line = m_device.name();
        (line.append(" ").append(parts), ...);
        m_world.note(line);
    }
    bool must(const base::Outcome& outcome);
    /// Says what the log may well refuse.
    void say(const std::string& what, log::StatementBody body);
    template <typename T>
    const T* anyOf(const std::vector<T>& some) {
        return some.empty() ? nullptr : &some[m_world.chance.below(some.size())];
    }
    std::string someValue();

    World& m_world;
    Device& m_device;
    client::Replica& m_replica;
};

} // namespace kvorum::syncworld
