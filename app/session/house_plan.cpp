// SPDX-License-Identifier: Apache-2.0
#include "app/session/house_plan.h"

#include "app/session/answers.h"
#include "app/session/fields.h"
#include "app/session/read_log.h"
#include "core/domain/names.h"
#include "core/scoring/resource_plan.h"

#include <algorithm>

namespace kvorum::session {

using base::Outcome;
using base::ScopeId;
using log::EntityKind;
using log::Value;

log::Value placedValue(const PlacedResource& placed) {
    const std::string place(domain::nameIn(domain::placeNames, placed.place));
    if (placed.reason.empty()) {
        return place;
    }
    return Value::Map{{"place", place}, {"reason", placed.reason}};
}

std::optional<PlacedResource> placedOf(const Value& value) {
    const Value& alone = value.at("place");
    const std::string word = (alone.isNull() ? value : alone).toText();
    for (const auto& [known, place] : domain::placeNames) {
        if (word == known) {
            return PlacedResource{place, value.at("reason").toText()};
        }
    }
    return std::nullopt;
}

bool placesAll(const HousePlan& plan) {
    const auto& resources = shippedTemplate().resources;
    return std::all_of(resources.begin(), resources.end(),
                       [&](const auto& resource) { return plan.places.contains(resource.id); });
}

const domain::Question& splitQuestion() {
    const auto& questions = shippedQuestions().questions;
    return *std::find_if(questions.begin(), questions.end(), [](const domain::Question& question) {
        return question.kind == domain::QuestionKind::Split;
    });
}

HousePlan readHousePlan(const log::Fold& fold, const ScopeId& vacancy) {
    const auto value = [&](std::string_view field) -> const Value& {
        return fold.value(fields::of(EntityKind::Vacancy, vacancy, field));
    };
    HousePlan plan;
    for (const domain::Resource& resource : shippedTemplate().resources) {
        if (auto placed = placedOf(value(fields::join(fields::resourcePrefix, resource.id)))) {
            plan.places.emplace(resource.id, std::move(*placed));
        }
    }
    plan.timeSplit = readShares(value(fields::roleTimeSplit), splitQuestion());
    return plan;
}

HousePlan housePlan(DeviceSession& session, const ScopeId& vacancy) {
    const log::Fold* fold = session.replica().fold(vacancy);
    return fold ? readHousePlan(*fold, vacancy) : HousePlan();
}

std::vector<std::string> overriddenAdvice(const HousePlan& plan,
                                          const std::optional<domain::Msek>& turnover) {
    std::vector<std::string> found;
    for (const domain::Resource& resource : shippedTemplate().resources) {
        const auto set = plan.places.find(resource.id);
        if (set != plan.places.end() &&
            scoring::overridesAdvice(turnover, resource.id, set->second.place)) {
            found.push_back(resource.id);
        }
    }
    return found;
}

Outcome setPlaces(DeviceSession& session, const ScopeId& vacancy, const Places& places) {
    const HousePlan before = housePlan(session, vacancy);
    const log::Fold* fold = session.replica().fold(vacancy);
    const auto turnover =
        fold ? readOrganisation(*fold, vacancy, shippedTemplate().model).turnover : std::nullopt;
    std::vector<std::pair<std::string, Value>> written;
    for (const domain::Resource& resource : shippedTemplate().resources) {
        const auto wanted = places.find(resource.id);
        if (wanted == places.end()) {
            continue;
        }
        PlacedResource now = wanted->second;
        const bool overrides = scoring::overridesAdvice(turnover, resource.id, now.place);
        now.reason = overrides ? QString::fromStdString(now.reason).trimmed().toStdString() : "";
        const auto stood = before.places.find(resource.id);
        if (stood != before.places.end() && stood->second == now) {
            continue;
        }
        const std::string field = fields::join(fields::resourcePrefix, resource.id);
        if (overrides && now.reason.empty()) {
            return base::Error{base::ErrorCode::BadFormat, field,
                               "overrides the general advice without a reason"};
        }
        written.emplace_back(field, placedValue(now));
    }
    if (written.empty()) {
        return {};
    }
    const Outcome done = session.writeAll(vacancy, EntityKind::Vacancy, written);
    return done ? session.seal(vacancy) : done;
}

Outcome setTimeSplit(DeviceSession& session, const ScopeId& vacancy,
                     const std::vector<int>& shares) {
    const domain::Question& question = splitQuestion();
    if (shares.size() != question.shares.size() || !domain::isSplit(shares)) {
        return base::Error{base::ErrorCode::BadFormat, std::string(fields::roleTimeSplit),
                           "the shares do not sum to 100"};
    }
    const Outcome done =
        session.writeAll(vacancy, EntityKind::Vacancy,
                         {{std::string(fields::roleTimeSplit), sharesValue(question, shares)}});
    return done ? session.seal(vacancy) : done;
}

} // namespace kvorum::session
