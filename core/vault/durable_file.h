// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <filesystem>

namespace kvorum::vault {

/// Replaces the file whole or not at all, readable by its owner only: written beside, flushed,
/// renamed, the folder flushed. StoreFailed, ReadOnly.
[[nodiscard]] base::Outcome writeWhole(const std::filesystem::path& file, base::ByteView bytes);
/// NotFound, StoreFailed; TooLarge past `most`.
[[nodiscard]] base::Result<base::Bytes> readWhole(const std::filesystem::path& file,
                                                  std::size_t most);

} // namespace kvorum::vault
