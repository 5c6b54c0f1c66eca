// SPDX-License-Identifier: Apache-2.0
#include "core/domain/answers_json.h"

#include "core/domain/asset_fields.h"
#include "core/domain/vacancy.h"

namespace kvorum::domain {

namespace {

constexpr double mostYears = 100.0;

std::optional<double> readAmount(const JsonNode& node, double most) {
    if (!node.there()) return std::nullopt;
    const double amount = node.number();
    if (!(amount > 0.0) || amount > most) node.refuse("must be above 0 and within reason");
    return amount;
}

std::map<std::string, bool> readPlaces(const JsonNode& node) {
    std::map<std::string, bool> inside;
    for (const bool kept : {true, false}) {
        const JsonNode list = node.at(kept ? "inside" : "bought");
        list.eachElement([&](const JsonNode& element) {
            if (!inside.emplace(element.words(), kept).second) element.refuse("is given twice");
        });
    }
    node.onlyKeys({"inside", "bought"});
    return inside;
}

std::vector<SystemUse> readSystems(const JsonNode& node) {
    std::vector<SystemUse> systems;
    IdSet names;
    node.eachElement([&](const JsonNode& element) {
        element.onlyKeys({"name", "depth"});
        const int depth = element.at("depth")
                              .wholeWithin(0, deepestUse, "must be a depth from 0 to 3")
                              .value_or(0);
        systems.push_back({.name = element.at("name").words(), .depth = depth});
        names.add(element, systems.back().name);
    });
    return systems;
}

std::set<std::string> readTicked(const JsonNode& node) {
    std::set<std::string> ticked;
    node.eachElement([&](const JsonNode& element) {
        if (!ticked.insert(element.words()).second) element.refuse("is given twice");
    });
    return ticked;
}

std::map<std::string, std::string> readNotAsked(const JsonNode& node) {
    std::map<std::string, std::string> reasons;
    node.eachMember([&](std::string_view part, const JsonNode& reason) {
        reasons.emplace(part, reason.text());
    });
    return reasons;
}

std::map<std::string, std::string> readStrokes(const JsonNode& node) {
    std::map<std::string, std::string> strokes;
    node.eachMember([&](std::string_view key, const JsonNode& points) {
        if (!isStroke(points.text())) points.refuse("must be points on the paper as 120,80 125,84");
        strokes.emplace(key, points.text());
    });
    return strokes;
}

Answer readAnswer(const JsonNode& node) {
    node.onlyKeys({"choice", "places", "source", "end_msek", "start_msek", "years", "shares",
                   "systems", "ticked", "not_asked", "sketch"});
    Answer answer;
    if (const auto choice = node.maybe("choice"); choice.there()) answer.choice = choice.words();
    if (const auto places = node.maybe("places"); places.there())
        answer.inside = readPlaces(places);
    if (const auto source = node.maybe("source"); source.there()) {
        answer.sourceMonth = source.text();
        if (!isMonth(answer.sourceMonth)) source.refuse("must be a month as 2026-03");
    }
    answer.end = readAmount(node.maybe("end_msek"), mostMsek);
    answer.start = readAmount(node.maybe("start_msek"), mostMsek);
    answer.years = readAmount(node.maybe("years"), mostYears);
    if (const auto shares = node.maybe("shares"); shares.there()) answer.shares = readSplit(shares);
    if (const auto list = node.maybe("systems"); list.there()) answer.systems = readSystems(list);
    if (const auto list = node.maybe("ticked"); list.there()) answer.ticked = readTicked(list);
    if (const auto parts = node.maybe("not_asked"); parts.there()) {
        answer.notAsked = readNotAsked(parts);
    }
    if (const auto strokes = node.maybe("sketch"); strokes.there()) {
        answer.strokes = readStrokes(strokes);
    }
    return answer;
}

void writePlaces(JsonWriter& out, const std::map<std::string, bool>& inside) {
    out.object();
    for (const bool kept : {true, false}) {
        out.key(kept ? "inside" : "bought").array();
        for (const auto& [resource, here] : inside) {
            if (here == kept) out.text(resource);
        }
        out.endArray();
    }
    out.endObject();
}

void writeLists(JsonWriter& out, const Answer& answer) {
    if (!answer.shares.empty()) {
        out.key("shares").array();
        for (const int share : answer.shares) {
            out.whole(share);
        }
        out.endArray();
    }
    if (!answer.systems.empty()) {
        out.key("systems").array();
        for (const SystemUse& use : answer.systems) {
            out.object().key("name").text(use.name).key("depth").whole(use.depth).endObject();
        }
        out.endArray();
    }
    if (!answer.ticked.empty()) {
        out.key("ticked").array();
        for (const std::string& item : answer.ticked) {
            out.text(item);
        }
        out.endArray();
    }
    if (!answer.notAsked.empty()) {
        out.key("not_asked").object();
        for (const auto& [part, reason] : answer.notAsked) {
            out.key(part).text(reason);
        }
        out.endObject();
    }
    if (!answer.strokes.empty()) {
        out.key("sketch").object();
        for (const auto& [key, points] : answer.strokes) {
            out.key(key).text(points);
        }
        out.endObject();
    }
}

} // namespace

std::vector<int> readSplit(const JsonNode& node) {
    std::vector<int> shares;
    node.eachElement([&](const JsonNode& element) {
        shares.push_back(
            element.wholeWithin(0, 100, "must be a whole number from 0 to 100").value_or(0));
    });
    if (node.log().ok() && !isSplit(shares)) node.refuse("must sum to 100");
    return shares;
}

Answers readAnswers(const JsonNode& node) {
    Answers answers;
    node.eachMember([&](std::string_view question, const JsonNode& member) {
        Answer answer = readAnswer(member);
        if (!answer.empty()) answers.emplace(question, std::move(answer));
    });
    return answers;
}

void writeAnswers(JsonWriter& out, const Answers& answers) {
    out.object();
    for (const auto& [question, answer] : answers) {
        out.key(question).object();
        if (!answer.choice.empty()) out.key("choice").text(answer.choice);
        if (!answer.inside.empty()) writePlaces(out.key("places"), answer.inside);
        if (!answer.sourceMonth.empty()) out.key("source").text(answer.sourceMonth);
        if (answer.end) out.key("end_msek").number(*answer.end);
        if (answer.start) out.key("start_msek").number(*answer.start);
        if (answer.years) out.key("years").number(*answer.years);
        writeLists(out, answer);
        out.endObject();
    }
    out.endObject();
}

} // namespace kvorum::domain
