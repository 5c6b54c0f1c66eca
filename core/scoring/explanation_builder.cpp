// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/explanation_builder.h"

namespace kvorum::scoring {

Explanation ExplanationBuilder::finish(Index root) const {
    const auto& all = m_explanation.nodes;
    std::vector<bool> needed(root + 1, false);
    needed[root] = true;
    for (Index node = root + 1; node-- > 0;) {
        if (!needed[node]) continue;
        for (const Index child : all[node].children) {
            needed[child] = true;
        }
    }
    Explanation explanation;
    std::vector<Index> place(root + 1, 0);
    for (Index node = 0; node <= root; ++node) {
        if (!needed[node]) continue;
        place[node] = static_cast<Index>(explanation.nodes.size());
        explanation.nodes.push_back(all[node]);
        for (Index& child : explanation.nodes.back().children) {
            child = place[child];
        }
    }
    return explanation;
}

} // namespace kvorum::scoring
