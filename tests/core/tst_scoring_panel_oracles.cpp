// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/agreement.h"
#include "core/scoring/f_distribution.h"
#include "core/scoring/leniency.h"
#include "core/scoring/order.h"
#include "tests/core/tst_scoring_fixture.h"

#include <QJsonArray>

using namespace kvorum;
using namespace kvorum::test;

namespace {

/// A full table of totals, candidate-major.
struct Table {
    domain::Vacancy vacancy;
    std::vector<scoring::OwnTotal> totals;

    void add(std::uint32_t candidate, std::uint32_t rater, double total) {
        if (vacancy.candidates.size() <= candidate) vacancy.candidates.resize(candidate + 1);
        if (vacancy.raters.size() <= rater) vacancy.raters.resize(rater + 1);
        totals.push_back({candidate, rater, total});
    }
    scoring::TwoWay meanSquares() const { return scoring::twoWay(totals, vacancy).value(); }
};

Table tableOf(const QJsonArray& rows) {
    Table table;
    for (int c = 0; c < rows.size(); ++c) {
        const QJsonArray row = rows[c].toArray();
        for (int r = 0; r < row.size(); ++r) {
            table.add(static_cast<std::uint32_t>(c), static_cast<std::uint32_t>(r),
                      row[r].toDouble());
        }
    }
    return table;
}

/// Rows are observers, columns units; null is missing.
std::vector<scoring::ValueCounts> unitsOf(const QJsonArray& observers) {
    std::vector<scoring::ValueCounts> units(
        static_cast<std::size_t>(observers[0].toArray().size()));
    for (const auto& observer : observers) {
        const QJsonArray row = observer.toArray();
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            const int value = row[static_cast<int>(unit)].toInt(0);
            if (value > 0) ++units[unit].of.at(static_cast<std::size_t>(value - 1));
        }
    }
    return units;
}

/// The cells of a CSV file below its head, the first column left out.
QJsonArray cellsOf(const char* name) {
    QJsonArray rows;
    const auto lines = oracleText(name).trimmed().split('\n');
    for (int i = 1; i < lines.size(); ++i) {
        QJsonArray row;
        const auto cells = lines[i].trimmed().split(',');
        for (int k = 1; k < cells.size(); ++k) {
            row << (cells[k].isEmpty() ? QJsonValue() : QJsonValue(cells[k].toDouble()));
        }
        rows << row;
    }
    return rows;
}

/// The variance of ratings as the leaf table computes it.
scoring::LeafFigures leafOf(const QJsonArray& ratings) {
    domain::Template one;
    (void)one.addArea("a", false);
    (void)one.addLeaf("l");
    Panel panel(one);
    std::vector<domain::Marks> sheets;
    for (const auto& rating : ratings) {
        sheets.push_back({static_cast<std::uint8_t>(rating.toInt())});
    }
    panel.rated("x", sheets);
    return panel.score().leaves[0];
}

/// Candidates by value, best first.
QJsonArray orderOf(const std::vector<std::optional<double>>& values, const QStringList& names) {
    std::vector<scoring::Standing> standings;
    for (const auto& value : values) {
        standings.push_back({scoring::Status::Pass, false, value});
    }
    QJsonArray order;
    for (const auto& placed : scoring::orderOf(standings)) {
        order << names[static_cast<int>(placed.candidate)];
    }
    return order;
}

/// The sheets of a case of severity, with the names in the order of their first sheet.
struct Severity {
    Table table;
    QStringList candidates;
    QStringList raters;

    explicit Severity(const QJsonArray& ratings) {
        const auto number = [](QStringList& names, const QString& name) {
            if (!names.contains(name)) names << name;
            return static_cast<std::uint32_t>(names.indexOf(name));
        };
        for (const auto& value : ratings) {
            const QJsonArray one = value.toArray();
            const auto candidate = number(candidates, one[0].toString());
            table.add(candidate, number(raters, one[1].toString()),
                      25.0 * (one[2].toDouble() - 1.0));
        }
    }
    scoring::Leniency fit() const {
        return scoring::leniencyOf(table.totals, table.vacancy.candidates.size(),
                                   table.vacancy.raters.size());
    }
};

} // namespace

