// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/portable_math.h"

#include "core/scoring/draws.h"

#include <array>
#include <bit>
#include <cfloat>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace kvorum::scoring {

namespace {

using lanes::ln2High;
using lanes::ln2Low;

static_assert(FLT_EVAL_METHOD == 0, "a double must be computed as a double");
static_assert(std::numeric_limits<double>::is_iec559);

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

constexpr double oneOverSqrtPi = 0.56418958354775628695;

/// 2 to the power k, for k of a normal number.
double powerOfTwo(int k) {
    return std::bit_cast<double>(static_cast<std::uint64_t>(k + 1023) << 52);
}

double scaled(double x, int k) {
    if (k > 1023) return x * powerOfTwo(1023) * powerOfTwo(k - 1023);
    if (k < -1022) return x * powerOfTwo(k + 1000) * powerOfTwo(-1000);
    return x * powerOfTwo(k);
}

/// c[0] + c[1] x + c[2] x^2 + …
double polynomial(std::span<const double> c, double x) {
    double sum = 0.0;
    for (std::size_t i = c.size(); i-- > 0;) {
        sum = sum * x + c[i];
    }
    return sum;
}

/// The same with the highest power first, as Cody prints his tables.
double codyRatio(std::span<const double> upper, std::span<const double> lower, double x) {
    double above = upper.back() * x;
    double under = x;
    for (std::size_t i = 0; i + 1 < lower.size(); ++i) {
        above = (above + upper[i]) * x;
        under = (under + lower[i]) * x;
    }
    return (above + upper[upper.size() - 2]) / (under + lower.back());
}

constexpr std::array nearUpper{3.16112374387056560e+00, 1.13864154151050156e+02,
                               3.77485237685302021e+02, 3.20937758913846947e+03,
                               1.85777706184603153e-01};
constexpr std::array nearLower{2.36012909523441209e+01, 2.44024637934444173e+02,
                               1.28261652607737228e+03, 2.84423683343917062e+03};
constexpr std::array midUpper{
    5.64188496988670089e-01, 8.88314979438837594e+00, 6.61191906371416295e+01,
    2.98635138197400131e+02, 8.81952221241769090e+02, 1.71204761263407058e+03,
    2.05107837782607147e+03, 1.23033935479799725e+03, 2.15311535474403846e-08};
constexpr std::array midLower{1.57449261107098347e+01, 1.17693950891312499e+02,
                              5.37181101862009858e+02, 1.62138957456669019e+03,
                              3.29079923573345963e+03, 4.36261909014324716e+03,
                              3.43936767414372164e+03, 1.23033935480374942e+03};
constexpr std::array farUpper{3.05326634961232344e-01, 3.60344899949804439e-01,
                              1.25781726111229246e-01, 1.60837851487422766e-02,
                              6.58749161529837803e-04, 1.63153871373020978e-02};
constexpr std::array farLower{2.56852019228982242e+00, 1.87295284992346725e+00,
                              5.27905102951428412e-01, 6.05183413124413191e-02,
                              2.33520497626869185e-03};

/// exp(-x^2) with x split at sixteenths, so that the square of the large part is exact.
double expMinusSquare(double x) {
    const double coarse = static_cast<double>(static_cast<std::int64_t>(x * 16.0)) / 16.0;
    const double rest = (x - coarse) * (x + coarse);
    return portableExp(-coarse * coarse) * portableExp(-rest);
}

/// erfc for y > 0.46875.
double upperErfc(double y) {
    if (y > 27.3) return 0.0;
    if (y <= 4.0) return expMinusSquare(y) * codyRatio(midUpper, midLower, y);
    const double z = 1.0 / (y * y);
    const double tail = (oneOverSqrtPi - z * codyRatio(farUpper, farLower, z)) / y;
    return expMinusSquare(y) * tail;
}

} // namespace

double portableLog(double x) {
    if (!(x >= 0.0)) return notANumber;
    if (x == 0.0) return -infinity;
    if (x == infinity) return infinity;
    if (x < DBL_MIN) return portableLog(x * powerOfTwo(54)) - 54.0 * ln2High - 54.0 * ln2Low;
    double log = 0.0;
    lanes::logOfNormal<lanes::One>(log, x);
    return log;
}

double portableExp(double x) {
    if (x != x) return notANumber;
    if (x > 709.8) return infinity;
    if (x < -745.2) return 0.0;
    constexpr std::array series{1.0,
                                1.0,
                                1.0 / 2,
                                1.0 / 6,
                                1.0 / 24,
                                1.0 / 120,
                                1.0 / 720,
                                1.0 / 5040,
                                1.0 / 40320,
                                1.0 / 362880,
                                1.0 / 3628800,
                                1.0 / 39916800,
                                1.0 / 479001600,
                                1.0 / 6227020800.0,
                                1.0 / 87178291200.0};
    const double turns = x * 1.44269504088896340736;
    const int k = static_cast<int>(turns < 0.0 ? turns - 0.5 : turns + 0.5);
    const double r = (x - k * ln2High) - k * ln2Low;
    return scaled(polynomial(series, r), k);
}

double portablePow(double x, double y) {
    if (y == 0.0) return 1.0;
    if (x == 0.0) return y > 0.0 ? 0.0 : infinity;
    return portableExp(y * portableLog(x));
}

double portableErfc(double x) {
    const double y = x < 0.0 ? -x : x;
    if (x != x) return notANumber;
    if (y <= 0.46875) return 1.0 - x * codyRatio(nearUpper, nearLower, x * x);
    const double upper = upperErfc(y);
    return x < 0.0 ? 2.0 - upper : upper;
}

double normalQuantile(double p) {
    if (!(p >= 0.0 && p <= 1.0)) return notANumber;
    if (p == 0.0 || p == 1.0) return p == 0.0 ? -infinity : infinity;
    if (p < DBL_MIN) return -lanes::quantileFarOutside(std::sqrt(-portableLog(p)));
    const double q = p - 0.5;
    double z = 0.0;
    if (std::abs(q) <= lanes::middle) {
        lanes::quantileInside<lanes::One>(z, q);
    } else {
        lanes::quantileOfTail<lanes::One>(z, p);
    }
    return z;
}

double normalCdf(double x) {
    return 0.5 * portableErfc(-x * 0.70710678118654752440);
}

} // namespace kvorum::scoring
