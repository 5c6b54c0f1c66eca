// SPDX-License-Identifier: Apache-2.0
#include "app/session/house_plan.h"

#include "app/session/answers.h"
#include "app/session/fields.h"

#include <algorithm>
#include <array>

namespace kvorum::session {

using base::Outcome;
using base::ScopeId;
using log::EntityKind;
using log::Value;

namespace {

constexpr std::array<std::pair<Place, std::string_view>, 3> placeWords{
    {{Place::Inside, "inside"}, {Place::Bought, "bought"}, {Place::None, "none"}}};

} // namespace

std::string_view placeWord(Place place) {
    return placeWords[static_cast<std::size_t>(place)].second;
}

std::optional<Place> placeOf(std::string_view word) {
    for (const auto& [place, known] : placeWords) {
        if (word == known) {
            return place;
        }
    }
    return std::nullopt;
}

bool HousePlan::placesAll() const {
    const auto& resources = shippedTemplate().resources;
    return std::all_of(resources.begin(), resources.end(),
                       [this](const auto& resource) { return places.contains(resource.id); });
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
        const Value& written = value(fields::join(fields::resourcePrefix, resource.id));
        if (const auto place = placeOf(written.toText())) {
            plan.places.emplace(resource.id, *place);
        }
    }
    plan.timeSplit = readShares(value(fields::roleTimeSplit), splitQuestion());
    return plan;
}

HousePlan housePlan(DeviceSession& session, const ScopeId& vacancy) {
    const log::Fold* fold = session.replica().fold(vacancy);
    return fold ? readHousePlan(*fold, vacancy) : HousePlan();
}

Outcome setPlaces(DeviceSession& session, const ScopeId& vacancy,
                  const std::map<std::string, Place, std::less<>>& places) {
    const HousePlan before = housePlan(session, vacancy);
    std::vector<std::pair<std::string, Value>> written;
    for (const domain::Resource& resource : shippedTemplate().resources) {
        const auto now = places.find(resource.id);
        const auto stood = before.places.find(resource.id);
        if (now != places.end() && (stood == before.places.end() || stood->second != now->second)) {
            written.emplace_back(fields::join(fields::resourcePrefix, resource.id),
                                 std::string(placeWord(now->second)));
        }
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
