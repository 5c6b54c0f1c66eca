// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/catalogue.h"
#include "core/domain/questions.h"

#include <string_view>

namespace kvorum::domain {

/// Reads a template file (format "kvorum-template", version 1). Refuses a broken one with file and
/// JSON pointer: unknown or missing keys, wrong types, a missing language, ids that are unknown or
/// given twice, anchors that are not five. `file` is only the name for the error.
[[nodiscard]] base::Result<TemplateCatalogue> loadTemplate(std::string_view json,
                                                           std::string_view file);

/// Reads a question bank (format "kvorum-questions", version 1) for that template; refuses, beside
/// the above, a leaf or trait that is not reached by exactly one part of one question.
[[nodiscard]] base::Result<QuestionBank>
loadQuestions(std::string_view json, const TemplateCatalogue& catalogue, std::string_view file);

} // namespace kvorum::domain
