// SPDX-License-Identifier: Apache-2.0
#include "app/session/launch.h"

#include "core/base/bytes.h"
#include "core/vault/keys.h"

#include <QFile>
#include <QSaveFile>

namespace kvorum::session {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Result<std::string> readPassphrase(const std::filesystem::path& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound, path.string(), file.errorString().toStdString()};
    }
    const std::string line = file.readLine(4096).trimmed().toStdString();
    if (line.empty()) {
        return Error{ErrorCode::BadFormat, path.string(), "the first line holds no passphrase"};
    }
    return line;
}

} // namespace

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
