// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/resource_plan.h"

#include <algorithm>
#include <array>

namespace kvorum::scoring {

bool generalAdviceApplies(domain::Msek turnover) {
    constexpr double adviceAbove = 10.0;
    return turnover.value > adviceAbove;
}

bool isAdvisedInside(std::string_view resourceId) {
    constexpr std::array<std::string_view, 4> inside{"ecommerce_manager", "product_administrator",
                                                     "customer_service", "warehouse"};
    return std::find(inside.begin(), inside.end(), resourceId) != inside.end();
}

bool overridesAdvice(const std::optional<domain::Msek>& turnover, std::string_view resourceId,
                     domain::Place place) {
    if (!turnover || !generalAdviceApplies(*turnover)) return false;
    return place != (isAdvisedInside(resourceId) ? domain::Place::Inside : domain::Place::Bought);
}

} // namespace kvorum::scoring
