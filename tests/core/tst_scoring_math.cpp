// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/portable_math.h"
#include "tests/core/tst_scoring_fixture.h"

#include <limits>
#include <numbers>

using namespace kvorum::scoring;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double relative(double ours, double reference) {
    return reference == 0.0 ? std::abs(ours) : std::abs(ours / reference - 1.0);
}

} // namespace

/// The machine's own functions are only the reference here.
class TestScoringMath : public QObject {
    Q_OBJECT

private slots:
    void exponential_isRightToTheLastPlaces_M136() {
        for (double x = -700.0; x < 700.0; x += 0.137) {
            VERIFY_NEAR(relative(portableExp(x), std::exp(x)), 0.0, 5e-16);
        }
        QCOMPARE(portableExp(0.0), 1.0);
        QCOMPARE(portableExp(800.0), infinity);
        QCOMPARE(portableExp(-800.0), 0.0);
        VERIFY_NEAR(portableExp(-740.0) / std::exp(-740.0), 1.0, 0.05);
    }
    void logarithm_isRightToTheLastPlaces_M136() {
        for (double x = 1e-300; x < 1e300; x *= 1.0737) {
            VERIFY_NEAR(relative(portableLog(x), std::log(x)), 0.0, 5e-16);
        }
        for (double x = 0.5; x < 2.0; x += 0.00137) {
            VERIFY_NEAR(relative(portableLog(x), std::log(x)), 0.0, 5e-16);
        }
        QCOMPARE(portableLog(1.0), 0.0);
        QCOMPARE(portableLog(0.0), -infinity);
        QCOMPARE(portableLog(infinity), infinity);
        QVERIFY(std::isnan(portableLog(-1.0)));
        VERIFY_NEAR(portableLog(5e-324), std::log(5e-324), 1e-12);
    }
    void power_isRightToTwelveDigits_M136() {
        for (double x = 0.1; x < 100.0; x *= 1.07) {
            for (double y = -5.0; y < 5.0; y += 0.1) {
                VERIFY_NEAR(relative(portablePow(x, y), std::pow(x, y)), 0.0, 1e-14);
            }
        }
        QCOMPARE(portablePow(0.0, 2.0), 0.0);
        QCOMPARE(portablePow(0.0, 0.0), 1.0);
    }
    void normalQuantile_isWithinItsStatedError_M136() {
        // One Newton step in extended precision from our z gives the reference.
        const auto reference = [](double p) {
            const long double z = normalQuantile(p);
            const long double upper = 0.5L * std::erfc(z / std::sqrt(2.0L));
            const long double lower = 0.5L * std::erfc(-z / std::sqrt(2.0L));
            const long double density =
                std::exp(-z * z / 2.0L) / std::sqrt(2.0L * std::numbers::pi_v<long double>);
            const long double off = p < 0.5 ? lower - p : (1.0L - p) - upper;
            return z - off / density;
        };
        long double worst = 0.0L;
        const auto look = [&](double p) {
            const long double exactly = reference(p);
            const long double scale = std::max(1.0L, std::abs(exactly));
            worst = std::max(worst, std::abs(normalQuantile(p) - exactly) / scale);
        };
        for (double p = 1e-4; p < 1.0; p += 1.3e-5) {
            look(p);
        }
        for (double p = 0.1; p > 1e-300; p *= 0.93) {
            look(p);
        }
        for (double p = 0.1; p > 1e-16; p *= 0.93) {
            look(1.0 - p);
        }
        QVERIFY2(worst < 1e-15L, qPrintable(QString::number(static_cast<double>(worst))));
    }
    void normalQuantile_isKnownAtItsEnds_M136() {
        QCOMPARE(normalQuantile(0.5), 0.0);
        QCOMPARE(normalQuantile(0.0), -infinity);
        QCOMPARE(normalQuantile(1.0), infinity);
        QVERIFY(std::isnan(normalQuantile(-0.1)));
        QVERIFY(std::isnan(normalQuantile(1.1)));
        // The two values that AS 241 prints for checking.
        VERIFY_NEAR(normalQuantile(0.25), -0.6744897501960817, 1e-16);
        VERIFY_NEAR(normalQuantile(0.001), -3.090232306167814, 1e-15);
        VERIFY_NEAR(normalQuantile(1e-20), -9.262340089798408, 1e-14);
    }
    void complementaryError_isRightInBothTails_M136() {
        for (double x = -6.0; x < 26.0; x += 0.0137) {
            VERIFY_NEAR(relative(portableErfc(x), std::erfc(x)), 0.0, 2e-15);
        }
        QCOMPARE(portableErfc(40.0), 0.0);
        QCOMPARE(portableErfc(-40.0), 2.0);
        QCOMPARE(portableErfc(infinity), 0.0);
        QCOMPARE(portableErfc(-infinity), 2.0);
    }
    void normal_hasItsKnownValues() {
        QCOMPARE(normalCdf(0.0), 0.5);
        VERIFY_NEAR(normalCdf(1.959963984540054), 0.975, 1e-15);
        VERIFY_NEAR(normalCdf(-1.0), 0.15865525393145705, 1e-15);
    }
    void comparisons_forgiveRounding_M42() {
        QVERIFY(atLeast(2.9999999999999996, 3.0));
        QVERIFY(below(2.999999, 3.0));
        QVERIFY(nearlyEqual(1.0, 1.0 + 1e-10));
        QVERIFY(!nearlyEqual(1.0, 1.0 + 1e-8));
    }
};

QTEST_APPLESS_MAIN(TestScoringMath)
#include "tst_scoring_math.moc"
