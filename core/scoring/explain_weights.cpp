// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/explain_weights.h"

#include <algorithm>

namespace kvorum::scoring {

namespace {

About aboutLeaf(std::size_t leaf) {
    return {.leaf = static_cast<std::uint32_t>(leaf)};
}

About aboutArea(std::size_t area) {
    return {.area = static_cast<std::uint32_t>(area)};
}

bool isTilt(Cause cause) {
    return cause == Cause::StrategicByPerson || cause == Cause::StrategicByTitle ||
           cause == Cause::StrategicByTurnover;
}

/// Causes whose first input is a factor on the leaf's share of its area.
bool isShareFactor(Cause cause) {
    return cause == Cause::RangeWiden || cause == Cause::MarketExpand ||
           cause == Cause::MarketDeepen || cause == Cause::LeanTechnical ||
           cause == Cause::LeanBusiness;
}

bool isLevel(Cause cause) {
    return cause >= Cause::LevelLogistics;
}

} // namespace

const Reason* WeightExplainer::find(Cause cause, std::size_t leaf) const {
    for (const Reason& reason : m_weights.reasonsOf(leaf)) {
        if (reason.cause == cause) return &reason;
    }
    return nullptr;
}

std::string WeightExplainer::rowOf(const Reason& reason) const {
    return reasonRule(reason, m_model, m_vacancy.role);
}

WeightExplainer::Index WeightExplainer::factor(const Reason& reason, std::size_t input) {
    return m_out.given(What::RuleFactor, reason.inputs[input], aboutLeaf(reason.leaf),
                       rowOf(reason));
}

WeightExplainer::Index WeightExplainer::leafWeight(std::size_t leaf) {
    if (m_leaves.empty()) build();
    return m_leaves[leaf];
}

WeightExplainer::Index WeightExplainer::areaWeight(std::size_t area) {
    if (m_leaves.empty()) build();
    const domain::Area& where = m_model.areas()[area];
    const auto first = m_leaves.begin() + static_cast<std::ptrdiff_t>(where.firstLeaf);
    return m_out.of(What::AreaWeight, Operation::Sum,
                    Indices(first, first + static_cast<std::ptrdiff_t>(where.leafCount)),
                    aboutArea(area));
}

WeightExplainer::Index WeightExplainer::requiredLevel(std::size_t leaf) {
    Indices levels{m_out.given(What::DefaultLevel, domain::Level{}.value, aboutLeaf(leaf), "M-42")};
    for (const Reason& reason : m_weights.reasonsOf(leaf)) {
        if (!isLevel(reason.cause)) continue;
        levels.push_back(
            m_out.given(What::RuleLevel, reason.inputs[0], aboutLeaf(leaf), rowOf(reason)));
    }
    return m_out.of(What::RequiredLevel, Operation::Last, levels, aboutLeaf(leaf));
}

WeightExplainer::Index WeightExplainer::strength(std::size_t leaf) {
    return m_out.given(What::Strength, domain::markOf(m_vacancy.organisation.strengths, leaf),
                       aboutLeaf(leaf));
}

void WeightExplainer::build() {
    Indices leaves = sharedLeaves();
    relieve(leaves);
    applyOverrides(leaves);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        m_leaves.push_back(m_out.of(What::LeafWeight, Operation::Last, {leaves[i]}, aboutLeaf(i)));
    }
}

/// The area's weight by its place: (1/n) of the sum of 1/place from its own place on, changed by
/// what fired on all of its leaves.
WeightExplainer::Index WeightExplainer::rawArea(std::size_t area) {
    const std::size_t leaf = m_model.areas()[area].firstLeaf;
    const Reason& order = *find(Cause::PriorityOrder, leaf);
    const auto place = static_cast<std::size_t>(order.inputs[0]);
    const auto count = static_cast<std::size_t>(order.inputs[1]);
    Indices shares;
    for (std::size_t j = place; j <= count; ++j) {
        shares.push_back(m_out.given(What::PlaceShare, 1.0 / static_cast<double>(j)));
    }
    const Index sum = m_out.plain(Operation::Sum, shares);
    const Index centroid =
        m_out.of(What::PriorityWeight, Operation::Quotient,
                 {sum, m_out.number(static_cast<double>(count))}, aboutArea(area), "M-40");
    Indices factors{centroid};
    for (const Cause cause : {Cause::SpecialistRelief, Cause::OwnWarehouse}) {
        if (const Reason* reason = find(cause, leaf)) factors.push_back(factor(*reason, 0));
    }
    return m_out.of(What::AreaRaw, Operation::Product, factors, aboutArea(area));
}

