// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/template.h"
#include "core/domain/text.h"
#include "core/domain/vacancy.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvorum::domain {

/// The requirement rows that an entry serves, as "M-45".
using Rows = std::vector<std::string>;

struct AreaTexts {
    Text name;
    Text shortName;
    Text meaning;
    Text help;
    Rows rows;
};

/// Of a leaf or a trait. Anchors say what a rater sees at level 1 to 5.
struct LeafTexts {
    Text name;
    Text meaning;
    std::map<Language, std::array<std::string, 5>> anchors;
    Rows rows;

    /// In the language, or in the first one that the file has.
    [[nodiscard]] const std::array<std::string, 5>& anchorsIn(Language language) const {
        const auto found = anchors.find(language);
        return found == anchors.end() ? anchors.begin()->second : found->second;
    }
};

/// A title with its default strategic index, where it has one (M-24 to M-28).
struct TitleEntry {
    std::string id;
    Title title = Title::Other;
    Text name;
    std::optional<StrategicIndex> strategic;
};

enum class ResourceGroup { Organisational, Technical, Marketing };

/// One of the twelve resources (M-16) and the leaves it can relieve.
struct Resource {
    std::string id;
    ResourceGroup group = ResourceGroup::Organisational;
    Text name;
    std::vector<std::size_t> leaves; ///< flat leaf indices
};

/// A typical responsibility of the role (M-67).
struct Responsibility {
    std::string id;
    Text name;
    std::vector<std::size_t> leaves;
};

struct Duty {
    std::string id;
    Text name;
    std::vector<std::size_t> leaves;
    Rows rows;
};

/// A shipped template with all its texts. `areas` and `leaves` run parallel to those of `model`.
struct TemplateCatalogue {
    Template model;
    Text name;
    std::array<Text, 5> levels; ///< names of level 1 to 5
    std::vector<AreaTexts> areas;
    std::vector<LeafTexts> leaves; ///< traits last
    std::vector<TitleEntry> titles;
    std::vector<Resource> resources;
    std::vector<Responsibility> responsibilities;
    std::vector<Duty> duties;
};

/// The id of a title in files, and back.
[[nodiscard]] std::string_view titleId(Title title);
[[nodiscard]] std::optional<Title> titleFromId(std::string_view id);

} // namespace kvorum::domain
