// SPDX-License-Identifier: Apache-2.0
#include "app/session/panel.h"

#include "app/session/answers.h"
#include "app/session/fields.h"

#include <algorithm>

namespace kvorum::session {

using base::ScopeId;
using log::EntityKind;

namespace {

/// Rater marks of the design: five shapes, and a ring for a second opinion.
constexpr int shapedMarks = 5;

/// The size of the former company as the sheets have it: their middle, the lower of two (M-120).
std::optional<domain::Msek> heardSize(const std::vector<SheetFacts>& sheets) {
    std::vector<double> heard;
    for (const domain::Question& question : shippedQuestions().questions) {
        for (const SheetFacts& sheet : sheets) {
            if (const auto end = readAnswer(sheet, question).end) {
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
        panel.facts.companyTurnover = heardSize(panel.sheets);
    }
    return panel;
}

void addScorecards(Panel& panel, std::size_t candidate, const domain::Template& model) {
    const CandidatePanel& source = panel.candidates[candidate];
    for (std::size_t i = 0; i < source.raters.size(); ++i) {
        const RaterState& rater = source.raters[i];
        if (!rater.readable || rater.secondOpinion) {
            continue;
        }
        const auto found = std::find(panel.raters.begin(), panel.raters.end(), rater.member);
        domain::Scorecard card;
        card.candidate = candidate;
        card.rater = static_cast<std::size_t>(found - panel.raters.begin());
        card.submitted = true;
        card.ratings = source.sheets[i].marks(model);
        card.answers = readAnswers(source.sheets[i], shippedQuestions());
        panel.input.scorecards.push_back(std::move(card));
    }
}

} // namespace

std::size_t CandidatePanel::handedIn() const {
    return static_cast<std::size_t>(
        std::count_if(raters.begin(), raters.end(),
                      [](const RaterState& r) { return r.submittedMs.has_value(); }));
}

bool CandidatePanel::anyReadable() const {
    return std::any_of(raters.begin(), raters.end(),
                       [](const RaterState& r) { return r.readable; });
}

int Panel::markOf(const base::MemberId& rater) const {
    const auto found = std::find(raters.begin(), raters.end(), rater);
    const auto index = static_cast<int>(found - raters.begin());
    return found == raters.end() ? 0 : index % shapedMarks + 1;
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
    }
    for (const ScopeId& candidate : candidatesOf(session, vacancy)) {
        panel.candidates.push_back(readCandidatePanel(session, candidate));
    }
    for (const CandidatePanel& candidate : panel.candidates) {
        for (const RaterState& rater : candidate.raters) {
            if (std::find(panel.raters.begin(), panel.raters.end(), rater.member) ==
                panel.raters.end()) {
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
