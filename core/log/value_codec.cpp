// SPDX-License-Identifier: Apache-2.0
#include "core/log/value_codec.h"

#include "core/log/content.h"

#include <algorithm>

namespace kvorum::log {

namespace {

using base::CborReader;
using base::CborType;
using base::CborWriter;
using base::ErrorCode;

struct ValueWriter {
    CborWriter& cbor;

    void operator()(std::monostate) const { cbor.null(); }
    void operator()(bool value) const { cbor.boolean(value); }
    void operator()(std::int64_t value) const { cbor.integer(value); }
    void operator()(double value) const { cbor.real(value); }
    void operator()(const std::string& value) const { cbor.text(value); }
    void operator()(const Value::List& list) const {
        cbor.array(list.size());
        for (const auto& item : list) {
            std::visit(*this, item.data);
        }
    }
    void operator()(const Value::Map& map) const {
        cbor.map(map.size());
        for (const auto& [key, item] : map) {
            cbor.text(key);
            std::visit(*this, item.data);
        }
    }
};

class ValueReader {
public:
    ValueReader(CborReader& cbor, std::size_t& nodes) : m_cbor(cbor), m_nodes(nodes) {}

    Value value(std::size_t depth) {
        if (++m_nodes > maxValueNodes) m_cbor.fail(ErrorCode::TooLarge, "too many values");
        switch (m_cbor.peek()) {
        case CborType::Integer:
            return m_cbor.integer();
        case CborType::Text:
            return std::string(m_cbor.text());
        case CborType::Bool:
            return m_cbor.boolean();
        case CborType::Real:
            return m_cbor.real();
        case CborType::Array:
            return list(depth + 1);
        case CborType::Map:
            return map(depth + 1);
        default:
            m_cbor.null();
            return {};
        }
    }

private:
    bool deeper(std::size_t depth) {
        if (depth > maxValueDepth) m_cbor.fail(ErrorCode::TooLarge, "nested too deep");
        return m_cbor.ok();
    }

    Value list(std::size_t depth) {
        Value::List list;
        const auto count = m_cbor.array();
        for (std::uint64_t i = 0; i < count && deeper(depth); ++i) {
            list.push_back(value(depth));
        }
        return list;
    }

    Value map(std::size_t depth) {
        Value::Map map;
        const auto count = m_cbor.map();
        for (std::uint64_t i = 0; i < count && deeper(depth); ++i) {
            std::string key(m_cbor.text());
            map.emplace_back(std::move(key), value(depth));
        }
        if (hasRepeats(map)) m_cbor.fail(ErrorCode::BadFormat, "a map key that comes twice");
        return map;
    }

    static bool hasRepeats(const Value::Map& map) {
        std::vector<std::string_view> keys;
        keys.reserve(map.size());
        for (const auto& [key, value] : map) {
            keys.push_back(key);
        }
        std::sort(keys.begin(), keys.end());
        return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
    }

    CborReader& m_cbor;
    std::size_t& m_nodes;
};

} // namespace

void writeValue(CborWriter& cbor, const Value& value) {
    std::visit(ValueWriter{cbor}, value.data);
}

Value readValue(CborReader& cbor, std::size_t& nodes) {
    return ValueReader(cbor, nodes).value(0);
}

} // namespace kvorum::log
