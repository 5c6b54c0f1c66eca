// SPDX-License-Identifier: Apache-2.0
#include "tests/app/office.h"

#include <QtTest>

#include <fstream>

using namespace kvorum;
using session::DeviceSession;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t page = 4096;

void damagePage(const fs::path& file, std::size_t number) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(static_cast<std::streamoff>(number * page));
    stream << std::string(page, '\x5a');
}

/// Opens the device, which may meet the damage only where it reads the names; then it is opened
/// once more, as its words ask.
base::Result<std::unique_ptr<DeviceSession>> openDamaged(const fs::path& folder) {
    auto session = DeviceSession::open(folder, "words");
    if (session) {
        for (const auto& vacancy : (*session)->control().scopes(log::ScopeKind::Vacancy)) {
            (void)(*session)->replica().fold(vacancy.id);
        }
        session->reset();
        session = DeviceSession::open(folder, "words");
    }
    return session;
}

} // namespace

/// One page of a device's file is lost, whichever, and nothing of it was ever sent.
class DamagedStoreTest : public QObject {
    Q_OBJECT
private slots:
    void whicheverPageIsLostTheDeviceOpensAndSaysSo() {
        test::Office office;
        for (int n = 0; n < 40; ++n) {
            QVERIFY(office.session->write(office.candidate, log::EntityKind::Candidate,
                                          "note" + std::to_string(n), std::string(400, 'n')));
            QVERIFY(office.session->seal(office.candidate));
        }
        office.session.reset();
        const fs::path whole = office.folder.path().toStdString();
        const std::size_t pages = fs::file_size(whole / "kvorum.db") / page;
        std::size_t met = 0;
        std::size_t joined = 0;
        for (std::size_t lost = 0; lost < pages; ++lost) {
            QTemporaryDir folder;
            const fs::path damaged = folder.path().toStdString();
            fs::copy(whole, damaged, fs::copy_options::recursive);
            damagePage(damaged / "kvorum.db", lost);
            const auto session = openDamaged(damaged);
            QVERIFY2(session.ok(), session ? "" : base::describe(session.error()).c_str());
            if (!fs::exists(damaged / "kvorum.db.damaged-1")) continue;
            ++met;
            const auto unread = (*session)->replica().status().unread;
            QVERIFY(std::any_of(unread.begin(), unread.end(), [](const base::Error& problem) {
                return problem.code == base::ErrorCode::Corrupt && problem.where == "store";
            }));
            if (!(*session)->mayWrite(office.candidate)) continue; // the log was on it
            ++joined;
            auto& replica = (*session)->replica();
            if (!replica.readable(office.candidate)) continue; // the key was on it
            QVERIFY((*session)->write(office.candidate, log::EntityKind::Candidate, "after",
                                      std::string("goes on")));
            QVERIFY((*session)->sealAll());
        }
        QVERIFY(met > pages / 2);
        QVERIFY(joined > met / 2);
    }
};

QTEST_GUILESS_MAIN(DamagedStoreTest)
#include "tst_damaged_store.moc"
