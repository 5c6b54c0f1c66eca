// SPDX-License-Identifier: Apache-2.0
#include "app/platform/keychain.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace kvorum::platform {

namespace {

using base::Error;
using base::ErrorCode;

const auto service = QStringLiteral("Kvorum");
/// The person may have to unlock it first.
constexpr int longestMs = 120'000;

base::Outcome finish(QKeychain::Job& job) {
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    bool done = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QTimer limit;
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    limit.start(longestMs);
    job.start();
    if (!done) {
        // no second act may begin while the first waits here
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    if (done && job.error() == QKeychain::NoError) {
        return {};
    }
    const bool missing = done && job.error() == QKeychain::EntryNotFound;
    return Error{missing ? ErrorCode::NotFound : ErrorCode::Offline, "keychain",
                 job.errorString().toStdString()};
}

class SystemKeychain final : public session::Keychain {
public:
    base::Result<std::string> read(const std::string& name) override {
        QKeychain::ReadPasswordJob job(service);
        job.setKey(QString::fromStdString(name));
        if (const auto done = finish(job); !done) {
            return done.error();
        }
        return job.textData().toStdString();
    }
    base::Outcome write(const std::string& name, const std::string& secret) override {
        QKeychain::WritePasswordJob job(service);
        job.setKey(QString::fromStdString(name));
        job.setTextData(QString::fromStdString(secret));
        return finish(job);
    }
};

} // namespace

std::unique_ptr<session::Keychain> systemKeychain() {
    return std::make_unique<SystemKeychain>();
}

} // namespace kvorum::platform
