// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_server_support.h"

#include "core/log/signing.h"
#include "sync/protocol/session_proof.h"
#include "sync/server/postgres/postgres_store.h"
#include "tests/sync/tst_postgres_server.h"

#include <algorithm>
#include <stdexcept>

namespace kvorum::test {

using base::Bytes;
using protocol::Item;

namespace {

void expect(bool holds, const std::string& what) {
    if (!holds) throw std::runtime_error(what);
}

template <typename Message>
Called<Message> read(const server::Reply& reply, base::Result<Message> (*decode)(base::ByteView)) {
    Called<Message> called;
    called.status = reply.status;
    called.waiting = reply.waiting;
    if (reply.status == 200) {
        auto message = decode(reply.body);
        expect(message.ok(), "an answer that cannot be read");
        called.message = std::move(*message);
    } else {
        auto error = protocol::decodeErrorReply(reply.body);
        expect(error.ok(), "an error that cannot be read");
        called.error = std::move(*error);
    }
    return called;
}

} // namespace

server::Settings RelayWorld::openSettings() {
    server::Settings settings;
    settings.open = true;
    settings.hosts = {"relay.test"};
    return settings;
}

RelayWorld::RelayWorld(server::Settings settings)
    : m_settings(std::move(settings)), m_database(usesPostgres() ? newDatabase() : std::string{}) {
    start();
}

RelayWorld::RelayWorld(const RelayWorld& neighbour)
    : clock(neighbour.clock), m_settings(neighbour.m_settings), m_database(neighbour.m_database),
      m_folder(neighbour.m_folder), m_store(neighbour.m_store), m_relay(neighbour.m_relay) {}

std::string RelayWorld::file() const {
    return m_folder->filePath("relay.db").toStdString();
}

void RelayWorld::start() {
    auto store = m_database.empty() ? server::openSqlite(file()) : server::openPostgres(m_database);
    expect(store.ok(), "the store does not open");
    m_store = std::move(*store);
    auto relay = server::Relay::make(*m_store, *clock, m_settings);
    expect(relay.ok(), "the relay does not start");
    m_relay = std::move(*relay);
}

void RelayWorld::stop() {
    m_relay.reset();
    m_store.reset();
}

void RelayWorld::restart() {
    stop();
    start();
}

// People

Device RelayWorld::found() {
    Device device;
    device.member = base::newId<base::MemberId>(clock->now);
    device.id = base::newId<base::DeviceId>(clock->now);
    device.keys = vault::DeviceKeys::random();
    const auto statement = sign(device, log::Found{device.member, device.keys.publicKeys,
                                                   base::newId<base::ScopeId>(clock->now)});
    workspace = base::WorkspaceId{statement.hash().bytes};
    expect(login(device, {{statement.bytes, code}}).status == 200, "the founder is not let in");
    expect(pushOne(device, statement) == "stored", "found is not stored");
    expect(log.append(statement.bytes).ok(), "found is not good");
    return device;
}

log::Invite RelayWorld::invite(Device& by, std::optional<log::Role> role, base::ScopeId where,
                               const vault::DeviceKeys& keys) {
    const auto member = role ? base::newId<base::MemberId>(clock->now) : by.member;
    const log::Invite body{member, keys.publicKeys, role, where, clock->now + 7 * dayMs};
    expect(say(by, body) == "stored", "invite is not stored");
    return body;
}

Device RelayWorld::join(Device& by, std::optional<log::Role> role, base::ScopeId where) {
    const auto inviteKeys = vault::DeviceKeys::random();
    const auto body = invite(by, role, where, inviteKeys);
    Device guest{
        body.member, vault::inviteBoxId(inviteKeys.publicKeys.sign), inviteKeys, {}, {}, {}, {}};
    expect(login(guest).status == 200, "the invite is not let in");

    Device device;
    device.member = body.member;
    device.id = base::newId<base::DeviceId>(clock->now);
    device.keys = vault::DeviceKeys::random();
    const auto encoded = signJoin(device, inviteKeys);
    expect(pushOne(guest, encoded) == "stored", "join is not stored");
    expect(log.append(encoded.bytes).ok(), "join is not good");
    expect(login(device).status == 200, "the new device is not let in");
    return device;
}

log::EncodedStatement RelayWorld::signJoin(const Device& device,
                                           const vault::DeviceKeys& inviteKeys) const {
    return sign(device,
                log::Join{inviteKeys.publicKeys.sign, device.member, device.keys.publicKeys,
                          log::signJoin(inviteKeys, workspace, device.id, device.keys.publicKeys)});
}

// Calls

server::Reply RelayWorld::call(std::string_view method, const std::string& target,
                               const std::string& token, base::ByteView body) {
    if (wire) return wire(method, target, token, body);
    std::string authorization;
    if (!token.empty()) authorization.append("Bearer ").append(token);
    return m_relay->handle({method, target, authorization, body});
}

Called<protocol::SessionReply>
RelayWorld::login(Device& device, std::optional<protocol::SessionRequest::Founding> founding) {
    protocol::SessionRequest request;
    request.workspace = workspace;
    request.device = device.id;
    request.host = host;
    request.founding = std::move(founding);
    const auto first = read(call("POST", "/v1/session", "", protocol::encode(request)),
                            &protocol::decodeSessionChallenge);
    if (!first.message) return {first.status, {}, first.error, {}};
    const auto& challenge = first.message->challenge;
    request.proof = {challenge,
                     protocol::signSession(device.keys, host, workspace, device.id, challenge)};
    auto second = read(call("POST", "/v1/session", "", protocol::encode(request)),
                       &protocol::decodeSessionReply);
    if (second.message) device.token = second.message->token;
    return second;
}

Called<protocol::PushReply> RelayWorld::push(Device& device, std::vector<Item> items) {
    const protocol::PushRequest request{std::move(items), device.cursor, device.mark};
    auto called = read(call("POST", "/v1/push", device.token, protocol::encode(request)),
                       &protocol::decodePushReply);
    if (called.message) device.mark = called.message->mark;
    return called;
}

Called<protocol::PullReply> RelayWorld::pull(Device& device, std::uint64_t waitS) {
    auto called =
        read(call("GET", protocol::pullTarget({device.cursor, device.mark, waitS}), device.token),
             &protocol::decodePullReply);
    if (called.message) device.cursor = called.message->cursor;
    return called;
}

protocol::PullReply RelayWorld::page(Device& device) {
    auto called = pull(device);
    expect(called.message.has_value(), "a pull was refused");
    return std::move(called.message).value();
}

std::vector<Item> RelayWorld::pullAll(Device& device) {
    std::vector<Item> all;
    for (;;) {
        auto next = page(device);
        for (auto& item : next.items) {
            all.push_back(std::move(item));
        }
        if (!next.more) return all;
    }
}

std::string RelayWorld::pushOne(Device& device, Item item) {
    const auto pushed = push(device, {std::move(item)});
    if (!pushed.message) return std::string("http ").append(std::to_string(pushed.status));
    return codeText(pushed.message->items.front());
}

// Statements and envelopes

log::EncodedStatement RelayWorld::sign(const Device& author, log::StatementBody body) const {
    const log::Statement statement{log.size(), log.head(), author.id, clock->now, std::move(body)};
    return log::signStatement(statement, author.keys);
}

std::string RelayWorld::say(Device& author, log::StatementBody body) {
    const auto statement = sign(author, std::move(body));
    auto code = pushOne(author, statement);
    if (code == "stored") expect(log.append(statement.bytes).ok(), "stored, but not good");
    return code;
}

base::ScopeId RelayWorld::newScope(Device& author, log::ScopeKind kind, base::ScopeId parent) {
    const auto scope = base::newId<base::ScopeId>(clock->now);
    const auto rater = kind == log::ScopeKind::Scorecard ? author.member : base::MemberId{};
    expect(say(author, log::NewScope{scope, kind, parent, rater}) == "stored",
           "the scope is not stored");
    return scope;
}

const vault::ScopeKey& RelayWorld::keyOf(base::ScopeId scope) {
    const auto found = m_keys.find(scope);
    return found != m_keys.end() ? found->second
                                 : m_keys.emplace(scope, vault::ScopeKey::random()).first->second;
}

protocol::SealedEnvelope RelayWorld::seal(Device& author, base::ScopeId scope,
                                          const std::string& text, vault::EnvelopeKind kind) {
    auto& [counter, previous] = author.chains[scope];
    const vault::EnvelopeHeader header{
        0,           kind,     workspace,         scope,          author.id,
        counter + 1, previous, keyOf(scope).id(), log.size() - 1, log.head()};
    auto sealed = vault::sealEnvelope(header, base::bytesOf(text), keyOf(scope), author.keys);
    expect(sealed.ok(), "an envelope cannot be sealed");
    ++counter;
    previous = vault::hashEnvelope(*sealed);
    return {std::move(*sealed)};
}

log::Submit RelayWorld::submit(const Device& rater, base::ScopeId card) const {
    const auto chain = rater.chains.find(card);
    if (chain == rater.chains.end()) return {card, {}};
    return {card, {{rater.id, chain->second.first, chain->second.second}}};
}

vault::KeyBox RelayWorld::box(const Device& from, const Device& to, base::ScopeId scope) {
    return vault::makeBox(keyOf(scope), scope, log.size(), from.id, from.keys, to.id,
                          to.keys.publicKeys.box);
}

// Reading what came

std::string codeText(const protocol::ItemOutcome& outcome) {
    std::string code(protocol::text(outcome.code));
    if (outcome.code == protocol::Code::Gap) {
        code.append("(").append(std::to_string(outcome.expected)).append(")");
    }
    return code;
}

std::vector<std::string> codes(const Called<protocol::PushReply>& pushed) {
    if (!pushed.message) return {std::string("http ").append(std::to_string(pushed.status))};
    std::vector<std::string> all;
    for (const auto& outcome : pushed.message->items) {
        all.push_back(codeText(outcome));
    }
    return all;
}

std::size_t envelopesOf(const std::vector<Item>& items, base::ScopeId scope) {
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [&](const Item& item) {
            const auto* envelope = std::get_if<protocol::SealedEnvelope>(&item);
            if (!envelope) return false;
            const auto view = vault::viewEnvelope(envelope->bytes);
            return view && view->header.scope == scope;
        }));
}

