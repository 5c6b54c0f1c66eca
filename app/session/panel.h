// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"
#include "core/scoring/score.h"

namespace kvorum::session {

/// One rater of one candidate as the control log knows it: no names, no numbers.
struct RaterState {
    base::MemberId member;
    std::optional<base::ScopeId> sheet;
    std::optional<std::int64_t> submittedMs;
    bool readable = false; ///< handed in, and this device may and can read it
    bool secondOpinion = false;
};

/// One candidate as this device may see it.
struct CandidatePanel {
    base::ScopeId id;
    CandidateFacts facts; ///< empty name where it may not be read yet; a size that nobody entered
                          ///< is the one heard in the interviews
    std::vector<RaterState> raters;
    std::vector<SheetFacts> sheets; ///< beside `raters`; empty where not readable

    [[nodiscard]] std::size_t handedIn() const;
    [[nodiscard]] bool anyReadable() const;
};

/// A vacancy's whole panel and its matrix, as far as this device may see: a pure fold of the log.
struct Panel {
    base::ScopeId vacancy;
    QString title, company;
    std::vector<CandidatePanel> candidates;
    std::vector<base::MemberId> raters; ///< in order of assignment: gives each its mark
    domain::Vacancy input;              ///< what was scored; candidates in the same order
    scoring::Result result;

    [[nodiscard]] int markOf(const base::MemberId& rater) const; ///< 1-6, 0 for no rater
};

[[nodiscard]] Panel readPanel(DeviceSession& session, const base::ScopeId& vacancy);
/// Name and facts of a candidate; empty where not readable.
[[nodiscard]] CandidateFacts candidateFacts(DeviceSession& session, const base::ScopeId& candidate);
/// The candidates of a vacancy, in order of making.
[[nodiscard]] std::vector<base::ScopeId> candidatesOf(const DeviceSession& session,
                                                      const base::ScopeId& vacancy);
[[nodiscard]] std::vector<RaterState> readRaters(DeviceSession& session,
                                                 const base::ScopeId& candidate);
/// The vacancies this device can open, in order of making.
[[nodiscard]] std::vector<base::ScopeId> readableVacancies(DeviceSession& session);
/// Title, company as written; empty where not readable.
[[nodiscard]] QString vacancyText(DeviceSession& session, const base::ScopeId& vacancy,
                                  std::string_view field);

} // namespace kvorum::session
