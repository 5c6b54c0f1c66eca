// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

/// So many standard normal numbers by AS 241 from SplitMix64, a block at a time in vector form,
/// kept nowhere: the least that drawing them costs.
class BareNormals {
public:
    explicit BareNormals(std::size_t count) : m_count(count) {}
    /// Their sum.
    [[nodiscard]] double draw() const;

private:
    std::size_t m_count;
};
