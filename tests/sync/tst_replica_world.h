// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/envelope.h"
#include "tests/support/syncworld/world.h"

#include <QTest>

namespace kvorum::syncworld {

/// A failed outcome as text, for QVERIFY2.
inline std::string why(const base::Outcome& outcome) {
    return outcome ? std::string() : base::describe(outcome.error());
}

#define OK(outcome)                                                                                \
    do {                                                                                           \
        const auto outcome_ = kvorum::base::Outcome(outcome);                                      \
        QVERIFY2(outcome_.ok(), kvorum::syncworld::why(outcome_).c_str());                         \
    } while (false)

#define REFUSED(outcome, expected)                                                                 \
    do {                                                                                           \
        const auto outcome_ = kvorum::base::Outcome(outcome);                                      \
        QVERIFY(!outcome_.ok());                                                                   \
        QCOMPARE(int(outcome_.error().code), int(kvorum::base::ErrorCode::expected));              \
    } while (false)

/// The key that the device's newest envelope in the scope is sealed under.
inline base::KeyId newestKey(Device& device, const base::ScopeId& scope) {
    const auto store = *store::openSqliteStore(device.file());
    base::KeyId key;
    (void)store->eachEnvelope(scope, [&](const store::StoredEnvelope& envelope) {
        if (envelope.device == device.keys().device) {
            key = vault::viewEnvelope(envelope.bytes)->header.key;
        }
        return base::Outcome();
    });
    return key;
}

/// Whether the device reports anything as missing or wrong.
inline bool broken(Device& device) {
    const auto problems = device.replica().status().problems;
    return std::any_of(problems.begin(), problems.end(), [](const base::Error& problem) {
        return problem.code == base::ErrorCode::Broken;
    });
}

/// Anything but what a copy or a bad line says.
inline bool hasTrouble(Device& device) {
    const auto problems = device.replica().status().problems;
    return std::any_of(problems.begin(), problems.end(), [](const base::Error& problem) {
        return problem.code != base::ErrorCode::Copied && problem.code != base::ErrorCode::Offline;
    });
}

/// What is left over of the device's unsent work.
inline std::vector<std::string> leftTexts(Device& device) {
    std::vector<std::string> texts;
    const auto leftovers = *device.replica().leftovers();
    for (const client::Leftover& leftover : leftovers) {
        texts.push_back(leftover.change.value.toText());
    }
    return texts;
}

/// A panel on a calm wire: an owner, a recruiter's vacancy with one candidate, raters by role.
struct Panel {
    World world{7};
    Device& owner;
    base::ScopeId vacancy, candidate;

    Panel() : owner(world.found()) {
        vacancy = make(owner, log::ScopeKind::Vacancy, owner.replica().control().workspaceScope());
        candidate = make(owner, log::ScopeKind::Candidate, vacancy);
    }

    /// Sends and receives what there is, on every device that is online.
    void settle() {
        for (Device* device : world.devices()) {
            world.sync(*device);
        }
        world.pass(3'000);
    }
    base::ScopeId make(Device& device, log::ScopeKind kind, const base::ScopeId& parent) {
        const auto made = device.replica().makeScope(kind, parent);
        return made ? *made : base::ScopeId();
    }
    Device& join(log::Role role) {
        const bool whole = role == log::Role::Owner || role == log::Role::Recruiter;
        Device& device =
            world.invite(owner, role, whole ? owner.replica().control().workspaceScope() : vacancy);
        settle();
        return device;
    }
    Device& secondDevice(Device& of) {
        Device& device = world.invite(of, std::nullopt, of.replica().control().workspaceScope(),
                                      of.replica().self());
        settle();
        return device;
    }
    /// An interviewer assigned to the candidate, with a scorecard.
    Device& rater() {
        Device& device = join(log::Role::Interviewer);
        (void)owner.replica().say(log::Assign{candidate, device.replica().self(), false});
        settle();
        (void)make(device, log::ScopeKind::Scorecard, candidate);
        settle();
        return device;
    }
    [[nodiscard]] base::ScopeId cardOf(Device& rater) const {
        const auto* card = rater.replica().control().scorecard(candidate, rater.replica().self());
        return card == nullptr ? base::ScopeId() : card->id;
    }
    base::Outcome write(Device& device, const base::ScopeId& scope, const std::string& field,
                        const log::Value& value) {
        auto& replica = device.replica();
        return replica.write(scope, fieldOf(replica.control(), scope, field), value);
    }
    [[nodiscard]] log::Value read(Device& device, const base::ScopeId& scope,
                                  const std::string& field) const {
        auto& replica = device.replica();
        const auto* fold = replica.fold(scope);
        return fold == nullptr ? log::Value("no fold")
                               : fold->value(fieldOf(replica.control(), scope, field));
    }
};

/// Writes and seals, so that it is an envelope of its own.
inline base::Outcome send(Panel& panel, Device& device, const base::ScopeId& scope,
                          const log::Value& value) {
    const auto written = panel.write(device, scope, "a", value);
    return written ? device.replica().sealAll() : written;
}

/// Only these devices hear and are heard, until all has come.
inline void rest(Panel& panel, std::initializer_list<Device*> online) {
    panel.world.wire.offline.clear();
    for (Device* device : panel.world.devices()) {
        if (std::find(online.begin(), online.end(), device) == online.end()) {
            panel.world.wire.offline.insert(device);
        }
    }
    for (int i = 0; i < 6; ++i) {
        panel.settle();
        panel.world.pass(10'000);
    }
}

} // namespace kvorum::syncworld
