// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/panel_answers.h"

#include "app/viewmodels/answer_reading.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/wording.h"
#include "core/scoring/resource_plan.h"

#include <algorithm>
#include <array>

namespace kvorum::viewmodels {

namespace {

class Comparing {
    Q_DECLARE_TR_FUNCTIONS(Comparing)
};

/// How the sorted roles compare with the general advice, where it holds (M-17, M-118).
QString adviceRemark(const domain::Answer& answer, const std::optional<domain::Msek>& own,
                     const QString& language) {
    if (!own || !scoring::generalAdviceApplies(*own) || answer.inside.empty()) {
        return {};
    }
    constexpr std::size_t most = 12;
    std::array<bool, most> said{};
    std::array<bool, most> advised{};
    std::size_t count = 0;
    for (const domain::Resource& resource : session::shippedTemplate().resources) {
        const auto found = answer.inside.find(resource.id);
        if (count < most && found != answer.inside.end()) {
            said[count] = found->second;
            advised[count++] = scoring::isAdvisedInside(resource.id);
        }
    }
    const double share =
        scoring::planAgreement(std::span(said).first(count), std::span(advised).first(count));
    return Comparing::tr("%1 of the roles placed as in the general advice. Equality is not rated.")
        .arg(wording::percent(share, language));
}

QVariantList linesOf(const domain::Question& question, const domain::Answer& answer,
                     const session::SheetFacts& sheet, const AnswerContext& context) {
    QVariantList lines;
    for (const auto& [label, value] : answerLines(question, answer, context)) {
        lines << QVariantMap{{"label", label}, {"value", value}};
    }
    for (const domain::QuestionPart& part : question.parts) {
        const std::string note = sheet.note(partKey(question, part).toStdString());
        if (part.leaves.empty() && !note.empty()) {
            lines << QVariantMap{{"label", wording::in(part.name, context.language)},
                                 {"value", QString::fromStdString(note)}};
        }
    }
    return lines;
}

} // namespace

QList<PanelAnswerRow> panelAnswers(session::DeviceSession& session, const session::Panel& panel,
                                   std::size_t candidate, const QString& language) {
    const session::CandidatePanel& who = panel.candidates[candidate];
    const AnswerContext context{language, session.now(), panel.input.organisation.turnover};
    QList<PanelAnswerRow> rows;
    int number = 0;
    for (const domain::Question& question : session::shippedQuestions().questions) {
        ++number;
        bool first = true;
        for (std::size_t i = 0; i < who.raters.size(); ++i) {
            if (!who.raters[i].readable) {
                continue;
            }
            const domain::Answer answer = session::readAnswer(who.sheets[i], question);
            PanelAnswerRow row;
            row.lines = linesOf(question, answer, who.sheets[i], context);
            if (row.lines.isEmpty()) {
                continue;
            }
            row.key =
                QString::fromStdString(question.id) + '/' + wording::text(who.raters[i].member);
            row.question = first ? QString::number(number) + QStringLiteral(" · ") +
                                       wording::in(question.shortText, language)
                                 : QString();
            row.rater = session.personName(who.raters[i].member);
            row.initial = wording::initial(row.rater);
            row.mark = panel.markOf(who.raters[i].member);
            row.remark = adviceRemark(answer, context.own, language);
            rows << row;
            first = false;
        }
    }
    return rows;
}

} // namespace kvorum::viewmodels
