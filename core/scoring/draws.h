// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/lanes.h"

/// The random numbers of the drawn worlds: SplitMix64 (Steele, Lea and Flood 2014), whose n-th
/// output is a function of n alone, and standard normal numbers by Wichura's AS 241 (Appl. Statist.
/// 37 (1988) 477-484, PPND16).
namespace kvorum::scoring::lanes {

inline constexpr std::uint64_t firstState = 0x4B56'4F52'554D;
inline constexpr std::uint64_t stateStep = 0x9E37'79B9'7F4A'7C15;

/// The generator's output at a state.
template <class L>
[[gnu::always_inline]] inline void splitMix(typename L::Word& x) {
    x = (x ^ (x >> 30)) * 0xBF58'476D'1CE4'E5B9;
    x = (x ^ (x >> 27)) * 0x94D0'49BB'1331'11EB;
    x = x ^ (x >> 31);
}

/// ((x >> 11) + 0.5) / 2^53. The one x whose half would round up to 1 stays below it.
template <class L>
[[gnu::always_inline]] inline void uniformOf(typename L::Real& out, const typename L::Word& x) {
    constexpr double largest = 1.0 - 0x1p-53;
    const typename L::Word whole = x >> 11;
    typename L::Real high;
    typename L::Real low;
    realOf<L>(high, whole >> 32);
    realOf<L>(low, whole & 0xFFFF'FFFFU);
    out = (high * 0x1p32 + low + 0.5) * 0x1p-53;
    out = out < largest ? out : typename L::Real{} + largest;
}

/// Half the width of the middle part, and its square.
inline constexpr double middle = 0.425;
inline constexpr double middleSquared = 0.180625;

/// Normal quantile of 0.5 + q for |q| <= 0.425.
template <class L>
[[gnu::always_inline]] inline void quantileInside(typename L::Real& out,
                                                  const typename L::Real& q) {
    constexpr double above[] = {3.3871328727963666080e0,  1.3314166789178437745e+2,
                                1.9715909503065514427e+3, 1.3731693765509461125e+4,
                                4.5921953931549871457e+4, 6.7265770927008700853e+4,
                                3.3430575583588128105e+4, 2.5090809287301226727e+3};
    constexpr double under[] = {1.0,
                                4.2313330701600911252e+1,
                                6.8718700749205790830e+2,
                                5.3941960214247511077e+3,
                                2.1213794301586595867e+4,
                                3.9307895800092710610e+4,
                                2.8729085735721942674e+4,
                                5.2264952788528545610e+3};
    const typename L::Real r = middleSquared - q * q;
    typename L::Real over;
    typename L::Real below;
    polynomial<L>(over, above, r);
    polynomial<L>(below, under, r);
    out = q * over / below;
}

/// Minus the normal quantile of p for r = sqrt(-ln p), 1.6 about <= r <= 5.
template <class L>
[[gnu::always_inline]] inline void quantileOutside(typename L::Real& out,
                                                   const typename L::Real& r) {
    constexpr double above[] = {1.42343711074968357734e0,  4.63033784615654529590e0,
                                5.76949722146069140550e0,  3.64784832476320460504e0,
                                1.27045825245236838258e0,  2.41780725177450611770e-1,
                                2.27238449892691845833e-2, 7.74545014278341407640e-4};
    constexpr double under[] = {1.0,
                                2.05319162663775882187e0,
                                1.67638483018380384940e0,
                                6.89767334985100004550e-1,
                                1.48103976427480074590e-1,
                                1.51986665636164571966e-2,
                                5.47593808499534494600e-4,
                                1.05075007164441684324e-9};
    const typename L::Real x = r - 1.6;
    typename L::Real below;
    polynomial<L>(out, above, x);
    polynomial<L>(below, under, x);
    out = out / below;
}

/// The same for r > 5: one draw of 36 thousand million.
inline double quantileFarOutside(double r) {
    constexpr double above[] = {6.65790464350110377720e0,  5.46378491116411436990e0,
                                1.78482653991729133580e0,  2.96560571828504891230e-1,
                                2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                2.71155556874348757815e-5, 2.01033439929228813265e-7};
    constexpr double under[] = {1.0,
                                5.99832206555887937690e-1,
                                1.36929880922735805310e-1,
                                1.48753612908506148525e-2,
                                7.86869131145613259100e-4,
                                1.84631831751005468180e-5,
                                1.42151175831644588870e-7,
                                2.04426310338993978564e-15};
    double over = 0.0;
    double below = 0.0;
    polynomial<One>(over, above, r - 5.0);
    polynomial<One>(below, under, r - 5.0);
    return over / below;
}

/// Normal quantile of p outside the middle, 0 < p < 1.
template <class L>
[[gnu::always_inline]] inline void quantileOfTail(typename L::Real& out,
                                                  const typename L::Real& p) {
    const auto lower = p < 0.5;
    const typename L::Real tail = lower ? p : 1.0 - p;
    typename L::Real log;
    logOfNormal<L>(log, tail);
    double r[L::size];
    store<L>(r, -log);
    bool far = false;
    for (double& one : r) {
        one = __builtin_sqrt(one);
        far = far || one > 5.0;
    }
    typename L::Real z;
    load<L>(z, r);
    quantileOutside<L>(z, z);
    if (far) {
        double each[L::size];
        store<L>(each, z);
        for (std::size_t i = 0; i < L::size; ++i) {
            if (r[i] > 5.0) each[i] = quantileFarOutside(r[i]);
        }
        load<L>(z, each);
    }
    out = lower ? -z : z;
}

} // namespace kvorum::scoring::lanes
