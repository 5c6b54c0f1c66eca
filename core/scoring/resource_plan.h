// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/catalogue.h"

#include <string_view>

namespace kvorum::scoring {

/// The general advice of which resources to keep inside holds above 10 MSEK a year, strictly
/// (M-17). It knows nothing of special strengths and goals (M-18).
[[nodiscard]] bool generalAdviceApplies(domain::Msek turnover);

/// Keep inside: e-commerce manager, product administrator, customer service, warehouse; the other
/// eight are bought (M-17).
[[nodiscard]] bool isAdvisedInside(std::string_view resourceId);

} // namespace kvorum::scoring
