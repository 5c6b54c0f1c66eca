// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/catalogue.h"

#include <optional>
#include <string_view>

namespace kvorum::scoring {

/// The general advice of which resources to keep inside holds above 10 MSEK a year, strictly
/// (M-17). It knows nothing of special strengths and goals (M-18).
[[nodiscard]] bool generalAdviceApplies(domain::Msek turnover);

/// Keep inside: e-commerce manager, product administrator, customer service, warehouse; the other
/// eight are bought (M-17).
[[nodiscard]] bool isAdvisedInside(std::string_view resourceId);

/// Whether a house of this turnover has a resource elsewhere than the general advice, which then
/// wants a reason (M-18). To do without it is elsewhere too; nothing is where no advice applies.
[[nodiscard]] bool overridesAdvice(const std::optional<domain::Msek>& turnover,
                                   std::string_view resourceId, domain::Place place);

} // namespace kvorum::scoring
