// SPDX-License-Identifier: Apache-2.0
#include "app/session/export_file.h"

#include "core/domain/vacancy_file.h"

#include <QFile>
#include <QSaveFile>

namespace kvorum::session {

using base::Error;
using base::ErrorCode;

base::Result<QString> exportVacancy(DeviceSession& session, const base::ScopeId& vacancy) {
    Panel panel = readPanel(session, vacancy);
    for (std::size_t i = 0; i < panel.input.candidates.size(); ++i) {
        if (panel.input.candidates[i].name.empty()) {
            panel.input.candidates[i].name = "Candidate " + std::to_string(i + 1);
        }
    }
    const std::filesystem::path folder = session.folder() / "exports";
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
