// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/device_disk.h"

#include "core/log/content.h"
#include "core/vault/envelope.h"

namespace kvorum::syncworld {

DeviceDisk openDisk(const std::filesystem::path& file, const vault::Secret<32>& localKey) {
    auto store = store::openSqliteStore(file);
    auto keyring = client::Keyring::load(**store, localKey);
    return {*std::move(store), *std::move(keyring)};
}

DeviceDisk openDisk(Device& device) {
    return openDisk(device.file(), device.keys().localKey);
}

Stored envelopesOf(const DeviceDisk& disk, const base::ScopeId& scope) {
    Stored stored;
    (void)disk.store->eachEnvelope(scope, [&](const store::StoredEnvelope& envelope) {
        stored[{envelope.device, envelope.counter}] = envelope.bytes;
        return base::Outcome();
    });
    return stored;
}

std::vector<OpenedChange> changesIn(const DeviceDisk& disk, base::ByteView envelope) {
    std::vector<OpenedChange> changes;
    const auto view = vault::viewEnvelope(envelope);
    const auto* key = view ? disk.keyring.find(view->header.scope, view->header.key) : nullptr;
    if (key == nullptr) {
        return changes;
    }
    const auto plain = vault::openEnvelope(*view, key->key);
    const auto content = log::decodeContent(*plain);
    for (const log::Change& change : content->changes) {
        changes.push_back({view->header, change});
    }
    return changes;
}

std::vector<OpenedChange> changesOf(const DeviceDisk& disk, const base::ScopeId& scope) {
    std::vector<OpenedChange> changes;
    for (const auto& [name, bytes] : envelopesOf(disk, scope)) {
        const auto some = changesIn(disk, bytes);
        changes.insert(changes.end(), some.begin(), some.end());
    }
    return changes;
}

} // namespace kvorum::syncworld
