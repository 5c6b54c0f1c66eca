// SPDX-License-Identifier: Apache-2.0
#include "core/domain/answers_json.h"
#include "core/domain/json_node.h"
#include "core/domain/names.h"
#include "core/domain/required_floor.h"
#include "core/domain/vacancy_file.h"

#include <algorithm>
#include <unordered_map>

namespace kvorum::domain {

namespace {

using base::ErrorCode;

constexpr int lowestLevel = 1;
constexpr int highestLevel = 5;

void limit(const JsonNode& list, std::size_t most) {
    if (list.size() > most) {
        list.log().refuse(list.pointer(), "holds more than " + std::to_string(most) + " entries",
                          ErrorCode::TooLarge);
    }
}

/// A table of so many rows, each with a column a leaf.
void limitTable(const JsonNode& rows, std::size_t leaves, std::size_t most) {
    if (rows.size() * leaves > most) {
        rows.log().refuse(rows.pointer(),
                          "times the leaves of the template is more than " + std::to_string(most),
                          ErrorCode::TooLarge);
    }
}

/// An id of the file's own; unique ids are checked by the caller.
std::string readOwnId(const JsonNode& node) {
    std::string id = node.text();
    if (node.holdsText() && id.empty()) node.refuse("must not be empty");
    return id;
}

Msek readTurnover(const JsonNode& node) {
    const double value = node.number();
    if (node.there() && (!(value > 0.0) || value > mostMsek)) {
        node.refuse("must be above 0 and at most 1000000 MSEK");
    }
    return {value};
}

std::uint8_t readMark(const JsonNode& node) {
    const auto mark =
        node.wholeWithin(lowestLevel, highestLevel, "must be a whole number from 1 to 5");
    return static_cast<std::uint8_t>(mark.value_or(0));
}

// --- an inline template ---------------------------------------------------------------------

void readInlineArea(const JsonNode& node, Template& model) {
    node.onlyKeys({"id", "gate", "leaves"});
    const JsonNode id = node.at("id");
    if (!model.addArea(readOwnId(id), node.at("gate").flag())) id.refuse("is given twice");
    const JsonNode leaves = node.at("leaves");
    limit(leaves, mostLeaves);
    leaves.eachElement([&](const JsonNode& leaf) {
        leaf.onlyKeys({"id", "group"});
        const JsonNode leafId = leaf.at("id");
        if (!model.addLeaf(readOwnId(leafId), leaf.at("group").oneOf(groupNames))) {
            leafId.refuse("is given twice");
        }
    });
    if (leaves.there() && leaves.size() == 0) leaves.refuse("must hold at least one leaf");
}

Template readInlineTemplate(const JsonNode& node) {
    Template model;
    node.onlyKeys({"areas", "traits"});
    const JsonNode areas = node.at("areas");
    limit(areas, mostLeaves);
    areas.eachElement([&](const JsonNode& area) { readInlineArea(area, model); });
    if (areas.there() && areas.size() == 0) areas.refuse("must hold at least one area");
    const JsonNode traits = node.at("traits");
    limit(traits, mostLeaves);
    traits.eachElement([&](const JsonNode& trait) {
        trait.onlyKeys({"id"});
        const JsonNode id = trait.at("id");
        if (!model.addTrait(readOwnId(id))) id.refuse("is given twice");
    });
    if (model.leaves().size() > mostLeaves) {
        node.log().refuse(node.pointer(), "holds too many leaves", ErrorCode::TooLarge);
    }
    return model;
}

Template readModel(const JsonNode& node, const Template& shipped) {
    if (!node.there() || !node.holdsText()) return readInlineTemplate(node);
    if (node.text() == shipped.id()) return shipped;
    node.refuse("is not a template that is known here");
    return {};
}

// --- the house's own plan ---------------------------------------------------------------------

/// Which resources there are is not checked, a kit may have its own.
PlacedResource readPlaced(const JsonNode& node) {
    node.onlyKeys({"place", "reason"});
    PlacedResource placed;
    placed.place = node.at("place").oneOf(placeNames);
    if (const auto reason = node.maybe("reason"); reason.there()) placed.reason = reason.words();
    return placed;
}

HousePlan readPlan(const JsonNode& node) {
    node.onlyKeys({"resources", "time_split"});
    HousePlan plan;
    const JsonNode resources = node.maybe("resources");
    limit(resources, mostLeaves);
    resources.eachMember([&](std::string_view resource, const JsonNode& placed) {
        plan.places.emplace(resource, readPlaced(placed));
    });
    if (const auto split = node.maybe("time_split"); split.there()) {
        plan.timeSplit = readSplit(split);
    }
    return plan;
}

/// Reads what refers to a template.
class VacancyReader {
public:
    explicit VacancyReader(const Template& model) : m_model(model) {}

