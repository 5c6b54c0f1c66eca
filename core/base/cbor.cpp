// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"

#include <bit>
#include <cmath>

namespace kvorum::base {

namespace {

constexpr std::uint64_t oneByte = 24, twoBytes = 25, fourBytes = 26, eightBytes = 27;

/// IEEE 754 half precision as CBOR appendix D reads it.
double fromHalf(std::uint16_t half) {
    const int exponent = half >> 10 & 0x1f;
    const int mantissa = half & 0x3ff;
    const double magnitude = exponent == 0    ? std::ldexp(mantissa, -24)
                             : exponent != 31 ? std::ldexp(mantissa + 1024, exponent - 25)
                                              : HUGE_VAL;
    return half & 0x8000 ? -magnitude : magnitude;
}

/// The half that is exactly `value`, where there is one.
std::optional<std::uint16_t> toHalf(double value) {
    const auto sign = static_cast<std::uint16_t>(std::signbit(value) ? 0x8000 : 0);
    const double magnitude = std::fabs(value);
    if (magnitude > 65504.0) return std::nullopt;
    int exponent = 0;
    std::frexp(magnitude, &exponent); // magnitude = [0.5, 1) * 2^exponent
    const int biased = magnitude == 0 ? 0 : std::max(exponent + 14, 0);
    const double units = std::ldexp(magnitude, biased == 0 ? 24 : 25 - biased);
    if (units != std::floor(units)) return std::nullopt;
    const int mantissa = static_cast<int>(units) - (biased == 0 ? 0 : 1024);
    return static_cast<std::uint16_t>(sign | biased << 10 | mantissa);
}

bool fitsSingle(double value) {
    return std::fabs(value) <= 3.4028234663852886e38 &&
           static_cast<double>(static_cast<float>(value)) == value;
}

} // namespace

void CborWriter::head(unsigned major, std::uint64_t value) {
    const auto put = [&](std::uint64_t info, int length) {
        m_bytes.push_back(static_cast<Byte>(major << 5 | info));
        for (int shift = 8 * (length - 1); shift >= 0; shift -= 8) {
            m_bytes.push_back(static_cast<Byte>(value >> shift));
        }
    };
    if (value < oneByte) return put(value, 0);
    if (value <= 0xff) return put(oneByte, 1);
    if (value <= 0xffff) return put(twoBytes, 2);
    if (value <= 0xffffffff) return put(fourBytes, 4);
    put(eightBytes, 8);
}

void CborWriter::integer(std::int64_t value) {
    const auto word = static_cast<std::uint64_t>(value);
    value < 0 ? head(1, ~word) : head(0, word);
}

void CborWriter::bytes(ByteView value) {
    head(2, value.size());
    raw(value);
}

void CborWriter::text(std::string_view value) {
    head(3, value.size());
    raw(bytesOf(value));
}

void CborWriter::real(double value) {
    const auto put = [&](Byte first, std::uint64_t word, int length) {
        m_bytes.push_back(first);
        for (int shift = 8 * (length - 1); shift >= 0; shift -= 8) {
            m_bytes.push_back(static_cast<Byte>(word >> shift));
        }
    };
    if (const auto half = toHalf(value)) return put(0xf9, *half, 2);
    if (fitsSingle(value))
        return put(0xfa, std::bit_cast<std::uint32_t>(static_cast<float>(value)), 4);
    put(0xfb, std::bit_cast<std::uint64_t>(value), 8);
}

void CborReader::fail(ErrorCode code, std::string_view what) {
    if (m_failed) return;
    m_failed = true;
    m_failedAt = m_offset;
    m_code = code;
    m_what = what;
}

Error CborReader::error(std::string_view place) const {
    return {m_code, std::string(place) + ", byte " + std::to_string(m_failedAt),
            std::string(m_what)};
}

CborType CborReader::peek() const {
    if (left() == 0) return CborType::End;
    const Byte first = m_bytes[m_offset];
    switch (first >> 5) {
    case 0:
    case 1:
        return CborType::Integer;
    case 2:
        return CborType::Bytes;
    case 3:
        return CborType::Text;
    case 4:
        return CborType::Array;
    case 5:
        return CborType::Map;
    case 6:
        return CborType::End; // a tag
    default:
        break;
    }
    if (first == 0xf4 || first == 0xf5) return CborType::Bool;
    if (first == 0xf6) return CborType::Null;
    return first >= 0xf9 && first <= 0xfb ? CborType::Real : CborType::End;
}

std::uint64_t CborReader::argument(unsigned info) {
    if (info < oneByte) return info;
    const std::size_t length = std::size_t{1} << (info - oneByte);
    if (info > eightBytes || left() < length) {
        fail(ErrorCode::BadFormat, info > eightBytes ? "no definite length" : "cut off");
        return 0;
    }
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < length; ++i) {
        value = value << 8 | m_bytes[m_offset + i];
    }
    const bool shortest = length == 1 ? value >= oneByte : value >> (4 * length) != 0;
    if (!shortest) fail(ErrorCode::BadFormat, "a number not in its shortest form");
    m_offset += length;
    return value;
}

