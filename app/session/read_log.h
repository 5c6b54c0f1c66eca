// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/template.h"
#include "core/domain/vacancy.h"
#include "core/log/fold.h"

#include <map>
#include <optional>
#include <string>

/// From a fold to plain values. A field that is missing or makes no sense reads as unknown: the log
/// may hold what a later version wrote.
namespace kvorum::session {

[[nodiscard]] domain::Organisation readOrganisation(const log::Fold& fold,
                                                    const base::ScopeId& vacancy,
                                                    const domain::Template& model);
[[nodiscard]] domain::Role readRole(const log::Fold& fold, const base::ScopeId& vacancy,
                                    const domain::Template& model);

struct CandidateFacts {
    std::string name;
    std::optional<domain::Msek> companyTurnover;
    std::optional<std::int64_t> interviewAtMs;
};
[[nodiscard]] CandidateFacts readCandidate(const log::Fold& fold, const base::ScopeId& candidate);

/// One rater's sheet as written so far.
struct SheetFacts {
    std::map<std::string, int, std::less<>> levels;        ///< leaf -> 1-5 or fields::notObserved
    std::map<std::string, std::string, std::less<>> notes; ///< part -> text
    std::map<std::string, std::string, std::less<>> evidence; ///< part -> tag
    std::map<std::string, bool, std::less<>> probes;          ///< "q1/0" -> asked
    std::map<std::string, log::Value, std::less<>> answers;   ///< "q8/place/warehouse" -> value
    std::map<std::string, int, std::less<>> seconds;          ///< question -> spent there
    std::string position;
    std::size_t conflicts = 0;

    [[nodiscard]] int level(std::string_view leaf) const; ///< 0 where open
    [[nodiscard]] std::string note(std::string_view part) const;
    [[nodiscard]] std::string tag(std::string_view part) const;
    [[nodiscard]] domain::Marks marks(const domain::Template& model) const;
    /// Takes up what stands in a field of the sheet; null: it is cleared.
    void put(std::string_view field, const log::Value& value);
};
[[nodiscard]] SheetFacts readSheet(const log::Fold& fold, const base::ScopeId& scorecard);

} // namespace kvorum::session
