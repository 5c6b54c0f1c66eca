// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/processes.h"

#include <QtTest>

/// Fails the test where an act in a real program does not go, and prints what stood there.
#define DO(device, act)                                                                            \
    do {                                                                                           \
        const bool went = (device).act;                                                            \
        if (!went) {                                                                               \
            qInfo().noquote() << (device).lastTrouble();                                           \
        }                                                                                          \
        QVERIFY2(went, #act);                                                                      \
    } while (false)

namespace kvorum::support {

/// From the first screen to a workspace "Nordhem" of Eva Holm.
inline bool foundWorkspace(Device& eva, const QString& server) {
    return eva.start({"--server", server}) && eva.resize(1180, 820) && eva.click("New workspace") &&
           eva.click("Name of the workspace") && eva.type("Nordhem") && eva.click("Your name") &&
           eva.type("Eva Holm") && eva.click("Create the workspace");
}

} // namespace kvorum::support
