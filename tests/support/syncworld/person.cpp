// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/person.h"

#include "tests/support/syncworld/checks.h"

#include <algorithm>

namespace kvorum::syncworld {

namespace {

constexpr std::size_t mostVacancies = 2;
constexpr std::size_t mostCandidates = 3;
constexpr log::Role allRoles[] = {log::Role::Interviewer,   log::Role::Interviewer,
                                  log::Role::HiringManager, log::Role::Manager,
                                  log::Role::Recruiter,     log::Role::Owner};

template <typename SomeId>
std::string shortOf(const SomeId& id) {
    return id.hex().substr(24);
}

bool ofWorkspace(log::Role role) {
    return role == log::Role::Owner || role == log::Role::Recruiter;
}

} // namespace

bool Person::must(const base::Outcome& outcome) {
    const bool done = m_world.must(m_device, outcome);
    m_world.wire.pump(m_device);
    return done;
}

void Person::say(const std::string& what, log::StatementBody body) {
    const auto said = m_replica.say(std::move(body));
    note(what, said ? "" : "(refused)");
    m_world.wire.pump(m_device);
}

std::string Person::someValue() {
    const std::string mark(typedMark);
    return m_world.chance.happens(0.2)
               ? mark + "equal"
               : mark + m_device.name() + "-" + std::to_string(m_world.trace.size());
}

/// The value of an edit beats what it overwrote, whatever the clocks.
void Person::write() {
    std::vector<base::ScopeId> scopes;
    for (const auto kind :
         {log::ScopeKind::Workspace, log::ScopeKind::Vacancy, log::ScopeKind::Candidate,
          log::ScopeKind::Scorecard, log::ScopeKind::Scorecard, log::ScopeKind::Debrief}) {
        const auto some = World::scopesOf(m_device, kind);
        scopes.insert(scopes.end(), some.begin(), some.end());
    }
    const auto* scope = anyOf(scopes);
    if (scope == nullptr) {
        return;
    }
    const std::string field(1, static_cast<char>('a' + m_world.chance.below(4)));
    const std::string value = someValue();
    const auto key = fieldOf(m_replica.control(), *scope, field);
    note("writes", field, "=", value, "in", shortOf(*scope));
    const auto* before = m_replica.fold(*scope);
    const auto* view = before == nullptr ? nullptr : before->find(key);
    const auto stood = view == nullptr ? std::vector<log::ChangeName>() : view->names();
    if (!must(m_replica.write(*scope, key, value))) {
        return;
    }
    m_device.written[{*scope, field}] = value;
    const auto* fold = m_replica.readable(*scope) ? m_replica.fold(*scope) : nullptr;
    if (fold == nullptr) {
        return;
    }
    if (fold->value(key).toText() != value) {
        throw Broken({Promise::Lost, m_world.trace.back().text + ", and it is not shown"});
    }
    noteWentOver({*scope, field}, stood, fold->find(key)->standing.front().name.hlc);
}

void Person::noteWentOver(const std::pair<base::ScopeId, std::string>& place,
                          const std::vector<log::ChangeName>& stood, const base::Hlc& now) {
    auto& wentOver = m_device.wentOver[place];
    for (auto& [name, changes] : wentOver) {
        const bool again = std::any_of(stood.begin(), stood.end(), [&](const auto& one) {
            return m_device.ids().contains(one.device) && changes.contains(one.hlc);
        });
        if (again) {
            changes.insert(now);
        }
    }
    for (const auto& name : stood) {
        wentOver[name].insert(now);
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

void Person::makeVacancy() {
    const auto workspace = m_replica.control().workspaceScope();
    if (m_replica.control().scopes(log::ScopeKind::Vacancy).size() < mostVacancies &&
        m_replica.control().may(m_replica.self(), log::Access::Write, workspace)) {
        note("opens a vacancy");
        const auto made = m_replica.makeScope(log::ScopeKind::Vacancy, workspace);
        must(made ? base::Outcome() : made.error());
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
        say("assigns " + shortOf(*member) + " to " + shortOf(candidate->id),
            log::Assign{candidate->id, *member, second});
    }
}

void Person::unassign() {
    const auto candidates = m_replica.control().scopes(log::ScopeKind::Candidate);
    const auto* candidate = anyOf(candidates);
    const auto raters = candidate == nullptr ? std::vector<log::AssignmentRecord>()
                                             : m_replica.control().raters(candidate->id);
    if (const auto* rater = anyOf(raters)) {
        m_world.unassigned.push_back({candidate->id, rater->rater});
        say("unassigns " + shortOf(rater->rater) + " from " + shortOf(candidate->id),
            log::Unassign{candidate->id, rater->rater});
    }
}

void Person::reassign() {
    if (const auto* before = anyOf(m_world.unassigned)) {
        say("assigns " + shortOf(before->second) + " again to " + shortOf(before->first),
            log::Assign{before->first, before->second, false});
    }
}

void Person::makeScorecard() {
    const auto& control = m_replica.control();
    for (const auto& candidate : control.scopes(log::ScopeKind::Candidate)) {
        const auto raters = control.raters(candidate.id);
        const bool may = control.scorecard(candidate.id, m_replica.self()) == nullptr &&
                         std::any_of(raters.begin(), raters.end(), [&](const auto& one) {
                             return one.rater == m_replica.self();
                         });
        if (may) {
            note("begins a scorecard of", shortOf(candidate.id));
            const auto made = m_replica.makeScope(log::ScopeKind::Scorecard, candidate.id);
            must(made ? base::Outcome() : made.error());
            return;
        }
    }
}

void Person::submit() {
    const auto cards = World::scopesOf(m_device, log::ScopeKind::Scorecard);
    const auto* card = anyOf(cards);
    if (card == nullptr) {
        return;
    }
    note("submits", shortOf(*card));
    if (must(m_replica.submit(*card)) && !m_replica.isLocked(*card)) {
        throw Broken({Promise::Diverged, m_world.trace.back().text + ", and it is not locked"});
    }
}

void Person::amend() {
    for (const auto& card : m_replica.control().scopes(log::ScopeKind::Scorecard)) {
        const bool may = card.rater == m_replica.self() && m_replica.isLocked(card.id) &&
                         m_replica.readable(card.id);
        if (may) {
            const std::string value = someValue();
            note("amends", shortOf(card.id), "to", value);
            if (must(m_replica.amend(card.id, fieldOf(m_replica.control(), card.id, "a"), value))) {
                m_device.written[{card.id, "a"}] = value;
            }
            return;
        }
    }
}

void Person::makeDebrief() {
    const auto& control = m_replica.control();
    for (const auto& candidate : control.scopes(log::ScopeKind::Candidate)) {
        const auto below = control.children(candidate.id);
        const bool there = std::any_of(below.begin(), below.end(), [](const auto& scope) {
            return scope.kind == log::ScopeKind::Debrief;
        });
        if (!there && control.may(m_replica.self(), log::Access::Write, candidate.parent)) {
            const auto made = m_replica.makeScope(log::ScopeKind::Debrief, candidate.id);
            note("opens the debrief of", shortOf(candidate.id), made ? "" : "(refused)");
            m_world.wire.pump(m_device);
            return;
        }
    }
}

/// Gives a role on top of those there are, or takes it.
void Person::grant() {
    const auto& control = m_replica.control();
    const auto members = control.members();
    const auto vacancies = control.scopes(log::ScopeKind::Vacancy);
    const auto* member = anyOf(members);
    const auto* vacancy = anyOf(vacancies);
    if (member == nullptr || vacancy == nullptr) {
        return;
    }
    const auto role = allRoles[m_world.chance.below(std::size(allRoles))];
    const auto where = ofWorkspace(role) ? control.workspaceScope() : vacancy->id;
    const bool gives = !control.hasRole(*member, role, where);
    say((gives ? "gives role " : "takes role ") + std::to_string(static_cast<int>(role)) + " of " +
            shortOf(*member),
        log::GrantRole{*member, role, where, gives});
}

void Person::giveAllRoles() {
    const auto members = m_replica.control().members();
    const auto vacancies = m_replica.control().scopes(log::ScopeKind::Vacancy);
    const auto* member = anyOf(members);
    const auto* vacancy = anyOf(vacancies);
    if (member == nullptr || vacancy == nullptr) {
        return;
    }
    for (const log::Role role : allRoles) {
        const auto& control = m_replica.control();
        const auto where = ofWorkspace(role) ? control.workspaceScope() : vacancy->id;
        if (!control.hasRole(*member, role, where)) {
            say("gives role " + std::to_string(static_cast<int>(role)) + " of " + shortOf(*member),
                log::GrantRole{*member, role, where, true});
        }
    }
}

void Person::invite() {
    if (m_world.living() >= m_world.mostDevices()) {
        return;
    }
    const auto& control = m_replica.control();
    const auto vacancies = control.scopes(log::ScopeKind::Vacancy);
    const auto* vacancy = anyOf(vacancies);
    if (m_world.chance.happens(0.3)) {
        note("invites an own further device");
        m_world.tryInvite(m_device, std::nullopt, control.workspaceScope(), m_replica.self());
    } else if (vacancy != nullptr) {
        const auto role = allRoles[m_world.chance.below(std::size(allRoles))];
        note("invites somebody for role", std::to_string(static_cast<int>(role)));
        m_world.tryInvite(m_device, role,
                          ofWorkspace(role) ? control.workspaceScope() : vacancy->id);
    }
}

void Person::erase() {
    const auto candidates = m_replica.control().scopes(log::ScopeKind::Candidate);
    if (const auto* candidate = anyOf(candidates)) {
        say("erases " + shortOf(candidate->id), log::Erase{candidate->id});
    }
}

/// A device, a member or an invite. The world keeps its first device.
void Person::revoke() {
    const auto& control = m_replica.control();
    const auto devices = control.devices();
    const auto invites = control.openInvites();
    const auto* device = anyOf(devices);
    const auto* invite = anyOf(invites);
    const auto pick = m_world.chance.below(3);
    if (pick == 0 && invite != nullptr) {
        say("revokes an invite", log::Revoke{vault::inviteBoxId(invite->invite.keys.sign), {}});
    } else if (device != nullptr && device->id != m_world.devices().front()->keys().device) {
        if (pick == 1) {
            say("revokes device " + shortOf(device->id), log::Revoke{device->id, {}});
        } else {
            say("revokes member " + shortOf(device->member), log::Revoke{{}, device->member});
        }
    }
}

void Person::doSomething() {
    struct Act {
        std::uint64_t weight;
        void (Person::*act)();
        bool possible = true;
    };
    const Act acts[] = {
        {500, &Person::write},
        {80, &Person::seal},
        {10, &Person::makeVacancy},
        {40, &Person::makeCandidate},
        {80, &Person::assign},
        {100, &Person::makeScorecard},
        {70, &Person::submit},
        {50, &Person::amend},
        {20, &Person::makeDebrief},
        {20, &Person::grant},
        {40, &Person::invite},
        {10, &Person::unassign, m_world.may(Fault::Unassign)},
        {10, &Person::reassign, m_world.may(Fault::Reassign)},
        {4, &Person::erase, m_world.may(Fault::Erase)},
        {5, &Person::revoke, m_world.may(Fault::Revoke)},
    };
    std::uint64_t pick = m_world.chance.below(1039);
    for (const Act& act : acts) {
        if (pick < act.weight) {
            return act.possible ? (this->*act.act)() : void();
        }
        pick -= act.weight;
    }
}

} // namespace kvorum::syncworld
