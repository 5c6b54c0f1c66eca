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
    bool readable = false;      ///< handed in, and this device may and can read it
    bool secondOpinion = false; ///< blind to all, compared with the panel, no part of it (M-127)
};
/// Of the panel, without second opinions.
[[nodiscard]] std::size_t panelSize(const std::vector<RaterState>& raters);
[[nodiscard]] std::size_t panelHandedIn(const std::vector<RaterState>& raters);

/// One candidate as this device may see it.
struct CandidatePanel {
    base::ScopeId id;
    CandidateFacts facts; ///< empty name where it may not be read yet; a size that nobody entered
                          ///< is the one heard in the interviews
    std::vector<RaterState> raters;
    std::vector<SheetFacts> sheets; ///< beside `raters`; empty where not readable

    [[nodiscard]] bool anyReadable() const; ///< of the panel; a second opinion reveals nothing
};

/// A vacancy's whole panel and its matrix, as far as this device may see: a pure fold of the log.
struct Panel {
    base::ScopeId vacancy;
    QString title, company;
    std::vector<CandidatePanel> candidates;
    std::vector<base::MemberId> raters; ///< in order of assignment, gives each its mark; without
                                        ///< those who give second opinions alone
    domain::Vacancy input;              ///< what was scored; candidates in the same order
    scoring::Result result;

    [[nodiscard]] int
    markOf(const base::MemberId& rater) const; ///< 1-5, 6 for one who gives second
                                               ///< opinions alone, 0 for no rater
    /// 6, the ring, for a second opinion.
    [[nodiscard]] int markOf(const RaterState& rater) const;
};

/// What one second opinion makes of a candidate, beside the panel and never in it (M-127).
struct SecondOpinion {
    base::MemberId member;
    std::vector<scoring::AreaFigures> areas; ///< in the order of the template
};
/// Those that this device may read, once it may read a sheet of the panel.
[[nodiscard]] std::vector<SecondOpinion> secondOpinions(const Panel& panel, std::size_t candidate);

[[nodiscard]] Panel readPanel(DeviceSession& session, const base::ScopeId& vacancy);
/// Name and facts of a candidate; empty where not readable.
[[nodiscard]] CandidateFacts candidateFacts(DeviceSession& session, const base::ScopeId& candidate);
/// The candidates of a vacancy, in order of making.
[[nodiscard]] std::vector<base::ScopeId> candidatesOf(const DeviceSession& session,
                                                      const base::ScopeId& vacancy);
[[nodiscard]] std::vector<RaterState> readRaters(DeviceSession& session,
                                                 const base::ScopeId& candidate);
/// What somebody may become to a candidate, by the rule of the control log: a rater of the panel;
/// only a second opinion, as without a role that rates in the vacancy (M-127); or nothing any more,
/// as who could ever read a sheet of the candidate.
enum class MayBecome { Rater, SecondOpinion, Nothing };
[[nodiscard]] MayBecome mayBecome(const DeviceSession& session, const base::ScopeId& candidate,
                                  const base::MemberId& member);
/// The vacancies this device can open, in order of making.
[[nodiscard]] std::vector<base::ScopeId> readableVacancies(DeviceSession& session);
/// Title, company as written; empty where not readable.
[[nodiscard]] QString vacancyText(DeviceSession& session, const base::ScopeId& vacancy,
                                  std::string_view field);

} // namespace kvorum::session
