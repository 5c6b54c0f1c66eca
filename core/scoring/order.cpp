// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/order.h"

#include "core/scoring/portable_math.h"

#include <algorithm>
#include <cmath>

namespace kvorum::scoring {

namespace {

std::uint8_t classOf(const Standing& standing) {
    return orderClass(standing.status, standing.provisional);
}

bool joins(const Standing& first, const Standing& next) {
    return classOf(first) == classOf(next) && nearlyEqual(*first.score, *next.score);
}

} // namespace

std::uint8_t orderClass(Status status, bool provisional) {
    switch (status) {
    case Status::Pass:
        return provisional ? 1 : 0;
    case Status::Undetermined:
        return 2;
    case Status::GateFailed:
        break;
    }
    return 3;
}

std::vector<Placed> orderOf(std::span<const Standing> standings) {
    std::vector<Placed> order;
    order.reserve(standings.size());
    for (std::size_t c = 0; c < standings.size(); ++c) {
        if (standings[c].score) order.push_back({.candidate = static_cast<std::uint32_t>(c)});
    }
    std::sort(order.begin(), order.end(), [&](const Placed& a, const Placed& b) {
        const Standing& left = standings[a.candidate];
        const Standing& right = standings[b.candidate];
        const auto leftClass = classOf(left);
        const auto rightClass = classOf(right);
        if (leftClass != rightClass) return leftClass < rightClass;
        if (*left.score != *right.score) return *left.score > *right.score;
        return a.candidate < b.candidate;
    });
    std::uint32_t place = 0;
    for (auto first = order.begin(); first != order.end(); ++place) {
        auto next = first + 1;
        while (next != order.end() &&
               joins(standings[first->candidate], standings[next->candidate])) {
            ++next;
        }
        std::sort(first, next,
                  [](const Placed& a, const Placed& b) { return a.candidate < b.candidate; });
        std::for_each(first, next, [place](Placed& placed) { placed.place = place; });
        first = next;
    }
    return order;
}

double probabilityAhead(const Estimate& a, const Estimate& b) {
    const double difference = a.score - b.score;
    if (nearlyEqual(a.se, 0.0) && nearlyEqual(b.se, 0.0)) {
        if (nearlyEqual(difference, 0.0)) return 0.5;
        return difference > 0.0 ? 1.0 : 0.0;
    }
    return normalCdf(difference / std::sqrt(a.se * a.se + b.se * b.se));
}

Pair pairOf(const Result& result, std::size_t ahead, std::size_t behind) {
    const std::uint32_t first = result.order[ahead].candidate;
    const std::uint32_t second = result.order[behind].candidate;
    const CandidateFigures& a = result.candidates[first];
    const CandidateFigures& b = result.candidates[second];
    return {.ahead = first,
            .behind = second,
            .probability = probabilityAhead({*a.score, a.se}, {*b.score, b.se})};
}

} // namespace kvorum::scoring
