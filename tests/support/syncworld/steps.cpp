// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/steps.h"

#include <stdexcept>

namespace kvorum::syncworld {

namespace {

constexpr std::size_t mostDevices = 4;
constexpr std::size_t mostCandidates = 3;

template <typename SomeId>
std::string shortOf(const SomeId& id) {
    return id.hex().substr(24);
}

/// The steps of one device's person.
class Person {
public:
    Person(World& world, Device& device)
        : m_world(world), m_device(device), m_replica(device.replica()) {}

    void write();
    void seal();
    void makeCandidate();
    void assign();
    void makeScorecard();
    void submit();
    void amend();
    void makeDebrief();
    void invite();
    void shutOut();
    log::StatementBody goodbye(std::uint64_t way, const log::DeviceRecord& record,
                               const base::ScopeId& candidate, const base::ScopeId& vacancy);

private:
    template <typename... Parts>
    void note(const Parts&... parts) {
        std::string line = m_device.name();
        (line.append(" ").append(parts), ...);
        m_world.trace.push_back(line);
    }
    void must(const base::Outcome& outcome) {
        if (!outcome) {
            throw std::runtime_error(m_world.trace.back() + ": " + base::describe(outcome.error()));
        }
        m_world.wire.pump(m_device);
    }
    template <typename T>
    const T* anyOf(const std::vector<T>& some) {
        return some.empty() ? nullptr : &some[m_world.chance.below(some.size())];
    }
    std::string someValue() {
        return m_world.chance.happens(0.2)
                   ? "equal"
                   : m_device.name() + "-" + std::to_string(m_world.trace.size());
    }

