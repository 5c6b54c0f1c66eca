// SPDX-License-Identifier: Apache-2.0
#include "sync/server/sql.h"
#include "sync/server/sqlite_transaction.h"

#include <array>

namespace kvorum::server {

namespace {

/// One of the ordered streams that a page is merged from. Columns: visible, row, then the item.
struct Stream {
    enum class Holds : std::uint8_t { Statements, Envelopes, Boxes };

    Query& query;
    Holds holds;
    bool open = false;
    Position at;

    void advance() {
        open = query.next();
        if (!open) return;
        const auto row = holds == Holds::Statements ? 0 : query.number(1);
        at = {Seq{query.number(0)}, Seq{row}};
    }
    [[nodiscard]] std::size_t size() const { return query.size(2); }
    [[nodiscard]] protocol::Item item() const;
};

protocol::Item Stream::item() const {
    switch (holds) {
    case Holds::Statements:
        return log::EncodedStatement{query.bytes(2)};
    case Holds::Envelopes:
        return protocol::SealedEnvelope{query.bytes(2)};
    case Holds::Boxes:
        break;
    }
    vault::KeyBox box;
    box.from = query.id<base::DeviceId>(3);
    box.to = query.id<base::DeviceId>(4);
    box.scope = query.id<base::ScopeId>(5);
    box.key = query.id<base::KeyId>(6);
    box.controlNumber = query.number(7);
    box.sealed = query.bytes(2);
    return box;
}

/// Merges the streams into one page. Bodies are read row by row, so a page costs its limit.
template <std::size_t N>
FeedPage merge(std::array<Stream, N> streams, const Position& after, const FeedLimits& limits) {
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
        if (!first) return page;
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

FeedPage SqliteTransaction::feed(const Reader& reader, const Position& after,
                                 const FeedLimits& limits) {
    using Holds = Stream::Holds;
    const std::uint64_t most = limits.items + 1; // one further tells that there is more
    const Seq visible = after.visible;
    const Seq row = after.row;
    const auto run = [&](std::string_view sql, const auto&... parameters) {
        return m_connection.query(sql, m_workspace, visible, parameters..., most);
    };
    auto statements = run(sql::newStatements);
    if (reader.invite) {
        auto boxes = run(sql::inviteBoxes, reader.device);
        return merge(std::array{Stream{statements, Holds::Statements, false, {}},
                                Stream{boxes, Holds::Boxes, false, {}}},
                     after, limits);
    }
    const auto& [member, device, invite, lastStatement] = reader;
    auto envelopes = run(sql::newEnvelopes, member);
    auto envelopesHere = run(sql::openedEnvelopesHere, member, row);
    auto envelopesLater = run(sql::openedEnvelopesLater, member);
    auto boxes = run(sql::newBoxes, member, device);
    auto boxesHere = run(sql::openedBoxesHere, member, device, row);
    auto boxesLater = run(sql::openedBoxesLater, member, device);
    return merge(std::array{Stream{statements, Holds::Statements, false, {}},
                            Stream{envelopes, Holds::Envelopes, false, {}},
                            Stream{envelopesHere, Holds::Envelopes, false, {}},
                            Stream{envelopesLater, Holds::Envelopes, false, {}},
                            Stream{boxes, Holds::Boxes, false, {}},
                            Stream{boxesHere, Holds::Boxes, false, {}},
                            Stream{boxesLater, Holds::Boxes, false, {}}},
                 after, limits);
}

} // namespace kvorum::server
