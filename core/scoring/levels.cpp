// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/levels.h"

#include <algorithm>

namespace kvorum::scoring {

namespace {

constexpr std::uint8_t usualLevel = 3;
constexpr std::uint8_t logisticsLevel = 4;
constexpr std::uint8_t relievedLevel = 2;
constexpr int strongFrom = 4;

/// Where basic understanding would not do: gate areas and technology.
bool keepsLevel(const domain::Area& area) {
    return domain::floorOf(area).value > relievedLevel;
}

/// Carries the level of one leaf through the rules.
struct LeafLevel {
    std::uint32_t leaf;
    std::vector<Reason>& reasons;
    std::uint8_t level = usualLevel;

    void set(std::uint8_t to, Cause cause, double input = 0.0) {
        level = to;
        reasons.push_back({cause, leaf, {static_cast<double>(to), input}});
    }
};

void levelInArea(LeafLevel& leaf, const domain::Area& area, Relief relief, int strength) {
    if (relief == Relief::Specialist) {
        leaf.set(relievedLevel, Cause::LevelRelieved);
        return;
    }
    if (area.id == logisticsArea) {
        leaf.set(logisticsLevel, Cause::LevelLogistics);
    }
    if (strength >= strongFrom && relief != Relief::Never) {
        leaf.set(relievedLevel, Cause::LevelStrength, strength);
    }
}

} // namespace

std::vector<domain::Level> requiredLevels(const domain::Template& model,
                                          const domain::Organisation& organisation,
                                          const domain::Role& role, std::span<const Relief> relief,
                                          std::vector<Reason>& reasons) {
    std::vector<domain::Level> levels(model.leaves().size());
    for (std::size_t i = 0; i < levels.size(); ++i) {
        LeafLevel leaf{static_cast<std::uint32_t>(i), reasons};
        const std::size_t area = model.leaves()[i].area;
        const bool trait = area == domain::noArea;
        if (!trait) {
            levelInArea(leaf, model.areas()[area], relief[area],
                        domain::markOf(organisation.strengths, i));
        }
        if (role.junior && leaf.level > relievedLevel &&
            (trait || !keepsLevel(model.areas()[area]))) {
            leaf.set(static_cast<std::uint8_t>(leaf.level - 1), Cause::LevelJunior);
        }
        levels[i] = {leaf.level};
    }
    for (std::size_t k = 0; k < role.overrides.size(); ++k) {
        const domain::Override& word = role.overrides[k];
        if (!word.required) continue;
        LeafLevel leaf{static_cast<std::uint32_t>(word.leaf), reasons};
        leaf.set(word.required->value, Cause::LevelOverride, static_cast<double>(k));
        levels[word.leaf] = *word.required;
    }
    return levels;
}

} // namespace kvorum::scoring