/// Published and constructed cases of a panel; figures agree to the printed digits (M-147).
class TestScoringPanelOracles : public QObject {
    Q_OBJECT

private:
    QJsonObject m_icc = oracle("icc_shrout_fleiss_1979.json");
    QJsonObject m_alpha = oracle("krippendorff_2011.json");
    QJsonObject m_small = oracle("agreement_small.json");

    scoring::TwoWay iccTable() const { return tableOf(m_icc["data"].toArray()).meanSquares(); }
    double computed(const char* name) const {
        return m_icc["computed"].toObject()[QLatin1String(name)].toDouble();
    }
    QJsonArray interval(const char* name) const {
        return m_icc["computed_ci95"].toObject()[QLatin1String(name)].toArray();
    }

private slots:
    void initTestCase() { QVERIFY(!m_icc.isEmpty() && !m_alpha.isEmpty() && !m_small.isEmpty()); }

    // --- icc_shrout_fleiss_1979 --------------------------------------------------------------
    void intraclassCorrelations_areAsPublished() {
        QCOMPARE(cellsOf("icc_shrout_fleiss_1979.csv"), m_icc["data"].toArray());
        const auto table = iccTable();
        const auto both = scoring::correlationsOf(table);
        QVERIFY(both.has_value());
        const QJsonObject published = m_icc["published"].toObject();
        const double within = m_icc["tolerance_vs_published"].toDouble();
        VERIFY_NEAR(both->single, published["ICC(2,1)"].toDouble(), within);
        VERIFY_NEAR(both->panel, published["ICC(2,4)"].toDouble(), within);
        VERIFY_NEAR(table.between, published["BMS"].toDouble(), within);
        VERIFY_NEAR(table.judges, published["JMS"].toDouble(), within);
        VERIFY_NEAR(table.error, published["EMS"].toDouble(), within);
        VERIFY_NEAR(both->single, computed("ICC(2,1)"), 5e-7);
        VERIFY_NEAR(both->panel, computed("ICC(2,k)"), 5e-7);
        VERIFY_NEAR(table.between, computed("BMS"), 5e-7);
        VERIFY_NEAR(table.judges, computed("JMS"), 5e-7);
        VERIFY_NEAR(table.error, computed("EMS"), 5e-7);
        // WMS is what lies within candidates: judges and residual together.
        VERIFY_NEAR((3.0 * table.judges + 15.0 * table.error) / 18.0, computed("WMS"), 5e-7);
    }
    void intervals_areAsPrinted() {
        const auto intervals = scoring::intervalsOf(iccTable());
        const auto single = interval("ICC(2,1)");
        VERIFY_NEAR(intervals.single.low, single[0].toDouble(), 5e-7);
        VERIFY_NEAR(intervals.single.high, single[1].toDouble(), 5e-7);
        const auto panel = interval("ICC(2,k)");
        QVERIFY(intervals.panel.has_value());
        VERIFY_NEAR(intervals.panel->low, panel[0].toDouble(), 5e-7);
        VERIFY_NEAR(intervals.panel->high, panel[1].toDouble(), 5e-7);
    }
    /// ICC(3,1) needs nothing but F quantiles: (F/q - 1) / (F/q + k - 1), and its mirror image.
    void quantilesOfF_giveTheIntervalOfTheFixedModel() {
        const double f = computed("F3");
        const double low = f / scoring::fQuantile(0.975, 5, 15);
        const double high = f * scoring::fQuantile(0.975, 15, 5);
        const auto single = interval("ICC(3,1)");
        VERIFY_NEAR((low - 1.0) / (low + 3.0), single[0].toDouble(), 1e-6);
        VERIFY_NEAR((high - 1.0) / (high + 3.0), single[1].toDouble(), 1e-6);
        const auto panel = interval("ICC(3,k)");
        VERIFY_NEAR(1.0 - 1.0 / low, panel[0].toDouble(), 1e-6);
        VERIFY_NEAR(1.0 - 1.0 / high, panel[1].toDouble(), 1e-6);
    }
    /// A table's figures, the mirror law, and that quantile and distribution undo each other, for
    /// degrees of freedom that are not whole and for far tails too.
    void quantilesOfF_areThoseOfTables() {
        VERIFY_NEAR(scoring::fQuantile(0.95, 1, 10), 4.9646, 5e-5);
        VERIFY_NEAR(scoring::fQuantile(0.975, 10, 20), 2.7737, 5e-5);
        VERIFY_NEAR(scoring::fQuantile(0.99, 5, 120), 3.1735, 5e-5);
        for (const double a : {0.3, 1.0, 2.7, 40.0, 3000.0}) {
            for (const double b : {0.5, 4.0, 11.3, 900.0}) {
                for (const double p : {0.025, 0.5, 0.975}) {
                    const double f = scoring::fQuantile(p, a, b);
                    VERIFY_NEAR(scoring::fCdf(f, a, b), p, 1e-11);
                    VERIFY_NEAR(f * scoring::fQuantile(1.0 - p, b, a), 1.0, 1e-9);
                }
            }
        }
        VERIFY_NEAR(scoring::logGamma(0.5), std::log(std::sqrt(std::acos(-1.0))), 1e-14);
        VERIFY_NEAR(scoring::logGamma(171.0), std::lgamma(171.0), 1e-11);
    }
    void tailsOfF_areAsPrinted() {
        VERIFY_NEAR(1.0 - scoring::fCdf(computed("F1"), 5, 18), computed("p1"), 5e-7);
        VERIFY_NEAR(1.0 - scoring::fCdf(computed("F3"), 5, 15), computed("p3"), 5e-7);
    }

