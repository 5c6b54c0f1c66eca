// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/server.h"

/// What `kvorum-server` can be told to do. Each returns the exit code.
namespace kvorum::server::program {

struct Options {
    std::string folder, log, boxes, statement, workspace; ///< of the commands below
    std::string data, database, listen = "127.0.0.1:8470", portFile, logLevel = "info";
    bool open = false;
    int exitCode = 0; ///< of the command that ran
    std::vector<std::string> hosts;
    http::TlsFiles tls;
    http::Limits limits;
    std::int64_t headerSeconds = 10;
    DeviceLimits device{1000, 100U << 20};
    std::size_t envelopeBytes = protocol::mostEnvelopeBytes;
};

int serve(Options& options);
/// Prints a code that founds one workspace.
int invite(const Options& options);
/// Prints the two files that it wrote.
int backup(const Options& options);
int restore(const Options& options);
/// Prints each problem; 1 where there is one.
int verify(const Options& options);
int erase(const Options& options);
int compact(const Options& options);

} // namespace kvorum::server::program
