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

double planAgreement(std::span<const bool> answer, std::span<const bool> own) {
    if (answer.empty() || answer.size() != own.size()) return 0.0;
    std::size_t same = 0;
    for (std::size_t i = 0; i < answer.size(); ++i) {
        same += answer[i] == own[i] ? 1U : 0U;
    }
    return static_cast<double>(same) / static_cast<double>(answer.size());
}

} // namespace kvorum::scoring
