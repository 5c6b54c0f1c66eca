// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/vault/public_keys.h"

#include <variant>

namespace kvorum::log {

/// Roles. Owner and recruiter hold for the workspace; hiring manager, interviewer and manager for
/// one vacancy. Numbers are on the wire: append only.
enum class Role : std::uint8_t {
    Owner = 1,
    Recruiter = 2,
    HiringManager = 3,
    Interviewer = 4,
    Manager = 5
};

enum class ScopeKind : std::uint8_t {
    Workspace = 1,
    Vacancy = 2,
    Candidate = 3,
    Scorecard = 4,
    Debrief = 5
};

/// The first statement: its hash is the workspace's id.
struct Found {
    base::MemberId member;        ///< becomes owner
    vault::DeviceKeysPublic keys; ///< of the founding device, the author
    base::ScopeId scope;          ///< of the workspace
};
/// Names an invite key pair; whoever holds its seed may join once as `member` with `role`.
struct Invite {
    base::MemberId member;
    vault::DeviceKeysPublic keys;   ///< of the invite
    std::optional<Role> role;       ///< none: a further device of an existing member (oneself)
    base::ScopeId where;            ///< workspace or vacancy scope that the role holds for
    std::int64_t expiresUnixMs = 0; ///< seven days after its making
};
/// Ends a device, an invite nobody took yet, or a member with all their devices and open invites.
/// What an ended device or member invited is withdrawn, too. One of the two ids is null.
struct Revoke {
    base::DeviceId device; ///< or an invite's, by the id that boxes to it carry
    base::MemberId member;
};
/// A new device: author is the device itself, `inviteSignature` is by the invite's key over
/// "kvorum-join-1", workspace, device and keys.
struct Join {
    vault::SignKey invite;
    base::MemberId member;
    vault::DeviceKeysPublic keys;
    vault::Signature inviteSignature;
};
struct GrantRole {
    base::MemberId member;
    Role role = Role::Interviewer;
    base::ScopeId where;
    bool granted = true;
};
struct NewScope {
    base::ScopeId scope;
    ScopeKind kind = ScopeKind::Vacancy;
    base::ScopeId parent;
    base::MemberId rater; ///< scorecards only, else null
};
/// Makes `rater` a rater of a candidate (blind to the others until the own submit).
struct Assign {
    base::ScopeId candidate;
    base::MemberId rater;
    bool secondOpinion = false;
};
/// Ends an assignment that was not handed in.
struct Unassign {
    base::ScopeId candidate;
    base::MemberId rater;
};
/// Erases a candidate with all below: keys and contents go, on the server and on every device.
struct Erase {
    base::ScopeId candidate;
};
/// A recovery sheet: a device of the author's member whose seed stands on paper. It takes the place
/// of the member's sheet before. The founder's first one is the founder's sheet: nothing but itself
/// replaces it, and it may always speak as an owner.
struct Sheet {
    vault::DeviceKeysPublic keys;
};
/// After a restore that the log went on from: what it said before the restore, from the number of
/// the first statement lost. Envelopes that name one of these hashes are no forgery.
struct Recall {
    static constexpr std::size_t most = 1000; ///< hashes
    std::uint64_t from = 0;
    std::vector<base::Hash> hashes;
};
/// Hands a scorecard in: these envelopes are the sheet.
struct Submit {
    struct Last {
        base::DeviceId device;
        std::uint64_t counter = 0;
        base::Hash hash; ///< of that envelope
        bool operator==(const Last&) const = default;
    };
    base::ScopeId scorecard;
    std::vector<Last> sheet;
};

using StatementBody = std::variant<Found, Invite, Join, GrantRole, NewScope, Assign, Submit, Revoke,
                                   Unassign, Erase, Sheet, Recall>;

/// One link of the workspace's control log. Signed by `device` over the prefix
/// "kvorum-statement-1" and the body's bytes as encoded.
struct Statement {
    std::uint64_t number = 0; ///< 0 for Found, no holes
    base::Hash previous;      ///< hash of the encoded statement before; null for Found
    base::DeviceId device;    ///< author
    std::int64_t unixMs = 0;
    StatementBody body;
};

/// A statement as it travels and is stored: CBOR [body bytes, signature].
struct EncodedStatement {
    base::Bytes bytes;
    [[nodiscard]] base::Hash hash() const; ///< BLAKE2b-256 of the bytes
};

/// Canonical CBOR of the statement without its signature.
[[nodiscard]] base::Bytes encodeUnsigned(const Statement& statement);
/// Joins body bytes and signature.
[[nodiscard]] EncodedStatement joinSignature(base::ByteView unsignedBytes,
                                             const vault::Signature& signature);

struct DecodedStatement {
    Statement statement;
    base::Bytes signedBytes; ///< what the signature covers, without the prefix
    vault::Signature signature;
};
/// Refuses anything but canonical bytes; NewerVersion at an unknown kind of statement.
[[nodiscard]] base::Result<DecodedStatement> decodeStatement(base::ByteView bytes);

} // namespace kvorum::log
