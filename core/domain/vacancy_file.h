// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/template.h"
#include "core/domain/vacancy.h"

#include <string>
#include <string_view>

namespace kvorum::domain {

/// A vacancy with the template that its indices speak of.
struct VacancyFile {
    Template model;
    Vacancy vacancy;
};

/// Limits that keep a hostile file from filling the memory.
inline constexpr std::size_t mostVacancyBytes = std::size_t{64} << 20;
inline constexpr std::size_t mostLeaves = 1'000;
inline constexpr std::size_t mostCandidates = 2'000;
inline constexpr std::size_t mostRaters = 1'000;
inline constexpr std::size_t mostScorecards = 100'000;
inline constexpr std::size_t mostCells = 100'000;   ///< candidates x leaves
inline constexpr std::size_t mostMarks = 5'000'000; ///< scorecards x leaves

/// Reads a vacancy file (format "kvorum-vacancy", version 1). `shipped` is the template that the
/// file may name by its id; else the file brings its own inline. Everything that scoring could not
/// use is refused, with "<file>: <JSON pointer>" in Error::where and the rule in Error::what.
[[nodiscard]] base::Result<VacancyFile> readVacancy(std::string_view json, const Template& shipped,
                                                    std::string_view file);

/// The same file again: stable key order, full precision; what is not known is left out.
[[nodiscard]] std::string writeVacancy(const Template& model, const Vacancy& vacancy);

} // namespace kvorum::domain
