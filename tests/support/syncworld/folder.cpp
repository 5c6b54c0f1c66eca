// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/folder.h"

#include <unistd.h>

namespace kvorum::syncworld {

namespace fs = std::filesystem;

Folder::Folder() {
    const fs::path shared = "/dev/shm";
    const fs::path base = fs::is_directory(shared) ? shared : fs::temp_directory_path();
    static int made = 0; // with the process: the seed must not choose the place
    m_path = base / ("kvorum-world-" + std::to_string(::getpid()) + "-" + std::to_string(made++));
    fs::create_directories(m_path);
}

Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

void copyFiles(const fs::path& from, const fs::path& to) {
    fs::create_directories(to);
    for (const auto& file : fs::directory_iterator(from)) {
        fs::copy_file(file.path(), to / file.path().filename(),
                      fs::copy_options::overwrite_existing);
    }
}

} // namespace kvorum::syncworld
