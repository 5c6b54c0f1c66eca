// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/plan.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kvorum::syncworld {

namespace {

constexpr std::array<std::string_view, faultCount> names = {
    "drop-before", "drop-after", "duplicate", "reorder",   "delay",   "cut",
    "busy",        "skew",       "kill",      "fill-disk", "restore", "leak",
    "erase",       "revoke",     "unassign",  "reassign",  "copy",    "old-keys",
    "say-again",   "all-roles",  "lose-last", "lose-joins"};

} // namespace

Faults Faults::all() {
    Faults faults;
    for (std::size_t i = 0; i < faultsInAll; ++i) {
        faults.m_set.set(i);
    }
    return faults;
}

base::Result<Faults> Faults::parse(std::string_view text) {
    Faults faults;
    if (text == "none") {
        return faults;
    }
    while (!text.empty()) {
        const auto name = text.substr(0, text.find(','));
        const auto found = std::find(names.begin(), names.end(), name);
        if (name == "all") {
            faults.m_set |= all().m_set;
        } else if (found == names.end()) {
            return base::Error{base::ErrorCode::BadFormat, "faults",
                               "there is none called '" + std::string(name) + "'"};
        } else {
            faults.m_set.set(static_cast<std::size_t>(found - names.begin()));
        }
        text.remove_prefix(std::min(text.size(), name.size() + 1));
    }
    return faults;
}

std::string Faults::text() const {
    const bool whole = (m_set & all().m_set) == all().m_set;
    std::string text = whole ? "all" : "";
    for (std::size_t i = whole ? faultsInAll : 0; i < names.size(); ++i) {
        if (m_set[i]) {
            text.append(text.empty() ? "" : ",").append(names[i]);
        }
    }
    return text.empty() ? "none" : text;
}

Plan planOf(std::uint64_t seed, std::size_t devices, Faults faults, std::uint32_t steps) {
    Plan plan{seed, devices, faults, std::vector<std::uint32_t>(steps)};
    std::iota(plan.steps.begin(), plan.steps.end(), 1U);
    return plan;
}

} // namespace kvorum::syncworld
