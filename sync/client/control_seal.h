// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/control.h"
#include "core/store/log_store.h"
#include "core/vault/keys.h"

namespace kvorum::client {

/// The control log that the store keeps. What of it is `known`, or sealed by this device as
/// verified, has its signatures verified no more: they are nearly all that a long log takes at a
/// start. The chain and the rules are gone through each time, and where the seal does not fit
/// what is kept, all is verified. BadSignature and what else ControlLog::append() says, with the
/// place "control log"; the store's own errors.
[[nodiscard]] base::Result<log::ControlLog> loadControl(store::LogStore& store,
                                                        const vault::Secret<32>& localKey,
                                                        const log::ControlLog& known);

} // namespace kvorum::client
