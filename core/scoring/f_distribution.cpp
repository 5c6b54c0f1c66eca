// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/f_distribution.h"

#include "core/scoring/portable_math.h"

#include <cmath>
#include <limits>

namespace kvorum::scoring {

namespace {

constexpr double tiny = 1e-300;
constexpr double halfLogOf2Pi = 0.91893853320467274178;

double awayFromZero(double x) {
    return std::abs(x) < tiny ? tiny : x;
}

/// The continued fraction of the incomplete beta function (NIST DLMF 8.17.22), by the modified
/// method of Lentz. Quick for x < (a + 1) / (a + b + 2).
double betaFraction(double x, double a, double b) {
    constexpr int mostSteps = 100'000;
    double c = 1.0;
    double d = 1.0 / awayFromZero(1.0 - (a + b) * x / (a + 1.0));
    double fraction = d;
    for (int m = 1; m <= mostSteps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m));
        d = 1.0 / awayFromZero(1.0 + even * d);
        c = awayFromZero(1.0 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0));
        d = 1.0 / awayFromZero(1.0 + odd * d);
        c = awayFromZero(1.0 + odd / c);
        const double step = d * c;
        fraction *= step;
        if (std::abs(step - 1.0) < 1e-15) break;
    }
    return fraction;
}

/// I_x(a, b), with y = 1 - x given apart so that neither end loses digits.
double incompleteBeta(double x, double y, double a, double b) {
    if (!(x > 0.0)) return 0.0;
    if (!(y > 0.0)) return 1.0;
    const double front = portableExp(a * portableLog(x) + b * portableLog(y) + logGamma(a + b) -
                                     logGamma(a) - logGamma(b));
    if (x < (a + 1.0) / (a + b + 2.0)) return front * betaFraction(x, a, b) / a;
    return 1.0 - front * betaFraction(y, b, a) / b;
}

} // namespace

double logGamma(double x) {
    constexpr double seriesFrom = 15.0;
    double product = 1.0;
    while (x < seriesFrom) {
        product *= x;
        x += 1.0;
    }
    const double r = 1.0 / x;
    const double z = r * r;
    const double series =
        r * (1.0 / 12 -
             z * (1.0 / 360 -
                  z * (1.0 / 1260 - z * (1.0 / 1680 - z * (1.0 / 1188 - z * 691.0 / 360360)))));
    return (x - 0.5) * portableLog(x) - x + halfLogOf2Pi + series - portableLog(product);
}

double fCdf(double f, double numerator, double denominator) {
    if (!(f > 0.0)) return 0.0;
    const double above = numerator * f;
    if (above == std::numeric_limits<double>::infinity()) return 1.0;
    const double all = above + denominator;
    return incompleteBeta(above / all, denominator / all, numerator / 2.0, denominator / 2.0);
}

double fQuantile(double probability, double numerator, double denominator) {
    constexpr double most = 700.0;
    double low = -most;
    double high = most;
    if (fCdf(portableExp(low), numerator, denominator) >= probability) return 0.0;
    if (fCdf(portableExp(high), numerator, denominator) < probability) {
        return std::numeric_limits<double>::infinity();
    }
    // Halving ln f until it moves no more: slow and sure, the same steps everywhere.
    for (int step = 0; step < 64; ++step) {
        const double middle = low + (high - low) / 2.0;
        if (fCdf(portableExp(middle), numerator, denominator) < probability) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return portableExp(high);
}

} // namespace kvorum::scoring
