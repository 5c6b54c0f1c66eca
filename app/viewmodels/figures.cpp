// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/figures.h"

#include "app/viewmodels/wording.h"
#include "core/scoring/figures.h"

#include <QCoreApplication>
#include <QStringList>

namespace kvorum::viewmodels::figures {

namespace {

constexpr double tolerance = 1e-9;

class Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString failedGate(const session::Panel& panel, std::size_t candidate, const QString& language) {
    const auto& catalogue = session::shippedTemplate();
    const auto areas = panel.result.areasOf(candidate);
    for (std::size_t area = 0; area < areas.size(); ++area) {
        if (areas[area].gate == scoring::GateStatus::Fail) {
            const QString text = Figures::tr("%1 gate %2")
                                     .arg(wording::in(catalogue.areas[area].shortName, language),
                                          wording::oneDecimal(areas[area].mean, language));
            return areas[area].closeCall ? Figures::tr("%1, close call").arg(text) : text;
        }
    }
    return {};
}

} // namespace

QString statusId(const scoring::CandidateFigures& candidate) {
    if (candidate.status == scoring::Status::GateFailed) {
        return "gate_failed";
    }
    if (candidate.status == scoring::Status::Undetermined) {
        return "undetermined";
    }
    return candidate.provisional ? "provisional" : "pass";
}

QString gatesText(const session::Panel& panel, std::size_t candidate, const QString& language) {
    const QString id = statusId(panel.result.candidates[candidate]);
    if (id == "gate_failed") {
        return failedGate(panel, candidate, language);
    }
    return id == "pass"          ? Figures::tr("Gates passed")
           : id == "provisional" ? Figures::tr("Provisional")
                                 : Figures::tr("Gates open");
}

QString statusText(const session::Panel& panel, std::size_t candidate, const QString& language) {
    const session::CandidatePanel& who = panel.candidates[candidate];
    const QString gates = gatesText(panel, candidate, language);
    if (statusId(panel.result.candidates[candidate]) == "gate_failed") {
        return gates;
    }
    return gates + QStringLiteral(" · ") +
           Figures::tr("%1 of %2 in")
               .arg(session::panelHandedIn(who.raters))
               .arg(session::panelSize(who.raters));
}

double halfWidth(const scoring::CandidateFigures& candidate) {
    return scoring::normal95 * candidate.se;
}

QString doubtText(const scoring::CandidateFigures& candidate, const QString& language) {
    const QString text = QStringLiteral("± ") + wording::oneDecimal(halfWidth(candidate), language);
    return candidate.seIsLeast ? Figures::tr("at least %1").arg(text) : text;
}

bool below(const scoring::AreaFigures& area) {
    return area.hasMean() && area.mean < area.required - tolerance;
}

std::optional<double> traitMean(const session::Panel& panel, std::size_t candidate) {
    const domain::Template& model = session::shippedTemplate().model;
    const auto leaves = panel.result.leavesOf(candidate);
    double sum = 0.0;
    int count = 0;
    for (std::size_t leaf = model.areaLeafCount(); leaf < leaves.size(); ++leaf) {
        if (leaves[leaf].observed()) {
            sum += leaves[leaf].mean;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

QString whyLeaf(const session::Panel& panel, std::size_t leaf, const QString& language) {
    QStringList sentences;
    for (const scoring::Reason& reason : panel.result.weights.reasonsOf(leaf)) {
        sentences << QString::fromStdString(
            scoring::reasonText(reason, panel.input.role, wording::domainLanguage(language)));
    }
    return sentences.join(' ');
}

QString whyArea(const session::Panel& panel, std::size_t area, const QString& language) {
    using scoring::Cause;
    QStringList sentences;
    const domain::Area& described = session::shippedTemplate().model.areas()[area];
    for (const scoring::Reason& reason : panel.result.weights.reasonsOf(described.firstLeaf)) {
        const bool ofArea = reason.cause <= Cause::LeadershipRest;
        if (ofArea) {
            sentences << QString::fromStdString(
                scoring::reasonText(reason, panel.input.role, wording::domainLanguage(language)));
        }
    }
    // Each rule tells of its own step; the last one is that all areas are brought to a whole again.
    sentences << Figures::tr("With all areas brought to 100 % again it weighs %1.")
                     .arg(wording::percent(panel.result.weights.area[area], language));
    return sentences.join(' ');
}

} // namespace kvorum::viewmodels::figures
