// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace kvorum::fuzz {

/// Ends the program as soon as more than `most` bytes that were asked for since stand on the heap.
/// One at a time.
class HeapLimit {
public:
    explicit HeapLimit(std::size_t most);
    ~HeapLimit();
    HeapLimit(const HeapLimit&) = delete;
    HeapLimit& operator=(const HeapLimit&) = delete;

    /// The most that stood there so far.
    [[nodiscard]] static std::size_t peak();
};

/// Ends the program where a property does not hold, so that the fuzzer keeps the input.
void require(bool holds, const char* property);

} // namespace kvorum::fuzz
