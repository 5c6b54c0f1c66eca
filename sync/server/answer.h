// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/messages.h"

#include <variant>

namespace kvorum::server {

/// A call's message or the error that answers it.
template <typename Message>
using Answer = std::variant<Message, protocol::ErrorReply>;

[[nodiscard]] inline protocol::ErrorReply refuse(protocol::Code code, std::string detail = {}) {
    return {code, std::move(detail), 0};
}

} // namespace kvorum::server