    // --- krippendorff_2011 -------------------------------------------------------------------
    void ordinalAlpha_isAsPublished() {
        const QJsonArray data = m_alpha["data_rows_are_observers"].toArray();
        QCOMPARE(cellsOf("krippendorff_2011.csv"), data);
        const auto units = unitsOf(data);
        const auto alpha = scoring::ordinalAlpha(scoring::UnitSums(units));
        QVERIFY(alpha.has_value());
        VERIFY_NEAR(*alpha, m_alpha["published"].toObject()["ordinal"].toDouble(), 5e-4);
        VERIFY_NEAR(*alpha, m_alpha["computed"].toObject()["ordinal"].toDouble(), 5e-7);
    }
    /// The unit that only one observer rated changes nothing, whoever it was.
    void aValueWithoutAPair_isIgnored() {
        auto units = unitsOf(m_alpha["data_rows_are_observers"].toArray());
        const auto with = scoring::ordinalAlpha(scoring::UnitSums(units));
        units.pop_back();
        QCOMPARE(units.size(), std::size_t{11});
        QCOMPARE(scoring::ordinalAlpha(scoring::UnitSums(units)), with);
    }
    void edgesOfAlpha_areAsPrinted() {
        const auto cases = m_alpha["edge_cases"].toArray();
        QCOMPARE(cases.size(), 2);
        QVERIFY(!scoring::ordinalAlpha(
            scoring::UnitSums(unitsOf(cases[0].toObject()["data"].toArray()))));
        const QJsonObject perfect = cases[1].toObject();
        QCOMPARE(*scoring::ordinalAlpha(scoring::UnitSums(unitsOf(perfect["data"].toArray()))),
                 perfect["ordinal"].toDouble());
    }

    // --- agreement_small.json, spearman_brown.csv --------------------------------------------
    void withinGroup_isAsPrinted() {
        const auto cases = m_small["rwg_cases"].toArray();
        QCOMPARE(cases.size(), 5);
        for (const auto& value : cases) {
            const QJsonObject one = value.toObject();
            const auto rwg = scoring::withinGroup(leafOf(one["ratings"].toArray()));
            QVERIFY(rwg.has_value());
            VERIFY_NEAR(*rwg, one["rwg"].toDouble(), 5e-7);
        }
        QVERIFY(!scoring::withinGroup(leafOf({4})));
        QVERIFY(!scoring::withinGroup({}));
    }
    void ratersNeeded_areAsPrinted() {
        const auto cases = m_small["raters_needed"].toArray();
        QCOMPARE(cases.size(), 5);
        for (const auto& value : cases) {
            const QJsonObject one = value.toObject();
            QCOMPARE(scoring::ratersNeeded(one["from"].toDouble(), one["target"].toDouble()),
                     one["k"].toInt());
        }
    }
    void moreRaters_stepReliabilityUp() {
        int figures = 0;
        const auto lines = oracleText("spearman_brown.csv").trimmed().split('\n');
        for (int i = 1; i < lines.size(); ++i) {
            const auto cells = lines[i].trimmed().split(',');
            for (int k = 1; k < cells.size(); ++k, ++figures) {
                VERIFY_NEAR(scoring::steppedUp(cells[0].toDouble(), k), cells[k].toDouble(),
                            5.001e-5);
            }
        }
        QCOMPARE(figures, 42);
    }

