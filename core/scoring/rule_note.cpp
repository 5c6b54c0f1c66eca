// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/rule_note.h"

#include <algorithm>
#include <array>

namespace kvorum::scoring {

namespace {

constexpr std::array notes{
    RuleNote{"M-06", "000", RuleKind::Opinion},
    RuleNote{"M-07", "000", RuleKind::Opinion},
    RuleNote{"M-12", "004", RuleKind::Advice},
    RuleNote{"M-13", "004", RuleKind::Advice},
    RuleNote{"M-24", "002", RuleKind::Fact},
    RuleNote{"M-26", "002", RuleKind::Fact},
    RuleNote{"M-27", "002", RuleKind::Fact},
    RuleNote{"M-31", "002", RuleKind::Fact},
    RuleNote{"M-40", "001", RuleKind::Advice},
    RuleNote{"M-41", "001", RuleKind::Opinion},
    RuleNote{"M-42", "001", RuleKind::Opinion},
    RuleNote{"M-43", "001", RuleKind::Advice},
    RuleNote{"M-45", "001", RuleKind::Opinion},
    RuleNote{"M-46", "001", RuleKind::Opinion},
    RuleNote{"M-48", "001", RuleKind::Opinion},
    RuleNote{"M-55", "001", RuleKind::Opinion},
    RuleNote{"M-56", "001", RuleKind::Opinion},
    RuleNote{"M-60", "001", RuleKind::Opinion},
    RuleNote{"M-61", "000", RuleKind::Advice},
    RuleNote{"M-62", "000", RuleKind::Advice},
    RuleNote{"M-63", "000", RuleKind::Advice},
    RuleNote{"M-64", "004", RuleKind::Advice},
    RuleNote{"M-65", "004", RuleKind::Advice},
    RuleNote{"M-66", "004", RuleKind::Advice},
    RuleNote{"M-68", "000", RuleKind::Opinion},
    RuleNote{"M-71", "000", RuleKind::Opinion},
    RuleNote{"M-73", "002", RuleKind::Opinion},
    RuleNote{"M-76", "002", RuleKind::Advice},
    RuleNote{"M-77", "000", RuleKind::Advice},
    RuleNote{"M-78", "000", RuleKind::Opinion},
    RuleNote{"M-93", "003", RuleKind::Opinion},
    RuleNote{"M-95", "003", RuleKind::Opinion},
    RuleNote{"M-109", "003", RuleKind::Opinion},
    RuleNote{"additive_value", "Edwards and Barron 1994", RuleKind::Method},
    RuleNote{"standard_error", "Cronbach et al. 1972", RuleKind::Method},
    RuleNote{"normal_difference", "Thurstone 1927", RuleKind::Method},
    RuleNote{"intraclass_correlation", "Shrout and Fleiss 1979", RuleKind::Method},
    RuleNote{"krippendorff_alpha", "Krippendorff 2011", RuleKind::Method},
    RuleNote{"within_group", "James, Demaree and Wolf 1984", RuleKind::Method},
    RuleNote{"least_squares", "Gauss 1809", RuleKind::Method},
};

} // namespace

RuleNote ruleNote(std::string_view row) {
    const auto* const found = std::find_if(notes.begin(), notes.end(),
                                           [row](const RuleNote& note) { return note.row == row; });
    return found == notes.end() ? RuleNote{.row = row, .source = {}} : *found;
}

} // namespace kvorum::scoring