    World& m_world;
    Device& m_device;
    client::Replica& m_replica;
};

void Person::write() {
    std::vector<base::ScopeId> scopes;
    for (const auto kind :
         {log::ScopeKind::Workspace, log::ScopeKind::Vacancy, log::ScopeKind::Candidate,
          log::ScopeKind::Scorecard, log::ScopeKind::Scorecard, log::ScopeKind::Debrief}) {
        const auto some = World::scopesOf(m_device, kind);
        scopes.insert(scopes.end(), some.begin(), some.end());
    }
    if (const auto* scope = anyOf(scopes)) {
        const std::string field(1, static_cast<char>('a' + m_world.chance.below(4)));
        const std::string value = someValue();
        note("writes", field, "=", value, "in", shortOf(*scope));
        must(m_replica.write(*scope, fieldOf(m_replica.control(), *scope, field), value));
        m_device.written[{*scope, field}] = value;
    }
}

void Person::seal() {
    for (const auto kind : {log::ScopeKind::Scorecard, log::ScopeKind::Vacancy}) {
        const auto scopes = World::scopesOf(m_device, kind);
        if (const auto* scope = anyOf(scopes)) {
            note("seals", shortOf(*scope));
            must(m_replica.sealPending(*scope));
        }
    }
}

void Person::makeCandidate() {
    const auto& control = m_replica.control();
    const auto vacancies = World::scopesOf(m_device, log::ScopeKind::Vacancy);
    const auto* vacancy = anyOf(vacancies);
    if (vacancy != nullptr && control.children(*vacancy).size() < mostCandidates) {
        note("adds a candidate");
        const auto made = m_replica.makeScope(log::ScopeKind::Candidate, *vacancy);
        must(made ? base::Outcome() : made.error());
    }
}

void Person::assign() {
    const auto& control = m_replica.control();
    const auto candidates = control.scopes(log::ScopeKind::Candidate);
    const auto members = control.members();
    const auto* candidate = anyOf(candidates);
    const auto* member = anyOf(members);
    if (candidate != nullptr && member != nullptr) {
        const bool second = m_world.chance.happens(0.1);
        const auto said = m_replica.say(log::Assign{candidate->id, *member, second});
        note("assigns", shortOf(*member), "to", shortOf(candidate->id), said ? "" : "refused");
        m_world.wire.pump(m_device);
    }
}

void Person::makeScorecard() {
    for (const auto& candidate : m_replica.control().scopes(log::ScopeKind::Candidate)) {
        const auto made = m_replica.makeScope(log::ScopeKind::Scorecard, candidate.id);
        if (made) {
            note("begins a scorecard of", shortOf(candidate.id));
            m_world.wire.pump(m_device);
        }
    }
}

void Person::submit() {
    const auto cards = World::scopesOf(m_device, log::ScopeKind::Scorecard);
    if (const auto* card = anyOf(cards)) {
        note("submits", shortOf(*card));
        must(m_replica.submit(*card));
        if (!m_replica.isLocked(*card)) {
            throw std::runtime_error("a submitted scorecard is not locked");
        }
    }
}

void Person::amend() {
    for (const auto& card : m_replica.control().scopes(log::ScopeKind::Scorecard)) {
        const bool may = card.rater == m_replica.self() && m_replica.isLocked(card.id) &&
                         m_replica.readable(card.id);
        if (may) {
            const std::string value = someValue();
            note("amends", shortOf(card.id), "to", value);
            must(m_replica.amend(card.id, fieldOf(m_replica.control(), card.id, "a"), value));
            m_device.written[{card.id, "a"}] = value;
            return;
        }
    }
}

void Person::makeDebrief() {
    for (const auto& candidate : m_replica.control().scopes(log::ScopeKind::Candidate)) {
        const auto made = m_replica.makeScope(log::ScopeKind::Debrief, candidate.id);
        if (made) {
            note("opens the debrief of", shortOf(candidate.id));
            m_world.wire.pump(m_device);
            return;
        }
    }
}

void Person::invite() {
    if (m_world.devices().size() >= mostDevices) {
        return;
    }
    const auto vacancies = m_replica.control().scopes(log::ScopeKind::Vacancy);
    if (m_world.chance.happens(0.3)) {
        note("invites an own second device");
        m_world.invite(m_device, std::nullopt, m_replica.control().workspaceScope(),
                       m_replica.self());
        return;
    }
    const bool recruits = m_replica.control().may(m_replica.self(), log::Access::Write,
                                                  m_replica.control().workspaceScope());
    if (recruits && !vacancies.empty()) {
        constexpr log::Role roles[] = {log::Role::Interviewer, log::Role::Interviewer,
                                       log::Role::HiringManager, log::Role::Manager};
        note("invites somebody");
        m_world.invite(m_device, roles[m_world.chance.below(4)], vacancies.front().id);
    }
}

/// One of the ways to go.
log::StatementBody Person::goodbye(std::uint64_t way, const log::DeviceRecord& record,
                                   const base::ScopeId& candidate, const base::ScopeId& vacancy) {
    constexpr log::Role roles[] = {log::Role::Interviewer, log::Role::HiringManager,
                                   log::Role::Manager};
    const auto& control = m_replica.control();
    const auto invites = control.openInvites();
    const auto role = roles[m_world.chance.below(3)];
    switch (way) {
    case 0:
        return log::Revoke{record.id, {}};
    case 1:
        return log::Revoke{{}, record.member};
    case 2:
        return log::Erase{candidate};
    case 3:
        return log::Revoke{invites.empty() ? base::DeviceId()
                                           : vault::inviteBoxId(invites.front().invite.keys.sign),
                           {}};
    case 4:
    case 5:
        return log::Unassign{candidate, record.member};
    default:
        return log::GrantRole{record.member, role, vacancy,
                              !control.hasRole(record.member, role, vacancy)};
    }
}

/// Somebody or something goes, or a role does. The world keeps its first device.
void Person::shutOut() {
    const auto& control = m_replica.control();
    const auto all = m_world.devices();
    const auto& target = *all[m_world.chance.below(all.size())];
    const auto device = target.keys().device;
    const auto* record = control.activeDevice(device);
    const auto candidates = control.scopes(log::ScopeKind::Candidate);
    const auto* candidate = anyOf(candidates);
    const auto vacancies = control.scopes(log::ScopeKind::Vacancy);
    if (record == nullptr || candidate == nullptr || &target == all.front()) {
        return;
    }
    const auto pick = m_world.chance.below(8);
    const auto said = m_replica.say(goodbye(pick, *record, candidate->id, vacancies.front().id));
    note("shuts out", target.name(), "in way", std::to_string(pick), said ? "" : "refused");
    m_world.wire.pump(m_device);
}

void personStep(World& world, Device& device) {
    Person person(world, device);
    const auto pick = world.chance.below(100);
    if (pick < 50) {
        person.write();
    } else if (pick < 58) {
        person.seal();
    } else if (pick < 62) {
        person.makeCandidate();
    } else if (pick < 70) {
        person.assign();
    } else if (pick < 80) {
        person.makeScorecard();
    } else if (pick < 87) {
        person.submit();
    } else if (pick < 92) {
        person.amend();
    } else if (pick < 94) {
        person.makeDebrief();
    } else if (pick < 96) {
        person.shutOut();
    } else {
        person.invite();
    }
}

void passStep(World& world) {
    const bool longer = world.chance.happens(0.2);
    const std::int64_t ms = world.chance.between(20, longer ? 90'000 : 3'000);
    world.trace.push_back(std::to_string(ms) + " ms pass");
    world.pass(ms);
}

void machineStep(World& world) {
    const auto all = world.devices();
    Device& device = *all[world.chance.below(all.size())];
    const auto pick = world.chance.below(10);
    if (pick < 6) {
        world.trace.push_back(device.name() + " asks for a sync");
        world.sync(device);
    } else if (pick < 9) {
        world.trace.push_back(device.name() + " is killed");
        device.restart();
        world.wire.pump(device);
    } else if (world.chance.happens(0.5)) {
        world.trace.push_back("the server is killed");
        world.restartServer();
    } else if (world.chance.happens(0.5)) {
        world.trace.push_back("the server is backed up");
        world.backupServer();
    } else if (world.restoreServer()) {
        world.trace.push_back("the server is set back to its backup");
    }
}

} // namespace

void randomBeginning(World& world) {
    auto& chance = world.chance;
    world.wire.knobs = {chance.real() * 0.15, chance.real() * 0.15, chance.real() * 0.15,
                        chance.real() * 0.2,  chance.real() * 0.2,  chance.real() * 0.05};
    Device& founder = world.found();
    const auto vacancy = founder.replica().makeScope(log::ScopeKind::Vacancy,
                                                     founder.replica().control().workspaceScope());
    world.wire.pump(founder);
    world.invite(founder, log::Role::Interviewer, *vacancy);
    if (chance.happens(0.7)) {
        world.invite(founder, log::Role::HiringManager, *vacancy);
    }
    world.pass(chance.between(0, 20'000));
}

void randomStep(World& world) {
    const auto pick = world.chance.below(100);
    auto people = world.joined();
    std::erase_if(people, [](Device* device) { // said good-bye itself, not yet heard
        return device->replica().control().activeDevice(device->keys().device) == nullptr;
    });
    if (pick < 60 && !people.empty()) {
        personStep(world, *people[world.chance.below(people.size())]);
    } else if (pick < 85) {
        passStep(world);
    } else {
        machineStep(world);
    }
}

} // namespace kvorum::syncworld
