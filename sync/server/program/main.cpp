// SPDX-License-Identifier: Apache-2.0
#include "core/vault/secrecy.h"
#include "sync/server/program/commands.h"

#include <CLI/CLI.hpp>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdio>
#include <exception>

#include <sys/stat.h>

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

/// Commands that are told little more than which database.
void describeUpkeep(CLI::App& app, Options& options) {
    const auto add = [&](const char* name, const char* does, auto command) {
        auto* made = app.add_subcommand(name, does);
        describeStore(*made, options);
        made->callback([&options, command] { options.exitCode = command(options); });
        return made;
    };
    add("invite", "Print a code that founds one workspace", invite);
    add("backup", "Write log and boxes into a folder, apart", backup)
        ->add_option("--into", options.folder, "Folder; its box files end after 30 days")
        ->required();
    auto* restoring = add("restore", "Fill an empty database from a backup", restore);
    restoring->add_option("--log", options.log, "kvorum-….log.db")->required();
    restoring->add_option("--boxes", options.boxes, "kvorum-….boxes.db, if not expired");
    add("verify", "Read every row again; tell what does not fit", verify);
    auto* erasing = add("erase", "Append a signed erase of a candidate", erase);
    erasing->add_option("--workspace", options.workspace, "As in its links")->required();
    erasing->add_option("--statement", options.statement, "File with the statement")->required();
    add("compact", "Remove what erased candidates and ended devices left", compact);
}

int run(int count, char** arguments) {
    ::umask(077); // databases and backups hold the server's key
    kvorum::vault::keepMemoryPrivate();
    spdlog::set_default_logger(spdlog::stderr_color_mt("kvorum"));
    CLI::App app("Kvorum's relay: keeps, orders and passes on what it cannot read");
    Options options;
    app.require_subcommand(1);
    auto* serveCommand = app.add_subcommand("serve", "Serve until SIGTERM");
    describeServe(*serveCommand, options);
    serveCommand->callback([&options] { options.exitCode = serve(options); });
    describeUpkeep(app, options);
    CLI11_PARSE(app, count, arguments);
    return options.exitCode;
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
