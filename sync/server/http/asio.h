// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // Boost 1.74 uses std::exchange without it

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace kvorum::server::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using tcp = asio::ip::tcp;
using boost::system::error_code;

/// Has the system acknowledge what has come and comes next without the usual wait of 40 ms: a
/// client whose stack holds back the end of a body until then (Nagle) would lose them at each
/// request. The system forgets it after a few segments.
inline void acknowledgeAtOnce([[maybe_unused]] tcp::socket& socket) {
#ifdef TCP_QUICKACK
    error_code ignored;
    socket.set_option(asio::detail::socket_option::boolean<IPPROTO_TCP, TCP_QUICKACK>(true),
                      ignored);
#endif
}

/// Awaits an operation and puts its error into `code` instead of throwing.
[[nodiscard]] inline auto into(error_code& code) {
    return asio::redirect_error(asio::use_awaitable, code);
}

/// Runs `work`, which throws nothing, on a worker; gives what it returns on the caller's executor.
/// Awaiting a post to the workers would not do: Asio resumes a coroutine where it belongs.
template <typename Work>
[[nodiscard]] asio::awaitable<std::invoke_result_t<Work>> onWorker(asio::thread_pool& workers,
                                                                   Work work) {
    using Result = std::invoke_result_t<Work>;
    const auto start = [&workers, work](auto handler) {
        auto executor = asio::get_associated_executor(handler);
        auto guard = asio::make_work_guard(executor);
        asio::post(workers, [work, executor, guard, handler = std::move(handler)]() mutable {
            auto result = work();
            asio::post(executor,
                       [handler = std::move(handler), result = std::move(result)]() mutable {
                           handler(std::move(result));
                       });
        });
    };
    const auto& token = asio::use_awaitable;
    auto result =
        co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Result)>(start, token);
    co_return result;
}

} // namespace kvorum::server::http
