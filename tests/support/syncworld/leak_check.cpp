// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/leak_check.h"

#include "core/vault/box.h"
#include "tests/support/syncworld/device_disk.h"
#include "tests/support/syncworld/disk.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace kvorum::syncworld {

namespace {

template <typename SomeId>
SomeId idAt(SQLite::Statement& row, int column) {
    SomeId id;
    const auto value = row.getColumn(column);
    const auto* bytes = static_cast<const base::Byte*>(value.getBlob());
    std::copy_n(bytes,
                std::min<std::size_t>(id.bytes.size(), static_cast<std::size_t>(value.size())),
                id.bytes.begin());
    return id;
}

/// Every box that the server has.
std::vector<vault::KeyBox> boxesOf(const ServerSide& server) {
    SQLite::Database database((server.folder() / "relay.db").string(), SQLite::OPEN_READONLY);
    SQLite::Statement row(database, "SELECT giver, receiver, scope, key_id, control_number, sealed "
                                    "FROM box WHERE sealed IS NOT NULL");
    std::vector<vault::KeyBox> boxes;
    while (row.executeStep()) {
        vault::KeyBox box{idAt<base::DeviceId>(row, 0),
                          idAt<base::DeviceId>(row, 1),
                          idAt<base::ScopeId>(row, 2),
                          idAt<base::KeyId>(row, 3),
                          static_cast<std::uint64_t>(row.getColumn(4).getInt64()),
                          {}};
        const auto sealed = row.getColumn(5);
        const auto* bytes = static_cast<const base::Byte*>(sealed.getBlob());
        box.sealed.assign(bytes, bytes + sealed.size());
        boxes.push_back(std::move(box));
    }
    return boxes;
}

bool opens(World& world, Device& device, const vault::KeyBox& box) {
    const auto* giver = world.server.truth().device(box.from);
    if (giver == nullptr) {
        return false;
    }
    if (vault::openBox(box, giver->keys.box, device.keys().keys)) {
        return true;
    }
    return device.inviteSecret &&
           vault::openBox(box, giver->keys.box, vault::DeviceKeys::fromSeed(*device.inviteSecret));
}

Check checkPlain(const std::filesystem::path& folder, const std::string& whose) {
    return disk::holds(folder, typedMark)
               ? Check(Breach{Promise::Leaked,
                              "on the disk of " + whose + " stands in plain what a person typed"})
               : Check();
}

} // namespace

Check checkLeak(World& world) {
    const auto boxes = boxesOf(world.server);
    const auto& rights = world.server.rights();
    const auto sheets = world.server.truth().scopes(log::ScopeKind::Scorecard);
    for (Device* device : world.joined()) {
        const auto disk = openDisk(*device);
        for (const log::ScopeRecord& sheet : sheets) {
            if (rights.everRead(device->replica().self(), sheet.id)) {
                continue;
            }
            const bool any = std::any_of(boxes.begin(), boxes.end(), [&](const vault::KeyBox& box) {
                return box.scope == sheet.id && opens(world, *device, box);
            });
            if (any || disk.keyring.holds(sheet.id)) {
                return Breach{Promise::Leaked, device->name() + " can open the scorecard " +
                                                   sheet.id.hex().substr(24)};
            }
        }
        if (auto breach = checkPlain(device->folder(), device->name())) {
            return breach;
        }
    }
    return checkPlain(world.server.folder(), "the server");
}

} // namespace kvorum::syncworld