WeightExplainer::Indices WeightExplainer::areaShares() {
    Indices raw;
    for (std::size_t a = 0; a < m_model.areas().size(); ++a) {
        raw.push_back(rawArea(a));
    }
    const Index sum = m_out.plain(Operation::Sum, raw);
    Indices shares;
    for (std::size_t a = 0; a < raw.size(); ++a) {
        shares.push_back(
            m_out.of(What::AreaShare, Operation::Quotient, {raw[a], sum}, aboutArea(a)));
    }
    keepLeadership(shares);
    return shares;
}

void WeightExplainer::keepLeadership(Indices& shares) {
    const auto leadership = m_model.findArea(leadershipArea);
    if (!leadership) return;
    const Reason* raised = find(Cause::LeadershipFloor, m_model.areas()[*leadership].firstLeaf);
    if (raised == nullptr) return;
    const Index one = m_out.number(1.0);
    const Index least =
        m_out.given(What::RuleFactor, raised->inputs[0], aboutArea(*leadership), rowOf(*raised));
    const Index shrink = m_out.of(What::RuleFactor, Operation::Quotient,
                                  {m_out.plain(Operation::Difference, {one, least}),
                                   m_out.plain(Operation::Difference, {one, shares[*leadership]})},
                                  {}, rowOf(*raised));
    for (std::size_t a = 0; a < shares.size(); ++a) {
        const bool own = a == *leadership;
        shares[a] = m_out.of(What::AreaShare, own ? Operation::Last : Operation::Product,
                             {shares[a], own ? least : shrink}, aboutArea(a), rowOf(*raised));
    }
}

/// 0.5 + s or 1.5 - s.
WeightExplainer::Index WeightExplainer::tilt(const Reason& reason, std::size_t leaf) {
    const Index s = strategicIndex(reason);
    const bool strategic = m_model.leaves()[leaf].group == domain::LeafGroup::Strategic;
    const Indices parts = strategic ? Indices{m_out.number(0.5), s} : Indices{m_out.number(1.5), s};
    return m_out.of(What::Tilt, strategic ? Operation::Sum : Operation::Difference, parts,
                    aboutLeaf(leaf), rowOf(reason));
}

WeightExplainer::Index WeightExplainer::strategicIndex(const Reason& reason) {
    if (m_strategic) return *m_strategic;
    if (reason.cause != Cause::StrategicByTurnover || !m_vacancy.organisation.turnover) {
        m_strategic = m_out.given(What::StrategicIndex, reason.inputs[0], {}, rowOf(reason));
        return *m_strategic;
    }
    const Index ten = m_out.number(10.0);
    const Index turnover = m_out.given(What::Turnover, m_vacancy.organisation.turnover->value);
    const Index times = m_out.plain(Operation::Quotient, {turnover, ten});
    const Index decades =
        m_out.plain(Operation::Quotient, {m_out.plain(Operation::Logarithm, {times}),
                                          m_out.plain(Operation::Logarithm, {ten})});
    const Index half = m_out.plain(Operation::Quotient, {decades, m_out.number(2.0)});
    const Index most = m_out.plain(Operation::Smaller, {half, m_out.number(1.0)});
    m_strategic = m_out.of(What::StrategicIndex, Operation::Larger, {most, m_out.number(0.0)}, {},
                           rowOf(reason));
    return *m_strategic;
}

WeightExplainer::Index WeightExplainer::rawLeaf(std::size_t leaf) {
    Indices factors;
    for (const Reason& reason : m_weights.reasonsOf(leaf)) {
        if (reason.cause == Cause::ProjectLeadership || reason.cause == Cause::KpiShare ||
            isShareFactor(reason.cause)) {
            factors.push_back(factor(reason, 0));
        } else if (isTilt(reason.cause)) {
            factors.push_back(tilt(reason, leaf));
        }
    }
    if (factors.empty()) factors.push_back(m_out.number(1.0));
    return m_out.of(What::LeafRaw, Operation::Product, factors, aboutLeaf(leaf));
}

