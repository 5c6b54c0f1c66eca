// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/syncworld/plan.h"

#include <optional>

namespace kvorum::syncworld {

/// What a step did, for people; one that did nothing has no line.
struct TraceLine {
    std::uint32_t step = 0;
    std::string text;
};

struct Ended {
    std::optional<Breach> breach; ///< none: every promise was kept, all devices came to rest
    std::uint32_t steps = 0;      ///< taken
    std::vector<TraceLine> trace;
};

/// Lives through the plan and looks at the promises after each step, and at the end, when all was
/// sent and received.
[[nodiscard]] Ended run(const Plan& plan);

/// Leaves out steps for as long as the same promise still breaks; stops after so many seconds with
/// the shortest found until then.
[[nodiscard]] Plan shortest(const Plan& failing, const Ended& ended, double seconds);

/// The plan with what its steps did, as lines; readTrace() gives the plan back. A line of another
/// kind is refused with BadFormat; what follows `#` is not read.
[[nodiscard]] std::string writeTrace(const Plan& plan, const Ended& ended);
[[nodiscard]] base::Result<Plan> readTrace(const std::string& text);

} // namespace kvorum::syncworld
