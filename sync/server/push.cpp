// SPDX-License-Identifier: Apache-2.0
#include "sync/server/push.h"

#include "sync/protocol/codec.h"
#include "sync/server/pull.h"
#include "sync/server/push_run.h"
#include "sync/server/standing.h"

namespace kvorum::server {

using protocol::Code;

namespace {

/// What one run of the transaction came to; made anew where it has to run again.
struct Pushed {
    Answer<protocol::PushReply> answer = refuse(Code::Failed);
    log::ControlLog log;
    Wake wake;
};

bool mayPush(const Identity& who, const log::ControlLog& log) {
    switch (who.kind) {
    case Identity::Kind::Device:
        return log.activeDevice(who.device) != nullptr;
    case Identity::Kind::Founder:
        return log.empty() || log.activeDevice(who.device) != nullptr;
    case Identity::Kind::Invite:
        return true; // nothing counts before the join; a repeated one needs an answer
    }
    return false;
}

Pushed runPush(Desk& desk, const Identity& who, const protocol::PushRequest& request,
               const std::vector<ReadItem>& items, Transaction& rows) {
    Pushed pushed;
    auto log = desk.logs.at(who.workspace, rows);
    if (!mayPush(who, log)) {
        pushed.answer = refuse(Code::NotAllowed);
        return pushed;
    }
    if (!knowsHistory(desk, who.workspace, rows, request.cursor, request.mark)) {
        pushed.answer = refuse(Code::HistoryLost);
        return pushed;
    }
    PushRun run(rows, std::move(log), who, desk.clock.unixMs());
    protocol::PushReply reply;
    for (const auto& item : items) {
        reply.items.push_back(run.take(item));
    }
    if (const auto row = rows.workspace()) reply.mark = desk.seals.mark(who.workspace, row->newest);
    pushed.log = run.log();
    pushed.wake = run.wake();
    pushed.answer = std::move(reply);
    return pushed;
}

/// The log by which signatures are checked before anything is locked.
base::Result<log::ControlLog> logFor(Desk& desk, const Identity& who) {
    log::ControlLog log;
    const auto read = desk.store.read(
        who.workspace, [&](Snapshot& snapshot) { log = desk.logs.at(who.workspace, snapshot); });
    if (!read) return read.error();
    return log;
}

} // namespace

Answer<base::Bytes> push(Desk& desk, const Identity& who, base::ByteView body) {
    ++desk.metrics.pushes;
    const auto request = protocol::decodePushRequest(body);
    if (!request) {
        const bool size = request.error().code == base::ErrorCode::TooLarge;
        return refuse(size ? Code::TooLarge : Code::Bad, base::describe(request.error()));
    }
    const auto log = logFor(desk, who);
    if (!log) return desk.busy(log.error());
    const auto items = readItems(request->items, *log, desk.settings.envelopeBytes);

    Pushed pushed;
    const auto written = desk.store.write(who.workspace, [&](Transaction& rows) {
        pushed = runPush(desk, who, *request, items, rows);
    });
    if (!written) return desk.busy(written.error());
    if (const auto* error = std::get_if<protocol::ErrorReply>(&pushed.answer)) return *error;

    const auto& reply = std::get<protocol::PushReply>(pushed.answer);
    for (const auto& outcome : reply.items) {
        desk.metrics.countItem(outcome.code);
    }
    if (!pushed.log.empty()) desk.logs.put(who.workspace, pushed.log);
    if (!pushed.wake.empty() && desk.stored) desk.stored(pushed.wake);
    return protocol::encode(reply);
}

} // namespace kvorum::server
