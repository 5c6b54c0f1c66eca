// SPDX-License-Identifier: Apache-2.0
#include "app/session/demo.h"

#include "app/session/panel.h"
#include "assets/assets.h"

#include <QFile>

#include <algorithm>

namespace kvorum::session {

using base::Error;
using base::ErrorCode;
using base::Outcome;
using base::Result;

namespace {

namespace fs = std::filesystem;

/// Its line is the server that the demo syncs through, empty for the embedded relay.
fs::path sealOf(const fs::path& folder) {
    return folder / "demo";
}
/// Moved last: with it the demo is whole.
constexpr const char* lastFile = "device.key";
fs::path relayFile(const fs::path& folder) {
    return folder / "demo-relay.db";
}
fs::path colleaguesOf(const fs::path& folder) {
    return folder / "colleagues";
}

QString serverOf(const fs::path& folder) {
    QFile file(sealOf(folder));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed()
                                          : QString();
}

/// The way to the demo's relay for any of its devices.
Result<Connect> connector(const fs::path& folder, const QString& server, const Network& network) {
    if (!server.isEmpty()) {
        return Connect([server, network](client::Replica& replica) {
            return SyncDriver::forServer(replica, server, {}, network);
        });
    }
    auto relay = network.embedded(relayFile(folder));
    if (!relay) {
        return relay.error();
    }
    return Connect([transport =
                        *relay](client::Replica& replica) -> Result<std::unique_ptr<SyncDriver>> {
        return std::make_unique<SyncDriver>(replica, embeddedAuthority, std::string(), transport());
    });
}

Outcome writeSeal(const fs::path& folder, const QString& server) {
    QFile seal(sealOf(folder));
    const QByteArray line = server.toUtf8() + '\n';
    if (!seal.open(QIODevice::WriteOnly) || seal.write(line) != line.size() || !seal.flush()) {
        return Error{ErrorCode::StoreFailed, folder.string(), seal.errorString().toStdString()};
    }
    return {};
}

/// What a kill in the middle of moveInto() left: without its key nothing of it can be opened.
void removeHalf(const fs::path& made, const fs::path& folder) {
    std::error_code ignored;
    if (fs::exists(sealOf(folder)) || fs::exists(made)) {
        for (const fs::path& half : {made, colleaguesOf(folder), relayFile(folder),
                                     folder / "kvorum.db", sealOf(folder)}) {
            fs::remove_all(half, ignored);
        }
    }
}

Outcome moveInto(const fs::path& made, const fs::path& folder) {
    std::error_code failed;
    std::vector<fs::path> names;
    for (const auto& entry : fs::directory_iterator(made, failed)) {
        names.push_back(entry.path().filename());
    }
    std::stable_partition(names.begin(), names.end(),
                          [](const fs::path& name) { return name != lastFile; });
    for (const fs::path& name : names) {
        fs::rename(made / name, folder / name, failed);
        if (failed) {
            return Error{ErrorCode::StoreFailed, folder.string(), failed.message()};
        }
    }
    fs::remove_all(made, failed);
    return {};
}

} // namespace

namespace {

/// Whether a sheet is in, and what the others gave is still hidden: their devices have to open it.
bool awaitsColleagues(DeviceSession& own) {
    for (const base::ScopeId& vacancy : readableVacancies(own)) {
        for (const base::ScopeId& candidate : candidatesOf(own, vacancy)) {
            const auto raters = readRaters(own, candidate);
            const bool in = std::any_of(raters.begin(), raters.end(), [&](const RaterState& rater) {
                return rater.member == own.self() && rater.submittedMs;
            });
            if (in && std::any_of(raters.begin(), raters.end(), [](const RaterState& rater) {
                    return rater.submittedMs && !rater.readable;
                })) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

bool Demo::exists(const Launch& launch) {
    return fs::exists(sealOf(launch.dataDir));
}

Outcome Demo::make(const Launch& launch, const std::function<void(int done, int all)>& progress) {
    if (DeviceSession::exists(launch.dataDir)) {
        return Error{ErrorCode::Conflict, launch.dataDir.string(),
                     "there is a workspace in this folder already"};
    }
    const fs::path made = launch.dataDir / "making";
    std::error_code failed;
    removeHalf(made, launch.dataDir);
    fs::create_directories(made, failed);
    const auto passphrase = demoPassphrase(launch.dataDir / "passphrase");
    auto file = readDemoFile(assets::demoJson());
    auto connect = connector(made, launch.server, launch.network);
    for (const Error* error :
         {passphrase ? nullptr : &passphrase.error(), file ? nullptr : &file.error(),
          connect ? nullptr : &connect.error()}) {
        if (error != nullptr) {
            return *error;
        }
    }
    {
        DemoMaking making(std::move(*file), made, *passphrase, std::move(*connect));
        if (auto done = making.run(progress); !done) {
            return done;
        }
    }
    connect = Error{}; // closes the relay's file before it moves
    if (auto sealed = writeSeal(made, launch.server); !sealed) {
        return sealed;
    }
    return moveInto(made, launch.dataDir);
}

Result<Demo::Opened> Demo::open(const Launch& launch) {
    const auto passphrase = demoPassphrase(launch.dataDir / "passphrase");
    if (!passphrase) {
        return passphrase.error();
    }
    const QString server = serverOf(launch.dataDir);
    auto connect = connector(launch.dataDir,
                             server.isEmpty() || launch.server.isEmpty() ? server : launch.server,
                             launch.network);
    auto own = DeviceSession::open(launch.dataDir, *passphrase, vault::SecretKind::Random);
    if (!connect || !own) {
        return connect ? own.error() : connect.error();
    }
    auto sync = (*connect)((*own)->replica());
    if (!sync) {
        return sync.error();
    }
    (*own)->useSync(std::move(*sync));
    Opened opened;
    opened.own = std::move(*own);
    opened.colleagues = std::make_unique<DemoColleagues>(colleaguesOf(launch.dataDir), *passphrase,
                                                         std::move(*connect));
    QObject::connect(opened.own.get(), &DeviceSession::written, opened.colleagues.get(),
                     &DemoColleagues::begin, Qt::DirectConnection);
    if (awaitsColleagues(*opened.own)) {
        opened.colleagues->begin();
    }
    return opened;
}

DemoMaker::~DemoMaker() {
    if (m_thread) {
        m_thread->wait();
    }
}

void DemoMaker::start(const Launch& launch) {
    if (m_thread && m_thread->isRunning()) {
        return;
    }
    m_thread.reset(QThread::create([this, launch] {
        const auto outcome =
            Demo::make(launch, [this](int done, int all) { emit progress(done, all); });
        if (outcome) {
            emit made();
        } else {
            emit failed(QString::fromStdString(base::describe(outcome.error())));
        }
    }));
    m_thread->start();
}

} // namespace kvorum::session
