// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/answer.h"
#include "core/domain/house_plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kvorum::domain {

/// Yearly turnover in million SEK, above 0 and at most `mostMsek`.
struct Msek {
    double value = 0.0;
    bool operator==(const Msek&) const = default;
};
inline constexpr double mostMsek = 1'000'000.0;

/// 0 = wholly operational, 1 = wholly strategic (M-06, M-07).
struct StrategicIndex {
    double value = 0.5;
    bool operator==(const StrategicIndex&) const = default;
};

/// The part of the score that the traits hold together, 0 to `mostTraitShare` (M-109).
struct TraitShare {
    double value = 0.0;
    bool operator==(const TraitShare&) const = default;
};
inline constexpr double mostTraitShare = 0.15;

/// What a person multiplies a leaf's weight by, 0 to `mostWeightFactor`.
struct WeightFactor {
    double value = 1.0;
    bool operator==(const WeightFactor&) const = default;
};
inline constexpr double mostWeightFactor = 10.0;

/// A level of the scale, 1 to 5.
struct Level {
    std::uint8_t value = 3;
    auto operator<=>(const Level&) const = default;
};

/// Marks 1-5 per flat leaf index of the template, 0 = unknown or not observed (never a mark).
/// Either empty (nothing known) or as long as Template::leaves().
using Marks = std::vector<std::uint8_t>;

/// The mark of a leaf, 0 without one.
[[nodiscard]] inline std::uint8_t markOf(const Marks& marks, std::size_t leaf) {
    return leaf < marks.size() ? marks[leaf] : std::uint8_t{0};
}

enum class RangeGoal { Keep, Widen };           ///< M-12
enum class MarketGoal { Deepen, Expand, Hold }; ///< M-13

struct Organisation {
    std::optional<Msek> turnover;
    std::vector<std::size_t> specialists; ///< area indices, each once, no gate area
    std::optional<bool> ownWarehouse;
    Marks strengths; ///< of area leaves only
    std::optional<RangeGoal> range;
    std::optional<MarketGoal> market;
    bool operator==(const Organisation&) const = default;
};

enum class Title { EcommerceManager, HeadOfEcommerce, OnlineStoreManager, HeadOfDigital, Other };

/// A person's word against a default; always with a reason (M-18, M-44).
struct Override {
    std::size_t leaf = 0; ///< flat leaf index of an area leaf
    std::optional<WeightFactor> factor;
    std::optional<Level> required;
    std::string reason;
    bool operator==(const Override&) const = default;
};

struct Role {
    std::optional<Title> title;
    std::optional<StrategicIndex> strategic;
    bool junior = false;
    TraitShare traitShare;
    std::vector<std::size_t> priority; ///< every area index once; empty = template order
    std::vector<Override> overrides;   ///< at most one per leaf
    bool operator==(const Role&) const = default;
};

struct Candidate {
    std::string id;
    std::string name;
    std::optional<Msek> companyTurnover;
    bool operator==(const Candidate&) const = default;
};

struct Rater {
    std::string id;
    std::string name;
    bool operator==(const Rater&) const = default;
};

/// One rater's sheet on one candidate, in its latest version.
struct Scorecard {
    std::size_t candidate = 0; ///< index in Vacancy::candidates
    std::size_t rater = 0;     ///< index in Vacancy::raters
    bool submitted = false;
    Marks ratings;
    Answers answers{}; ///< shown and exported, never counted
    bool operator==(const Scorecard&) const = default;
};

/// One hiring, as the scoring sees it.
struct Vacancy {
    std::string title;
    Organisation organisation;
    Role role;
    HousePlan plan; ///< shown, compared with and exported, never counted
    std::vector<Candidate> candidates;
    std::vector<Rater> raters;
    std::vector<Scorecard> scorecards; ///< at most one of a rater on a candidate
    bool operator==(const Vacancy&) const = default;
};

} // namespace kvorum::domain
