// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/keychain.h"
#include "app/session/network.h"
#include "core/base/result.h"

#include <QString>

#include <filesystem>
#include <string>

namespace kvorum::session {

/// What the program was started with.
struct Launch {
    std::filesystem::path dataDir; ///< several devices on one machine are several folders
    QString server;                ///< base URL of the relay, empty: none
    QString joinLink;              ///< to take at start, empty: none
    QString language;              ///< en, sv, pl; empty: as saved, else as the system speaks
    std::filesystem::path passphraseFile;
    bool demo = false;
    Network network;
    std::shared_ptr<Keychain> keychain; ///< null: none

    /// First line of the passphrase file. BadFormat where it is empty, NotFound where it is not.
    [[nodiscard]] base::Result<std::string> passphrase() const;
};

/// A random passphrase of 128 bits, written to `file` with mode 0600 where there is none yet.
[[nodiscard]] base::Result<std::string> demoPassphrase(const std::filesystem::path& file);

} // namespace kvorum::session
