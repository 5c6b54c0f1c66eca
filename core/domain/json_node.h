// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/strict_json.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace kvorum::domain {

/// Keeps the first refusal of a reading, so that readers need not ask after every step.
class ReadLog {
public:
    explicit ReadLog(std::string_view file) : m_file(file) {}

    void refuse(std::string_view pointer, std::string what,
                base::ErrorCode code = base::ErrorCode::BadFormat) {
        if (!m_error) m_error = refusal(code, m_file, pointer, std::move(what));
    }
    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    [[nodiscard]] const base::Error& error() const { return *m_error; }

private:
    std::string m_file;
    std::optional<base::Error> m_error;
};

/// A place in a JSON file while it is read. A value that is not what is asked for is refused in
/// the log and read as an empty one; a place that is not there stays silent.
class JsonNode {
public:
    JsonNode(const Json& root, ReadLog& log) : m_value(&root), m_log(&log) {}

    [[nodiscard]] bool there() const { return m_value != nullptr; }
    [[nodiscard]] const std::string& pointer() const { return m_pointer; }
    [[nodiscard]] ReadLog& log() const { return *m_log; }
    void refuse(std::string what) const { m_log->refuse(m_pointer, std::move(what)); }

    /// Refuses what is not an object, and keys other than these.
    void onlyKeys(std::initializer_list<std::string_view> keys) const;
    /// The member; refused where it is missing.
    [[nodiscard]] JsonNode at(std::string_view key) const;
    /// The member, or a place that is not there.
    [[nodiscard]] JsonNode maybe(std::string_view key) const;

    /// Calls f(node) for each element of an array.
    template <typename F>
    void eachElement(F f) const {
        if (!isArray()) return;
        for (std::size_t i = 0; i < m_value->size() && m_log->ok(); ++i) {
            f(JsonNode(&(*m_value)[i], pointerTo(m_pointer, i), m_log));
        }
    }
    /// Calls f(key, node) for each member of an object.
    template <typename F>
    void eachMember(F f) const {
        if (!isObject()) return;
        for (auto it = m_value->begin(); it != m_value->end() && m_log->ok(); ++it) {
            f(std::string_view(it.key()), JsonNode(&*it, pointerTo(m_pointer, it.key()), m_log));
        }
    }
    [[nodiscard]] std::size_t size() const { return there() ? m_value->size() : 0; }
    [[nodiscard]] bool isObject() const { return is(Json::value_t::object, "must be an object"); }
    [[nodiscard]] bool isArray() const { return is(Json::value_t::array, "must be a list"); }
    [[nodiscard]] bool holdsText() const { return there() && m_value->is_string(); }
    [[nodiscard]] bool holdsNull() const { return there() && m_value->is_null(); }

    /// "" where it is not a text.
    [[nodiscard]] std::string text() const;
    /// A text with something other than spaces in it.
    [[nodiscard]] std::string words() const;
    [[nodiscard]] bool flag() const;
    /// Finite; 0 where it is not a number.
    [[nodiscard]] double number() const;
    /// A number from `least` to `most`; `least` where it is not.
    [[nodiscard]] double numberWithin(double least, double most, std::string rule) const;
    /// A whole number from `least` to `most`; nothing where it is not.
    [[nodiscard]] std::optional<int> wholeWithin(int least, int most, std::string rule) const;
    /// The value named by the text.
    template <typename E, std::size_t N>
    [[nodiscard]] E oneOf(const std::array<std::pair<std::string_view, E>, N>& names) const {
        const std::string name = text();
        std::string rule = "must be one of";
        for (const auto& [known, value] : names) {
            if (known == name) return value;
            rule += (rule.back() == 'f' ? " " : ", ") + std::string(known);
        }
        if (there()) refuse(std::move(rule));
        return names.front().second;
    }

private:
    JsonNode(const Json* value, std::string pointer, ReadLog* log)
        : m_value(value), m_pointer(std::move(pointer)), m_log(log) {}
    [[nodiscard]] bool is(Json::value_t type, const char* rule) const;

    const Json* m_value;
    std::string m_pointer;
    ReadLog* m_log;
};

/// Refuses a file that is not of this format and version.
void checkFormat(const JsonNode& root, std::string_view format, int version);

/// Ids that must be unique together.
class IdSet {
public:
    /// Refuses an id that is there already.
    void add(const JsonNode& node, std::string_view id) {
        if (!m_ids.emplace(id).second) node.refuse("is given twice");
    }

private:
    std::set<std::string, std::less<>> m_ids;
};

} // namespace kvorum::domain
