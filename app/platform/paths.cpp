// SPDX-License-Identifier: Apache-2.0
#include "app/platform/paths.h"

#include <QStandardPaths>

namespace kvorum::platform {

std::filesystem::path defaultDataDir() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
}

} // namespace kvorum::platform
