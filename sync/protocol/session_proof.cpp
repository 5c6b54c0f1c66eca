// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/session_proof.h"

#include "core/base/cbor.h"

namespace kvorum::protocol {

namespace {

constexpr std::string_view prefix = "kvorum-session-1";

base::Bytes signedBytes(std::string_view host, const base::WorkspaceId& workspace,
                        const base::DeviceId& device, base::ByteView challenge) {
    base::CborWriter out;
    out.array(4);
    out.text(host);
    out.id(workspace);
    out.id(device);
    out.bytes(challenge);
    return out.take();
}

} // namespace

vault::Signature signSession(const vault::DeviceKeys& keys, std::string_view host,
                             const base::WorkspaceId& workspace, const base::DeviceId& device,
                             base::ByteView challenge) {
    return vault::signWith(keys, prefix, signedBytes(host, workspace, device, challenge));
}

bool verifySession(const vault::SignKey& key, std::string_view host,
                   const base::WorkspaceId& workspace, const base::DeviceId& device,
                   base::ByteView challenge, const vault::Signature& signature) {
    return vault::verifyWith(key, prefix, signedBytes(host, workspace, device, challenge),
                             signature);
}

} // namespace kvorum::protocol
