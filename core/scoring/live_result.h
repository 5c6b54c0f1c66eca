// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/panel_figures.h"

#include <optional>

namespace kvorum::scoring {

/// A vacancy and its result without drawn worlds, kept in step rating by rating: after a change the
/// result is byte for byte what `score` gives, but only what depends on the rating is computed.
struct LiveResult {
    LiveResult(domain::Template itsModel, domain::Vacancy itsVacancy);

    /// Sets one rating of a sheet, 0 = not observed. False, with nothing changed, where there is no
    /// such sheet or leaf, or the rating is above 5.
    [[nodiscard]] bool change(std::size_t candidate, std::size_t rater, std::size_t leaf,
                              std::uint8_t rating);

    domain::Template model;
    domain::Vacancy vacancy;
    Result result; ///< `ranks` stay empty

private:
    [[nodiscard]] std::optional<std::size_t> sheetOf(std::size_t candidate,
                                                     std::size_t rater) const;
    void recount(std::size_t cell, std::uint8_t before, std::uint8_t after);
    void refreshSingles();

    PanelTables m_tables;
    std::vector<std::uint32_t> m_sheet; ///< candidates x raters: index of the sheet + 1, 0 = none
};

} // namespace kvorum::scoring
