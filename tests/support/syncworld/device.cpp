// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/device.h"

#include "tests/support/syncworld/disk.h"

#include <stdexcept>

namespace kvorum::syncworld {

std::unique_ptr<client::Replica> openReplica(const std::filesystem::path& file,
                                             const vault::KeyStore::Contents& keys,
                                             const base::Clock& clock, SaveKeys saveKeys) {
    auto store = store::openSqliteStore(file);
    if (!store) {
        throw std::runtime_error(base::describe(store.error()));
    }
    auto replica = client::Replica::open({*std::move(store), keys, &clock, std::move(saveKeys)});
    if (!replica) {
        throw std::runtime_error(base::describe(replica.error()));
    }
    return *std::move(replica);
}

vault::KeyStore::Contents newKeys(const base::Clock& clock) {
    return {base::newId<base::DeviceId>(clock.unixMs()), vault::DeviceKeys::random(),
            vault::ScopeKey::random().bytes, std::nullopt};
}

Device::Device(std::string name, std::filesystem::path folder, const base::Clock& world,
               Chance& chance)
    : clock(world), m_name(std::move(name)), m_folder(std::move(folder)), m_chance(chance),
      m_keys(newKeys(clock)) {
    open();
}

Device::~Device() {
    makeRoom();
}

Device::Device(std::string name, std::filesystem::path folder, const base::Clock& world,
               Chance& chance, const Image& image)
    : clock(world), m_name(std::move(name)), m_folder(std::move(folder)), m_chance(chance),
      m_keys(image.keys), m_ids(image.ids) {
    disk::copy(image.folder, file().parent_path());
    open();
}

Device::Image Device::image(const std::filesystem::path& folder) const {
    disk::copy(file().parent_path(), folder);
    return {folder, m_keys, m_ids};
}

void Device::setBack(const Image& image) {
    m_machine.reset();
    m_replica.reset();
    disk::remove(file().parent_path());
    ++m_lives;
    disk::copy(image.folder, file().parent_path());
    m_keys = image.keys;
    open();
}

std::filesystem::path Device::file() const {
    return m_folder / std::to_string(m_lives) / "log.db";
}

void Device::open() {
    m_ids.insert(m_keys.device);
    m_replica = openReplica(file(), m_keys, clock, [this](const vault::KeyStore::Contents& keys) {
        if (full()) {
            return base::Outcome(
                base::Error{base::ErrorCode::StoreFailed, m_name, "the disk is full"});
        }
        m_keys = keys;
        m_ids.insert(keys.device);
        return base::Outcome();
    });
    m_machine = std::make_unique<client::Machine>(
        *m_replica, client::Machine::Settings{{}, [this] { return m_chance.real(); }, 5});
    ++flight;
    wakeUnixMs = 0;
}

void Device::fillDisk() {
    disk::fill(folder());
}
void Device::makeRoom() {
    disk::makeRoom(folder());
}
bool Device::full() const {
    return disk::full(folder());
}

std::string Device::fault(const base::Outcome& outcome) const {
    const bool excused =
        outcome || (full() && outcome.error().code == base::ErrorCode::StoreFailed);
    return excused ? std::string() : m_name + ": " + base::describe(outcome.error());
}

void Device::restart() {
    makeRoom();
    const auto before = file().parent_path();
    ++m_lives;
    disk::copy(before, file().parent_path()); // while the old process still has it open
    m_machine.reset();
    m_replica.reset();
    disk::remove(before);
    open();
}

} // namespace kvorum::syncworld
