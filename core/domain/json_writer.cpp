// SPDX-License-Identifier: Apache-2.0
#include "core/domain/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace kvorum::domain {

JsonWriter& JsonWriter::key(std::string_view name) {
    if (m_comma) m_out += ',';
    quote(name);
    m_out += ':';
    m_comma = false;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    if (m_comma) m_out += ',';
    quote(value);
    m_comma = true;
    return *this;
}

JsonWriter& JsonWriter::number(double value) {
    if (!std::isfinite(value)) return null();
    std::array<char, 32> buffer{};
    const double plain = value == 0.0 ? 0.0 : value; // no -0
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), plain);
    return raw({buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data())});
}

JsonWriter& JsonWriter::number(const std::optional<double>& value) {
    return value ? number(*value) : null();
}

JsonWriter& JsonWriter::whole(std::int64_t value) {
    return raw(std::to_string(value));
}

JsonWriter& JsonWriter::flag(bool value) {
    return raw(value ? "true" : "false");
}

JsonWriter& JsonWriter::null() {
    return raw("null");
}

JsonWriter& JsonWriter::open(char bracket) {
    if (m_comma) m_out += ',';
    m_out += bracket;
    m_comma = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    m_out += bracket;
    m_comma = true;
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view value) {
    if (m_comma) m_out += ',';
    m_out += value;
    m_comma = true;
    return *this;
}

void JsonWriter::quote(std::string_view value) {
    constexpr char digits[] = "0123456789abcdef";
    m_out += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (byte >= 0x20) {
            m_out += c;
        } else {
            m_out += "\\u00";
            m_out += digits[byte >> 4];
            m_out += digits[byte & 15U];
        }
    }
    m_out += '"';
}

} // namespace kvorum::domain
