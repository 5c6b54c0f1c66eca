// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/fold.h"

#include <limits>
#include <map>
#include <string>
#include <vector>

namespace kvorum::test {

/// What a sheet has to hold after a kill: all that was seen as saved, and of what was on its way
/// any beginning, as long as no text is missing that was typed a second earlier.
class SheetModel {
public:
    /// A tap is on its way.
    void begin(const std::string& field, const log::Value& value);
    /// Text as it stands after a key that is on its way.
    void type(const std::string& field, const log::Value& value);
    /// The program took the keys that were on their way at this moment of its clock.
    void taken(std::int64_t ms);
    /// This was seen as saved; or all that was begun.
    void settle(const std::string& field);
    void settle();
    /// The sheet is being handed in.
    void beginLock() { m_lock = Lock::Begun; }

    /// As a person sees it, saved or not; null where nothing stands.
    [[nodiscard]] log::Value shown(const std::string& field) const;
    /// How many fields with this beginning stand.
    [[nodiscard]] int count(const std::string& prefix) const;

    /// What the sheet lacks or has too much. What it holds is what counts from now on.
    [[nodiscard]] std::vector<std::string> take(const log::Fold& fold, const base::EntityId& sheet,
                                                bool locked);
    [[nodiscard]] bool locked() const { return m_lock == Lock::Yes; }

    /// In characters and of the clock: the most that a kill has cost so far.
    std::int64_t charactersLost = 0, oldestLostMs = 0;

private:
    enum class Lock { No, Begun, Yes };
    static constexpr std::int64_t tapped = -1;
    static constexpr std::int64_t onItsWay = std::numeric_limits<std::int64_t>::max();
    struct State {
        log::Value value;
        std::int64_t typedMs = tapped;
    };
    /// The first is saved, the others are on their way, in order.
    using States = std::vector<State>;
    [[nodiscard]] std::string takeField(const std::string& field, States& states,
                                        const log::Value& found);

    std::map<std::string, States> m_fields;
    std::int64_t m_takenMs = 0;
    Lock m_lock = Lock::No;
};

} // namespace kvorum::test
