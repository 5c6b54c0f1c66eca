// SPDX-License-Identifier: Apache-2.0
#include "sync/server/push_run.h"

#include <algorithm>

/// The tables that follow from the log and the items: who reads since when, who lacks which key.
namespace kvorum::server {

void PushRun::updateAccess(std::uint64_t number) {
    for (const auto& scope : m_log.touchedBy(number)) {
        const auto readers = m_log.readers(scope);
        const std::set now(readers.begin(), readers.end());
        const auto kept = m_rows.readers(scope);
        const std::set before(kept.begin(), kept.end());
        for (const auto& member : now) {
            if (before.contains(member)) continue;
            m_rows.grant(member, scope);
            for (const auto& device : devicesOf(member)) {
                m_rows.noteLacking(device, scope);
            }
        }
        for (const auto& member : before) {
            if (now.contains(member)) continue;
            m_rows.withdraw(member, scope);
            for (const auto& device : devicesOf(member)) {
                m_rows.forgetLacking(device, scope);
            }
        }
    }
}

/// Revoked devices and withdrawn invites get nothing more; an erased candidate's contents go.
void PushRun::endWhatEnds(const log::Statement& statement) {
    for (const auto& id : m_log.endedBy(statement.number)) {
        m_rows.dropBoxes(id);
        m_rows.forgetLackingAll(id);
        if (m_speaker == id) m_speaker.reset();
    }
    if (std::holds_alternative<log::Erase>(statement.body)) {
        for (const auto& scope : m_log.touchedBy(statement.number)) {
            if (m_log.erased(scope)) m_rows.erase(scope);
        }
    }
}

void PushRun::noteKey(const base::DeviceId& holder, const base::ScopeId& scope,
                      const base::KeyId& key) {
    if (!m_rows.hold(holder, scope, key)) return;
    for (const auto& member : m_rows.readers(scope)) {
        for (const auto& device : devicesOf(member)) {
            m_rows.noteLacking(device, scope);
        }
    }
}

std::vector<base::DeviceId> PushRun::devicesOf(const base::MemberId& member) const {
    std::vector<base::DeviceId> own;
    for (const auto& device : m_log.devices()) {
        if (device.member == member) own.push_back(device.id);
    }
    return own;
}

} // namespace kvorum::server