std::size_t boxesOf(const std::vector<Item>& items, base::ScopeId scope) {
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [&](const Item& item) {
            const auto* box = std::get_if<vault::KeyBox>(&item);
            return box && box->scope == scope;
        }));
}

std::size_t statementsIn(const std::vector<Item>& items) {
    return static_cast<std::size_t>(std::count_if(items.begin(), items.end(), [](const Item& item) {
        return std::holds_alternative<log::EncodedStatement>(item);
    }));
}

Panel::Panel(RelayWorld& world) : world(world), owner(world.found()) {
    using log::Role;
    using log::ScopeKind;
    vacancy = world.newScope(owner, ScopeKind::Vacancy, world.log.workspaceScope());
    candidate = world.newScope(owner, ScopeKind::Candidate, vacancy);
    debrief = world.newScope(owner, ScopeKind::Debrief, candidate);
    hiring = world.join(owner, Role::HiringManager, vacancy);
    anna = world.join(owner, Role::Interviewer, vacancy);
    bert = world.join(owner, Role::Interviewer, vacancy);
    manager = world.join(owner, Role::Manager, vacancy);
    for (auto* rater : {&anna, &bert}) {
        expect(world.say(owner, log::Assign{candidate, rater->member, false}) == "stored",
               "assign is not stored");
    }
    annaCard = world.newScope(anna, ScopeKind::Scorecard, candidate);
    bertCard = world.newScope(bert, ScopeKind::Scorecard, candidate);
    for (auto* rater : {&anna, &bert}) {
        const auto card = rater == &anna ? annaCard : bertCard;
        expect(world.pushOne(*rater, world.box(*rater, *rater, card)) == "stored", "the own key");
    }
    expect(world.pushOne(anna, world.seal(anna, annaCard, "anna: 4")) == "stored", "anna's rating");
    expect(world.pushOne(bert, world.seal(bert, bertCard, "bert: 2")) == "stored", "bert's rating");
}

std::string Panel::submit(Device& rater, base::ScopeId card) {
    return world.say(rater, world.submit(rater, card));
}

} // namespace kvorum::test
