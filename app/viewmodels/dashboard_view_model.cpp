// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/dashboard_view_model.h"

#include "app/viewmodels/figures.h"
#include "app/viewmodels/wording.h"
#include "core/scoring/order.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kvorum::viewmodels {

using base::ScopeId;
using session::CandidatePanel;
using session::Panel;

DashboardViewModel::DashboardViewModel(QObject* parent) : ScreenViewModel(parent) {}

void DashboardViewModel::setVacancyId(const QString& id) {
    if (m_vacancyId != id) {
        m_vacancyId = id;
        emit vacancyIdChanged();
        refreshSoon();
    }
}

void DashboardViewModel::setSearch(const QString& text) {
    if (m_search != text) {
        m_search = text;
        emit searchChanged();
        refreshSoon();
    }
}

void DashboardViewModel::setNamesHidden(bool hidden) {
    if (m_namesHidden != hidden) {
        m_namesHidden = hidden;
        emit searchChanged();
        refreshSoon();
    }
}

namespace {

constexpr double fullAxis = 100.0;
constexpr double axisStep = 10.0;

QList<AreaRow> areaRows(const Panel& panel, const QString& language) {
    const auto& catalogue = session::shippedTemplate();
    QList<AreaRow> rows;
    for (std::size_t area = 0; area < catalogue.areas.size(); ++area) {
        AreaRow row;
        row.key = QString::fromStdString(catalogue.model.areas()[area].id);
        row.name = wording::in(catalogue.areas[area].name, language);
        row.shortName = wording::in(catalogue.areas[area].shortName, language);
        row.weightText = wording::percent(panel.result.weights.area[area], language);
        row.isGate = catalogue.model.areas()[area].gate;
        row.why = figures::whyArea(panel, area, language);
        rows << row;
    }
    AreaRow traits;
    traits.key = "traits";
    traits.name = traits.shortName = DashboardViewModel::tr("Traits");
    traits.weightText = panel.input.role.traitShare.value > 0
                            ? wording::percent(panel.input.role.traitShare.value, language)
                            : DashboardViewModel::tr("beside");
    traits.why = DashboardViewModel::tr("Traits are rated and shown. They count only with a share "
                                        "that a person sets.");
    rows << traits;
    return rows;
}

QVariantMap cell(double mean, bool observed, bool below, bool gateFailed, const QString& name,
                 const QString& language) {
    const QString text =
        wording::oneDecimal(observed ? std::optional(mean) : std::nullopt, language);
    QString description = observed ? DashboardViewModel::tr("%1: %2").arg(name, text)
                                   : DashboardViewModel::tr("%1: not observed").arg(name);
    if (gateFailed) {
        description += DashboardViewModel::tr(", gate not passed");
    } else if (below) {
        description += DashboardViewModel::tr(", below what the role asks");
    }
    return {{"mean", observed ? mean : 0.0},
            {"text", text},
            {"below", below},
            {"gateFailed", gateFailed},
            {"description", description}};
}

QVariantList cellsOf(const Panel& panel, std::size_t candidate, const QString& language) {
    const auto& catalogue = session::shippedTemplate();
    QVariantList cells;
    const auto areas = panel.result.areasOf(candidate);
    for (std::size_t area = 0; area < areas.size(); ++area) {
        const scoring::AreaFigures& f = areas[area];
        cells << cell(f.mean, f.hasMean(), figures::below(f), f.gate == scoring::GateStatus::Fail,
                      wording::in(catalogue.areas[area].name, language), language);
    }
    const auto traits = figures::traitMean(panel, candidate);
    cells << cell(traits.value_or(0.0), traits.has_value(), false, false,
                  DashboardViewModel::tr("Traits"), language);
    return cells;
}

HeatRow heatRow(session::DeviceSession& s, const Panel& panel, std::size_t index, bool hideName,
                const QString& language) {
    const CandidatePanel& candidate = panel.candidates[index];
    const scoring::CandidateFigures& f = panel.result.candidates[index];
    HeatRow row;
    row.key = wording::text(candidate.id);
    row.name = hideName || candidate.facts.name.empty()
                   ? DashboardViewModel::tr("Candidate %1").arg(index + 1)
                   : QString::fromStdString(candidate.facts.name);
    row.visible = candidate.anyReadable();
    row.rank = QStringLiteral("–");
    row.score = QStringLiteral("–");
    if (!row.visible) {
        row.status = "waiting";
        row.statusText = wording::panelState(s, candidate.raters);
        row.description = row.name + ", " + row.statusText;
        return row;
    }
    row.status = figures::statusId(f);
    row.statusText = figures::statusText(panel, index, language);
    row.cells = cellsOf(panel, index, language);
    row.coverage = wording::percent(f.coverage, language);
    if (f.score) {
        row.score = wording::oneDecimal(f.score, language);
        row.scoreValue = *f.score;
        row.halfWidth = figures::halfWidth(f);
        row.equalValue = f.scoreEqualWeights;
        row.doubt = figures::doubtText(f, language);
    }
    row.description = DashboardViewModel::tr("%1, score %2 %3, %4, observed %5")
                          .arg(row.name, row.score, row.doubt, row.statusText, row.coverage);
    return row;
}

/// Rows in the order of scoring.md, those without a score after them, hidden ones last.
QList<HeatRow> heatRows(session::DeviceSession& s, const Panel& panel, bool hideNames,
                        const QString& language) {
    QList<HeatRow> ranked, rest, waiting;
    std::vector<bool> placed(panel.candidates.size(), false);
    bool failedBefore = false;
    for (const scoring::Placed& place : panel.result.order) {
        HeatRow row = heatRow(s, panel, place.candidate, hideNames, language);
        placed[place.candidate] = true;
        const bool failed = row.status == "gate_failed";
        row.rank = failed ? QStringLiteral("–") : QString::number(place.place + 1);
        row.firstFailed = failed && !failedBefore;
        failedBefore = failedBefore || failed;
        ranked << row;
    }
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (!placed[i]) {
            HeatRow row = heatRow(s, panel, i, hideNames, language);
            (row.visible ? rest : waiting) << row;
        }
    }
    return ranked + rest + waiting;
}

