// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"
#include "core/domain/house_plan.h"

namespace kvorum::session {

using domain::HousePlan;
using domain::Place;
using domain::PlacedResource;
using Places = std::map<std::string, PlacedResource, std::less<>>; ///< by resource id

/// Every resource of the template is set.
[[nodiscard]] bool placesAll(const HousePlan& plan);

/// A place that makes no sense, or a split that is not whole, reads as not set.
[[nodiscard]] HousePlan readHousePlan(const log::Fold& fold, const base::ScopeId& vacancy);
/// Empty where the vacancy is not readable.
[[nodiscard]] HousePlan housePlan(DeviceSession& session, const base::ScopeId& vacancy);

/// The resources that the house has elsewhere than the general advice, in the template's order;
/// none where the advice does not apply (M-18).
[[nodiscard]] std::vector<std::string>
overriddenAdvice(const HousePlan& plan, const std::optional<domain::Msek>& turnover);

/// Writes those places that differ from what stands; none that differs writes nothing. NotAllowed
/// for those who do not manage the vacancy; BadFormat, and nothing written, where one overrides the
/// general advice without a reason (M-18). A reason that nothing asks for is not kept.
base::Outcome setPlaces(DeviceSession& session, const base::ScopeId& vacancy, const Places& places);
/// BadFormat where the shares are not a split of 100; NotAllowed as above.
base::Outcome setTimeSplit(DeviceSession& session, const base::ScopeId& vacancy,
                           const std::vector<int>& shares);

/// The question that asks how the candidate would split the time (q11).
[[nodiscard]] const domain::Question& splitQuestion();

/// A word for a place alone, a map with the reason where it has one: one value, so that two people
/// who set it at once never leave the place of one with the reason of the other.
[[nodiscard]] log::Value placedValue(const PlacedResource& placed);
/// Nothing for what makes no sense.
[[nodiscard]] std::optional<PlacedResource> placedOf(const log::Value& value);

} // namespace kvorum::session
