// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/wording.h"

#include "core/domain/forbidden_topics.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace kvorum::viewmodels::wording {

namespace {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QLocale locale(const QString& language) {
    if (language == "sv") {
        return QLocale(QLocale::Swedish, QLocale::Sweden);
    }
    return language == "pl" ? QLocale(QLocale::Polish, QLocale::Poland)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

domain::Language domainLanguage(const QString& language) {
    if (language == "sv") {
        return domain::Language::Sv;
    }
    return language == "pl" ? domain::Language::Pl : domain::Language::En;
}

QString in(const domain::Text& text, const QString& language) {
    return QString::fromStdString(text.in(domainLanguage(language)));
}

QString oneDecimal(std::optional<double> value, const QString& language) {
    return value ? locale(language).toString(*value, 'f', 1) : QStringLiteral("–");
}

QString percent(double share, const QString& language) {
    const QLatin1String sign(language == QLatin1String("pl") ? "%" : " %"); // Polish sets no space
    return locale(language).toString(share * 100.0, 'f', 0) + sign;
}

QString moment(std::int64_t unixMs, std::int64_t nowMs, const QString& language) {
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(unixMs);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    QString time = then.toString("HH:mm");
    if (then.date() == now.date()) {
        return time;
    }
    return locale(language).toString(then.date(), "d MMM") + ' ' + time;
}

QString day(std::int64_t unixMs, const QString& language) {
    return locale(language).toString(QDateTime::fromMSecsSinceEpoch(unixMs).date(), "d MMMM yyyy");
}

QString role(std::optional<log::Role> role) {
    if (!role) {
        return {};
    }
    switch (*role) {
    case log::Role::Owner:
        return Wording::tr("Owner");
    case log::Role::Recruiter:
        return Wording::tr("Recruiter");
    case log::Role::HiringManager:
        return Wording::tr("Hiring manager");
    case log::Role::Interviewer:
        return Wording::tr("Interviewer");
    case log::Role::Manager:
        return Wording::tr("Manager");
    }
    return {};
}

QString evidence(const QString& tag) {
    if (tag == "claimed") {
        return Wording::tr("claimed");
    }
    if (tag == "probed") {
        return Wording::tr("probed");
    }
    if (tag == "example") {
        return Wording::tr("shown by example");
    }
    return tag == "referenced" ? Wording::tr("referenced") : QString();
}

QString numbersKept(QString words) {
    static const QRegularExpression spaces("(?<=\\d) | (?=\\d\\d:\\d\\d)");
    return words.replace(spaces, QString(QChar::Nbsp));
}

QString line(QStringList facts) {
    facts.removeAll(QString());
    return numbersKept(facts.join(QStringLiteral(" · ")));
}

QString list(const QStringList& names) {
    if (names.size() < 2) {
        return names.join(QString());
    }
    return Wording::tr("%1 and %2")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString panelState(session::DeviceSession& session,
                   const std::vector<session::RaterState>& raters) {
    const auto all = static_cast<int>(session::panelSize(raters));
    if (all == 0) {
        return Wording::tr("No raters yet");
    }
    QStringList missing;
    for (const session::RaterState& rater : raters) {
        if (!rater.submittedMs && !rater.secondOpinion) {
            missing << firstName(session.personName(rater.member));
        }
    }
    if (missing.isEmpty()) {
        return Wording::tr("%1 of %2 in").arg(all).arg(all);
    }
    return Wording::tr("%1 of %2 in, %3 missing")
        .arg(all - static_cast<int>(missing.size()))
        .arg(all)
        .arg(list(missing));
}

QString firstName(const QString& name) {
    return name.section(' ', 0, 0);
}

QString initial(const QString& name) {
    return name.left(1).toUpper();
}

namespace {

QString badFormat(const QString& where) {
    if (where == "amendment") {
        return Wording::tr("An amendment needs its reason first.");
    }
    if (where == "link") {
        return Wording::tr("This is not a link to a workspace. Copy the "
                           "whole link, from kvorum:// to its end.");
    }
    if (where == "server") {
        return Wording::tr("This is no address of a server. It begins with https://");
    }
    if (where.startsWith("recovery words/")) {
        return Wording::tr("Word %1 is not on any recovery sheet. Each has four letters.")
            .arg(where.section('/', 1));
    }
    if (where == "recovery words") {
        return Wording::tr("One of the 24 words is another. Compare them with the sheet.");
    }
    for (const char* named : {"workspace", "person", "title", "candidate"}) {
        if (where == named) {
            return Wording::tr("A name is needed first.");
        }
    }
    return Wording::tr("This cannot be read. Nothing was changed.");
}

QString damage(const QString& where) {
    if (where == "store") {
        return Wording::tr("The file of this device was damaged. It was set aside; what could be "
                           "read of it is here. What was sent before comes back with the next "
                           "sync.");
    }
    return where.endsWith("kvorum.db")
               ? Wording::tr("A file of this device is damaged. Close Kvorum and open it again: it "
                             "sets the file aside and keeps all that can be read.")
               : Wording::tr("A file of this device is damaged. It was left as it is.");
}

QString readOnly(std::string_view where) {
    return where == "device" || where.ends_with("kvorum.db")
               ? Wording::tr("The folder of this device cannot be written to. You can read and "
                             "export everything, and change nothing. Ask for the right to write "
                             "there, then open Kvorum again.")
               : Wording::tr("This folder cannot be written to. Choose another one, or ask for "
                             "the right to write here.");
}

QString notAllowed(std::string_view where) {
    return where == "sync"
               ? Wording::tr("The server does not know this device, perhaps because it was set "
                             "back to an old backup. All your work is kept here. Sync goes on once "
                             "the person who invited you has synced; else ask for a new link.")
               : Wording::tr("Your role does not allow this.");
}

QString keychain(base::ErrorCode code) {
    return code == base::ErrorCode::NotFound
               ? Wording::tr("The keychain of this computer does not hold the key of this device. "
                             "Was its folder brought here from another computer?")
               : Wording::tr("The keychain of this computer cannot be used. Unlock it and try "
                             "again, or choose a passphrase where you are asked for one.");
}

/// Why the server was not spoken to though somebody answers; empty for every other code.
QString distrust(base::ErrorCode code) {
    using base::ErrorCode;
    switch (code) {
    case ErrorCode::Untrusted:
        return Wording::tr("Nobody whom this device trusts has signed the server’s certificate. "
                           "Nothing was sent. Ask who runs the server.");
    case ErrorCode::WrongServer:
        return Wording::tr("Another server answers at this address: its certificate has another "
                           "name. Nothing was sent. Check the address, or ask who runs the "
                           "server.");
    case ErrorCode::OutOfDate:
        return Wording::tr("The server’s certificate has run out, or the clock of this device is "
                           "wrong. Nothing was sent.");
    case ErrorCode::NoTls:
        return Wording::tr("The server does not answer over a protected line. Nothing was sent. "
                           "Ask who runs the server.");
    case ErrorCode::Elsewhere:
        return Wording::tr("The server sends to another address. Nothing was sent there. Ask for "
                           "its new address.");
    default:
        return {};
    }
}

} // namespace

QString error(const base::Error& error) {
    using base::ErrorCode;
    if (error.where == "keychain") {
        return keychain(error.code);
    }
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return Wording::tr("This is not the passphrase of this device. "
                           "Nothing was changed; try again.");
    case ErrorCode::StoreFailed:
        return Wording::tr("This device could not save. What was saved before is kept. "
                           "Free some space, then try again.");
    case ErrorCode::ReadOnly:
        return readOnly(error.where);
    case ErrorCode::Corrupt:
        return damage(QString::fromStdString(error.where));
    case ErrorCode::NewerVersion:
        return Wording::tr("This was written by a newer Kvorum. Update the "
                           "app; your work here goes on.");
    case ErrorCode::NotAllowed:
        return notAllowed(error.where);
    case ErrorCode::Submitted:
        return Wording::tr("This sheet is handed in and locked.");
    case ErrorCode::Offline:
        if (error.where == "invite") {
            return Wording::tr("This needs a server. Add one in Settings.");
        }
        return Wording::tr("The server cannot be reached. All you do is kept here.");
    case ErrorCode::Broken:
        return Wording::tr("The server’s log does not fit what this device has "
                           "seen. Your work is kept; nothing was taken over.");
    case ErrorCode::InUse:
        return Wording::tr("Another Kvorum has this folder open. Close it there, or choose another "
                           "folder.");
    case ErrorCode::Copied:
        return Wording::tr(
            "This device’s folder was copied, or set back to an older state. It goes "
            "on as a further device of yours; nothing was lost.");
    case ErrorCode::BadFormat:
        return badFormat(QString::fromStdString(error.where));
    case ErrorCode::TooLarge:
        return Wording::tr("This text is too long to be kept. Shorten it.");
    case ErrorCode::NotFound:
        return Wording::tr("This is not here any more.");
    case ErrorCode::WrongKey:
        return Wording::tr("The key to this has not come yet. It comes when somebody who has it "
                           "syncs.");
    case ErrorCode::BadSignature:
        return Wording::tr("Something came that nobody of this workspace signed. It was not taken "
                           "over.");
    case ErrorCode::Conflict:
        return error.where == "clock"
                   ? Wording::tr("The clock of this device is off. Nothing is lost; set it right, "
                                 "so that times are true.")
                   : Wording::tr("Somebody changed this meanwhile. Look again, then repeat.");
    case ErrorCode::Erased:
        return Wording::tr("This candidate was erased.");
    case ErrorCode::Refused:
        return Wording::tr("The server refused something from this device. It is kept here.");
    case ErrorCode::Untrusted:
    case ErrorCode::WrongServer:
    case ErrorCode::OutOfDate:
    case ErrorCode::NoTls:
    case ErrorCode::Elsewhere:
        return distrust(error.code);
    }
    return QString::fromStdString(error.what);
}

namespace {

QString topicName(domain::Topic topic) {
    switch (topic) {
    case domain::Topic::Age:
        return Wording::tr("age");
    case domain::Topic::Family:
        return Wording::tr("family");
    case domain::Topic::Pregnancy:
        return Wording::tr("pregnancy and leave");
    case domain::Topic::Health:
        return Wording::tr("health");
    case domain::Topic::Religion:
        return Wording::tr("religion");
    case domain::Topic::Union:
        return Wording::tr("union");
    case domain::Topic::Pay:
        return Wording::tr("earlier pay");
    case domain::Topic::Origin:
        return Wording::tr("origin");
    case domain::Topic::Politics:
        return Wording::tr("politics");
    case domain::Topic::Orientation:
        return Wording::tr("orientation and gender identity");
    }
    return {};
}

} // namespace

QString forbidden(const QString& words) {
    const std::string text = words.toStdString();
    const auto found = domain::findForbidden(text);
    if (!found) {
        return {};
    }
    return Wording::tr(
               "“%1” may touch what must not count: %2. Ask and note only what the job needs. "
               "This remark is shown here and kept nowhere.")
        .arg(QString::fromStdString(text.substr(found->begin, found->length)),
             topicName(found->topic));
}

QString rankWord(int rank) {
    switch (rank) {
    case 1:
        return Wording::tr("First");
    case 2:
        return Wording::tr("Second");
    case 3:
        return Wording::tr("Third");
    default:
        return Wording::tr("Number %1").arg(rank);
    }
}

} // namespace kvorum::viewmodels::wording
