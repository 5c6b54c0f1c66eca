// SPDX-License-Identifier: Apache-2.0
#include "core/domain/answer.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace kvorum::domain {

namespace {

constexpr int whole = 100;

std::vector<int> evenly(std::size_t count, std::size_t item, int value) {
    std::vector<int> shares(count, 0);
    const int others = static_cast<int>(count) - 1;
    int rest = others > 0 ? (whole - value) % others : 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i != item) {
            shares[i] = (whole - value) / others + (rest > 0 ? 1 : 0);
            rest -= 1;
        }
    }
    shares[item] = others > 0 ? value : whole;
    return shares;
}

/// Takes a whole number from the front, up to `most`, and what stands behind it.
bool takeNumber(std::string_view& text, int most, char behind) {
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || text.front() == '-' || number > most) {
        return false;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (!text.empty() && text.front() == behind) {
        text.remove_prefix(1);
        return !text.empty();
    }
    return text.empty() && behind == ' ';
}

} // namespace

bool isSplit(std::span<const int> shares) {
    return std::accumulate(shares.begin(), shares.end(), 0) == whole &&
           std::all_of(shares.begin(), shares.end(), [](int share) { return share >= 0; });
}

std::vector<int> withShare(std::vector<int> shares, std::size_t count, std::size_t item, int value,
                           std::span<const std::size_t> giving) {
    value = std::clamp(value, 0, whole);
    if (shares.size() != count || !isSplit(shares)) {
        return evenly(count, item, value);
    }
    int more = value - shares[item];
    for (const std::size_t other : giving) {
        if (other != item && other < count) {
            const int given = std::min(more, shares[other]);
            shares[other] -= given;
            shares[item] += given;
            more -= given;
        }
    }
    return shares;
}

bool isMonth(const std::string& text) {
    constexpr std::size_t length = 7;
    constexpr std::size_t dash = 4;
    if (text.size() != length || text[dash] != '-') {
        return false;
    }
    for (std::size_t i = 0; i < length; ++i) {
        if (i != dash && (text[i] < '0' || text[i] > '9')) {
            return false;
        }
    }
    const int month = (text[5] - '0') * 10 + (text[6] - '0');
    return text >= "1990" && month >= 1 && month <= 12;
}

bool isStroke(std::string_view text) {
    constexpr int mostPoints = 1'000;
    int points = 0;
    while (!text.empty()) {
        points += 1;
        if (points > mostPoints || !takeNumber(text, sketchWidth, ',') ||
            !takeNumber(text, sketchHeight, ' ')) {
            return false;
        }
    }
    return points > 0;
}

} // namespace kvorum::domain
