// SPDX-License-Identifier: Apache-2.0
#include "app/session/amendments.h"

#include "app/session/fields.h"

#include <algorithm>
#include <array>

namespace kvorum::session {

namespace {

using base::ScopeId;
using log::EntityKind;
using log::Value;

/// What a person says of a candidate; the rest of a sheet tells how the interview went.
constexpr std::array amendable{fields::ratingPrefix, fields::notePrefix, fields::evidencePrefix,
                               fields::answerPrefix};

/// A field of the amendments holds the list of all its versions, so that two devices which amend it
/// at once lose none: different lists stand beside each other, and are read as one.
void readVersions(std::string_view field, const Value& list, std::vector<Amendment>& all) {
    for (const Value& one : list.toList()) {
        const Amendment read{std::string(field), one.at("value"), one.at("reason").toText(),
                             one.at("at").toInt()};
        if (std::find(all.begin(), all.end(), read) == all.end()) {
            all.push_back(read);
        }
    }
}

void sortByTime(std::vector<Amendment>& all) {
    std::stable_sort(all.begin(), all.end(), [](const Amendment& one, const Amendment& other) {
        return one.unixMs < other.unixMs;
    });
}

} // namespace

std::vector<Amendment> amendments(DeviceSession& session, const ScopeId& scorecard) {
    std::vector<Amendment> all;
    const log::Fold* fold = session.replica().amendments(scorecard);
    if (fold == nullptr) {
        return all;
    }
    fold->eachField(EntityKind::Scorecard, base::idCast<base::EntityId>(scorecard),
                    [&](std::string_view field, const log::FieldView& view) {
                        for (const log::Standing& standing : view.standing) {
                            readVersions(field, standing.value, all);
                        }
                    });
    sortByTime(all);
    return all;
}

std::vector<Amendment> lateEdits(DeviceSession& session, const ScopeId& scorecard) {
    const std::vector<log::Change> changes = session.replica().lateEdits(scorecard);
    std::vector<Amendment> late;
    if (changes.empty()) {
        return late;
    }
    const std::vector<Amendment> known = amendments(session, scorecard);
    for (const log::Change& change : changes) {
        const std::string& field = change.key.field;
        const bool said = std::any_of(amendable.begin(), amendable.end(),
                                      [&](auto prefix) { return field.starts_with(prefix); });
        const bool taken = std::any_of(known.begin(), known.end(), [&](const Amendment& one) {
            return one.field == field && one.value == change.value;
        });
        if (said && !taken && !change.value.isNull()) {
            std::erase_if(late, [&](const Amendment& one) { return one.field == field; });
            late.push_back({field, change.value, {}, change.hlc.unixMs()});
        }
    }
    sortByTime(late);
    return late;
}

base::Outcome amend(DeviceSession& session, const ScopeId& scorecard, std::string_view field,
                    const Value& value, const QString& reason) {
    if (reason.trimmed().isEmpty()) {
        return base::Error{base::ErrorCode::BadFormat, "amendment", "a reason is needed"};
    }
    Value::List versions;
    std::int64_t latest = 0;
    for (const Amendment& one : amendments(session, scorecard)) {
        if (one.field == field) {
            versions.emplace_back(
                Value::Map{{"value", one.value}, {"reason", one.reason}, {"at", one.unixMs}});
        }
        latest = std::max(latest, one.unixMs); // of any field: the order is as they were made
    }
    versions.emplace_back(Value::Map{{"value", value},
                                     {"reason", reason.trimmed().toStdString()},
                                     {"at", std::max(session.now(), latest + 1)}});
    auto written = session.replica().amend(
        scorecard, fields::of(EntityKind::Scorecard, scorecard, field), Value(std::move(versions)));
    session.tellWritten();
    return written;
}

} // namespace kvorum::session
