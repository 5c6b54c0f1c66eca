// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/counted.h"

namespace kvorum::scoring {

Counted countLeaves(const WeightTable& weights, std::span<const LeafFigures> leaves,
                    std::size_t first, std::size_t end) {
    Counted counted;
    for (std::size_t i = first; i < end; ++i) {
        if (leaves[i].observed() && weights.leaf[i] > 0.0) {
            counted.add(weights.leaf[i], leaves[i], weights.required[i]);
        }
    }
    return counted;
}

} // namespace kvorum::scoring
