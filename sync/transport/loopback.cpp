// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/loopback.h"

namespace kvorum::transport {

Loopback::Loopback(Server server) : m_server(std::move(server)) {}

void Loopback::send(client::Request request, std::function<void(client::Response)> answered) {
    answered(m_server(request));
}

std::string targetOf(std::string_view url) {
    const auto host = url.find("://");
    const auto path = url.find('/', host == std::string_view::npos ? 0 : host + 3);
    return path == std::string_view::npos ? "/" : std::string(url.substr(path));
}

} // namespace kvorum::transport
