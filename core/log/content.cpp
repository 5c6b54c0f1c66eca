// SPDX-License-Identifier: Apache-2.0
#include "core/log/content.h"

#include "core/base/cbor.h"
#include "core/log/value_codec.h"
#include "core/vault/envelope.h"

#include <algorithm>

namespace kvorum::log {

namespace {

using base::CborReader;
using base::CborWriter;
using base::ErrorCode;

constexpr std::uint64_t newestSchema = 0;

class ChangeReader {
public:
    explicit ChangeReader(CborReader& cbor) : m_cbor(cbor) {}

    Change read() {
        Change change;
        m_cbor.array(6);
        const auto kind = m_cbor.uinteger(UINT8_MAX); // kinds of a later program pass through
        if (kind == 0) m_cbor.fail(ErrorCode::BadFormat, "no kind of entity");
        change.key.kind = static_cast<EntityKind>(kind);
        change.key.entity = m_cbor.id<base::EntityId>();
        change.key.field = m_cbor.text();
        if (change.key.field.empty() || change.key.field.size() > maxFieldName)
            m_cbor.fail(ErrorCode::BadFormat, "a field name that is empty or too long");
        change.value = readValue(m_cbor, m_nodes);
        change.hlc.word = m_cbor.uinteger();
        change.over = names();
        return change;
    }

private:
    std::vector<ChangeName> names() {
        std::vector<ChangeName> names;
        const auto count = m_cbor.array();
        names.reserve(std::min<std::size_t>(count, m_cbor.left() / 19)); // the shortest name
        for (std::uint64_t i = 0; i < count && m_cbor.ok(); ++i) {
            m_cbor.array(2);
            const auto device = m_cbor.id<base::DeviceId>();
            names.push_back({device, base::Hlc{m_cbor.uinteger()}});
        }
        return names;
    }

    CborReader& m_cbor;
    std::size_t m_nodes = 0;
};

void writeChange(CborWriter& cbor, const Change& change) {
    cbor.array(6);
    cbor.uinteger(static_cast<std::uint64_t>(change.key.kind));
    cbor.id(change.key.entity);
    cbor.text(change.key.field);
    writeValue(cbor, change.value);
    cbor.uinteger(change.hlc.word);
    cbor.array(change.over.size());
    for (const auto& name : change.over) {
        cbor.array(2);
        cbor.id(name.device);
        cbor.uinteger(name.hlc.word);
    }
}

std::vector<Head> readHeads(CborReader& cbor) {
    std::vector<Head> heads;
    const auto count = cbor.array();
    for (std::uint64_t i = 0; i < count && cbor.ok(); ++i) {
        cbor.array(2);
        const auto device = cbor.id<base::DeviceId>();
        heads.push_back({device, cbor.uinteger(INT64_MAX)});
    }
    return heads;
}

} // namespace

base::Bytes encodeContent(const Content& content) {
    CborWriter cbor;
    cbor.array(3);
    cbor.uinteger(newestSchema);
    cbor.array(content.heads.size());
    for (const auto& head : content.heads) {
        cbor.array(2);
        cbor.id(head.device);
        cbor.uinteger(head.counter);
    }
    cbor.array(content.changes.size());
    for (const auto& change : content.changes) {
        writeChange(cbor, change);
    }
    return cbor.take();
}

base::Result<Content> decodeContent(base::ByteView bytes) {
    if (bytes.size() > vault::maxContentSize)
        return base::Error{ErrorCode::TooLarge, "content", "over 16 MiB"};
    CborReader cbor(bytes);
    const auto items = cbor.array();
    if (cbor.uinteger() > newestSchema) cbor.fail(ErrorCode::NewerVersion, "a newer schema");
    if (items != 3) cbor.fail(ErrorCode::BadFormat, "another number of items than expected");
    Content content;
    content.heads = readHeads(cbor);
    if (!cbor.ok()) return cbor.error("content");
    const auto count = cbor.array();
    content.changes.reserve(std::min<std::size_t>(count, cbor.left() / 24)); // the shortest change
    ChangeReader reader(cbor);
    for (std::uint64_t i = 0; i < count; ++i) {
        content.changes.push_back(reader.read());
        if (!cbor.ok()) return cbor.error("content, change " + std::to_string(i));
    }
    cbor.end();
    if (!cbor.ok()) return cbor.error("content");
    return content;
}

base::Bytes encodeChange(const Change& change) {
    CborWriter cbor;
    writeChange(cbor, change);
    return cbor.take();
}

base::Result<Change> decodeChange(base::ByteView bytes) {
    CborReader cbor(bytes);
    auto change = ChangeReader(cbor).read();
    cbor.end();
    if (!cbor.ok()) return cbor.error("change");
    return change;
}

base::Outcome checkChange(const Change& change) {
    const auto read = decodeChange(encodeChange(change));
    if (!read) return read.error();
    return {};
}

} // namespace kvorum::log
