// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/keys.h"
#include "sync/server/store.h"

/// What the server keeps for itself: its key and the codes that let somebody found a workspace.
namespace kvorum::server {

/// Under which name the server's own values say that a database is not one to serve: "backup", or
/// "restoring …" until it is whole. Empty or missing: nothing to say.
inline constexpr std::string_view stateName = "state";

/// Reads the server's key; makes it at the first start. Conflict where the database is not one to
/// serve.
[[nodiscard]] base::Result<vault::Secret<32>> loadServerKey(Store& store);

/// A code for one workspace. The database keeps only its keyed hash.
[[nodiscard]] base::Result<std::string> makeFoundingCode(Store& store);

/// Binds the code to this workspace. True for an unused code and for one that this workspace has
/// claimed before, so that a lost answer can be asked for again.
[[nodiscard]] base::Result<bool> claimFoundingCode(Store& store, const vault::Secret<32>& key,
                                                   std::string_view code,
                                                   const base::WorkspaceId& workspace);

} // namespace kvorum::server
