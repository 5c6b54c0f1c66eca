// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/draws.h"
#include "core/scoring/portable_math.h"
#include "core/scoring/smaa.h"

#include <array>

/// The worlds of one block, side by side: world l of the block is element l of each row. The inner
/// loops; the bookkeeping around them is in smaa.cpp.
namespace kvorum::scoring::lanes {

inline constexpr std::size_t atOnce = 16;
/// Places below this are found by comparing all pairs, above by sorting.
inline constexpr std::size_t mostCompared = 256;

using Row = std::array<double, atOnce>;

/// What the candidates of one standing share: they are ranked among themselves.
struct Class {
    std::size_t begin = 0; ///< slots
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
    [[nodiscard]] bool compared() const { return size() <= mostCompared; }
};

/// Working memory, made once. A slot is a candidate's place when sorted by class, then file order.
struct Block {
    std::array<std::uint64_t, atOnce> state{}; ///< of the generator, per world
    std::vector<Row> drawn;                    ///< weight of each area
    std::vector<Row> ratio;                    ///< drawn / centroid weight of each block
    std::vector<Row> random; ///< uniforms, then normals, of one candidate; or of the areas
    std::vector<Row> score;  ///< of each slot
    std::vector<Row> place;  ///< of each slot: how many of its class stand before it
    std::vector<std::uint32_t> outside; ///< elements of `random` outside the quantile's middle
    std::vector<double> tail;
};

/// The next uniforms of every world into the first `rows` of `random`.
template <class L>
[[gnu::always_inline]] inline void drawUniforms(Block& block, std::size_t rows) {
    for (std::size_t at = 0; at < atOnce; at += L::size) {
        typename L::Word state;
        __builtin_memcpy(&state, &block.state[at], sizeof state);
        for (std::size_t row = 0; row < rows; ++row) {
            state = state + stateStep;
            typename L::Word output = state;
            splitMix<L>(output);
            typename L::Real uniform;
            uniformOf<L>(uniform, output);
            store<L>(&block.random[row][at], uniform);
        }
        __builtin_memcpy(&block.state[at], &state, sizeof state);
    }
}

/// Normal quantiles of the first `rows` of `random`, in place.
template <class L>
[[gnu::always_inline]] inline void toNormals(Block& block, std::size_t rows) {
    const std::size_t count = rows * atOnce;
    double* const values = block.random.front().data();
    std::size_t tails = 0;
    for (std::size_t i = 0; i < count; ++i) {
        block.outside[tails] = static_cast<std::uint32_t>(i);
        block.tail[tails] = values[i];
        tails += __builtin_fabs(values[i] - 0.5) > middle ? 1U : 0U;
    }
    for (std::size_t i = 0; i < count; i += L::size) {
        typename L::Real value;
        load<L>(value, values + i);
        quantileInside<L>(value, value - 0.5);
        store<L>(values + i, value);
    }
    for (std::size_t i = tails; i % L::size != 0; ++i) {
        block.tail[i] = 0.05;
    }
    for (std::size_t i = 0; i < tails; i += L::size) {
        typename L::Real value;
        load<L>(value, &block.tail[i]);
        quantileOfTail<L>(value, value);
        store<L>(&block.tail[i], value);
    }
    for (std::size_t i = 0; i < tails; ++i) {
        values[block.outside[i]] = block.tail[i];
    }
}

/// Puts the first `rows` of `values` in ascending order, world by world.
template <class L>
[[gnu::always_inline]] inline void sortRows(std::vector<Row>& values, std::size_t rows) {
    for (std::size_t end = rows; end > 1; --end) {
        for (std::size_t row = 0; row + 1 < end; ++row) {
            for (std::size_t at = 0; at < atOnce; at += L::size) {
                typename L::Real a;
                typename L::Real b;
                load<L>(a, &values[row][at]);
                load<L>(b, &values[row + 1][at]);
                const auto inOrder = a < b;
                store<L>(&values[row][at], inOrder ? a : b);
                store<L>(&values[row + 1][at], inOrder ? b : a);
            }
        }
    }
}

/// Draws the area weights of every world.
template <class L>
[[gnu::always_inline]] inline void drawWeights(Block& block, const WorldModel& model,
                                               bool uniformWeights) {
    // Two equal uniforms leave no gap; a candidate seen in that area alone keeps a score.
    constexpr double leastGap = 0x1p-60;
    const std::size_t areas = model.centroid.size();
    drawUniforms<L>(block, areas - 1);
    sortRows<L>(block.random, areas - 1);
    block.random[areas - 1].fill(1.0);
    for (std::size_t at = 0; at < atOnce; at += L::size) {
        typename L::Real before{};
        for (std::size_t area = 0; area < areas; ++area) {
            typename L::Real next;
            load<L>(next, &block.random[area][at]);
            const typename L::Real gap = next - before;
            store<L>(&block.random[area][at], gap > leastGap ? gap : typename L::Real{} + leastGap);
            before = next;
        }
    }
    if (!uniformWeights) sortRows<L>(block.random, areas);
    for (std::size_t place = 0; place < areas; ++place) {
        const std::size_t area = model.priority[place];
        block.drawn[area] = block.random[uniformWeights ? place : areas - 1 - place];
        for (std::size_t at = 0; at < atOnce; at += L::size) {
            typename L::Real weight;
            load<L>(weight, &block.drawn[area][at]);
            store<L>(&block.ratio[area][at], weight / model.centroid[area]);
        }
    }
}

/// Draws the score of one candidate in every world.
template <class L>
[[gnu::always_inline]] inline void drawScore(Block& block, const WorldModel& model,
                                             std::size_t candidate, Row& score) {
    const std::size_t blocks = model.blocks;
    drawUniforms<L>(block, 1 + blocks);
    toNormals<L>(block, 1 + blocks);
    const std::size_t first = candidate * blocks;
    for (std::size_t at = 0; at < atOnce; at += L::size) {
        typename L::Real mark{};
        typename L::Real weight{};
        typename L::Real z;
        for (std::size_t b = 0; b < blocks; ++b) {
            typename L::Real ratio;
            load<L>(ratio, &block.ratio[b][at]);
            load<L>(z, &block.random[1 + b][at]);
            mark = mark + ratio * (z * model.error[first + b] + model.mark[first + b]);
            weight = weight + ratio * model.weight[first + b];
        }
        load<L>(z, &block.random[0][at]);
        store<L>(&score[at], mark / weight * 25.0 + z * model.sharedError[candidate]);
    }
}

/// Counts for each of a class how many of it stand before it. A world whose places do not sum up
/// has a tie.
template <class L>
[[gnu::always_inline]] inline void countPlaces(Block& block, const Class& members) {
    constexpr std::size_t groups = atOnce / L::size;
    for (std::size_t i = members.begin; i < members.end; ++i) {
        block.place[i].fill(0.0);
    }
    for (std::size_t i = members.begin; i < members.end; ++i) {
        typename L::Real own[groups];
        typename L::Real before[groups];
        for (std::size_t g = 0; g < groups; ++g) {
            load<L>(own[g], &block.score[i][g * L::size]);
            load<L>(before[g], &block.place[i][g * L::size]);
        }
        for (std::size_t j = i + 1; j < members.end; ++j) {
            for (std::size_t g = 0; g < groups; ++g) {
                typename L::Real other;
                typename L::Real place;
                load<L>(other, &block.score[j][g * L::size]);
                load<L>(place, &block.place[j][g * L::size]);
                const typename L::Real zero{};
                const typename L::Real one = zero + 1.0;
                const typename L::Real ahead = other - own[g];
                before[g] = before[g] + (ahead > tolerance ? one : zero);
                store<L>(&block.place[j][g * L::size], place + (-ahead > tolerance ? one : zero));
            }
        }
        for (std::size_t g = 0; g < groups; ++g) {
            store<L>(&block.place[i][g * L::size], before[g]);
        }
    }
}

} // namespace kvorum::scoring::lanes
