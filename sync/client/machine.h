// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/exchange.h"
#include "sync/client/portion.h"
#include "sync/client/transport.h"
#include "sync/client/tuning.h"

#include <variant>

namespace kvorum::client {

/// The sync of one replica as a plain state machine: events and the time in, actions out. One
/// request at a time: session, push before pull, push again for what was stale or is wanted, then a
/// long wait that a local change interrupts.
class Machine {
public:
    struct Settings {
        std::string foundingCode;       ///< from `kvorum-server invite`; for a new workspace
        std::function<double()> random; ///< from 0 to below 1, for the jitter
        std::size_t sliceItems = tuning::sliceItems; ///< of a page, taken at once at most
    };
    struct Send {
        Request request;
    };
    struct Cancel {}; ///< give the request in flight up, then ask again
    struct Sleep {
        std::int64_t untilUnixMs = 0; ///< then ask again, unless an event comes before
    };
    struct Rest {}; ///< nothing to do until an event comes
    using Action = std::variant<Send, Cancel, Sleep, Rest>;

    Machine(Replica& replica, Settings settings);

    /// What to do now. Ask again after every event and after having done it.
    [[nodiscard]] Action next(std::int64_t nowUnixMs);

    /// The answer to the request last sent, or that none came.
    void answered(const Response& response, std::int64_t nowUnixMs);
    /// The person asked for a sync: at once, whatever the backoff; a Retry-After is kept to.
    void requested();
    /// Another network: what failed before may work now.
    void networkChanged();

    /// Waits for news with all sent and received.
    [[nodiscard]] bool idle() const { return m_stage == Stage::Waiting; }

private:
    enum class Stage : std::uint8_t { Free, Challenge, Token, Push, Pull, Waiting };
    struct Session {
        base::DeviceId device;
        std::string token;
        std::int64_t untilUnixMs = 0;
    };

    Action send(Stage stage, Request request, std::int64_t nowUnixMs);
    Action openSession(const Exchange::Identity& identity, std::int64_t nowUnixMs);
    Action push(std::int64_t nowUnixMs);
    Action pull(std::uint64_t waitS, std::int64_t nowUnixMs);
    Action troubled(base::Error error, std::int64_t nowUnixMs);

    void takeChallenge(const Response& response, std::int64_t nowUnixMs);
    void takeToken(const Response& response, std::int64_t nowUnixMs);
    void takePush(const Response& response, std::int64_t nowUnixMs);
    void takePull(const Response& response, std::int64_t nowUnixMs);
    void takeSlice(std::int64_t nowUnixMs);
    void takeRefusal(Stage stage, const Response& response, std::int64_t nowUnixMs);
    void sessionRefused(std::int64_t nowUnixMs);
    void historyLost(std::int64_t nowUnixMs);
    void learnRate(std::int64_t tookMs);
    void noteIfSynced();

    void noticeTime(std::int64_t nowUnixMs);
    void succeeded();
    void backOff(std::uint64_t retryAfterS, std::int64_t nowUnixMs);
    void giveUp(base::Error problem, std::int64_t nowUnixMs);
    [[nodiscard]] std::string url(std::string_view path) const;

    Exchange m_exchange;
    Settings m_settings;
    Stage m_stage = Stage::Free;
    std::optional<Session> m_session;
    std::optional<base::Bytes> m_challenge;
    Exchange::Push m_push;
    std::optional<protocol::PullReply> m_page; ///< received, and not yet all taken
    std::int64_t m_seenUnixMs = 0;             ///< when it was asked or answered last
    std::int64_t m_sentUnixMs = 0;
    std::int64_t m_notBeforeUnixMs = 0;  ///< backoff
    std::int64_t m_retryAfterUnixMs = 0; ///< the server's word
    int m_failures = 0;
    Portion m_up, m_down;
    bool m_pullDue = true;
    bool m_pushHeld = false;    ///< stale: not before a pull
    bool m_staleBefore = false; ///< and pulled since, to no avail
    bool m_interrupt = false;   ///< a request came during the long wait
};

} // namespace kvorum::client
