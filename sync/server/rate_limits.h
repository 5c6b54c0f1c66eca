// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/messages.h"

#include <mutex>
#include <unordered_map>

namespace kvorum::server {

/// What one device may ask of this process. 0: as much as it likes.
struct DeviceLimits {
    std::uint64_t requestsAMinute = 0;
    std::uint64_t bytesADay = 0; ///< bodies, both ways
};

/// Counts by device, in windows that begin with its first request. Any thread.
class RateLimits {
public:
    explicit RateLimits(DeviceLimits limits) : m_limits(limits) {}

    /// Counts a request with its body; an error with the time to wait where it is one too many.
    [[nodiscard]] std::optional<protocol::ErrorReply> take(const base::DeviceId& device,
                                                           std::size_t bytes, std::int64_t nowMs);
    /// Counts an answer.
    void give(const base::DeviceId& device, std::size_t bytes);
    /// How many devices are remembered.
    [[nodiscard]] std::size_t size();

private:
    struct Window {
        std::int64_t startMs = 0;
        std::uint64_t count = 0;
    };
    struct Device {
        Window requests, bytes;
    };
    void forgetOld(std::int64_t nowMs);

    DeviceLimits m_limits;
    std::mutex m_mutex;
    std::unordered_map<base::DeviceId, Device> m_devices;
    std::size_t m_cleanAt = 1024;
};

/// "4 MiB", "16 KiB", "1000 bytes".
[[nodiscard]] std::string sizeText(std::uint64_t bytes);

} // namespace kvorum::server
