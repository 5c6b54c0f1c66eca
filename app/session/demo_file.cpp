// SPDX-License-Identifier: Apache-2.0
#include "app/session/demo_file.h"

#include "app/session/fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kvorum::session {

namespace {

using Json = nlohmann::json;

log::Value toValue(const Json& json) {
    if (json.is_boolean()) {
        return json.get<bool>();
    }
    if (json.is_number_integer()) {
        return json.get<std::int64_t>();
    }
    if (json.is_number()) {
        return json.get<double>();
    }
    if (json.is_array()) {
        log::Value::List list;
        for (const Json& item : json) {
            list.push_back(toValue(item));
        }
        return list;
    }
    if (json.is_object()) {
        log::Value::Map map;
        for (const auto& [key, item] : json.items()) {
            map.emplace_back(key, toValue(item));
        }
        return map;
    }
    return json.get<std::string>();
}

DemoFile::Fields vacancyFields(const Json& vacancy) {
    DemoFile::Fields found;
    for (const auto& [key, value] : vacancy.at("organisation").items()) {
        if (key == "strengths") {
            for (const auto& [leaf, strength] : value.items()) {
                found.emplace_back(fields::join(fields::strengthPrefix, leaf), toValue(strength));
            }
        } else {
            found.emplace_back("organisation/" + key, toValue(value));
        }
    }
    for (const auto& [key, value] : vacancy.at("role").items()) {
        found.emplace_back("role/" + key, toValue(value));
    }
    const Json plan = vacancy.value("plan", Json::object());
    const Json resources = plan.value("resources", Json::object());
    for (const auto& [resource, place] : resources.items()) {
        found.emplace_back(fields::join(fields::resourcePrefix, resource), toValue(place));
    }
    if (plan.contains("time_split")) {
        found.emplace_back(fields::roleTimeSplit, toValue(plan.at("time_split")));
    }
    return found;
}

DemoFile::Fields sheetFields(const Json& sheet) {
    DemoFile::Fields found;
    for (const auto& [leaf, level] : sheet.at("ratings").items()) {
        found.emplace_back(fields::join(fields::ratingPrefix, leaf),
                           level.is_null() ? log::Value(fields::notObserved) : toValue(level));
    }
    for (const auto& [part, said] : sheet.at("parts").items()) {
        if (said.contains("note")) {
            found.emplace_back(fields::join(fields::notePrefix, part), toValue(said.at("note")));
        }
        if (said.contains("evidence")) {
            found.emplace_back(fields::join(fields::evidencePrefix, part),
                               toValue(said.at("evidence")));
        }
        const std::string question = part.substr(0, part.find('.'));
        for (const Json& probe : said.value("probes", Json::array())) {
            found.emplace_back(fields::join(fields::probePrefix, question) + "/" +
                                   std::to_string(probe.get<int>()),
                               true);
        }
    }
    const Json answers = sheet.value("answers", Json::object());
    for (const auto& [item, value] : answers.items()) {
        found.emplace_back(fields::join(fields::answerPrefix, item), toValue(value));
    }
    const Json spent = sheet.value("seconds", Json::object());
    for (const auto& [question, seconds] : spent.items()) {
        found.emplace_back(fields::join(fields::secondsPrefix, question), toValue(seconds));
    }
    if (sheet.contains("resume")) {
        found.emplace_back(fields::position, toValue(sheet.at("resume")));
    }
    // Two parts of one question may name the same probe: a field is written once.
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    const auto repeated = std::unique(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.first == b.first;
    });
    found.erase(repeated, found.end());
    return found;
}

DemoFile read(const Json& json) {
    DemoFile demo;
    json.at("workspace").get_to(demo.workspace);
    json.at("self").get_to(demo.self);
    const Json& vacancy = json.at("vacancy");
    vacancy.at("title").get_to(demo.title);
    vacancy.at("company").get_to(demo.company);
    demo.vacancy = vacancyFields(vacancy);
    for (const Json& person : json.at("people")) {
        demo.people.push_back({person.at("id"), person.at("name"), person.at("role")});
    }
    std::stable_partition(demo.people.begin(), demo.people.end(),
                          [&](const auto& person) { return person.id == demo.self; });
    for (const Json& candidate : json.at("candidates")) {
        DemoFile::Candidate entry{candidate.at("id"), candidate.at("name"), std::nullopt,
                                  candidate.at("interview_in_days").get<int>(), std::nullopt};
        if (candidate.contains("interview_hour")) {
            entry.interviewHour = candidate.at("interview_hour").get<int>();
        }
        if (candidate.contains("company_turnover_msek")) {
            entry.companyTurnoverMsek = candidate.at("company_turnover_msek").get<double>();
        }
        demo.candidates.push_back(std::move(entry));
    }
    for (const Json& sheet : json.at("sheets")) {
        demo.sheets.push_back({sheet.at("candidate"), sheet.at("rater"),
                               sheet.at("submitted").get<bool>(), sheetFields(sheet)});
    }
    return demo;
}

} // namespace

base::Result<DemoFile> readDemoFile(std::string_view json) {
    try {
        return read(Json::parse(json));
    } catch (const Json::exception& broken) {
        return base::Error{base::ErrorCode::BadFormat, "assets/demo/demo.json", broken.what()};
    }
}

} // namespace kvorum::session
