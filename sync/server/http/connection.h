// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/context.h"
#include "sync/server/http/deadline.h"
#include "sync/server/http/listener.h"
#include "sync/server/http/wire.h"

#include <boost/asio/ssl.hpp>

namespace kvorum::server::http {

/// One client, over plain TCP or TLS: reads a request, has it answered, writes the answer, again.
/// Every limit is answered before the connection ends.
///
/// GCC 12 miscompiles what lives across a co_await without a name of its own (structured bindings,
/// temporaries, loop conditions): here each awaited result gets one.
template <typename Stream>
class Connection {
public:
    Connection(Stream stream, Context& context) : m_stream(std::move(stream)), m_context(context) {}

    /// Lives until the client or the server has enough.
    [[nodiscard]] asio::awaitable<void> run() {
        const bool open = co_await handshake();
        if (!open) co_return;
        if (m_context.connections > m_context.limits.connections) {
            auto refusal = replyToOverload();
            co_await refuse(std::move(refusal));
            co_return;
        }
        for (bool more = true; more;) {
            more = co_await waitForRequest();
            if (more) more = co_await serveOne();
        }
    }

private:
    static constexpr std::size_t firstBytes = 512;
    static constexpr bool secure = !std::is_same_v<Stream, tcp::socket>;

    [[nodiscard]] tcp::socket& socket() { return beast::get_lowest_layer(m_stream); }

    [[nodiscard]] asio::awaitable<bool> handshake() {
        error_code error;
        if constexpr (secure) {
            const Deadline deadline(socket(), m_context.limits.headerTime);
            co_await m_stream.async_handshake(asio::ssl::stream_base::server, into(error));
        }
        co_return !error;
    }

    /// Sleeps until the first byte of the next request, so that the time for its headers runs from
    /// there. False at the end of the connection.
    [[nodiscard]] asio::awaitable<bool> waitForRequest() {
        if (m_buffer.size() > 0) co_return true;
        if (m_context.stopping) co_return false;
        const Deadline deadline(socket(),
                                m_served ? m_context.limits.idleTime : m_context.limits.headerTime);
        m_context.idle.insert(&socket());
        error_code error;
        // through the stream: TLS may have the request in its own buffer already
        const auto space = m_buffer.prepare(firstBytes);
        const auto count = co_await m_stream.async_read_some(space, into(error));
        m_buffer.commit(count);
        m_context.idle.erase(&socket());
        if (error && deadline.passed() && !m_served) {
            auto refusal = replyToReadError(error, true, m_context.limits);
            co_await refuse(std::move(*refusal));
        }
        co_return !error;
    }

    /// True to go on with the next request.
    [[nodiscard]] asio::awaitable<bool> serveOne() {
        Parser parser;
        parser.header_limit(static_cast<std::uint32_t>(m_context.limits.headerBytes));
        parser.body_limit(m_context.limits.bodyBytes);
        const Read result = co_await read(parser);
        if (result.error) {
            auto refusal = replyToReadError(result.error, result.timeout, m_context.limits);
            if (refusal) co_await refuse(std::move(*refusal));
            co_return false;
        }
        m_served = true;
        const Request request = toRequest(parser.get());
        auto reply = co_await answer(request);
        noteReply(request.method, request.target, reply);
        if (!parser.get().keep_alive() || m_context.stopping) {
            co_await sendLast(std::move(reply));
            co_return false;
        }
        const bool sent = co_await send(std::move(reply), true);
        co_return sent;
    }

    struct Read {
        error_code error;
        bool timeout = false;
    };

    [[nodiscard]] asio::awaitable<Read> read(Parser& parser) {
        Read result = co_await readHeaders(parser);
        if (!result.error) result = co_await readBody(parser);
        co_return result;
    }

    [[nodiscard]] asio::awaitable<Read> readHeaders(Parser& parser) {
        Read result;
        const Deadline deadline(socket(), m_context.limits.headerTime);
        co_await beast::http::async_read_header(m_stream, m_buffer, parser, into(result.error));
        result.timeout = deadline.passed();
        co_return result;
    }

    [[nodiscard]] asio::awaitable<Read> readBody(Parser& parser) {
        Read result;
        const auto length = parser.content_length().value_or(m_context.limits.bodyBytes);
        const Deadline deadline(socket(), bodyTime(length));
        if (parser.get()[beast::http::field::expect] == "100-continue") {
            static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
            co_await asio::async_write(m_stream, asio::buffer(goOn), into(result.error));
        }
        acknowledgeAtOnce(socket());
        while (!result.error && !parser.is_done()) {
            co_await beast::http::async_read_some(m_stream, m_buffer, parser, into(result.error));
            acknowledgeAtOnce(socket());
        }
        result.timeout = deadline.passed();
        co_return result;
    }

    [[nodiscard]] std::chrono::seconds bodyTime(std::uint64_t bytes) const {
        const auto seconds = bytes / m_context.limits.bodyBytesPerSecond;
        return m_context.limits.headerTime +
               std::chrono::seconds(static_cast<std::int64_t>(seconds));
    }

    /// Asks the relay; a pull that waits asks again each time it is woken. A client that goes away
    /// meanwhile, or says something more, has waited enough.
    [[nodiscard]] asio::awaitable<Reply> answer(Request request) {
        auto reply = co_await ask(request);
        if (!reply.waiting) co_return reply;
        WaitingPulls::Ticket ticket(m_context.waiting, socket().get_executor(), *reply.waiting);
        const Listener leaving(socket(), [&ticket] { ticket.giveUp(); });
        ++m_context.relay.metrics().waitingPulls;
        for (bool again = true; again && reply.waiting;) {
            again = co_await ticket.sleep();
            request.again = true;
            if (again) reply = co_await ask(request);
        }
        --m_context.relay.metrics().waitingPulls;
        co_return reply;
    }

    [[nodiscard]] asio::awaitable<Reply> ask(Request request) {
        if (Relay::answersAtOnce(request)) co_return m_context.relay.handle(request);
        const auto work = [this, request] { return m_context.relay.handle(request); };
        auto reply = co_await onWorker(m_context.workers, work);
        co_return reply;
    }

    [[nodiscard]] asio::awaitable<bool> send(Reply reply, bool keepAlive) {
        const Deadline deadline(socket(), bodyTime(reply.body.size()));
        const auto response = toResponse(std::move(reply), keepAlive);
        error_code error;
        co_await beast::http::async_write(m_stream, response, into(error));
        co_return !error;
    }

    /// What the relay never sees is counted and noted here.
    [[nodiscard]] asio::awaitable<void> refuse(Reply reply) {
        m_context.relay.metrics().countReply(reply.status);
        noteReply("?", "?", reply);
        co_await sendLast(std::move(reply));
    }

    /// Writes, says that nothing follows, and lets what is still on its way run out: closing with
    /// unread bytes would reset the connection before the answer is read.
    [[nodiscard]] asio::awaitable<void> sendLast(Reply reply) {
        const bool sent = co_await send(std::move(reply), false);
        if (!sent) co_return;
        const Deadline deadline(socket(), m_context.limits.lingerTime);
        error_code error;
        if constexpr (secure) co_await m_stream.async_shutdown(into(error));
        socket().shutdown(tcp::socket::shutdown_send, error);
        std::array<char, 16384> rest;
        error = {};
        while (!error && !deadline.passed()) {
            co_await socket().async_read_some(asio::buffer(rest), into(error));
        }
    }

    Stream m_stream;
    Context& m_context;
    beast::flat_buffer m_buffer;
    bool m_served = false; ///< at least one request
};

} // namespace kvorum::server::http
