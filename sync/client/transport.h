// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <functional>
#include <string>

namespace kvorum::client {

struct Request {
    std::string method; ///< "GET" or "POST"
    std::string url;    ///< "https://host[:port]/v1/…"
    std::string token;  ///< for "Authorization: Bearer …"; empty: without
    base::Bytes body;
    std::int64_t timeoutMs = 0;
};

struct Response {
    unsigned status = 0; ///< 0: nothing arrived; `failure` says why, for people
    base::Bytes body;
    std::uint64_t retryAfterS = 0;
    std::string failure;
    base::ErrorCode failed = base::ErrorCode::Offline; ///< or by what its answer was not trusted
};

/// Carries one request at a time to a server and its answer back.
class Transport {
public:
    virtual ~Transport() = default;
    /// Calls back once, also from within send(); never after cancel().
    virtual void send(Request request, std::function<void(Response)> answered) = 0;
    /// Gives the request in flight up; the server may have done it all the same.
    virtual void cancel() = 0;
};

} // namespace kvorum::client
