// SPDX-License-Identifier: Apache-2.0
#include "core/domain/asset_fields.h"

#include <algorithm>

namespace kvorum::domain {

namespace {

bool isSmallLetter(char c) {
    return c >= 'a' && c <= 'z';
}

bool isNameOf(std::string_view name, char joint) {
    return !name.empty() && isSmallLetter(name.front()) &&
           std::all_of(name.begin(), name.end(), [joint](char c) {
               return isSmallLetter(c) || (c >= '0' && c <= '9') || c == joint;
           });
}

bool isRow(std::string_view row) {
    return (row.size() == 4 || row.size() == 5) && row.starts_with("M-") &&
           row.find_first_not_of("0123456789", 2) == std::string_view::npos;
}

} // namespace

Text readTextMembers(const JsonNode& node) {
    return {.en = node.at("en").words(), .sv = node.at("sv").words(), .pl = node.at("pl").words()};
}

Text readText(const JsonNode& node) {
    node.onlyKeys({"en", "sv", "pl"});
    return readTextMembers(node);
}

std::string readId(const JsonNode& node) {
    std::string id = node.text();
    if (node.there() && !isNameOf(id, '_')) {
        node.refuse("must be an id of small letters, digits and underscores");
    }
    return id;
}

std::string readName(const JsonNode& node) {
    std::string name = node.text();
    if (node.there() && !isNameOf(name, '-')) {
        node.refuse("must be a name of small letters, digits and hyphens");
    }
    return name;
}

Rows readRows(const JsonNode& node) {
    Rows rows;
    IdSet seen;
    node.eachElement([&](const JsonNode& element) {
        rows.push_back(element.text());
        if (!isRow(rows.back())) element.refuse("must be a requirement row, as M-45");
        seen.add(element, rows.back());
    });
    if (node.there() && rows.empty()) node.refuse("must name at least one row");
    return rows;
}

std::size_t readLeaf(const JsonNode& node, const Template& model) {
    const auto leaf = model.findLeaf(node.text());
    if (node.there() && !leaf) node.refuse("is not a leaf or trait of the template");
    return leaf.value_or(0);
}

std::vector<std::size_t> readLeaves(const JsonNode& node, const Template& model) {
    std::vector<std::size_t> leaves;
    node.eachElement([&](const JsonNode& element) {
        const std::size_t leaf = readLeaf(element, model);
        if (std::find(leaves.begin(), leaves.end(), leaf) != leaves.end()) {
            element.refuse("is given twice");
        }
        leaves.push_back(leaf);
    });
    return leaves;
}

std::vector<Language> readLanguages(const JsonNode& node) {
    std::vector<Language> languages;
    node.eachElement([&](const JsonNode& element) {
        constexpr std::array names{std::pair{std::string_view("en"), Language::En},
                                   std::pair{std::string_view("sv"), Language::Sv},
                                   std::pair{std::string_view("pl"), Language::Pl}};
        const Language language = element.oneOf(names);
        if (std::find(languages.begin(), languages.end(), language) != languages.end()) {
            element.refuse("is given twice");
        }
        languages.push_back(language);
    });
    if (node.there() && languages.empty()) node.refuse("must name at least one language");
    return languages;
}

void checkLanguages(const JsonNode& node) {
    const auto languages = readLanguages(node);
    for (const Language language : allLanguages) {
        if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
            node.refuse("lacks the language " + std::string(languageCode(language)));
        }
    }
}

} // namespace kvorum::domain
