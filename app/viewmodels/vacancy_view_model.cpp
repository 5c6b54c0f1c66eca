// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/vacancy_view_model.h"

#include "app/session/erased.h"
#include "app/session/export_file.h"
#include "app/session/fields.h"
#include "app/viewmodels/answer_reading.h"
#include "app/viewmodels/wording.h"

#include <set>

namespace kvorum::viewmodels {

using base::MemberId;
using base::ScopeId;
using session::CandidatePanel;
using session::Panel;
using session::RaterState;

VacancyViewModel::VacancyViewModel(QObject* parent) : ScreenViewModel(parent) {}

void VacancyViewModel::setVacancyId(const QString& id) {
    if (m_vacancyId != id) {
        m_vacancyId = id;
        emit vacancyIdChanged();
        refreshSoon();
    }
}

QString VacancyViewModel::addCandidate(const QString& name, double companyTurnoverMsek) {
    const auto turnover =
        companyTurnoverMsek > 0 ? std::optional(companyTurnoverMsek) : std::nullopt;
    auto made = session()->addCandidate(wording::id<ScopeId>(m_vacancyId), name, turnover);
    if (!made) {
        accept(made.error());
        return {};
    }
    return wording::text(*made);
}

QString VacancyViewModel::mayBecome(const QString& candidateId, const QString& personId) {
    switch (session::mayBecome(*session(), wording::id<ScopeId>(candidateId),
                               wording::id<MemberId>(personId))) {
    case session::MayBecome::Rater:
        return QStringLiteral("rater");
    case session::MayBecome::SecondOpinion:
        return QStringLiteral("second");
    case session::MayBecome::Nothing:
        break;
    }
    return {};
}

void VacancyViewModel::assign(const QString& candidateId, const QString& personId) {
    accept(session()->assign(wording::id<ScopeId>(candidateId), wording::id<MemberId>(personId)));
}

void VacancyViewModel::assignSecondOpinion(const QString& candidateId, const QString& personId) {
    accept(session()->assignSecondOpinion(wording::id<ScopeId>(candidateId),
                                          wording::id<MemberId>(personId)));
}

void VacancyViewModel::unassign(const QString& candidateId, const QString& personId) {
    accept(session()->unassign(wording::id<ScopeId>(candidateId), wording::id<MemberId>(personId)));
}

void VacancyViewModel::withdrawInvite(const QString& personId) {
    accept(session()->withdrawInvite(wording::id<MemberId>(personId)));
}

void VacancyViewModel::endPerson(const QString& personId) {
    accept(session()->endMember(wording::id<MemberId>(personId)));
}

void VacancyViewModel::eraseCandidate(const QString& candidateId) {
    accept(session()->eraseCandidate(wording::id<ScopeId>(candidateId)));
}

void VacancyViewModel::invite(const QString& name, const QString& role) {
    const auto given = role == "recruiter"        ? log::Role::Recruiter
                       : role == "hiring_manager" ? log::Role::HiringManager
                       : role == "manager"        ? log::Role::Manager
                                                  : log::Role::Interviewer;
    const ScopeId where = given == log::Role::Recruiter ? session()->control().workspaceScope()
                                                        : wording::id<ScopeId>(m_vacancyId);
    auto link = session()->invite(name, given, where);
    if (!link) {
        accept(link.error());
        return;
    }
    m_state.inviteLink = *link;
    m_state.inviteFor = name.trimmed();
    emit changed();
}

void VacancyViewModel::closeInvite() {
    m_state.inviteLink.clear();
    m_state.inviteFor.clear();
    emit changed();
}

QString VacancyViewModel::exportFile() {
    auto written = session::exportVacancy(*session(), wording::id<ScopeId>(m_vacancyId));
    if (!written) {
        accept(written.error());
        return {};
    }
    return *written;
}

namespace {

QVariantList raterList(session::DeviceSession& s, const Panel& panel,
                       const std::vector<RaterState>& raters, const QString& language) {
    QVariantList list;
    for (const RaterState& rater : raters) {
        const QString name = s.personName(rater.member);
        const QString said =
            rater.secondOpinion ? VacancyViewModel::tr("%1, second opinion").arg(name) : name;
        list << QVariantMap{
            {"personId", wording::text(rater.member)},
            {"name", name},
            {"initial", wording::initial(name)},
            {"mark", panel.markOf(rater)},
            {"second", rater.secondOpinion},
            {"status", rater.submittedMs ? "handedIn" : "assigned"},
            {"text", rater.submittedMs
                         ? VacancyViewModel::tr("%1, handed in %2")
                               .arg(said, wording::moment(*rater.submittedMs, s.now(), language))
                         : VacancyViewModel::tr("%1, not handed in").arg(said)}};
    }
    return list;
}

void describeMine(CandidateRow& row, const session::DeviceSession& s,
                  const std::vector<RaterState>& raters) {
    row.mine = "none";
    for (const RaterState& rater : raters) {
        if (rater.member == s.self()) {
            row.mine = rater.submittedMs ? "handedIn" : rater.sheet ? "resume" : "start";
            row.mineText = rater.submittedMs ? VacancyViewModel::tr("Handed in")
                           : rater.sheet     ? VacancyViewModel::tr("Resume")
                                             : VacancyViewModel::tr("Start");
        }
    }
}

QString candidateName(const CandidatePanel& candidate, std::size_t index) {
    return candidate.facts.name.empty() ? VacancyViewModel::tr("Candidate %1").arg(index + 1)
                                        : QString::fromStdString(candidate.facts.name);
}

/// Agreement of two interviewers, as correlations: in separate interviews, and in one panel.
/// Huffcutt, Culbertson and Weyhrauch 2013.
constexpr double agreedApart = 0.44;
constexpr double agreedTogether = 0.74;

void describeAlone(VacancyState& state, const Panel& panel, const QString& language) {
    const QStringList names = ratedByOneAlone(panel);
    if (!state.mayManage || names.isEmpty()) {
        return;
    }
    const QLocale locale = wording::locale(language);
    state.aloneTitle =
        VacancyViewModel::tr("Rated by one person alone: %1.").arg(wording::list(names));
    state.aloneText =
        VacancyViewModel::tr("In studies, interviewers who sat in separate interviews agreed by "
                             "%1, those of one panel by %2 (Huffcutt, Culbertson & Weyhrauch "
                             "2013). Let another take part.")
            .arg(locale.toString(agreedApart, 'f', 2), locale.toString(agreedTogether, 'f', 2));
}

CandidateRow candidateRow(session::DeviceSession& s, const Panel& panel, std::size_t index,
                          const QString& language) {
    const CandidatePanel& candidate = panel.candidates[index];
    CandidateRow row;
    row.key = wording::text(candidate.id);
    row.name = candidateName(candidate, index);
    QStringList detail;
    if (candidate.facts.companyTurnover) {
        detail << VacancyViewModel::tr("company of %1 MSEK")
                      .arg(wording::locale(language).toString(
                          candidate.facts.companyTurnover->value, 'f', 0));
    }
    if (candidate.facts.interviewAtMs) {
        detail << wording::moment(*candidate.facts.interviewAtMs, s.now(), language);
    }
    row.detail = wording::line(detail);
    row.panelText = wording::panelState(s, candidate.raters);
    row.raters = raterList(s, panel, candidate.raters, language);
    describeMine(row, s, candidate.raters);
    row.readable = candidate.anyReadable();
    return row;
}

PersonRow personRow(session::DeviceSession& s, const Panel& panel, const MemberId& member,
                    bool joined) {
    PersonRow row;
    const auto role = s.roleOf(member, panel.vacancy);
    row.key = wording::text(member);
    row.name = s.personName(member);
    row.initial = wording::initial(row.name);
    row.roleText =
        joined ? wording::role(role) : VacancyViewModel::tr("%1, invited").arg(wording::role(role));
    row.mark = panel.markOf(member);
    row.joined = joined;
    row.mayEnd = joined && member != s.self() && member != s.control().founder() &&
                 s.control().hasRole(s.self(), log::Role::Owner, s.control().workspaceScope());
    return row;
}

/// Those with a role in the vacancy first.
QList<PersonRow> memberRows(session::DeviceSession& s, const Panel& panel) {
    QList<PersonRow> rows, elsewhere;
    for (const MemberId& member : s.control().members()) {
        PersonRow row = personRow(s, panel, member, true);
        if (row.roleText.isEmpty()) {
            row.roleText = VacancyViewModel::tr("No role in this vacancy");
            elsewhere << row;
        } else {
            rows << row;
        }
    }
    return rows + elsewhere;
}

QList<PersonRow> peopleRows(session::DeviceSession& s, const Panel& panel) {
    QList<PersonRow> rows;
    for (const MemberId& member : s.control().members()) {
        if (s.roleOf(member, panel.vacancy)) {
            rows << personRow(s, panel, member, true);
        }
    }
    for (const log::InviteRecord& invite : s.control().openInvites()) {
        if (invite.invite.role && (invite.invite.where == panel.vacancy ||
                                   invite.invite.where == s.control().workspaceScope())) {
            PersonRow row = personRow(s, panel, invite.invite.member, false);
            row.roleText =
                VacancyViewModel::tr("%1, invited").arg(wording::role(invite.invite.role));
            rows << row;
        }
    }
    return rows;
}

ErasedRow erasedRow(session::DeviceSession& s, const session::ErasedCandidate& candidate,
                    const QString& language) {
    QStringList waiting;
    int gone = 0;
    for (const client::Confirmation& one : candidate.devices) {
        gone += one.confirmed ? 1 : 0;
        const QString name = s.personName(one.member);
        if (!one.confirmed && !waiting.contains(name)) {
            waiting << name;
        }
    }
    ErasedRow row;
    row.key = wording::text(candidate.candidate);
    row.title = VacancyViewModel::tr("Erased %1 by %2")
                    .arg(wording::day(candidate.unixMs, language), s.personName(candidate.by));
    row.done = waiting.isEmpty();
    const int all = static_cast<int>(candidate.devices.size());
    row.detail =
        row.done
            ? VacancyViewModel::tr("Gone from the server and all %n device(s)", nullptr, all)
            : VacancyViewModel::tr("Gone from %1 of %n device(s); waiting for %2", nullptr, all)
                  .arg(gone)
                  .arg(wording::list(waiting));
    return row;
}

/// What a fact of the role says of it; nothing where it fired no rule. What it does is said where
/// it does the same to all it touches.
QString causeSentence(const Panel& panel, scoring::Cause cause, const QString& language) {
    const domain::Language words = wording::domainLanguage(language);
    std::set<std::string> texts;
    std::string why;
    for (const scoring::Reason& reason : panel.result.weights.reasons) {
        if (reason.cause == cause) {
            why = scoring::reasonWhy(reason, words);
            texts.insert(scoring::reasonText(reason, panel.input.role, words));
        }
    }
    return QString::fromStdString(texts.size() == 1 ? *texts.begin() : why);
}

QList<FactRow> factRows(const Panel& panel, const QString& language) {
    using scoring::Cause;
    const domain::Organisation& organisation = panel.input.organisation;
    const auto& catalogue = session::shippedTemplate();
    QList<FactRow> rows;
    if (organisation.turnover) {
        rows << FactRow{"turnover", VacancyViewModel::tr("Turnover"),
                        VacancyViewModel::tr("%1 MSEK").arg(wording::locale(language).toString(
                            organisation.turnover->value, 'f', 0)),
                        causeSentence(panel, Cause::StrategicByTurnover, language), false};
    }
    QStringList specialists;
    for (const std::size_t area : organisation.specialists) {
        specialists << wording::in(catalogue.areas[area].name, language);
    }
    rows << FactRow{"specialists", VacancyViewModel::tr("Specialists in the house"),
                    specialists.isEmpty() ? VacancyViewModel::tr("none known")
                                          : specialists.join(QStringLiteral(", ")),
                    causeSentence(panel, Cause::SpecialistRelief, language), false};
    QStringList strong;
    for (std::size_t leaf = 0; leaf < catalogue.model.areaLeafCount(); ++leaf) {
        if (domain::markOf(organisation.strengths, leaf) >= 4) {
            strong << wording::in(catalogue.leaves[leaf].name, language);
        }
    }
    if (!strong.isEmpty()) {
        rows << FactRow{"strengths", VacancyViewModel::tr("Strong already"),
                        strong.join(QStringLiteral(", ")),
                        causeSentence(panel, Cause::StrengthRelief, language), false};
    }
    const QString lean = causeSentence(panel, Cause::LeanTechnical, language) +
                         causeSentence(panel, Cause::LeanBusiness, language);
    if (!lean.isEmpty()) {
        rows << FactRow{"lean", VacancyViewModel::tr("Leaning"), QString(), lean, false};
    }
    return rows;
}

/// A row for each place that is not as the general advice has it, with its reason (M-18).
QList<FactRow> overriddenRows(const Panel& panel, const QString& language) {
    QList<FactRow> rows;
    for (const std::string& resource :
         session::overriddenAdvice(panel.input.plan, panel.input.organisation.turnover)) {
        const session::PlacedResource& placed = panel.input.plan.places.at(resource);
        rows << FactRow{QString::fromStdString("advice/" + resource),
                        VacancyViewModel::tr("General advice, overridden"),
                        VacancyViewModel::tr("%1: %2").arg(resourceName(resource, language),
                                                           placeName(placed.place)),
                        placed.reason.empty() ? VacancyViewModel::tr("No reason was given")
                                              : QString::fromStdString(placed.reason),
                        false};
    }
    return rows;
}

/// Nothing for a reader where nothing is set.
QList<FactRow> planRows(const Panel& panel, bool mayManage, const QString& language) {
    const session::HousePlan& plan = panel.input.plan;
    QList<FactRow> rows;
    if (mayManage || !plan.places.empty()) {
        rows << FactRow{"plan", VacancyViewModel::tr("What stays inside"), placesText(plan),
                        QString(), mayManage};
    }
    rows << overriddenRows(panel, language);
    if (mayManage || !plan.timeSplit.empty()) {
        rows << FactRow{"time_split", VacancyViewModel::tr("Split of own time"),
                        splitText(plan.timeSplit, language), QString(), mayManage};
    }
    return rows;
}

} // namespace

QStringList ratedByOneAlone(const Panel& panel) {
    QStringList names;
    for (std::size_t i = 0; i < panel.candidates.size(); ++i) {
        if (session::panelSize(panel.candidates[i].raters) == 1) {
            names << candidateName(panel.candidates[i], i);
        }
    }
    return names;
}

void VacancyViewModel::refresh() {
    session::DeviceSession& s = *session();
    const Panel panel = session::readPanel(s, wording::id<ScopeId>(m_vacancyId));
    QList<CandidateRow> candidates;
    std::size_t sheets = 0;
    for (std::size_t i = 0; i < panel.candidates.size(); ++i) {
        candidates << candidateRow(s, panel, i, language());
        sheets += panel.candidates[i].raters.size();
    }
    VacancyState state;
    state.title = panel.title;
    state.company = panel.company;
    state.status = sheets > 0 ? "running" : "draft";
    state.statusText = sheets > 0 ? tr("Running") : tr("Draft");
    state.summary =
        wording::line({tr("%n candidate(s)", nullptr, static_cast<int>(candidates.size())),
                       tr("%n rater(s)", nullptr, static_cast<int>(panel.raters.size()))});
    state.mayManage = s.mayWrite(panel.vacancy);
    describeAlone(state, panel, language());
    state.inviteLink = m_state.inviteLink;
    state.inviteFor = m_state.inviteFor;
    m_candidates.setRows(candidates);
    m_people.setRows(peopleRows(s, panel));
    m_members.setRows(memberRows(s, panel));
    m_facts.setRows(factRows(panel, language()) + planRows(panel, state.mayManage, language()));
    QList<ErasedRow> erased;
    for (const auto& candidate : session::erasedCandidates(s, panel.vacancy)) {
        erased << erasedRow(s, candidate, language());
    }
    m_erased.setRows(erased);
    m_state = state;
    emit changed();
}

} // namespace kvorum::viewmodels
