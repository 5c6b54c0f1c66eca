// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/kills/kill_checks.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace kvorum::test {

using syncworld::Stored;

namespace {

base::Bytes bytesAt(SQLite::Statement& row, int column) {
    const auto value = row.getColumn(column);
    const auto* bytes = static_cast<const base::Byte*>(value.getBlob());
    return {bytes, bytes + value.size()};
}

template <typename Id>
Id idAt(SQLite::Statement& row, int column) {
    Id id;
    const auto bytes = bytesAt(row, column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), id.bytes.size()), id.bytes.begin());
    return id;
}

std::vector<log::ScopeRecord> allScopes(const log::ControlLog& control) {
    std::vector<log::ScopeRecord> all;
    for (const auto kind : {log::ScopeKind::Workspace, log::ScopeKind::Vacancy,
                            log::ScopeKind::Candidate, log::ScopeKind::Scorecard}) {
        const auto some = control.scopes(kind);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace

struct KillChecks::Server {
    log::ControlLog control;
    std::map<base::ScopeId, Stored> envelopes;
    std::vector<std::pair<base::DeviceId, base::ScopeId>> boxes; ///< to whom, for what
};

KillChecks::Server KillChecks::readServer() const {
    const SQLite::Database database(m_database.string(), SQLite::OPEN_READONLY);
    Server server;
    SQLite::Statement statement(database, "SELECT bytes FROM statement ORDER BY number");
    while (statement.executeStep()) {
        if (const auto taken = server.control.append(bytesAt(statement, 0)); !taken) {
            throw std::runtime_error("the server's log: " + base::describe(taken.error()));
        }
    }
    SQLite::Statement envelope(database, "SELECT scope, device, counter, bytes FROM envelope");
    while (envelope.executeStep()) {
        const auto counter = static_cast<std::uint64_t>(envelope.getColumn(2).getInt64());
        server.envelopes[idAt<base::ScopeId>(envelope, 0)]
                        [{idAt<base::DeviceId>(envelope, 1), counter}] = bytesAt(envelope, 3);
    }
    SQLite::Statement box(database, "SELECT receiver, scope FROM box WHERE sealed IS NOT NULL");
    while (box.executeStep()) {
        server.boxes.emplace_back(idAt<base::DeviceId>(box, 0), idAt<base::ScopeId>(box, 1));
    }
    return server;
}

syncworld::DeviceDisk KillChecks::diskOf(const ClientProcess& client) {
    auto known = m_keys.find(client.name());
    if (known == m_keys.end()) {
        const auto file = vault::openKeyFile(client.folder() / "device.key",
                                             vault::hashPassphrase(client.passphrase()));
        known = m_keys.emplace(client.name(), *file->load()).first;
    }
    return syncworld::openDisk(client.folder() / "kvorum.db", known->second.localKey);
}

bool KillChecks::converged() {
    const auto server = readServer();
    std::map<std::string, std::string> shown;
    for (const auto& client : m_clients) {
        const auto state = client->said("settled");
        if (!state.value("joined", false) || state["head"] != server.control.head().hex()) {
            return false;
        }
        const auto disk = diskOf(*client);
        const auto member = *base::MemberId::fromHex(state["member"].get<std::string>());
        for (const auto& scope : allScopes(server.control)) {
            const bool may = server.control.may(member, log::Access::Read, scope.id);
            const auto found = server.envelopes.find(scope.id);
            const auto stored = may && found != server.envelopes.end() ? found->second : Stored();
            const auto hash = state["scopes"].value(scope.id.hex(), "");
            auto& agreed = shown.try_emplace(scope.id.hex(), hash).first->second;
            agreed = may && agreed.empty() ? hash : agreed;
            if (hash.empty() == may || (may && hash != agreed) ||
                syncworld::envelopesOf(disk, scope.id) != stored) {
                return false;
            }
        }
    }
    return true;
}

std::vector<std::string> KillChecks::check() {
    m_breaches.clear();
    const auto server = readServer();
    checkCounters(server);
    checkSheets(server);
    changes = 0;
    for (const auto& client : m_clients) {
        checkStatus(*client);
        checkActs(*client, server);
        checkChanges(*client, server.control);
    }
    return m_breaches;
}

void KillChecks::checkStatus(const ClientProcess& client) {
    const auto state = client.said("settled");
    for (const auto& problem : state["problems"]) {
        m_breaches.push_back(client.name() + " cries wolf: " + problem.get<std::string>());
    }
    if (state["parked"] != 0) {
        m_breaches.push_back(client.name() + " has something parked");
    }
    for (const auto& failure : client.failures()) {
        m_breaches.push_back(failure);
    }
}

/// What was done is there. Of each field the last value that was done, or one tried after it.
void KillChecks::checkActs(const ClientProcess& client, const Server& server) {
    const auto disk = diskOf(client);
    const auto own = m_keys.at(client.name()).device;
    std::map<std::pair<std::string, std::string>, std::set<std::string>> last;
    for (const auto& act : client.acts()) {
        const auto scope = base::ScopeId::fromHex(act.scope);
        if (act.what == "tap") {
            auto& values = last[{act.scope, act.field}];
            if (act.done) values.clear();
            values.insert(act.value);
            if (!act.done && values.size() == 1) values.insert(""); // never acknowledged
            continue;
        }
        if (!act.done) continue;
        const auto raters = server.control.raters(*scope);
        const bool there =
            act.what == "assign"
                ? std::any_of(raters.begin(), raters.end(),
                              [&](const auto& one) { return one.rater.hex() == act.rater; })
            : act.what == "submit" ? server.control.submitted(*scope) != nullptr
                                   : server.control.scope(*scope) != nullptr;
        if (!there) m_breaches.push_back(client.name() + " lost its " + act.what);
    }
    for (const auto& [place, values] : last) {
        std::set<std::string> kept;
        for (const auto& opened :
             syncworld::changesOf(disk, *base::ScopeId::fromHex(place.first))) {
            if (opened.header.device == own && opened.change.key.field == place.second) {
                kept.insert(opened.change.value.toText());
            }
        }
        const bool there = values.contains("") ||
                           std::any_of(values.begin(), values.end(),
                                       [&](const auto& value) { return kept.contains(value); });
        if (!there) {
            m_breaches.push_back(client.name() + " lost " + place.second + " = " + *values.begin() +
                                 " in scope " + place.first);
        }
    }
}

/// Each change, and each value typed, stands in one envelope.
void KillChecks::checkChanges(const ClientProcess& client, const log::ControlLog& control) {
    const auto disk = diskOf(client);
    for (const auto& scope : allScopes(control)) {
        std::set<log::ChangeName> names;
        std::set<std::tuple<base::DeviceId, log::FieldKey, std::string>> values;
        for (const auto& opened : syncworld::changesOf(disk, scope.id)) {
            ++changes;
            const auto value = opened.change.value.toText();
            const bool first =
                names.insert({opened.header.device, opened.change.hlc}).second &&
                values.emplace(opened.header.device, opened.change.key, value).second;
            if (!first) {
                m_breaches.push_back(client.name() + " holds twice: " + opened.change.key.field +
                                     " = " + value);
            }
        }
    }
}

void KillChecks::checkCounters(const Server& server) {
    envelopes = 0;
    for (const auto& [scope, stored] : server.envelopes) {
        std::map<base::DeviceId, std::uint64_t> next;
        for (const auto& [name, bytes] : stored) {
            ++envelopes;
            if (name.second != ++next[name.first]) {
                m_breaches.push_back("a hole before envelope " + std::to_string(name.second) +
                                     " in scope " + scope.hex());
            }
        }
    }
}

void KillChecks::checkSheets(const Server& server) {
    for (const auto& sheet : server.control.scopes(log::ScopeKind::Scorecard)) {
        if (server.control.submitted(sheet.id) != nullptr) continue;
        for (const auto& [receiver, scope] : server.boxes) {
            const auto* device = server.control.device(receiver);
            if (scope == sheet.id && (device == nullptr || device->member != sheet.rater)) {
                m_breaches.push_back("a key of the sheet " + sheet.id.hex() + " was given away");
            }
        }
        for (const auto& client : m_clients) {
            const auto member = client->said("settled")["member"].get<std::string>();
            if (member != sheet.rater.hex() && diskOf(*client).keyring.holds(sheet.id)) {
                m_breaches.push_back(client->name() + " can open a sheet before its submit");
            }
        }
    }
}

} // namespace kvorum::test
