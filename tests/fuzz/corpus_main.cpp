// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/heap.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Gives the harness each file of a folder once, without a fuzzer. Fails where there is none.
int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::size_t inputs = 0;
    std::size_t peak = 0;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
        peak = std::max(peak, kvorum::fuzz::HeapLimit::peak());
        ++inputs;
    }
    std::printf("%zu inputs, at most %zu bytes on the heap\n", inputs, peak);
    return inputs > 0 ? 0 : 1;
}
