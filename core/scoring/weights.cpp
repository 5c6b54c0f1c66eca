// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/weights.h"

#include "core/scoring/levels.h"
#include "core/scoring/portable_math.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>

namespace kvorum::scoring {

namespace {

using domain::Area;
using domain::Organisation;
using domain::Role;
using domain::Template;

constexpr double reliefFactor = 0.5;
constexpr double warehouseFactor = 1.5;
constexpr double leastLeadership = 0.20;
constexpr double goalFactor = 1.25;
constexpr double leanDifference = 0.5;

struct LeafBase {
    std::string_view leaf;
    double base;
    Cause cause;
};
constexpr LeafBase leafBases[] = {{"project_leadership", 2.0, Cause::ProjectLeadership},
                                  {"kpi_meaning", 1.35, Cause::KpiShare},
                                  {"kpi_acting", 1.35, Cause::KpiShare},
                                  {"kpi_extracting", 0.30, Cause::KpiShare}};

using LeafIds = std::initializer_list<std::string_view>;

/// Carries one weighing through the steps of the specification.
class Weigher {
public:
    Weigher(const Template& model, const Organisation& organisation, const Role& role);

    void weighAreas();
    void shareInsideAreas();
    void addTraits();
    void complement();
    void applyOverrides();
    WeightTable finish();

private:
    void because(Cause cause, std::size_t leaf, std::array<double, 3> inputs = {});
    void becauseInArea(Cause cause, std::size_t area, std::array<double, 3> inputs = {});
    std::optional<std::size_t> areaLeaf(std::string_view id) const;
    void relieveArea(std::size_t area);
    void keepLeadership();
    void tilt();
    void raise(LeafIds ids, Cause cause, std::array<double, 3> inputs);
    void raiseGoals();
    void raiseLean();
    double relieveLeaves();
    void giveFreed(double freed);
    void normalise();

