// SPDX-License-Identifier: Apache-2.0
#include "core/domain/json_node.h"

#include <algorithm>
#include <cmath>

namespace kvorum::domain {

void JsonNode::onlyKeys(std::initializer_list<std::string_view> keys) const {
    eachMember([keys](std::string_view key, const JsonNode& member) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            member.refuse("is not a known key");
        }
    });
}

JsonNode JsonNode::at(std::string_view key) const {
    JsonNode member = maybe(key);
    if (there() && !member.there()) member.refuse("is missing");
    return member;
}

JsonNode JsonNode::maybe(std::string_view key) const {
    std::string pointer = pointerTo(m_pointer, key);
    if (!isObject()) return {nullptr, std::move(pointer), m_log};
    const auto found = m_value->find(key);
    return {found == m_value->end() ? nullptr : &*found, std::move(pointer), m_log};
}

bool JsonNode::is(Json::value_t type, const char* rule) const {
    if (!there()) return false;
    if (m_value->type() == type) return true;
    refuse(rule);
    return false;
}

std::string JsonNode::text() const {
    return is(Json::value_t::string, "must be a text") ? m_value->get<std::string>()
                                                       : std::string();
}

std::string JsonNode::words() const {
    std::string read = text();
    if (holdsText() && read.find_first_not_of(" \t\r\n") == std::string::npos) {
        refuse("must not be empty");
    }
    return read;
}

bool JsonNode::flag() const {
    return is(Json::value_t::boolean, "must be true or false") && m_value->get<bool>();
}

double JsonNode::number() const {
    if (!there()) return 0.0;
    if (!m_value->is_number()) {
        refuse("must be a number");
        return 0.0;
    }
    const double value = m_value->get<double>();
    return value == 0.0 ? 0.0 : value; // no -0
}

double JsonNode::numberWithin(double least, double most, std::string rule) const {
    const double value = number();
    if (value >= least && value <= most) return value;
    if (there()) refuse(std::move(rule));
    return least;
}

std::optional<int> JsonNode::wholeWithin(int least, int most, std::string rule) const {
    if (!there()) return std::nullopt;
    const double value = m_value->is_number() ? m_value->get<double>() : std::nan("");
    if (value >= least && value <= most && value == std::floor(value)) {
        return static_cast<int>(value);
    }
    refuse(std::move(rule));
    return std::nullopt;
}

void checkFormat(const JsonNode& root, std::string_view format, int version) {
    const JsonNode name = root.at("format");
    if (name.text() != format && name.there()) {
        name.refuse("must be \"" + std::string(format) + "\"");
    }
    const JsonNode number = root.at("version");
    constexpr int anyVersion = 1'000'000;
    const auto read = number.wholeWithin(1, anyVersion, "must be a whole version number");
    if (read && *read > version) {
        number.log().refuse(number.pointer(),
                            "is newer than version " + std::to_string(version) +
                                ", the newest that is known here",
                            base::ErrorCode::NewerVersion);
    } else if (read && *read < version) {
        number.refuse("is older than any version that was written");
    }
}

} // namespace kvorum::domain
