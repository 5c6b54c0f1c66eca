// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/control.h"
#include "core/vault/envelope.h"
#include "sync/protocol/codec.h"
#include "sync/server/relay.h"

#include <QTemporaryDir>

#include <unordered_map>

namespace kvorum::test {

inline constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

struct ManualClock final : base::Clock {
    std::int64_t now = 1'767'225'600'000; // 2026-01-01
    [[nodiscard]] std::int64_t unixMs() const override { return now; }
};

/// One device of a member, as the tests drive it: what it signed, what it was told.
struct Device {
    base::MemberId member;
    base::DeviceId id;
    vault::DeviceKeys keys;
    std::string token;
    base::Bytes cursor, mark;
    std::unordered_map<base::ScopeId, std::pair<std::uint64_t, base::Hash>>
        chains; ///< newest by scope
};

/// What came of one call.
template <typename Message>
struct Called {
    unsigned status = 0;
    std::optional<Message> message;
    std::optional<protocol::ErrorReply> error;
    std::optional<server::Waiting> waiting;
};

/// A relay over a database of its own with one workspace and its people. `log` is the control log
/// as the server took it. SQLite, or PostgreSQL where KVORUM_TEST_STORE says so.
class RelayWorld {
public:
    explicit RelayWorld(server::Settings settings = openSettings());
    /// Another workspace on the neighbour's server.
    explicit RelayWorld(const RelayWorld& neighbour);

    [[nodiscard]] static server::Settings openSettings();
    void stop();
    /// Ends the relay and starts another one over the same file.
    void restart();
    [[nodiscard]] server::Relay& relay() { return *m_relay; }
    [[nodiscard]] server::Store& store() { return *m_store; }
    [[nodiscard]] std::string file() const;                                  ///< of SQLite
    [[nodiscard]] const std::string& database() const { return m_database; } ///< of PostgreSQL

    // people
    [[nodiscard]] Device found();
    [[nodiscard]] Device join(Device& by, std::optional<log::Role> role, base::ScopeId where);
    [[nodiscard]] log::Invite invite(Device& by, std::optional<log::Role> role, base::ScopeId where,
                                     const vault::DeviceKeys& keys);
    /// The join of a new device over the invite with these keys.
    [[nodiscard]] log::EncodedStatement signJoin(const Device& device,
                                                 const vault::DeviceKeys& inviteKeys) const;

    // calls
    [[nodiscard]] server::Reply call(std::string_view method, const std::string& target,
                                     const std::string& token, base::ByteView body = {});
    [[nodiscard]] Called<protocol::SessionReply>
    login(Device& device, std::optional<protocol::SessionRequest::Founding> founding = {});
    [[nodiscard]] Called<protocol::PushReply> push(Device& device,
                                                   std::vector<protocol::Item> items);
    [[nodiscard]] Called<protocol::PullReply> pull(Device& device, std::uint64_t waitS = 0);
    /// A pull that must be answered with a page.
    [[nodiscard]] protocol::PullReply page(Device& device);
    /// Pulls page after page; what came, in order.
    [[nodiscard]] std::vector<protocol::Item> pullAll(Device& device);
    /// Pushes one item and gives its code; "http <status>" texts stand for a refused call.
    [[nodiscard]] std::string pushOne(Device& device, protocol::Item item);

    // statements and envelopes
    [[nodiscard]] log::EncodedStatement sign(const Device& author, log::StatementBody body) const;
    /// Signs, pushes and takes up the statement; the code that came.
    [[nodiscard]] std::string say(Device& author, log::StatementBody body);
    [[nodiscard]] base::ScopeId newScope(Device& author, log::ScopeKind kind, base::ScopeId parent);
    [[nodiscard]] protocol::SealedEnvelope
    seal(Device& author, base::ScopeId scope, const std::string& text,
         vault::EnvelopeKind kind = vault::EnvelopeKind::Data);
    [[nodiscard]] log::Submit submit(const Device& rater, base::ScopeId card) const;
    [[nodiscard]] vault::KeyBox box(const Device& from, const Device& to, base::ScopeId scope);
    [[nodiscard]] const vault::ScopeKey& keyOf(base::ScopeId scope);

    /// Takes the calls elsewhere: over a socket, say.
    using Wire = std::function<server::Reply(std::string_view method, const std::string& target,
                                             const std::string& token, base::ByteView body)>;
    Wire wire;
    std::string host = "relay.test", code;
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    log::ControlLog log;
    base::WorkspaceId workspace;

private:
    void start();

    server::Settings m_settings;
    std::string m_database;
    std::shared_ptr<QTemporaryDir> m_folder = std::make_shared<QTemporaryDir>();
    std::shared_ptr<server::Store> m_store;
    std::shared_ptr<server::Relay> m_relay;
    std::unordered_map<base::ScopeId, vault::ScopeKey> m_keys;
};

/// Codes of a push as texts, "gap(3)" with its counter.
[[nodiscard]] std::vector<std::string> codes(const Called<protocol::PushReply>& pushed);
[[nodiscard]] std::string codeText(const protocol::ItemOutcome& outcome);

/// How many envelopes of the scope are among the items.
[[nodiscard]] std::size_t envelopesOf(const std::vector<protocol::Item>& items,
                                      base::ScopeId scope);
[[nodiscard]] std::size_t boxesOf(const std::vector<protocol::Item>& items, base::ScopeId scope);
[[nodiscard]] std::size_t statementsIn(const std::vector<protocol::Item>& items);

/// A vacancy with one candidate, an owner, two raters, a hiring manager and a manager; each rater
/// has a scorecard with one sealed rating in it.
struct Panel {
    explicit Panel(RelayWorld& world);

    RelayWorld& world;
    Device owner, hiring, anna, bert, manager;
    base::ScopeId vacancy, candidate, debrief, annaCard, bertCard;

    /// Hands the sheet in with nothing else in the push.
    [[nodiscard]] std::string submit(Device& rater, base::ScopeId card);
};

} // namespace kvorum::test
