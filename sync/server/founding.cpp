// SPDX-License-Identifier: Apache-2.0
#include "sync/server/founding.h"

#include "core/vault/local_seal.h"
#include "sync/server/random.h"

namespace kvorum::server {

using base::Result;

namespace {

constexpr std::string_view keyName = "key";

std::string codeName(const vault::Secret<32>& key, std::string_view code) {
    return "code/" + base::toHex(vault::localTag(key, base::bytesOf(code)));
}

} // namespace

Result<vault::Secret<32>> loadServerKey(Store& store) {
    std::optional<base::Bytes> key, state;
    auto done = store.read(serverRows(), [&](Snapshot& rows) {
        key = rows.value(keyName);
        state = rows.value(stateName);
    });
    if (done && state && !state->empty()) {
        return base::Error{base::ErrorCode::Conflict, "database",
                           "It says \"" + std::string(base::textOf(*state)) +
                               "\": bring it to an end with kvorum-server restore."};
    }
    if (done && !key) {
        done = store.write(serverRows(), [&](Transaction& rows) {
            if (!rows.workspace()) rows.found(); // the row that write() locks
            key = rows.value(keyName);
            if (key) return;
            key = randomBytes(32);
            rows.setValue(keyName, *key);
        });
    }
    if (!done) return done.error();
    if (key->size() != 32) {
        return base::Error{base::ErrorCode::Corrupt, "database", "The server's key is damaged."};
    }
    return vault::Secret<32>(*key);
}

Result<std::string> makeFoundingCode(Store& store) {
    const auto key = loadServerKey(store);
    if (!key) return key.error();
    const auto code = base::toBase64Url(randomBytes(15));
    const auto done = store.write(
        serverRows(), [&](Transaction& rows) { rows.setValue(codeName(*key, code), {}); });
    if (!done) return done.error();
    return code;
}

Result<bool> claimFoundingCode(Store& store, const vault::Secret<32>& key, std::string_view code,
                               const base::WorkspaceId& workspace) {
    const auto name = codeName(key, code);
    bool granted = false;
    const auto done = store.write(serverRows(), [&](Transaction& rows) {
        const auto claimedBy = rows.value(name);
        granted = claimedBy && (claimedBy->empty() || base::equal(*claimedBy, workspace.view()));
        if (granted) rows.setValue(name, workspace.view());
    });
    if (!done) return done.error();
    return granted;
}

} // namespace kvorum::server
