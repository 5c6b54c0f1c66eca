// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/change.h"
#include "core/vault/envelope.h"
#include "sync/client/keyring.h"
#include "tests/support/syncworld/device.h"

namespace kvorum::syncworld {

/// A device's disk, read without its replica.
struct DeviceDisk {
    std::unique_ptr<store::LogStore> store;
    client::Keyring keyring;
};
[[nodiscard]] DeviceDisk openDisk(const std::filesystem::path& file,
                                  const vault::Secret<32>& localKey);
[[nodiscard]] DeviceDisk openDisk(Device& device);

using Stored = std::map<std::pair<base::DeviceId, std::uint64_t>, base::Bytes>;
/// The scope's envelopes there, by author and counter.
[[nodiscard]] Stored envelopesOf(const DeviceDisk& disk, const base::ScopeId& scope);

struct OpenedChange {
    vault::EnvelopeHeader header;
    log::Change change;
};
/// Every change in the scope's envelopes that the disk's keys open, in order of author and counter.
[[nodiscard]] std::vector<OpenedChange> changesOf(const DeviceDisk& disk,
                                                  const base::ScopeId& scope);
/// The changes in one envelope; none where no key opens it.
[[nodiscard]] std::vector<OpenedChange> changesIn(const DeviceDisk& disk, base::ByteView envelope);

} // namespace kvorum::syncworld