    const Template& m_model;
    const Organisation& m_organisation;
    const Role& m_role;
    std::vector<Relief> m_relief;
    std::vector<double> m_area; ///< weights of step 1
    WeightTable m_table;
};

Weigher::Weigher(const Template& model, const Organisation& organisation, const Role& role)
    : m_model(model), m_organisation(organisation), m_role(role) {
    const auto areas = model.areas();
    for (std::size_t a = 0; a < areas.size(); ++a) {
        m_relief.push_back(reliefOf(areas[a], a, organisation, role));
    }
    m_table.leaf.assign(model.leaves().size(), 1.0);
    m_table.reasons.reserve(4 * model.leaves().size());
}

void Weigher::because(Cause cause, std::size_t leaf, std::array<double, 3> inputs) {
    m_table.reasons.push_back({cause, static_cast<std::uint32_t>(leaf), inputs});
}

void Weigher::becauseInArea(Cause cause, std::size_t area, std::array<double, 3> inputs) {
    const Area& where = m_model.areas()[area];
    for (std::size_t i = where.firstLeaf; i < where.endLeaf(); ++i) {
        because(cause, i, inputs);
    }
}

std::optional<std::size_t> Weigher::areaLeaf(std::string_view id) const {
    const auto leaf = m_model.findLeaf(id);
    return leaf && !m_model.isTrait(*leaf) ? leaf : std::nullopt;
}

void Weigher::weighAreas() {
    const std::size_t n = m_model.areas().size();
    const auto centroid = rankOrderCentroid(n);
    m_table.centroid.assign(n, 0.0);
    m_table.priority = m_role.priority;
    if (m_table.priority.size() != n) {
        m_table.priority.resize(n);
        std::iota(m_table.priority.begin(), m_table.priority.end(), std::size_t{0});
    }
    for (std::size_t place = 0; place < n; ++place) {
        const std::size_t area = m_table.priority[place];
        m_table.centroid[area] = centroid[place];
        becauseInArea(Cause::PriorityOrder, area,
                      {static_cast<double>(place + 1), static_cast<double>(n), centroid[place]});
    }
    m_area = m_table.centroid;
    for (std::size_t area = 0; area < n; ++area) {
        relieveArea(area);
    }
    const double sum = std::accumulate(m_area.begin(), m_area.end(), 0.0);
    std::for_each(m_area.begin(), m_area.end(), [sum](double& w) { w /= sum; });
    keepLeadership();
}

void Weigher::relieveArea(std::size_t area) {
    const auto& specialists = m_organisation.specialists;
    const bool specialist =
        std::find(specialists.begin(), specialists.end(), area) != specialists.end();
    const std::string& id = m_model.areas()[area].id;
    if (m_relief[area] == Relief::Specialist) {
        m_area[area] *= reliefFactor;
        becauseInArea(Cause::SpecialistRelief, area, {reliefFactor});
    } else if (specialist && id == technologyArea) {
        becauseInArea(Cause::KeptTechnology, area);
    } else if (specialist && id == marketingArea) {
        becauseInArea(Cause::KeptMarketing, area);
    }
    if (id == logisticsArea && !specialist && m_organisation.ownWarehouse.value_or(false)) {
        m_area[area] *= warehouseFactor;
        becauseInArea(Cause::OwnWarehouse, area, {warehouseFactor});
    }
}

void Weigher::keepLeadership() {
    const auto leadership = m_model.findArea(leadershipArea);
    if (!leadership || atLeast(m_area[*leadership], leastLeadership)) return;
    const double before = m_area[*leadership];
    const double shrink = (1.0 - leastLeadership) / (1.0 - before);
    for (std::size_t area = 0; area < m_area.size(); ++area) {
        if (area == *leadership) {
            becauseInArea(Cause::LeadershipFloor, area, {leastLeadership, before});
            m_area[area] = leastLeadership;
        } else {
            becauseInArea(Cause::LeadershipRest, area, {shrink});
            m_area[area] *= shrink;
        }
    }
}

void Weigher::shareInsideAreas() {
    for (const LeafBase& known : leafBases) {
        if (const auto leaf = areaLeaf(known.leaf)) {
            m_table.leaf[*leaf] = known.base;
            because(known.cause, *leaf, {known.base});
        }
    }
    tilt();
    raiseGoals();
    raiseLean();
    for (std::size_t a = 0; a < m_area.size(); ++a) {
        const Area& area = m_model.areas()[a];
        double sum = 0.0;
        for (std::size_t i = area.firstLeaf; i < area.endLeaf(); ++i) {
            sum += m_table.leaf[i];
        }
        for (std::size_t i = area.firstLeaf; i < area.endLeaf(); ++i) {
            m_table.leaf[i] = m_area[a] * (m_table.leaf[i] / sum);
        }
    }
}

void Weigher::tilt() {
    const double s = strategicIndex(m_organisation, m_role).value;
    Cause cause = Cause::StrategicByTurnover;
    if (m_role.strategic) {
        cause = Cause::StrategicByPerson;
    } else if (m_role.title && strategicIndexOf(*m_role.title)) {
        cause = Cause::StrategicByTitle;
    }
    for (std::size_t i = 0; i < m_model.areaLeafCount(); ++i) {
        const auto group = m_model.leaves()[i].group;
        if (group == domain::LeafGroup::Both) continue;
        const double factor = group == domain::LeafGroup::Strategic ? 0.5 + s : 1.5 - s;
        m_table.leaf[i] *= factor;
        if (factor != 1.0) {
            because(cause, i, {s, factor, m_organisation.turnover.value_or(domain::Msek{}).value});
        }
    }
}

void Weigher::raise(LeafIds ids, Cause cause, std::array<double, 3> inputs) {
    for (const std::string_view id : ids) {
        if (const auto leaf = areaLeaf(id)) {
            m_table.leaf[*leaf] *= goalFactor;
            because(cause, *leaf, inputs);
        }
    }
}

void Weigher::raiseGoals() {
    if (m_organisation.range == domain::RangeGoal::Widen) {
        raise({"assortment"}, Cause::RangeWiden, {goalFactor});
    }
    if (m_organisation.market == domain::MarketGoal::Expand) {
        raise({"growth"}, Cause::MarketExpand, {goalFactor});
    }
    if (m_organisation.market == domain::MarketGoal::Deepen) {
        raise({"loyalty", "conversion_optimisation"}, Cause::MarketDeepen, {goalFactor});
    }
}

void Weigher::raiseLean() {
    const Lean lean = leanOf(m_model, m_organisation);
    const std::array inputs{goalFactor, lean.marketing, lean.technology};
    if (lean.kind == Lean::Kind::Technical) {
        raise({"technical_ordering", "buyer_competence", "purchase_flow", "data_to_strategy"},
              Cause::LeanTechnical, inputs);
    } else if (lean.kind == Lean::Kind::Business) {
        raise({"growth", "part_to_whole", "personas_target_group", "loyalty"}, Cause::LeanBusiness,
              inputs);
    }
}

void Weigher::addTraits() {
    const std::size_t traits = m_model.traitCount();
    if (traits == 0) return;
    const double share = m_role.traitShare.value;
    for (std::size_t i = 0; i < m_table.leaf.size(); ++i) {
        if (!m_model.isTrait(i)) {
            m_table.leaf[i] *= 1.0 - share;
        } else {
            m_table.leaf[i] = share / static_cast<double>(traits);
            because(share > 0.0 ? Cause::TraitShare : Cause::TraitsUncounted, i, {share});
        }
    }
}

void Weigher::complement() {
    const double freed = relieveLeaves();
    if (freed > 0.0) {
        giveFreed(freed);
    }
    normalise();
}

/// Lowers the leaves that someone inside is strong in; the weight so freed.
double Weigher::relieveLeaves() {
    double freed = 0.0;
    for (std::size_t i = 0; i < m_model.areaLeafCount(); ++i) {
        const int strength = domain::markOf(m_organisation.strengths, i);
        if (strength < 2 || m_relief[m_model.leaves()[i].area] != Relief::Open) continue;
        const double factor = 1.0 - 0.5 * (strength - 1) / 4.0;
        freed += m_table.leaf[i] * (1.0 - factor);
        m_table.leaf[i] *= factor;
        because(Cause::StrengthRelief, i, {static_cast<double>(strength), factor});
    }
    return freed;
}

void Weigher::giveFreed(double freed) {
    for (const std::string_view id : {"strategy_making", "usability", "campaigns", "loyalty"}) {
        const auto leaf = areaLeaf(id);
        if (!leaf || m_relief[m_model.leaves()[*leaf].area] == Relief::Specialist ||
            domain::markOf(m_organisation.strengths, *leaf) >= 4) {
            continue;
        }
        m_table.leaf[*leaf] += freed / 4.0;
        because(Cause::FreedWeight, *leaf, {freed, freed / 4.0});
    }
}

void Weigher::applyOverrides() {
    for (std::size_t k = 0; k < m_role.overrides.size(); ++k) {
        const domain::Override& word = m_role.overrides[k];
        if (!word.factor) continue;
        m_table.leaf[word.leaf] *= word.factor->value;
        because(Cause::OverrideFactor, word.leaf, {word.factor->value, static_cast<double>(k)});
    }
    normalise();
}

void Weigher::normalise() {
    const double sum = std::accumulate(m_table.leaf.begin(), m_table.leaf.end(), 0.0);
    if (!(sum > 0.0)) return;
    std::for_each(m_table.leaf.begin(), m_table.leaf.end(), [sum](double& w) { w /= sum; });
}

WeightTable Weigher::finish() {
    m_table.area.assign(m_model.areas().size(), 0.0);
    for (std::size_t i = 0; i < m_model.areaLeafCount(); ++i) {
        m_table.area[m_model.leaves()[i].area] += m_table.leaf[i];
    }
    m_table.required = requiredLevels(m_model, m_organisation, m_role, m_relief, m_table.reasons);
    std::stable_sort(m_table.reasons.begin(), m_table.reasons.end(),
                     [](const Reason& a, const Reason& b) { return a.leaf < b.leaf; });
    m_table.firstReason.assign(m_model.leaves().size() + 1, 0);
    for (const Reason& reason : m_table.reasons) {
        ++m_table.firstReason[reason.leaf + 1];
    }
    std::partial_sum(m_table.firstReason.begin(), m_table.firstReason.end(),
                     m_table.firstReason.begin());
    return std::move(m_table);
}

/// Mean of the known strengths of an area; nothing where none is known.
std::optional<double> meanStrength(const Template& model, const Organisation& organisation,
                                   std::string_view areaId) {
    const auto index = model.findArea(areaId);
    if (!index) return std::nullopt;
    const Area& area = model.areas()[*index];
    int sum = 0;
    int known = 0;
    for (std::size_t i = area.firstLeaf; i < area.endLeaf(); ++i) {
        const int strength = domain::markOf(organisation.strengths, i);
        sum += strength;
        known += strength > 0 ? 1 : 0;
    }
    return known > 0 ? std::optional(static_cast<double>(sum) / known) : std::nullopt;
}

} // namespace

Relief reliefOf(const Area& area, std::size_t areaIndex, const Organisation& organisation,
                const Role& role) {
    const bool kept = area.gate || area.id == technologyArea ||
                      (area.id == marketingArea && role.title == domain::Title::HeadOfDigital);
    if (kept) return Relief::Never;
    const auto& specialists = organisation.specialists;
    return std::find(specialists.begin(), specialists.end(), areaIndex) == specialists.end()
               ? Relief::Open
               : Relief::Specialist;
}

std::vector<double> rankOrderCentroid(std::size_t n) {
    std::vector<double> weights(n);
    double sum = 0.0;
    for (std::size_t i = n; i-- > 0;) {
        sum += 1.0 / static_cast<double>(i + 1);
        weights[i] = sum / static_cast<double>(n);
    }
    return weights;
}

domain::StrategicIndex strategicIndexOf(domain::Msek turnover) {
    const double index = portableLog(turnover.value / 10.0) / naturalLogOf10 / 2.0;
    return {std::clamp(index, 0.0, 1.0)};
}

std::optional<domain::StrategicIndex> strategicIndexOf(domain::Title title) {
    switch (title) {
    case domain::Title::HeadOfEcommerce:
        return domain::StrategicIndex{0.8};
    case domain::Title::OnlineStoreManager:
        return domain::StrategicIndex{0.2};
    case domain::Title::EcommerceManager:
    case domain::Title::HeadOfDigital:
    case domain::Title::Other:
        break;
    }
    return std::nullopt;
}

domain::StrategicIndex strategicIndex(const Organisation& organisation, const Role& role) {
    if (role.strategic) return *role.strategic;
    if (role.title) {
        if (const auto usual = strategicIndexOf(*role.title)) return *usual;
    }
    return organisation.turnover ? strategicIndexOf(*organisation.turnover)
                                 : domain::StrategicIndex{0.5};
}

Lean leanOf(const Template& model, const Organisation& organisation) {
    const auto marketing = meanStrength(model, organisation, marketingArea);
    const auto technology = meanStrength(model, organisation, technologyArea);
    Lean lean{.marketing = marketing.value_or(0.0), .technology = technology.value_or(0.0)};
    if (!marketing || !technology) return lean;
    const double difference = *marketing - *technology;
    if (atLeast(difference, leanDifference)) {
        lean.kind = Lean::Kind::Technical;
    } else if (atLeast(-difference, leanDifference)) {
        lean.kind = Lean::Kind::Business;
    } else {
        lean.kind = Lean::Kind::Balanced;
    }
    return lean;
}

WeightTable weigh(const Template& model, const Organisation& organisation, const Role& role) {
    Weigher weigher(model, organisation, role);
    weigher.weighAreas();
    weigher.shareInsideAreas();
    weigher.addTraits();
    weigher.complement();
    weigher.applyOverrides();
    return weigher.finish();
}

} // namespace kvorum::scoring
