// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/panel.h"

#include <string>

namespace kvorum::cli {

/// The dashboard's matrix as a table for a terminal, in the order of the dashboard.
[[nodiscard]] std::string matrixText(const session::Panel& panel, const QString& language);

} // namespace kvorum::cli
