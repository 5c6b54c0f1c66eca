// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/template.h"
#include "core/domain/vacancy.h"

#include <string_view>

namespace kvorum::domain {

inline constexpr std::string_view technologyArea = "technology";

/// The least level that may be required of a leaf, by whoever: 3 in gate areas and technology,
/// 2 elsewhere (M-44, M-45, M-59).
[[nodiscard]] inline Level floorOf(const Area& area) {
    return {area.gate || area.id == technologyArea ? std::uint8_t{3} : std::uint8_t{2}};
}

} // namespace kvorum::domain
