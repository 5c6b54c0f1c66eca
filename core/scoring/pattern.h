// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/text.h"

#include <string>
#include <string_view>

namespace kvorum::scoring {

/// A sentence in the three languages, with a key in braces where something is filled in.
struct Pattern {
    std::string_view en;
    std::string_view sv;
    std::string_view pl;

    [[nodiscard]] constexpr std::string_view in(domain::Language language) const {
        if (language == domain::Language::Sv) return sv;
        return language == domain::Language::Pl ? pl : en;
    }
};

/// The pattern with `fill(key)` in the place of every {key}.
template <class Fill>
[[nodiscard]] std::string filled(std::string_view pattern, const Fill& fill) {
    std::string text;
    for (auto open = pattern.find('{'); open != pattern.npos; open = pattern.find('{')) {
        const auto close = pattern.find('}', open);
        text += pattern.substr(0, open);
        text += fill(pattern.substr(open + 1, close - open - 1));
        pattern.remove_prefix(close + 1);
    }
    text += pattern;
    return text;
}

} // namespace kvorum::scoring
