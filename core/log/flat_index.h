// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace kvorum::log {

/// Numbers distinct keys 0, 1, 2… in the order of their coming. Open addressing over one array of
/// words, keys in another: no allocation a key, which is what folding 100,000 changes asks for.
/// `Hash` takes everything that keys are looked up by and mixes well into its upper half.
template <typename Key, typename Hash>
class FlatIndex {
public:
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    [[nodiscard]] const Key& key(std::uint32_t number) const { return m_keys[number]; }

    template <typename Like>
    [[nodiscard]] std::optional<std::uint32_t> find(const Like& key) const {
        if (m_slots.empty()) return std::nullopt;
        const auto slot = m_slots[place(key, tagOf(key))];
        return slot == 0 ? std::nullopt : std::optional(numberOf(slot));
    }
    /// The key's number; a new key gets the next.
    template <typename Like>
    std::uint32_t number(const Like& key) {
        if (m_keys.size() * 2 >= m_slots.size()) grow();
        const auto tag = tagOf(key);
        auto& slot = m_slots[place(key, tag)];
        if (slot == 0) {
            m_keys.emplace_back(key);
            slot = std::uint64_t{tag} << 32 | m_keys.size(); // number + 1, so never zero
        }
        return numberOf(slot);
    }

private:
    template <typename Like>
    [[nodiscard]] static std::uint32_t tagOf(const Like& key) {
        return static_cast<std::uint32_t>(std::uint64_t{Hash{}(key)} >> 32);
    }
    [[nodiscard]] static std::uint32_t numberOf(std::uint64_t slot) {
        return static_cast<std::uint32_t>(slot) - 1;
    }
    /// Where the key is, or the free slot where it belongs.
    template <typename Like>
    [[nodiscard]] std::size_t place(const Like& key, std::uint32_t tag) const {
        const auto mask = m_slots.size() - 1;
        for (auto at = tag & mask;; at = (at + 1) & mask) {
            const auto slot = m_slots[at];
            if (slot == 0 || (slot >> 32 == tag && m_keys[numberOf(slot)] == key)) return at;
        }
    }
    void grow() {
        std::vector<std::uint64_t> old(m_slots.empty() ? 16 : m_slots.size() * 2, 0);
        old.swap(m_slots);
        const auto mask = m_slots.size() - 1;
        for (const auto slot : old) {
            if (slot == 0) continue;
            auto at = slot >> 32 & mask;
            while (m_slots[at] != 0) {
                at = (at + 1) & mask;
            }
            m_slots[at] = slot;
        }
    }

    std::vector<Key> m_keys;
    std::vector<std::uint64_t> m_slots; ///< upper half of the hash, number + 1; 0: free
};

} // namespace kvorum::log
