// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/amendments.h"
#include "app/session/read_log.h"
#include "app/viewmodels/answer_reading.h"

namespace kvorum::viewmodels {

/// An answer of a sheet that is in as it is put down anew: nothing of it is in the log before it is
/// added, all at once and with one reason. Begins with the sheet and what was amended since.
class AnswerDraft {
public:
    void begin(session::SheetFacts sheet, const std::vector<session::Amendment>& amended);
    /// As InterviewViewModel::putAnswer(); what fits nothing is left.
    void put(const domain::Question& question, const QString& item, const QVariant& value);
    [[nodiscard]] domain::Answer answer(const domain::Question& question) const;
    /// The fields that now say something else; a null value: nothing is put down there.
    [[nodiscard]] std::vector<FieldValue> changes() const;

private:
    session::SheetFacts m_stood, m_sheet;
    std::map<std::string, log::Value> m_put;
    std::vector<std::size_t> m_shared;
};

} // namespace kvorum::viewmodels
