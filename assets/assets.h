// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The data files that are compiled into the programs; valid as long as the program runs.
namespace kvorum::assets {

/// templates/ecommerce-manager.json
[[nodiscard]] std::string_view templateJson();
/// questions/ecommerce-manager.json
[[nodiscard]] std::string_view questionsJson();
/// demo/demo.json
[[nodiscard]] std::string_view demoJson();

} // namespace kvorum::assets
