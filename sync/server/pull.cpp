// SPDX-License-Identifier: Apache-2.0
#include "sync/server/pull.h"

#include "sync/protocol/codec.h"
#include "sync/server/standing.h"

namespace kvorum::server {

using protocol::Code;

namespace {

constexpr std::size_t mostWanted = 1000;

/// A revoked device reads the log up to the word that ended it.
void cutBehind(std::uint64_t lastStatement, FeedPage& page) {
    const auto before = page.items.size();
    std::erase_if(page.items, [&](const protocol::Item& item) {
        const auto* statement = std::get_if<log::EncodedStatement>(&item);
        const auto decoded = statement ? log::decodeStatement(statement->bytes) : base::Error{};
        return !decoded || decoded->statement.number > lastStatement;
    });
    page.more = page.more && page.items.size() == before;
}

/// The cursor behind a page. Behind the last one it names the newest row of all, so that what the
/// reader may not see is not looked through again.
Cursor cursorBehind(const FeedPage& page, Snapshot& snapshot, const WorkspaceRow& row) {
    if (!page.more) return {{row.newest.seq, row.newest.seq}, row.newest.tag};
    const auto tag = snapshot.tagAt(page.end.visible);
    if (!tag) throw std::runtime_error("a row without a tag");
    return {page.end, *tag};
}

Answer<Pulled> pullFrom(Desk& desk, const Identity& who, const protocol::PullRequest& request,
                        Snapshot& snapshot) {
    const auto reader = readerOf(who, desk.logs.at(who.workspace, snapshot), desk.clock.unixMs());
    if (!reader) return refuse(Code::NotAllowed);
    if (!knowsHistory(desk, who.workspace, snapshot, request.cursor, request.mark)) {
        return refuse(Code::HistoryLost);
    }
    Position after;
    if (!request.cursor.empty()) {
        after = desk.seals.openCursor(who.workspace, request.cursor)->position;
    }
    FeedLimits limits = desk.settings.page;
    if (request.mostBytes > 0)
        limits.bytes = std::min<std::uint64_t>(limits.bytes, request.mostBytes);
    auto page = snapshot.feed(*reader, after, limits);
    if (reader->lastStatement) cutBehind(*reader->lastStatement, page);
    const auto row = snapshot.workspace();
    const auto cursor = cursorBehind(page, snapshot, *row);

    protocol::PullReply reply;
    reply.more = page.more;
    reply.items = std::move(page.items);
    if (!page.more && !reader->invite) reply.wanted = snapshot.wanted(who.device, mostWanted);
    reply.cursor = desk.seals.cursor(who.workspace, cursor);
    Pulled pulled{protocol::encode(reply), reply.items.size(), std::nullopt};
    if (reply.items.empty() && request.waitS > 0 && !reader->lastStatement) {
        pulled.waiting = Waiting{who.workspace, *reader, request.waitS};
    }
    return pulled;
}

} // namespace

bool knowsHistory(const Desk& desk, const base::WorkspaceId& workspace, Snapshot& snapshot,
                  base::ByteView cursor, base::ByteView mark) {
    if (!cursor.empty()) {
        const auto opened = desk.seals.openCursor(workspace, cursor);
        if (!opened || snapshot.tagAt(opened->position.visible) != opened->tag) return false;
    }
    if (mark.empty()) return true;
    const auto opened = desk.seals.openMark(workspace, mark);
    return opened && snapshot.tagAt(opened->seq) == opened->tag;
}

Answer<Pulled> pull(Desk& desk, const Identity& who, std::string_view query) {
    ++desk.metrics.pulls;
    const auto request = protocol::decodePullQuery(query);
    if (!request) return refuse(Code::Bad, base::describe(request.error()));
    Answer<Pulled> answer = refuse(Code::Failed);
    const auto read = desk.store.read(who.workspace, [&](Snapshot& snapshot) {
        answer = pullFrom(desk, who, *request, snapshot);
    });
    if (!read) return desk.busy(read.error());
    if (const auto* pulled = std::get_if<Pulled>(&answer))
        desk.metrics.pulledItems += pulled->items;
    return answer;
}

} // namespace kvorum::server
