// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hlc.h"
#include "core/base/ids.h"
#include "core/log/value.h"

#include <string>
#include <vector>

namespace kvorum::log {

/// What a change speaks of. Numbers are on the wire: append only.
enum class EntityKind : std::uint8_t {
    Workspace = 1,
    Person = 2, ///< entity id = member id; lives in the workspace scope
    Vacancy = 3,
    Candidate = 4,
    Scorecard = 5,
    Debrief = 6,
    Kit = 7,
    Device = 8, ///< entity id = device id; what it has erased, in the workspace scope
};

/// One field of one entity. Field names are stable ids such as "name", "rating/seo",
/// "note/q4.a", "organisation/turnover_msek".
struct FieldKey {
    EntityKind kind = EntityKind::Workspace;
    base::EntityId entity;
    std::string field;

    auto operator<=>(const FieldKey&) const = default;
};

/// The name of a change: who made it, when. Unique in a workspace.
struct ChangeName {
    base::DeviceId device;
    base::Hlc hlc;

    auto operator<=>(const ChangeName&) const = default;
};

/// Sets one field. `over` names the changes whose values stood in the field on the author's screen
/// when the edit began.
struct Change {
    FieldKey key;
    Value value;
    base::Hlc hlc;
    std::vector<ChangeName> over;

    bool operator==(const Change&) const = default;
};

} // namespace kvorum::log
