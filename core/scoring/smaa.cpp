// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/smaa.h"

#include "core/scoring/worlds.h"

#include <algorithm>
#include <numeric>

namespace kvorum::scoring {

namespace {

using lanes::atOnce;
using lanes::Block;
using lanes::Class;

/// One run over all worlds.
class Simulation {
public:
    Simulation(const WorldModel& model, const Draws& draws);

    void run(Width width);
    RankShares finish();

private:
    template <class L>
    [[gnu::always_inline]] inline void runBlock(std::uint32_t firstWorld);
#if defined(__x86_64__)
    [[gnu::target("avx2")]] void runBlockAvx2(std::uint32_t firstWorld) {
        runBlock<lanes::Four>(firstWorld);
    }
#endif
    void seed(std::uint32_t firstWorld);
    void tally(std::size_t world);
    void tallyCounted(const Class& members, std::size_t world);
    void tallySorted(const Class& members, std::size_t world);
    [[nodiscard]] bool hasTie(const Class& members, std::size_t world) const;
    void addPlace(std::size_t slot, std::size_t place, double part, std::size_t world);

    const WorldModel& m_model;
    Draws m_draws;
    std::size_t m_candidates;
    std::vector<std::size_t> m_rowOf;  ///< of each slot
    std::vector<std::size_t> m_slotOf; ///< of each row
    std::vector<Class> m_classes;
    Block m_block;
    RankShares m_result;              ///< sums over worlds until they are divided
    std::vector<std::size_t> m_order; ///< slots of a class while it is sorted
};

Simulation::Simulation(const WorldModel& model, const Draws& draws)
    : m_model(model), m_draws(draws), m_candidates(model.candidates()), m_rowOf(m_candidates),
      m_slotOf(m_candidates) {
    std::iota(m_rowOf.begin(), m_rowOf.end(), std::size_t{0});
    std::stable_sort(m_rowOf.begin(), m_rowOf.end(), [&](std::size_t a, std::size_t b) {
        return model.orderClass[a] < model.orderClass[b];
    });
    for (std::size_t slot = 0; slot < m_candidates; ++slot) {
        m_slotOf[m_rowOf[slot]] = slot;
        if (slot == 0 || model.orderClass[m_rowOf[slot]] != model.orderClass[m_rowOf[slot - 1]]) {
            m_classes.push_back({slot, slot});
        }
        ++m_classes.back().end;
    }
    const std::size_t areas = model.centroid.size();
    const std::size_t rows = std::max(areas, 1 + model.blocks);
    m_block.drawn.resize(areas);
    m_block.ratio.resize(model.blocks);
    m_block.random.resize(rows);
    m_block.score.resize(m_candidates);
    m_block.place.resize(m_candidates);
    m_block.outside.resize(rows * atOnce + 1);
    m_block.tail.resize((rows + 1) * atOnce);
    if (model.blocks > areas) m_block.ratio.back().fill(1.0);
    m_result.candidate = model.candidate;
    m_result.areas = areas;
    m_result.share.resize(m_candidates * m_candidates, 0.0);
    m_result.central.resize(m_candidates * areas, 0.0);
    m_order.reserve(m_candidates);
}

/// Each world continues the one generator where the world before it ends.
void Simulation::seed(std::uint32_t firstWorld) {
    const std::uint64_t perWorld =
        m_model.centroid.size() - 1 + m_candidates * (1 + m_model.blocks);
    for (std::size_t l = 0; l < atOnce; ++l) {
        m_block.state[l] = lanes::firstState + lanes::stateStep * perWorld * (firstWorld + l);
    }
}

template <class L>
inline void Simulation::runBlock(std::uint32_t firstWorld) {
    seed(firstWorld);
    lanes::drawWeights<L>(m_block, m_model, m_draws.uniformWeights);
    for (std::size_t c = 0; c < m_candidates; ++c) {
        lanes::drawScore<L>(m_block, m_model, c, m_block.score[m_slotOf[c]]);
    }
    for (const Class& members : m_classes) {
        if (members.compared()) lanes::countPlaces<L>(m_block, members);
    }
}

void Simulation::run(Width width) {
    for (std::uint32_t first = 0; first < m_draws.worlds; first += atOnce) {
        switch (width) {
        case Width::One:
            runBlock<lanes::One>(first);
            break;
        case Width::Avx2:
#if defined(__x86_64__)
            runBlockAvx2(first);
            break;
#endif
        case Width::Four:
            runBlock<lanes::Four>(first);
            break;
        }
        const std::size_t worlds = std::min<std::size_t>(atOnce, m_draws.worlds - first);
        for (std::size_t world = 0; world < worlds; ++world) {
            tally(world);
        }
    }
}

void Simulation::tally(std::size_t world) {
    for (const Class& members : m_classes) {
        if (members.compared() && !hasTie(members, world)) {
            tallyCounted(members, world);
        } else {
            tallySorted(members, world);
        }
    }
}

bool Simulation::hasTie(const Class& members, std::size_t world) const {
    double sum = 0.0;
    for (std::size_t slot = members.begin; slot < members.end; ++slot) {
        sum += m_block.place[slot][world];
    }
    const auto size = static_cast<double>(members.size());
    return sum != size * (size - 1.0) / 2.0;
}

void Simulation::addPlace(std::size_t slot, std::size_t place, double part, std::size_t world) {
    const std::size_t row = m_rowOf[slot];
    m_result.share[row * m_candidates + place] += part;
    if (place > 0) return;
    const std::size_t areas = m_result.areas;
    for (std::size_t area = 0; area < areas; ++area) {
        m_result.central[row * areas + area] += part * m_block.drawn[area][world];
    }
}

void Simulation::tallyCounted(const Class& members, std::size_t world) {
    for (std::size_t slot = members.begin; slot < members.end; ++slot) {
        const auto before = static_cast<std::size_t>(m_block.place[slot][world]);
        addPlace(slot, members.begin + before, 1.0, world);
    }
}

/// As the order: a score equal to the first of a tie joins it.
void Simulation::tallySorted(const Class& members, std::size_t world) {
    const auto scoreOf = [&](std::size_t slot) { return m_block.score[slot][world]; };
    m_order.resize(members.size());
    std::iota(m_order.begin(), m_order.end(), members.begin);
    std::sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        return scoreOf(a) != scoreOf(b) ? scoreOf(a) > scoreOf(b) : a < b;
    });
    for (std::size_t first = 0; first < m_order.size();) {
        std::size_t end = first + 1;
        while (end < m_order.size() &&
               nearlyEqual(scoreOf(m_order[first]), scoreOf(m_order[end]))) {
            ++end;
        }
        const double part = 1.0 / static_cast<double>(end - first);
        for (std::size_t i = first; i < end; ++i) {
            for (std::size_t place = first; place < end; ++place) {
                addPlace(m_order[i], members.begin + place, part, world);
            }
        }
        first = end;
    }
}

