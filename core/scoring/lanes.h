// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

/// Arithmetic on one or on four doubles at a time, written once. Each lane computes exactly what a
/// lone double would, so the width changes the speed and never a byte (M-136). Everything is forced
/// inline: a caller that is compiled for AVX2 gets AVX2, and no vector crosses a call.
namespace kvorum::scoring::lanes {

struct One {
    using Real = double;
    using Word = std::uint64_t;
    static constexpr std::size_t size = 1;
};

/// The compiler splits the four where the machine's registers are narrower.
struct Four {
    using Real = double __attribute__((vector_size(32)));
    using Word = std::uint64_t __attribute__((vector_size(32)));
    static constexpr std::size_t size = 4;
};

template <class L>
[[gnu::always_inline]] inline void load(typename L::Real& to, const double* from) {
    std::memcpy(&to, from, sizeof to);
}

template <class L>
[[gnu::always_inline]] inline void store(double* to, const typename L::Real& from) {
    std::memcpy(to, &from, sizeof from);
}

/// c[0] + c[1] x + c[2] x^2 + …
template <class L, std::size_t N>
[[gnu::always_inline]] inline void polynomial(typename L::Real& sum, const double (&c)[N],
                                              const typename L::Real& x) {
    sum = x * c[N - 1] + c[N - 2];
    for (std::size_t i = N - 2; i-- > 0;) {
        sum = sum * x + c[i];
    }
}

inline constexpr double twoTo52 = 4503599627370496.0;
inline constexpr std::uint64_t bitsOfTwoTo52 = 0x4330'0000'0000'0000;
inline constexpr std::uint64_t mantissaMask = (std::uint64_t{1} << 52) - 1;

/// The value of a word below 2^52, exactly: written into the mantissa of 2^52.
template <class L>
[[gnu::always_inline]] inline void realOf(typename L::Real& out, const typename L::Word& small) {
    out = __builtin_bit_cast(typename L::Real, small | bitsOfTwoTo52) - twoTo52;
}

// ln 2 in two parts: the high one has 32 trailing zero bits, so that k * high is exact.
inline constexpr double ln2High = 6.93147180369123816490e-01;
inline constexpr double ln2Low = 1.90821492927058770002e-10;

/// Natural logarithm of a positive normal number.
template <class L>
[[gnu::always_inline]] inline void logOfNormal(typename L::Real& out, const typename L::Real& x) {
    using Real = typename L::Real;
    using Word = typename L::Word;
    constexpr double sqrtHalf = 0.70710678118654752440;
    constexpr std::uint64_t bitsOfHalf = std::uint64_t{1022} << 52;
    const Word bits = __builtin_bit_cast(Word, x);
    Real k;
    realOf<L>(k, bits >> 52);
    Real m = __builtin_bit_cast(Real, (bits & mantissaMask) | bitsOfHalf);
    const auto low = m < sqrtHalf;
    k = low ? k - 1023.0 : k - 1022.0;
    m = low ? m + m : m;
    // ln m = 2 atanh(s), s = (m - 1) / (m + 1); |s| < 0.172, so s^23 / 23 is below the last place.
    constexpr double series[] = {1.0 / 3,  1.0 / 5,  1.0 / 7,  1.0 / 9,  1.0 / 11,
                                 1.0 / 13, 1.0 / 15, 1.0 / 17, 1.0 / 19, 1.0 / 21};
    const Real f = m - 1.0;
    const Real s = f / (f + 2.0);
    const Real z = s * s;
    const Real half = f * f * 0.5;
    Real r;
    polynomial<L>(r, series, z);
    r = z * r * 2.0;
    out = k * ln2High - ((half - (s * (half + r) + k * ln2Low)) - f);
}

} // namespace kvorum::scoring::lanes
