// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/panel_answers.h"

#include "app/viewmodels/answer_reading.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/wording.h"

namespace kvorum::viewmodels {

namespace {

QVariantList linesOf(const domain::Question& question, const domain::Answer& answer,
                     const session::SheetFacts& sheet, const AnswerContext& context) {
    QVariantList lines = answerLines(question, answer, context);
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
    const AnswerContext context = answerContext(session, panel.vacancy, language);
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
            row.mark = panel.markOf(who.raters[i]);
            row.remark = comparison(question, answer, context);
            rows << row;
            first = false;
        }
    }
    return rows;
}

} // namespace kvorum::viewmodels
