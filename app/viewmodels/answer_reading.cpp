// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/answer_reading.h"

#include "app/session/device_session.h"
#include "app/viewmodels/interview_view_model.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/wording.h"
#include "core/scoring/figures.h"

#include <QDateTime>

#include <algorithm>

namespace kvorum::viewmodels {

using domain::Answer;
using domain::Question;
using domain::QuestionKind;

namespace {

class Answering {
    Q_DECLARE_TR_FUNCTIONS(Answering)
};

/// A source older than this asks for something newer (M-119).
constexpr int freshMonths = 12;

const std::vector<domain::Resource>& resources() {
    return session::shippedTemplate().resources;
}

QString kindId(const Question& question) {
    switch (question.kind) {
    case QuestionKind::Choice:
        return "choice";
    case QuestionKind::Sorter:
        return "sorter";
    case QuestionKind::Trend:
        return "source";
    case QuestionKind::NumberPair:
        return "sizes";
    case QuestionKind::Split:
        return "shares";
    case QuestionKind::List:
        return "systems";
    case QuestionKind::Checklist:
        return "checklist";
    case QuestionKind::Open:
        return question.sketch ? "sketch" : "";
    case QuestionKind::MultiPart:
    case QuestionKind::Behavioural:
    case QuestionKind::ThreeNotes:
    case QuestionKind::Scenario:
        break;
    }
    return {};
}

int placed(const Answer& answer, const std::string& resource) {
    const auto found = answer.inside.find(resource);
    return found == answer.inside.end() ? 0 : found->second ? -1 : 1;
}

QList<AnswerRow> resourceRows(const Question& question, const Answer& answer,
                              const QString& language) {
    const bool sorted = question.kind == QuestionKind::Sorter;
    QList<AnswerRow> rows;
    int next[3] = {0, 0, 0};
    for (const domain::Resource& resource : resources()) {
        AnswerRow row;
        row.key = QString::fromStdString(resource.id);
        row.title = wording::in(resource.name, language);
        row.group = resourceGroupName(resource.group);
        row.value = sorted ? placed(answer, resource.id) : answer.choice == resource.id ? 1 : 0;
        row.slot = next[row.value + 1]++;
        rows << row;
    }
    return rows;
}

QString placesSummary(const Answer& answer) {
    int inside = 0;
    for (const auto& [resource, kept] : answer.inside) {
        inside += kept ? 1 : 0;
    }
    const int bought = static_cast<int>(answer.inside.size()) - inside;
    const int left = static_cast<int>(resources().size()) - inside - bought;
    return Answering::tr("%1 inside, %2 bought, %3 not placed").arg(inside).arg(bought).arg(left);
}

/// A source that is more than a year old.
bool isStale(const std::string& month, std::int64_t nowMs) {
    const QDate from = QDate::fromString(QString::fromStdString(month) + "-01", Qt::ISODate);
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return from.isValid() && from.addMonths(freshMonths) < QDate(today.year(), today.month(), 1);
}

void describeSizes(AnswerState& state, const Answer& answer, const AnswerContext& context) {
    state.end = answer.end.value_or(0.0);
    state.start = answer.start.value_or(0.0);
    state.years = answer.years.value_or(0.0);
    state.own = context.own ? context.own->value : 0.0;
    const auto growth = scoring::growthOf(state.start, state.end, state.years);
    if (growth) {
        const QLocale locale = wording::locale(context.language);
        const int decimals = growth->times >= 10.0 ? 0 : 1;
        state.timesText =
            Answering::tr("%1 times").arg(locale.toString(growth->times, 'f', decimals));
        const QLatin1String sign(context.language == "pl" ? "%" : " %");
        state.yearlyText = locale.toString(growth->yearly * 100.0, 'f', 1) + sign;
    }
}

QStringList unnamed(const Question& question, const Answer& answer) {
    QStringList names;
    for (const std::string& name : question.suggestions) {
        const bool named =
            std::any_of(answer.systems.begin(), answer.systems.end(),
                        [&](const domain::SystemUse& use) { return use.name == name; });
        if (!named) {
            names << QString::fromStdString(name);
        }
    }
    return names;
}

} // namespace

QString resourceGroupName(domain::ResourceGroup group) {
    switch (group) {
    case domain::ResourceGroup::Organisational:
        return Answering::tr("Organisation");
    case domain::ResourceGroup::Technical:
        return Answering::tr("Technology");
    case domain::ResourceGroup::Marketing:
        return Answering::tr("Marketing");
    }
    return {};
}

AnswerContext answerContext(session::DeviceSession& session, const base::ScopeId& vacancy,
                            const QString& language) {
    AnswerContext context{language, session.now(), std::nullopt, {}};
    if (const log::Fold* fold = session.replica().fold(vacancy)) {
        const auto& model = session::shippedTemplate().model;
        context.own = session::readOrganisation(*fold, vacancy, model).turnover;
        context.plan = session::readHousePlan(*fold, vacancy);
    }
    return context;
}

AnswerState answerState(const Question& question, const Answer& answer,
                        const AnswerContext& context) {
    AnswerState state;
    state.kind = kindId(question);
    state.prompt =
        question.followUp ? wording::in(*question.followUp, context.language) : QString();
    if (question.kind == QuestionKind::Sorter) {
        state.summary = placesSummary(answer);
        state.remark = comparison(question, answer, context);
    } else if (question.kind == QuestionKind::Split) {
        state.remark = comparison(question, answer, context);
    } else if (question.kind == QuestionKind::Checklist) {
        state.summary =
            Answering::tr("%1 of %2").arg(answer.ticked.size()).arg(question.checklist.size());
    } else if (question.kind == QuestionKind::Trend) {
        state.month = QString::fromStdString(answer.sourceMonth);
        state.remark = isStale(answer.sourceMonth, context.nowMs)
                           ? Answering::tr("More than a year old. Ask for something newer.")
                           : QString();
    } else if (question.kind == QuestionKind::NumberPair) {
        describeSizes(state, answer, context);
    } else if (question.kind == QuestionKind::List) {
        state.suggestions = unnamed(question, answer);
    } else if (question.sketch) {
        state.strokes = strokesOf(answer);
        for (const auto& [key, points] : answer.strokes) {
            state.strokeKeys << QString::fromStdString(key);
        }
    }
    state.lines = answerLines(question, answer, context);
    return state;
}

QList<AnswerRow> answerRows(const Question& question, const Answer& answer,
                            const QString& language) {
    QList<AnswerRow> rows;
    switch (question.kind) {
    case QuestionKind::Choice:
    case QuestionKind::Sorter:
        return resourceRows(question, answer, language);
    case QuestionKind::Split:
        for (std::size_t i = 0; i < question.shares.size(); ++i) {
            const domain::NamedItem& item = question.shares[i];
            rows << AnswerRow{QString::fromStdString(item.id), wording::in(item.name, language),
                              QString(), i < answer.shares.size() ? answer.shares[i] : 0, 0};
        }
        return rows;
    case QuestionKind::List:
        for (const domain::SystemUse& use : answer.systems) {
            const QString name = QString::fromStdString(use.name);
            rows << AnswerRow{name, name, QString(), use.depth, 0};
        }
        return rows;
    case QuestionKind::Checklist:
        for (const domain::NamedItem& item : question.checklist) {
            rows << AnswerRow{QString::fromStdString(item.id), wording::in(item.name, language),
                              QString(), answer.ticked.contains(item.id) ? 1 : 0, 0};
        }
        return rows;
    default:
        return rows;
    }
}

bool partNoted(const Question& question, const domain::QuestionPart& part, const Answer& answer,
               const session::SheetFacts& sheet) {
    const auto skipped = answer.notAsked.find(part.id);
    return !sheet.note(question.id + "." + part.id).empty() ||
           (skipped != answer.notAsked.end() && !skipped->second.empty());
}

QString answerOpen(const Question& question, const Answer& answer,
                   const session::SheetFacts& sheet) {
    const bool noted = std::any_of(
        question.parts.begin(), question.parts.end(),
        [&](const domain::QuestionPart& part) { return partNoted(question, part, answer, sheet); });
    const int left =
        static_cast<int>(resources().size() - std::min(resources().size(), answer.inside.size()));
    switch (question.kind) {
    case QuestionKind::Choice:
        return answer.choice.empty() ? Answering::tr("No role is chosen.") : QString();
    case QuestionKind::Sorter:
        return left > 0 ? Answering::tr("%n role(s) not placed.", nullptr, left) : QString();
    case QuestionKind::NumberPair:
        return answer.end || noted ? QString() : Answering::tr("No size is put down.");
    case QuestionKind::Split:
        return !answer.shares.empty() || noted ? QString()
                                               : Answering::tr("No shares are put down.");
    case QuestionKind::ThreeNotes: {
        const auto open =
            std::count_if(question.parts.begin(), question.parts.end(), [&](const auto& part) {
                return !partNoted(question, part, answer, sheet);
            });
        return open > 0 ? Answering::tr("%n part(s) neither noted nor marked as not asked, with a "
                                        "reason.",
                                        nullptr, static_cast<int>(open))
                        : QString();
    }
    default:
        return {};
    }
}

} // namespace kvorum::viewmodels
