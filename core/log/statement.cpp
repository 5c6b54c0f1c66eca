// SPDX-License-Identifier: Apache-2.0
#include "core/log/statement.h"

#include "core/base/cbor.h"
#include "core/vault/hasher.h"

namespace kvorum::log {

namespace {

using base::CborReader;
using base::CborWriter;
using base::ErrorCode;

/// On the wire: append only.
enum class Kind : std::uint8_t {
    Found = 1,
    Invite = 2,
    Join = 3,
    Revoke = 4,
    GrantRole = 5,
    NewScope = 6,
    Assign = 7,
    Unassign = 8,
    Submit = 9,
    Erase = 10,
    Sheet = 11,
    Recall = 12,
};

void writeKeys(CborWriter& cbor, const vault::DeviceKeysPublic& keys) {
    cbor.id(keys.sign);
    cbor.id(keys.box);
}

vault::DeviceKeysPublic readKeys(CborReader& cbor) {
    const auto sign = cbor.id<vault::SignKey>();
    return {sign, cbor.id<vault::BoxKey>()};
}

/// A role or kind of scope that this version does not know would make may() wrong.
template <typename Enum>
Enum readEnum(CborReader& cbor, Enum last) {
    const auto number = cbor.uinteger();
    if (number > static_cast<std::uint64_t>(last))
        cbor.fail(ErrorCode::NewerVersion, "a value of a newer version");
    if (number == 0) cbor.fail(ErrorCode::BadFormat, "a value that is none");
    return static_cast<Enum>(cbor.ok() ? number : 1);
}

struct BodyWriter {
    CborWriter& cbor;

