// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/cbor.h"
#include "core/log/value.h"

namespace kvorum::log {

/// The one encoding of a value: equal values have equal bytes.
void writeValue(base::CborWriter& cbor, const Value& value);
/// Reads a value; counts its nodes up in `nodes` and fails the reader where it passes a limit of
/// content.h or repeats a map key.
[[nodiscard]] Value readValue(base::CborReader& cbor, std::size_t& nodes);

} // namespace kvorum::log
