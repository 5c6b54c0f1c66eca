// SPDX-License-Identifier: Apache-2.0
#include "tests/app/kills/sheet_model.h"

#include "app/session/fields.h"

#include <algorithm>

namespace kvorum::test {

namespace {

/// So much text, by the program's clock, a kill may cost.
constexpr std::int64_t mostLostMs = 1000;

std::string words(const log::Value& value) {
    return value.isNull()           ? "nothing"
           : value.toText().empty() ? std::to_string(value.toDouble())
                                    : value.toText();
}

} // namespace

void SheetModel::begin(const std::string& field, const log::Value& value) {
    m_fields.try_emplace(field, States(1)).first->second.push_back({value});
}

void SheetModel::type(const std::string& field, const log::Value& value) {
    m_fields.try_emplace(field, States(1)).first->second.push_back({value, onItsWay});
}

void SheetModel::taken(std::int64_t ms) {
    m_takenMs = ms;
    for (auto& [field, states] : m_fields) {
        for (auto& state : states) {
            state.typedMs = state.typedMs == onItsWay ? ms : state.typedMs;
        }
        while (states.size() > 1 && states[1].typedMs != tapped &&
               states[1].typedMs <= ms - mostLostMs) {
            states.erase(states.begin());
        }
    }
}

void SheetModel::settle(const std::string& field) {
    auto& states = m_fields.at(field);
    states.erase(states.begin(), states.end() - 1);
}

void SheetModel::settle() {
    for (auto& [field, states] : m_fields) {
        states.erase(states.begin(), states.end() - 1);
    }
    m_lock = m_lock == Lock::Begun ? Lock::Yes : m_lock;
}

log::Value SheetModel::shown(const std::string& field) const {
    const auto found = m_fields.find(field);
    return found == m_fields.end() ? log::Value() : found->second.back().value;
}

int SheetModel::count(const std::string& prefix) const {
    return static_cast<int>(std::count_if(m_fields.begin(), m_fields.end(), [&](const auto& each) {
        return each.first.starts_with(prefix) && !each.second.back().value.isNull();
    }));
}

std::string SheetModel::takeField(const std::string& field, States& states,
                                  const log::Value& found) {
    const auto at = std::find_if(states.begin(), states.end(),
                                 [&](const State& state) { return state.value == found; });
    if (at == states.end()) {
        return field + " holds " + words(found) + ", not " + words(states.front().value);
    }
    if (const auto next = at + 1; next != states.end() && next->typedMs != tapped) {
        const auto kept = found.toText().size(), all = states.back().value.toText().size();
        charactersLost = std::max(charactersLost,
                                  static_cast<std::int64_t>(all) - static_cast<std::int64_t>(kept));
        oldestLostMs = std::max(oldestLostMs, m_takenMs - std::min(next->typedMs, m_takenMs));
    }
    return {};
}

std::vector<std::string> SheetModel::take(const log::Fold& fold, const base::EntityId& sheet,
                                          bool locked) {
    std::vector<std::string> breaches;
    if (m_lock != Lock::Begun && locked != (m_lock == Lock::Yes)) {
        breaches.push_back(locked ? "handed in by nobody" : "no longer handed in");
    }
    m_lock = locked ? Lock::Yes : Lock::No;
    fold.eachField(log::EntityKind::Scorecard, sheet, [&](auto field, const auto&) {
        if (!field.starts_with(session::fields::secondsPrefix)) {
            m_fields.try_emplace(std::string(field), States(1));
        }
    });
    for (auto& [field, states] : m_fields) {
        const auto& found = fold.value({log::EntityKind::Scorecard, sheet, field});
        if (auto breach = takeField(field, states, found); !breach.empty()) {
            breaches.push_back(std::move(breach));
        }
        states = {{found}};
    }
    return breaches;
}

} // namespace kvorum::test
