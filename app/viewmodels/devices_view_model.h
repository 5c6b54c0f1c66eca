// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows_model.h"
#include "app/viewmodels/screen_view_model.h"

class QTemporaryDir;

namespace kvorum::viewmodels {

/// A device of one's own, the recovery sheet, or a link that waits for a device.
struct DeviceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)             ///< device id
    Q_PROPERTY(QString title MEMBER title)         ///< "This device", "Recovery sheet"
    Q_PROPERTY(QString sinceText MEMBER sinceText) ///< "since 3 November 2026"
    Q_PROPERTY(QString symbol MEMBER symbol)       ///< name of an icon
    Q_PROPERTY(bool mayEnd MEMBER mayEnd)
    Q_PROPERTY(bool isLink MEMBER isLink) ///< that nobody has opened; ending it withdraws it
public:
    QString key, title, sinceText, symbol;
    bool mayEnd = false, isLink = false;
    bool operator==(const DeviceRow&) const = default;
};

struct DevicesState {
    Q_GADGET
    QML_VALUE_TYPE(devicesState)
    Q_PROPERTY(QString place MEMBER place) ///< the workspace's link without a secret; empty: no
                                           ///< server
    Q_PROPERTY(QString link MEMBER link)   ///< of the last linkDevice(), until closed
    Q_PROPERTY(bool joined MEMBER joined)  ///< the other device took it
    Q_PROPERTY(bool sheetMade MEMBER sheetMade)
    Q_PROPERTY(bool maySheet MEMBER maySheet)   ///< a sheet can be made, or made anew
    Q_PROPERTY(bool mustSheet MEMBER mustSheet) ///< the founder has none: all hangs on this device
    Q_PROPERTY(QStringList words MEMBER words)  ///< of a sheet that is being written, 24
    Q_PROPERTY(int unsent MEMBER unsent) ///< own changes that lost their place before they were
                                         ///< sent
public:
    QString place, link;
    QStringList words;
    int unsent = 0;
    bool joined = false, sheetMade = false, maySheet = false, mustSheet = false;
    bool operator==(const DevicesState&) const = default;
};

/// This device among its siblings: linking one more, the recovery sheet, and what is left of a
/// place that was lost.
class DevicesViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kvorum::viewmodels::DevicesState state READ state NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* devices READ devices CONSTANT) ///< DeviceRow

public:
    explicit DevicesViewModel(QObject* parent = nullptr);
    ~DevicesViewModel() override;
    [[nodiscard]] DevicesState state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel* devices() { return &m_devices; }

    /// The link appears as state.link.
    Q_INVOKABLE void linkDevice();
    Q_INVOKABLE void closeLink();
    Q_INVOKABLE void endDevice(const QString& deviceId);
    /// New words appear as state.words; they hold nothing yet.
    Q_INVOKABLE void beginSheet();
    /// The words stand on paper: from now on they open the workspace. False where refused.
    Q_INVOKABLE bool keepSheet();
    /// Shows the words as a page to print, in the program that shows such pages; it is gone from
    /// the disk with dropWords().
    Q_INVOKABLE void printSheet();
    Q_INVOKABLE void dropWords();
    /// Writes what could not be sent to a file; gives the path, empty where refused.
    Q_INVOKABLE QString saveUnsent();
    Q_INVOKABLE void forgetUnsent();

protected:
    void refresh() override;

private:
    DevicesState m_state;
    std::unique_ptr<QTemporaryDir> m_printed;
    models::RowsModel<DeviceRow> m_devices;
};

} // namespace kvorum::viewmodels
