// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/control.h"
#include "core/log/signing.h"

#include <stdexcept>
#include <string>

namespace kvorum::test {

/// A person with one device.
struct Actor {
    base::MemberId member = base::newId<base::MemberId>(1);
    base::DeviceId device = base::newId<base::DeviceId>(1);
    vault::DeviceKeys keys = vault::DeviceKeys::random();
};

/// A control log and the people in it. What must succeed throws where it does not.
class ControlWorld {
public:
    ControlWorld() { must(owner, log::Found{owner.member, owner.keys.publicKeys, workspace}); }

    [[nodiscard]] log::Statement next(const Actor& author, log::StatementBody body) const {
        return {control.size(), control.head(), author.device, now, std::move(body)};
    }
    base::Outcome say(const Actor& author, log::StatementBody body) {
        return control.append(log::signStatement(next(author, std::move(body)), author.keys).bytes);
    }
    void must(const Actor& author, log::StatementBody body) {
        if (auto said = say(author, std::move(body)); !said)
            throw std::runtime_error(describe(said.error()));
    }
    /// 0 where it was taken up.
    int code(const Actor& author, log::StatementBody body) {
        const auto before = control.head();
        const auto said = say(author, std::move(body));
        if (!said && control.head() != before) throw std::runtime_error("refused, yet it stands");
        return said ? 0 : static_cast<int>(said.error().code);
    }

    /// An invite for `who`, made by `author`; its keys stay in `lastInvite`.
    log::Invite inviteFor(const Actor& who, std::optional<log::Role> role, base::ScopeId where) {
        lastInvite = vault::DeviceKeys::random();
        return {who.member, lastInvite.publicKeys, role, where, now + week};
    }
    [[nodiscard]] log::Join joinOf(const Actor& who, const vault::DeviceKeys& invite) const {
        return {invite.publicKeys.sign, who.member, who.keys.publicKeys,
                log::signJoin(invite, control.workspace(), who.device, who.keys.publicKeys)};
    }
    Actor join(log::Role role, const base::ScopeId& where) {
        Actor actor;
        must(owner, inviteFor(actor, role, where));
        must(actor, joinOf(actor, lastInvite));
        return actor;
    }
    /// A second device of the same person.
    Actor secondDevice(const Actor& of) {
        Actor actor;
        actor.member = of.member;
        must(of, inviteFor(actor, std::nullopt, {}));
        must(actor, joinOf(actor, lastInvite));
        return actor;
    }
    base::ScopeId scope(const Actor& author, log::ScopeKind kind, const base::ScopeId& parent) {
        const auto id = base::newId<base::ScopeId>(1);
        const bool card = kind == log::ScopeKind::Scorecard;
        must(author, log::NewScope{id, kind, parent, card ? author.member : base::MemberId{}});
        return id;
    }
    void assign(const base::ScopeId& candidate, const Actor& rater, bool second = false) {
        must(owner, log::Assign{candidate, rater.member, second});
    }
    void submit(const Actor& rater, const base::ScopeId& card) {
        must(rater, log::Submit{card, {}});
    }

    static constexpr std::int64_t week = 7LL * 24 * 3600 * 1000;
    std::int64_t now = 1'700'000'000'000;
    log::ControlLog control;
    Actor owner;
    base::ScopeId workspace = base::newId<base::ScopeId>(1);
    vault::DeviceKeys lastInvite;
};

/// A vacancy with one of each role and a candidate.
struct Staffed : ControlWorld {
    base::ScopeId vacancy = scope(owner, log::ScopeKind::Vacancy, workspace);
    Actor recruiter = join(log::Role::Recruiter, workspace);
    Actor hiring = join(log::Role::HiringManager, vacancy);
    Actor interviewer = join(log::Role::Interviewer, vacancy);
    Actor manager = join(log::Role::Manager, vacancy);
    base::ScopeId candidate = scope(hiring, log::ScopeKind::Candidate, vacancy);
};

} // namespace kvorum::test
