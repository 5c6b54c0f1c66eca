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

/// Awaits an operation and puts its error into `code` instead of throwing.
[[nodiscard]] inline auto into(error_code& code) {
    return asio::redirect_error(asio::use_awaitable, code);
}

} // namespace kvorum::server::http
