// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace kvorum::domain {

using Json = nlohmann::json;

/// Deepest nesting that is read.
inline constexpr std::size_t mostJsonDepth = 32;

/// RFC 8259 text as a tree. Refuses, with the JSON pointer of the place: what is not JSON, a key
/// given twice in one object, a number that no double holds, and nesting deeper than
/// `mostJsonDepth`. `file` is only the name for the error.
[[nodiscard]] base::Result<Json> parseStrictJson(std::string_view text, std::string_view file);

/// One more step of a JSON pointer (RFC 6901), escaped.
[[nodiscard]] std::string pointerTo(std::string_view parent, std::string_view key);
[[nodiscard]] std::string pointerTo(std::string_view parent, std::size_t index);

/// "<file>: <pointer>" and the rule, each on one line whatever the keys hold.
[[nodiscard]] base::Error refusal(base::ErrorCode code, std::string_view file,
                                  std::string_view pointer, std::string what);

} // namespace kvorum::domain
