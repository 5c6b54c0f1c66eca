// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <string>

namespace kvorum::cli {

/// The whole file as text. Refuses, naming the file, what cannot be read.
[[nodiscard]] kvorum::base::Result<std::string> readTextFile(const std::string& path);

} // namespace kvorum::cli
