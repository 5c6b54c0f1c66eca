// SPDX-License-Identifier: Apache-2.0
#include "sync/client/scope_state.h"

#include <algorithm>

namespace kvorum::client {

namespace {

std::string placeOf(const base::ScopeId& scope) {
    return "scope " + scope.hex();
}

std::string placeOf(const base::ScopeId& scope, const base::DeviceId& device,
                    std::uint64_t counter) {
    return placeOf(scope) + ", device " + device.hex() + ", envelope " + std::to_string(counter);
}

const log::Submit::Last* lastOf(const log::SubmitRecord* submitted, const base::DeviceId& device) {
    if (submitted == nullptr) {
        return nullptr;
    }
    const auto same = [&](const log::Submit::Last& last) { return last.device == device; };
    const auto found = std::find_if(submitted->sheet.begin(), submitted->sheet.end(), same);
    return found == submitted->sheet.end() ? nullptr : &*found;
}

bool speaksOf(const base::DeviceId& device, const log::FieldKey& key) {
    return key.kind == log::EntityKind::Device &&
           key.entity == base::idCast<base::EntityId>(device);
}

} // namespace

void ScopeState::offer(const base::DeviceId& device, std::uint64_t counter, base::ByteView bytes) {
    const auto known = m_applied.find(device);
    if (known == m_applied.end() || known->second.counter < counter) {
        m_held.try_emplace({device, counter}, bytes.begin(), bytes.end());
    }
}

void ScopeState::retract(const base::DeviceId& device) {
    const auto isOf = [&](const auto& entry) { return entry.first.first == device; };
    std::erase_if(m_held, isOf);
    std::erase_if(m_refused, isOf);
}

base::Hlc ScopeState::settle(const ScopeRules& rules) {
    if (const auto* submitted = rules.tentative.submitted(rules.scope)) {
        m_sheet = submitted->sheet;
    }
    base::Hlc highest;
    std::set<base::DeviceId> devices;
    for (const auto& [name, bytes] : m_held) {
        devices.insert(name.first);
    }
    for (const base::DeviceId& device : devices) {
        while (tryNext(rules, device, highest)) {
        }
    }
    return highest;
}

bool ScopeState::tryNext(const ScopeRules& rules, const base::DeviceId& device,
                         base::Hlc& highest) {
    const auto known = m_applied.find(device);
    const std::uint64_t next = known == m_applied.end() ? 1 : known->second.counter + 1;
    const auto held = m_held.find({device, next});
    if (held == m_held.end()) {
        return false;
    }
    const auto view = vault::viewEnvelope(held->second);
    if (!view) {
        m_refused[held->first] = "is not an envelope";
        return false;
    }
    const base::Hash hash = vault::hashEnvelope(held->second);
    const Verdict verdict = judge(rules, *view, hash);
    if (verdict.judgement == Judgement::Refuse) {
        m_refused[held->first] = verdict.why;
        return false;
    }
    m_applied[device] = {next, hash};
    if (verdict.judgement == Judgement::Skip) {
        m_unopened.insert(held->first);
    } else {
        apply(rules, view->header, verdict, highest);
        if (view->header.kind == vault::EnvelopeKind::Data && !verdict.late) {
            m_data[device] = {next, hash};
        }
    }
    m_refused.erase(held->first);
    m_held.erase(held);
    return true;
}

ScopeState::Verdict ScopeState::judge(const ScopeRules& rules, const vault::EnvelopeView& envelope,
                                      const base::Hash& hash) const {
    if (std::string fault = chainFault(rules, envelope.header); !fault.empty()) {
        return {Judgement::Refuse, std::move(fault), {}, false};
    }
    if (envelope.header.device != rules.self) { // what this device made was judged at its making
        if (std::string fault = rightsFault(rules, envelope.header, hash); !fault.empty()) {
            return {Judgement::Refuse, std::move(fault), {}, false};
        }
    }
    return open(rules, envelope);
}

std::string ScopeState::chainFault(const ScopeRules& rules,
                                   const vault::EnvelopeHeader& header) const {
    if (header.scope != rules.scope || header.workspace != rules.confirmed.workspace()) {
        return "belongs elsewhere";
    }
    const auto known = m_applied.find(header.device);
    const base::Hash previous = known == m_applied.end() ? base::Hash() : known->second.hash;
    return header.previous == previous ? "" : "names another envelope as the one before it";
}

std::string ScopeState::rightsFault(const ScopeRules& rules, const vault::EnvelopeHeader& header,
                                    const base::Hash& hash) const {
    const auto named = rules.confirmed.sizeNamed(header.controlNumber, header.controlHash);
    if (!named) {
        return header.controlNumber >= rules.confirmed.size()
                   ? "names a statement that was not received"
                   : "was made under another control log";
    }
    const auto* author = rules.confirmed.device(header.device);
    if (author == nullptr || !rules.confirmed.mayWriteSince(
                                 header.device, log::accessFor(header.kind), rules.scope, *named)) {
        return "is by a device that may not write here";
    }
    const auto* last = lastOf(rules.confirmed.submitted(rules.scope), header.device);
    if (last != nullptr && last->counter == header.counter && last->hash != hash) {
        return "is not the one that was handed in";
    }
    return {};
}

ScopeState::Verdict ScopeState::open(const ScopeRules& rules,
                                     const vault::EnvelopeView& envelope) const {
    const HeldKey* key = rules.keyring.find(rules.scope, envelope.header.key);
    if (key == nullptr) {
        return {Judgement::Skip, {}, {}, false};
    }
    const auto plain = vault::openEnvelope(envelope, key->key);
    if (!plain) {
        return {Judgement::Refuse, "does not open under its key", {}, false};
    }
    auto content = log::decodeContent(*plain);
    if (!content) {
        const bool newer = content.error().code == base::ErrorCode::NewerVersion;
        return {Judgement::Refuse,
                newer ? "was written by a newer Kvorum: update the app" : "cannot be read",
                {},
                false};
    }
    const auto* submitted = rules.tentative.submitted(rules.scope);
    const auto* last = lastOf(submitted, envelope.header.device);
    const bool late = submitted != nullptr && envelope.header.kind == vault::EnvelopeKind::Data &&
                      (last == nullptr || envelope.header.counter > last->counter);
    return {Judgement::Apply, {}, *std::move(content), late};
}

void ScopeState::apply(const ScopeRules& rules, const vault::EnvelopeHeader& header,
                       const Verdict& verdict, base::Hlc& highest) {
    const bool amends = header.kind == vault::EnvelopeKind::Amendment;
    const bool receipt = header.kind == vault::EnvelopeKind::Receipt;
    for (const log::Change& change : verdict.content.changes) {
        if (receipt && !speaksOf(header.device, change.key)) {
            continue; // a receipt says nothing but what its own device has done
        }
        noteNames(header.device, change);
        highest = std::max(highest, change.hlc);
        if (verdict.late) {
            m_late.push_back(change);
        } else {
            (amends ? m_amendments : m_fold).add(header.device, change);
        }
    }
    for (const log::Head& head : verdict.content.heads) {
        m_named[head.device] = std::max(m_named[head.device], head.counter);
        if (header.device == rules.self) {
            m_declared[head.device] = std::max(m_declared[head.device], head.counter);
        }
    }
}

void ScopeState::noteNames(const base::DeviceId& device, const log::Change& change) {
    const log::ChangeName name{device, change.hlc};
    m_names.insert(name);
    m_missing.erase(name);
    for (const log::ChangeName& over : change.over) {
        if (!m_names.contains(over)) {
            m_missing.insert(over);
        }
    }
}

void ScopeState::report(const ScopeRules& rules, Problems& problems) const {
    problems.settleUnder(placeOf(rules.scope) + ", device "); // just what is looked at here
    const auto broken = [&](std::string where, std::string what) {
        problems.report({base::ErrorCode::Broken, std::move(where), std::move(what)});
    };
    std::set<base::DeviceId> seen;
    for (const auto& [name, bytes] : m_held) {
        const auto& [device, counter] = name;
        const auto known = m_applied.find(device);
        const std::uint64_t next = known == m_applied.end() ? 1 : known->second.counter + 1;
        const bool first = seen.insert(device).second;
        if (first && counter > next) {
            broken(placeOf(rules.scope, device, next), "was not received, though a later one was");
        }
    }
    for (const auto& [name, why] : m_refused) {
        broken(placeOf(rules.scope, name.first, name.second), why);
    }
    for (const auto& [device, counter] : m_unopened) {
        problems.report({base::ErrorCode::WrongKey, placeOf(rules.scope, device, counter),
                         "waits for its key, which other devices hold"});
    }
    if (!m_held.empty() || !m_unopened.empty()) {
        return; // what follows may be in what is held
    }
    for (const auto& [device, counter] : m_named) {
        const auto known = m_applied.find(device);
        if (known == m_applied.end() || known->second.counter < counter) {
            broken(placeOf(rules.scope, device, counter),
                   "was known to another device and not received");
        }
    }
    for (const log::ChangeName& name : m_missing) {
        broken(placeOf(rules.scope) + ", device " + name.device.hex(),
               "a change that another one names was not received");
    }
    if (const auto* submitted = rules.confirmed.submitted(rules.scope)) {
        for (const log::Submit::Last& last : submitted->sheet) {
            const auto known = m_applied.find(last.device);
            if (known == m_applied.end() || known->second.counter < last.counter) {
                broken(placeOf(rules.scope, last.device, last.counter),
                       "was handed in with the sheet and not received");
            }
        }
    }
}

void ScopeState::overlay(const base::DeviceId& self, log::Change change,
                         const std::optional<log::ChangeName>& replaced) {
    if (replaced) { // it will never be in an envelope, so only this fold may see it named
        change.over.push_back(*replaced);
        m_phantom = true;
    }
    m_fold.add(self, change);
}

std::vector<log::Submit::Last> ScopeState::sheet() const {
    std::vector<log::Submit::Last> sheet;
    for (const auto& [device, last] : m_data) {
        sheet.push_back({device, last.counter, last.hash});
    }
    return sheet;
}

std::vector<log::Head> ScopeState::newHeads(const base::DeviceId& self) const {
    std::vector<log::Head> heads;
    for (const auto& [device, applied] : m_applied) {
        const auto declared = m_declared.find(device);
        const bool isNew = declared == m_declared.end() || declared->second < applied.counter;
        if (device != self && isNew) {
            heads.push_back({device, applied.counter});
        }
    }
    return heads;
}

bool ScopeState::madeUnder(const log::SubmitRecord* submitted) const {
    return submitted == nullptr ? !m_sheet.has_value() : m_sheet == submitted->sheet;
}

} // namespace kvorum::client
