// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/template.h"
#include "core/domain/vacancy.h"

#include <rapidcheck.h>

#include <string>

namespace kvorum::test {

/// A small template with a leaf for every rule of the weighing.
inline domain::Template smallTemplate() {
    using domain::LeafGroup;
    domain::Template model;
    bool taken = model.addArea("leadership", true);
    taken = model.addLeaf("staff_leadership") && taken;
    taken = model.addLeaf("project_leadership") && taken;
    taken = model.addLeaf("strategy_making", LeafGroup::Strategic) && taken;
    taken = model.addArea("marketing_online_sales", false) && taken;
    taken = model.addLeaf("seo", LeafGroup::Operational) && taken;
    taken = model.addLeaf("campaigns", LeafGroup::Operational) && taken;
    taken = model.addLeaf("assortment", LeafGroup::Operational) && taken;
    taken = model.addLeaf("loyalty") && taken;
    taken = model.addArea("business_acumen", true) && taken;
    taken = model.addLeaf("pnl_budget", LeafGroup::Strategic) && taken;
    taken = model.addLeaf("kpi_meaning") && taken;
    taken = model.addLeaf("kpi_extracting") && taken;
    taken = model.addLeaf("growth", LeafGroup::Strategic) && taken;
    taken = model.addArea("logistics", false) && taken;
    taken = model.addLeaf("logistics_optimisation") && taken;
    taken = model.addArea("technology", false) && taken;
    taken = model.addLeaf("technical_ordering") && taken;
    taken = model.addLeaf("purchase_flow", LeafGroup::Operational) && taken;
    taken = model.addLeaf("usability") && taken;
    taken = model.addTrait("flexibility") && taken;
    taken = model.addTrait("openness") && taken;
    RC_ASSERT(taken);
    return model;
}

inline int roll(int below) {
    return *rc::gen::inRange(0, below);
}

inline bool coin() {
    return roll(2) == 1;
}

/// 0 = unknown more often than each level.
inline domain::Marks rollMarks(const domain::Template& model, std::size_t count) {
    domain::Marks marks(model.leaves().size(), 0);
    for (std::size_t i = 0; i < count; ++i) {
        const int level = roll(7);
        marks[i] = static_cast<std::uint8_t>(level > 5 ? 0 : level);
    }
    return marks;
}

inline domain::Organisation rollOrganisation(const domain::Template& model) {
    domain::Organisation own;
    if (coin()) own.turnover = domain::Msek{5.0 * (1 + roll(300))};
    for (std::size_t a = 0; a < model.areas().size(); ++a) {
        if (!model.areas()[a].gate && roll(3) == 0) own.specialists.push_back(a);
    }
    if (coin()) own.ownWarehouse = coin();
    if (coin()) own.strengths = rollMarks(model, model.areaLeafCount());
    if (coin()) own.range = coin() ? domain::RangeGoal::Widen : domain::RangeGoal::Keep;
    if (coin()) own.market = coin() ? domain::MarketGoal::Expand : domain::MarketGoal::Deepen;
    return own;
}

inline domain::Role rollRole(const domain::Template& model) {
    domain::Role role;
    if (coin()) role.title = static_cast<domain::Title>(roll(5));
    if (roll(3) == 0) role.strategic = domain::StrategicIndex{roll(11) / 10.0};
    role.junior = coin();
    if (coin()) role.traitShare = domain::TraitShare{roll(16) / 100.0};
    if (coin()) {
        for (std::size_t a = 0; a < model.areas().size(); ++a) {
            const auto at = roll(static_cast<int>(a) + 1);
            role.priority.insert(role.priority.begin() + at, a);
        }
    }
    // Never 0 on every leaf of a gate: at most one leaf in three is spoken of.
    for (std::size_t i = 0; i < model.areaLeafCount(); i += 3) {
        if (coin()) continue;
        domain::Override word;
        word.leaf = i;
        word.factor = domain::WeightFactor{roll(6) / 2.0};
        if (coin()) word.required = domain::Level{static_cast<std::uint8_t>(3 + roll(3))};
        word.reason = "a person's word";
        role.overrides.push_back(word);
    }
    return role;
}

/// A vacancy as a file may hold it: sheets missing, drafts, ratings not observed.
inline domain::Vacancy rollVacancy(const domain::Template& model) {
    domain::Vacancy vacancy;
    vacancy.organisation = rollOrganisation(model);
    vacancy.role = rollRole(model);
    const int candidates = 1 + roll(4);
    const int raters = 1 + roll(4);
    for (int c = 0; c < candidates; ++c) {
        domain::Candidate candidate{std::string("c").append(std::to_string(c)), "Candidate", {}};
        if (coin()) candidate.companyTurnover = domain::Msek{3.0 * (1 + roll(500))};
        vacancy.candidates.push_back(candidate);
    }
    const bool full = coin();
    for (int r = 0; r < raters; ++r) {
        vacancy.raters.push_back({std::string("r").append(std::to_string(r)), "Rater"});
        for (int c = 0; c < candidates; ++c) {
            if (!full && roll(4) == 0) continue;
            vacancy.scorecards.push_back({static_cast<std::size_t>(c), static_cast<std::size_t>(r),
                                          full || roll(5) > 0,
                                          rollMarks(model, model.leaves().size())});
        }
    }
    return vacancy;
}

} // namespace kvorum::test
