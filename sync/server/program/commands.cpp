// SPDX-License-Identifier: Apache-2.0
#include "sync/server/program/commands.h"

#include "sync/server/postgres/postgres_store.h"

#include <spdlog/spdlog.h>

#include <fstream>
#include <iostream>

namespace kvorum::server::program {

namespace {

int fail(const base::Error& error) {
    spdlog::error("{}", base::describe(error));
    return 1;
}

base::Result<std::unique_ptr<Store>> openStore(const Options& options) {
    if (!options.database.empty()) return openPostgres(options.database);
    return openSqlite(options.data);
}

/// By which names clients may call: those given, else the loopback ones.
base::Result<std::vector<std::string>> hostsOf(const Options& options, const http::Server& http) {
    if (!options.hosts.empty()) return options.hosts;
    if (!http.loopback()) {
        return base::Error{base::ErrorCode::BadFormat, "--host",
                           "Say by which host[:port] clients call this server."};
    }
    const auto port = std::to_string(http.port());
    return std::vector<std::string>{"127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port};
}

} // namespace

int serve(Options& options) {
    options.limits.headerTime = std::chrono::seconds(options.headerSeconds);
    const auto store = openStore(options);
    if (!store) return fail(store.error());
    const auto http = http::Server::listen(options.listen, options.tls, options.limits);
    if (!http) return fail(http.error());
    const auto hosts = hostsOf(options, **http);
    if (!hosts) return fail(hosts.error());

    Settings settings;
    settings.open = options.open;
    settings.hosts = *hosts;
    settings.device = options.device;
    settings.envelopeBytes = options.envelopeBytes;
    settings.noteProblem = [](const base::Error& error) { (void)fail(error); };
    const base::SystemClock clock;
    const auto relay = Relay::make(**store, clock, settings);
    if (!relay) return fail(relay.error());

    const auto port = (*http)->port();
    if (!options.portFile.empty()) std::ofstream(options.portFile) << port << '\n';
    std::cout << "listening on " << ((*http)->secure() ? "https" : "http") << "://"
              << options.listen.substr(0, options.listen.rfind(':')) << ':' << port << std::endl;
    spdlog::info("serving {} on port {}", options.data.empty() ? "PostgreSQL" : options.data, port);
    (*http)->run(**relay);
    spdlog::info("ended");
    return 0;
}

int invite(const Options& options) {
    const auto store = openStore(options);
    if (!store) return fail(store.error());
    const auto code = makeFoundingCode(**store);
    if (!code) return fail(code.error());
    std::cout << *code << std::endl;
    return 0;
}

} // namespace kvorum::server::program
