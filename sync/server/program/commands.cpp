// SPDX-License-Identifier: Apache-2.0
#include "sync/server/program/commands.h"

#include "core/vault/durable_file.h"
#include "sync/server/admin/backup.h"
#include "sync/server/admin/compact.h"
#include "sync/server/admin/erase.h"
#include "sync/server/admin/restore.h"
#include "sync/server/admin/verify.h"
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

/// Of a command that makes no database: a mistyped name is said.
base::Result<std::unique_ptr<Store>> openExisting(const Options& options) {
    if (options.database.empty() && !std::filesystem::exists(options.data)) {
        return base::Error{base::ErrorCode::NotFound, options.data, "There is no such file."};
    }
    return openStore(options);
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
    spdlog::set_level(spdlog::level::from_str(options.logLevel));
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

int backup(const Options& options) {
    const auto store = openExisting(options);
    if (!store) return fail(store.error());
    const auto made = admin::backUp(**store, options.folder, base::SystemClock());
    if (!made) return fail(made.error());
    std::cout << made->log.string() << '\n' << made->boxes.string() << std::endl;
    return 0;
}

int restore(const Options& options) {
    const auto store = openStore(options);
    if (!store) return fail(store.error());
    const auto done = admin::restore(options.log, options.boxes, **store, base::SystemClock());
    if (!done) return fail(done.error());
    std::cout << "restored " << done->workspaces << " workspaces; " << done->boxes
              << " boxes with their keys, " << done->lost << " to be given again" << std::endl;
    return 0;
}

int verify(const Options& options) {
    const auto store = openExisting(options);
    if (!store) return fail(store.error());
    const auto done = admin::verify(**store);
    if (!done) return fail(done.error());
    for (const auto& problem : done->problems) {
        std::cout << problem << '\n';
    }
    std::cout << done->workspaces << " workspaces, " << done->statements << " statements, "
              << done->envelopes << " envelopes, " << done->boxes
              << " boxes: " << (done->problems.empty() ? "whole" : "NOT WHOLE") << std::endl;
    return done->problems.empty() ? 0 : 1;
}

int erase(const Options& options) {
    const auto raw = base::fromBase64Url(options.workspace);
    const auto workspace = raw ? base::WorkspaceId::fromView(*raw) : std::nullopt;
    if (!workspace) {
        return fail({base::ErrorCode::BadFormat, "--workspace", "Give it as in its links."});
    }
    const auto statement = vault::readWhole(options.statement, 64U << 10);
    if (!statement) return fail(statement.error());
    const auto store = openExisting(options);
    if (!store) return fail(store.error());
    const auto erased = admin::erase(**store, *workspace, *statement, base::SystemClock());
    if (!erased) return fail(erased.error());
    std::cout << (*erased ? "erased" : "was erased before") << std::endl;
    return 0;
}

int compact(const Options& options) {
    const auto store = openExisting(options);
    if (!store) return fail(store.error());
    const auto done = admin::compact(**store, base::SystemClock());
    if (!done) return fail(done.error());
    std::cout << "removed the contents of " << done->boxes << " boxes and " << done->envelopes
              << " envelopes" << std::endl;
    return 0;
}

} // namespace kvorum::server::program
