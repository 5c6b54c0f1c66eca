// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/network.h"

namespace kvorum::network {

/// HTTPS through Qt Network, and the real relay embedded.
[[nodiscard]] session::Network realNetwork();

} // namespace kvorum::network
