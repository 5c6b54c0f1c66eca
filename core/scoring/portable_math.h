// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Our own elementary functions: the machine gives only + - * / and the square root, so that every
/// device computes the same bytes (M-136). Accurate to a few units in the last place.
namespace kvorum::scoring {

/// Natural logarithm; -infinity at 0, not a number below.
[[nodiscard]] double portableLog(double x);
/// e to the power x.
[[nodiscard]] double portableExp(double x);
/// x to the power y for x >= 0; not a number below.
[[nodiscard]] double portablePow(double x, double y);
/// 1 - erf(x). Cody, Math. Comp. 23 (1969) 631-637.
[[nodiscard]] double portableErfc(double x);
/// The standard normal distribution function, Phi(x).
[[nodiscard]] double normalCdf(double x);
/// The z with Phi(z) = p: Wichura's AS 241, PPND16; infinite at 0 and 1, not a number outside.
/// Off by less than 1e-15 of z, or of 1 where z is smaller.
[[nodiscard]] double normalQuantile(double p);

inline constexpr double naturalLogOf4 = 1.38629436111989061883;
inline constexpr double naturalLogOf10 = 2.30258509299404568402;

/// Comparisons that forgive rounding: a weighted mean of threes may come out as 2.9999999999999996.
inline constexpr double tolerance = 1e-9;
[[nodiscard]] constexpr bool atLeast(double x, double t) {
    return x >= t - tolerance;
}
[[nodiscard]] constexpr bool below(double x, double t) {
    return !atLeast(x, t);
}
[[nodiscard]] constexpr bool nearlyEqual(double a, double b) {
    return a - b <= tolerance && b - a <= tolerance;
}

} // namespace kvorum::scoring
