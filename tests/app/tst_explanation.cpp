// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "app/session/device_session.h"
#include "app/viewmodels/explanation_text.h"

using namespace kvorum;
using viewmodels::explanation::Line;
using Kind = scoring::NumberId::Kind;

namespace {

/// A logistics specialist, and one rated candidate.
session::Panel panelOfOne() {
    const auto& model = session::shippedTemplate().model;
    session::Panel panel;
    panel.input.organisation.turnover = domain::Msek{20};
    panel.input.organisation.specialists = {model.findArea("logistics").value()};
    panel.input.candidates.push_back({"a", "Alva", {}});
    panel.input.raters.push_back({"e", "Eva"});
    panel.input.scorecards.push_back({0, 0, true, domain::Marks(model.leaves().size(), 4)});
    panel.result = scoring::score(model, panel.input, {.draws = 0});
    return panel;
}

QList<Line> linesOf(const session::Panel& panel, const scoring::NumberId& number, int depth) {
    const auto& model = session::shippedTemplate().model;
    const auto explained = scoring::explain(model, panel.input, panel.result, number);
    return viewmodels::explanation::lines(panel, explained.value(), depth, QStringLiteral("en"));
}

} // namespace

/// The tree behind a number, as a person reads it.
class TestExplanation : public QObject {
    Q_OBJECT

private slots:
    void firstLine_isTheNumberItself_M10() {
        const auto lines = linesOf(panelOfOne(), {.kind = Kind::Score}, 0);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].name, QStringLiteral("Score: Alva"));
        QCOMPARE(lines[0].value, QStringLiteral("75.0"));
        QCOMPARE(lines[0].how, QStringLiteral("100 × 0.75"));
        QCOMPARE(lines[0].rule, QStringLiteral("published method, Edwards and Barron 1994"));
    }
    void rule_isShownWithKindAndSource_M134() {
        const auto area = session::shippedTemplate().model.findArea("logistics").value();
        const auto lines = linesOf(
            panelOfOne(), {.kind = Kind::AreaWeight, .area = static_cast<std::uint32_t>(area)}, 9);
        QStringList rules;
        for (const Line& line : lines) {
            QVERIFY(!line.name.isEmpty() && !line.value.isEmpty() && line.depth <= 9);
            rules << line.rule;
        }
        QVERIFY(rules.contains(QStringLiteral("M-43, advice, source 001")));
        QCOMPARE(lines[0].name, QStringLiteral("Weight of the area: Logistics"));
    }
    void deeperLines_explainTheOneAbove_M10() {
        const auto lines = linesOf(panelOfOne(), {.kind = Kind::LeafMean}, 2);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].value, QStringLiteral("4"));
        QCOMPARE(lines[0].how, QStringLiteral("4 ÷ 1"));
        QVERIFY(lines[1].name.startsWith(QStringLiteral("Rating: ")));
        QVERIFY(lines[1].name.endsWith(QStringLiteral("Alva, Eva")));
        QCOMPARE(lines[1].depth, 1);
        QVERIFY(lines[1].how.isEmpty());
        QVERIFY(lines[2].name.startsWith(QStringLiteral("Number of ratings: ")));
        QVERIFY(lines[2].name.endsWith(QStringLiteral("Alva")));
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
