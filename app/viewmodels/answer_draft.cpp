// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/answer_draft.h"

#include "app/session/fields.h"

namespace kvorum::viewmodels {

void AnswerDraft::begin(session::SheetFacts sheet, const std::vector<session::Amendment>& amended) {
    for (const session::Amendment& one : amended) {
        sheet.put(one.field, one.value);
    }
    m_stood = sheet;
    m_sheet = std::move(sheet);
    m_put.clear();
    m_shared.clear();
}

void AnswerDraft::put(const domain::Question& question, const QString& item,
                      const QVariant& value) {
    const auto written =
        answerField(question, answer(question), item, value, givingShares(question, m_shared));
    if (written) {
        rememberShare(question, m_shared, item);
        m_sheet.put(written->first, written->second);
        m_put.insert_or_assign(written->first, written->second);
    }
}

domain::Answer AnswerDraft::answer(const domain::Question& question) const {
    return session::readAnswer(m_sheet, question);
}

std::vector<FieldValue> AnswerDraft::changes() const {
    std::vector<FieldValue> all;
    for (const auto& [field, value] : m_put) {
        const auto stood = m_stood.answers.find(field.substr(session::fields::answerPrefix.size()));
        if (value != (stood == m_stood.answers.end() ? log::Value() : stood->second)) {
            all.emplace_back(field, value);
        }
    }
    return all;
}

} // namespace kvorum::viewmodels
