// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/platform/keychain.h"
#include "app/platform/paths.h"
#include "app/window/window.h"
#include "core/vault/secrecy.h"

#include <QCommandLineParser>
#include <QGuiApplication>

namespace {

using kvorum::session::Launch;

const char* const version = KVORUM_VERSION;

Launch readArguments(const QGuiApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription("Structured interviews, offline, and one honest matrix.");
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dataDir("data-dir", "Folder of this device.", "DIR");
    const QCommandLineOption server("server", "Base URL of the relay.", "URL");
    const QCommandLineOption join("join", "Joins a workspace by its link.", "LINK");
    const QCommandLineOption language("language", "en, sv or pl.", "xx");
    const QCommandLineOption demo("demo", "Opens the demo vacancy; makes it where there is none.");
    const QCommandLineOption passphrase("passphrase-file",
                                        "First line: the passphrase of this device.", "FILE");
    parser.addOptions({dataDir, server, join, language, demo, passphrase});
    parser.process(application);
    Launch launch;
    launch.dataDir = parser.isSet(dataDir)
                         ? std::filesystem::path(parser.value(dataDir).toStdString())
                         : kvorum::platform::defaultDataDir();
    launch.server = parser.value(server);
    launch.joinLink = parser.value(join);
    launch.language = parser.value(language);
    launch.demo = parser.isSet(demo);
    launch.network = kvorum::network::realNetwork();
    launch.keychain = kvorum::platform::systemKeychain();
    launch.passphraseFile = parser.value(passphrase).toStdString();
    return launch;
}

} // namespace

int main(int argc, char* argv[]) {
    kvorum::vault::keepMemoryPrivate();
    QGuiApplication::setApplicationName("Kvorum");
    QGuiApplication::setApplicationVersion(version);
    QGuiApplication::setDesktopFileName("kvorum");
    const QGuiApplication application(argc, argv);
    kvorum::window::Window window(readArguments(application));
    return window.open() ? QGuiApplication::exec() : 1;
}
