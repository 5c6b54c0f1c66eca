// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/explanation.h"

#include "core/scoring/explanation_builder.h"
#include "core/scoring/portable_math.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kvorum::scoring {

double applied(Operation operation, std::span<const double> values, double given) {
    switch (operation) {
    case Operation::Given:
    case Operation::Procedure:
        break;
    case Operation::Sum:
        return std::accumulate(values.begin(), values.end(), 0.0);
    case Operation::Product:
        return std::accumulate(values.begin(), values.end(), 1.0,
                               [](double a, double b) { return a * b; });
    case Operation::Difference:
        return values[0] - values[1];
    case Operation::Quotient:
        return values[0] / values[1];
    case Operation::Root:
        return std::sqrt(values[0]);
    case Operation::Logarithm:
        return portableLog(values[0]);
    case Operation::Normal:
        return normalCdf(values[0]);
    case Operation::Smaller:
        return *std::min_element(values.begin(), values.end());
    case Operation::Larger:
        return *std::max_element(values.begin(), values.end());
    case Operation::Last:
        return values.back();
    case Operation::AtLeast:
        return atLeast(values[0], values[1]) ? 1.0 : 0.0;
    }
    return given;
}

double evaluate(const Explanation& explanation) {
    std::vector<double> values;
    std::vector<double> inputs;
    for (const Node& node : explanation.nodes) {
        inputs.clear();
        for (const std::uint32_t child : node.children) {
            inputs.push_back(values[child]);
        }
        values.push_back(applied(node.operation, inputs, node.value));
    }
    return values.back();
}

} // namespace kvorum::scoring
