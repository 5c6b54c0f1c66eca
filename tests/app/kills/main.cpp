// SPDX-License-Identifier: Apache-2.0
#include "tests/app/kills/kill_interview.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <iostream>
#include <nlohmann/json.hpp>

using namespace kvorum::test;

namespace {

struct Sum {
    std::size_t kills = 0, interviews = 0, breaches = 0, acts = 0, keys = 0;
    std::int64_t charactersLost = 0, oldestLostMs = 0;
};

/// One interview; says by which kills a promise broke.
void live(std::uint64_t seed, std::size_t kills, Sum& sum) {
    QTemporaryDir folder;
    KillInterview interview(seed, folder.path());
    interview.run(kills - sum.kills);
    ++sum.interviews;
    sum.kills += interview.kills();
    sum.acts += interview.interviewer().acts();
    sum.keys += interview.interviewer().keys();
    sum.charactersLost = std::max(sum.charactersLost, interview.model().charactersLost);
    sum.oldestLostMs = std::max(sum.oldestLostMs, interview.model().oldestLostMs);
    sum.breaches += interview.breaches().size();
    if (interview.breaches().empty()) {
        return;
    }
    folder.setAutoRemove(false);
    std::cerr << "seed " << seed << ", in " << folder.path().toStdString() << ":\n";
    for (const auto& line : interview.trace()) {
        std::cerr << "  killed " << line << '\n';
    }
    for (const auto& line : interview.breaches()) {
        std::cerr << line << '\n';
    }
}

} // namespace

int main(int count, char** arguments) {
    const QCoreApplication application(count, arguments);
    CLI::App app("Kills the real program at random moments of an interview, and looks after each "
                 "whether a tap or a text is lost");
    std::uint64_t seed = 1;
    std::size_t kills = 20;
    app.add_option("--seed", seed, "The first interview's seed");
    app.add_option("--kills", kills, "How many");
    CLI11_PARSE(app, count, arguments);
    QElapsedTimer since;
    since.start();
    Sum sum;
    for (; sum.breaches == 0 && sum.kills < kills; ++seed) {
        live(seed, kills, sum);
    }
    const nlohmann::json report = {{"kills", sum.kills},
                                   {"interviews", sum.interviews},
                                   {"breaches", sum.breaches},
                                   {"acts", sum.acts},
                                   {"keys", sum.keys},
                                   {"characters-lost-at-most", sum.charactersLost},
                                   {"age-of-the-oldest-lost-ms", sum.oldestLostMs},
                                   {"seconds", static_cast<double>(since.elapsed()) / 1000}};
    std::cout << report.dump() << '\n';
    return sum.breaches == 0 ? 0 : 1;
}
