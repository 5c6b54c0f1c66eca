// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/server_side.h"

#include "core/vault/envelope.h"
#include "sync/protocol/codec.h"
#include "tests/support/syncworld/disk.h"

#include <stdexcept>
#include <utility>

namespace kvorum::syncworld {

using protocol::Code;

namespace {

std::string_view targetOf(std::string_view url) {
    return url.substr(url.find('/', url.find("://") + 3));
}

} // namespace

ServerSide::ServerSide(std::filesystem::path file, const base::Clock& clock)
    : m_file(std::move(file)), m_clock(clock) {
    restart();
}

void ServerSide::fillDisk() {
    disk::fill(folder());
}
void ServerSide::makeRoom() {
    disk::makeRoom(folder());
}

void ServerSide::breaks(Promise promise, const std::string& what) {
    if (!m_breach) {
        m_breach = Breach{promise, "the server " + what};
    }
}

void ServerSide::restart() {
    makeRoom();
    m_relay.reset();
    m_store.reset();
    open();
}

void ServerSide::backup() {
    makeRoom();
    m_relay.reset();
    m_store.reset(); // the last connection writes the log back into the file
    disk::copyFile(m_file, m_file.string() + ".backup");
    m_backupTruth = m_truth;
    m_backupRights = m_rights;
    m_backupHolders = m_holders;
    m_backupStored = m_stored;
    open();
}

void ServerSide::restoreBackup() {
    makeRoom();
    m_relay.reset();
    m_store.reset();
    disk::copyFile(m_file.string() + ".backup", m_file);
    for (std::uint64_t i = m_backupTruth.size(); i < m_truth.size(); ++i) {
        m_lost.push_back(m_truth.encodedAt(i));
    }
    m_truth = m_backupTruth;
    const Rights before = std::exchange(m_rights, m_backupRights);
    m_rights.keepPast(before);
    for (const auto& [name, bytes] : m_stored) {
        if (!m_backupStored.contains(name)) {
            m_takenBack.insert({std::get<0>(name), std::get<1>(name)});
        }
    }
    m_stored = m_backupStored;
    for (const auto& [key, holders] : std::exchange(m_holders, m_backupHolders)) {
        m_lostHolders[key].insert(holders.begin(),
                                  holders.end()); // unknown until they are recalled
    }
    open();
}

bool ServerSide::losesDevices() const {
    for (std::uint64_t i = m_backupTruth.size(); i < m_truth.size(); ++i) {
        const auto decoded = log::decodeStatement(m_truth.encodedAt(i));
        if (std::holds_alternative<log::Join>(decoded->statement.body) ||
            std::holds_alternative<log::Invite>(decoded->statement.body)) {
            return true;
        }
    }
    return false;
}

void ServerSide::open() {
    auto store = server::openSqlite(m_file.string());
    if (!store) {
        throw std::runtime_error(base::describe(store.error()));
    }
    m_store = *std::move(store);
    server::Settings settings;
    settings.open = true;
    settings.hosts = {std::string(authority)};
    settings.page.items = 7; // small pages, so that much happens between two of them
    auto relay = server::Relay::make(*m_store, m_clock, settings);
    if (!relay) {
        throw std::runtime_error(base::describe(relay.error()));
    }
    m_relay = *std::move(relay);
    m_relay->onStored([this](const server::Wake& wake) {
        if (woken) {
            woken(wake);
        }
    });
}

server::Reply ServerSide::handle(const client::Request& request, const base::DeviceId& from) {
    const std::string authorization = request.token.empty() ? "" : "Bearer " + request.token;
    const std::string_view target = targetOf(request.url);
    const auto* pusher = m_truth.device(from);
    const bool revoked = pusher != nullptr && pusher->until;
    auto reply = m_relay->handle({request.method, target, authorization, request.body});
    if (reply.status == 200 && target.starts_with(protocol::pushPath)) {
        notePush(request.body, reply.body, revoked);
    } else if (reply.status == 200 && target.starts_with(protocol::pullPath)) {
        checkPull(reply.body, from);
    }
    return reply;
}

void ServerSide::notePush(base::ByteView request, base::ByteView reply, bool revoked) {
    const auto pushed = protocol::decodePushRequest(request);
    const auto answered = protocol::decodePushReply(reply);
    if (!pushed || !answered || pushed->items.size() != answered->items.size()) {
        return breaks(Promise::Diverged, "answers a push with what does not belong to it");
    }
    for (std::size_t i = 0; i < pushed->items.size(); ++i) {
        const auto* sealed = std::get_if<protocol::SealedEnvelope>(&pushed->items[i]);
        if (answered->items[i].code == Code::NotAllowed && sealed != nullptr) {
            m_refused.emplace(base::textOf(sealed->bytes));
        }
        if (answered->items[i].code != Code::Stored) {
            continue;
        }
        if (revoked) {
            breaks(Promise::Leaked, "took something from a revoked device");
        }
        if (const auto* statement = std::get_if<log::EncodedStatement>(&pushed->items[i])) {
            const auto before = m_truth.devices();
            if (!m_truth.append(statement->bytes)) {
                return breaks(Promise::Diverged, "stored a statement that does not follow");
            }
            const auto said = log::decodeStatement(statement->bytes)->statement;
            m_rights.say(said);
            const bool again =
                std::find(m_lost.begin(), m_lost.end(), statement->bytes) != m_lost.end();
            if (std::holds_alternative<log::Recall>(said.body) && !again) {
                for (const auto& [key, holders] : std::exchange(m_lostHolders, {})) {
                    m_holders[key].insert(holders.begin(), holders.end());
                }
            }
            checkRoles();
            for (const log::DeviceRecord& device : before) {
                if (m_truth.activeDevice(device.id) == nullptr) {
                    m_ended.insert(device.id);
                }
            }
        } else if (sealed != nullptr) {
            const auto view = vault::viewEnvelope(sealed->bytes);
            const EnvelopeName name{view->header.scope, view->header.device, view->header.counter};
            if (!m_stored.emplace(name, sealed->bytes).second) {
                breaks(Promise::Duplicated, "stored an envelope twice");
            }
            if (m_refused.contains(std::string(base::textOf(sealed->bytes)))) {
                m_tookRefused.insert(view->header.device);
            }
            checkKey(view->header);
        } else if (const auto* box = std::get_if<vault::KeyBox>(&pushed->items[i])) {
            m_holders[box->key].insert({box->from, box->to});
        }
    }
}

/// Both readings of the log agree on who may read what.
void ServerSide::checkRoles() {
    const auto members = checks.roles ? m_truth.members() : std::vector<base::MemberId>();
    for (const base::MemberId& member : members) {
        for (const auto kind :
             {log::ScopeKind::Workspace, log::ScopeKind::Vacancy, log::ScopeKind::Candidate,
              log::ScopeKind::Scorecard, log::ScopeKind::Debrief}) {
            for (const log::ScopeRecord& scope : m_truth.scopes(kind)) {
                const bool may = m_truth.may(member, log::Access::Read, scope.id);
                if (may != m_rights.mayRead(member, scope.id)) {
                    breaks(may ? Promise::Leaked : Promise::Diverged,
                           "reads the rights of a person with many roles otherwise");
                }
            }
        }
    }
}

/// Who has seen the newest statement writes under no key that a former reader has.
void ServerSide::checkKey(const vault::EnvelopeHeader& header) {
    if (!checks.oldKeys || header.controlHash != m_truth.head()) {
        return;
    }
    for (const base::DeviceId& holder : m_holders[header.key]) {
        const auto* record = m_truth.device(holder);
        if (record != nullptr &&
            (record->until || !m_rights.mayRead(record->member, header.scope))) {
            breaks(Promise::Leaked, "was given an envelope under a key that a former reader has");
        }
    }
}

void ServerSide::checkPull(base::ByteView reply, const base::DeviceId& from) {
    const auto page = protocol::decodePullReply(reply);
    if (!page) {
        return breaks(Promise::Diverged, "gave a page that cannot be read");
    }
    for (const protocol::Item& item : page->items) {
        checkItem(item, from);
    }
}

void ServerSide::checkItem(const protocol::Item& item, const base::DeviceId& from) {
    const auto* reader = m_truth.device(from);
    if (reader != nullptr && reader->until) {
        const auto* statement = std::get_if<log::EncodedStatement>(&item);
        const auto decoded = statement ? log::decodeStatement(statement->bytes) : base::Error{};
        if (!decoded || decoded->statement.number > *reader->until) {
            breaks(Promise::Leaked, "gave a revoked device more than the word that revoked it");
        }
        return;
    }
    if (const auto* sealed = std::get_if<protocol::SealedEnvelope>(&item)) {
        const auto scope = vault::viewEnvelope(sealed->bytes)->header.scope;
        if (reader == nullptr || !m_rights.mayRead(reader->member, scope)) {
            breaks(Promise::Leaked, "gave an envelope to a device that may not read it");
        }
    } else if (const auto* box = std::get_if<vault::KeyBox>(&item)) {
        const bool ownBox = box->to == from || reader == nullptr;
        if (!ownBox) {
            breaks(Promise::Leaked, "gave a box to another device");
        }
    }
}

} // namespace kvorum::syncworld
