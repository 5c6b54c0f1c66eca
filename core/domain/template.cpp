// SPDX-License-Identifier: Apache-2.0
#include "core/domain/template.h"

namespace kvorum::domain {

bool Template::addArea(std::string id, bool gate) {
    if (id.empty() || traitCount() > 0 || !m_areaById.emplace(id, m_areas.size()).second) {
        return false;
    }
    m_areas.push_back({.id = std::move(id), .gate = gate, .firstLeaf = m_leaves.size()});
    return true;
}

bool Template::addLeaf(std::string id, LeafGroup group) {
    if (id.empty() || m_areas.empty() || traitCount() > 0 ||
        !m_leafById.emplace(id, m_leaves.size()).second) {
        return false;
    }
    m_leaves.push_back({.id = std::move(id), .area = m_areas.size() - 1, .group = group});
    ++m_areas.back().leafCount;
    ++m_areaLeafCount;
    return true;
}

bool Template::addTrait(std::string id) {
    if (id.empty() || !m_leafById.emplace(id, m_leaves.size()).second) {
        return false;
    }
    m_leaves.push_back({.id = std::move(id)});
    return true;
}

std::optional<std::size_t> Template::findArea(std::string_view id) const {
    const auto found = m_areaById.find(id);
    return found == m_areaById.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::size_t> Template::findLeaf(std::string_view id) const {
    const auto found = m_leafById.find(id);
    return found == m_leafById.end() ? std::nullopt : std::optional{found->second};
}

} // namespace kvorum::domain