/// Weights after areas, shares inside them and traits.
WeightExplainer::Indices WeightExplainer::sharedLeaves() {
    const Indices areas = areaShares();
    const double traitShare = m_model.traitCount() > 0 ? m_vacancy.role.traitShare.value : 0.0;
    const Index traits = m_out.given(What::TraitShare, traitShare, {}, "M-109");
    const Index rest =
        m_out.of(What::AreaPart, Operation::Difference, {m_out.number(1.0), traits}, {}, "M-109");
    Indices leaves;
    for (std::size_t a = 0; a < areas.size(); ++a) {
        const domain::Area& area = m_model.areas()[a];
        Indices raw;
        for (std::size_t i = area.firstLeaf; i < area.endLeaf(); ++i) {
            raw.push_back(rawLeaf(i));
        }
        const Index sum = m_out.plain(Operation::Sum, raw);
        for (std::size_t k = 0; k < raw.size(); ++k) {
            const About about = aboutLeaf(area.firstLeaf + k);
            const Index share =
                m_out.of(What::LeafShare, Operation::Quotient, {raw[k], sum}, about);
            const Indices factors =
                traitShare > 0.0 ? Indices{areas[a], share, rest} : Indices{areas[a], share};
            leaves.push_back(m_out.of(What::LeafAdjusted, Operation::Product, factors, about));
        }
    }
    const Index count = m_out.number(static_cast<double>(m_model.traitCount()));
    for (std::size_t i = leaves.size(); i < m_model.leaves().size(); ++i) {
        leaves.push_back(m_out.of(What::LeafAdjusted, Operation::Quotient, {traits, count},
                                  aboutLeaf(i), "M-109"));
    }
    return leaves;
}

void WeightExplainer::relieve(Indices& leaves) {
    Indices freed;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const Reason* reason = find(Cause::StrengthRelief, i);
        if (reason == nullptr) continue;
        const Index above = m_out.plain(Operation::Difference, {strength(i), m_out.number(1.0)});
        const Index part = m_out.plain(Operation::Quotient, {above, m_out.number(4.0)});
        const Index lost = m_out.plain(Operation::Product, {part, m_out.number(0.5)});
        const Index kept = m_out.of(What::ReliefFactor, Operation::Difference,
                                    {m_out.number(1.0), lost}, aboutLeaf(i), rowOf(*reason));
        const Index before = leaves[i];
        leaves[i] = m_out.of(What::LeafAdjusted, Operation::Product, {before, kept}, aboutLeaf(i));
        freed.push_back(m_out.plain(Operation::Difference, {before, leaves[i]}));
    }
    if (freed.empty()) return;
    const Index all = m_out.of(What::FreedWeight, Operation::Sum, freed, {}, "M-63");
    const Index quarter = m_out.plain(Operation::Quotient, {all, m_out.number(4.0)});
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const Reason* reason = find(Cause::FreedWeight, i);
        if (reason == nullptr) continue;
        leaves[i] = m_out.of(What::LeafAdjusted, Operation::Sum, {leaves[i], quarter}, aboutLeaf(i),
                             rowOf(*reason));
    }
    normalise(leaves);
}

void WeightExplainer::applyOverrides(Indices& leaves) {
    bool any = false;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const Reason* reason = find(Cause::OverrideFactor, i);
        if (reason == nullptr) continue;
        any = true;
        leaves[i] = m_out.of(What::LeafAdjusted, Operation::Product,
                             {leaves[i], factor(*reason, 0)}, aboutLeaf(i), rowOf(*reason));
    }
    if (any) normalise(leaves);
}

void WeightExplainer::normalise(Indices& leaves) {
    const Index sum = m_out.plain(Operation::Sum, leaves);
    if (!(m_out.valueOf(sum) > 0.0)) return;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        leaves[i] =
            m_out.of(What::LeafAdjusted, Operation::Quotient, {leaves[i], sum}, aboutLeaf(i));
    }
}

} // namespace kvorum::scoring
