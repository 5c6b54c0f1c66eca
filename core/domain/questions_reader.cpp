// SPDX-License-Identifier: Apache-2.0
#include "core/domain/asset_fields.h"
#include "core/domain/catalogue_file.h"

namespace kvorum::domain {

namespace {

constexpr std::array kindNames{
    std::pair{std::string_view("open"), QuestionKind::Open},
    std::pair{std::string_view("multi_part"), QuestionKind::MultiPart},
    std::pair{std::string_view("behavioural"), QuestionKind::Behavioural},
    std::pair{std::string_view("choice"), QuestionKind::Choice},
    std::pair{std::string_view("sorter"), QuestionKind::Sorter},
    std::pair{std::string_view("trend"), QuestionKind::Trend},
    std::pair{std::string_view("number_pair"), QuestionKind::NumberPair},
    std::pair{std::string_view("split"), QuestionKind::Split},
    std::pair{std::string_view("list"), QuestionKind::List},
    std::pair{std::string_view("checklist"), QuestionKind::Checklist},
    std::pair{std::string_view("three_notes"), QuestionKind::ThreeNotes},
    std::pair{std::string_view("scenario"), QuestionKind::Scenario}};

constexpr int mostMinutes = 30;
constexpr int mostNumber = 1'000;

std::optional<Text> maybeText(const JsonNode& node) {
    return node.there() ? std::optional(readText(node)) : std::nullopt;
}

std::string readOwnId(const JsonNode& node, IdSet& ids) {
    const JsonNode at = node.at("id");
    std::string id = readId(at);
    ids.add(at, id);
    return id;
}

Probe readProbe(const JsonNode& node, const Template& model) {
    if (!node.isObject()) return {};
    if (!node.maybe("leaf").there()) return {.text = readText(node), .leaf = {}, .rows = {}};
    node.onlyKeys({"leaf", "rows", "en", "sv", "pl"});
    return {.text = readTextMembers(node),
            .leaf = readLeaf(node.at("leaf"), model),
            .rows = readRows(node.at("rows"))};
}

std::vector<BudgetProbe> readBudgetProbes(const JsonNode& node) {
    std::vector<BudgetProbe> probes;
    IdSet ids;
    node.eachElement([&](const JsonNode& element) {
        element.onlyKeys({"id", "name", "text"});
        probes.push_back({.id = readOwnId(element, ids),
                          .name = readText(element.at("name")),
                          .text = readText(element.at("text"))});
    });
    return probes;
}

std::vector<NamedItem> readItems(const JsonNode& node) {
    std::vector<NamedItem> items;
    IdSet ids;
    node.eachElement([&](const JsonNode& element) {
        element.onlyKeys({"id", "name"});
        items.push_back({.id = readOwnId(element, ids), .name = readText(element.at("name"))});
    });
    return items;
}

std::vector<Variant> readVariants(const JsonNode& node) {
    std::vector<Variant> variants;
    IdSet ids;
    node.eachElement([&](const JsonNode& element) {
        element.onlyKeys({"id", "text"});
        variants.push_back({.id = readOwnId(element, ids), .text = readText(element.at("text"))});
    });
    return variants;
}

std::vector<std::string> readSuggestions(const JsonNode& node) {
    std::vector<std::string> suggestions;
    IdSet seen;
    node.eachElement([&](const JsonNode& element) {
        suggestions.push_back(element.words());
        seen.add(element, suggestions.back());
    });
    return suggestions;
}

/// A field that belongs to one kind of question: there for that kind, absent for the others.
void checkKindField(const JsonNode& question, std::string_view field, bool wanted) {
    const JsonNode node = question.maybe(field);
    if (wanted && (!node.there() || node.size() == 0)) {
        node.refuse("is missing for this kind of question");
    } else if (!wanted && node.there()) {
        node.refuse("does not belong to this kind of question");
    }
}

/// Reads questions and keeps where each leaf is rated.
class QuestionsReader {
public:
    explicit QuestionsReader(const Template& model)
        : m_model(model), m_reached(model.leaves().size(), false) {
        m_bank.placeOfLeaf.resize(model.leaves().size());
    }

    void readQuestion(const JsonNode& node);
    void checkReach(const JsonNode& questions) const;
    QuestionBank take() { return std::move(m_bank); }

private:
    QuestionPart readPart(const JsonNode& node, IdSet& ids, std::size_t part);

