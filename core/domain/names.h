// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/template.h"
#include "core/domain/vacancy.h"

#include <array>
#include <string_view>
#include <utility>

namespace kvorum::domain {

/// How the vacancy file names the values of its enumerations.
inline constexpr std::array rangeNames{std::pair{std::string_view("keep"), RangeGoal::Keep},
                                       std::pair{std::string_view("widen"), RangeGoal::Widen}};

inline constexpr std::array marketNames{std::pair{std::string_view("deepen"), MarketGoal::Deepen},
                                        std::pair{std::string_view("expand"), MarketGoal::Expand},
                                        std::pair{std::string_view("hold"), MarketGoal::Hold}};

inline constexpr std::array placeNames{std::pair{std::string_view("inside"), Place::Inside},
                                       std::pair{std::string_view("bought"), Place::Bought},
                                       std::pair{std::string_view("none"), Place::None}};

inline constexpr std::array titleNames{
    std::pair{std::string_view("ecommerce_manager"), Title::EcommerceManager},
    std::pair{std::string_view("head_of_ecommerce"), Title::HeadOfEcommerce},
    std::pair{std::string_view("online_store_manager"), Title::OnlineStoreManager},
    std::pair{std::string_view("head_of_digital"), Title::HeadOfDigital},
    std::pair{std::string_view("other"), Title::Other}};

inline constexpr std::array groupNames{
    std::pair{std::string_view("both"), LeafGroup::Both},
    std::pair{std::string_view("strategic"), LeafGroup::Strategic},
    std::pair{std::string_view("operational"), LeafGroup::Operational}};

/// The name of a value in one of these tables.
template <typename E, std::size_t N>
[[nodiscard]] constexpr std::string_view
nameIn(const std::array<std::pair<std::string_view, E>, N>& names, E value) {
    for (const auto& [name, known] : names) {
        if (known == value) return name;
    }
    return names.front().first;
}

} // namespace kvorum::domain
