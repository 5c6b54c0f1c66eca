// SPDX-License-Identifier: Apache-2.0
#include "core/log/value.h"

namespace kvorum::log {

bool Value::toBool(bool otherwise) const {
    const auto* value = std::get_if<bool>(&data);
    return value ? *value : otherwise;
}

std::int64_t Value::toInt(std::int64_t otherwise) const {
    const auto* value = std::get_if<std::int64_t>(&data);
    return value ? *value : otherwise;
}

double Value::toDouble(double otherwise) const {
    if (const auto* whole = std::get_if<std::int64_t>(&data)) return static_cast<double>(*whole);
    const auto* value = std::get_if<double>(&data);
    return value ? *value : otherwise;
}

const std::string& Value::toText() const {
    static const std::string none;
    const auto* value = std::get_if<std::string>(&data);
    return value ? *value : none;
}

const Value::List& Value::toList() const {
    static const List none;
    const auto* value = std::get_if<List>(&data);
    return value ? *value : none;
}

const Value& Value::at(std::string_view key) const {
    static const Value none;
    if (const auto* map = std::get_if<Map>(&data)) {
        for (const auto& [name, value] : *map) {
            if (name == key) return value;
        }
    }
    return none;
}

} // namespace kvorum::log
