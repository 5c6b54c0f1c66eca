// SPDX-License-Identifier: Apache-2.0
#include "sync/server/sql.h"
#include "sync/server/sql_transaction.h"

namespace kvorum::server {

namespace {

/// One of the ordered streams that a page is merged from. Columns: visible, row, then the item.
struct Stream {
    enum class Holds : std::uint8_t { Statements, Envelopes, Boxes };

    std::unique_ptr<Rows> rows;
    Holds holds;
    bool open = false;
    Position at;

    void advance() {
        open = rows->next();
        if (!open) return;
        const auto row = holds == Holds::Statements ? 0 : rows->number(1);
        at = {Seq{rows->number(0)}, Seq{row}};
    }
    [[nodiscard]] std::size_t size() const { return rows->view(2).size(); }
    [[nodiscard]] protocol::Item item() const;
};

protocol::Item Stream::item() const {
    switch (holds) {
    case Holds::Statements:
        return log::EncodedStatement{rows->bytes(2)};
    case Holds::Envelopes:
        return protocol::SealedEnvelope{rows->bytes(2)};
    case Holds::Boxes:
        break;
    }
    vault::KeyBox box;
    box.from = rows->id<base::DeviceId>(3);
    box.to = rows->id<base::DeviceId>(4);
    box.scope = rows->id<base::ScopeId>(5);
    box.key = rows->id<base::KeyId>(6);
    box.controlNumber = rows->number(7);
    box.sealed = rows->bytes(2);
    return box;
}

/// Merges the streams into one page, up to the newest row that the counter knew: what is committed
/// while the streams are read waits for the next page, also where each statement sees by itself.
FeedPage merge(std::vector<Stream> streams, const Position& after, Seq newest,
               const FeedLimits& limits) {
    FeedPage page;
    page.end = after;
    std::size_t bytes = 0;
    for (auto& stream : streams) {
        stream.advance();
    }
    for (;;) {
        Stream* first = nullptr;
        for (auto& stream : streams) {
            if (stream.open && (!first || stream.at < first->at)) first = &stream;
        }
        if (!first || first->at.visible > newest) return page;
        if (page.items.size() == limits.items || bytes >= limits.bytes) {
            page.more = true;
            return page;
        }
        page.items.push_back(first->item());
        page.end = first->at;
        bytes += first->size();
        first->advance();
    }
}

} // namespace

FeedPage SqlTransaction::feed(const Reader& reader, const Position& after,
                              const FeedLimits& limits) {
    using Holds = Stream::Holds;
    const auto newest = counter().newest.seq;
    const std::uint64_t most = limits.items + 1; // one further tells that there is more
    std::vector<Stream> streams;
    const auto add = [&](Holds holds, std::string_view sql, const auto&... values) {
        streams.push_back({query(sql, after.visible, values...), holds, false, {}});
    };
    const std::uint64_t bytes = limits.bytes; // boxes are small: their number is bound enough
    add(Holds::Statements, sql::newStatements, most, bytes);
    if (reader.invite) {
        add(Holds::Boxes, sql::inviteBoxes, reader.device, most);
        return merge(std::move(streams), after, newest, limits);
    }
    add(Holds::Envelopes, sql::newEnvelopes, reader.member, most, bytes);
    add(Holds::Envelopes, sql::openedEnvelopesLater, reader.member, most, bytes);
    add(Holds::Boxes, sql::newBoxes, reader.member, reader.device, most);
    add(Holds::Boxes, sql::openedBoxesLater, reader.member, reader.device, most);
    if (after.row < after.visible) { // else nothing is left of what opened there
        add(Holds::Envelopes, sql::openedEnvelopesHere, reader.member, after.row, most, bytes);
        add(Holds::Boxes, sql::openedBoxesHere, reader.member, reader.device, after.row, most);
    }
    return merge(std::move(streams), after, newest, limits);
}

} // namespace kvorum::server
