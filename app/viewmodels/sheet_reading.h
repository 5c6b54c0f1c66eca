// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/interview_view_model.h"
#include "core/domain/questions.h"

/// A scorecard and the shipped questions, as rows for the interview and the review.
namespace kvorum::viewmodels {

[[nodiscard]] session::SheetFacts readOwnSheet(session::DeviceSession& session,
                                               const base::ScopeId& sheet);
[[nodiscard]] base::ScopeId vacancyOf(const session::DeviceSession& session,
                                      const base::ScopeId& candidate);
/// -1 where there is no such question.
[[nodiscard]] int questionIndex(const std::string& id);
/// "q4.a"
[[nodiscard]] QString partKey(const domain::Question& question, const domain::QuestionPart& part);
/// The id of a leaf or trait of the shipped template.
[[nodiscard]] const std::string& leafId(std::size_t leaf);
/// What is read aloud; a scenario ends with the variant of the vacancy (M-97).
[[nodiscard]] QString questionText(const domain::Question& question, const QString& language);
/// A level that has to be shown by an example (M-86).
[[nodiscard]] bool needsExample(int level, const std::string& tag);

[[nodiscard]] QuestionRow questionRow(const domain::Question& question, int index,
                                      const session::SheetFacts& sheet, int current,
                                      const QString& language);
[[nodiscard]] LeafRow leafRow(std::size_t leaf, const session::SheetFacts& sheet,
                              const QString& language);
[[nodiscard]] QList<ProbeRow> probeRows(const domain::Question& question,
                                        const session::SheetFacts& sheet, const QString& language);

} // namespace kvorum::viewmodels
