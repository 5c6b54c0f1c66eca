// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/fit.h"

#include "core/scoring/portable_math.h"

#include <algorithm>

namespace kvorum::scoring {

SizeBand sizeBand(domain::Msek company, domain::Msek own) {
    const double ratio = company.value / own.value;
    if (below(ratio, 1.0 / 3.0)) return SizeBand::TooSmall;
    if (below(ratio, leastFullFit)) return SizeBand::Smaller;
    if (ratio <= 1.5 + tolerance) return SizeBand::Similar;
    if (ratio <= mostFullFit + tolerance) return SizeBand::NotchLarger;
    return ratio <= 6.0 + tolerance ? SizeBand::MuchLarger : SizeBand::TooLarge;
}

double sizeFit(domain::Msek company, domain::Msek own) {
    const double ratio = company.value / own.value;
    double fit = 1.0;
    if (ratio > mostFullFit) {
        fit = 1.0 - portableLog(ratio / mostFullFit) / naturalLogOf4;
    } else if (ratio < leastFullFit) {
        fit = 1.0 - portableLog(leastFullFit / ratio) / naturalLogOf4;
    }
    return std::clamp(fit, 0.0, 1.0);
}

std::optional<double> complementOf(std::span<const LeafFigures> leaves,
                                   std::span<const domain::Level> required,
                                   const domain::Marks& strengths) {
    double gaps = 0.0;
    double filled = 0.0;
    bool rated = false;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        rated = rated || leaves[i].observed();
        const int strength = domain::markOf(strengths, i);
        const int gap = required[i].value - strength;
        if (strength == 0 || gap <= 0) continue;
        gaps += gap;
        if (leaves[i].observed()) {
            filled += std::clamp(leaves[i].mean - strength, 0.0, static_cast<double>(gap));
        }
    }
    return rated && gaps > 0.0 ? std::optional(filled / gaps) : std::nullopt;
}

} // namespace kvorum::scoring
