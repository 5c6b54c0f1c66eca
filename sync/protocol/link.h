// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/vault/keys.h"

#include <optional>

namespace kvorum::protocol {

/// Where a workspace lives, and for a joiner the invite's seed:
/// kvorum://host[:port]/workspace[#secret], both in base64url without padding.
struct Link {
    std::string host;       ///< lower case; IPv6 in brackets
    std::uint16_t port = 0; ///< 0: the usual one (443; 80 for loopback)
    base::WorkspaceId workspace;
    std::optional<vault::Secret<32>> secret; ///< seed of the invite key pair

    /// "host" or "host:port": what a session is signed for.
    [[nodiscard]] std::string authority() const;
    /// "https://authority"; "http://authority" for loopback, and only there.
    [[nodiscard]] std::string baseUrl() const;
};

[[nodiscard]] std::string format(const Link& link);
/// Refuses BadFormat with words for the person who pasted it: another scheme, a user name, a
/// query, a workspace or secret of the wrong length, a port that is none.
[[nodiscard]] base::Result<Link> parseLink(std::string_view text);

/// localhost, 127.0.0.0/8 or [::1]: the only hosts spoken to without TLS.
[[nodiscard]] bool isLoopback(std::string_view host);

} // namespace kvorum::protocol
