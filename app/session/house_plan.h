// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"

namespace kvorum::session {

/// Where the house has a resource (M-16).
enum class Place { Inside, Bought, None };

/// What the house itself wants: which of the twelve resources it has where, and how the time in the
/// role should be split. Answers are compared with it, never rated by it (M-118, M-121).
struct HousePlan {
    std::map<std::string, Place, std::less<>> places; ///< by resource id; what is not set is absent
    std::vector<int> timeSplit; ///< per cent, as the items of splitQuestion(); empty: not set

    [[nodiscard]] bool placesAll() const; ///< every resource of the template is set
    bool operator==(const HousePlan&) const = default;
};

/// A place that makes no sense, or a split that is not whole, reads as not set.
[[nodiscard]] HousePlan readHousePlan(const log::Fold& fold, const base::ScopeId& vacancy);
/// Empty where the vacancy is not readable.
[[nodiscard]] HousePlan housePlan(DeviceSession& session, const base::ScopeId& vacancy);

/// Writes those places that differ from what stands; none that differs writes nothing. NotAllowed
/// for those who do not manage the vacancy.
base::Outcome setPlaces(DeviceSession& session, const base::ScopeId& vacancy,
                        const std::map<std::string, Place, std::less<>>& places);
/// BadFormat where the shares are not a split of 100; NotAllowed as above.
base::Outcome setTimeSplit(DeviceSession& session, const base::ScopeId& vacancy,
                           const std::vector<int>& shares);

/// The question that asks how the candidate would split the time (q11).
[[nodiscard]] const domain::Question& splitQuestion();

/// "inside", "bought", "none": the words in the log; nothing for another word.
[[nodiscard]] std::string_view placeWord(Place place);
[[nodiscard]] std::optional<Place> placeOf(std::string_view word);

} // namespace kvorum::session
