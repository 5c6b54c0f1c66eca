// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/folder.h"

#include "tests/support/syncworld/disk.h"

namespace kvorum::syncworld {

Folder::Folder() {
    static int made = 0; // with the process: the seed must not choose the place
    m_path = std::filesystem::path(disk::root) / std::to_string(made++);
}

Folder::~Folder() {
    disk::remove(m_path);
}

} // namespace kvorum::syncworld
