// SPDX-License-Identifier: Apache-2.0
#include "core/log/text_merge.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace kvorum::log {

namespace {

using Lines = std::vector<std::string_view>;
using Some = std::span<const std::string_view>;

constexpr std::size_t mostChanged = 2'000;
constexpr std::size_t unmatched = SIZE_MAX;

/// Each with its line break, so that joining them gives the text back.
Lines linesOf(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto size = end == std::string_view::npos ? text.size() : end + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

bool same(Some one, Some other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end());
}

/// For each line of `from` the line of `to` that it is, by a longest common subsequence; none where
/// too much was changed.
std::optional<std::vector<std::size_t>> match(Some from, Some to) {
    std::vector<std::size_t> matches(from.size(), unmatched);
    std::size_t head = 0, tail = 0;
    const auto least = std::min(from.size(), to.size());
    while (head < least && from[head] == to[head]) {
        matches[head] = head;
        ++head;
    }
    while (tail < least - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail]) {
        matches[from.size() - 1 - tail] = to.size() - 1 - tail;
        ++tail;
    }
    const auto rows = from.size() - head - tail, columns = to.size() - head - tail;
    if (rows > mostChanged || columns > mostChanged) return std::nullopt;
    // length of the longest common subsequence of what follows
    std::vector<std::uint16_t> length((rows + 1) * (columns + 1));
    const auto at = [&](std::size_t row, std::size_t column) -> std::uint16_t& {
        return length[row * (columns + 1) + column];
    };
    for (std::size_t row = rows; row-- > 0;) {
        for (std::size_t column = columns; column-- > 0;) {
            at(row, column) = from[head + row] == to[head + column]
                                  ? static_cast<std::uint16_t>(at(row + 1, column + 1) + 1)
                                  : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
        if (from[head + row] == to[head + column]) {
            matches[head + row++] = head + column++;
        } else if (at(row + 1, column) >= at(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
    return matches;
}

/// The run of each text up to the next line that stands in all three; taken together or not at all.
struct Run {
    Some common, one, other;

    [[nodiscard]] std::optional<Some> merged() const {
        if (same(one, common) || same(one, other)) return other;
        if (same(other, common)) return one;
        return std::nullopt;
    }
};

} // namespace

std::optional<std::string> mergeLines(std::string_view common, std::string_view one,
                                      std::string_view other) {
    const Lines base = linesOf(common), left = linesOf(one), right = linesOf(other);
    const auto toLeft = match(base, left), toRight = match(base, right);
    if (!toLeft || !toRight) return std::nullopt;
    std::string text;
    std::size_t baseDone = 0, leftDone = 0, rightDone = 0;
    const auto take = [&](std::size_t baseEnd, std::size_t leftEnd, std::size_t rightEnd) {
        const Run run{Some(base).subspan(baseDone, baseEnd - baseDone),
                      Some(left).subspan(leftDone, leftEnd - leftDone),
                      Some(right).subspan(rightDone, rightEnd - rightDone)};
        const auto merged = run.merged();
        if (!merged) return false;
        for (const auto line : *merged) {
            text += line;
        }
        return true;
    };
    for (std::size_t line = 0; line < base.size(); ++line) {
        const auto inLeft = (*toLeft)[line], inRight = (*toRight)[line];
        if (inLeft == unmatched || inRight == unmatched) continue;
        if (!take(line, inLeft, inRight)) return std::nullopt;
        text += base[line];
        baseDone = line + 1;
        leftDone = inLeft + 1;
        rightDone = inRight + 1;
    }
    if (!take(base.size(), left.size(), right.size())) return std::nullopt;
    return text;
}

} // namespace kvorum::log
