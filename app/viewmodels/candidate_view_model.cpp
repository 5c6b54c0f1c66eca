// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/candidate_view_model.h"

#include "app/viewmodels/figures.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/wording.h"
#include "core/scoring/fit.h"

#include <algorithm>

namespace kvorum::viewmodels {

using base::ScopeId;
using session::CandidatePanel;
using session::Panel;
using session::RaterState;

CandidateViewModel::CandidateViewModel(QObject* parent) : ScreenViewModel(parent) {}

void CandidateViewModel::setCandidateId(const QString& id) {
    if (m_candidateId != id) {
        m_candidateId = id;
        emit candidateIdChanged();
        refreshSoon();
    }
}

void CandidateViewModel::setSelected(const QString& leaf) {
    if (m_selected != leaf) {
        m_selected = leaf;
        emit selectedChanged();
        refreshSoon();
    }
}

namespace {

constexpr double tolerance = 1e-9;

/// One candidate of a panel with everything the rows need.
struct View {
    const Panel& panel;
    std::size_t index;
    QString language;

    [[nodiscard]] const CandidatePanel& who() const { return panel.candidates[index]; }
    [[nodiscard]] const scoring::CandidateFigures& figures() const {
        return panel.result.candidates[index];
    }
};

QString levelText(const RaterState& rater, int level) {
    if (!rater.readable) {
        return {};
    }
    return level >= 1 ? QString::number(level) : QStringLiteral("–");
}

/// Whether every rater's 4 or 5 on the leaf stands without an example.
bool claimedOnly(const View& view, std::size_t leaf) {
    const auto& bank = session::shippedQuestions();
    const domain::QuestionPlace place = bank.placeOfLeaf[leaf];
    const domain::Question& question = bank.questions[place.question];
    const std::string part = partKey(question, question.parts[place.part]).toStdString();
    bool high = false;
    for (std::size_t i = 0; i < view.who().sheets.size(); ++i) {
        const session::SheetFacts& sheet = view.who().sheets[i];
        const int level = view.who().raters[i].secondOpinion ? 0 : sheet.level(leafId(leaf));
        high = high || level >= 4;
        if (level >= 4 && !needsExample(level, sheet.tag(part))) {
            return false;
        }
    }
    return high;
}

MatrixRow leafMatrixRow(const View& view, std::size_t leaf, const QString& areaKey) {
    const scoring::LeafFigures& f = view.panel.result.leavesOf(view.index)[leaf];
    const int required = view.panel.result.weights.required[leaf].value;
    MatrixRow row;
    row.key = QString::fromStdString(leafId(leaf));
    row.areaKey = areaKey;
    row.name = wording::in(session::shippedTemplate().leaves[leaf].name, view.language);
    row.required = QString::number(required);
    row.requiredLevel = required;
    row.mean = f.observed() ? f.mean : 0.0;
    row.meanText =
        wording::oneDecimal(f.observed() ? std::optional(f.mean) : std::nullopt, view.language);
    row.below = f.observed() && f.mean < required - tolerance;
    for (std::size_t i = 0; i < view.who().raters.size(); ++i) {
        const int level = view.who().sheets[i].level(leafId(leaf));
        row.levels << levelText(view.who().raters[i], level);
        if (level >= 1 && !view.who().raters[i].secondOpinion) {
            row.lowest = row.lowest == 0 ? level : std::min(row.lowest, level);
            row.highest = std::max(row.highest, level);
        }
    }
    row.spreadText = f.n > 1 ? QString::number(row.highest - row.lowest) : QString();
    row.detail = CandidateViewModel::tr("Weighs %1.")
                     .arg(wording::locale(view.language)
                              .toString(view.panel.result.weights.leaf[leaf] * 100.0, 'f', 1) +
                          " %") +
                 ' ' + figures::whyLeaf(view.panel, leaf, view.language);
    row.claimedOnly = claimedOnly(view, leaf);
    return row;
}

QString gateId(scoring::GateStatus gate) {
    switch (gate) {
    case scoring::GateStatus::Pass:
        return "pass";
    case scoring::GateStatus::Fail:
        return "fail";
    case scoring::GateStatus::Undetermined:
        return "undetermined";
    case scoring::GateStatus::NoGate:
        break;
    }
    return {};
}

QString gateText(const scoring::AreaFigures& f) {
    const QString word =
        f.gate == scoring::GateStatus::Pass           ? CandidateViewModel::tr("passed")
        : f.gate == scoring::GateStatus::Fail         ? CandidateViewModel::tr("not passed")
        : f.gate == scoring::GateStatus::Undetermined ? CandidateViewModel::tr("not enough seen")
                                                      : QString();
    return f.closeCall ? CandidateViewModel::tr("%1, close call").arg(word) : word;
}

QString areaDetail(int observed, int all) {
    return observed == all
               ? CandidateViewModel::tr("%n skill(s), all rated", nullptr, all)
               : CandidateViewModel::tr("%1 of %n skill(s) rated", nullptr, all).arg(observed);
}

MatrixRow areaMatrixRow(const View& view, std::size_t area) {
    const auto& catalogue = session::shippedTemplate();
    const domain::Area& described = catalogue.model.areas()[area];
    const scoring::AreaFigures& f = view.panel.result.areasOf(view.index)[area];
    MatrixRow row;
    row.key = row.areaKey = QString::fromStdString(described.id);
    row.isArea = true;
    row.name = wording::in(catalogue.areas[area].name, view.language);
    row.requiredLevel = f.required;
    row.required =
        wording::oneDecimal(f.hasMean() ? std::optional(f.required) : std::nullopt, view.language);
    row.mean = f.hasMean() ? f.mean : 0.0;
    row.meanText =
        wording::oneDecimal(f.hasMean() ? std::optional(f.mean) : std::nullopt, view.language);
    row.below = figures::below(f);
    row.isGate = described.gate;
    row.gate = gateId(f.gate);
    row.gateText = gateText(f);
    int observed = 0;
    for (std::size_t leaf = described.firstLeaf; leaf < described.endLeaf(); ++leaf) {
        observed += view.panel.result.leavesOf(view.index)[leaf].observed() ? 1 : 0;
    }
    row.detail = areaDetail(observed, static_cast<int>(described.leafCount));
    return row;
}

QList<MatrixRow> matrixRows(const View& view) {
    const domain::Template& model = session::shippedTemplate().model;
    QList<MatrixRow> rows;
    for (std::size_t area = 0; area < model.areas().size(); ++area) {
        rows << areaMatrixRow(view, area);
        const domain::Area& described = model.areas()[area];
        for (std::size_t leaf = described.firstLeaf; leaf < described.endLeaf(); ++leaf) {
            rows << leafMatrixRow(view, leaf, rows.back().areaKey);
        }
    }
    MatrixRow traits;
    traits.key = traits.areaKey = "traits";
    traits.isArea = true;
    traits.name = CandidateViewModel::tr("Traits");
    const auto mean = figures::traitMean(view.panel, view.index);
    traits.mean = mean.value_or(0.0);
    traits.meanText = wording::oneDecimal(mean, view.language);
    traits.detail = CandidateViewModel::tr("beside the score");
    rows << traits;
    for (std::size_t leaf = model.areaLeafCount(); leaf < model.leaves().size(); ++leaf) {
        MatrixRow row = leafMatrixRow(view, leaf, traits.key);
        row.required.clear();
        row.requiredLevel = 0;
        row.below = false;
        rows << row;
    }
    return rows;
}

QString sizeWord(scoring::SizeBand band) {
    switch (band) {
    case scoring::SizeBand::TooSmall:
        return CandidateViewModel::tr("too small");
    case scoring::SizeBand::Smaller:
        return CandidateViewModel::tr("smaller");
    case scoring::SizeBand::Similar:
        return CandidateViewModel::tr("similar");
    case scoring::SizeBand::NotchLarger:
        return CandidateViewModel::tr("a notch larger");
    case scoring::SizeBand::MuchLarger:
        return CandidateViewModel::tr("much larger");
    case scoring::SizeBand::TooLarge:
        return CandidateViewModel::tr("too large");
    }
    return {};
}

void describeSize(CandidateState& state, const View& view) {
    const auto& company = view.who().facts.companyTurnover;
    const auto& own = view.panel.input.organisation.turnover;
    if (!company || !own) {
        return;
    }
    const QLocale locale = wording::locale(view.language);
    state.sizeRatio = company->value / own->value;
    state.sizeFit = CandidateViewModel::tr("%1, %2 ×")
                        .arg(sizeWord(scoring::sizeBand(*company, *own)),
                             locale.toString(state.sizeRatio, 'f', 1));
    state.sizeFitText =
        CandidateViewModel::tr("%1 MSEK beside our %2. Shown, never added to the score.")
            .arg(locale.toString(company->value, 'f', 0), locale.toString(own->value, 'f', 0));
}

void describeScore(CandidateState& state, const View& view) {
    const scoring::CandidateFigures& f = view.figures();
    state.score = wording::oneDecimal(f.score, view.language);
    state.coverage = wording::percent(f.coverage, view.language);
    state.status = figures::statusId(f);
    state.statusText = figures::gatesText(view.panel, view.index, view.language);
    state.provisional = f.provisional;
    if (f.score) {
        const double half = figures::halfWidth(f);
        state.interval =
            CandidateViewModel::tr("%1 to %2")
                .arg(wording::oneDecimal(std::max(0.0, *f.score - half), view.language),
                     wording::oneDecimal(std::min(100.0, *f.score + half), view.language));
        state.equalWeights = wording::oneDecimal(f.scoreEqualWeights, view.language);
    }
    if (f.complement) {
        state.complement = wording::percent(*f.complement, view.language);
    }
    const auto areas = view.panel.result.areasOf(view.index);
    for (std::size_t area = 0; area < areas.size(); ++area) {
        state.radar << QVariantMap{
            {"name", wording::in(session::shippedTemplate().areas[area].shortName, view.language)},
            {"value", areas[area].hasMean() ? areas[area].mean : 0.0},
            {"asked", areas[area].hasMean() ? areas[area].required : 0.0}};
    }
}

QString rankText(const Panel& panel, std::size_t index) {
    int ranked = 0;
    int rank = 0;
    for (const scoring::Placed& placed : panel.result.order) {
        if (panel.result.candidates[placed.candidate].status != scoring::Status::GateFailed) {
            ++ranked;
            rank = placed.candidate == index ? static_cast<int>(placed.place) + 1 : rank;
        }
    }
    return rank == 0
               ? CandidateViewModel::tr("Not ranked")
               : CandidateViewModel::tr("%1 of %2 ranked").arg(wording::rankWord(rank)).arg(ranked);
}

} // namespace

CandidateState CandidateViewModel::describe(const Panel& panel, std::size_t index) const {
    const View view{panel, index, language()};
    CandidateState state;
    state.name = view.who().facts.name.empty() ? tr("Candidate %1").arg(index + 1)
                                               : QString::fromStdString(view.who().facts.name);
    state.visible = view.who().anyReadable();
    const QString panelText = wording::panelState(*session(), view.who().raters);
    state.mine = "none";
    for (const RaterState& rater : view.who().raters) {
        const QString name = session()->personName(rater.member);
        state.raterMarks << QVariantMap{{"name", name},
                                        {"initial", wording::initial(name)},
                                        {"mark", panel.markOf(rater)},
                                        {"handedIn", rater.submittedMs.has_value()}};
        if (rater.member == session()->self()) {
            state.mine = rater.submittedMs ? "handedIn" : rater.sheet ? "resume" : "start";
        }
    }
    describeSize(state, view);
    if (state.visible) {
        state.subtitle = rankText(panel, index) + QStringLiteral(" · ") + panelText;
        describeScore(state, view);
        return state;
    }
    state.subtitle = panelText;
    const bool ownMissing = state.mine == "start" || state.mine == "resume";
    state.hiddenTitle = ownMissing ? tr("Hand in yours first") : tr("Waiting for the panel");
    state.hiddenText =
        ownMissing
            ? tr("The others’ levels are shown when you have handed in your own sheet, "
                 "so that nobody is swayed.")
            : tr("%1. Levels are shown when they may be, so that nobody is swayed.").arg(panelText);
    return state;
}

void CandidateViewModel::refresh() {
    const ScopeId candidate = wording::id<ScopeId>(m_candidateId);
    const Panel panel = session::readPanel(*session(), vacancyOf(*session(), candidate));
    const auto found =
        std::find_if(panel.candidates.begin(), panel.candidates.end(),
                     [&](const CandidatePanel& each) { return each.id == candidate; });
    if (found == panel.candidates.end()) {
        return;
    }
    const auto index = static_cast<std::size_t>(found - panel.candidates.begin());
    m_state = describe(panel, index);
    m_matrix.setRows(m_state.visible ? matrixRows({panel, index, language()}) : QList<MatrixRow>());
    m_answers.setRows(m_state.visible ? panelAnswers(*session(), panel, index, language())
                                      : QList<PanelAnswerRow>());
    m_secondOpinions.setRows(m_state.visible
                                 ? secondOpinionRows(*session(), panel, index, language())
                                 : QList<SecondOpinionRow>());
    m_versions.setRows(versionRows(*found));
    refreshNotes(panel, index);
    emit changed();
}

QList<VersionRow> CandidateViewModel::versionRows(const CandidatePanel& who) const {
    QList<VersionRow> rows;
    for (const RaterState& rater : who.raters) {
        if (!rater.readable) {
            continue;
        }
        for (VersionRow row : amendedRows(*session(), *rater.sheet, language())) {
            row.key = wording::text(rater.member) + '/' + row.key;
            row.when = session()->personName(rater.member) + QStringLiteral(" · ") + row.when;
            rows << row;
        }
    }
    return rows;
}

void CandidateViewModel::refreshNotes(const Panel& panel, std::size_t index) {
    const auto leaf = session::shippedTemplate().model.findLeaf(m_selected.toStdString());
    if (!leaf || !m_state.visible) {
        m_notes.setRows({});
        return;
    }
    const auto& bank = session::shippedQuestions();
    const domain::QuestionPlace place = bank.placeOfLeaf[*leaf];
    const domain::Question& question = bank.questions[place.question];
    const std::string part = partKey(question, question.parts[place.part]).toStdString();
    const CandidatePanel& who = panel.candidates[index];
    QList<NoteRow> rows;
    for (std::size_t i = 0; i < who.raters.size(); ++i) {
        if (!who.raters[i].readable) {
            continue;
        }
        NoteRow row;
        row.key = wording::text(who.raters[i].member);
        row.rater = session()->personName(who.raters[i].member);
        row.initial = wording::initial(row.rater);
        row.mark = panel.markOf(who.raters[i]);
        row.text = QString::fromStdString(who.sheets[i].note(part));
        row.evidence = wording::evidence(QString::fromStdString(who.sheets[i].tag(part)));
        row.question = QString::number(place.question + 1) + QStringLiteral(" · ") +
                       wording::in(question.shortText, language());
        row.level = levelText(who.raters[i], who.sheets[i].level(m_selected.toStdString()));
        rows << row;
    }
    m_notes.setRows(rows);
    m_state.skill = wording::in(session::shippedTemplate().leaves[*leaf].name, language());
    m_state.why = leafMatrixRow({panel, index, language()}, *leaf, {}).detail;
}

} // namespace kvorum::viewmodels
