// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/draws.h"
#include "core/scoring/order.h"
#include "core/scoring/portable_math.h"
#include "core/scoring/result_json.h"
#include "core/scoring/world_model.h"
#include "tests/core/tst_scoring_fixture.h"

#include <QJsonArray>

#include <algorithm>
#include <random>

using namespace kvorum;
using namespace kvorum::test;
using scoring::Width;

namespace {

/// SplitMix64, one number after the other.
class Generator {
public:
    double uniform() {
        std::uint64_t z = m_state += 0x9E37'79B9'7F4A'7C15;
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EB;
        z ^= z >> 31;
        return (static_cast<double>(z >> 11) + 0.5) / 9007199254740992.0;
    }
    double normal() { return scoring::normalQuantile(uniform()); }

private:
    std::uint64_t m_state = 0x4B56'4F52'554D;
};

/// The rule as it is written, leaf by leaf and world by world, with nothing made fast.
class PlainWorlds {
public:
    PlainWorlds(const domain::Template& of, const domain::Role& role, const scoring::Result& result)
        : m_model(of), m_role(role), m_result(result) {}

    scoring::RankShares run(const scoring::Draws& draws) {
        for (std::size_t c = 0; c < m_result.candidates.size(); ++c) {
            if (m_result.candidates[c].score) {
                m_shares.candidate.push_back(static_cast<std::uint32_t>(c));
            }
        }
        const std::size_t n = m_shares.candidate.size();
        m_shares.areas = m_model.areas().size();
        m_shares.share.assign(n * n, 0.0);
        m_shares.central.assign(n * m_shares.areas, 0.0);
        for (std::uint32_t world = 0; world < draws.worlds; ++world) {
            const auto drawn = drawWeights(draws.uniformWeights);
            std::vector<double> scores;
            for (const std::uint32_t c : m_shares.candidate) {
                scores.push_back(drawScore(drawn, c));
            }
            tally(scores, drawn);
        }
        for (std::size_t row = 0; row < n; ++row) {
            const double first = m_shares.share[row * n];
            for (std::size_t a = 0; a < m_shares.areas && first > 0.0; ++a) {
                m_shares.central[row * m_shares.areas + a] /= first;
            }
        }
        for (double& share : m_shares.share) {
            share /= draws.worlds;
        }
        return m_shares;
    }

private:
    std::vector<double> drawWeights(bool uniformWeights) {
        const std::size_t n = m_model.areas().size();
        std::vector<double> cuts{0.0, 1.0};
        for (std::size_t i = 0; i + 1 < n; ++i) {
            cuts.push_back(m_random.uniform());
        }
        std::sort(cuts.begin(), cuts.end());
        std::vector<double> gaps;
        for (std::size_t i = 0; i < n; ++i) {
            gaps.push_back(cuts[i + 1] - cuts[i]);
        }
        if (!uniformWeights) std::sort(gaps.rbegin(), gaps.rend());
        std::vector<double> drawn(n);
        for (std::size_t place = 0; place < n; ++place) {
            drawn[m_role.priority.empty() ? place : m_role.priority[place]] = gaps[place];
        }
        return drawn;
    }
    /// Mean of the counting leaves of a block, moved by its error, and their weight.
    void addBlock(std::uint32_t candidate, std::size_t first, std::size_t end, double ratio,
                  double& sum, double& all) {
        const double z = m_random.normal();
        double weight = 0.0;
        double mean = 0.0;
        double variance = 0.0;
        for (std::size_t i = first; i < end; ++i) {
            const auto& figures = m_result.leavesOf(candidate)[i];
            const double w = m_result.weights.leaf[i];
            if (!figures.observed() || !(w > 0.0)) continue;
            weight += w;
            mean += w * figures.mean;
            variance += w * w * figures.variance / figures.n;
        }
        if (!(weight > 0.0)) return;
        mean = mean / weight + z * std::sqrt(variance) / weight;
        sum += ratio * weight * (mean - 1.0) / 4.0;
        all += ratio * weight;
    }
    double drawScore(const std::vector<double>& drawn, std::uint32_t candidate) {
        const auto& figures = m_result.candidates[candidate];
        const double shared = std::sqrt(
            std::max(0.0, figures.se * figures.se - figures.seLeafWise * figures.seLeafWise));
        const double shift = m_random.normal() * shared;
        double sum = 0.0;
        double all = 0.0;
        for (std::size_t a = 0; a < drawn.size(); ++a) {
            const auto& where = m_model.areas()[a];
            addBlock(candidate, where.firstLeaf, where.endLeaf(),
                     drawn[a] / m_result.weights.centroid[a], sum, all);
        }
        if (m_role.traitShare.value > 0.0) {
            addBlock(candidate, m_model.areaLeafCount(), m_model.leaves().size(), 1.0, sum, all);
        }
        return 100.0 * sum / all + shift;
    }
    void tally(const std::vector<double>& scores, const std::vector<double>& drawn) {
        std::vector<scoring::Standing> standings;
        for (std::size_t row = 0; row < scores.size(); ++row) {
            const auto& figures = m_result.candidates[m_shares.candidate[row]];
            standings.push_back({figures.status, figures.provisional, scores[row]});
        }
        const auto order = scoring::orderOf(standings);
        for (std::size_t i = 0; i < order.size(); ++i) {
            const auto tied = static_cast<double>(
                std::count_if(order.begin(), order.end(), [&](const scoring::Placed& other) {
                    return other.place == order[i].place;
                }));
            for (std::size_t rank = 0; rank < order.size(); ++rank) {
                if (order[rank].place != order[i].place) continue;
                addPlace(order[i].candidate, rank, 1.0 / tied, drawn);
            }
        }
    }
    void addPlace(std::size_t row, std::size_t rank, double part,
                  const std::vector<double>& drawn) {
        m_shares.share[row * m_shares.candidate.size() + rank] += part;
        for (std::size_t a = 0; a < drawn.size() && rank == 0; ++a) {
            m_shares.central[row * drawn.size() + a] += part * drawn[a];
        }
    }

