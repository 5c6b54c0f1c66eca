// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/read_log.h"
#include "core/domain/answer.h"
#include "core/domain/questions.h"

namespace kvorum::session {

/// What a sheet holds as the answer to a question. What makes no sense, as shares that do not sum
/// to 100, reads as nothing put down.
[[nodiscard]] domain::Answer readAnswer(const SheetFacts& sheet, const domain::Question& question);
/// Of every question that has one.
[[nodiscard]] domain::Answers readAnswers(const SheetFacts& sheet,
                                          const domain::QuestionBank& bank);
/// The shares that such a value holds; empty where they are not a split of 100.
[[nodiscard]] std::vector<int> readShares(const log::Value& value,
                                          const domain::Question& question);
/// The value that keeps shares in one field, so that they always sum to 100.
[[nodiscard]] log::Value sharesValue(const domain::Question& question,
                                     const std::vector<int>& shares);

} // namespace kvorum::session
