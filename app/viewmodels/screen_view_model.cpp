// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/screen_view_model.h"

#include "app/session/device_session.h"
#include "app/viewmodels/wording.h"

namespace kvorum::viewmodels {

ScreenViewModel::ScreenViewModel(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ScreenViewModel::refreshNow);
}

void ScreenViewModel::setApp(AppViewModel* app) {
    if (m_app == app) {
        return;
    }
    m_app = app;
    if (app != nullptr) {
        connect(app, &AppViewModel::languageChanged, this, &ScreenViewModel::refreshSoon);
        connect(app, &AppViewModel::dataChanged, this, &ScreenViewModel::refreshSoon);
    }
    emit appChanged();
    refreshSoon();
}

double ScreenViewModel::numberOf(const QString& typed) const {
    QString text = typed.simplified().remove(' ').replace(',', '.');
    bool fits = true;
    const double number = text.isEmpty() ? 0.0 : text.toDouble(&fits);
    return fits && number >= 0.0 ? number : -1.0;
}

void ScreenViewModel::componentComplete() {
    m_complete = true;
    refreshNow();
}

QString ScreenViewModel::remark(const QString& words) const {
    return wording::forbidden(words);
}

void ScreenViewModel::refreshSoon() {
    if (m_complete) {
        m_soon.start();
    }
}

void ScreenViewModel::refreshNow() {
    m_soon.stop();
    if (session() != nullptr) {
        refresh();
    }
}

session::DeviceSession* ScreenViewModel::session() const {
    return m_app != nullptr ? m_app->session() : nullptr;
}

bool ScreenViewModel::accept(const base::Outcome& outcome) {
    if (!outcome) {
        emit refused(wording::error(outcome.error()),
                     QString::fromStdString(base::codeText(outcome.error().code)));
    }
    return outcome.ok();
}

} // namespace kvorum::viewmodels
