// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kvorum::domain {

/// Writes JSON text with keys in the order given and shortest round-trip numbers: the same values
/// give the same bytes. The caller opens and closes in pairs.
class JsonWriter {
public:
    JsonWriter& object() { return open('{'); }
    JsonWriter& array() { return open('['); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& endArray() { return close(']'); }
    JsonWriter& key(std::string_view name);
    JsonWriter& text(std::string_view value);
    /// null where it is not finite.
    JsonWriter& number(double value);
    JsonWriter& number(const std::optional<double>& value);
    JsonWriter& whole(std::int64_t value);
    JsonWriter& flag(bool value);
    JsonWriter& null();

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    JsonWriter& raw(std::string_view value);
    void quote(std::string_view value);

    std::string m_out;
    bool m_comma = false; ///< the next value or key needs one before it
};

} // namespace kvorum::domain
