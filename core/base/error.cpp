// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

namespace kvorum::base {

std::string codeText(ErrorCode code) {
    const auto number = std::to_string(static_cast<int>(code));
    return "KV-" + std::string(number.size() < 2 ? 1 : 0, '0') + number;
}

std::string describe(const Error& error) {
    const std::string place = error.where.empty() ? std::string() : error.where + ": ";
    return place + error.what + " (" + codeText(error.code) + ")";
}

} // namespace kvorum::base
