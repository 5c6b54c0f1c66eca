// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kvorum::vault {

/// Starts libsodium, once for the process; every call into it that needs a start comes after this.
void sodiumReady();

} // namespace kvorum::vault