    Vacancy read(const JsonNode& root);

private:
    std::size_t readArea(const JsonNode& node) const;
    Marks readMarks(const JsonNode& node, bool withTraits) const;
    Organisation readOrganisation(const JsonNode& node) const;
    std::vector<std::size_t> readSpecialists(const JsonNode& node) const;
    Role readRole(const JsonNode& node) const;
    std::vector<std::size_t> readPriority(const JsonNode& node) const;
    Override readOverride(const JsonNode& node) const;
    Level readRequired(const JsonNode& node, std::size_t leaf) const;
    std::vector<Override> readOverrides(const JsonNode& node) const;
    void checkGatesKeepWeight(const JsonNode& node, const std::vector<Override>& overrides) const;
    Candidate readCandidate(const JsonNode& node);
    Rater readRater(const JsonNode& node);
    Scorecard readScorecard(const JsonNode& node) const;
    std::vector<Scorecard> readScorecards(const JsonNode& node) const;

    using Index = std::unordered_map<std::string, std::size_t>;
    static std::string readListedId(const JsonNode& node, Index& index);
    static std::size_t readReference(const JsonNode& node, const Index& index, const char* rule);

    const Template& m_model;
    Index m_candidates;
    Index m_raters;
};

std::size_t VacancyReader::readArea(const JsonNode& node) const {
    const auto area = m_model.findArea(node.text());
    if (!area) node.refuse("is not an area of the template");
    return area.value_or(0);
}

Marks VacancyReader::readMarks(const JsonNode& node, bool withTraits) const {
    Marks marks;
    node.eachMember([&](std::string_view key, const JsonNode& member) {
        const auto leaf = m_model.findLeaf(key);
        if (!leaf) {
            member.refuse("is not a leaf of the template");
        } else if (!withTraits && m_model.isTrait(*leaf)) {
            member.refuse("is a trait; only leaves of areas have a strength");
        } else {
            if (marks.empty()) marks.resize(m_model.leaves().size(), 0);
            marks[*leaf] = readMark(member);
        }
    });
    return marks;
}

std::vector<std::size_t> VacancyReader::readSpecialists(const JsonNode& node) const {
    std::vector<std::size_t> specialists;
    node.eachElement([&](const JsonNode& element) {
        const std::size_t area = readArea(element);
        if (!element.log().ok()) return;
        if (m_model.areas()[area].gate) {
            element.refuse("is a gate area: it cannot be given to a specialist");
        }
        if (std::find(specialists.begin(), specialists.end(), area) != specialists.end()) {
            element.refuse("is given twice");
        }
        specialists.push_back(area);
    });
    return specialists;
}

Organisation VacancyReader::readOrganisation(const JsonNode& node) const {
    node.onlyKeys(
        {"turnover_msek", "specialists", "own_warehouse", "strengths", "range", "market"});
    Organisation organisation;
    if (const auto turnover = node.maybe("turnover_msek"); turnover.there()) {
        organisation.turnover = readTurnover(turnover);
    }
    organisation.specialists = readSpecialists(node.maybe("specialists"));
    if (const auto warehouse = node.maybe("own_warehouse"); warehouse.there()) {
        organisation.ownWarehouse = warehouse.flag();
    }
    organisation.strengths = readMarks(node.maybe("strengths"), false);
    if (const auto range = node.maybe("range"); range.there()) {
        organisation.range = range.oneOf(rangeNames);
    }
    if (const auto market = node.maybe("market"); market.there()) {
        organisation.market = market.oneOf(marketNames);
    }
    return organisation;
}

std::vector<std::size_t> VacancyReader::readPriority(const JsonNode& node) const {
    std::vector<std::size_t> priority;
    node.eachElement([&](const JsonNode& element) {
        const std::size_t area = readArea(element);
        if (std::find(priority.begin(), priority.end(), area) != priority.end()) {
            element.refuse("is given twice");
        }
        priority.push_back(area);
    });
    if (node.there() && priority.size() != m_model.areas().size()) {
        node.refuse("must name every area once");
    }
    return priority;
}

Level VacancyReader::readRequired(const JsonNode& node, std::size_t leaf) const {
    const Area& area = m_model.areas()[m_model.leaves()[leaf].area];
    const int floor = floorOf(area).value;
    const auto level = node.wholeWithin(
        floor, highestLevel, "must be a whole level from " + std::to_string(floor) + " to 5");
    return {static_cast<std::uint8_t>(level.value_or(floor))};
}

Override VacancyReader::readOverride(const JsonNode& node) const {
    node.onlyKeys({"leaf", "weight_factor", "required", "reason"});
    Override word;
    const JsonNode leaf = node.at("leaf");
    const auto found = m_model.findLeaf(leaf.text());
    if (!found) {
        leaf.refuse("is not a leaf of the template");
    } else if (m_model.isTrait(*found)) {
        leaf.refuse("is a trait; only leaves of areas are overridden");
    }
    if (!node.log().ok()) return word;
    word.leaf = *found;
    if (const auto factor = node.maybe("weight_factor"); factor.there()) {
        word.factor = {factor.numberWithin(0.0, mostWeightFactor, "must be from 0 to 10")};
    }
    if (const auto required = node.maybe("required"); required.there()) {
        word.required = readRequired(required, word.leaf);
    }
    word.reason = node.at("reason").words();
    return word;
}

std::vector<Override> VacancyReader::readOverrides(const JsonNode& node) const {
    std::vector<Override> overrides;
    std::vector<bool> taken(m_model.leaves().size(), false);
    node.eachElement([&](const JsonNode& element) {
        overrides.push_back(readOverride(element));
        if (!element.log().ok()) return;
        const std::size_t leaf = overrides.back().leaf;
        if (taken[leaf]) element.at("leaf").refuse("is overridden twice");
        taken[leaf] = true;
    });
    if (node.log().ok()) checkGatesKeepWeight(node, overrides);
    return overrides;
}

void VacancyReader::checkGatesKeepWeight(const JsonNode& node,
                                         const std::vector<Override>& overrides) const {
    constexpr double nothing = 1e-9;
    std::vector<std::size_t> left;
    for (const Area& area : m_model.areas()) {
        left.push_back(area.leafCount);
    }
    for (std::size_t k = 0; k < overrides.size(); ++k) {
        if (!overrides[k].factor || overrides[k].factor->value > nothing) continue;
        const std::size_t area = m_model.leaves()[overrides[k].leaf].area;
        if (--left[area] > 0 || !m_model.areas()[area].gate) continue;
        node.log().refuse(pointerTo(pointerTo(node.pointer(), k), "weight_factor"),
                          "would leave a gate area without weight");
    }
}

Role VacancyReader::readRole(const JsonNode& node) const {
    node.onlyKeys({"title", "strategic", "junior", "trait_share", "priority", "overrides"});
    Role role;
    if (const auto title = node.maybe("title"); title.there()) {
        role.title = title.oneOf(titleNames);
    }
    if (const auto strategic = node.maybe("strategic"); strategic.there()) {
        role.strategic = {strategic.numberWithin(0.0, 1.0, "must be from 0 to 1")};
    }
    role.junior = node.maybe("junior").flag();
    if (const auto share = node.maybe("trait_share"); share.there()) {
        role.traitShare = {share.numberWithin(0.0, mostTraitShare, "must be from 0 to 0.15")};
    }
    role.priority = readPriority(node.maybe("priority"));
    role.overrides = readOverrides(node.maybe("overrides"));
    return role;
}

std::string VacancyReader::readListedId(const JsonNode& node, Index& index) {
    std::string id = readOwnId(node);
    if (node.holdsText() && !index.emplace(id, index.size()).second) {
        node.refuse("is given twice");
    }
    return id;
}

std::size_t VacancyReader::readReference(const JsonNode& node, const Index& index,
                                         const char* rule) {
    const auto found = index.find(node.text());
    if (found != index.end()) return found->second;
    if (node.there()) node.refuse(rule);
    return 0;
}

Candidate VacancyReader::readCandidate(const JsonNode& node) {
    node.onlyKeys({"id", "name", "company_turnover_msek"});
    Candidate candidate;
    candidate.id = readListedId(node.at("id"), m_candidates);
    candidate.name = node.at("name").text();
    if (const auto turnover = node.maybe("company_turnover_msek"); turnover.there()) {
        candidate.companyTurnover = readTurnover(turnover);
    }
    return candidate;
}

Rater VacancyReader::readRater(const JsonNode& node) {
    node.onlyKeys({"id", "name"});
    return {.id = readListedId(node.at("id"), m_raters), .name = node.at("name").text()};
}

Scorecard VacancyReader::readScorecard(const JsonNode& node) const {
    node.onlyKeys({"candidate", "rater", "submitted", "ratings", "answers"});
    const JsonNode answers = node.maybe("answers");
    return {.candidate = readReference(node.at("candidate"), m_candidates, "is not a candidate"),
            .rater = readReference(node.at("rater"), m_raters, "is not a rater"),
            .submitted = node.at("submitted").flag(),
            .ratings = readMarks(node.at("ratings"), true),
            .answers = answers.there() ? readAnswers(answers) : Answers()};
}

std::vector<Scorecard> VacancyReader::readScorecards(const JsonNode& node) const {
    limit(node, mostScorecards);
    limitTable(node, m_model.leaves().size(), mostMarks);
    std::vector<Scorecard> cards;
    std::vector<bool> taken(m_candidates.size() * m_raters.size(), false);
    node.eachElement([&](const JsonNode& element) {
        cards.push_back(readScorecard(element));
        if (!element.log().ok()) return;
        auto&& sheet = taken[cards.back().candidate * m_raters.size() + cards.back().rater];
        if (sheet) element.refuse("is a second scorecard of this rater on this candidate");
        sheet = true;
    });
    return cards;
}

Vacancy VacancyReader::read(const JsonNode& root) {
    Vacancy vacancy;
    vacancy.title = root.at("title").text();
    vacancy.organisation = readOrganisation(root.at("organisation"));
    vacancy.role = readRole(root.at("role"));
    if (const auto plan = root.maybe("plan"); plan.there()) vacancy.plan = readPlan(plan);
    const JsonNode candidates = root.at("candidates");
    limit(candidates, mostCandidates);
    limitTable(candidates, m_model.leaves().size(), mostCells);
    candidates.eachElement(
        [&](const JsonNode& node) { vacancy.candidates.push_back(readCandidate(node)); });
    const JsonNode raters = root.at("raters");
    limit(raters, mostRaters);
    raters.eachElement([&](const JsonNode& node) { vacancy.raters.push_back(readRater(node)); });
    vacancy.scorecards = readScorecards(root.at("scorecards"));
    return vacancy;
}

} // namespace

base::Result<VacancyFile> readVacancy(std::string_view json, const Template& shipped,
                                      std::string_view file) {
    if (json.size() > mostVacancyBytes) {
        return refusal(ErrorCode::TooLarge, file, "", "is larger than 64 MiB");
    }
    const auto tree = parseStrictJson(json, file);
    if (!tree) return tree.error();
    ReadLog log(file);
    const JsonNode root(*tree, log);
    checkFormat(root, "kvorum-vacancy", 1);
    root.onlyKeys({"format", "version", "title", "template", "organisation", "role", "plan",
                   "candidates", "raters", "scorecards"});
    VacancyFile read{.model = readModel(root.at("template"), shipped), .vacancy = {}};
    if (log.ok()) read.vacancy = VacancyReader(read.model).read(root);
    if (!log.ok()) return log.error();
    return read;
}

} // namespace kvorum::domain
