// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "core/scoring/score.h"
#include "tests/property/scoring_worlds.h"
#include "tests/support/every_number.h"

using namespace kvorum;
using namespace kvorum::test;

/// Every number can say where it came from: its tree, worked out anew, gives it.
class TestPropertyExplain : public QObject {
    Q_OBJECT

private slots:
    void explanation_givesItsNumber_M10() {
        const domain::Template model = smallTemplate();
        QVERIFY(rc::check([&model] {
            const domain::Vacancy vacancy = rollVacancy(model);
            const auto result = scoring::score(model, vacancy, {.draws = 0});
            for (const auto& number : EveryNumber(model, vacancy, result).all) {
                const std::string fault = explanationFault(model, vacancy, result, number);
                if (!fault.empty()) RC_FAIL(fault);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestPropertyExplain)
#include "tst_property_explain.moc"
