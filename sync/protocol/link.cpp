// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/link.h"

#include <algorithm>
#include <charconv>

namespace kvorum::protocol {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::string_view scheme = "kvorum://";

Error refusal(std::string what) {
    return {ErrorCode::BadFormat, "link", std::move(what)};
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

bool isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

bool isAddressChar(char c) {
    return (c >= 'a' && c <= 'f') || (c >= '0' && c <= '9') || c == ':' || c == '.';
}

bool isHost(std::string_view host) {
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        return std::all_of(host.begin() + 1, host.end() - 1, isAddressChar);
    }
    return !host.empty() && host.size() <= 253 && host.front() != '-' && host.front() != '.' &&
           std::all_of(host.begin(), host.end(), isNameChar);
}

/// Splits "host[:port]"; the colons inside "[…]" belong to the host.
Result<Link> parseAuthority(std::string_view authority) {
    if (authority.find('@') != std::string_view::npos) {
        return refusal("A link holds no user name.");
    }
    const auto bracket = authority.rfind(']');
    const auto colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    Link link;
    link.host = lower(authority.substr(0, colon));
    if (!isHost(link.host)) {
        return refusal("The link does not name a server.");
    }
    if (colon != std::string_view::npos) {
        const auto digits = authority.substr(colon + 1);
        const auto end = digits.data() + digits.size();
        const auto [rest, problem] = std::from_chars(digits.data(), end, link.port);
        if (problem != std::errc{} || rest != end || link.port == 0) {
            return refusal("The port in the link is not a number from 1 to 65535.");
        }
    }
    return link;
}

} // namespace

std::string Link::authority() const {
    return port == 0 ? host : host + ":" + std::to_string(port);
}

std::string Link::baseUrl() const {
    return (isLoopback(host) ? "http://" : "https://") + authority();
}

std::string format(const Link& link) {
    std::string out(scheme);
    out += link.authority();
    out += '/';
    out += base::toBase64Url(link.workspace.view());
    if (link.secret) {
        out += '#';
        out += base::toBase64Url(link.secret->view());
    }
    return out;
}

Result<Link> parseLink(std::string_view text) {
    if (lower(text.substr(0, scheme.size())) != scheme) {
        return refusal("A Kvorum link begins with kvorum://.");
    }
    text.remove_prefix(scheme.size());
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        return refusal("The link is cut short: the workspace is missing.");
    }
    auto link = parseAuthority(text.substr(0, slash));
    if (!link) return link;

    auto path = text.substr(slash + 1);
    const auto sharp = path.find('#');
    if (sharp != std::string_view::npos) {
        const auto seed = base::fromBase64Url(path.substr(sharp + 1));
        if (!seed || seed->size() != 32) {
            return refusal("The secret at the end of the link is cut short or changed.");
        }
        link->secret.emplace(base::ByteView(*seed));
        path = path.substr(0, sharp);
    }
    const auto id = base::fromBase64Url(path);
    const auto workspace = id ? base::WorkspaceId::fromView(*id) : std::nullopt;
    if (!workspace) {
        return refusal("The workspace in the link is cut short or changed.");
    }
    link->workspace = *workspace;
    return link;
}

bool isLoopback(std::string_view host) {
    if (host == "localhost" || host == "[::1]") return true;
    // four numbers, the first 127: "127.evil.example" is a name, not an address
    return host.starts_with("127.") && std::count(host.begin(), host.end(), '.') == 3 &&
           host.find_first_not_of("0123456789.") == std::string_view::npos;
}

} // namespace kvorum::protocol
