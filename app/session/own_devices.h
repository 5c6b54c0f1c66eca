// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"

namespace kvorum::session {

/// A device of this member: one in use, a recovery sheet on paper, or a link that waits for one.
struct OwnDevice {
    enum class Kind : std::uint8_t { Here, Elsewhere, Sheet, Link };
    base::DeviceId id;
    Kind kind = Kind::Elsewhere;
    std::int64_t unixMs = 0; ///< when it joined; of a link, when it runs out
};

/// In order of joining, open links last.
[[nodiscard]] std::vector<OwnDevice> ownDevices(const DeviceSession& session);
/// Whether somebody joined by the link.
[[nodiscard]] bool isTaken(const DeviceSession& session, const QString& link);
/// A link for a further device of this member. Offline where there is no server yet.
[[nodiscard]] base::Result<QString> linkDevice(DeviceSession& session);
/// Ends one of them, or withdraws a link. NotAllowed for the founder's recovery sheet.
base::Outcome endDevice(DeviceSession& session, const base::DeviceId& device);
/// Whether makeSheet() of the replica would take words: the founder's sheet is made once.
[[nodiscard]] bool mayMakeSheet(const DeviceSession& session);
/// Whether this member has a recovery sheet that was not ended.
[[nodiscard]] bool hasSheet(const DeviceSession& session);
/// Whether these are the 24 words of that sheet. Needs no network.
[[nodiscard]] bool isOwnSheet(const DeviceSession& session, std::string_view words);
/// Whether this member founded the workspace and has no sheet: all hangs on the devices in use.
[[nodiscard]] bool lacksFounderSheet(const DeviceSession& session);
/// Where the workspace lives, as it stands on the recovery sheet: its link without a secret. Empty
/// where there is no server.
[[nodiscard]] QString placeOf(const DeviceSession& session);

/// Writes what this device could not send before it lost its place there into `exports/`; gives the
/// path. Whole or not at all.
[[nodiscard]] base::Result<QString> exportLeftovers(DeviceSession& session);

} // namespace kvorum::session