void fitAxis(DashboardState& state, const QList<HeatRow>& rows) {
    double from = fullAxis;
    double to = 0.0;
    for (const HeatRow& row : rows) {
        if (row.scoreValue >= 0) {
            from = std::min({from, row.scoreValue - row.halfWidth, row.equalValue});
            to = std::max({to, row.scoreValue + row.halfWidth, row.equalValue});
        }
    }
    if (from < to) {
        state.axisFrom = static_cast<int>(std::max(0.0, std::floor(from / axisStep) * axisStep));
        state.axisTo = static_cast<int>(std::min(fullAxis, std::ceil(to / axisStep) * axisStep));
    }
}

QVariantList firstPair(const Panel& panel, const QList<HeatRow>& rows) {
    if (panel.result.order.size() < 2 || rows.size() < 2) {
        return {};
    }
    const double probability = scoring::pairOf(panel.result, 0, 1).probability;
    const int percent = static_cast<int>(std::lround(probability * 100.0));
    return {rows[0].name, rows[1].name, percent};
}

} // namespace

void DashboardViewModel::refresh() {
    session::DeviceSession& s = *session();
    const Panel panel = session::readPanel(s, wording::id<ScopeId>(m_vacancyId));
    QList<HeatRow> rows = heatRows(s, panel, m_namesHidden, language());
    DashboardState state;
    state.title = panel.title;
    state.subtitle = wording::line(
        {panel.company, tr("%n candidate(s)", nullptr, static_cast<int>(panel.candidates.size())),
         tr("%n rater(s)", nullptr, static_cast<int>(panel.raters.size()))});
    state.gateLine = tr("A gate is not passed. High scores elsewhere cannot make up for it; a "
                        "named person decides.");
    const bool any =
        std::any_of(rows.begin(), rows.end(), [](const HeatRow& r) { return r.visible; });
    if (!any) {
        state.emptyTitle =
            rows.isEmpty() ? tr("No candidates yet") : tr("No sheet can be shown yet");
        state.emptyText = rows.isEmpty()
                              ? tr("Add candidates and raters in the overview.")
                              : tr("You see who has handed in. The levels are shown when those who "
                                   "interview have handed in theirs, so that nobody is swayed.");
    }
    fitAxis(state, rows);
    state.pair = firstPair(panel, rows);
    if (!m_search.trimmed().isEmpty()) {
        rows.removeIf([&](const HeatRow& row) {
            return !row.name.contains(m_search.trimmed(), Qt::CaseInsensitive);
        });
    }
    m_areas.setRows(areaRows(panel, language()));
    m_rows.setRows(rows);
    m_state = state;
    emit changed();
}

} // namespace kvorum::viewmodels
