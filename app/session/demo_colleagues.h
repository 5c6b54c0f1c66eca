// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/demo_making.h"

#include <QThread>

namespace kvorum::session {

/// The other people of the demo: their devices live in a folder, in a thread of their own, and
/// sync as real ones do. Without a server they share an embedded relay with the own device.
class DemoColleagues : public QObject {
    Q_OBJECT

public:
    /// Opens none of them yet.
    DemoColleagues(std::filesystem::path folder, std::string passphrase, Connect connect);
    ~DemoColleagues() override;
    /// Once; each takes a core and 64 MiB to unlock.
    void begin();

private:
    void openAll();

    std::filesystem::path m_folder;
    std::string m_passphrase;
    Connect m_connect;
    std::vector<std::unique_ptr<DeviceSession>> m_devices;
    QThread m_thread;
};

} // namespace kvorum::session
