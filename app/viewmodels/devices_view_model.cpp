// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/devices_view_model.h"

#include "app/session/own_devices.h"
#include "app/viewmodels/recovery_page.h"
#include "app/viewmodels/wording.h"
#include "core/vault/words.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>
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
    m_printed = std::make_unique<QTemporaryDir>(); // its owner alone can look into it
    QFile file(m_printed->filePath("recovery-sheet.pdf"));
    if (!file.open(QIODevice::WriteOnly) || !writeRecoveryPage(page, file) || !file.flush()) {
        accept(base::Error{base::ErrorCode::StoreFailed, "recovery sheet", {}});
        m_printed.reset();
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName()));
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
    const QString day = wording::day(device.unixMs, language);
    DeviceRow row;
    row.key = wording::text(device.id);
    row.symbol = "device-tablet";
    row.sinceText = DevicesViewModel::tr("since %1")
                        .arg(wording::locale(language).toString(
                            QDateTime::fromMSecsSinceEpoch(device.unixMs), "d MMMM yyyy HH:mm"));
    row.mayEnd = mayEnd;
    switch (device.kind) {
    case OwnDevice::Kind::Here:
        row.title = DevicesViewModel::tr("This device");
        break;
    case OwnDevice::Kind::Elsewhere:
        row.title = DevicesViewModel::tr("Another device");
        break;
    case OwnDevice::Kind::Sheet:
        row.title = DevicesViewModel::tr("Recovery sheet");
        row.sinceText = DevicesViewModel::tr("made %1").arg(day);
        row.symbol = "file-text";
        break;
    case OwnDevice::Kind::Link:
        row.title = DevicesViewModel::tr("A link nobody has opened");
        row.sinceText = DevicesViewModel::tr("works until %1").arg(day);
        row.symbol = "hourglass";
        row.isLink = true;
        break;
    }
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
        rows << rowOf(device, device.kind != OwnDevice::Kind::Here && !founders, language());
        state.sheetMade |= device.kind == OwnDevice::Kind::Sheet;
    }
    state.place = session::placeOf(s);
    state.maySheet = session::mayMakeSheet(s);
    state.mustSheet = session::lacksFounderSheet(s);
    const auto unsent = s.replica().leftovers();
    state.unsent = unsent ? static_cast<int>(unsent->size()) : 0;
    state.link = m_state.link;
    state.joined = session::isTaken(s, m_state.link);
    state.words = m_state.words;
    m_devices.setRows(rows);
    m_state = state;
    emit changed();
}

} // namespace kvorum::viewmodels
