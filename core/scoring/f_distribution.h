// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The F distribution, on our own elementary functions (M-136).
namespace kvorum::scoring {

/// ln Gamma(x) for x > 0. Stirling's series (NIST DLMF 5.11.1) above 15, recurrence below.
[[nodiscard]] double logGamma(double x);

/// P(F <= f) with numerator and denominator degrees of freedom above 0, whole or not.
[[nodiscard]] double fCdf(double f, double numerator, double denominator);

/// The f with P(F <= f) = probability, 0 < probability < 1; 0 or infinity where it lies beyond
/// e^-700 or e^700.
[[nodiscard]] double fQuantile(double probability, double numerator, double denominator);

} // namespace kvorum::scoring
