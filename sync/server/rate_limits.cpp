// SPDX-License-Identifier: Apache-2.0
#include "sync/server/rate_limits.h"

#include <algorithm>

namespace kvorum::server {

namespace {

constexpr std::int64_t minuteMs = 60'000, dayMs = 24 * 60 * minuteMs;

bool isOver(std::int64_t startMs, std::int64_t lengthMs, std::int64_t nowMs) {
    return nowMs < startMs || nowMs - startMs >= lengthMs; // also where the clock was set back
}

protocol::ErrorReply tooMany(std::string what, std::int64_t endMs, std::int64_t nowMs) {
    const auto seconds = static_cast<std::uint64_t>((endMs - nowMs + 999) / 1000);
    return {protocol::Code::TooMany, std::move(what), seconds};
}

} // namespace

std::optional<protocol::ErrorReply> RateLimits::take(const base::DeviceId& device,
                                                     std::size_t bytes, std::int64_t nowMs) {
    const std::lock_guard lock(m_mutex);
    if (m_devices.size() >= m_cleanAt) forgetOld(nowMs);
    auto& [requests, volume] = m_devices[device];
    if (isOver(requests.startMs, minuteMs, nowMs)) requests = {nowMs, 0};
    if (isOver(volume.startMs, dayMs, nowMs)) volume = {nowMs, 0};
    if (m_limits.requestsAMinute > 0 && requests.count >= m_limits.requestsAMinute) {
        return tooMany("over " + std::to_string(m_limits.requestsAMinute) + " requests a minute",
                       requests.startMs + minuteMs, nowMs);
    }
    if (m_limits.bytesADay > 0 && volume.count + bytes > m_limits.bytesADay) {
        return tooMany("over " + sizeText(m_limits.bytesADay) + " a day", volume.startMs + dayMs,
                       nowMs);
    }
    ++requests.count;
    volume.count += bytes;
    return std::nullopt;
}

void RateLimits::give(const base::DeviceId& device, std::size_t bytes) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_devices.find(device);
    if (found != m_devices.end()) found->second.bytes.count += bytes;
}

std::size_t RateLimits::size() {
    const std::lock_guard lock(m_mutex);
    return m_devices.size();
}

void RateLimits::forgetOld(std::int64_t nowMs) {
    std::erase_if(m_devices, [nowMs](const auto& entry) {
        return isOver(entry.second.bytes.startMs, dayMs, nowMs);
    });
    m_cleanAt = std::max<std::size_t>(1024, 2 * m_devices.size());
}

std::string sizeText(std::uint64_t bytes) {
    if (bytes >= 1U << 20 && bytes % (1U << 20) == 0) return std::to_string(bytes >> 20) + " MiB";
    if (bytes >= 1U << 10 && bytes % (1U << 10) == 0) return std::to_string(bytes >> 10) + " KiB";
    return std::to_string(bytes) + " bytes";
}

} // namespace kvorum::server
