// SPDX-License-Identifier: Apache-2.0
#include "core/domain/answers_json.h"
#include "core/domain/json_writer.h"
#include "core/domain/names.h"
#include "core/domain/vacancy_file.h"

namespace kvorum::domain {

namespace {

void writeInlineTemplate(JsonWriter& out, const Template& model) {
    out.object().key("areas").array();
    for (const Area& area : model.areas()) {
        out.object().key("id").text(area.id).key("gate").flag(area.gate).key("leaves").array();
        for (std::size_t i = area.firstLeaf; i < area.endLeaf(); ++i) {
            const Leaf& leaf = model.leaves()[i];
            out.object().key("id").text(leaf.id);
            out.key("group").text(nameIn(groupNames, leaf.group)).endObject();
        }
        out.endArray().endObject();
    }
    out.endArray().key("traits").array();
    for (std::size_t i = model.areaLeafCount(); i < model.leaves().size(); ++i) {
        out.object().key("id").text(model.leaves()[i].id).endObject();
    }
    out.endArray().endObject();
}

void writeMarks(JsonWriter& out, const Template& model, const Marks& marks) {
    out.object();
    for (std::size_t i = 0; i < model.leaves().size(); ++i) {
        if (markOf(marks, i) > 0) out.key(model.leaves()[i].id).whole(markOf(marks, i));
    }
    out.endObject();
}

void writeAreas(JsonWriter& out, const Template& model, const std::vector<std::size_t>& areas) {
    out.array();
    for (const std::size_t area : areas) {
        out.text(model.areas()[area].id);
    }
    out.endArray();
}

void writeOrganisation(JsonWriter& out, const Template& model, const Organisation& own) {
    out.object();
    if (own.turnover) out.key("turnover_msek").number(own.turnover->value);
    if (!own.specialists.empty()) writeAreas(out.key("specialists"), model, own.specialists);
    if (own.ownWarehouse) out.key("own_warehouse").flag(*own.ownWarehouse);
    if (!own.strengths.empty()) writeMarks(out.key("strengths"), model, own.strengths);
    if (own.range) out.key("range").text(nameIn(rangeNames, *own.range));
    if (own.market) out.key("market").text(nameIn(marketNames, *own.market));
    out.endObject();
}

void writeOverride(JsonWriter& out, const Template& model, const Override& word) {
    out.object().key("leaf").text(model.leaves()[word.leaf].id);
    if (word.factor) out.key("weight_factor").number(word.factor->value);
    if (word.required) out.key("required").whole(word.required->value);
    out.key("reason").text(word.reason).endObject();
}

void writeRole(JsonWriter& out, const Template& model, const Role& role) {
    out.object();
    if (role.title) out.key("title").text(nameIn(titleNames, *role.title));
    if (role.strategic) out.key("strategic").number(role.strategic->value);
    if (role.junior) out.key("junior").flag(true);
    if (role.traitShare.value > 0.0) out.key("trait_share").number(role.traitShare.value);
    if (!role.priority.empty()) writeAreas(out.key("priority"), model, role.priority);
    if (!role.overrides.empty()) {
        out.key("overrides").array();
        for (const Override& word : role.overrides) {
            writeOverride(out, model, word);
        }
        out.endArray();
    }
    out.endObject();
}

void writePlan(JsonWriter& out, const HousePlan& plan) {
    out.object();
    if (!plan.places.empty()) {
        out.key("resources").object();
        for (const auto& [resource, placed] : plan.places) {
            out.key(resource).object().key("place").text(nameIn(placeNames, placed.place));
            if (!placed.reason.empty()) out.key("reason").text(placed.reason);
            out.endObject();
        }
        out.endObject();
    }
    if (!plan.timeSplit.empty()) {
        out.key("time_split").array();
        for (const int share : plan.timeSplit) {
            out.whole(share);
        }
        out.endArray();
    }
    out.endObject();
}

void writeScorecard(JsonWriter& out, const Template& model, const Vacancy& vacancy,
                    const Scorecard& card) {
    out.object().key("candidate").text(vacancy.candidates[card.candidate].id);
    out.key("rater").text(vacancy.raters[card.rater].id);
    out.key("submitted").flag(card.submitted);
    writeMarks(out.key("ratings"), model, card.ratings);
    if (!card.answers.empty()) writeAnswers(out.key("answers"), card.answers);
    out.endObject();
}

void writePeople(JsonWriter& out, const Vacancy& vacancy) {
    out.key("candidates").array();
    for (const Candidate& candidate : vacancy.candidates) {
        out.object().key("id").text(candidate.id).key("name").text(candidate.name);
        if (candidate.companyTurnover) {
            out.key("company_turnover_msek").number(candidate.companyTurnover->value);
        }
        out.endObject();
    }
    out.endArray().key("raters").array();
    for (const Rater& rater : vacancy.raters) {
        out.object().key("id").text(rater.id).key("name").text(rater.name).endObject();
    }
    out.endArray();
}

} // namespace

std::string writeVacancy(const Template& model, const Vacancy& vacancy) {
    JsonWriter out;
    out.object().key("format").text("kvorum-vacancy").key("version").whole(1);
    out.key("title").text(vacancy.title).key("template");
    if (model.id().empty()) {
        writeInlineTemplate(out, model);
    } else {
        out.text(model.id());
    }
    writeOrganisation(out.key("organisation"), model, vacancy.organisation);
    writeRole(out.key("role"), model, vacancy.role);
    if (!vacancy.plan.empty()) writePlan(out.key("plan"), vacancy.plan);
    writePeople(out, vacancy);
    out.key("scorecards").array();
    for (const Scorecard& card : vacancy.scorecards) {
        writeScorecard(out, model, vacancy, card);
    }
    out.endArray().endObject();
    return out.take() + '\n';
}

} // namespace kvorum::domain
