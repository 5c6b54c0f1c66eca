// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/codes.h"

#include <array>
#include <utility>

namespace kvorum::protocol {

namespace {

constexpr std::array<std::pair<Code, std::string_view>, 22> texts{{
    {Code::Stored, "stored"},
    {Code::Duplicate, "duplicate"},
    {Code::Stale, "stale"},
    {Code::Gap, "gap"},
    {Code::HistoryLost, "history_lost"},
    {Code::Busy, "busy"},
    {Code::NotAllowed, "not_allowed"},
    {Code::Erased, "erased"},
    {Code::Submitted, "submitted"},
    {Code::TooLarge, "too_large"},
    {Code::Bad, "bad"},
    {Code::CounterReused, "counter_reused"},
    {Code::Unauthorized, "unauthorized"},
    {Code::UpgradeRequired, "upgrade_required"},
    {Code::CodeRequired, "code_required"},
    {Code::WrongHost, "wrong_host"},
    {Code::NoSuchPath, "no_such_path"},
    {Code::NoSuchMethod, "no_such_method"},
    {Code::HeadersTooLarge, "headers_too_large"},
    {Code::Timeout, "timeout"},
    {Code::TooMany, "too_many"},
    {Code::Failed, "failed"},
}};

} // namespace

std::string_view text(Code code) {
    for (const auto& [known, name] : texts) {
        if (known == code) {
            return name;
        }
    }
    return "failed";
}

std::optional<Code> codeFrom(std::string_view text) {
    for (const auto& [code, name] : texts) {
        if (name == text) {
            return code;
        }
    }
    return std::nullopt;
}

bool mayRetry(Code code) {
    switch (code) {
    case Code::Stale:
    case Code::Gap:
    case Code::HistoryLost:
    case Code::Busy:
    case Code::Unauthorized:
    case Code::Timeout:
    case Code::TooMany:
    case Code::Failed:
        return true;
    default:
        return false;
    }
}

} // namespace kvorum::protocol
