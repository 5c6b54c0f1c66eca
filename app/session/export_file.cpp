// SPDX-License-Identifier: Apache-2.0
#include "app/session/export_file.h"

#include "core/domain/vacancy_file.h"

#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace kvorum::session {

using base::Error;
using base::ErrorCode;

namespace {

/// Beside the device's files; where nothing can be written there, with the person's documents.
std::filesystem::path exportFolder(const DeviceSession& session) {
    if (!session.readOnly()) {
        return session.folder() / "exports";
    }
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString();
}

} // namespace

base::Result<QString> exportVacancy(DeviceSession& session, const base::ScopeId& vacancy) {
    Panel panel = readPanel(session, vacancy);
    for (std::size_t i = 0; i < panel.input.candidates.size(); ++i) {
        if (panel.input.candidates[i].name.empty()) {
            panel.input.candidates[i].name = "Candidate " + std::to_string(i + 1);
        }
    }
    const std::filesystem::path folder = exportFolder(session);
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    const auto path = folder / ("vacancy-" + vacancy.hex().substr(0, 8) + ".json");
    QSaveFile file{QFile(path).fileName()};
    const std::string text = domain::writeVacancy(shippedTemplate().model, panel.input);
    if (failed || !file.open(QIODevice::WriteOnly) ||
        file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.commit()) {
        return Error{ErrorCode::StoreFailed, path.string(), file.errorString().toStdString()};
    }
    return QString::fromStdString(path.string());
}

} // namespace kvorum::session
