// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/second_opinion_rows.h"

#include "app/viewmodels/wording.h"

#include <cmath>

namespace kvorum::viewmodels {

namespace {

std::optional<double> meanOf(const scoring::AreaFigures& area) {
    return area.hasMean() ? std::optional(area.mean) : std::nullopt;
}

/// Of what is shown: "−0.5" stands between a 3.4 and a 3.9.
double shownDifference(double own, double panel) {
    return (std::round(own * 10.0) - std::round(panel * 10.0)) / 10.0;
}

QString differenceText(double difference, const QString& language) {
    const QString size = wording::oneDecimal(std::abs(difference), language);
    return difference > 0.0 ? QChar('+') + size : difference < 0.0 ? QChar(0x2212) + size : size;
}

} // namespace

QList<SecondOpinionRow> secondOpinionRows(session::DeviceSession& session,
                                          const session::Panel& panel, std::size_t candidate,
                                          const QString& language) {
    const auto& catalogue = session::shippedTemplate();
    const auto means = panel.result.areasOf(candidate);
    QList<SecondOpinionRow> rows;
    for (const session::SecondOpinion& opinion : session::secondOpinions(panel, candidate)) {
        const QString name = session.personName(opinion.member);
        for (std::size_t area = 0; area < opinion.areas.size(); ++area) {
            const auto own = meanOf(opinion.areas[area]);
            const auto mean = meanOf(means[area]);
            SecondOpinionRow row;
            row.key = wording::text(opinion.member) + '/' +
                      QString::fromStdString(catalogue.model.areas()[area].id);
            row.rater = area == 0 ? name : QString();
            row.initial = wording::initial(name);
            row.area = wording::in(catalogue.areas[area].name, language);
            row.own = wording::oneDecimal(own, language);
            row.panel = wording::oneDecimal(mean, language);
            row.difference = wording::oneDecimal(std::nullopt, language);
            if (own && mean) {
                const double difference = shownDifference(*own, *mean);
                row.difference = differenceText(difference, language);
                row.large = std::abs(difference) >= 1.0;
            }
            rows << row;
        }
    }
    return rows;
}

} // namespace kvorum::viewmodels
