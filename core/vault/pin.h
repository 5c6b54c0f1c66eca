// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <string>

namespace kvorum::vault {

/// What a PIN is checked against later: salt and Argon2id of it, as one text. StoreFailed where
/// memory is short.
[[nodiscard]] base::Result<std::string> pinCheck(std::string_view pin);
/// Whether the check was made of this PIN. False for a text that is no check.
[[nodiscard]] bool pinFits(const std::string& check, std::string_view pin);

} // namespace kvorum::vault