    // --- severity_*.json ---------------------------------------------------------------------
    void leniencyRemoved_reversesTheOrder() {
        const QJsonObject expected = oracle("severity_incomplete_design.json");
        const Severity design(expected["ratings"].toArray());
        const auto leniency = design.fit();
        QVERIFY(!leniency.refused);
        std::vector<std::optional<double>> raw;
        for (int c = 0; c < design.candidates.size(); ++c) {
            const QString& name = design.candidates[c];
            double sum = 0.0;
            int count = 0;
            for (const auto& own : design.table.totals) {
                if (own.candidate != static_cast<std::uint32_t>(c)) continue;
                sum += 1.0 + own.total / 25.0;
                ++count;
            }
            raw.emplace_back(sum / count);
            VERIFY_NEAR(*raw.back(), expected["raw_means"].toObject()[name].toDouble(), 1e-9);
            const double fair = leniency.candidate[static_cast<std::size_t>(c)].value();
            VERIFY_NEAR(fair, expected["fair_means"].toObject()[name].toDouble(), 1e-9);
            VERIFY_NEAR(fair, expected["true_candidate"].toObject()[name].toDouble(), 1e-9);
        }
        for (int r = 0; r < design.raters.size(); ++r) {
            VERIFY_NEAR(leniency.rater[static_cast<std::size_t>(r)].value(),
                        expected["leniency"].toObject()[design.raters[r]].toDouble(), 1e-9);
        }
        QCOMPARE(orderOf(raw, design.candidates), expected["raw_order"].toArray());
        QCOMPARE(orderOf(leniency.candidate, design.candidates), expected["fair_order"].toArray());
    }
    void disconnectedSheets_areRefused() {
        const QJsonObject expected = oracle("severity_disconnected.json");
        QVERIFY(expected["expect"].toString().contains(QStringLiteral("refuse")));
        const auto leniency = Severity(expected["ratings"].toArray()).fit();
        QVERIFY(leniency.refused.has_value());
        QCOMPARE(leniency.refused->code, scoring::RefusalCode::NotConnected);
        QCOMPARE(leniency.refused->candidate, std::optional<std::uint32_t>(1));
        QVERIFY(!leniency.candidate[0] && !leniency.rater[0]);
    }

    // --- panel_end_to_end.json ---------------------------------------------------------------
    void endToEnd_agreementIsAsPrinted() {
        const QJsonObject file = oracle("panel_end_to_end.json");
        domain::Template five;
        for (const auto& id : file["competences"].toArray()) {
            QVERIFY(five.addArea(id.toString().toStdString(), false));
            QVERIFY(five.addLeaf(id.toString().toStdString()));
        }
        Panel panel(five);
        for (const char* name : {"Alva", "Bo", "Cleo"}) {
            std::vector<domain::Marks> sheets;
            for (const auto& sheet : file["ratings_1_to_5"].toObject()[name].toObject()) {
                domain::Marks marks;
                for (const auto& mark : sheet.toArray()) {
                    marks.push_back(static_cast<std::uint8_t>(mark.toInt()));
                }
                sheets.push_back(marks);
            }
            panel.rated(name, sheets);
        }
        const auto result = panel.score();
        const QJsonObject icc = file["icc_of_weighted_totals"].toObject();
        VERIFY_NEAR(result.agreement.icc21.value(), icc["ICC(2,1)"].toDouble(), 5e-5);
        VERIFY_NEAR(result.agreement.icc2k.value(), icc["ICC(2,k)"].toDouble(), 5e-5);
        for (std::size_t c = 0; c < 3; ++c) {
            const QString name = QString::fromStdString(panel.vacancy.candidates[c].id);
            const auto rwg = file["result"].toObject()[name].toObject()["rwg"].toArray();
            for (std::size_t i = 0; i < 5; ++i) {
                VERIFY_NEAR(scoring::withinGroup(result.leavesOf(c)[i]).value(),
                            rwg[static_cast<int>(i)].toDouble(), 5e-5);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestScoringPanelOracles)
#include "tst_scoring_panel_oracles.moc"
