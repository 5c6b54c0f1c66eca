// SPDX-License-Identifier: Apache-2.0
#include "sync/server/push_run.h"

#include "sync/server/standing.h"

#include <algorithm>

namespace kvorum::server {

using log::Access;
using protocol::Code;
using protocol::ItemOutcome;

namespace {

Code codeOf(const base::Error& error) {
    switch (error.code) {
    case base::ErrorCode::Conflict:
        return Code::Stale;
    case base::ErrorCode::NotAllowed:
        return Code::NotAllowed;
    case base::ErrorCode::Submitted:
        return Code::Submitted;
    case base::ErrorCode::Erased:
        return Code::Erased;
    default:
        return Code::Bad;
    }
}

} // namespace

PushRun::PushRun(Transaction& rows, log::ControlLog log, const Identity& who, std::int64_t nowMs)
    : m_rows(rows), m_log(std::move(log)), m_who(who), m_nowMs(nowMs) {
    m_wake.workspace = who.workspace;
    if (who.kind != Identity::Kind::Invite && m_log.device(who.device)) m_speaker = who.device;
}

ItemOutcome PushRun::take(const ReadItem& item) {
    return std::visit([this](const auto& read) { return judge(read); }, item);
}

ItemOutcome PushRun::judge(const Unreadable& item) {
    m_stale = m_stale || item.statement;
    return {item.code, 0};
}

bool PushRun::speaksFor(const base::DeviceId& device) const {
    return m_speaker == device;
}

// Statements

ItemOutcome PushRun::judge(const ReadStatement& item) {
    const auto number = item.statement.number;
    if (number < m_log.size() && base::equal(m_log.encodedAt(number), item.bytes)) {
        admit(item);
        return {Code::Duplicate, 0};
    }
    auto refused = objection(item);
    if (std::holds_alternative<log::Submit>(item.statement.body) && !refused) {
        refused = sheetObjection(item);
    }
    if (!refused) {
        if (const auto appended = m_log.append(item.bytes); !appended) {
            refused = ItemOutcome{codeOf(appended.error()), 0};
        }
    }
    if (refused) {
        m_stale = true;
        return *refused;
    }
    if (number == 0) m_rows.found();
    m_rows.addStatement(number, item.hash, item.bytes);
    m_wake.everyone = true;
    updateAccess(number);
    endWhatEnds(item.statement);
    admit(item);
    return {Code::Stored, 0};
}

std::optional<ItemOutcome> PushRun::objection(const ReadStatement& item) const {
    if (m_stale) return ItemOutcome{Code::Stale, 0};
    const bool founding = std::holds_alternative<log::Found>(item.statement.body);
    if (m_log.empty()) {
        const bool mayFound = founding && m_who.kind == Identity::Kind::Founder &&
                              base::equal(item.hash.view(), m_who.workspace.view());
        if (!mayFound) return ItemOutcome{Code::NotAllowed, 0};
        return std::nullopt;
    }
    if (const auto* join = std::get_if<log::Join>(&item.statement.body)) {
        const auto* record = m_log.invite(join->invite);
        // today's clock judges who joins today; one given back holds by the time it was said
        if (!m_speaker && record && record->invite.expiresUnixMs <= m_nowMs) {
            return ItemOutcome{Code::NotAllowed, 0};
        }
        return std::nullopt;
    }
    if (!m_speaker) return ItemOutcome{Code::NotAllowed, 0};
    return std::nullopt;
}

/// A sheet that the server does not have whole cannot be handed in by its rater. Another's submit
/// is given back after a restore, perhaps by one who never saw the sheet: it follows.
std::optional<ItemOutcome> PushRun::sheetObjection(const ReadStatement& item) {
    if (!speaksFor(item.statement.device)) return std::nullopt;
    const auto& submit = std::get<log::Submit>(item.statement.body);
    for (const auto& last : submit.sheet) {
        const auto kept = m_rows.envelopeHash(submit.scorecard, last.device, last.counter);
        if (!kept) {
            const auto newest = m_rows.newestEnvelope(submit.scorecard, last.device);
            return ItemOutcome{Code::Gap, newest.counter + 1};
        }
        if (*kept != last.hash) return ItemOutcome{Code::Bad, 0};
    }
    return std::nullopt;
}

/// What a statement of the log, new or repeated, makes of this session.
void PushRun::admit(const ReadStatement& item) {
    const auto device = item.statement.device;
    if (const auto* join = std::get_if<log::Join>(&item.statement.body)) {
        const auto invite = vault::inviteBoxId(join->invite);
        m_rows.dropBoxes(invite);
        if (!m_log.activeDevice(device)) return; // a repeated one, of a device revoked since
        if (invite == m_who.device) m_speaker = device;
        m_rows.noteLackingAll(device, join->member);
    } else if (const auto* sheet = std::get_if<log::Sheet>(&item.statement.body)) {
        const auto id = vault::inviteBoxId(sheet->keys.sign);
        if (const auto* record = m_log.activeDevice(id)) m_rows.noteLackingAll(id, record->member);
    } else if (std::holds_alternative<log::Found>(item.statement.body) && device == m_who.device) {
        m_speaker = device;
    }
}

// Envelopes

ItemOutcome PushRun::judge(const ReadEnvelope& item) {
    const auto& header = item.header;
    const bool own = speaksFor(header.device);
    if (header.workspace != m_who.workspace || (!own && !mayGiveBack(header))) {
        return {m_stale ? Code::Stale : Code::NotAllowed, 0};
    }
    if (const auto kept = m_rows.envelopeHash(header.scope, header.device, header.counter)) {
        return {*kept == item.hash ? Code::Duplicate : Code::CounterReused, 0};
    }
    if (const auto refused = objection(item)) return *refused;
    m_rows.addEnvelope(
        {header.scope, header.device, header.counter, header.key, item.hash, item.bytes});
    m_written.insert(header.scope);
    return {Code::Stored, 0};
}

std::optional<ItemOutcome> PushRun::objection(const ReadEnvelope& item) {
    const auto& header = item.header;
    const auto named = m_log.sizeNamed(header.controlNumber, header.controlHash);
    if (m_stale || (!named && header.controlNumber >= m_log.size()))
        return ItemOutcome{Code::Stale, 0};
    const auto* author = m_log.device(header.device);
    if (!author || item.signer != author->keys.sign || !named) {
        return ItemOutcome{Code::Bad, 0};
    }
    const auto newest = m_rows.newestEnvelope(header.scope, header.device);
    if (header.counter != newest.counter + 1) {
        return ItemOutcome{Code::Gap, newest.counter + 1};
    }
    // the right counter on top of another past: somebody else has this device's keys
    if (header.previous != newest.hash) return ItemOutcome{Code::CounterReused, 0};
    if (const auto code = rightsOf(item); code != Code::Stored) return ItemOutcome{code, 0};
    return std::nullopt;
}

/// After a restore a reader gives back what others wrote; their signature vouches for it.
bool PushRun::mayGiveBack(const vault::EnvelopeHeader& header) const {
    if (!m_speaker || !m_log.device(header.device)) return false;
    const auto member = m_log.device(*m_speaker)->member;
    return m_log.maySince(member, Access::Read, header.scope, 0);
}

/// Whether it belongs to the sheet as it was handed in.
bool PushRun::isOfSheet(const ReadEnvelope& item) const {
    const auto* submitted = m_log.submitted(item.header.scope);
    return submitted &&
           std::any_of(submitted->sheet.begin(), submitted->sheet.end(), [&](const auto& last) {
               return last.device == item.header.device &&
                      (item.header.counter < last.counter ||
                       (item.header.counter == last.counter && item.hash == last.hash));
           });
}

Code PushRun::rightsOf(const ReadEnvelope& item) const {
    const auto& header = item.header;
    if (m_log.erased(header.scope)) return Code::Erased;
    if (isOfSheet(item)) return Code::Stored; // lost in between, and given back
    const auto member = m_log.device(header.device)->member;
    if (header.kind == vault::EnvelopeKind::Data && m_log.submitted(header.scope)) {
        const bool own = m_log.scope(header.scope)->rater == member;
        return own ? Code::Submitted : Code::NotAllowed;
    }
    const auto access = log::accessFor(header.kind);
    const bool may =
        speaksFor(header.device)
            ? m_log.may(member, access, header.scope)
            : m_log.mayWriteSince(header.device, access, header.scope,
                                  *m_log.sizeNamed(header.controlNumber, header.controlHash));
    return may ? Code::Stored : Code::NotAllowed;
}

// Boxes

ItemOutcome PushRun::judge(const ReadBox& item) {
    const auto& box = *item.box;
    if (!speaksFor(box.from)) return {m_stale ? Code::Stale : Code::NotAllowed, 0};
    if (m_rows.hasBox(box)) return {Code::Duplicate, 0};
    if (const auto refused = objection(box)) return {*refused, 0};
    m_rows.addBox(box);
    if (m_log.may(m_log.device(box.from)->member, Access::Read, box.scope)) {
        noteKey(box.from, box.scope, box.key); // who may read no more will have it no more
    }
    if (m_log.activeDevice(box.to)) noteKey(box.to, box.scope, box.key);
    m_wake.devices.insert(box.to);
    return {Code::Stored, 0};
}

std::optional<Code> PushRun::objection(const vault::KeyBox& box) const {
    if (m_stale || box.controlNumber > m_log.size()) return Code::Stale;
    if (box.sealed.empty()) return Code::Bad;
    if (m_log.erased(box.scope)) return Code::Erased;
    const auto giver = m_log.device(box.from)->member;
    const bool allowed = m_log.maySince(giver, Access::Read, box.scope, 0) && mayReceive(box);
    return allowed ? std::nullopt : std::optional(Code::NotAllowed);
}

bool PushRun::mayReceive(const vault::KeyBox& box) const {
    if (const auto* receiver = m_log.activeDevice(box.to)) {
        // To the own devices it is kept for the day they may read again: nothing is given before.
        return receiver->member == m_log.device(box.from)->member ||
               m_log.may(receiver->member, Access::Read, box.scope);
    }
    const auto invite = openInvite(m_log, box.to, m_nowMs);
    return invite && m_log.inviteMayRead(invite->invite.keys.sign, box.scope);
}

Wake PushRun::wake() const {
    auto wake = m_wake;
    for (const auto& scope : m_written) {
        const auto readers = m_rows.readers(scope);
        wake.members.insert(readers.begin(), readers.end());
    }
    return wake;
}

} // namespace kvorum::server
