// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace kvorum::log {

/// What a field can hold: a plain tree with value equality, as CBOR can carry it.
/// Map keys are texts in the order written; equality is structural and order counts.
struct Value {
    using List = std::vector<Value>;
    using Map = std::vector<std::pair<std::string, Value>>;

    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Map> data;

    Value() = default; ///< null: the field is cleared
    Value(bool value) : data(value) {}
    Value(std::int64_t value) : data(value) {}
    Value(int value) : data(std::int64_t{value}) {}
    Value(double value) : data(value) {}
    Value(std::string value) : data(std::move(value)) {}
    Value(const char* value) : data(std::string(value)) {}
    Value(List value) : data(std::move(value)) {}
    Value(Map value) : data(std::move(value)) {}

    bool operator==(const Value&) const = default;

    [[nodiscard]] bool isNull() const { return data.index() == 0; }
    /// The content where the type fits, else the given default.
    [[nodiscard]] bool toBool(bool otherwise = false) const;
    [[nodiscard]] std::int64_t toInt(std::int64_t otherwise = 0) const;
    [[nodiscard]] double toDouble(double otherwise = 0) const; ///< takes whole numbers too
    [[nodiscard]] const std::string& toText() const;           ///< empty where it is not a text
    [[nodiscard]] const List& toList() const;                  ///< empty where it is not a list
    [[nodiscard]] const Value& at(std::string_view key) const; ///< null where there is none
};

} // namespace kvorum::log
