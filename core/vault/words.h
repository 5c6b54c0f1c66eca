// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/keys.h"

#include <string>

namespace kvorum::vault {

/// The words of a fresh seed.
[[nodiscard]] std::string newWords();
/// A seed as 24 words for paper: 256 bits and 8 of a checksum, 11 to a word of four letters,
/// consonant and vowel in turn, so that it reads in every language and no list is needed.
[[nodiscard]] std::string toWords(const Secret<32>& seed);
/// Reads them back, whatever the case and the space between. BadFormat names the first word that is
/// none, or says that one of them is another (one mistake in 256 passes the checksum).
[[nodiscard]] base::Result<Secret<32>> fromWords(std::string_view words);

} // namespace kvorum::vault
