// SPDX-License-Identifier: Apache-2.0
#include "app/cli/text_file.h"

#include <fstream>
#include <iterator>

namespace kvorum::cli {

base::Result<std::string> readTextFile(const std::string& path) {
    const base::Error error{base::ErrorCode::NotFound, path + ": ", "cannot be read"};
    std::ifstream file(path, std::ios::binary);
    if (!file) return error;
    try {
        std::string text{std::istreambuf_iterator<char>(file), {}};
        if (file.bad()) return error;
        return text;
    } catch (const std::ios_base::failure&) { // a directory
        return error;
    }
}

} // namespace kvorum::cli
