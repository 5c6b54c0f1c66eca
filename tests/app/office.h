// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace kvorum::test {

/// A device of Eva's with a workspace, a vacancy and the candidate Kim, in a folder of its own.
struct Office {
    Office() {
        session = *session::DeviceSession::open(folder.path().toStdString(), "words");
        const bool founded = session->foundWorkspace("Office", "Eva").ok();
        vacancy = *session->createVacancy("Lead", "Firm", 100);
        candidate = *session->addCandidate(vacancy, "Kim", std::nullopt);
        if (!founded) {
            throw std::runtime_error("no workspace could be made");
        }
    }

    QTemporaryDir folder;
    std::unique_ptr<session::DeviceSession> session;
    base::ScopeId vacancy, candidate;
};

} // namespace kvorum::test
