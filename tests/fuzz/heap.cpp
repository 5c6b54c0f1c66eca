// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/heap.h"

#include <cstdio>
#include <cstdlib>
#include <limits>
#include <malloc.h>
#include <new>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KVORUM_SANITIZED
#include <sanitizer/allocator_interface.h>
#endif
#endif

namespace {

// Signed: what was there before may be given back meanwhile.
std::ptrdiff_t live = 0;
std::ptrdiff_t most = 0;
std::ptrdiff_t limit = std::numeric_limits<std::ptrdiff_t>::max();

void took(std::size_t bytes) {
    live += static_cast<std::ptrdiff_t>(bytes);
    if (live > most) most = live;
    if (live > limit) {
        std::fprintf(stderr, "fuzz: %td bytes stand on the heap\n", live);
        std::abort();
    }
}

void gave(std::size_t bytes) {
    live -= static_cast<std::ptrdiff_t>(bytes);
}

} // namespace

#ifdef KVORUM_SANITIZED

namespace {

// The sanitizer has an allocator of its own, which tells of every step.
[[maybe_unused]] const int hooked = __sanitizer_install_malloc_and_free_hooks(
    [](const volatile void*, std::size_t size) { took(size); },
    [](const volatile void* memory) {
        gave(__sanitizer_get_allocated_size(const_cast<const void*>(memory)));
    });

} // namespace

#else

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    void* const memory = std::malloc(size > 0 ? size : 1);
    if (memory) took(malloc_usable_size(memory));
    return memory;
}
void* operator new(std::size_t size) {
    void* const memory = operator new(size, std::nothrow);
    if (!memory) throw std::bad_alloc();
    return memory;
}
void operator delete(void* memory) noexcept {
    if (memory) gave(malloc_usable_size(memory));
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    operator delete(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
    operator delete(memory);
}

#endif

namespace kvorum::fuzz {

HeapLimit::HeapLimit(std::size_t bytes) {
    live = 0;
    most = 0;
    limit = static_cast<std::ptrdiff_t>(bytes);
}

HeapLimit::~HeapLimit() {
    limit = std::numeric_limits<std::ptrdiff_t>::max();
}

std::size_t HeapLimit::peak() {
    return static_cast<std::size_t>(most);
}

void require(bool holds, const char* property) {
    if (holds) return;
    std::fprintf(stderr, "fuzz: does not hold: %s\n", property);
    std::abort();
}

} // namespace kvorum::fuzz
