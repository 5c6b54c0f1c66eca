// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/keys.h"

namespace kvorum::vault {

/// Seals a small thing that stays on this device (keyring row, cursor, pending change): random
/// nonce and XChaCha20-Poly1305. `associated` says what and where it is (never stored, asked again
/// at opening), so that a row cannot be moved to another place.
[[nodiscard]] base::Bytes sealLocal(const Secret<32>& key, base::ByteView plain,
                                    base::ByteView associated);
/// WrongKey where key, bytes or `associated` are not those of the sealing.
[[nodiscard]] base::Result<base::Bytes> openLocal(const Secret<32>& key, base::ByteView sealed,
                                                  base::ByteView associated);

/// Keyed BLAKE2b-128: a stable name for something that must not stand on disk in clear.
[[nodiscard]] base::Bytes localTag(const Secret<32>& key, base::ByteView name);

} // namespace kvorum::vault
