// SPDX-License-Identifier: Apache-2.0
#include "sync/server/admin/erase.h"

#include "sync/server/admin/rows.h"
#include "sync/server/log_cache.h"
#include "sync/server/push_run.h"

namespace kvorum::server::admin {

using base::Error;
using base::ErrorCode;
using protocol::Code;

namespace {

Error refusal(Code code, const log::ControlLog& log) {
    if (log.empty()) return {ErrorCode::NotFound, {}, "There is no such workspace."};
    switch (code) {
    case Code::Stale:
        return {ErrorCode::Conflict,
                {},
                "The log has moved on since it was signed: number " + std::to_string(log.size()) +
                    " comes next. Have it signed again."};
    case Code::NotAllowed:
        return {ErrorCode::NotAllowed, {}, "Its author may not erase this candidate."};
    case Code::Erased:
        return {ErrorCode::Erased, {}, "The candidate was erased by another statement."};
    default:
        return {ErrorCode::BadSignature, {}, "Its form or its signature is wrong."};
    }
}

} // namespace

base::Result<bool> erase(Store& store, const base::WorkspaceId& workspace, base::ByteView bytes,
                         const base::Clock& clock) {
    const auto decoded = log::decodeStatement(bytes);
    if (!decoded || !std::holds_alternative<log::Erase>(decoded->statement.body)) {
        return Error{ErrorCode::BadFormat, "statement", "It is not a signed erase."};
    }
    const Identity author{Identity::Kind::Device, workspace, decoded->statement.device};
    const log::EncodedStatement item{{bytes.begin(), bytes.end()}};
    const ReadStatement read{item.bytes, decoded->statement, item.hash()};
    auto code = Code::Failed;
    log::ControlLog log;
    const auto written = store.write(workspace, [&](Transaction& rows) {
        log = LogCache().at(workspace, rows);
        if (log.empty()) return;
        PushRun run(rows, log, author, clock.unixMs());
        code = run.take(read).code;
    });
    if (!written) return Error{written.error().code, placeOf(workspace), written.error().what};
    if (code == Code::Stored || code == Code::Duplicate) return code == Code::Stored;
    auto why = refusal(code, log);
    why.where = placeOf(workspace);
    return why;
}

} // namespace kvorum::server::admin
