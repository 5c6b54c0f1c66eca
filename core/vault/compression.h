// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

namespace kvorum::vault {

/// One zstd frame that states its size, followed by zeros up to a multiple of the padding size and
/// to at least the content's size over the ratio cap. TooLarge past the content cap.
[[nodiscard]] base::Result<base::Bytes> compressPadded(base::ByteView content);
/// Refuses before it allocates: TooLarge for size or ratio, BadFormat for anything but the above.
[[nodiscard]] base::Result<base::Bytes> decompressPadded(base::ByteView padded);

} // namespace kvorum::vault
