// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/demo_colleagues.h"
#include "app/session/launch.h"

#include <QThread>

#include <memory>

namespace kvorum::session {

/// The demo vacancy of assets/demo, made by the session calls of real work: every rater is a real
/// device with its own keys.
class Demo {
public:
    struct Opened {
        std::unique_ptr<DemoColleagues> colleagues;
        std::unique_ptr<DeviceSession> own;
    };
    /// Whether the folder holds a whole demo.
    [[nodiscard]] static bool exists(const Launch& launch);
    /// Makes it, whole or not at all; blocks. Runs an event loop of its own thread.
    static base::Outcome make(const Launch& launch,
                              const std::function<void(int done, int all)>& progress);
    /// Opens the own device, connected. Its colleagues begin once they could have anything
    /// to answer: unlocking them is not what a person waits for who wants to see Home.
    [[nodiscard]] static base::Result<Opened> open(const Launch& launch);
};

/// Makes the demo beside the user interface's thread.
class DemoMaker : public QObject {
    Q_OBJECT

public:
    ~DemoMaker() override;
    void start(const Launch& launch);

signals:
    void progress(int done, int all);
    void made();
    void failed(const QString& words);

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace kvorum::session
