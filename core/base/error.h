// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace kvorum::base {

/// Stable codes: tests, logs, the wire and support search by them; texts may be translated.
enum class ErrorCode {
    // reading
    BadFormat = 1,    ///< the bytes are not what they should be
    TooLarge = 2,     ///< a size limit was passed
    NewerVersion = 3, ///< written by a version that this one does not know
    // storage
    NotFound = 10,
    StoreFailed = 11, ///< disk full, I/O error, locked
    ReadOnly = 12,
    Corrupt = 13,
    InUse = 14, ///< another process has it open
    // vault
    WrongKey = 20,     ///< no key, or not this one
    BadSignature = 21, ///< a signature or authentication tag does not fit
    WrongPassphrase = 22,
    // rights
    NotAllowed = 30,
    Submitted = 31, ///< the scorecard is handed in and locked
    Conflict = 32,  ///< the state moved on; read again and repeat
    Erased = 33,    ///< the candidate was erased, with all below
    // sync
    Offline = 40,
    Refused = 41,
    Broken = 42, ///< the other side broke a promise (hole, wrong hash, fork)
    Copied = 43, ///< this device's data lives elsewhere too, or lived on
    // who answers is not known to be the server; nothing was sent
    Untrusted = 44,   ///< nobody whom this system trusts has signed its certificate
    WrongServer = 45, ///< its certificate is another server's
    OutOfDate = 46,   ///< its certificate has run out, or is not valid yet
    NoTls = 47,       ///< it does not speak TLS
    Elsewhere = 48,   ///< it sends to another address
};

/// What went wrong, where, in words a person can act on. `where` names a file, a JSON pointer, a
/// field or a call; `what` never holds a secret, a name, a note or a rating.
struct Error {
    ErrorCode code = ErrorCode::BadFormat;
    std::string where;
    std::string what;
};

/// "KV-21" and so on, as shown to users and searched by support.
[[nodiscard]] std::string codeText(ErrorCode code);

/// One line: "<where>: <what> (KV-nn)".
[[nodiscard]] std::string describe(const Error& error);

} // namespace kvorum::base
