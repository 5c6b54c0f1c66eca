// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/panel.h"

namespace kvorum::session {

/// Writes the vacancy file (what this device may see of the vacancy) into `exports/` of the
/// device's folder; gives its path. Whole or not at all.
[[nodiscard]] base::Result<QString> exportVacancy(DeviceSession& session,
                                                  const base::ScopeId& vacancy);

} // namespace kvorum::session
