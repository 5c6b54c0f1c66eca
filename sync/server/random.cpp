// SPDX-License-Identifier: Apache-2.0
#include "sync/server/random.h"

#include <sodium.h>

namespace kvorum::server {

base::Bytes randomBytes(std::size_t count) {
    base::Bytes bytes(count);
    randombytes_buf(bytes.data(), count);
    return bytes;
}

RowTag randomTag() {
    RowTag tag;
    randombytes_buf(tag.bytes.data(), tag.bytes.size());
    return tag;
}

} // namespace kvorum::server
