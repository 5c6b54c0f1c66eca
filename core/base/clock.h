// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace kvorum::base {

/// Wall time, so that tests and the simulation bring their own.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual std::int64_t unixMs() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t unixMs() const override;
};

} // namespace kvorum::base
