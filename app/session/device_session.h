// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/read_log.h"
#include "core/domain/questions.h"
#include "core/vault/folder_lock.h"
#include "core/vault/key_file.h"
#include "sync/client/replica.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <filesystem>
#include <memory>

namespace kvorum::session {

class PinLock;
class SyncDriver;

/// The use cases of one device: everything a person can do, in words of the field. Screens call
/// this and nothing below it. Every call returns after its commit on disk.
class DeviceSession : public QObject {
    Q_OBJECT

public:
    /// Opens the device's folder, or makes it; a damaged store is set aside and rescued. A folder
    /// that cannot be written to is only read. WrongPassphrase, Corrupt (the keys), ReadOnly (where
    /// there is nothing to read) as they are.
    [[nodiscard]] static base::Result<std::unique_ptr<DeviceSession>>
    open(const std::filesystem::path& folder, std::string_view passphrase,
         vault::SecretKind kind = vault::SecretKind::Chosen);
    /// Whether the folder holds a device already.
    [[nodiscard]] static bool exists(const std::filesystem::path& folder);
    /// Deletes the device of a folder, which is not open; what was exported stays.
    static base::Outcome remove(const std::filesystem::path& folder);
    ~DeviceSession() override;

    [[nodiscard]] client::Replica& replica() { return *m_replica; }
    [[nodiscard]] const log::ControlLog& control() const { return m_replica->control(); }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// The sync of this device; made by connectTo(), nullptr without a server.
    [[nodiscard]] SyncDriver* sync() const { return m_sync.get(); }
    void useSync(std::unique_ptr<SyncDriver> sync);
    /// Whether a damaged page of the store was met; opening the device anew rescues the rest.
    [[nodiscard]] bool damaged() const { return m_damaged; }
    /// Whether its folder cannot be written to: all is there to be read and exported, and every
    /// change is refused.
    [[nodiscard]] bool readOnly() const { return m_copy != nullptr; }
    /// What unlocks the screen of this device.
    [[nodiscard]] PinLock& pinLock() { return *m_pinLock; }

    // who
    [[nodiscard]] base::MemberId self() const { return m_replica->self(); }
    [[nodiscard]] base::DeviceId device() const { return m_replica->device(); }
    [[nodiscard]] QString workspaceName();
    [[nodiscard]] QString personName(const base::MemberId& member);
    /// The highest role the member holds for the workspace or the vacancy.
    [[nodiscard]] std::optional<log::Role> roleOf(const base::MemberId& member,
                                                  const base::ScopeId& vacancy) const;
    [[nodiscard]] bool mayWrite(const base::ScopeId& scope) const;

    /// Says a statement of the control log, as the replica does.
    base::Outcome say(log::StatementBody body);
    /// Tells screens and sync of what was written through replica().
    void tellWritten();

    // founding, people
    base::Outcome foundWorkspace(const QString& workspace, const QString& person);
    base::Result<base::ScopeId> createVacancy(const QString& title, const QString& company,
                                              double turnoverMsek);
    base::Result<base::ScopeId>
    addCandidate(const base::ScopeId& vacancy, const QString& name,
                 std::optional<double> companyTurnoverMsek,
                 std::optional<std::int64_t> interviewAtMs = std::nullopt);
    base::Outcome assign(const base::ScopeId& candidate, const base::MemberId& rater);
    /// The same, for a second opinion beside the panel (M-127).
    base::Outcome assignSecondOpinion(const base::ScopeId& candidate, const base::MemberId& rater);
    /// Ends an assignment. Submitted once the sheet is handed in.
    base::Outcome unassign(const base::ScopeId& candidate, const base::MemberId& rater);
    /// Withdraws the invites of somebody who has not joined yet. NotFound where there is none.
    base::Outcome withdrawInvite(const base::MemberId& member);
    /// Ends somebody's access, with all their devices. NotAllowed but for owners.
    base::Outcome endMember(const base::MemberId& member);
    /// Erases a candidate for good, on the server and on every device at its next sync.
    base::Outcome eraseCandidate(const base::ScopeId& candidate);
    /// Gives the link. The person's name is written by the inviter.
    base::Result<QString> invite(const QString& name, log::Role role, const base::ScopeId& where);

    // the own sheet
    [[nodiscard]] std::optional<base::ScopeId> ownSheet(const base::ScopeId& candidate) const;
    /// The own sheet, made where there is none yet. NotAllowed for one who is no rater.
    base::Result<base::ScopeId> openSheet(const base::ScopeId& candidate);
    base::Outcome writeSheet(const base::ScopeId& scorecard, std::string_view field,
                             log::Value value);
    /// Any field of a scope that is its own entity.
    base::Outcome write(const base::ScopeId& scope, log::EntityKind kind, std::string_view field,
                        log::Value value);
    /// Several such fields at once.
    base::Outcome writeAll(const base::ScopeId& scope, log::EntityKind kind,
                           const std::vector<std::pair<std::string, log::Value>>& values);
    /// Seals what is pending of a scope: the question was left, or no more is to come.
    base::Outcome seal(const base::ScopeId& scope);
    base::Outcome submit(const base::ScopeId& scorecard);
    /// Seals everything that is pending: the app goes to the background, or ends.
    base::Outcome sealAll();

    /// What each second brings: what was left alone for long enough is sealed.
    void tick();
    /// Unix ms of the device's clock.
    [[nodiscard]] std::int64_t now() const { return m_clock.unixMs(); }

signals:
    /// Anything a screen shows may have changed: own acts, receipts, rights.
    void changed();
    /// Waiting count, last sync, problems.
    void statusChanged();
    /// This device has something new to send.
    void written();

private:
    /// Writes what no key press will change soon, and sends it.
    base::Outcome writeWhole(const base::ScopeId& scope, log::EntityKind kind,
                             const std::vector<std::pair<std::string, log::Value>>& values);
    DeviceSession(std::filesystem::path folder);
    static base::Result<std::unique_ptr<DeviceSession>>
    openHere(const std::filesystem::path& folder, std::string_view passphrase,
             vault::SecretKind kind);
    static base::Result<std::unique_ptr<DeviceSession>>
    openCopy(const std::filesystem::path& folder, std::string_view passphrase,
             vault::SecretKind kind);
    void follow();

    std::unique_ptr<QTemporaryDir> m_copy; ///< of a folder that cannot be written to
    std::filesystem::path m_folder;
    std::unique_ptr<vault::FolderLock> m_lock;
    base::SystemClock m_clock;
    std::unique_ptr<client::Replica> m_replica;
    std::unique_ptr<SyncDriver> m_sync;
    std::unique_ptr<PinLock> m_pinLock;
    QTimer m_tick;
    bool m_damaged = false;
};

/// The template and the questions that this program ships; read once, checked by tests.
[[nodiscard]] const domain::TemplateCatalogue& shippedTemplate();
[[nodiscard]] const domain::QuestionBank& shippedQuestions();

} // namespace kvorum::session
