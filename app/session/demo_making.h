// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/demo_file.h"
#include "app/session/device_session.h"
#include "app/session/sync_driver.h"

#include <functional>
#include <map>

namespace kvorum::session {

/// Where the demo's devices meet: a relay of either kind.
using Connect = std::function<base::Result<std::unique_ptr<SyncDriver>>(client::Replica&)>;

/// Writes the demo into devices, one person after the other, by the same calls as the screens make.
class DemoMaking {
public:
    DemoMaking(DemoFile demo, std::filesystem::path folder, std::string passphrase,
               Connect connect);
    base::Outcome run(const std::function<void(int done, int all)>& progress);
    /// The folder of a person's device: the own person's is the demo's folder itself.
    [[nodiscard]] static std::filesystem::path deviceFolder(const std::filesystem::path& demo,
                                                            const std::string& person,
                                                            const std::string& self);

private:
    struct Desk {
        std::unique_ptr<DeviceSession> device;
        base::MemberId member;
    };
    base::Outcome openDesks();
    base::Outcome foundVacancy();
    base::Outcome invitePeople();
    base::Outcome addCandidates();
    base::Outcome fillSheet(const DemoFile::Sheet& sheet);
    /// Lets all desks sync until none has anything left to send or to take.
    base::Outcome settle(const std::string& what);
    [[nodiscard]] Desk& own() { return m_desks.at(m_demo.self); }

    DemoFile m_demo;
    std::filesystem::path m_folder;
    std::string m_passphrase;
    Connect m_connect;
    std::map<std::string, Desk> m_desks;
    std::map<std::string, base::ScopeId> m_candidates;
    base::ScopeId m_vacancy;
};

} // namespace kvorum::session
