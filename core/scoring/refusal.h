// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/text.h"
#include "core/domain/vacancy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kvorum::scoring {

/// Why a figure of the panel cannot be given.
enum class RefusalCode : std::uint8_t {
    NoTotals,     ///< no submitted sheet has a counting leaf
    OneCandidate, ///< fewer than two candidates with a total
    OneRater,     ///< fewer than two raters with a total
    MissingSheet, ///< the rater has no total for the candidate
    NoSpread,     ///< the totals do not differ: a denominator is not above 1e-9
    NoPairs,      ///< no leaf of a candidate has two ratings
    OneLevel,     ///< all pairable ratings are the same level: `have` is that level
    NotConnected, ///< no chain of sheets links the candidate to the first one
    TooFewSheets, ///< `have` sheets, `need` wanted: candidates plus raters
};

/// The code and the place: indices into the vacancy, where the code has one.
struct Refusal {
    RefusalCode code = RefusalCode::NoTotals;
    std::optional<std::uint32_t> candidate{};
    std::optional<std::uint32_t> rater{};
    std::uint32_t have = 0;
    std::uint32_t need = 0;

    bool operator==(const Refusal&) const = default;
};

/// "missing_sheet": stable, for files and programs.
[[nodiscard]] std::string_view refusalName(RefusalCode code);

/// One sentence that names whom it is about.
[[nodiscard]] std::string refusalText(const Refusal& refusal, const domain::Vacancy& vacancy,
                                      domain::Language language);

} // namespace kvorum::scoring
