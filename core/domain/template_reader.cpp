// SPDX-License-Identifier: Apache-2.0
#include "core/domain/asset_fields.h"
#include "core/domain/catalogue_file.h"
#include "core/domain/names.h"

#include <algorithm>

namespace kvorum::domain {

namespace {

using LevelNames = std::array<Text, 5>;
using Anchors = std::map<Language, std::array<std::string, 5>>;

constexpr std::array resourceGroupNames{
    std::pair{std::string_view("organisational"), ResourceGroup::Organisational},
    std::pair{std::string_view("technical"), ResourceGroup::Technical},
    std::pair{std::string_view("marketing"), ResourceGroup::Marketing}};

LevelNames readLevels(const JsonNode& node) {
    LevelNames levels;
    std::size_t next = 0;
    node.eachElement([&](const JsonNode& element) {
        element.onlyKeys({"level", "name"});
        const int number = static_cast<int>(next + 1);
        if (next == levels.size()) {
            element.refuse("is one level too many: there are five");
            return;
        }
        (void)element.at("level").wholeWithin(number, number, "must be " + std::to_string(number));
        levels[next++] = readText(element.at("name"));
    });
    if (node.there() && next != levels.size()) node.refuse("must name five levels");
    return levels;
}

std::array<std::string, 5> readFiveAnchors(const JsonNode& node) {
    std::array<std::string, 5> anchors;
    if (node.isArray() && node.size() != anchors.size()) {
        node.refuse("must hold five anchors");
        return anchors;
    }
    IdSet seen;
    std::size_t next = 0;
    node.eachElement([&](const JsonNode& element) {
        anchors[next] = element.words();
        seen.add(element, anchors[next++]);
    });
    return anchors;
}

Anchors readAnchors(const JsonNode& node, const std::vector<Language>& languages) {
    Anchors anchors;
    for (const Language language : languages) {
        anchors[language] = readFiveAnchors(node.at(languageCode(language)));
    }
    node.eachMember([&](std::string_view key, const JsonNode& member) {
        const bool named = std::any_of(languages.begin(), languages.end(),
                                       [key](Language l) { return languageCode(l) == key; });
        if (!named) member.refuse("is not one of the file's anchor languages");
    });
    return anchors;
}

/// Fills a catalogue from the parts of one file.
class TemplateReader {
public:
    explicit TemplateReader(const JsonNode& root)
        : m_anchorLanguages(readLanguages(root.at("anchor_languages"))) {
        m_out.model = Template(readName(root.at("id")));
    }

    void readArea(const JsonNode& node);
    void readTrait(const JsonNode& node);
    void readTitle(const JsonNode& node);
    void readResource(const JsonNode& node);
    void readResponsibility(const JsonNode& node);
    void readDuty(const JsonNode& node);

    TemplateCatalogue& catalogue() { return m_out; }

private:
    void readLeafOfArea(const JsonNode& node);
    LeafTexts readLeafTexts(const JsonNode& node) const;
    std::string readOwnId(const JsonNode& node, IdSet& ids) const;
    std::vector<std::size_t> readSomeLeaves(const JsonNode& node) const;

