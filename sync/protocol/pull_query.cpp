// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/codec.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kvorum::protocol {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t mostSealText = 684; // 512 bytes in base64url

Error bad(std::string_view name) {
    return {ErrorCode::BadFormat, "pull", std::string(name)};
}

std::optional<std::uint64_t> wholeNumber(std::string_view text) {
    std::uint64_t number = 0;
    const auto end = text.data() + text.size();
    const auto [rest, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc{} || rest != end) return std::nullopt;
    return number;
}

base::Outcome readPair(PullRequest& request, std::string_view name, std::string_view value) {
    if (name == "wait") {
        const auto seconds = wholeNumber(value);
        if (!seconds || *seconds > mostWaitS) return bad("wait is not a number from 0 to 25");
        request.waitS = *seconds;
        return {};
    }
    if (name == "most") {
        const auto bytes = wholeNumber(value);
        if (!bytes || *bytes == 0) return bad("most is not a number from 1");
        request.mostBytes = *bytes;
        return {};
    }
    if (name != "cursor" && name != "mark") return bad("an unknown name in the query");
    auto seal = value.size() > mostSealText ? std::nullopt : base::fromBase64Url(value);
    if (!seal) return bad("cursor or mark is not base64url");
    (name == "cursor" ? request.cursor : request.mark) = std::move(*seal);
    return {};
}

} // namespace

std::string pullTarget(const PullRequest& request) {
    std::string query;
    const auto add = [&](std::string_view name, const std::string& value) {
        query += query.empty() ? "?" : "&";
        query += std::string(name) + "=" + value;
    };
    if (!request.cursor.empty()) add("cursor", base::toBase64Url(request.cursor));
    if (!request.mark.empty()) add("mark", base::toBase64Url(request.mark));
    if (request.waitS > 0) add("wait", std::to_string(request.waitS));
    if (request.mostBytes > 0) add("most", std::to_string(request.mostBytes));
    return std::string(pullPath) + query;
}

Result<PullRequest> decodePullQuery(std::string_view query) {
    PullRequest request;
    std::array<std::string_view, 4> seen;
    std::size_t pairs = 0;
    while (!query.empty()) {
        const auto pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos || pairs == seen.size())
            return bad("a query of another form");
        const auto name = pair.substr(0, equals);
        const auto used = seen.begin() + static_cast<std::ptrdiff_t>(pairs);
        if (std::find(seen.begin(), used, name) != used) return bad("a name twice");
        seen[pairs++] = name;
        if (const auto read = readPair(request, name, pair.substr(equals + 1)); !read) {
            return read.error();
        }
    }
    return request;
}

} // namespace kvorum::protocol
