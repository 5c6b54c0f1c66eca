// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo_command.h"

#include "app/cli/matrix_text.h"
#include "app/network/network.h"
#include "app/session/second_device.h"
#include "app/session/sync_driver.h"
#include "app/session/turning.h"
#include "app/window/picture.h"

#include <CLI/CLI.hpp>

#include <QGuiApplication>

#include <fstream>
#include <iostream>

namespace kvorum::cli {

namespace {

constexpr int syncMs = 60'000;
constexpr int failedCode = 1;
constexpr QSize desk{1440, 900};

struct Arguments {
    std::string dataDir = "out/run/device", server, out = "out", language = "en";
};

int fail(const base::Error& error) {
    std::cerr << "kvorum-cli demo: " << base::describe(error) << '\n';
    return failedCode;
}

bool syncOnce(session::DeviceSession& device) {
    if (!device.sealAll()) { // what a kill left unsealed would else wait for its half minute
        return false;
    }
    device.sync()->start();
    return session::turnUntil(
        [&] { return device.sync()->idle() && device.replica().status().waiting == 0; }, syncMs);
}

/// Opens the demo, syncs it and writes what it shows; gives the vacancy.
base::Result<base::ScopeId> walk(const session::Launch& launch, const std::filesystem::path& out) {
    auto demo = session::Demo::open(launch);
    if (!demo) {
        return demo.error();
    }
    session::DeviceSession& device = *demo->own;
    if (!launch.server.isEmpty() && !syncOnce(device)) {
        return base::Error{base::ErrorCode::Offline, launch.server.toStdString(),
                           "the demo is here but could not be synced"};
    }
    const auto vacancies = session::readableVacancies(device);
    if (vacancies.empty()) {
        return base::Error{base::ErrorCode::NotFound, launch.dataDir.string(),
                           "no vacancy is here"};
    }
    const session::Panel panel = session::readPanel(device, vacancies.front());
    const std::string text = matrixText(panel, launch.language);
    std::cout << text;
    std::ofstream(out / "matrix.txt") << text;
    if (!launch.server.isEmpty()) {
        if (auto written = session::inviteSecondDevice(device, vacancies.front(), launch);
            !written) {
            return written.error();
        }
        syncOnce(device);
    }
    return vacancies.front();
}

int runDemo(const Arguments& arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    int count = 1;
    std::string name = "kvorum-cli";
    char* names[] = {name.data(), nullptr};
    const QGuiApplication application(count, names);
    session::Launch launch;
    launch.dataDir = arguments.dataDir;
    launch.server = QString::fromStdString(arguments.server);
    launch.language = QString::fromStdString(arguments.language);
    launch.demo = true;
    launch.network = network::realNetwork();
    std::filesystem::create_directories(arguments.out);
    if (!session::Demo::exists(launch)) {
        std::cout
            << "Filling the demo by the calls of real work: three devices, eighteen sheets.\n";
        if (auto made = session::Demo::make(launch, [](int, int) {}); !made) {
            return fail(made.error());
        }
        std::cout << "Its passphrase is random and lies in " << arguments.dataDir
                  << "/passphrase (mode 0600).\n";
    }
    const auto vacancy = walk(launch, arguments.out);
    if (!vacancy) {
        return fail(vacancy.error());
    }
    const std::string picture = arguments.out + "/dashboard.png";
    window::Window window(launch);
    if (!window.open()) {
        return failedCode;
    }
    if (!window::waitUntilReady(window) ||
        !window::showScreen(window, "dashboard", QString::fromStdString(vacancy->hex()), desk) ||
        !window::writePicture(window, QString::fromStdString(picture))) {
        return fail({base::ErrorCode::StoreFailed, picture, "the picture could not be written"});
    }
    std::cout << "The same as text in " << arguments.out << "/matrix.txt, the dashboard in "
              << picture << ".\n";
    return 0;
}

} // namespace

void addDemoCommand(CLI::App& app, int& code) {
    auto* command = app.add_subcommand("demo", "Walks the demo vacancy and writes its matrix");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("--data-dir", arguments->dataDir, "Folder of the device");
    command->add_option("--server", arguments->server,
                        "Base URL of a relay; none: an embedded one");
    command->add_option("--out", arguments->out, "Folder for text and picture");
    command->add_option("--language", arguments->language, "en, sv or pl");
    command->callback([arguments, &code] { code = runDemo(*arguments); });
}

} // namespace kvorum::cli
