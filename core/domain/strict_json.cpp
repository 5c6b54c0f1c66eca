// SPDX-License-Identifier: Apache-2.0
#include "core/domain/strict_json.h"

#include <optional>
#include <utility>
#include <vector>

namespace kvorum::domain {

namespace {

using base::Error;
using base::ErrorCode;

/// "line 3, column 14" of a byte offset.
std::string lineAndColumn(std::string_view text, std::size_t offset) {
    std::size_t line = 1;
    std::size_t column = 0;
    for (const char c : text.substr(0, offset)) {
        ++column;
        if (c == '\n') {
            ++line;
            column = 0;
        }
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// Builds the tree and stops at the first fault.
class TreeBuilder final : public nlohmann::json_sax<Json> {
public:
    TreeBuilder(std::string_view text, std::string_view file) : m_text(text), m_file(file) {}

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return refuse("is binary"); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        m_open.back().key = name;
        return !m_open.back().tree->contains(name) || refuse("is given twice");
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& fault) override {
        constexpr int numberOverflow = 406;
        if (fault.id == numberOverflow) return refuse("is a number too large to hold");
        return refuse("is not valid JSON at " + lineAndColumn(m_text, position));
    }

    base::Result<Json> take() {
        if (m_error) return *std::move(m_error);
        return std::move(m_root);
    }

private:
    struct Container {
        Json* tree;
        std::optional<std::string> key;
    };

    Json* store(Json value) {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Container& inner = m_open.back();
        if (inner.tree->is_array()) {
            inner.tree->push_back(std::move(value));
            return &inner.tree->back();
        }
        Json& place = (*inner.tree)[*inner.key];
        place = std::move(value);
        return &place;
    }
    bool put(Json value) {
        store(std::move(value));
        return true;
    }
    bool open(Json container) {
        if (m_open.size() == mostJsonDepth) return refuse("is nested too deeply");
        m_open.push_back({store(std::move(container)), {}});
        return true;
    }
    bool close() {
        m_open.pop_back();
        if (!m_open.empty()) m_open.back().key.reset();
        return true;
    }
    /// The place that the parser has reached.
    [[nodiscard]] std::string pointer() const {
        std::string path;
        for (const Container& container : m_open) {
            if (container.tree->is_array()) {
                const bool inside = &container != &m_open.back();
                path = pointerTo(path, container.tree->size() - (inside ? 1 : 0));
            } else if (container.key) {
                path = pointerTo(path, *container.key);
            }
        }
        return path;
    }
    bool refuse(std::string what) {
        m_error = refusal(ErrorCode::BadFormat, m_file, pointer(), std::move(what));
        return false;
    }

    std::string_view m_text;
    std::string_view m_file;
    Json m_root;
    std::vector<Container> m_open;
    std::optional<Error> m_error;
};

/// Control characters would break the one line of a refusal.
std::string onOneLine(std::string_view text) {
    constexpr char digits[] = "0123456789abcdef";
    std::string line;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7f) {
            line += c;
        } else {
            line += "\\u00";
            line += digits[byte >> 4];
            line += digits[byte & 15U];
        }
    }
    return line;
}

} // namespace

base::Result<Json> parseStrictJson(std::string_view text, std::string_view file) {
    TreeBuilder builder(text, file);
    Json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take();
}

std::string pointerTo(std::string_view parent, std::string_view key) {
    std::string pointer(parent);
    pointer += '/';
    for (const char c : key) {
        if (c == '~') {
            pointer += "~0";
        } else if (c == '/') {
            pointer += "~1";
        } else {
            pointer += c;
        }
    }
    return pointer;
}

std::string pointerTo(std::string_view parent, std::size_t index) {
    return pointerTo(parent, std::to_string(index));
}

Error refusal(ErrorCode code, std::string_view file, std::string_view pointer, std::string what) {
    std::string where(file);
    where += ": ";
    where += onOneLine(pointer);
    return {code, std::move(where), std::move(what)};
}

} // namespace kvorum::domain
