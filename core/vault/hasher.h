// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <memory>

namespace kvorum::vault {

/// BLAKE2b-256 of the bytes.
[[nodiscard]] base::Hash hashOf(base::ByteView bytes);

/// The same, piece by piece.
class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;
    void add(base::ByteView bytes);
    [[nodiscard]] base::Hash finish(); ///< once

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace kvorum::vault
