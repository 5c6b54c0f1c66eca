// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/server.h"

#include "sync/server/http/connection.h"

#include <charconv>
#include <csignal>
#include <thread>

namespace kvorum::server::http {

using base::Error;
using base::ErrorCode;
using TlsStream = asio::ssl::stream<tcp::socket>;

namespace {

constexpr std::chrono::seconds graceTime{5};

std::optional<tcp::endpoint> readEndpoint(const std::string& text) {
    const auto colon = text.rfind(':');
    if (colon == std::string::npos) return std::nullopt;
    auto host = text.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        host = host.substr(1, host.size() - 2);
    }
    std::uint16_t port = 0;
    const char* end = text.data() + text.size();
    const auto [rest, problem] = std::from_chars(text.data() + colon + 1, end, port);
    error_code error;
    const auto address = asio::ip::make_address(host == "localhost" ? "127.0.0.1" : host, error);
    if (problem != std::errc{} || rest != end || error) return std::nullopt;
    return tcp::endpoint(address, port);
}

std::unique_ptr<asio::ssl::context> readTls(const TlsFiles& files) {
    if (files.certificate.empty()) return nullptr;
    auto context = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_server);
    context->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 |
                         asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1 |
                         asio::ssl::context::no_tlsv1_1);
    context->use_certificate_chain_file(files.certificate);
    context->use_private_key_file(files.key, asio::ssl::context::pem);
    return context;
}

template <typename Stream>
asio::awaitable<void> serve(Stream stream, Context& context) {
    ++context.connections;
    ++context.relay.metrics().connections;
    try {
        Connection<Stream> connection(std::move(stream), context);
        co_await connection.run();
    } catch (const std::exception&) {
        // out of memory for one client: the others go on
    }
    --context.relay.metrics().connections;
    if (--context.connections == 0 && context.stopping) context.lastGone();
}

std::vector<std::optional<Seq>> newestOf(Relay& relay,
                                         const std::vector<base::WorkspaceId>& workspaces) {
    std::vector<std::optional<Seq>> newest;
    for (const auto& workspace : workspaces) {
        newest.push_back(relay.newest(workspace));
    }
    return newest;
}

/// Once a second asks how far each workspace is that somebody waits for: other processes tell
/// nothing. One look at a time, on a worker.
asio::awaitable<void> lookForOthers(asio::io_context& io, Context& context) {
    asio::steady_timer timer(io);
    while (!context.stopping) {
        timer.expires_after(std::chrono::seconds(1));
        context.looking = &timer;
        error_code cancelled;
        co_await timer.async_wait(into(cancelled));
        context.looking = nullptr;
        const auto workspaces = context.waiting.workspaces();
        if (context.stopping || workspaces.empty()) continue;
        const auto look = [&context, &workspaces] { return newestOf(context.relay, workspaces); };
        const auto newest = co_await onWorker(context.workers, look);
        for (std::size_t i = 0; i < workspaces.size(); ++i) {
            if (newest[i]) context.waiting.sawNewest(workspaces[i], *newest[i]);
        }
    }
}

} // namespace

struct Server::Parts {
    asio::io_context io{1};
    tcp::acceptor acceptor{io};
    std::unique_ptr<asio::ssl::context> tls;
    Limits limits;

    asio::awaitable<void> accept(Context& context);
    void admit(tcp::socket socket, Context& context);
};

void Server::Parts::admit(tcp::socket socket, Context& context) {
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    socket.set_option(asio::socket_base::keep_alive(true), ignored);
    if (tls) {
        asio::co_spawn(io, serve(TlsStream(std::move(socket), *tls), context), asio::detached);
    } else {
        asio::co_spawn(io, serve(std::move(socket), context), asio::detached);
    }
}

asio::awaitable<void> Server::Parts::accept(Context& context) {
    while (acceptor.is_open()) {
        error_code error;
        auto socket = co_await acceptor.async_accept(into(error));
        if (!error) {
            admit(std::move(socket), context);
        } else if (acceptor.is_open()) { // no descriptors left: wait for some to come back
            asio::steady_timer pause(io, std::chrono::milliseconds(100));
            co_await pause.async_wait(into(error));
        }
    }
}

base::Result<std::unique_ptr<Server>> Server::listen(const std::string& address,
                                                     const TlsFiles& tls, Limits limits) {
    const auto endpoint = readEndpoint(address);
    if (!endpoint) {
        return Error{ErrorCode::BadFormat, "--listen", "\"" + address + "\" is not address:port."};
    }
    try {
        auto parts = std::make_unique<Parts>();
        parts->limits = limits;
        parts->tls = readTls(tls);
        parts->acceptor.open(endpoint->protocol());
        parts->acceptor.set_option(asio::socket_base::reuse_address(true));
        parts->acceptor.bind(*endpoint);
        parts->acceptor.listen();
        return std::unique_ptr<Server>(new Server(std::move(parts)));
    } catch (const std::exception& problem) {
        return Error{ErrorCode::StoreFailed, address, problem.what()};
    }
}

Server::Server(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Server::~Server() = default;

std::uint16_t Server::port() const {
    return m_parts->acceptor.local_endpoint().port();
}
bool Server::secure() const {
    return m_parts->tls != nullptr;
}
bool Server::loopback() const {
    return m_parts->acceptor.local_endpoint().address().is_loopback();
}

void Server::run(Relay& relay) {
    auto& io = m_parts->io;
    asio::thread_pool workers(std::max(4U, std::thread::hardware_concurrency()));
    Context context{relay, m_parts->limits, workers, {}, {}, nullptr, 0, false, {}};
    relay.onStored([&](const Wake& wake) {
        asio::post(io, [&context, wake] { context.waiting.wake(wake); });
    });
    asio::steady_timer grace(io);
    context.lastGone = [&] { grace.cancel(); };

    asio::signal_set signals(io, SIGTERM, SIGINT);
    signals.async_wait([&](error_code cancelled, int) {
        if (cancelled) return;
        context.stopping = true;
        error_code ignored;
        m_parts->acceptor.close(ignored);
        context.waiting.close();
        if (context.looking) context.looking->cancel();
        for (auto* socket : context.idle) {
            socket->cancel(ignored);
        }
        if (context.connections == 0) return;
        grace.expires_after(graceTime);
        grace.async_wait([&](error_code done) {
            if (!done) io.stop();
        });
    });
    asio::co_spawn(io, m_parts->accept(context), asio::detached);
    if (relay.shared()) asio::co_spawn(io, lookForOthers(io, context), asio::detached);
    io.run();
    workers.join();
    relay.onStored({});
}

} // namespace kvorum::server::http
