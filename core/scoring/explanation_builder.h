// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/explanation.h"

#include <map>
#include <span>
#include <string_view>
#include <utility>

namespace kvorum::scoring {

/// The value of an operation; `given` for those that are not worked out.
[[nodiscard]] double applied(Operation operation, std::span<const double> values, double given);

/// Grows an explanation from its inputs. Each call gives the index of its node: the one that is
/// there already where an equal one is.
class ExplanationBuilder {
public:
    using Index = std::uint32_t;
    using Indices = std::vector<Index>;

    Index given(What what, double value, About about = {}, std::string_view rule = {}) {
        return add({what, Operation::Given, value, about, std::string(rule), {}});
    }
    Index number(double value) { return given(What::Number, value); }
    Index of(What what, Operation operation, Indices children, About about = {},
             std::string_view rule = {}) {
        std::vector<double> values;
        for (const Index child : children) {
            values.push_back(valueOf(child));
        }
        const double value = applied(operation, values, 0.0);
        return add({what, operation, value, about, std::string(rule), std::move(children)});
    }
    Index procedure(What what, double value, Indices children, About about, std::string_view rule) {
        return add(
            {what, Operation::Procedure, value, about, std::string(rule), std::move(children)});
    }
    Index plain(Operation operation, Indices children) {
        return of(What::Number, operation, std::move(children));
    }
    [[nodiscard]] double valueOf(Index node) const { return m_explanation.nodes[node].value; }

    /// What `root` stands on, and nothing else.
    [[nodiscard]] Explanation finish(Index root) const;

private:
    Index add(Node node) {
        const auto next = static_cast<Index>(m_explanation.nodes.size());
        const auto [known, isNew] = m_known.try_emplace(node, next);
        if (isNew) m_explanation.nodes.push_back(std::move(node));
        return known->second;
    }

    Explanation m_explanation;
    std::map<Node, Index> m_known;
};

} // namespace kvorum::scoring
