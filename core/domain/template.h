// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kvorum::domain {

enum class LeafGroup : std::uint8_t { Both, Strategic, Operational };

/// The area of a trait.
inline constexpr std::size_t noArea = static_cast<std::size_t>(-1);

struct Area {
    std::string id;
    bool gate = false;
    std::size_t firstLeaf = 0; ///< flat leaf index
    std::size_t leafCount = 0;

    [[nodiscard]] std::size_t endLeaf() const { return firstLeaf + leafCount; }
};

/// A sub-competence that is rated, or a trait (area `noArea`, group `Both`).
struct Leaf {
    std::string id;
    std::size_t area = noArea;
    LeafGroup group = LeafGroup::Both;
};

/// What is rated for a role, in one flat order: the leaves of the areas in template order, then
/// the traits. Every table of marks, weights and figures is indexed by that flat leaf index.
class Template {
public:
    Template() = default;
    /// `id` names a shipped template; it is empty for one given inline in a vacancy file.
    explicit Template(std::string id) : m_id(std::move(id)) {}

    /// Each gives false, and changes nothing, where the id is taken or empty. Area ids are unique
    /// among areas; leaf and trait ids are unique together.
    [[nodiscard]] bool addArea(std::string id, bool gate);
    /// Into the area added last; false without one, or once a trait was added.
    [[nodiscard]] bool addLeaf(std::string id, LeafGroup group = LeafGroup::Both);
    [[nodiscard]] bool addTrait(std::string id);

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] std::span<const Area> areas() const { return m_areas; }
    /// Leaves of the areas, then traits.
    [[nodiscard]] std::span<const Leaf> leaves() const { return m_leaves; }
    [[nodiscard]] std::size_t areaLeafCount() const { return m_areaLeafCount; }
    [[nodiscard]] std::size_t traitCount() const { return m_leaves.size() - m_areaLeafCount; }
    [[nodiscard]] bool isTrait(std::size_t leaf) const { return leaf >= m_areaLeafCount; }

    [[nodiscard]] std::optional<std::size_t> findArea(std::string_view id) const;
    /// Finds traits too; see isTrait.
    [[nodiscard]] std::optional<std::size_t> findLeaf(std::string_view id) const;

private:
    struct IdHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view id) const noexcept {
            return std::hash<std::string_view>{}(id);
        }
    };
    using Index = std::unordered_map<std::string, std::size_t, IdHash, std::equal_to<>>;

    std::string m_id;
    std::vector<Area> m_areas;
    std::vector<Leaf> m_leaves;
    std::size_t m_areaLeafCount = 0;
    Index m_areaById;
    Index m_leafById;
};

} // namespace kvorum::domain
