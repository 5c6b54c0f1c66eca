// SPDX-License-Identifier: Apache-2.0
#include "app/session/device_session.h"
#include "app/session/fields.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

// A rating on disk, beside the limit: a bare SQLite commit of as many bytes with the same
// durability.

namespace {

using namespace kvorum;

constexpr std::size_t pendingRowBytes = 256;

void tapOnDisk(benchmark::State& state) {
    const QTemporaryDir folder;
    auto device = session::DeviceSession::open(folder.path().toStdString(), "bench");
    session::DeviceSession& s = **device;
    const bool ready = s.foundWorkspace("Bench", "Eva").ok();
    const auto vacancy = s.createVacancy("Vacancy", "Company", 85);
    const auto candidate = s.addCandidate(*vacancy, "Alva", 80);
    const bool assigned = s.assign(*candidate, s.self()).ok();
    const auto sheet = s.openSheet(*candidate);
    if (!ready || !assigned || !sheet) {
        state.SkipWithError("the sheet did not open");
        return;
    }
    int level = 0;
    for (auto _ : state) {
        level = level % 5 + 1;
        benchmark::DoNotOptimize(s.writeSheet(*sheet, "rating/seo", level).ok());
    }
}
BENCHMARK(tapOnDisk)->Unit(benchmark::kMillisecond)->UseRealTime();

void bareCommit(benchmark::State& state) {
    const QTemporaryDir folder;
    SQLite::Database file(folder.filePath("bare.db").toStdString(),
                          SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    file.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
              "CREATE TABLE pending (field INTEGER PRIMARY KEY, sealed BLOB)");
    SQLite::Statement put(file, "INSERT OR REPLACE INTO pending VALUES (1, ?)");
    const std::string row(pendingRowBytes, 'x');
    for (auto _ : state) {
        SQLite::Transaction transaction(file);
        put.reset();
        put.bind(1, row.data(), static_cast<int>(row.size()));
        put.exec();
        transaction.commit();
    }
}
BENCHMARK(bareCommit)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
