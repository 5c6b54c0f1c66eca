// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "assets/assets.h"
#include "core/domain/catalogue_file.h"
#include "core/scoring/live_result.h"
#include "core/scoring/result_json.h"
#include "core/scoring/score.h"

#include <rapidcheck.h>

using namespace kvorum;

namespace {

const domain::Template& model() {
    static const auto catalogue = domain::loadTemplate(assets::templateJson(), "template").value();
    return catalogue.model;
}

domain::Marks drawMarks() {
    const bool empty = *rc::gen::inRange(0, 5) == 0;
    if (empty) return {};
    domain::Marks marks;
    const int gaps = *rc::gen::inRange(0, 4);
    for (std::size_t i = 0; i < model().leaves().size(); ++i) {
        const int mark = *rc::gen::inRange(1 - 3 * gaps, 6);
        marks.push_back(static_cast<std::uint8_t>(std::max(mark, 0)));
    }
    return marks;
}

/// A few candidates and raters; some sheets missing, some not handed in, some with gaps.
domain::Vacancy drawVacancy() {
    domain::Vacancy vacancy;
    vacancy.organisation.turnover = domain::Msek{85};
    vacancy.organisation.strengths = drawMarks();
    for (std::size_t i = model().areaLeafCount(); i < vacancy.organisation.strengths.size(); ++i) {
        vacancy.organisation.strengths[i] = 0;
    }
    vacancy.role.traitShare = {*rc::gen::inRange(0, 2) * 0.1};
    const std::size_t candidates = *rc::gen::inRange<std::size_t>(1, 6);
    const std::size_t raters = *rc::gen::inRange<std::size_t>(1, 5);
    for (std::size_t r = 0; r < raters; ++r) {
        vacancy.raters.push_back({std::string("r").append(std::to_string(r)), ""});
    }
    const int missing = *rc::gen::inRange(0, 2);
    for (std::size_t c = 0; c < candidates; ++c) {
        vacancy.candidates.push_back(
            {std::string("c").append(std::to_string(c)), "", domain::Msek{100}});
        for (std::size_t r = 0; r < raters; ++r) {
            const int fate = *rc::gen::inRange(0, 8);
            if (missing > 0 && fate == 0) continue;
            vacancy.scorecards.push_back({c, r, missing == 0 || fate != 1, drawMarks()});
        }
    }
    return vacancy;
}

/// Every figure that the ratings reach, bit for bit.
void requireSame(const scoring::LiveResult& live) {
    const auto full = scoring::score(live.model, live.vacancy, {.draws = 0});
    RC_ASSERT(live.result.pooledVariance == full.pooledVariance);
    RC_ASSERT(live.result.leaves == full.leaves);
    RC_ASSERT(live.result.areas == full.areas);
    RC_ASSERT(live.result.candidates == full.candidates);
    RC_ASSERT(live.result.agreement == full.agreement);
    RC_ASSERT(live.result.leniency == full.leniency);
    RC_ASSERT(live.result.fairOrder == full.fairOrder);
    RC_ASSERT(live.result.debrief == full.debrief);
    RC_ASSERT(scoring::resultJson(live.model, live.vacancy, live.result) ==
              scoring::resultJson(live.model, live.vacancy, full));
}

} // namespace

/// A result kept in step is the result computed afresh.
class TestPropertyLive : public QObject {
    Q_OBJECT

private slots:
    void anyChanges_giveWhatScoringAfreshGives_M136() {
        QVERIFY(rc::check([] {
            scoring::LiveResult live(model(), drawVacancy());
            requireSame(live);
            for (int step = *rc::gen::inRange(1, 12); step > 0; --step) {
                const auto c = *rc::gen::inRange<std::size_t>(0, live.vacancy.candidates.size());
                const auto r = *rc::gen::inRange<std::size_t>(0, live.vacancy.raters.size());
                const auto leaf = *rc::gen::inRange<std::size_t>(0, model().leaves().size());
                const auto rating = static_cast<std::uint8_t>(*rc::gen::inRange(0, 6));
                RC_TAG(live.change(c, r, leaf, rating) ? "changed" : "no such sheet");
                requireSame(live);
            }
        }));
    }
    void whatIsNotThere_isRefusedAndChangesNothing() {
        domain::Vacancy vacancy;
        vacancy.candidates.push_back({"c", "", {}});
        vacancy.raters.push_back({"r", ""});
        scoring::LiveResult live(model(), vacancy);
        QVERIFY(!live.change(0, 0, 0, 3)); // no sheet
        vacancy.scorecards.push_back({0, 0, true, {}});
        scoring::LiveResult rated(model(), vacancy);
        QVERIFY(!rated.change(1, 0, 0, 3));
        QVERIFY(!rated.change(0, 1, 0, 3));
        QVERIFY(!rated.change(0, 0, model().leaves().size(), 3));
        QVERIFY(!rated.change(0, 0, 0, 6));
        QVERIFY(rated.vacancy == vacancy);
        QVERIFY(rated.change(0, 0, 0, 3));
        QCOMPARE(rated.result.leavesOf(0)[0].mean, 3.0);
    }
};

QTEST_APPLESS_MAIN(TestPropertyLive)
#include "tst_property_live.moc"