    void start(Kind kind, std::uint64_t items) const {
        cbor.uinteger(static_cast<std::uint64_t>(kind));
        cbor.array(items);
    }
    void operator()(const Found& body) const {
        start(Kind::Found, 4);
        cbor.id(body.member);
        writeKeys(cbor, body.keys);
        cbor.id(body.scope);
    }
    void operator()(const Invite& body) const {
        start(Kind::Invite, 6);
        cbor.id(body.member);
        writeKeys(cbor, body.keys);
        body.role ? cbor.uinteger(static_cast<std::uint64_t>(*body.role)) : cbor.null();
        cbor.id(body.where);
        cbor.integer(body.expiresUnixMs);
    }
    void operator()(const Join& body) const {
        start(Kind::Join, 5);
        cbor.id(body.invite);
        cbor.id(body.member);
        writeKeys(cbor, body.keys);
        cbor.id(body.inviteSignature);
    }
    void operator()(const GrantRole& body) const {
        start(Kind::GrantRole, 4);
        cbor.id(body.member);
        cbor.uinteger(static_cast<std::uint64_t>(body.role));
        cbor.id(body.where);
        cbor.boolean(body.granted);
    }
    void operator()(const NewScope& body) const {
        start(Kind::NewScope, 4);
        cbor.id(body.scope);
        cbor.uinteger(static_cast<std::uint64_t>(body.kind));
        cbor.id(body.parent);
        cbor.id(body.rater);
    }
    void operator()(const Assign& body) const {
        start(Kind::Assign, 3);
        cbor.id(body.candidate);
        cbor.id(body.rater);
        cbor.boolean(body.secondOpinion);
    }
    void operator()(const Revoke& body) const {
        start(Kind::Revoke, 2);
        cbor.id(body.device);
        cbor.id(body.member);
    }
    void operator()(const Unassign& body) const {
        start(Kind::Unassign, 2);
        cbor.id(body.candidate);
        cbor.id(body.rater);
    }
    void operator()(const Erase& body) const {
        start(Kind::Erase, 1);
        cbor.id(body.candidate);
    }
    void operator()(const Sheet& body) const {
        start(Kind::Sheet, 2);
        writeKeys(cbor, body.keys);
    }
    void operator()(const Recall& body) const {
        start(Kind::Recall, 2);
        cbor.uinteger(body.from);
        cbor.array(body.hashes.size());
        for (const auto& hash : body.hashes) {
            cbor.id(hash);
        }
    }
    void operator()(const Submit& body) const {
        start(Kind::Submit, 2);
        cbor.id(body.scorecard);
        cbor.array(body.sheet.size());
        for (const auto& last : body.sheet) {
            cbor.array(3);
            cbor.id(last.device);
            cbor.uinteger(last.counter);
            cbor.id(last.hash);
        }
    }
};

Found readFound(CborReader& cbor) {
    Found body;
    cbor.array(4);
    body.member = cbor.id<base::MemberId>();
    body.keys = readKeys(cbor);
    body.scope = cbor.id<base::ScopeId>();
    return body;
}

Invite readInvite(CborReader& cbor) {
    Invite body;
    cbor.array(6);
    body.member = cbor.id<base::MemberId>();
    body.keys = readKeys(cbor);
    if (cbor.peek() == base::CborType::Null) {
        cbor.null();
    } else {
        body.role = readEnum(cbor, Role::Manager);
    }
    body.where = cbor.id<base::ScopeId>();
    body.expiresUnixMs = cbor.integer();
    return body;
}

Join readJoin(CborReader& cbor) {
    Join body;
    cbor.array(5);
    body.invite = cbor.id<vault::SignKey>();
    body.member = cbor.id<base::MemberId>();
    body.keys = readKeys(cbor);
    body.inviteSignature = cbor.id<vault::Signature>();
    return body;
}

GrantRole readGrantRole(CborReader& cbor) {
    GrantRole body;
    cbor.array(4);
    body.member = cbor.id<base::MemberId>();
    body.role = readEnum(cbor, Role::Manager);
    body.where = cbor.id<base::ScopeId>();
    body.granted = cbor.boolean();
    return body;
}

NewScope readNewScope(CborReader& cbor) {
    NewScope body;
    cbor.array(4);
    body.scope = cbor.id<base::ScopeId>();
    body.kind = readEnum(cbor, ScopeKind::Debrief);
    body.parent = cbor.id<base::ScopeId>();
    body.rater = cbor.id<base::MemberId>();
    return body;
}

Assign readAssign(CborReader& cbor) {
    Assign body;
    cbor.array(3);
    body.candidate = cbor.id<base::ScopeId>();
    body.rater = cbor.id<base::MemberId>();
    body.secondOpinion = cbor.boolean();
    return body;
}

Submit readSubmit(CborReader& cbor) {
    Submit body;
    cbor.array(2);
    body.scorecard = cbor.id<base::ScopeId>();
    const auto count = cbor.array();
    for (std::uint64_t i = 0; i < count && cbor.ok(); ++i) {
        Submit::Last last;
        cbor.array(3);
        last.device = cbor.id<base::DeviceId>();
        last.counter = cbor.uinteger(INT64_MAX);
        last.hash = cbor.id<base::Hash>();
        body.sheet.push_back(last);
    }
    return body;
}

Revoke readRevoke(CborReader& cbor) {
    cbor.array(2);
    const auto device = cbor.id<base::DeviceId>();
    return {device, cbor.id<base::MemberId>()};
}

Unassign readUnassign(CborReader& cbor) {
    cbor.array(2);
    const auto candidate = cbor.id<base::ScopeId>();
    return {candidate, cbor.id<base::MemberId>()};
}

Erase readErase(CborReader& cbor) {
    cbor.array(1);
    return {cbor.id<base::ScopeId>()};
}

Sheet readSheet(CborReader& cbor) {
    cbor.array(2);
    return {readKeys(cbor)};
}

Recall readRecall(CborReader& cbor) {
    Recall body;
    cbor.array(2);
    body.from = cbor.uinteger(INT64_MAX);
    const auto count = cbor.array();
    for (std::uint64_t i = 0; i < count && cbor.ok(); ++i) {
        body.hashes.push_back(cbor.id<base::Hash>());
    }
    return body;
}

StatementBody readBody(CborReader& cbor) {
    const auto kind = cbor.uinteger();
    switch (static_cast<Kind>(kind <= UINT8_MAX ? kind : 0)) {
    case Kind::Found:
        return readFound(cbor);
    case Kind::Invite:
        return readInvite(cbor);
    case Kind::Join:
        return readJoin(cbor);
    case Kind::GrantRole:
        return readGrantRole(cbor);
    case Kind::NewScope:
        return readNewScope(cbor);
    case Kind::Assign:
        return readAssign(cbor);
    case Kind::Submit:
        return readSubmit(cbor);
    case Kind::Revoke:
        return readRevoke(cbor);
    case Kind::Unassign:
        return readUnassign(cbor);
    case Kind::Erase:
        return readErase(cbor);
    case Kind::Sheet:
        return readSheet(cbor);
    case Kind::Recall:
        return readRecall(cbor);
    }
    cbor.fail(ErrorCode::NewerVersion, "a kind of statement of a newer version");
    return Found{};
}

} // namespace

base::Hash EncodedStatement::hash() const {
    return vault::hashOf(bytes);
}

base::Bytes encodeUnsigned(const Statement& statement) {
    CborWriter cbor;
    cbor.array(6);
    cbor.uinteger(statement.number);
    cbor.id(statement.previous);
    cbor.id(statement.device);
    cbor.integer(statement.unixMs);
    std::visit(BodyWriter{cbor}, statement.body);
    return cbor.take();
}

EncodedStatement joinSignature(base::ByteView unsignedBytes, const vault::Signature& signature) {
    CborWriter cbor;
    cbor.array(2);
    cbor.bytes(unsignedBytes);
    cbor.id(signature);
    return {cbor.take()};
}

base::Result<DecodedStatement> decodeStatement(base::ByteView bytes) {
    CborReader outer(bytes);
    outer.array(2);
    const auto body = outer.bytes();
    DecodedStatement decoded;
    decoded.signature = outer.id<vault::Signature>();
    outer.end();
    if (!outer.ok()) return outer.error("statement");
    CborReader cbor(body);
    cbor.array(6);
    decoded.statement.number = cbor.uinteger(INT64_MAX);
    decoded.statement.previous = cbor.id<base::Hash>();
    decoded.statement.device = cbor.id<base::DeviceId>();
    decoded.statement.unixMs = cbor.integer();
    decoded.statement.body = readBody(cbor);
    cbor.end();
    if (!cbor.ok()) return cbor.error("statement body");
    decoded.signedBytes.assign(body.begin(), body.end());
    return decoded;
}

} // namespace kvorum::log
