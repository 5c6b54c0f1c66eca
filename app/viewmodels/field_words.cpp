// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/field_words.h"

#include "app/session/fields.h"
#include "app/session/panel.h"
#include "app/viewmodels/answer_reading.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/wording.h"

#include <QDateTime>

namespace kvorum::viewmodels::wording {

namespace {

namespace fields = session::fields;

class Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

/// What stands behind the prefix of a field; none where it has another.
std::optional<std::string> after(const std::string& field, std::string_view prefix) {
    return field.starts_with(prefix) ? std::optional(field.substr(prefix.size())) : std::nullopt;
}

/// Empty where there is no such leaf.
QString skill(const std::string& id, const QString& language) {
    const auto& leaves = session::shippedTemplate().leaves;
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
        if (leafId(leaf) == id) {
            return in(leaves[leaf].name, language);
        }
    }
    return {};
}

/// Of a part key "q4.a".
int questionNumber(const std::string& part) {
    return questionIndex(part.substr(0, part.find('.'))) + 1;
}

QString sheetField(const std::string& field, const QString& language) {
    if (const auto leaf = after(field, fields::ratingPrefix)) {
        return Fields::tr("Rating of %1").arg(skill(*leaf, language));
    }
    if (const auto part = after(field, fields::notePrefix)) {
        return Fields::tr("Note on question %1").arg(questionNumber(*part));
    }
    if (const auto part = after(field, fields::evidencePrefix)) {
        return Fields::tr("Evidence on question %1").arg(questionNumber(*part));
    }
    if (const auto probe = after(field, fields::probePrefix)) {
        const auto question = questionIndex(probe->substr(0, probe->find('/')));
        return Fields::tr("Follow-up to question %1").arg(question + 1);
    }
    return answerFieldName(field, language);
}

QString vacancyField(const std::string& field, const QString& language) {
    if (field == fields::title) {
        return Fields::tr("Title of the vacancy");
    }
    if (field == fields::company) {
        return Fields::tr("Company");
    }
    if (field == fields::turnover) {
        return Fields::tr("Turnover in MSEK");
    }
    if (const auto resource = after(field, fields::resourcePrefix)) {
        return Fields::tr("Own plan: %1").arg(resourceName(*resource, language));
    }
    if (field == fields::roleTimeSplit) {
        return Fields::tr("Target split of own time");
    }
    if (const auto leaf = after(field, fields::strengthPrefix)) {
        return Fields::tr("How strong the team is in %1").arg(skill(*leaf, language));
    }
    return {};
}

QString candidateField(const std::string& field) {
    if (field == fields::name) {
        return Fields::tr("Name of the candidate");
    }
    if (field == fields::companyTurnover) {
        return Fields::tr("Turnover of the candidate’s company in MSEK");
    }
    return field == fields::interviewAt ? Fields::tr("Time of the interview") : QString();
}

} // namespace

QString fieldName(const log::FieldKey& key, const QString& language) {
    using log::EntityKind;
    QString name;
    if (key.kind == EntityKind::Scorecard) {
        name = sheetField(key.field, language);
    } else if (key.kind == EntityKind::Vacancy) {
        name = vacancyField(key.field, language);
    } else if (key.kind == EntityKind::Candidate) {
        name = candidateField(key.field);
    } else if (key.kind == EntityKind::Person) {
        name = Fields::tr("Name of a person");
    } else if (key.kind == EntityKind::Workspace) {
        name = Fields::tr("Name of the workspace");
    }
    return name.isEmpty() ? QString::fromStdString(key.field) : name;
}

QString fieldValue(const log::FieldKey& key, const log::Value& value, const QString& language) {
    if (key.field == fields::interviewAt) {
        return locale(language).toString(QDateTime::fromMSecsSinceEpoch(value.toInt()),
                                         QLocale::ShortFormat);
    }
    if (after(key.field, fields::ratingPrefix)) {
        return value.toInt() == fields::notObserved ? Fields::tr("not observed")
                                                    : Fields::tr("%1 of 5").arg(value.toInt());
    }
    if (after(key.field, fields::evidencePrefix)) {
        return value.isNull() ? Fields::tr("no tag")
                              : evidence(QString::fromStdString(value.toText()));
    }
    if (after(key.field, fields::answerPrefix)) {
        return answerFieldValue(key.field, value, language);
    }
    if (after(key.field, fields::resourcePrefix)) {
        return placedText(session::placedOf(value));
    }
    if (key.field == fields::roleTimeSplit) {
        return splitText(session::readShares(value, session::splitQuestion()), language);
    }
    if (!value.toText().empty()) {
        return QString::fromStdString(value.toText());
    }
    constexpr double none = -1;
    const double number = value.toDouble(none);
    return number == none ? Fields::tr("empty") : locale(language).toString(number);
}

QString scopeName(session::DeviceSession& session, const base::ScopeId& scope) {
    const log::ScopeRecord* record = session.control().scope(scope);
    if (record == nullptr || record->kind == log::ScopeKind::Workspace) {
        return session.workspaceName();
    }
    if (record->kind == log::ScopeKind::Vacancy) {
        return session::vacancyText(session, scope, fields::title);
    }
    const bool candidate = record->kind == log::ScopeKind::Candidate;
    return QString::fromStdString(
        session::candidateFacts(session, candidate ? scope : record->parent).name);
}

} // namespace kvorum::viewmodels::wording
