// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <string>

namespace kvorum::vault {

/// From now on a crash of this process writes its memory, and so its keys, nowhere, and no other
/// process of the same person may look into it.
void keepMemoryPrivate();

/// Overwrites what was secret; it is empty then.
void wipe(std::string& text);
void wipe(base::Bytes& bytes);

} // namespace kvorum::vault
