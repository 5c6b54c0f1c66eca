// SPDX-License-Identifier: Apache-2.0
#include "app/session/second_device.h"

#include <fstream>
#include <vector>

namespace kvorum::session {

namespace {

/// One invitation is open at a time: the link of an earlier run names an address that is gone.
base::Result<QString> newLink(DeviceSession& device, const base::ScopeId& vacancy) {
    const QString name = QStringLiteral("Karin Åberg");
    std::vector<base::MemberId> before;
    for (const log::InviteRecord& open : device.control().openInvites()) {
        if (device.personName(open.invite.member) == name) {
            before.push_back(open.invite.member);
        }
    }
    for (const base::MemberId& member : before) {
        if (auto withdrawn = device.withdrawInvite(member); !withdrawn) {
            return withdrawn.error();
        }
    }
    return device.invite(name, log::Role::Manager, vacancy);
}

} // namespace

base::Outcome inviteSecondDevice(DeviceSession& device, const base::ScopeId& vacancy,
                                 const Launch& launch) {
    const auto beside = launch.dataDir.parent_path();
    const auto folder = beside / "second-device";
    const auto file = beside / "second-device.txt";
    std::string command = "build/bin/kvorum --data-dir " + folder.string();
    if (DeviceSession::exists(folder)) {
        command += " --server " + launch.server.toStdString();
    } else {
        auto link = newLink(device, vacancy);
        if (!link) {
            return link.error();
        }
        command += " --join '" + link->toStdString() + "'";
    }
    std::ofstream out(file);
    out << command << '\n';
    out.flush();
    if (!out) {
        return base::Error{base::ErrorCode::StoreFailed, file.string(), "could not be written"};
    }
    return {};
}

} // namespace kvorum::session
