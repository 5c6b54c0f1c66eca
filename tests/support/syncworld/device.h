// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/machine.h"
#include "tests/support/syncworld/chance.h"

#include <filesystem>
#include <map>
#include <set>

namespace kvorum::syncworld {

/// A clock that is wrong by so much.
class DeviceClock final : public base::Clock {
public:
    explicit DeviceClock(const base::Clock& world) : m_world(world) {}
    [[nodiscard]] std::int64_t unixMs() const override { return m_world.unixMs() + offMs; }
    std::int64_t offMs = 0;

private:
    const base::Clock& m_world;
};

/// A real client on a disk of its own.
class Device {
public:
    Device(std::string name, std::filesystem::path folder, const base::Clock& world,
           Chance& chance);
    ~Device();
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;
    /// Its files and keys as they are at one moment.
    struct Image {
        std::filesystem::path folder;
        vault::KeyStore::Contents keys;
        std::set<base::DeviceId> ids; ///< those it has had
    };
    /// A copy of another device.
    Device(std::string name, std::filesystem::path folder, const base::Clock& world, Chance& chance,
           const Image& image);
    /// Copies its files into a folder that is not there yet.
    [[nodiscard]] Image image(const std::filesystem::path& folder) const;
    /// Kills the process and sets it back to an older image.
    void setBack(const Image& image);

    /// Kills the process: what is on disk at this moment is what the next one finds.
    void restart();

    [[nodiscard]] client::Replica& replica() { return *m_replica; }
    [[nodiscard]] client::Machine& machine() { return *m_machine; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const vault::KeyStore::Contents& keys() const { return m_keys; }
    /// Every id it has had: a copy goes on under a new one.
    [[nodiscard]] const std::set<base::DeviceId>& ids() const { return m_ids; }
    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] std::filesystem::path folder() const { return file().parent_path(); }
    void fillDisk();
    void makeRoom();
    [[nodiscard]] bool full() const;
    /// Empty where it went through, or could not for a full disk; else why not.
    [[nodiscard]] std::string fault(const base::Outcome& outcome) const;

    DeviceClock clock;
    std::uint64_t flight = 0;                      ///< of the request whose answer still counts
    std::int64_t wakeUnixMs = 0;                   ///< already asked for
    std::optional<vault::Secret<32>> inviteSecret; ///< of the link it joined by
    /// The value last written into each field, as the person saw it go through.
    std::map<std::pair<base::ScopeId, std::string>, std::string> written;
    /// What stood in a field when this person wrote over it, each with the clocks of the own
    /// changes that lead back to it: one that writes over those, too.
    std::map<std::pair<base::ScopeId, std::string>, std::map<log::ChangeName, std::set<base::Hlc>>>
        wentOver;
    /// Of what was written, what stood on the server alone when it was set back, for this device
    /// had been shut out of the scope: the devices that had received it, each with how often its
    /// person had lost the reading of the scope until then.
    std::map<std::pair<std::pair<base::ScopeId, std::string>, std::string>,
             std::map<const Device*, int>>
        entrusted;

private:
    void open();

    std::string m_name;
    std::filesystem::path m_folder;
    Chance& m_chance;
    vault::KeyStore::Contents m_keys;
    std::set<base::DeviceId> m_ids;
    int m_lives = 0;
    std::unique_ptr<client::Replica> m_replica;
    std::unique_ptr<client::Machine> m_machine;
};

using SaveKeys = std::function<base::Outcome(const vault::KeyStore::Contents&)>;
/// A replica over the file with these keys; throws where it does not open.
[[nodiscard]] std::unique_ptr<client::Replica> openReplica(const std::filesystem::path& file,
                                                           const vault::KeyStore::Contents& keys,
                                                           const base::Clock& clock,
                                                           SaveKeys saveKeys = {});
[[nodiscard]] vault::KeyStore::Contents newKeys(const base::Clock& clock);

} // namespace kvorum::syncworld
