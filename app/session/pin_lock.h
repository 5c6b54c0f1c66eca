// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/keys.h"

#include <filesystem>
#include <functional>
#include <string>

namespace kvorum::session {

/// The PIN of one device and the wrong tries since the last right one: the file `lock` in its
/// folder, sealed under a key that only the opened device has, so that nobody can try PINs on a
/// copy of it. It guards the screen; the data is sealed under the passphrase or the keychain.
class PinLock {
public:
    /// What is known here of the person's recovery sheet.
    struct Sheet {
        std::function<bool()> made;
        std::function<bool(std::string_view words)> holds; ///< whether these are its words
    };

    PinLock(std::filesystem::path folder, const vault::Secret<32>& deviceSeed, Sheet sheet = {});

    [[nodiscard]] bool isSet() const { return !m_check.empty(); }
    /// BadFormat for one of fewer than four signs.
    base::Outcome set(std::string_view pin);
    /// Wrong tries so far; a restart keeps them.
    [[nodiscard]] int wrongTries() const { return m_wrong; }
    /// Whether this is the PIN, or the passphrase of the device's key file. Each try is counted
    /// before it is made, on disk too unless that is full: nobody is shut out for that.
    [[nodiscard]] bool tryOpen(std::string_view secret);
    [[nodiscard]] bool hasSheet() const { return m_sheet.made && m_sheet.made(); }
    /// The file that holds it.
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "lock"; }
    /// Sets another PIN for one who forgot it and has the 24 words of the recovery sheet on paper:
    /// the way back where the keychain opens the device and nobody knows its passphrase. Counted as
    /// a try. NotAllowed for other words, BadFormat as set().
    [[nodiscard]] base::Outcome resetBySheet(std::string_view words, std::string_view pin);
    /// How long to wait after so many wrong tries: none for the first three, then from 5 s to 15
    /// min.
    [[nodiscard]] static std::int64_t waitMs(int wrongTries);

    static constexpr std::size_t shortest = 4;

private:
    void load();
    [[nodiscard]] base::Outcome save() const;
    /// Counts a try before it is made, and forgets the wrong ones when it is right.
    [[nodiscard]] bool counted(const std::function<bool()>& right);
    [[nodiscard]] bool opens(std::string_view secret) const;

    std::filesystem::path m_folder;
    vault::Secret<32> m_key;
    Sheet m_sheet;
    std::string m_check; ///< empty: no PIN
    int m_wrong = 0;
};

} // namespace kvorum::session
