// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kvorum::syncworld {

/// What may go wrong in a world, or be turned round in it: the knobs of sync.md section 7.
enum class Fault : std::uint8_t {
    DropBefore, ///< a request never arrives
    DropAfter,  ///< it is done, the answer is lost
    Duplicate,  ///< it is done twice
    Reorder,    ///< it is done again long after later ones
    Delay,      ///< it takes seconds
    Cut,        ///< the client gives up first, then it is done
    Busy,       ///< the server asks for patience
    Skew,       ///< clocks of devices are wrong, and jump
    Kill,       ///< of a device's or the server's process
    FillDisk,   ///< of a device or the server
    Restore,    ///< the server is set back to a backup
    Leak,       ///< all that the server holds is tried on every device
    Erase,      ///< of a candidate
    Revoke,     ///< of a device, a member, an invite
    Unassign,
    Reassign,
    Copy,      ///< a device's disk and keys go on as a second device
    OldKeys,   ///< those who read once keep their keys: nothing new is written under them
    SayAgain,  ///< what a restore lost is said again, or its author is told
    AllRoles,  ///< one person gets every role; may() is held against its second reading
    LoseLast,  ///< a restore loses just what one device pushed last
    LoseJoins, ///< a backup may know fewer devices and invites than the server: by name only
};
inline constexpr std::size_t faultCount = 22, faultsInAll = 21;

/// A set of faults; "none", or names with commas between, of which "all" stands for the first ones.
class Faults {
public:
    [[nodiscard]] static base::Result<Faults> parse(std::string_view text);
    [[nodiscard]] static Faults all();
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool has(Fault fault) const { return m_set[static_cast<std::size_t>(fault)]; }

private:
    std::bitset<faultCount> m_set;
};

/// Everything that a world is made of. Each step draws from its own number and the seed, so the
/// others stay as they are where one is left out.
struct Plan {
    std::uint64_t seed = 0;
    std::size_t devices = 8; ///< at once, at most
    Faults faults = Faults::all();
    std::vector<std::uint32_t> steps; ///< numbers from 1, rising; step 0 is the beginning
};
/// The first so many steps.
[[nodiscard]] Plan planOf(std::uint64_t seed, std::size_t devices, Faults faults,
                          std::uint32_t steps);

enum class Promise : std::uint8_t {
    Lost,       ///< something acknowledged or typed is gone
    Duplicated, ///< something was stored or applied twice
    Leaked,     ///< somebody received or can open what they may not see
    Diverged,   ///< devices do not agree, do not come to rest, or say what is not true
};
struct Breach {
    Promise promise = Promise::Diverged;
    std::string what;
};

} // namespace kvorum::syncworld
