// SPDX-License-Identifier: Apache-2.0
#include "sync/client/queue.h"

#include "core/base/cbor.h"
#include "core/vault/envelope.h"
#include "sync/protocol/codec.h"

#include <algorithm>
#include <functional>

namespace kvorum::client {

namespace {

constexpr std::string_view indexName = "queue";

std::string rowName(std::uint64_t row) {
    return "queue/" + std::to_string(row);
}
std::string parkedName(std::uint64_t row) {
    return "parked/" + std::to_string(row);
}

base::Error corrupt(const std::string& name) {
    return {base::ErrorCode::Corrupt, name, "something unsent can no longer be read"};
}

base::Bytes encodeRow(const protocol::Item& item) {
    protocol::PushRequest request;
    request.items.push_back(item);
    return protocol::encode(request);
}

base::Result<protocol::Item> decodeRow(base::ByteView bytes, const std::string& name) {
    auto request = protocol::decodePushRequest(bytes);
    if (!request || request->items.size() != 1) {
        return corrupt(name);
    }
    return std::move(request->items.front());
}

base::Result<Queued> describeItem(std::uint64_t row, protocol::Item item) {
    Queued queued{row, std::move(item), {}, {}, 0};
    if (const auto* envelope = envelopeIn(queued)) {
        const auto view = vault::viewEnvelope(envelope->bytes);
        if (!view) {
            return corrupt(rowName(row));
        }
        queued.device = view->header.device;
        queued.scope = view->header.scope;
        queued.counter = view->header.counter;
    }
    return queued;
}

constexpr std::uint64_t mostLostInARow = 100; ///< of names, with one damaged page

/// Where the index was lost: the number behind the last row of a name, and how many hold something.
base::Result<std::pair<std::uint64_t, std::uint64_t>>
findRows(const store::LogStore& store, const std::function<std::string(std::uint64_t)>& name) {
    std::pair<std::uint64_t, std::uint64_t> found;
    auto& [next, holding] = found;
    for (std::uint64_t row = 0; row < next + mostLostInARow; ++row) {
        const auto bytes = store.meta(name(row));
        if (!bytes) {
            return bytes.error();
        }
        if (*bytes) {
            next = row + 1;
            holding += (*bytes)->empty() ? 0 : 1;
        }
    }
    return found;
}

} // namespace

base::Outcome Queue::loadIndex(const store::LogStore& store) {
    const auto index = store.meta(indexName);
    if (!index) {
        return index.error();
    }
    if (!*index) {
        const auto rows = findRows(store, rowName);
        const auto parked = rows ? findRows(store, parkedName) : rows;
        if (!parked) {
            return parked.error();
        }
        m_next = rows->first;
        m_parked = parked->first;
        m_kept = parked->second;
        return {};
    }
    base::CborReader cbor(**index);
    const std::uint64_t fields = cbor.array();
    m_next = cbor.uinteger();
    m_parked = cbor.uinteger();
    // An index of the first days says no more: then every parked row is kept.
    m_kept = fields == 2 ? m_parked : cbor.uinteger();
    if (!cbor.ok() || fields < 2 || fields > 3) {
        return corrupt(std::string(indexName));
    }
    return {};
}

base::Result<Queue> Queue::load(const store::LogStore& store) {
    Queue queue;
    if (const auto indexed = queue.loadIndex(store); !indexed) {
        return indexed.error();
    }
    for (std::uint64_t row = 0; row < queue.m_next; ++row) {
        const auto bytes = store.meta(rowName(row));
        if (!bytes) {
            return bytes.error();
        }
        if (!*bytes || (*bytes)->empty()) {
            continue; // already with the server
        }
        auto item = decodeRow(**bytes, rowName(row));
        auto queued = item ? describeItem(row, *std::move(item)) : item.error();
        if (!queued) {
            return queued.error();
        }
        queue.m_items.push_back(*std::move(queued));
    }
    return queue;
}

base::Outcome Queue::saveIndex(store::LogStore& store) const {
    base::CborWriter cbor;
    cbor.array(3);
    cbor.uinteger(m_next);
    cbor.uinteger(m_parked);
    cbor.uinteger(m_kept);
    return store.putMeta(indexName, cbor.view());
}

base::Outcome Queue::add(store::LogStore& store, protocol::Item item) {
    if (const auto saved = store.putMeta(rowName(m_next), encodeRow(item)); !saved) {
        return saved;
    }
    auto queued = describeItem(m_next, std::move(item));
    if (!queued) {
        return queued.error();
    }
    m_items.push_back(*std::move(queued));
    ++m_next;
    return saveIndex(store);
}

base::Outcome Queue::replace(store::LogStore& store, std::uint64_t row, protocol::Item item) {
    if (const auto saved = store.putMeta(rowName(row), encodeRow(item)); !saved) {
        return saved;
    }
    auto queued = describeItem(row, std::move(item));
    if (!queued) {
        return queued.error();
    }
    for (Queued& old : m_items) {
        if (old.row == row) {
            old = *std::move(queued);
            break;
        }
    }
    return {};
}

base::Outcome Queue::moveLastToFront(store::LogStore& store, std::size_t count) {
    std::vector<protocol::Item> items;
    std::vector<std::uint64_t> rows;
    for (const Queued& queued : m_items) {
        rows.push_back(queued.row);
        items.push_back(queued.item);
    }
    std::rotate(items.begin(), items.end() - static_cast<std::ptrdiff_t>(count), items.end());
    for (std::size_t i = 0; count != 0 && i < rows.size(); ++i) {
        if (const auto put = replace(store, rows[i], std::move(items[i])); !put) {
            return put;
        }
    }
    return {};
}

base::Outcome Queue::remove(store::LogStore& store, std::uint64_t row) {
    std::erase_if(m_items, [&](const Queued& queued) { return queued.row == row; });
    if (m_items.empty()) {
        m_next = 0; // the rows are used again, so that their number stays that of the longest queue
    }
    if (const auto saved = store.putMeta(rowName(row), {}); !saved) {
        return saved;
    }
    return saveIndex(store);
}

base::Outcome Queue::park(store::LogStore& store, std::uint64_t row) {
    const Queued* queued = find(row);
    if (queued == nullptr) {
        return {};
    }
    if (const auto saved = store.putMeta(parkedName(m_parked), encodeRow(queued->item)); !saved) {
        return saved;
    }
    ++m_parked;
    ++m_kept;
    return remove(store, row);
}

const Queued* Queue::find(std::uint64_t row) const {
    const auto same = [&](const Queued& queued) { return queued.row == row; };
    const auto found = std::find_if(m_items.begin(), m_items.end(), same);
    return found == m_items.end() ? nullptr : &*found;
}

base::Result<std::vector<std::uint64_t>> Queue::unpark(store::LogStore& store,
                                                       const base::ScopeId& scope) {
    std::vector<std::uint64_t> rows;
    for (std::uint64_t row = 0; row < m_parked; ++row) {
        const auto bytes = store.meta(parkedName(row));
        if (!bytes) {
            return bytes.error();
        }
        if (!*bytes || (*bytes)->empty()) {
            continue;
        }
        auto item = decodeRow(**bytes, parkedName(row));
        const auto parked = item ? describeItem(row, *std::move(item)) : item.error();
        if (!parked || envelopeIn(*parked) == nullptr || parked->scope != scope) {
            continue;
        }
        if (const auto gone = store.putMeta(parkedName(row), {}); !gone) {
            return gone.error();
        }
        --m_kept;
        rows.push_back(row);
    }
    if (const auto saved = saveIndex(store); !saved) {
        return saved.error();
    }
    return rows;
}

base::Result<std::optional<std::uint64_t>>
Queue::unparkTaken(store::LogStore& store, const protocol::SealedEnvelope& taken) {
    const base::Bytes sought = encodeRow(taken);
    for (std::uint64_t row = 0; row < m_parked; ++row) {
        const auto bytes = store.meta(parkedName(row));
        if (!bytes) {
            return bytes.error();
        }
        if (*bytes != sought) {
            continue;
        }
        --m_kept;
        const auto gone = store.putMeta(parkedName(row), {});
        const auto saved = gone ? saveIndex(store) : gone;
        return saved ? base::Result<std::optional<std::uint64_t>>(row) : saved.error();
    }
    return std::optional<std::uint64_t>();
}

std::size_t Queue::waiting() const {
    const auto counts = [](const Queued& queued) { return boxIn(queued) == nullptr; };
    return static_cast<std::size_t>(std::count_if(m_items.begin(), m_items.end(), counts));
}

base::Result<std::vector<protocol::Item>> Queue::parked(const store::LogStore& store) {
    std::vector<protocol::Item> items;
    for (std::uint64_t row = 0;; ++row) {
        const auto bytes = store.meta(parkedName(row));
        if (!bytes) {
            return bytes.error();
        }
        if (!*bytes) {
            return items;
        }
        if ((*bytes)->empty()) {
            continue; // of an erased candidate
        }
        auto item = decodeRow(**bytes, parkedName(row));
        if (!item) {
            return item.error();
        }
        items.push_back(*std::move(item));
    }
}

bool Queue::hasBox(const base::DeviceId& to, const base::KeyId& key) const {
    return std::any_of(m_items.begin(), m_items.end(), [&](const Queued& queued) {
        const vault::KeyBox* box = boxIn(queued);
        return box != nullptr && box->to == to && box->key == key;
    });
}

const Queued* Queue::envelope(const base::ScopeId& scope, std::uint64_t counter) const {
    const auto same = [&](const Queued& queued) {
        return envelopeIn(queued) != nullptr && queued.scope == scope && queued.counter == counter;
    };
    const auto found = std::find_if(m_items.begin(), m_items.end(), same);
    return found == m_items.end() ? nullptr : &*found;
}

} // namespace kvorum::client
