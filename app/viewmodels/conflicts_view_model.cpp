// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/conflicts_view_model.h"

#include "app/session/fields.h"
#include "app/viewmodels/field_words.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/wording.h"

#include <algorithm>

namespace kvorum::viewmodels {

using session::Conflict;

namespace {

QString keyOf(const Conflict& conflict) {
    return wording::text(conflict.scope) + '/' + wording::text(conflict.key.entity) + '/' +
           QString::fromStdString(conflict.key.field);
}

/// The id of the question that a field of a sheet belongs to.
std::string questionOf(const std::string& field) {
    namespace fields = session::fields;
    const auto& bank = session::shippedQuestions();
    const std::string rest = field.substr(std::min(field.find('/') + 1, field.size()));
    if (field.starts_with(fields::ratingPrefix)) {
        const auto leaf = session::shippedTemplate().model.findLeaf(rest);
        return leaf ? bank.questions[bank.placeOfLeaf[*leaf].question].id : std::string();
    }
    return rest.substr(0, rest.find_first_of("./"));
}

ConflictRow rowOf(session::DeviceSession& session, const Conflict& conflict,
                  const QString& language) {
    ConflictRow row;
    row.key = keyOf(conflict);
    row.title = wording::fieldName(conflict.key, language);
    row.place = wording::scopeName(session, conflict.scope);
    for (const session::ConflictValue& one : conflict.values) {
        const QString when = wording::moment(one.unixMs, session.now(), language);
        row.values << QVariantMap{
            {"text", wording::fieldValue(conflict.key, one.value, language)},
            {"who", session.personName(one.by) + QStringLiteral(" · ") + when}};
    }
    row.isText = std::all_of(
        conflict.values.begin(), conflict.values.end(), [](const session::ConflictValue& one) {
            return one.value.isNull() || std::holds_alternative<std::string>(one.value.data);
        });
    const bool chosen =
        conflict.key.field.starts_with("evidence/") || conflict.key.field.starts_with("answer/");
    row.isText = row.isText && !chosen;
    const log::ScopeRecord* scope = session.control().scope(conflict.scope);
    const bool sheet = scope != nullptr && scope->kind == log::ScopeKind::Scorecard;
    if (sheet && questionIndex(questionOf(conflict.key.field)) >= 0) {
        row.candidateId = wording::text(scope->parent);
    }
    return row;
}

} // namespace

ConflictsViewModel::ConflictsViewModel(QObject* parent) : ScreenViewModel(parent) {}

const Conflict* ConflictsViewModel::find(const QString& key) const {
    const auto found = std::find_if(m_conflicts.begin(), m_conflicts.end(),
                                    [&](const Conflict& one) { return keyOf(one) == key; });
    return found == m_conflicts.end() ? nullptr : &*found;
}

void ConflictsViewModel::keep(const QString& key, int value) {
    const Conflict* conflict = find(key);
    if (conflict != nullptr && value >= 0 && value < static_cast<int>(conflict->values.size())) {
        accept(session::settle(*session(), *conflict,
                               conflict->values[static_cast<std::size_t>(value)].value));
    }
}

void ConflictsViewModel::write(const QString& key, const QString& text) {
    if (const Conflict* conflict = find(key)) {
        accept(session::settle(*session(), *conflict, text.toStdString()));
    }
}

void ConflictsViewModel::openAt(const QString& key) {
    if (const Conflict* conflict = find(key)) {
        accept(session()->writeSheet(conflict->scope, session::fields::position,
                                     questionOf(conflict->key.field)));
    }
}

void ConflictsViewModel::refresh() {
    m_conflicts = session::conflicts(*session());
    QList<ConflictRow> rows;
    for (const Conflict& conflict : m_conflicts) {
        rows << rowOf(*session(), conflict, language());
    }
    m_rows.setRows(rows);
    emit changed();
}

} // namespace kvorum::viewmodels
