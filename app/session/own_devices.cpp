// SPDX-License-Identifier: Apache-2.0
#include "app/session/own_devices.h"

#include "app/session/sync_driver.h"
#include "core/vault/words.h"
#include "sync/protocol/link.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>

namespace kvorum::session {

using base::Error;
using base::ErrorCode;

namespace {

QJsonValue jsonOf(const log::Value& value) {
    struct Visitor {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(bool given) const { return given; }
        QJsonValue operator()(std::int64_t given) const { return qint64(given); }
        QJsonValue operator()(double given) const { return given; }
        QJsonValue operator()(const std::string& given) const {
            return QString::fromStdString(given);
        }
        QJsonValue operator()(const log::Value::List& given) const {
            QJsonArray all;
            for (const log::Value& one : given) {
                all << jsonOf(one);
            }
            return all;
        }
        QJsonValue operator()(const log::Value::Map& given) const {
            QJsonObject all;
            for (const auto& [key, one] : given) {
                all.insert(QString::fromStdString(key), jsonOf(one));
            }
            return all;
        }
    };
    return std::visit(Visitor{}, value.data);
}

QJsonObject jsonOf(const client::Leftover& leftover) {
    const auto& [key, value, hlc, over] = leftover.change;
    return {{"scope", QString::fromStdString(leftover.scope.hex())},
            {"entity", QString::fromStdString(key.entity.hex())},
            {"field", QString::fromStdString(key.field)},
            {"value", jsonOf(value)},
            {"written", QDateTime::fromMSecsSinceEpoch(hlc.unixMs(), QTimeZone::utc())
                            .toString(Qt::ISODateWithMs)}};
}

} // namespace

std::vector<OwnDevice> ownDevices(const DeviceSession& session) {
    using Kind = OwnDevice::Kind;
    const log::ControlLog& control = session.control();
    std::vector<OwnDevice> own;
    for (const log::DeviceRecord& device : control.devices()) {
        if (device.member != session.self()) {
            continue;
        }
        const auto said = log::decodeStatement(control.encodedAt(device.since));
        const Kind kind = device.sheet                    ? Kind::Sheet
                          : device.id == session.device() ? Kind::Here
                                                          : Kind::Elsewhere;
        own.push_back({device.id, kind, said ? said->statement.unixMs : 0});
    }
    for (const log::InviteRecord& link : control.openInvites()) {
        if (link.invite.member == session.self() && link.invite.expiresUnixMs > session.now()) {
            own.push_back(
                {vault::inviteBoxId(link.invite.keys.sign), Kind::Link, link.invite.expiresUnixMs});
        }
    }
    return own;
}

bool isTaken(const DeviceSession& session, const QString& link) {
    const auto parsed = protocol::parseLink(link.toStdString());
    if (!parsed || !parsed->secret) {
        return false;
    }
    const auto keys = vault::DeviceKeys::fromSeed(*parsed->secret);
    const log::InviteRecord* record = session.control().invite(keys.publicKeys.sign);
    return record != nullptr && record->used;
}

base::Result<QString> linkDevice(DeviceSession& session) {
    if (session.sync() == nullptr) {
        return Error{ErrorCode::Offline, "invite", "a server is needed to link a device"};
    }
    auto link =
        session.replica().invite(session.sync()->authority(), session.self(), std::nullopt, {});
    if (!link) {
        return link.error();
    }
    session.tellWritten();
    return QString::fromStdString(*link);
}

base::Outcome endDevice(DeviceSession& session, const base::DeviceId& device) {
    return session.say(log::Revoke{device, {}});
}

bool mayMakeSheet(const DeviceSession& session) {
    const log::DeviceRecord* founders =
        session.control().activeDevice(session.control().founderSheet());
    return founders == nullptr || founders->member != session.self();
}

bool hasSheet(const DeviceSession& session) {
    const auto devices = session.control().devices();
    return std::any_of(devices.begin(), devices.end(), [&](const log::DeviceRecord& device) {
        return device.sheet && device.member == session.self();
    });
}

bool isOwnSheet(const DeviceSession& session, std::string_view words) {
    const auto seed = vault::fromWords(words);
    if (!seed) {
        return false;
    }
    const auto keys = vault::DeviceKeys::fromSeed(*seed);
    const auto* device = session.control().activeDevice(vault::inviteBoxId(keys.publicKeys.sign));
    return device != nullptr && device->sheet && device->member == session.self();
}

bool lacksFounderSheet(const DeviceSession& session) {
    const log::ControlLog& control = session.control();
    return control.size() > 0 && control.founder() == session.self() &&
           control.activeDevice(control.founderSheet()) == nullptr;
}

QString placeOf(const DeviceSession& session) {
    if (session.sync() == nullptr) {
        return {};
    }
    auto link = protocol::parseLink("kvorum://" + session.sync()->authority() + "/" +
                                    base::toBase64Url(session.control().workspace().view()));
    return link ? QString::fromStdString(protocol::format(*link)) : QString();
}

base::Result<QString> exportLeftovers(DeviceSession& session) {
    const auto leftovers = session.replica().leftovers();
    if (!leftovers) {
        return leftovers.error();
    }
    QJsonArray all;
    for (const client::Leftover& leftover : *leftovers) {
        all << jsonOf(leftover);
    }
    const auto path = session.folder() / "exports" / "not-sent.json";
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    QSaveFile file{QFile(path).fileName()};
    const QByteArray text = QJsonDocument(all).toJson();
    if (failed || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size() ||
        !file.commit()) {
        return Error{ErrorCode::StoreFailed, path.string(), file.errorString().toStdString()};
    }
    return QString::fromStdString(path.string());
}

} // namespace kvorum::session
