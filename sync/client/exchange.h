// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/rejoining.h"
#include "sync/client/replica.h"
#include "sync/protocol/messages.h"

namespace kvorum::client {

/// What the sync machine asks of a replica: what to send, and what came back. Each apply is one
/// transaction.
class Exchange {
public:
    explicit Exchange(Replica& replica) : m_replica(replica) {}

    /// Under which name to log in.
    struct Identity {
        base::WorkspaceId workspace;
        base::DeviceId device; ///< or the invite's
        vault::DeviceKeys keys;
        std::optional<base::Bytes> found; ///< the first statement, while it is unsent
        bool invite = false;
    };
    /// nullopt where there is nothing to sync: no workspace, or a link that is good no more.
    [[nodiscard]] std::optional<Identity> identity() const;
    /// The server would not let the invite in: where the join was said before, this device may have
    /// been let in and not have heard of it. Says whether there is another name to try at once.
    bool inviteTurnedAway();
    void inviteLetIn();

    [[nodiscard]] bool joining() const { return !m_replica.joined(); }
    /// The server would not let the device in: where an old backup forgot its joining, the invite
    /// goes in and says it anew. Says whether there is that name to try at once.
    bool turnedAway();
    [[nodiscard]] bool rejoining() const { return m_rejoin.has_value(); }
    /// "host" or "host:port"; empty where none is known yet.
    [[nodiscard]] std::string server() const;
    base::Outcome setServer(const std::string& authority);

    struct Push {
        protocol::PushRequest request;
        std::vector<std::uint64_t> rows; ///< in the queue, as the items
        bool givesBack = false;          ///< to a server that was set back: no rows
        bool relinks = false;            ///< this device as a new one: no rows
        bool rejoins = false;            ///< its joining, which the server forgot: no rows
    };
    [[nodiscard]] bool hasToPush() const;
    /// The front of the queue up to so many bytes, at least one item.
    [[nodiscard]] base::Result<Push> buildPush(std::size_t mostBytes) const;

    struct PushEffect {
        bool progress = false; ///< the queue is not as it was: another push may go through
        bool stale = false;    ///< pull first
        bool historyLost = false;
        bool busy = false;
    };
    base::Result<PushEffect> applyPush(const Push& push, const protocol::PushReply& reply);

    [[nodiscard]] base::Result<protocol::PullRequest> buildPull(std::uint64_t waitS) const;
    /// Verifies, stores, applies; page and cursor in one transaction. Refuses the whole page where
    /// the control log does not go on from what was verified (Broken, NewerVersion).
    base::Outcome applyPull(const protocol::PullReply& reply);

    /// Takes the front out of a page, so much as may be applied between two frames of the screen:
    /// a page of its own, behind which the cursor stays where it is. The last is the rest of it.
    [[nodiscard]] base::Result<protocol::PullReply> cutSlice(protocol::PullReply& page,
                                                             std::size_t mostItems) const;

    /// The server has lost what it had confirmed.
    base::Outcome beginRestore();
    /// All was sent and received.
    base::Outcome noteSynced();
    /// Says once when this device's clock is off.
    void noteServerClock(std::int64_t serverUnixMs);
    void report(base::Error problem);
    void settle(const std::string& where);

private:
    struct Receipt;
    base::Outcome takeStatement(const log::EncodedStatement& statement, Receipt& receipt);
    void takeBox(const vault::KeyBox& box, Receipt& receipt);
    base::Outcome takeEnvelope(const protocol::SealedEnvelope& envelope, Receipt& receipt);
    base::Outcome finishPage(const protocol::PullReply& reply, Receipt& receipt);
    base::Outcome giveWanted(const std::vector<protocol::WantedBox>& wanted);
    [[nodiscard]] Push rejoinPush() const;
    PushEffect applyRejoin(const protocol::PushReply& reply);
    base::Result<PushEffect> applyGivenBack(const protocol::PushReply& reply);

    Replica& m_replica;
    bool m_asDevice = false; ///< while joining: the invite was turned away
    std::optional<Rejoin> m_rejoin;
};

} // namespace kvorum::client
