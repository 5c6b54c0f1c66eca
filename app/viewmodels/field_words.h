// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"

#include <QString>

/// Fields of the log in a person's words.
namespace kvorum::viewmodels::wording {

/// "Rating of SEO", "Note on question 4", "Turnover"; the field's own id where a later version
/// wrote it.
[[nodiscard]] QString fieldName(const log::FieldKey& key, const QString& language);
/// "4 of 5", "not observed", "85", a text as it is; "empty" for nothing.
[[nodiscard]] QString fieldValue(const log::FieldKey& key, const log::Value& value,
                                 const QString& language);
/// The candidate, vacancy or workspace that a scope belongs to: "Emil Sandberg".
[[nodiscard]] QString scopeName(session::DeviceSession& session, const base::ScopeId& scope);

} // namespace kvorum::viewmodels::wording
