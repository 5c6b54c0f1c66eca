// SPDX-License-Identifier: Apache-2.0
#include "core/vault/pin.h"

#include "core/vault/sodium_ready.h"

#include <sodium.h>

#include <array>

namespace kvorum::vault {

base::Result<std::string> pinCheck(std::string_view pin) {
    sodiumReady();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed =
        crypto_pwhash_str(text.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE);
    if (failed != 0) {
        return base::Error{base::ErrorCode::StoreFailed, "pin", "not enough memory"};
    }
    return std::string(text.data());
}

bool pinFits(const std::string& check, std::string_view pin) {
    sodiumReady();
    return check.size() < crypto_pwhash_STRBYTES &&
           crypto_pwhash_str_verify(check.c_str(), pin.data(), pin.size()) == 0;
}

} // namespace kvorum::vault
