// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/panel.h"

#include <QString>

/// The figures of a panel's matrix as screens write them; every number itself comes from
/// core/scoring.
namespace kvorum::viewmodels::figures {

/// pass, provisional, undetermined, gate_failed
[[nodiscard]] QString statusId(const scoring::CandidateFigures& candidate);
/// "Gates passed", "Leadership gate 2.3"
[[nodiscard]] QString gatesText(const session::Panel& panel, std::size_t candidate,
                                const QString& language);
/// The same with who is in: "Gates passed · 3 of 3 in".
[[nodiscard]] QString statusText(const session::Panel& panel, std::size_t candidate,
                                 const QString& language);
/// Half the 95 % interval.
[[nodiscard]] double halfWidth(const scoring::CandidateFigures& candidate);
/// "± 5.1", "at least ± 5.1"
[[nodiscard]] QString doubtText(const scoring::CandidateFigures& candidate,
                                const QString& language);
/// The area's mean is below what the role asks of the leaves seen (M-42).
[[nodiscard]] bool below(const scoring::AreaFigures& area);
[[nodiscard]] std::optional<double> traitMean(const session::Panel& panel, std::size_t candidate);
/// The sentences that made a leaf's weight and required level.
[[nodiscard]] QString whyLeaf(const session::Panel& panel, std::size_t leaf,
                              const QString& language);
/// The sentences that its leaves share.
[[nodiscard]] QString whyArea(const session::Panel& panel, std::size_t area,
                              const QString& language);

} // namespace kvorum::viewmodels::figures