    TemplateCatalogue m_out;
    std::vector<Language> m_anchorLanguages;
    IdSet m_titles;
    IdSet m_resources;
    IdSet m_responsibilities;
    IdSet m_duties;
};

std::string TemplateReader::readOwnId(const JsonNode& node, IdSet& ids) const {
    const JsonNode at = node.at("id");
    std::string id = readId(at);
    ids.add(at, id);
    return id;
}

LeafTexts TemplateReader::readLeafTexts(const JsonNode& node) const {
    return {.name = readText(node.at("name")),
            .meaning = readText(node.at("meaning")),
            .anchors = readAnchors(node.at("anchors"), m_anchorLanguages),
            .rows = readRows(node.at("rows"))};
}

void TemplateReader::readArea(const JsonNode& node) {
    node.onlyKeys({"id", "gate", "name", "short", "meaning", "help", "rows", "leaves"});
    const JsonNode id = node.at("id");
    if (!m_out.model.addArea(readId(id), node.at("gate").flag())) id.refuse("is given twice");
    m_out.areas.push_back({.name = readText(node.at("name")),
                           .shortName = readText(node.at("short")),
                           .meaning = readText(node.at("meaning")),
                           .help = readText(node.at("help")),
                           .rows = readRows(node.at("rows"))});
    const JsonNode leaves = node.at("leaves");
    leaves.eachElement([this](const JsonNode& leaf) { readLeafOfArea(leaf); });
    if (leaves.there() && leaves.size() == 0) leaves.refuse("must hold at least one leaf");
}

void TemplateReader::readLeafOfArea(const JsonNode& node) {
    node.onlyKeys({"id", "group", "name", "meaning", "anchors", "rows"});
    const JsonNode id = node.at("id");
    if (!m_out.model.addLeaf(readId(id), node.at("group").oneOf(groupNames))) {
        id.refuse("is given twice");
    }
    m_out.leaves.push_back(readLeafTexts(node));
}

void TemplateReader::readTrait(const JsonNode& node) {
    node.onlyKeys({"id", "name", "meaning", "anchors", "rows"});
    const JsonNode id = node.at("id");
    if (!m_out.model.addTrait(readId(id))) id.refuse("is given twice");
    m_out.leaves.push_back(readLeafTexts(node));
}

void TemplateReader::readTitle(const JsonNode& node) {
    node.onlyKeys({"id", "name", "strategic"});
    TitleEntry entry;
    entry.id = readOwnId(node, m_titles);
    entry.name = readText(node.at("name"));
    const auto title = titleFromId(entry.id);
    if (!title) node.at("id").refuse("is not a title that the rules know");
    entry.title = title.value_or(Title::Other);
    const JsonNode strategic = node.at("strategic");
    if (!strategic.holdsNull()) {
        entry.strategic = {strategic.numberWithin(0.0, 1.0, "must be from 0 to 1, or null")};
    }
    m_out.titles.push_back(std::move(entry));
}

std::vector<std::size_t> TemplateReader::readSomeLeaves(const JsonNode& node) const {
    auto leaves = readLeaves(node, m_out.model);
    if (node.there() && leaves.empty()) node.refuse("must name at least one leaf");
    return leaves;
}

void TemplateReader::readResource(const JsonNode& node) {
    node.onlyKeys({"id", "group", "name", "leaves"});
    m_out.resources.push_back({.id = readOwnId(node, m_resources),
                               .group = node.at("group").oneOf(resourceGroupNames),
                               .name = readText(node.at("name")),
                               .leaves = readLeaves(node.at("leaves"), m_out.model)});
}

void TemplateReader::readResponsibility(const JsonNode& node) {
    node.onlyKeys({"id", "name", "leaves"});
    m_out.responsibilities.push_back({.id = readOwnId(node, m_responsibilities),
                                      .name = readText(node.at("name")),
                                      .leaves = readSomeLeaves(node.at("leaves"))});
}

void TemplateReader::readDuty(const JsonNode& node) {
    node.onlyKeys({"id", "name", "leaves", "rows"});
    m_out.duties.push_back({.id = readOwnId(node, m_duties),
                            .name = readText(node.at("name")),
                            .leaves = readSomeLeaves(node.at("leaves")),
                            .rows = readRows(node.at("rows"))});
}

TemplateCatalogue readTemplate(const JsonNode& root) {
    checkFormat(root, "kvorum-template", 1);
    root.onlyKeys({"format", "version", "id", "languages", "anchor_languages", "name", "levels",
                   "areas", "traits", "titles", "resources", "responsibilities", "duties"});
    checkLanguages(root.at("languages"));
    TemplateReader reader(root);
    reader.catalogue().name = readText(root.at("name"));
    reader.catalogue().levels = readLevels(root.at("levels"));
    const auto each = [&](std::string_view key, void (TemplateReader::*read)(const JsonNode&)) {
        root.at(key).eachElement([&](const JsonNode& node) { (reader.*read)(node); });
    };
    each("areas", &TemplateReader::readArea);
    if (reader.catalogue().areas.empty()) root.at("areas").refuse("must hold at least one area");
    each("traits", &TemplateReader::readTrait);
    each("titles", &TemplateReader::readTitle);
    each("resources", &TemplateReader::readResource);
    each("responsibilities", &TemplateReader::readResponsibility);
    each("duties", &TemplateReader::readDuty);
    return std::move(reader.catalogue());
}

} // namespace

std::string_view titleId(Title title) {
    return nameIn(titleNames, title);
}

std::optional<Title> titleFromId(std::string_view id) {
    for (const auto& [known, title] : titleNames) {
        if (known == id) return title;
    }
    return std::nullopt;
}

base::Result<TemplateCatalogue> loadTemplate(std::string_view json, std::string_view file) {
    const auto tree = parseStrictJson(json, file);
    if (!tree) return tree.error();
    ReadLog log(file);
    TemplateCatalogue catalogue = readTemplate(JsonNode(*tree, log));
    if (!log.ok()) return log.error();
    return catalogue;
}

} // namespace kvorum::domain
