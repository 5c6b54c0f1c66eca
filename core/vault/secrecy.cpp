// SPDX-License-Identifier: Apache-2.0
#include "core/vault/secrecy.h"

#include <sodium.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace kvorum::vault {

void keepMemoryPrivate() {
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    (void)::prctl(PR_SET_DUMPABLE, 0); // a limit does not hold where cores go to a program
#endif
}

void wipe(std::string& text) {
    sodium_memzero(text.data(), text.size());
    text.clear();
}
void wipe(base::Bytes& bytes) {
    sodium_memzero(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace kvorum::vault