    const Template& m_model;
    std::vector<bool> m_reached;
    IdSet m_ids;
    IdSet m_numbers;
    QuestionBank m_bank;
};

QuestionPart QuestionsReader::readPart(const JsonNode& node, IdSet& ids, std::size_t part) {
    node.onlyKeys({"id", "name", "leaves"});
    QuestionPart read{.id = readOwnId(node, ids),
                      .name = readText(node.at("name")),
                      .leaves = readLeaves(node.at("leaves"), m_model)};
    for (std::size_t i = 0; i < read.leaves.size() && node.log().ok(); ++i) {
        const std::size_t leaf = read.leaves[i];
        if (m_reached[leaf]) {
            node.log().refuse(pointerTo(pointerTo(node.pointer(), "leaves"), i),
                              "is rated by another part already");
        }
        m_reached[leaf] = true;
        m_bank.placeOfLeaf[leaf] = {.question = m_bank.questions.size(), .part = part};
    }
    return read;
}

void QuestionsReader::readQuestion(const JsonNode& node) {
    node.onlyKeys({"id", "number", "short", "text", "follow_up", "minutes", "kind", "parts",
                   "probes", "budget_probes", "shares", "suggestions", "checklist", "variants",
                   "help", "rows", "sketch"});
    Question question;
    question.id = readOwnId(node, m_ids);
    const JsonNode number = node.at("number");
    question.number = number.wholeWithin(1, mostNumber, "must be a whole number").value_or(0);
    m_numbers.add(number, std::to_string(question.number));
    question.shortText = readText(node.at("short"));
    question.text = readText(node.at("text"));
    question.followUp = maybeText(node.maybe("follow_up"));
    question.minutes = node.at("minutes")
                           .wholeWithin(1, mostMinutes, "must be whole minutes from 1 to 30")
                           .value_or(1);
    question.kind = node.at("kind").oneOf(kindNames);
    IdSet partIds;
    const JsonNode parts = node.at("parts");
    parts.eachElement([&](const JsonNode& part) {
        question.parts.push_back(readPart(part, partIds, question.parts.size()));
    });
    if (parts.there() && question.parts.empty()) parts.refuse("must hold at least one part");
    node.at("probes").eachElement(
        [&](const JsonNode& probe) { question.probes.push_back(readProbe(probe, m_model)); });
    question.budgetProbes = readBudgetProbes(node.maybe("budget_probes"));
    question.shares = readItems(node.maybe("shares"));
    question.suggestions = readSuggestions(node.maybe("suggestions"));
    question.checklist = readItems(node.maybe("checklist"));
    question.variants = readVariants(node.maybe("variants"));
    question.help = maybeText(node.maybe("help"));
    question.rows = readRows(node.at("rows"));
    if (const JsonNode sketch = node.maybe("sketch"); sketch.there()) {
        question.sketch = sketch.flag();
        if (question.kind != QuestionKind::Open) checkKindField(node, "sketch", false);
    }
    checkKindField(node, "shares", question.kind == QuestionKind::Split);
    checkKindField(node, "checklist", question.kind == QuestionKind::Checklist);
    checkKindField(node, "variants", question.kind == QuestionKind::Scenario);
    checkKindField(node, "suggestions", question.kind == QuestionKind::List);
    checkKindField(node, "follow_up", question.kind == QuestionKind::NumberPair);
    m_bank.questions.push_back(std::move(question));
}

void QuestionsReader::checkReach(const JsonNode& questions) const {
    for (std::size_t leaf = 0; leaf < m_reached.size(); ++leaf) {
        if (m_reached[leaf]) continue;
        questions.refuse("no part rates " + m_model.leaves()[leaf].id);
    }
}

QuestionBank readBank(const JsonNode& root, const Template& model) {
    checkFormat(root, "kvorum-questions", 1);
    root.onlyKeys({"format", "version", "template", "languages", "questions"});
    checkLanguages(root.at("languages"));
    const JsonNode name = root.at("template");
    if (name.text() != model.id() && name.there()) name.refuse("is not the template's id");
    QuestionsReader reader(model);
    const JsonNode questions = root.at("questions");
    questions.eachElement([&](const JsonNode& node) { reader.readQuestion(node); });
    reader.checkReach(questions);
    QuestionBank bank = reader.take();
    bank.templateId = model.id();
    return bank;
}

} // namespace

base::Result<QuestionBank> loadQuestions(std::string_view json, const TemplateCatalogue& catalogue,
                                         std::string_view file) {
    const auto tree = parseStrictJson(json, file);
    if (!tree) return tree.error();
    ReadLog log(file);
    QuestionBank bank = readBank(JsonNode(*tree, log), catalogue.model);
    if (!log.ok()) return log.error();
    return bank;
}

} // namespace kvorum::domain
