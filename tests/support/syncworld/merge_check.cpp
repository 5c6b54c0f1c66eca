// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/merge_check.h"

#include "tests/support/syncworld/device_disk.h"

#include <algorithm>

namespace kvorum::syncworld {

namespace {

using Standing = std::map<log::ChangeName, std::string>;
/// What stands in each field, by entity and name.
using State = std::map<std::pair<base::EntityId, std::string>, Standing>;

State stateOf(const std::vector<OpenedChange>& changes) {
    std::set<log::ChangeName> named;
    for (const OpenedChange& opened : changes) {
        named.insert(opened.change.over.begin(), opened.change.over.end());
    }
    State state;
    for (const auto& [header, change] : changes) {
        const log::ChangeName name{header.device, change.hlc};
        if (!named.contains(name)) {
            state[{change.key.entity, change.key.field}].emplace(name, change.value.toText());
        }
    }
    return state;
}

/// By (hlc, device).
bool isHigher(const log::ChangeName& a, const log::ChangeName& b) {
    return std::tie(a.hlc, a.device) > std::tie(b.hlc, b.device);
}

bool sameField(const log::FieldView& shown, const Standing& standing) {
    const auto first =
        std::min_element(standing.begin(), standing.end(),
                         [](const auto& a, const auto& b) { return isHigher(a.first, b.first); });
    Standing all;
    for (const log::Standing& one : shown.standing) {
        all.emplace(one.name, one.value.toText());
    }
    return all == standing && shown.shown().toText() == first->second;
}

bool sameState(const log::Fold& fold, const State& state, log::EntityKind kind) {
    std::size_t fields = 0;
    bool same = true;
    for (const base::EntityId& entity : fold.entities(kind)) {
        fold.eachField(kind, entity, [&](std::string_view field, const log::FieldView& shown) {
            ++fields;
            const auto found = state.find({entity, std::string(field)});
            same = same && found != state.end() && sameField(shown, found->second);
        });
    }
    return same && fields == state.size();
}

/// The last change first, and each twice: the state must be the same.
log::Fold backwards(const std::vector<OpenedChange>& changes) {
    log::Fold fold;
    for (auto opened = changes.rbegin(); opened != changes.rend(); ++opened) {
        fold.add(opened->header.device, opened->change);
        fold.add(opened->header.device, opened->change);
    }
    return fold;
}

/// Those that belong to a sheet handed in, or to what stands beside it.
std::vector<OpenedChange> partOf(std::vector<OpenedChange> changes, const log::SubmitRecord* submit,
                                 bool beside) {
    const auto inSheet = [&](const vault::EnvelopeHeader& header) {
        return std::any_of(submit->sheet.begin(), submit->sheet.end(), [&](const auto& last) {
            return last.device == header.device && header.counter <= last.counter;
        });
    };
    std::erase_if(changes, [&](const OpenedChange& opened) {
        const bool amends = opened.header.kind == vault::EnvelopeKind::Amendment;
        const bool inMain = !amends && (submit == nullptr || inSheet(opened.header));
        return beside ? !amends : !inMain;
    });
    return changes;
}

} // namespace

Check checkMerge(World& world, Device& device, const base::ScopeId& scope) {
    const auto& control = world.server.truth();
    const auto kind = fieldOf(control, scope, {}).kind;
    auto changes = changesOf(openDisk(device), scope);
    std::erase_if(changes,
                  [&](const OpenedChange& opened) { return opened.change.key.kind != kind; });
    const auto* submit = control.submitted(scope);
    for (const bool beside : {false, true}) {
        const auto* fold =
            beside ? device.replica().amendments(scope) : device.replica().fold(scope);
        const auto part = partOf(changes, submit, beside);
        const auto state = stateOf(part);
        if (!sameState(*fold, state, kind) || !sameState(backwards(part), state, kind)) {
            return Breach{Promise::Diverged, device.name() + " shows another state of scope " +
                                                 scope.hex().substr(24) +
                                                 " than follows from what it holds"};
        }
    }
    return {};
}

} // namespace kvorum::syncworld