RankShares Simulation::finish() {
    const std::size_t areas = m_result.areas;
    for (std::size_t row = 0; row < m_candidates; ++row) {
        const double first = m_result.share[row * m_candidates];
        for (std::size_t area = 0; area < areas && first > 0.0; ++area) {
            m_result.central[row * areas + area] /= first;
        }
    }
    for (double& share : m_result.share) {
        share /= m_draws.worlds;
    }
    return std::move(m_result);
}

} // namespace

std::span<const double> RankShares::sharesOf(std::uint32_t of) const {
    const auto row = std::lower_bound(candidate.begin(), candidate.end(), of);
    if (row == candidate.end() || *row != of) return {};
    const auto at = static_cast<std::size_t>(row - candidate.begin());
    return std::span(share).subspan(at * candidate.size(), candidate.size());
}

std::span<const double> RankShares::centralOf(std::uint32_t of) const {
    const auto shares = sharesOf(of);
    if (shares.empty() || !(shares.front() > 0.0)) return {};
    const auto row = static_cast<std::size_t>(shares.data() - share.data()) / candidate.size();
    return std::span(central).subspan(row * areas, areas);
}

Width widestHere() {
#if defined(__x86_64__)
    static const bool avx2 = __builtin_cpu_supports("avx2");
    return avx2 ? Width::Avx2 : Width::Four;
#else
    return Width::Four;
#endif
}

RankShares rankShares(const WorldModel& model, const Draws& draws, Width width) {
    if (draws.worlds == 0 || model.candidates() == 0) return {};
    Simulation simulation(model, draws);
    simulation.run(width);
    return simulation.finish();
}

} // namespace kvorum::scoring
