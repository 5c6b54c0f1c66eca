// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/keychain.h"

#include <memory>

namespace kvorum::platform {

/// The keychain of the person who is logged in.
[[nodiscard]] std::unique_ptr<session::Keychain> systemKeychain();

} // namespace kvorum::platform
