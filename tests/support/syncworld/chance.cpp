// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/chance.h"

#include <sodium.h>

namespace kvorum::syncworld {

namespace {

std::mt19937_64& engine() {
    static std::mt19937_64 only;
    return only;
}

const char* name() {
    return "seeded";
}
std::uint32_t word() {
    return static_cast<std::uint32_t>(engine()());
}
void fill(void* const buffer, const std::size_t size) {
    auto* bytes = static_cast<unsigned char*>(buffer);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<unsigned char>(engine()() >> 56);
    }
}

randombytes_implementation seeded{name, word, nullptr, nullptr, fill, nullptr};

} // namespace

void seedKeys(std::uint64_t seed) {
    engine().seed(seed);
    randombytes_set_implementation(&seeded);
}

} // namespace kvorum::syncworld
