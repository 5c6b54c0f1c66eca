// SPDX-License-Identifier: Apache-2.0
#include "sync/server/program/commands.h"

#include <CLI/CLI.hpp>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdio>
#include <exception>

using namespace kvorum::server::program;

namespace {

/// Either a file or a PostgreSQL.
void describeStore(CLI::App& command, Options& options) {
    auto* where = command.add_option_group("where");
    where->add_option("--data", options.data, "SQLite file");
    where->add_option("--database", options.database, "postgresql://…, of any number of processes");
    where->require_option(1);
}

/// Past each there is an answer that names it.
void describeLimits(CLI::App& serve, Options& options) {
    auto& limits = options.limits;
    const auto upTo = [](std::size_t most) { return CLI::Range(std::size_t{1}, most); };
    serve.add_option("--body-bytes", limits.bodyBytes, "Most bytes of a body: 413")
        ->check(upTo(kvorum::protocol::mostBodyBytes));
    serve.add_option("--envelope-bytes", options.envelopeBytes, "Most of an envelope: too_large")
        ->check(upTo(kvorum::protocol::mostEnvelopeBytes));
    serve.add_option("--header-bytes", limits.headerBytes, "Most of a request's headers: 431");
    serve.add_option("--header-seconds", options.headerSeconds, "Time for these: 408")
        ->check(CLI::Range(1, 600));
    serve.add_option("--body-rate", limits.bodyBytesPerSecond, "Least bytes a second: 408")
        ->check(CLI::PositiveNumber);
    serve.add_option("--requests-a-minute", options.device.requestsAMinute,
                     "Of a device, 0: any number: 429");
    serve.add_option("--bytes-a-day", options.device.bytesADay, "Of a device, 0: any number: 429");
    serve.add_option("--connections", limits.connections, "Most at once: 503");
}

void describeServe(CLI::App& serve, Options& options) {
    describeStore(serve, options);
    serve.add_option("--listen", options.listen, "address:port; port 0 takes a free one");
    serve.add_option("--port-file", options.portFile, "Where to write the port");
    serve.add_option("--host", options.hosts, "host[:port] by which clients call; repeatable");
    serve.add_flag("--open", options.open, "Whoever comes may found a workspace");
    auto* certificate = serve.add_option("--certificate", options.tls.certificate, "PEM chain");
    auto* key = serve.add_option("--key", options.tls.key, "PEM private key");
    certificate->needs(key);
    key->needs(certificate);
    describeLimits(serve, options);
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
    describeStore(*inviteCommand, options);
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
