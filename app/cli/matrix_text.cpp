// SPDX-License-Identifier: Apache-2.0
#include "app/cli/matrix_text.h"

#include "app/viewmodels/figures.h"
#include "app/viewmodels/wording.h"

#include <QTextStream>

namespace kvorum::cli {

namespace {

using viewmodels::wording::oneDecimal;
namespace figures = viewmodels::figures;

constexpr int nameWidth = 38;
constexpr int areaWidth = 12;
constexpr int scoreWidth = 18;

QString cell(const scoring::AreaFigures& area, const QString& language) {
    QString text = oneDecimal(area.hasMean() ? std::optional(area.mean) : std::nullopt, language);
    if (area.gate == scoring::GateStatus::Fail) {
        text += " x";
    } else if (figures::below(area)) {
        text += " _";
    }
    return text;
}

void row(QTextStream& out, const session::Panel& panel, std::size_t index, const QString& rank,
         const QString& language) {
    const scoring::CandidateFigures& f = panel.result.candidates[index];
    const QString name = QString::fromStdString(panel.input.candidates[index].name);
    out << rank.rightJustified(2) << "  " << name.leftJustified(nameWidth);
    for (const scoring::AreaFigures& area : panel.result.areasOf(index)) {
        out << cell(area, language).leftJustified(areaWidth);
    }
    const QString score = oneDecimal(f.score, language) + ' ' + figures::doubtText(f, language);
    out << score.leftJustified(scoreWidth)
        << viewmodels::wording::percent(f.coverage, language).rightJustified(6) << "  "
        << figures::statusText(panel, index, language) << '\n';
}

} // namespace

std::string matrixText(const session::Panel& panel, const QString& language) {
    QString text;
    QTextStream out(&text);
    const auto& catalogue = session::shippedTemplate();
    out << panel.title << ", " << panel.company << "\n\n" << QString().leftJustified(nameWidth + 4);
    for (std::size_t area = 0; area < catalogue.areas.size(); ++area) {
        out << viewmodels::wording::in(catalogue.areas[area].shortName, language)
                   .leftJustified(areaWidth);
    }
    out << '\n' << QString().leftJustified(nameWidth + 4);
    for (const double weight : panel.result.weights.area) {
        out << viewmodels::wording::percent(weight, language).leftJustified(areaWidth);
    }
    out << '\n';
    for (const scoring::Placed& placed : panel.result.order) {
        const bool failed =
            panel.result.candidates[placed.candidate].status == scoring::Status::GateFailed;
        row(out, panel, placed.candidate, failed ? "–" : QString::number(placed.place + 1),
            language);
    }
    for (std::size_t i = 0; i < panel.candidates.size(); ++i) {
        if (!panel.candidates[i].anyReadable()) {
            out << " –  " << QString::fromStdString(panel.input.candidates[i].name) << ": "
                << panelHandedIn(panel.candidates[i].raters) << " of "
                << panelSize(panel.candidates[i].raters) << " sheets in; shown when yours is\n";
        }
    }
    out << "\nx a gate is not passed   _ below what the role asks   ± half of the 95 % interval\n";
    return text.toStdString();
}

} // namespace kvorum::cli
