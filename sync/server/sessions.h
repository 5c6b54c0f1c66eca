// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "sync/server/answer.h"
#include "sync/server/log_cache.h"
#include "sync/server/relay.h"
#include "sync/server/seals.h"

namespace kvorum::server {

/// What the calls share.
struct Desk {
    Store& store;
    const base::Clock& clock;
    Settings settings;
    vault::Secret<32> key;
    Seals seals;
    RateLimits rates;
    LogCache logs;
    Metrics metrics;
    std::function<void(const Wake&)> stored;

    /// The answer where the database refuses: the client comes again, the operator reads why.
    [[nodiscard]] protocol::ErrorReply busy(const base::Error& problem) const {
        if (settings.noteProblem) settings.noteProblem(problem);
        return refuse(protocol::Code::Busy, "database");
    }
};

/// Both halves of POST /v1/session: the encoded SessionChallenge or SessionReply.
[[nodiscard]] Answer<base::Bytes> openSession(Desk& desk, base::ByteView body);

} // namespace kvorum::server
