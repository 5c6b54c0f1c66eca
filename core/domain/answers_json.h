// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/answer.h"
#include "core/domain/json_node.h"
#include "core/domain/json_writer.h"

namespace kvorum::domain {

/// The optional member `answers` of a scorecard in a vacancy file, by question id. Refuses unknown
/// and repeated keys, amounts not above 0, shares that do not sum to 100 and depths outside 0-3;
/// which questions and items there are is not checked, a kit may have its own.
[[nodiscard]] Answers readAnswers(const JsonNode& node);
/// A list of whole numbers from 0 to 100 that sum to 100.
[[nodiscard]] std::vector<int> readSplit(const JsonNode& node);
/// Writes the object; the same answers give the same bytes.
void writeAnswers(JsonWriter& out, const Answers& answers);

} // namespace kvorum::domain
