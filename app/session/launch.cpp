// SPDX-License-Identifier: Apache-2.0
#include "app/session/launch.h"

#include "core/base/bytes.h"
#include "core/vault/durable_file.h"
#include "core/vault/keys.h"
#include "core/vault/secrecy.h"

#include <QFile>
#include <QSaveFile>

namespace kvorum::session {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t mostPassphraseFile = 4096;
constexpr std::string_view blanks = " \t\r";

Result<std::string> readPassphrase(const std::filesystem::path& path) {
    auto bytes = vault::readWhole(path, mostPassphraseFile);
    if (!bytes) {
        return bytes.error();
    }
    const auto text = base::textOf(*bytes);
    const auto line = text.substr(0, text.find('\n'));
    const auto first = line.find_first_not_of(blanks), last = line.find_last_not_of(blanks);
    std::string passphrase(first == line.npos ? "" : line.substr(first, last + 1 - first));
    vault::wipe(*bytes);
    if (passphrase.empty()) {
        return Error{ErrorCode::BadFormat, path.string(), "the first line holds no passphrase"};
    }
    return passphrase;
}

/// Holds the name of the secret. A copy of the folder names the same one, so it opens where this
/// person's keychain is, and nowhere else.
std::filesystem::path noteIn(const std::filesystem::path& folder) {
    return folder / "keychain";
}

constexpr std::size_t mostName = 200;

} // namespace

bool answers(Keychain& keychain) {
    const auto read = keychain.read("kvorum");
    return read || read.error().code == ErrorCode::NotFound;
}

bool usesKeychain(const std::filesystem::path& folder) {
    return std::filesystem::exists(noteIn(folder));
}

Result<std::string> passphraseFrom(Keychain& keychain, const std::filesystem::path& folder) {
    const auto name = vault::readWhole(noteIn(folder), mostName);
    if (!name) {
        return name.error();
    }
    auto secret = keychain.read(std::string(base::textOf(*name)));
    if (!secret) {
        return Error{secret.error().code, "keychain", secret.error().what};
    }
    return secret;
}

Result<std::string> newPassphraseIn(Keychain& keychain, const std::filesystem::path& folder) {
    const auto random = vault::ScopeKey::random();
    const auto label = vault::ScopeKey::random();
    const std::string name = "kvorum-" + base::toBase64Url(label.bytes.view().first(16));
    std::string secret = base::toBase64Url(random.bytes.view());
    const auto kept = keychain.write(name, secret);
    const auto read = kept ? keychain.read(name) : kept.error();
    if (!read || *read != secret) {
        return Error{ErrorCode::Offline, "keychain", "it did not keep the secret"};
    }
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (const auto noted = vault::writeWhole(noteIn(folder), base::bytesOf(name)); !noted) {
        return noted.error();
    }
    return secret;
}

Result<std::string> Launch::passphrase() const {
    return readPassphrase(passphraseFile);
}

Result<std::string> demoPassphrase(const std::filesystem::path& path) {
    if (std::filesystem::exists(path)) {
        return readPassphrase(path);
    }
    const auto secret = vault::ScopeKey::random();
    const std::string passphrase = base::toBase64Url(secret.bytes.view().first(16));
    QSaveFile file{QFile(path).fileName()};
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write((passphrase + "\n").c_str()) < 0 || !file.commit()) {
        return Error{ErrorCode::ReadOnly, path.string(), file.errorString().toStdString()};
    }
    return passphrase;
}

} // namespace kvorum::session
