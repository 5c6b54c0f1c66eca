// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/context.h"
#include "sync/server/relay.h"

/// Between HTTP messages and the relay's.
namespace kvorum::server::http {

using Body = beast::http::vector_body<base::Byte>;
using HttpRequest = beast::http::request<Body>;
using HttpResponse = beast::http::response<Body>;
using Parser = beast::http::request_parser<Body>;

/// Views into the request.
[[nodiscard]] Request toRequest(const HttpRequest& request);
[[nodiscard]] HttpResponse toResponse(Reply reply, bool keepAlive);

/// What to answer to a request that could not be read; none where nobody is there to read it.
[[nodiscard]] std::optional<Reply> replyToReadError(error_code error, bool timeout,
                                                    const Limits& limits);
[[nodiscard]] Reply replyToOverload();

/// One line at level debug: method, path without the query, status, size.
void noteReply(std::string_view method, std::string_view target, const Reply& reply);

} // namespace kvorum::server::http