    const domain::Template& m_model;
    const domain::Role& m_role;
    const scoring::Result& m_result;
    Generator m_random;
    scoring::RankShares m_shares;
};

/// A panel with gaps in it: unrated leaves, single raters, candidates without a sheet, equal ones.
Panel panelOf(unsigned seed, std::size_t candidates, std::size_t raters) {
    std::mt19937 random(seed);
    const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
    Panel panel;
    panel.vacancy.role.traitShare = {seed % 2 == 0 ? 0.0 : 0.1};
    if (seed % 3 == 0) panel.vacancy.role.priority = {4, 2, 0, 1, 3};
    for (std::size_t c = 0; c < candidates; ++c) {
        std::vector<domain::Marks> sheets;
        const auto best = 2 + below(4);
        const auto gaps = below(4);
        for (std::size_t r = 0; r < raters; ++r) {
            domain::Marks sheet = everywhere(0);
            for (std::uint8_t& mark : sheet) {
                if (below(8) >= gaps) mark = static_cast<std::uint8_t>(1 + below(best));
            }
            if (seed % 5 == 0 || below(6) > 0) sheets.push_back(sheet); // some panels are complete
        }
        // Several with one score and no spread.
        if (seed % 5 != 0 && c % 7 == 3) sheets.assign(1, everywhere(4));
        panel.rated(std::string("c").append(std::to_string(c)), sheets);
    }
    return panel;
}

scoring::WorldModel worldsOf(const Panel& panel) {
    return scoring::worldModel(model(), panel.vacancy.role, panel.score());
}

/// The case of the closed forms: fixed scores of one leaf an area, nothing uncertain but weights.
scoring::WorldModel certain(const std::vector<std::vector<double>>& alternatives) {
    scoring::WorldModel worlds;
    const std::size_t criteria = alternatives.front().size();
    worlds.centroid.assign(criteria, 1.0 / static_cast<double>(criteria));
    worlds.blocks = criteria;
    for (std::size_t i = 0; i < criteria; ++i) {
        worlds.priority.push_back(i);
    }
    for (const auto& alternative : alternatives) {
        worlds.candidate.push_back(static_cast<std::uint32_t>(worlds.candidate.size()));
        worlds.orderClass.push_back(0);
        worlds.sharedError.push_back(0.0);
        for (std::size_t i = 0; i < criteria; ++i) {
            worlds.weight.push_back(worlds.centroid[i]);
            worlds.mark.push_back(worlds.centroid[i] * 4.0 * alternative[i]);
            worlds.error.push_back(0.0);
        }
    }
    return worlds;
}

bool sameBytes(const std::vector<double>& a, const std::vector<double>& b) {
    return a.size() == b.size() &&
           (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}

} // namespace

/// Rank acceptability and central weights by drawn worlds.
class TestScoringSmaa : public QObject {
    Q_OBJECT

private slots:
    void generator_isSplitMix64() {
        // Outputs from state 0, as printed by the generator's authors.
        std::uint64_t x = scoring::lanes::stateStep;
        scoring::lanes::splitMix<scoring::lanes::One>(x);
        QCOMPARE(x, 0xE220'A839'7B1D'CDAFU);
        x = 2 * scoring::lanes::stateStep;
        scoring::lanes::splitMix<scoring::lanes::One>(x);
        QCOMPARE(x, 0x6E78'9E6A'A1B9'65F4U);
    }
    void uniform_staysInsideZeroAndOne() {
        // Exactly: QCOMPARE takes doubles for equal that differ in their last places.
        const auto of = [](std::uint64_t word) {
            double u = 0.0;
            scoring::lanes::uniformOf<scoring::lanes::One>(u, word);
            return u;
        };
        constexpr std::uint64_t half = std::uint64_t{1} << 63;
        QVERIFY(of(0) == 0x1p-54);
        QVERIFY(of(half - 1) == 0.5 - 0x1p-54);
        QVERIFY(of(half) == 0.5); // a half of the last place is rounded to even
        QVERIFY(of(~std::uint64_t{0}) == 1.0 - 0x1p-53);
    }

    // --- smaa_closed_form.json ---------------------------------------------------------------
    void closedForms_areMetWithinTheErrorOfTheDraws_M147() {
        constexpr std::uint32_t worlds = 400'000;
        constexpr double fiveErrors = 5.0 * 0.5 / 632.0; // sqrt(p (1 - p) / worlds), at p = 0.5
        const auto cases = oracle("smaa_closed_form.json")["cases"].toArray();
        QCOMPARE(cases.size(), 3);
        for (const auto& value : cases) {
            const QJsonObject one = value.toObject();
            const QJsonObject given = one["alternatives"].toObject();
            std::vector<std::vector<double>> alternatives;
            for (const auto& name : given.keys()) {
                alternatives.emplace_back();
                for (const auto& mark : given[name].toArray()) {
                    alternatives.back().push_back(mark.toDouble());
                }
            }
            const auto shares = scoring::rankShares(certain(alternatives), {worlds, true});
            for (int c = 0; c < given.size(); ++c) {
                const QString name = given.keys()[c];
                const auto row = static_cast<std::uint32_t>(c);
                const auto expected = one["rank_acceptability"].toObject()[name].toArray();
                const auto found = shares.sharesOf(row);
                QCOMPARE(static_cast<std::size_t>(expected.size()), found.size());
                for (std::size_t r = 0; r < found.size(); ++r) {
                    VERIFY_NEAR(found[r], expected[static_cast<int>(r)].toDouble(), fiveErrors);
                }
                const QJsonValue centre = one["central_weight"].toObject()[name];
                const auto central = shares.centralOf(row);
                QCOMPARE(central.empty(), centre.isNull());
                for (std::size_t a = 0; a < central.size(); ++a) {
                    VERIFY_NEAR(central[a], centre.toArray()[static_cast<int>(a)].toDouble(),
                                fiveErrors);
                }
            }
        }
    }
    void closedForms_zeroIsZeroAndOneIsOne_M147() {
        const auto shares =
            scoring::rankShares(certain({{1, 0}, {0, 1}, {0.4, 0.4}}), {20'000, true});
        QCOMPARE(shares.sharesOf(2)[0], 0.0);
        QVERIFY(shares.centralOf(2).empty());
    }
    // --- rank_weights.csv --------------------------------------------------------------------
    void drawnWeights_averageToTheCentroid_M40() {
        for (const QByteArray& line : oracleText("rank_weights.csv").split('\n')) {
            const auto cells = line.trimmed().split(',');
            if (cells.size() < 3 || cells[1] != "ROC") continue;
            const auto n = cells[0].toUInt();
            const auto shares =
                scoring::rankShares(certain({std::vector<double>(n, 0.5)}), {200'000, false});
            QCOMPARE(shares.sharesOf(0)[0], 1.0);
            for (std::size_t i = 0; i < n; ++i) {
                VERIFY_NEAR(shares.centralOf(0)[i], cells[static_cast<int>(i) + 2].toDouble(),
                            2e-3);
            }
        }
    }

    void plainRule_givesTheSameShares_M136() {
        for (unsigned seed = 0; seed < 12; ++seed) {
            const Panel panel = panelOf(seed, 2 + 3 * seed, 1 + seed % 4);
            const auto result = panel.score();
            const scoring::Draws draws{500, seed % 4 == 1};
            const auto plain = PlainWorlds(model(), panel.vacancy.role, result).run(draws);
            const auto fast = scoring::rankShares(worldsOf(panel), draws);
            QCOMPARE(fast.candidate, plain.candidate);
            for (std::size_t i = 0; i < plain.share.size(); ++i) {
                VERIFY_NEAR(fast.share[i], plain.share[i], 1e-12);
            }
            for (std::size_t i = 0; i < plain.central.size(); ++i) {
                VERIFY_NEAR(fast.central[i], plain.central[i], 1e-12);
            }
        }
    }
    void everyWidth_givesTheSameBytes_M136() {
        for (unsigned seed = 0; seed < 8; ++seed) {
            const auto worlds = worldsOf(panelOf(seed, 1 + 9 * seed, 3));
            const scoring::Draws draws{1'000 + seed, seed % 2 == 1};
            const auto one = scoring::rankShares(worlds, draws, Width::One);
            for (const Width width : {Width::Four, scoring::widestHere()}) {
                const auto wide = scoring::rankShares(worlds, draws, width);
                QVERIFY(sameBytes(one.share, wide.share));
                QVERIFY(sameBytes(one.central, wide.central));
            }
        }
    }
    void manyCandidates_areSortedAsFewAreCompared_M136() {
        // More than are compared pair by pair; cut down, the first ones keep their order.
        auto worlds = worldsOf(panelOf(5, 300, 2));
        const auto shares = scoring::rankShares(worlds, {64, false});
        const std::size_t n = shares.candidate.size();
        QVERIFY(n > 256);
        for (std::size_t rank = 0; rank < n; ++rank) {
            double sum = 0.0;
            for (std::size_t row = 0; row < n; ++row) {
                sum += shares.share[row * n + rank];
            }
            VERIFY_NEAR(sum, 1.0, 1e-9);
        }
        const auto result = panelOf(5, 300, 2).score();
        const domain::Role role = panelOf(5, 300, 2).vacancy.role;
        const auto plain = PlainWorlds(model(), role, result).run({64, false});
        for (std::size_t i = 0; i < plain.share.size(); ++i) {
            VERIFY_NEAR(shares.share[i], plain.share[i], 1e-12);
        }
    }
    void tie_sharesTheRanksItSpans() {
        const auto shares = scoring::rankShares(
            certain({{0.5, 0.5}, {0.9, 0.9}, {0.5, 0.5}, {0.5, 0.5}}), {1'000, false});
        QCOMPARE(shares.sharesOf(1)[0], 1.0);
        for (const std::uint32_t row : {0U, 2U, 3U}) {
            QCOMPARE(shares.sharesOf(row)[0], 0.0);
            for (std::size_t rank = 1; rank < 4; ++rank) {
                VERIFY_NEAR(shares.sharesOf(row)[rank], 1.0 / 3.0, exact);
            }
        }
    }
    void nearlyEqualScores_areATie() {
        const auto shares =
            scoring::rankShares(certain({{0.5, 0.5}, {0.5 + 1e-12, 0.5 + 1e-12}}), {100, false});
        QCOMPARE(shares.sharesOf(0)[0], 0.5);
        QCOMPARE(shares.sharesOf(1)[0], 0.5);
    }
    void gateFailed_neverStandsBeforeOneThatPasses_M45() {
        Panel panel;
        panel.rated("failed", {inArea(everywhere(5), "leadership", 1)});
        panel.rated("weak", {everywhere(3)});
        const auto result = panel.score();
        QCOMPARE(result.ranks.sharesOf(0)[1], 1.0);
        QVERIFY(result.ranks.centralOf(0).empty());
        QCOMPARE(result.ranks.sharesOf(1)[0], 1.0);
    }
    void sharesOfACandidate_sumToOne_M45() {
        const auto result = panelOf(2, 20, 3).score();
        for (const std::uint32_t c : result.ranks.candidate) {
            double sum = 0.0;
            for (const double share : result.ranks.sharesOf(c)) {
                sum += share;
            }
            VERIFY_NEAR(sum, 1.0, 1e-9);
        }
    }
    void withoutDraws_thereAreNoRanks() {
        const Panel panel = panelOf(1, 4, 2);
        const auto result = scoring::score(model(), panel.vacancy, {.draws = 0});
        QVERIFY(result.ranks.sharesOf(0).empty());
        QVERIFY(result.ranks.centralOf(0).empty());
    }
    void json_givesSharesAndCentralWeights() {
        Panel panel;
        panel.rated("strong", {everywhere(5)});
        panel.rated("weak", {everywhere(2)});
        panel.candidate("unseen");
        const auto json = QJsonDocument::fromJson(
            QByteArray::fromStdString(scoring::resultJson(model(), panel.vacancy, panel.score())));
        const auto candidates = json["candidates"].toArray();
        QCOMPARE(candidates[0].toObject()["rank_acceptability"].toArray(), (QJsonArray{1.0, 0.0}));
        QCOMPARE(candidates[0].toObject()["central_weights"].toObject().size(), 5);
        QVERIFY(candidates[1].toObject()["central_weights"].isNull());
        QVERIFY(candidates[2].toObject()["rank_acceptability"].isNull());
    }
};

QTEST_APPLESS_MAIN(TestScoringSmaa)
#include "tst_scoring_smaa.moc"
