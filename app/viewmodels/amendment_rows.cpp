// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/amendment_rows.h"

#include "app/session/fields.h"
#include "app/viewmodels/answer_reading.h"
#include "app/viewmodels/field_words.h"
#include "app/viewmodels/wording.h"

#include <QCoreApplication>

#include <map>

namespace kvorum::viewmodels {

namespace {

using base::ScopeId;
using session::Amendment;
using session::DeviceSession;

class Amendments {
    Q_DECLARE_TR_FUNCTIONS(Amendments)
};

/// What one press adds is written within this time.
constexpr std::int64_t atOnceMs = 1000;

log::FieldKey keyOf(const ScopeId& scorecard, const std::string& field) {
    return session::fields::of(log::EntityKind::Scorecard, scorecard, field);
}

VersionRow rowOf(DeviceSession& session, const log::FieldKey& key, const Amendment& one,
                 const QString& language) {
    VersionRow row;
    row.key = QString::fromStdString(one.field) + '@' + QString::number(one.unixMs);
    row.reason = QString::fromStdString(one.reason);
    row.when = wording::moment(one.unixMs, session.now(), language);
    row.title = Amendments::tr("%1: %2").arg(wording::fieldName(key, language),
                                             wording::fieldValue(key, one.value, language));
    return row;
}

} // namespace

QList<VersionRow> amendedRows(DeviceSession& session, const ScopeId& scorecard,
                              const QString& language) {
    const auto all = session::amendments(session, scorecard);
    std::map<std::string, log::Value> before;
    QList<VersionRow> rows;
    for (const Amendment& one : all) {
        const log::FieldKey key = keyOf(scorecard, one.field);
        const log::Fold* sheet = session.replica().fold(scorecard);
        const auto known = before.find(one.field);
        const log::Value stood = known != before.end() ? known->second
                                 : sheet != nullptr    ? sheet->value(key)
                                                       : log::Value();
        VersionRow row = rowOf(session, key, one, language);
        row.kind = "amended";
        row.title = Amendments::tr("%1: %2, before that %3")
                        .arg(wording::fieldName(key, language),
                             wording::fieldValue(key, one.value, language),
                             wording::fieldValue(key, stood, language));
        before.insert_or_assign(one.field, one.value);
        rows << row;
    }
    return rows;
}

QList<VersionRow> lateRows(DeviceSession& session, const ScopeId& scorecard,
                           const QString& language) {
    QList<VersionRow> rows;
    for (const Amendment& one : session::lateEdits(session, scorecard)) {
        VersionRow row = rowOf(session, keyOf(scorecard, one.field), one, language);
        row.kind = "late";
        rows << row;
    }
    return rows;
}

QStringList versionLines(DeviceSession& session, const std::vector<Amendment>& all,
                         const std::string& field, const QString& language) {
    QStringList lines;
    for (const Amendment& one : all) {
        if (one.field == field) {
            const log::FieldKey key = keyOf({}, field);
            lines << Amendments::tr("Amended %1: %2. Reason: %3")
                         .arg(wording::moment(one.unixMs, session.now(), language),
                              wording::fieldValue(key, one.value, language),
                              QString::fromStdString(one.reason));
        }
    }
    return lines;
}

QStringList answerVersionLines(DeviceSession& session, const std::vector<Amendment>& all,
                               const domain::Question& question, const QString& language) {
    const std::string own = session::fields::answer(question.id, "");
    const std::string parts =
        session::fields::answer(question.id, session::fields::answerNotAskedPrefix);
    QStringList lines, said;
    const Amendment* before = nullptr;
    const auto end = [&] {
        if (before != nullptr) {
            lines << Amendments::tr("Amended %1: %2. Reason: %3")
                         .arg(wording::moment(before->unixMs, session.now(), language),
                              said.join(QStringLiteral("; ")),
                              QString::fromStdString(before->reason));
        }
        said.clear();
    };
    for (const Amendment& one : all) {
        if (!one.field.starts_with(own) || one.field.starts_with(parts)) {
            continue;
        }
        if (before != nullptr &&
            (before->reason != one.reason || one.unixMs - before->unixMs > atOnceMs)) {
            end();
        }
        const QString thing = answerFieldThing(one.field, language);
        const QString value = wording::fieldValue(keyOf({}, one.field), one.value, language);
        said << (thing.isEmpty() ? value : Amendments::tr("%1: %2").arg(thing, value));
        before = &one;
    }
    end();
    return lines;
}

} // namespace kvorum::viewmodels
