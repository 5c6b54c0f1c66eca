// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/devices_view_model.h"

#include "app/session/own_devices.h"
#include "app/viewmodels/recovery_page.h"
#include "app/viewmodels/wording.h"
#include "core/vault/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QTemporaryFile>
#include <QUrl>

#include <algorithm>

namespace kvorum::viewmodels {

using base::DeviceId;
using session::OwnDevice;

DevicesViewModel::DevicesViewModel(QObject* parent) : ScreenViewModel(parent) {}
DevicesViewModel::~DevicesViewModel() = default;

void DevicesViewModel::linkDevice() {
    auto link = session::linkDevice(*session());
    if (!link) {
        accept(link.error());
        return;
    }
    m_state.link = *link;
    emit changed();
}

void DevicesViewModel::closeLink() {
    m_state.link.clear();
    emit changed();
}

void DevicesViewModel::endDevice(const QString& deviceId) {
    accept(session::endDevice(*session(), wording::id<DeviceId>(deviceId)));
}

void DevicesViewModel::beginSheet() {
    m_state.words = QString::fromStdString(vault::newWords()).split(' ');
    emit changed();
}

bool DevicesViewModel::keepSheet() {
    const auto words = m_state.words.join(' ').toStdString();
    const bool kept = accept(session()->replica().makeSheet(words));
    session()->tellWritten();
    return kept;
}

void DevicesViewModel::printSheet() {
    session::DeviceSession& s = *session();
    const RecoveryPage page{s.workspaceName(), s.personName(s.self()),
                            wording::day(s.now(), language()), m_state.words, m_state.place};
    m_printed = std::make_unique<QTemporaryFile>(QDir::tempPath() + "/recovery-XXXXXX.pdf");
    if (!m_printed->open() || !writeRecoveryPage(page, *m_printed) || !m_printed->flush()) {
        accept(base::Error{base::ErrorCode::StoreFailed, "recovery sheet", {}});
        m_printed.reset();
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_printed->fileName()));
}

void DevicesViewModel::dropWords() {
    m_printed.reset();
    m_state.words.clear();
    emit changed();
}

QString DevicesViewModel::saveUnsent() {
    auto path = session::exportLeftovers(*session());
    if (!path) {
        accept(path.error());
        return {};
    }
    return *path;
}

void DevicesViewModel::forgetUnsent() {
    accept(session()->replica().forgetLeftovers());
    session()->tellWritten();
}

namespace {

DeviceRow rowOf(const OwnDevice& device, bool mayEnd, const QString& language) {
    DeviceRow row;
    row.key = wording::text(device.id);
    row.title = device.sheet  ? DevicesViewModel::tr("Recovery sheet")
                : device.here ? DevicesViewModel::tr("This device")
                              : DevicesViewModel::tr("Another device");
    const QString day = wording::day(device.sinceUnixMs, language);
    row.sinceText = device.sheet ? DevicesViewModel::tr("made %1").arg(day)
                                 : DevicesViewModel::tr("since %1").arg(day);
    row.symbol = device.sheet ? "file-text" : "device-tablet";
    row.mayEnd = mayEnd;
    return row;
}

} // namespace

void DevicesViewModel::refresh() {
    session::DeviceSession& s = *session();
    const log::ControlLog& control = s.control();
    QList<DeviceRow> rows;
    DevicesState state;
    for (const OwnDevice& device : session::ownDevices(s)) {
        const bool founders = device.id == control.founderSheet();
        rows << rowOf(device, !device.here && !founders, language());
        state.sheetMade |= device.sheet;
    }
    state.place = session::placeOf(s);
    state.maySheet = session::mayMakeSheet(s);
    state.mustSheet = session::lacksFounderSheet(s);
    const auto unsent = s.replica().leftovers();
    state.unsent = unsent ? static_cast<int>(unsent->size()) : 0;
    state.link = m_state.link;
    state.words = m_state.words;
    m_devices.setRows(rows);
    m_state = state;
    emit changed();
}

} // namespace kvorum::viewmodels
