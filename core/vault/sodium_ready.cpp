// SPDX-License-Identifier: Apache-2.0
#include "core/vault/sodium_ready.h"

#include <sodium.h>
#include <stdexcept>

namespace kvorum::vault {

void sodiumReady() {
    static const bool ready = sodium_init() >= 0;
    if (!ready) throw std::runtime_error("libsodium does not start: no source of randomness");
}

} // namespace kvorum::vault
