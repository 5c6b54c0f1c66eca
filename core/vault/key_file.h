// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/keys.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace kvorum::vault {

/// Where a device keeps its own seed and the local key that seals its keyring. One interface: the
/// passphrase file here, the operating system's keychain beside it later.
class KeyStore {
public:
    virtual ~KeyStore() = default;
    struct Contents {
        base::DeviceId device;
        DeviceKeys keys;
        Secret<32> localKey;
        std::optional<Secret<32>> nextLocalKey; ///< while the store is being sealed anew
    };
    /// NotFound where nothing was saved yet; WrongPassphrase; Corrupt.
    [[nodiscard]] virtual base::Result<Contents> load() = 0;
    /// Whole or not at all: written beside, flushed, renamed.
    virtual base::Outcome save(const Contents& contents) = 0;
};

/// Words that a person chose are stretched for as long as they will wait; 128 random bits or more
/// have nothing to gain by it.
enum class SecretKind { Chosen, Random };

/// A file of mode 0600, sealed under Argon2id of the passphrase. The file says how it was
/// stretched; `kind` counts when it is saved.
[[nodiscard]] std::unique_ptr<KeyStore> openKeyFile(std::filesystem::path file,
                                                    const Secret<32>& passphraseHash,
                                                    SecretKind kind = SecretKind::Chosen);
/// BLAKE2b-256 of the passphrase, so that its text does not linger.
[[nodiscard]] Secret<32> hashPassphrase(std::string_view passphrase);

} // namespace kvorum::vault
