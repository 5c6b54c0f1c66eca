// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bare_normals.h"

#include "core/scoring/draws.h"
#include "core/scoring/smaa.h"

namespace lanes = kvorum::scoring::lanes;

namespace {

constexpr std::size_t block = 1024;

[[gnu::always_inline]] inline void fill(std::uint64_t first, double (&values)[block]) {
    using L = lanes::Four;
    double tail[block + L::size];
    unsigned place[block + 1];
    for (std::size_t i = 0; i < block; i += L::size) {
        L::Word x{first + i + 1, first + i + 2, first + i + 3, first + i + 4};
        x = x * lanes::stateStep + lanes::firstState;
        lanes::splitMix<L>(x);
        L::Real u;
        lanes::uniformOf<L>(u, x);
        lanes::store<L>(values + i, u);
    }
    std::size_t tails = 0;
    for (unsigned i = 0; i < block; ++i) {
        place[tails] = i;
        tail[tails] = values[i];
        tails += __builtin_fabs(values[i] - 0.5) > lanes::middle ? 1U : 0U;
    }
    for (std::size_t i = 0; i < block; i += L::size) {
        L::Real z;
        lanes::load<L>(z, values + i);
        lanes::quantileInside<L>(z, z - 0.5);
        lanes::store<L>(values + i, z);
    }
    for (std::size_t i = tails; i % L::size != 0; ++i) {
        tail[i] = 0.05;
    }
    for (std::size_t i = 0; i < tails; i += L::size) {
        L::Real z;
        lanes::load<L>(z, tail + i);
        lanes::quantileOfTail<L>(z, z);
        lanes::store<L>(tail + i, z);
    }
    for (std::size_t i = 0; i < tails; ++i) {
        values[place[i]] = tail[i];
    }
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] void fillAvx2(std::uint64_t first, double (&values)[block]) {
    fill(first, values);
}
#endif

void fillBest(std::uint64_t first, double (&values)[block]) {
#if defined(__x86_64__)
    if (kvorum::scoring::widestHere() == kvorum::scoring::Width::Avx2) {
        fillAvx2(first, values);
        return;
    }
#endif
    fill(first, values);
}

} // namespace

double BareNormals::draw() const {
    double values[block];
    double sum = 0.0;
    for (std::size_t first = 0; first < m_count; first += block) {
        fillBest(first, values);
        sum += values[first / block % block];
    }
    return sum;
}
