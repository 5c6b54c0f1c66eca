// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

namespace kvorum::domain {

/// Where the house has a resource (M-16).
enum class Place { Inside, Bought, None };

struct PlacedResource {
    Place place = Place::Inside;
    std::string reason; ///< why it is not as the general advice has it (M-18); else empty
    bool operator==(const PlacedResource&) const = default;
};

/// What the house itself wants: which of the twelve resources it has where, and how the time in the
/// role should be split. Answers are compared with it, never rated by it (M-118, M-121).
struct HousePlan {
    std::map<std::string, PlacedResource, std::less<>> places; ///< by resource id; else not set
    std::vector<int> timeSplit; ///< per cent, in order of the question's items; empty: not set

    [[nodiscard]] bool empty() const { return *this == HousePlan(); }
    bool operator==(const HousePlan&) const = default;
};

} // namespace kvorum::domain
