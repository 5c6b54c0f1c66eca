// SPDX-License-Identifier: Apache-2.0
#include "sync/server/metrics.h"

#include <algorithm>

namespace kvorum::server {

namespace {

std::string line(std::string_view name, std::string_view labels, std::uint64_t value) {
    std::string out = "kvorum_";
    out += name;
    out += labels;
    out += ' ';
    out += std::to_string(value);
    out += '\n';
    return out;
}

} // namespace

void Metrics::countReply(unsigned status) {
    ++m_statuses[std::min<std::size_t>(status / 100, m_statuses.size() - 1)];
}

void Metrics::countItem(protocol::Code code) {
    ++m_items[std::min(static_cast<std::size_t>(code), mostCodes - 1)];
}

std::string Metrics::text() const {
    std::string out;
    out += line("sessions_total", "", sessions);
    out += line("pushes_total", "", pushes);
    out += line("pulls_total", "", pulls);
    out += line("pulled_items_total", "", pulledItems);
    out += line("connections", "", connections);
    out += line("waiting_pulls", "", waitingPulls);
    for (std::size_t i = 2; i < m_statuses.size(); ++i) {
        out += line("replies_total", "{class=\"" + std::to_string(i) + "xx\"}", m_statuses[i]);
    }
    for (std::size_t i = 0; i < mostCodes; ++i) {
        if (m_items[i] == 0) continue;
        const auto code = protocol::text(static_cast<protocol::Code>(i));
        out += line("items_total", "{code=\"" + std::string(code) + "\"}", m_items[i]);
    }
    return out;
}

} // namespace kvorum::server
