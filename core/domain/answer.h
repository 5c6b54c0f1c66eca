// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kvorum::domain {

/// How deep somebody works in a system (M-123): 0 named only, 1 reads, 2 works in it, 3 sets it up.
inline constexpr int deepestUse = 3;

struct SystemUse {
    std::string name;
    int depth = 0;
    bool operator==(const SystemUse&) const = default;
};

/// What a candidate answered to one question beside free words, as one rater put it down. Each kind
/// of question fills its own members; all empty: nothing was put down.
struct Answer {
    std::string choice;                 ///< M-116: a resource id
    std::map<std::string, bool> inside; ///< M-118: resource id -> kept inside, else bought
    std::string sourceMonth;            ///< M-119: "2026-03"
    std::optional<double> end, start;   ///< M-120: MSEK a year, above 0
    std::optional<double> years;        ///< between the two, above 0
    std::vector<int> shares;            ///< M-121: in order of the question's items; sums to 100
    std::vector<SystemUse> systems;     ///< M-123: in the order named
    std::set<std::string> ticked;       ///< M-124, M-85: item ids
    std::map<std::string, std::string> notAsked; ///< M-125: part id -> why it was not asked
    std::map<std::string, std::string> strokes;  ///< M-117: key -> points, see isStroke()

    [[nodiscard]] bool empty() const { return *this == Answer(); }
    bool operator==(const Answer&) const = default;
};

/// By question id; questions without an answer are left out.
using Answers = std::map<std::string, Answer>;

/// A split of 100 into as many parts; nothing negative (M-121).
[[nodiscard]] bool isSplit(std::span<const int> shares);

/// Sets one share, 0 to 100, so that the sum stays 100 (M-121). The others give way in the order of
/// `giving`; where nothing was said yet (`shares` empty) they share the rest evenly among `count`.
[[nodiscard]] std::vector<int> withShare(std::vector<int> shares, std::size_t count,
                                         std::size_t item, int value,
                                         std::span<const std::size_t> giving);

/// A month as "2026-03" from 1990 on; no other text.
[[nodiscard]] bool isMonth(const std::string& text);

/// The paper of a sketch, whatever the screen (M-117).
inline constexpr int sketchWidth = 1'000;
inline constexpr int sketchHeight = 750;
/// A stroke of a sketch: 1 to 1,000 points as "120,80 125,84", whole numbers on the paper.
[[nodiscard]] bool isStroke(std::string_view text);

} // namespace kvorum::domain
