// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "sync/client/transport.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace kvorum::session {

/// A new way to a relay for one device, to be used in the thread that asks for it.
using MakeTransport = std::function<std::unique_ptr<client::Transport>()>;

/// What the program gives the session to reach relays with: the session itself knows no network.
struct Network {
    MakeTransport https;
    /// Opens a relay inside the program, for the demo; it lives as long as a way to it does.
    std::function<base::Result<MakeTransport>(const std::filesystem::path& file)> embedded;
};

/// What links to the relay inside the program name.
inline constexpr const char* embeddedAuthority = "localhost";

} // namespace kvorum::session
