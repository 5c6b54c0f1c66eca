// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/wire.h"

#include <spdlog/spdlog.h>

namespace kvorum::server::http {

namespace field = beast::http;
using protocol::Code;

namespace {

std::string_view view(beast::string_view text) {
    return {text.data(), text.size()};
}
beast::string_view view(std::string_view text) {
    return {text.data(), text.size()};
}

} // namespace

Request toRequest(const HttpRequest& request) {
    return {view(request.method_string()), view(request.target()),
            view(request[field::field::authorization]), request.body()};
}

HttpResponse toResponse(Reply reply, bool keepAlive) {
    HttpResponse response(static_cast<field::status>(reply.status), 11);
    response.set(field::field::content_type, view(reply.contentType));
    response.set(field::field::cache_control, "no-store");
    if (reply.retryAfterS > 0) {
        response.set(field::field::retry_after, std::to_string(reply.retryAfterS));
    }
    if (!reply.allow.empty()) response.set(field::field::allow, view(reply.allow));
    response.body() = std::move(reply.body);
    response.keep_alive(keepAlive);
    response.prepare_payload();
    return response;
}

std::optional<Reply> replyToReadError(error_code error, bool timeout, const Limits& limits) {
    using Error = field::error;
    if (timeout) return errorReply({Code::Timeout, "the request took too long", 0});
    if (error == Error::header_limit || error == Error::buffer_overflow) {
        return errorReply(
            {Code::HeadersTooLarge, "headers over " + sizeText(limits.headerBytes), 0});
    }
    if (error == Error::body_limit) {
        return errorReply({Code::TooLarge, "body over " + sizeText(limits.bodyBytes), 0});
    }
    const bool unreadable = error.category() == make_error_code(Error::bad_method).category();
    if (!unreadable || error == Error::end_of_stream || error == Error::partial_message) {
        return std::nullopt;
    }
    return errorReply({Code::Bad, "not HTTP/1.1: " + error.message(), 0});
}

Reply replyToOverload() {
    return errorReply({Code::Busy, "too many connections", 5});
}

void noteReply(std::string_view method, std::string_view target, const Reply& reply) {
    // an unknown path is the client's own text: it does not go into the log
    const auto path = reply.status == 404 ? "?" : target.substr(0, target.find('?'));
    spdlog::debug("{} {} {} {}", method, path, reply.status, reply.body.size());
}

} // namespace kvorum::server::http
