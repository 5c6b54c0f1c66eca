// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace kvorum::domain {

enum class Language { En, Sv, Pl };

inline constexpr std::array<Language, 3> allLanguages{Language::En, Language::Sv, Language::Pl};

/// "en", "sv", "pl".
[[nodiscard]] constexpr std::string_view languageCode(Language language) {
    switch (language) {
    case Language::Sv:
        return "sv";
    case Language::Pl:
        return "pl";
    case Language::En:
        break;
    }
    return "en";
}

/// One text in the three languages of the product (M-132).
struct Text {
    std::string en;
    std::string sv;
    std::string pl;

    [[nodiscard]] const std::string& in(Language language) const {
        switch (language) {
        case Language::Sv:
            return sv;
        case Language::Pl:
            return pl;
        case Language::En:
            break;
        }
        return en;
    }
};

} // namespace kvorum::domain
