// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace kvorum::scoring {

/// What stands behind a rule (M-134). The number in it is our default, unless a person set it.
enum class RuleKind : std::uint8_t {
    Fact,    ///< how the trade is
    Opinion, ///< what a source holds to be so
    Advice,  ///< what a source tells to do
    Method,  ///< a published way to compute
    Person,  ///< somebody's word in this vacancy
};

/// Where a rule comes from.
struct RuleNote {
    std::string_view row;    ///< "M-43", the name of a method, or "override"
    std::string_view source; ///< number of the source text, or authors and year
    RuleKind kind = RuleKind::Person;
};

/// The note of a row; one that is not in the list is a person's word without a source.
[[nodiscard]] RuleNote ruleNote(std::string_view row);

} // namespace kvorum::scoring
