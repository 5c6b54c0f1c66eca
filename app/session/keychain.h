// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace kvorum::session {

/// The place where the operating system keeps secrets for its user.
class Keychain {
public:
    virtual ~Keychain() = default;
    /// NotFound where nothing has this name, Offline where there is no keychain or it stays locked.
    [[nodiscard]] virtual base::Result<std::string> read(const std::string& name) = 0;
    virtual base::Outcome write(const std::string& name, const std::string& secret) = 0;
};

/// Whether there is one that can be asked.
[[nodiscard]] bool answers(Keychain& keychain);
/// Whether the key file of this folder opens with a secret of the keychain instead of a person's.
[[nodiscard]] bool usesKeychain(const std::filesystem::path& folder);
/// The secret that opens the folder's key file.
[[nodiscard]] base::Result<std::string> passphraseFrom(Keychain& keychain,
                                                       const std::filesystem::path& folder);
/// Makes a random secret of 256 bits, keeps it in the keychain and notes that in the folder.
[[nodiscard]] base::Result<std::string> newPassphraseIn(Keychain& keychain,
                                                        const std::filesystem::path& folder);

} // namespace kvorum::session
