// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/server.h"
#include "sync/server/relay.h"

#include <CLI/CLI.hpp>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>

using namespace kvorum;

namespace {

struct Options {
    std::string data, listen = "127.0.0.1:8470", portFile, logLevel = "info";
    bool open = false;
    std::vector<std::string> hosts;
    server::http::TlsFiles tls;
    server::http::Limits limits;
    std::int64_t headerSeconds = 10;
};

int fail(const base::Error& error) {
    spdlog::error("{}", base::describe(error));
    return 1;
}

/// By which names clients may call: those given, else the loopback ones.
base::Result<std::vector<std::string>> hostsOf(const Options& options,
                                               const server::http::Server& http) {
    if (!options.hosts.empty()) return options.hosts;
    if (!http.loopback()) {
        return base::Error{base::ErrorCode::BadFormat, "--host",
                           "Say by which host[:port] clients call this server."};
    }
    const auto port = std::to_string(http.port());
    return std::vector<std::string>{"127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port};
}

int serve(Options& options) {
    options.limits.headerTime = std::chrono::seconds(options.headerSeconds);
    const auto store = server::openSqlite(options.data);
    if (!store) return fail(store.error());
    const auto http = server::http::Server::listen(options.listen, options.tls, options.limits);
    if (!http) return fail(http.error());
    const auto hosts = hostsOf(options, **http);
    if (!hosts) return fail(hosts.error());

    server::Settings settings;
    settings.open = options.open;
    settings.hosts = *hosts;
    settings.noteProblem = [](const base::Error& error) { (void)fail(error); };
    const base::SystemClock clock;
    const auto relay = server::Relay::make(**store, clock, settings);
    if (!relay) return fail(relay.error());

    const auto port = (*http)->port();
    if (!options.portFile.empty()) std::ofstream(options.portFile) << port << '\n';
    std::cout << "listening on " << ((*http)->secure() ? "https" : "http") << "://"
              << options.listen.substr(0, options.listen.rfind(':')) << ':' << port << std::endl;
    spdlog::info("serving {} on port {}", options.data, port);
    (*http)->run(**relay);
    spdlog::info("ended");
    return 0;
}

int invite(const Options& options) {
    const auto store = server::openSqlite(options.data);
    if (!store) return fail(store.error());
    const auto code = server::makeFoundingCode(**store);
    if (!code) return fail(code.error());
    std::cout << *code << std::endl;
    return 0;
}

void describeServe(CLI::App& serve, Options& options) {
    serve.add_option("--data", options.data, "Database file")->required();
    serve.add_option("--listen", options.listen, "address:port; port 0 takes a free one");
    serve.add_option("--port-file", options.portFile, "Where to write the port");
    serve.add_option("--host", options.hosts, "host[:port] by which clients call; repeatable");
    serve.add_flag("--open", options.open, "Whoever comes may found a workspace");
    auto* certificate = serve.add_option("--certificate", options.tls.certificate, "PEM chain");
    auto* key = serve.add_option("--key", options.tls.key, "PEM private key");
    certificate->needs(key);
    key->needs(certificate);
    serve.add_option("--header-seconds", options.headerSeconds, "Time for a request's headers")
        ->check(CLI::Range(1, 600));
    serve.add_option("--connections", options.limits.connections, "Most connections at once");
    serve.add_option("--log-level", options.logLevel, "debug, info, warning, error");
}

int run(int count, char** arguments) {
    spdlog::set_default_logger(spdlog::stderr_color_mt("kvorum"));
    CLI::App app("Kvorum's relay: keeps, orders and passes on what it cannot read");
    Options options;
    app.require_subcommand(1);
    auto* serveCommand = app.add_subcommand("serve", "Serve until SIGTERM");
    describeServe(*serveCommand, options);
    auto* inviteCommand = app.add_subcommand("invite", "Print a code that founds one workspace");
    inviteCommand->add_option("--data", options.data, "Database file")->required();
    CLI11_PARSE(app, count, arguments);
    spdlog::set_level(spdlog::level::from_str(options.logLevel));
    return serveCommand->parsed() ? serve(options) : invite(options);
}

} // namespace

int main(int count, char** arguments) {
    try {
        return run(count, arguments);
    } catch (const std::exception& unexpected) {
        std::fprintf(stderr, "kvorum-server: %s\n", unexpected.what());
        return 1;
    }
}
