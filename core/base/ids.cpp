// SPDX-License-Identifier: Apache-2.0
#include "core/base/ids.h"

#include <sodium.h>

namespace kvorum::base {

std::array<Byte, 16> uuidV7(std::int64_t unixMs) {
    std::array<Byte, 16> id{};
    randombytes_buf(id.data(), id.size());
    for (std::size_t i = 0; i < 6; ++i) {
        id[i] = static_cast<Byte>(unixMs >> (40 - 8 * i));
    }
    id[6] = static_cast<Byte>(0x70 | (id[6] & 0x0f));
    id[8] = static_cast<Byte>(0x80 | (id[8] & 0x3f));
    return id;
}

} // namespace kvorum::base