std::uint64_t CborReader::head(unsigned major) {
    if (left() == 0) {
        fail(ErrorCode::BadFormat, "cut off");
        return 0;
    }
    const unsigned first = m_bytes[m_offset];
    if (first >> 5 != major) {
        fail(ErrorCode::BadFormat, "another type than expected");
        return 0;
    }
    ++m_offset;
    const auto value = argument(first & 0x1f);
    return m_failed ? 0 : value;
}

ByteView CborReader::body(std::uint64_t length) {
    if (length > left()) {
        fail(ErrorCode::BadFormat, "cut off");
        return {};
    }
    const auto view = m_bytes.subspan(m_offset, static_cast<std::size_t>(length));
    m_offset += view.size();
    return view;
}

std::uint64_t CborReader::array() {
    const auto count = head(4);
    if (count > left()) fail(ErrorCode::BadFormat, "more items than bytes");
    return m_failed ? 0 : count;
}

void CborReader::array(std::uint64_t expected) {
    if (array() != expected) fail(ErrorCode::BadFormat, "another number of items than expected");
}

std::uint64_t CborReader::map() {
    const auto count = head(5);
    if (count > left() / 2) fail(ErrorCode::BadFormat, "more items than bytes");
    return m_failed ? 0 : count;
}

std::uint64_t CborReader::uinteger(std::uint64_t most) {
    const auto value = head(0);
    if (value > most) fail(ErrorCode::BadFormat, "a number that is too large");
    return m_failed ? 0 : value;
}

std::int64_t CborReader::integer() {
    const bool negative = left() > 0 && m_bytes[m_offset] >> 5 == 1;
    const auto word = head(negative ? 1 : 0);
    if (word > INT64_MAX) fail(ErrorCode::BadFormat, "a number beyond 64 bits with sign");
    if (m_failed) return 0;
    return static_cast<std::int64_t>(negative ? ~word : word);
}

ByteView CborReader::bytes() {
    return body(head(2));
}

std::string_view CborReader::text() {
    const auto text = textOf(body(head(3)));
    if (!isUtf8(text)) fail(ErrorCode::BadFormat, "text that is not UTF-8");
    return m_failed ? std::string_view() : text;
}

bool CborReader::boolean() {
    if (peek() != CborType::Bool) {
        fail(ErrorCode::BadFormat, "another type than expected");
        return false;
    }
    return m_bytes[m_offset++] == 0xf5;
}

void CborReader::null() {
    if (peek() != CborType::Null) return fail(ErrorCode::BadFormat, "another type than expected");
    ++m_offset;
}

double CborReader::real() {
    if (peek() != CborType::Real) {
        fail(ErrorCode::BadFormat, "another type than expected");
        return 0;
    }
    const unsigned length = 2U << (m_bytes[m_offset] - 0xf9U);
    ++m_offset;
    std::uint64_t word = 0;
    for (const Byte byte : body(length)) {
        word = word << 8 | byte;
    }
    const double value = length == 2   ? fromHalf(static_cast<std::uint16_t>(word))
                         : length == 4 ? std::bit_cast<float>(static_cast<std::uint32_t>(word))
                                       : std::bit_cast<double>(word);
    if (!std::isfinite(value)) fail(ErrorCode::BadFormat, "not a finite number");
    const bool shorter = (length > 2 && toHalf(value)) || (length > 4 && fitsSingle(value));
    if (shorter) fail(ErrorCode::BadFormat, "a number not in its shortest form");
    return m_failed ? 0 : value;
}

void CborReader::end() {
    if (left() > 0) fail(ErrorCode::BadFormat, "bytes after the end");
}

namespace {

/// Length of the UTF-8 sequence at `at`, 0 where it is none.
std::size_t sequence(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<Byte>(text[at + i]); };
    const Byte first = byte(0);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() - at < length) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80) return 0;
    }
    const Byte second = byte(1);
    const bool refused = (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
                         (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
    return refused ? 0 : length;
}

} // namespace

bool isUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto length = sequence(text, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

} // namespace kvorum::base
