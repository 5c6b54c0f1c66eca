// SPDX-License-Identifier: Apache-2.0
#include "core/log/signing.h"

#include "core/base/cbor.h"

namespace kvorum::log {

namespace {

constexpr std::string_view statementPrefix = "kvorum-statement-1";
constexpr std::string_view joinPrefix = "kvorum-join-1";

base::Bytes joinMessage(const base::WorkspaceId& workspace, const base::DeviceId& device,
                        const vault::DeviceKeysPublic& keys) {
    base::CborWriter cbor;
    cbor.array(4);
    cbor.id(workspace);
    cbor.id(device);
    cbor.id(keys.sign);
    cbor.id(keys.box);
    return cbor.take();
}

} // namespace

EncodedStatement signStatement(const Statement& statement, const vault::DeviceKeys& author) {
    const auto bytes = encodeUnsigned(statement);
    return joinSignature(bytes, vault::signWith(author, statementPrefix, bytes));
}

bool verifyStatement(const DecodedStatement& decoded, const vault::SignKey& author) {
    return vault::verifyWith(author, statementPrefix, decoded.signedBytes, decoded.signature);
}

vault::Signature signJoin(const vault::DeviceKeys& invite, const base::WorkspaceId& workspace,
                          const base::DeviceId& device, const vault::DeviceKeysPublic& deviceKeys) {
    return vault::signWith(invite, joinPrefix, joinMessage(workspace, device, deviceKeys));
}

bool verifyJoin(const vault::SignKey& invite, const base::WorkspaceId& workspace,
                const base::DeviceId& device, const Join& join) {
    return vault::verifyWith(invite, joinPrefix, joinMessage(workspace, device, join.keys),
                             join.inviteSignature);
}

} // namespace kvorum::log
