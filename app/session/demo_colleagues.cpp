// SPDX-License-Identifier: Apache-2.0
#include "app/session/demo_colleagues.h"

namespace kvorum::session {

DemoColleagues::DemoColleagues(std::filesystem::path folder, std::string passphrase,
                               Connect connect)
    : m_folder(std::move(folder)), m_passphrase(std::move(passphrase)),
      m_connect(std::move(connect)) {
    moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, this, &DemoColleagues::openAll);
    QObject::connect(
        &m_thread, &QThread::finished, this, [this] { m_devices.clear(); }, Qt::DirectConnection);
}

DemoColleagues::~DemoColleagues() {
    m_thread.quit();
    m_thread.wait();
}

void DemoColleagues::begin() {
    m_thread.start(QThread::LowPriority); // nothing where it runs already
}

void DemoColleagues::openAll() {
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, failed)) {
        auto device = DeviceSession::open(entry.path(), m_passphrase, vault::SecretKind::Random);
        auto sync = device ? m_connect((*device)->replica())
                           : base::Result<std::unique_ptr<SyncDriver>>(device.error());
        if (sync) {
            (*device)->useSync(std::move(*sync));
            (*device)->sync()->start();
            m_devices.push_back(std::move(*device));
        }
    }
}

} // namespace kvorum::session
