// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/answers.h"
#include "app/session/house_plan.h"
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
    session::HousePlan plan;         ///< what the house itself wants
};
/// Of a vacancy; what this device may not read of it is unknown.
[[nodiscard]] AnswerContext answerContext(session::DeviceSession& session,
                                          const base::ScopeId& vacancy, const QString& language);

[[nodiscard]] AnswerState answerState(const domain::Question& question,
                                      const domain::Answer& answer, const AnswerContext& context);
[[nodiscard]] QList<AnswerRow> answerRows(const domain::Question& question,
                                          const domain::Answer& answer, const QString& language);
/// The answer in words, as maps {label, value}; of a sketch {label, value, strokes}.
[[nodiscard]] QVariantList answerLines(const domain::Question& question,
                                       const domain::Answer& answer, const AnswerContext& context);
/// The strokes of a sketch, each as its points.
[[nodiscard]] QStringList strokesOf(const domain::Answer& answer);
/// How the answer compares with what the house wants, never rated; empty until the answer is
/// whole, so that nobody is led by it. Sorted roles: with the own plan, or, where there is none,
/// with the general advice where that holds (M-17, M-118). Shares: with the target (M-121).
[[nodiscard]] QString comparison(const domain::Question& question, const domain::Answer& answer,
                                 const AnswerContext& context);
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

/// Of a resource of the template; the id where there is none.
[[nodiscard]] QString resourceName(const std::string& id, const QString& language);
/// "Technology".
[[nodiscard]] QString resourceGroupName(domain::ResourceGroup group);
/// "Inside", "Bought", "None"; "not set".
[[nodiscard]] QString placeName(std::optional<session::Place> place);
/// "Bought"; with the reason where there is one, "Inside: Our search needs it".
[[nodiscard]] QString placedText(const std::optional<session::PlacedResource>& placed);
/// "4 inside, 7 bought, 1 none"; with what is left, "not set" where nothing is.
[[nodiscard]] QString placesText(const session::HousePlan& plan);
/// "Marketing 40 %, Leading staff 30 %, Analysis 30 %"; "not set" where empty.
[[nodiscard]] QString splitText(const std::vector<int>& shares, const QString& language);

/// What a field of an answer is about: "Warehouse"; empty where the question says it.
[[nodiscard]] QString answerFieldThing(const std::string& field, const QString& language);
/// The name and the value of a field of an answer, for a person; empty where it is none.
[[nodiscard]] QString answerFieldName(const std::string& field, const QString& language);
[[nodiscard]] QString answerFieldValue(const std::string& field, const log::Value& value,
                                       const QString& language);

} // namespace kvorum::viewmodels
