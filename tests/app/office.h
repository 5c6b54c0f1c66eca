// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"
#include "app/session/launch.h"

#include <QTemporaryDir>

#include <stdexcept>
#include <tuple>

namespace kvorum::test {

/// The vacancy and the candidate Kim of a workspace that is made here.
inline std::pair<base::ScopeId, base::ScopeId> makeOffice(session::DeviceSession& device) {
    const bool founded = device.foundWorkspace("Office", "Eva").ok();
    const auto vacancy = device.createVacancy("Lead", "Firm", 100);
    const auto candidate = device.addCandidate(*vacancy, "Kim", std::nullopt);
    if (!founded || !candidate) {
        throw std::runtime_error("no workspace could be made");
    }
    return {*vacancy, *candidate};
}

/// The same in the folder of a program that asks Kim itself.
inline void makeOfficeIn(const std::string& folder) {
    session::Launch launch;
    launch.passphraseFile = folder + "/passphrase";
    const auto device = *session::DeviceSession::open(folder, *launch.passphrase());
    const auto candidate = makeOffice(*device).second;
    if (!device->assign(candidate, device->self())) {
        throw std::runtime_error("nobody was assigned");
    }
}

/// A device of Eva's with a workspace, a vacancy and the candidate Kim, in a folder of its own.
struct Office {
    Office() {
        session = *session::DeviceSession::open(folder.path().toStdString(), "words");
        std::tie(vacancy, candidate) = makeOffice(*session);
    }

    QTemporaryDir folder;
    std::unique_ptr<session::DeviceSession> session;
    base::ScopeId vacancy, candidate;
};

} // namespace kvorum::test
