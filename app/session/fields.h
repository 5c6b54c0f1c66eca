// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/change.h"

#include <string>
#include <string_view>

/// The names of all fields, in one place. They are in the log for ever: add, never rename.
namespace kvorum::session::fields {

// EntityKind::Workspace and ::Person, in the workspace's scope
inline constexpr std::string_view name = "name";

// EntityKind::Device, in the workspace's scope, written by that device
inline constexpr std::string_view readPrefix = "read/"; ///< + area id: true, false

// EntityKind::Vacancy, in the vacancy's scope
inline constexpr std::string_view title = "title";
inline constexpr std::string_view company = "company";
inline constexpr std::string_view turnover = "organisation/turnover_msek";  ///< number
inline constexpr std::string_view specialists = "organisation/specialists"; ///< list of area ids
inline constexpr std::string_view ownWarehouse = "organisation/own_warehouse";
inline constexpr std::string_view range = "organisation/range";   ///< keep, widen
inline constexpr std::string_view market = "organisation/market"; ///< deepen, expand, hold
inline constexpr std::string_view strengthPrefix = "organisation/strength/"; ///< + leaf id: 1-5
inline constexpr std::string_view resourcePrefix =
    "organisation/resource/"; ///< + resource id: inside, bought, none; or {place, reason}
inline constexpr std::string_view roleTitle = "role/title";
inline constexpr std::string_view roleStrategic = "role/strategic";
inline constexpr std::string_view roleJunior = "role/junior";
inline constexpr std::string_view roleTraitShare = "role/trait_share";
inline constexpr std::string_view rolePriority = "role/priority"; ///< list of all area ids
inline constexpr std::string_view roleTimeSplit =
    "role/time_split"; ///< {item id of the question of shares: whole per cent}, 100
inline constexpr std::string_view overridePrefix =
    "role/override/"; ///< + leaf id: {factor, required, reason}

// EntityKind::Candidate, in the candidate's scope (with `name`)
inline constexpr std::string_view companyTurnover = "company_turnover_msek";
inline constexpr std::string_view interviewAt = "interview_at"; ///< Unix ms

// EntityKind::Scorecard, in the scorecard's scope
inline constexpr std::string_view ratingPrefix = "rating/"; ///< + leaf id: 1-5, or -1 not observed
inline constexpr std::string_view notePrefix = "note/";     ///< + part key: text
inline constexpr std::string_view evidencePrefix = "evidence/"; ///< + part key: claimed, probed, …
inline constexpr std::string_view probePrefix = "probe/";       ///< + question id/number: asked
inline constexpr std::string_view secondsPrefix = "seconds/";   ///< + question id: spent there
inline constexpr std::string_view answerPrefix = "answer/";     ///< + question id/ and one of:
inline constexpr std::string_view answerChoice = "choice";      ///< resource id
inline constexpr std::string_view answerPlacePrefix = "place/"; ///< + resource id: inside, bought
inline constexpr std::string_view answerSource = "source";      ///< month, "2026-03"
inline constexpr std::string_view answerEnd = "end_msek";       ///< number
inline constexpr std::string_view answerStart = "start_msek";   ///< number
inline constexpr std::string_view answerYears = "years";        ///< number
inline constexpr std::string_view answerShares = "shares";      ///< {item id: whole per cent}, 100
inline constexpr std::string_view answerSystemPrefix = "system/";      ///< + name: {depth, place}
inline constexpr std::string_view answerTickPrefix = "tick/";          ///< + item id: true
inline constexpr std::string_view answerNotAskedPrefix = "not_asked/"; ///< + part id: why
inline constexpr std::string_view answerStrokePrefix = "sketch/"; ///< + key: points of a stroke
inline constexpr std::string_view position = "position"; ///< id of the question that is open

inline constexpr int notObserved = -1;

/// "answer/q8/place/warehouse": `item` behind `prefix` in the answer to a question.
inline std::string answer(std::string_view question, std::string_view prefix,
                          std::string_view item = {}) {
    return std::string(answerPrefix).append(question).append("/").append(prefix).append(item);
}

inline std::string join(std::string_view prefix, std::string_view id) {
    return std::string(prefix).append(id);
}

/// The field of the entity that is itself a scope.
template <typename ScopeOrMember>
log::FieldKey of(log::EntityKind kind, const ScopeOrMember& id, std::string_view field) {
    return {kind, base::idCast<base::EntityId>(id), std::string(field)};
}

} // namespace kvorum::session::fields
