// SPDX-License-Identifier: Apache-2.0
#include "app/session/second_device.h"

#include <fstream>

namespace kvorum::session {

base::Outcome inviteSecondDevice(DeviceSession& device, const base::ScopeId& vacancy,
                                 const Launch& launch) {
    auto link = device.invite(QStringLiteral("Karin Åberg"), log::Role::Manager, vacancy);
    if (!link) {
        return link.error();
    }
    const auto beside = launch.dataDir.parent_path();
    const auto folder = beside / "second-device";
    const auto file = beside / "second-device.txt";
    std::ofstream out(file);
    out << "build/bin/kvorum --data-dir " << folder.string() << " --join '" << link->toStdString()
        << "'\n";
    out.flush();
    if (!out) {
        return base::Error{base::ErrorCode::StoreFailed, file.string(), "could not be written"};
    }
    return {};
}

} // namespace kvorum::session
