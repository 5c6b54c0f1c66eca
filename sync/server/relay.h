// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "sync/server/metrics.h"
#include "sync/server/rate_limits.h"
#include "sync/server/store.h"

#include <functional>
#include <set>
#include <string>

namespace kvorum::server {

/// A call without its transport.
struct Request {
    std::string_view method;        ///< "GET", "POST"
    std::string_view target;        ///< path and query, "/v1/pull?cursor=…"
    std::string_view authorization; ///< the header's value, "Bearer …"; empty without
    base::ByteView body;
    bool again = false; ///< the same call after a wait: not one more of the device's
};

/// A pull that found nothing and would wait: whom to wake, how long.
struct Waiting {
    base::WorkspaceId workspace;
    Reader reader;
    std::uint64_t seconds = 0;
};

struct Reply {
    unsigned status = 200;
    std::string_view contentType = "application/cbor";
    base::Bytes body;
    std::uint64_t retryAfterS = 0;
    std::string_view allow;         ///< the method to use instead, with 405
    std::optional<Waiting> waiting; ///< `body` is the answer of one who does not wait
};

/// What a push made visible, and to whom.
struct Wake {
    base::WorkspaceId workspace;
    bool everyone = false; ///< a statement
    std::set<base::MemberId> members;
    std::set<base::DeviceId> devices;

    [[nodiscard]] bool empty() const { return !everyone && members.empty() && devices.empty(); }
    [[nodiscard]] bool reaches(const Waiting& waiting) const;
};

struct Settings {
    bool open = false;              ///< whoever comes may found a workspace
    std::vector<std::string> hosts; ///< "host[:port]" that clients know this server by
    FeedLimits page;
    DeviceLimits device;
    std::size_t envelopeBytes = protocol::mostEnvelopeBytes;
    std::int64_t tokenMs = 15 * 60 * 1000;
    std::int64_t challengeMs = 2 * 60 * 1000;
    /// Told what the database or the machine refuses, for the operator's log.
    std::function<void(const base::Error&)> noteProblem;
};

/// The whole server but for HTTP. handle() may be called from any thread; it blocks for as long as
/// its transaction takes and never waits for something to come.
class Relay {
public:
    /// StoreFailed where the server's own key can be neither read nor made.
    static base::Result<std::unique_ptr<Relay>> make(Store& store, const base::Clock& clock,
                                                     Settings settings);
    ~Relay();

    /// Throws nothing: what goes wrong inside is Busy or Failed.
    [[nodiscard]] Reply handle(const Request& request);
    /// Whether the answer needs no database: it is given even while every worker waits for one.
    [[nodiscard]] static bool answersAtOnce(const Request& request);

    /// Whether other processes may store as well: then somebody has to look for it.
    [[nodiscard]] bool shared() const;
    /// The number of the workspace's newest row, for who waits; none where it cannot be told.
    [[nodiscard]] std::optional<Seq> newest(const base::WorkspaceId& workspace);

    /// Called after each commit that made something visible, on the pushing thread. Set before the
    /// first handle().
    void onStored(std::function<void(const Wake&)> callback);

    [[nodiscard]] Metrics& metrics();

private:
    struct Parts;
    explicit Relay(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// A new code for founding one workspace.
[[nodiscard]] base::Result<std::string> makeFoundingCode(Store& store);

/// The answer that carries an error: its status and its body.
[[nodiscard]] Reply errorReply(const protocol::ErrorReply& error);

} // namespace kvorum::server
