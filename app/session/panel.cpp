// SPDX-License-Identifier: Apache-2.0
#include "app/session/panel.h"

#include "app/session/answers.h"
#include "app/session/fields.h"
#include "app/session/house_plan.h"

#include <algorithm>

namespace kvorum::session {

using base::ScopeId;
using log::EntityKind;

namespace {

/// Rater marks of the design: five shapes, and a ring for a second opinion.
constexpr int shapedMarks = 5;
constexpr int ringMark = 6;

/// The size of the former company as the panel's sheets have it: their middle, the lower of two
/// (M-120).
std::optional<domain::Msek> heardSize(const CandidatePanel& panel) {
    std::vector<double> heard;
    for (const domain::Question& question : shippedQuestions().questions) {
        for (std::size_t i = 0; i < panel.raters.size(); ++i) {
            const auto end = readAnswer(panel.sheets[i], question).end;
            if (end && !panel.raters[i].secondOpinion) {
                heard.push_back(*end);
            }
        }
    }
    if (heard.empty()) {
        return std::nullopt;
    }
    std::sort(heard.begin(), heard.end());
    return domain::Msek{heard[(heard.size() - 1) / 2]};
}

CandidatePanel readCandidatePanel(DeviceSession& session, const ScopeId& candidate) {
    CandidatePanel panel;
    panel.id = candidate;
    panel.facts = candidateFacts(session, candidate);
    panel.raters = readRaters(session, candidate);
    for (const RaterState& rater : panel.raters) {
        const log::Fold* fold = rater.readable ? session.replica().fold(*rater.sheet) : nullptr;
        panel.sheets.push_back(fold ? readSheet(*fold, *rater.sheet) : SheetFacts());
    }
    if (!panel.facts.companyTurnover) {
        panel.facts.companyTurnover = heardSize(panel);
    }
    return panel;
}

domain::Scorecard scorecardOf(const CandidatePanel& source, std::size_t rater,
                              const domain::Template& model) {
    domain::Scorecard card;
    card.submitted = true;
    card.ratings = source.sheets[rater].marks(model);
    card.answers = readAnswers(source.sheets[rater], shippedQuestions());
    return card;
}

void addScorecards(Panel& panel, std::size_t candidate, const domain::Template& model) {
    const CandidatePanel& source = panel.candidates[candidate];
    for (std::size_t i = 0; i < source.raters.size(); ++i) {
        const RaterState& rater = source.raters[i];
        if (!rater.readable || rater.secondOpinion) {
            continue;
        }
        const auto found = std::find(panel.raters.begin(), panel.raters.end(), rater.member);
        domain::Scorecard card = scorecardOf(source, i, model);
        card.candidate = candidate;
        card.rater = static_cast<std::size_t>(found - panel.raters.begin());
        panel.input.scorecards.push_back(std::move(card));
    }
}

} // namespace

std::size_t panelSize(const std::vector<RaterState>& raters) {
    return static_cast<std::size_t>(std::count_if(
        raters.begin(), raters.end(), [](const RaterState& r) { return !r.secondOpinion; }));
}

std::size_t panelHandedIn(const std::vector<RaterState>& raters) {
    return static_cast<std::size_t>(
        std::count_if(raters.begin(), raters.end(),
                      [](const RaterState& r) { return !r.secondOpinion && r.submittedMs; }));
}

bool CandidatePanel::anyReadable() const {
    return std::any_of(raters.begin(), raters.end(),
                       [](const RaterState& r) { return r.readable && !r.secondOpinion; });
}

int Panel::markOf(const base::MemberId& rater) const {
    const auto found = std::find(raters.begin(), raters.end(), rater);
    if (found != raters.end()) {
        return static_cast<int>(found - raters.begin()) % shapedMarks + 1;
    }
    const auto gives = [&](const CandidatePanel& candidate) {
        return std::any_of(candidate.raters.begin(), candidate.raters.end(),
                           [&](const RaterState& one) { return one.member == rater; });
    };
    return std::any_of(candidates.begin(), candidates.end(), gives) ? ringMark : 0;
}

int Panel::markOf(const RaterState& rater) const {
    return rater.secondOpinion ? ringMark : markOf(rater.member);
}

std::vector<SecondOpinion> secondOpinions(const Panel& panel, std::size_t candidate) {
    const domain::Template& model = shippedTemplate().model;
    const CandidatePanel& who = panel.candidates[candidate];
    std::vector<SecondOpinion> found;
    for (std::size_t i = 0; i < who.raters.size(); ++i) {
        if (!who.raters[i].secondOpinion || !who.raters[i].readable || !who.anyReadable()) {
            continue;
        }
        // The same matrix, with this sheet alone.
        domain::Vacancy alone = panel.input;
        alone.raters = {{who.raters[i].member.hex(), {}}};
        alone.scorecards = {scorecardOf(who, i, model)};
        alone.scorecards.front().candidate = candidate;
        const scoring::Result result = scoring::score(model, alone, {.draws = 0});
        const auto areas = result.areasOf(candidate);
        found.push_back({who.raters[i].member, {areas.begin(), areas.end()}});
    }
    return found;
}

CandidateFacts candidateFacts(DeviceSession& session, const ScopeId& candidate) {
    const log::Fold* fold = session.replica().fold(candidate);
    return fold ? readCandidate(*fold, candidate) : CandidateFacts();
}

std::vector<ScopeId> candidatesOf(const DeviceSession& session, const ScopeId& vacancy) {
    std::vector<ScopeId> found;
    for (const log::ScopeRecord& child : session.control().children(vacancy)) {
        if (child.kind == log::ScopeKind::Candidate) {
            found.push_back(child.id);
        }
    }
    return found;
}

std::vector<RaterState> readRaters(DeviceSession& session, const ScopeId& candidate) {
    std::vector<RaterState> raters;
    const log::ControlLog& control = session.control();
    for (const log::AssignmentRecord& assigned : control.raters(candidate)) {
        RaterState state;
        state.member = assigned.rater;
        state.secondOpinion = assigned.secondOpinion;
        if (const log::ScopeRecord* sheet = control.scorecard(candidate, assigned.rater)) {
            state.sheet = sheet->id;
            if (const log::SubmitRecord* submitted = control.submitted(sheet->id)) {
                state.submittedMs = submitted->unixMs;
                state.readable = session.replica().readable(sheet->id);
            }
        }
        raters.push_back(state);
    }
    return raters;
}

MayBecome mayBecome(const DeviceSession& session, const ScopeId& candidate,
                    const base::MemberId& member) {
    const log::ControlLog& control = session.control();
    for (const log::ScopeRecord& child : control.children(candidate)) {
        if (child.kind == log::ScopeKind::Scorecard && child.rater != member &&
            control.maySince(member, log::Access::Read, child.id, 0)) {
            return MayBecome::Nothing;
        }
    }
    const log::ScopeRecord* record = control.scope(candidate);
    const auto role = record ? session.roleOf(member, record->parent) : std::nullopt;
    return role && *role != log::Role::Manager ? MayBecome::Rater : MayBecome::SecondOpinion;
}

Panel readPanel(DeviceSession& session, const ScopeId& vacancy) {
    const domain::Template& model = shippedTemplate().model;
    Panel panel;
    panel.vacancy = vacancy;
    panel.title = vacancyText(session, vacancy, fields::title);
    panel.company = vacancyText(session, vacancy, fields::company);
    panel.input.title = panel.title.toStdString();
    if (const log::Fold* fold = session.replica().fold(vacancy)) {
        panel.input.organisation = readOrganisation(*fold, vacancy, model);
        panel.input.role = readRole(*fold, vacancy, model);
        panel.input.plan = readHousePlan(*fold, vacancy);
    }
    for (const ScopeId& candidate : candidatesOf(session, vacancy)) {
        panel.candidates.push_back(readCandidatePanel(session, candidate));
    }
    for (const CandidatePanel& candidate : panel.candidates) {
        for (const RaterState& rater : candidate.raters) {
            if (!rater.secondOpinion && std::find(panel.raters.begin(), panel.raters.end(),
                                                  rater.member) == panel.raters.end()) {
                panel.raters.push_back(rater.member);
                panel.input.raters.push_back(
                    {rater.member.hex(), session.personName(rater.member).toStdString()});
            }
        }
    }
    for (std::size_t i = 0; i < panel.candidates.size(); ++i) {
        const CandidatePanel& candidate = panel.candidates[i];
        panel.input.candidates.push_back(
            {candidate.id.hex(), candidate.facts.name, candidate.facts.companyTurnover});
        addScorecards(panel, i, model);
    }
    panel.result = scoring::score(model, panel.input, {.draws = 0}); // no screen shows ranks yet
    return panel;
}

std::vector<ScopeId> readableVacancies(DeviceSession& session) {
    std::vector<ScopeId> found;
    for (const log::ScopeRecord& scope : session.control().scopes(log::ScopeKind::Vacancy)) {
        if (session.replica().readable(scope.id)) {
            found.push_back(scope.id);
        }
    }
    return found;
}

QString vacancyText(DeviceSession& session, const ScopeId& vacancy, std::string_view field) {
    const log::Fold* fold = session.replica().fold(vacancy);
    return fold ? QString::fromStdString(
                      fold->value(fields::of(EntityKind::Vacancy, vacancy, field)).toText())
                : QString();
}

} // namespace kvorum::session
