// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

namespace kvorum::base {

/// Writes deterministic CBOR (RFC 8949 section 4.2): shortest numbers, definite lengths.
class CborWriter {
public:
    void array(std::uint64_t count) { head(4, count); }
    void map(std::uint64_t count) { head(5, count); } ///< the caller writes the pairs
    void uinteger(std::uint64_t value) { head(0, value); }
    void integer(std::int64_t value);
    void bytes(ByteView value);
    void text(std::string_view value);
    void boolean(bool value) { m_bytes.push_back(value ? 0xf5 : 0xf4); }
    void null() { m_bytes.push_back(0xf6); }
    void real(double value); ///< as half, single or double: the shortest that holds it; no NaN
    /// An item that is CBOR already.
    void raw(ByteView item) { m_bytes.insert(m_bytes.end(), item.begin(), item.end()); }
    template <typename Tag, std::size_t N>
    void id(const Id<Tag, N>& value) {
        bytes(value.view());
    }

    [[nodiscard]] const Bytes& view() const { return m_bytes; }
    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

private:
    void head(unsigned major, std::uint64_t value);

    Bytes m_bytes;
};

enum class CborType : std::uint8_t { Integer, Bytes, Text, Array, Map, Bool, Null, Real, End };

/// Reads what CborWriter writes, and nothing else: no other spelling of the same value, no tags,
/// no indefinite lengths, no NaN or infinity, UTF-8 checked. The first refusal sticks: later reads
/// give zeros and empty views, so a decoder reads straight on and asks ok() once, before it
/// believes anything. Views point into the bytes given. Allocates nothing.
class CborReader {
public:
    explicit CborReader(ByteView bytes) : m_bytes(bytes) {}

    [[nodiscard]] CborType peek() const;
    /// Number of items that follow; never more than bytes left, so it is safe to reserve by it.
    std::uint64_t array();
    void array(std::uint64_t expected);
    std::uint64_t map(); ///< number of pairs; order and repeats are the caller's to judge
    std::uint64_t uinteger(std::uint64_t most = UINT64_MAX);
    std::int64_t integer();
    ByteView bytes();
    std::string_view text();
    bool boolean();
    void null();
    double real();
    template <typename SomeId>
    SomeId id() {
        const auto view = bytes();
        const auto value = SomeId::fromView(view);
        if (!value) fail(ErrorCode::BadFormat, "an id of another length");
        return value.value_or(SomeId{});
    }
    /// Refuses bytes after the last item.
    void end();

    void fail(ErrorCode code, std::string_view what);
    [[nodiscard]] bool ok() const { return !m_failed; }
    [[nodiscard]] std::size_t offset() const { return m_offset; }
    [[nodiscard]] std::size_t left() const { return m_failed ? 0 : m_bytes.size() - m_offset; }
    /// The first refusal; `where` becomes "<place>, byte <n>".
    [[nodiscard]] Error error(std::string_view place) const;

private:
    std::uint64_t head(unsigned major);
    std::uint64_t argument(unsigned info);
    ByteView body(std::uint64_t length);

    ByteView m_bytes;
    std::size_t m_offset = 0;
    std::size_t m_failedAt = 0;
    ErrorCode m_code = ErrorCode::BadFormat;
    std::string_view m_what; ///< always a literal
    bool m_failed = false;
};

/// RFC 3629, without surrogates and overlong forms.
[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace kvorum::base
