// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/answers.h"
#include "app/viewmodels/answer_rows.h"

#include <QVariant>

#include <optional>
#include <string>
#include <utility>

/// Answers beside the notes, as rows and words, and back as fields of a sheet.
namespace kvorum::viewmodels {

/// What an answer is read against.
struct AnswerContext {
    QString language;
    std::int64_t nowMs = 0;
    std::optional<domain::Msek> own; ///< turnover of the own company
};

[[nodiscard]] AnswerState answerState(const domain::Question& question,
                                      const domain::Answer& answer, const AnswerContext& context);
[[nodiscard]] QList<AnswerRow> answerRows(const domain::Question& question,
                                          const domain::Answer& answer, const QString& language);
/// The answer in words, as {label, value}; a label may be empty.
[[nodiscard]] QList<std::pair<QString, QString>> answerLines(const domain::Question& question,
                                                             const domain::Answer& answer,
                                                             const AnswerContext& context);
/// How the sorted roles compare with the general advice, where that holds (M-17, M-118); else
/// empty.
[[nodiscard]] QString adviceRemark(const domain::Answer& answer, const AnswerContext& context);
/// What is still open in an answer that the question asks for, in words; empty where nothing is.
[[nodiscard]] QString answerOpen(const domain::Question& question, const domain::Answer& answer,
                                 const session::SheetFacts& sheet);
/// A part of three notes is in order when it is noted, or says why it was not asked (M-125).
[[nodiscard]] bool partNoted(const domain::Question& question, const domain::QuestionPart& part,
                             const domain::Answer& answer, const session::SheetFacts& sheet);

/// The field and its value for what a person did with one item; nothing where it fits no question
/// of the kind. `giving`: the items of a split, the one to give way first in front.
using FieldValue = std::pair<std::string, log::Value>;
[[nodiscard]] std::optional<FieldValue> answerField(const domain::Question& question,
                                                    const domain::Answer& answer,
                                                    const QString& item, const QVariant& value,
                                                    const std::vector<std::size_t>& giving);

/// The items of a split, the one to give way first in front, where `shared` names those that were
/// set, the last one last.
[[nodiscard]] std::vector<std::size_t> givingShares(const domain::Question& question,
                                                    const std::vector<std::size_t>& shared);
/// Notes in `shared` that this item was set.
void rememberShare(const domain::Question& question, std::vector<std::size_t>& shared,
                   const QString& item);

/// What a field of an answer is about: "Warehouse"; empty where the question says it.
[[nodiscard]] QString answerFieldThing(const std::string& field, const QString& language);
/// The name and the value of a field of an answer, for a person; empty where it is none.
[[nodiscard]] QString answerFieldName(const std::string& field, const QString& language);
[[nodiscard]] QString answerFieldValue(const std::string& field, const log::Value& value,
                                       const QString& language);

} // namespace kvorum::viewmodels
