// SPDX-License-Identifier: Apache-2.0
#include "app/session/device_session.h"

#include "app/session/fields.h"
#include "app/session/own_devices.h"
#include "app/session/pin_lock.h"
#include "app/session/sync_driver.h"

namespace kvorum::session {

namespace {

using base::Error;
using base::ErrorCode;
using base::Outcome;
using base::Result;
using base::ScopeId;
using log::EntityKind;

std::string trimmed(const QString& text) {
    return text.trimmed().toStdString();
}

Outcome needText(const QString& text, const char* where) {
    if (text.trimmed().isEmpty()) {
        return Error{ErrorCode::BadFormat, where, "a name is needed"};
    }
    return {};
}

} // namespace

DeviceSession::DeviceSession(std::filesystem::path folder) : m_folder(std::move(folder)) {}
DeviceSession::~DeviceSession() = default;

bool DeviceSession::exists(const std::filesystem::path& folder) {
    return std::filesystem::exists(folder / "device.key");
}

Outcome DeviceSession::remove(const std::filesystem::path& folder) {
    // the key first: without it the rest is noise
    std::vector<std::filesystem::path> files{folder / "device.key", folder / "keychain",
                                             folder / "lock"};
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
        if (entry.path().filename().string().starts_with("kvorum.db")) {
            files.push_back(entry.path()); // with its log, and what was set aside
        }
    }
    for (const auto& file : files) {
        std::filesystem::remove(file, failed);
        if (failed) {
            return Error{ErrorCode::ReadOnly, file.string(), failed.message()};
        }
    }
    return {};
}

Result<std::unique_ptr<DeviceSession>> DeviceSession::open(const std::filesystem::path& folder,
                                                           std::string_view passphrase,
                                                           vault::SecretKind kind) {
    auto opened = openHere(folder, passphrase, kind);
    const bool toRead = !opened && opened.error().code == ErrorCode::ReadOnly && exists(folder);
    return toRead ? openCopy(folder, passphrase, kind) : std::move(opened);
}

/// SQLite reads what was committed last only where it may write beside it: so a copy is opened, all
/// of it sealed as in its place, and nothing can be changed there.
Result<std::unique_ptr<DeviceSession>> DeviceSession::openCopy(const std::filesystem::path& folder,
                                                               std::string_view passphrase,
                                                               vault::SecretKind kind) {
    namespace fs = std::filesystem;
    auto copy = std::make_unique<QTemporaryDir>();
    if (!copy->isValid()) {
        return Error{ErrorCode::ReadOnly, folder.string(), copy->errorString().toStdString()};
    }
    const auto still = vault::FolderLock::share(folder); // nobody writes while it is copied
    if (!still) {
        return still.error();
    }
    const fs::path here = copy->path().toStdString();
    for (const char* name : {"device.key", "kvorum.db", "kvorum.db-wal", "lock"}) {
        std::error_code failed;
        if (!fs::exists(folder / name, failed)) {
            continue;
        }
        if (!fs::copy_file(folder / name, here / name, failed)) {
            return Error{ErrorCode::ReadOnly, (folder / name).string(), failed.message()};
        }
        fs::permissions(here / name, fs::perms::owner_read | fs::perms::owner_write, failed);
    }
    auto opened = openHere(here, passphrase, kind);
    if (!opened) {
        return opened;
    }
    if (const auto frozen = (*opened)->replica().freeze(); !frozen) {
        return frozen.error();
    }
    (*opened)->m_copy = std::move(copy);
    (*opened)->m_folder = folder;
    return opened;
}

Result<std::unique_ptr<DeviceSession>> DeviceSession::openHere(const std::filesystem::path& folder,
                                                               std::string_view passphrase,
                                                               vault::SecretKind kind) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) {
        return Error{ErrorCode::ReadOnly, folder.string(), failed.message()};
    }
    std::unique_ptr<DeviceSession> session(new DeviceSession(folder));
    auto lock = vault::FolderLock::take(folder);
    if (!lock) {
        return lock.error();
    }
    session->m_lock = std::move(*lock);
    std::shared_ptr<vault::KeyStore> keyStore =
        vault::openKeyFile(folder / "device.key", vault::hashPassphrase(passphrase), kind);
    auto keys = keyStore->load();
    if (!keys && keys.error().code == ErrorCode::NotFound) {
        vault::KeyStore::Contents fresh;
        fresh.device = base::newId<base::DeviceId>(session->now());
        fresh.keys = vault::DeviceKeys::random();
        fresh.localKey = vault::ScopeKey::random().bytes;
        if (auto saved = keyStore->save(fresh); !saved) {
            return saved.error();
        }
        keys = keyStore->load();
    }
    if (!keys) {
        return keys.error();
    }
    session->m_pinLock =
        std::make_unique<PinLock>(folder, keys->keys.seed,
                                  PinLock::Sheet{[here = session.get()] { return hasSheet(*here); },
                                                 [here = session.get()](std::string_view words) {
                                                     return isOwnSheet(*here, words);
                                                 }});
    const auto open = [&](bool rescue) -> Result<std::unique_ptr<client::Replica>> {
        const auto file = folder / "kvorum.db";
        auto store = rescue ? store::rescueSqliteStore(file) : store::openSqliteStore(file);
        if (!store) {
            return store.error();
        }
        return client::Replica::open(
            {std::move(*store), *keys, &session->m_clock,
             [keyStore](const auto& contents) { return keyStore->save(contents); }, rescue});
    };
    auto replica = open(false);
    if (!replica && store::isDamaged(folder / "kvorum.db")) {
        replica = open(true);
    }
    if (!replica) {
        return replica.error();
    }
    session->m_replica = std::move(*replica);
    session->follow();
    return session;
}

void DeviceSession::follow() {
    m_replica->changed = [this](const ScopeId&) { emit changed(); };
    m_replica->controlChanged = [this] { emit changed(); };
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &DeviceSession::tick);
    m_tick.start();
}

void DeviceSession::tick() {
    if (readOnly()) {
        return;
    }
    const std::size_t before = m_replica->status().waiting;
    if (!m_replica->tick() || m_replica->status().waiting != before) {
        tellWritten();
    }
    if (!m_damaged && store::isDamaged(m_folder / "kvorum.db")) {
        m_damaged = true;
        emit statusChanged();
    }
}

void DeviceSession::tellWritten() {
    emit changed();
    emit statusChanged();
    emit written();
}

void DeviceSession::useSync(std::unique_ptr<SyncDriver> sync) {
    m_sync = std::move(sync);
    if (m_sync) {
        connect(m_sync.get(), &SyncDriver::statusChanged, this, &DeviceSession::statusChanged);
        connect(this, &DeviceSession::written, m_sync.get(), &SyncDriver::poke,
                Qt::QueuedConnection);
    }
    emit statusChanged();
}

QString DeviceSession::workspaceName() {
    const ScopeId scope = control().workspaceScope();
    const log::Fold* fold = m_replica->fold(scope);
    return fold ? QString::fromStdString(
                      fold->value(fields::of(EntityKind::Workspace, scope, fields::name)).toText())
                : QString();
}

QString DeviceSession::personName(const base::MemberId& member) {
    const log::Fold* fold = m_replica->fold(control().workspaceScope());
    return fold ? QString::fromStdString(
                      fold->value(fields::of(EntityKind::Person, member, fields::name)).toText())
                : QString();
}

std::optional<log::Role> DeviceSession::roleOf(const base::MemberId& member,
                                               const ScopeId& vacancy) const {
    using log::Role;
    for (const Role role : {Role::Owner, Role::Recruiter}) {
        if (control().hasRole(member, role, control().workspaceScope())) {
            return role;
        }
    }
    for (const Role role : {Role::HiringManager, Role::Interviewer, Role::Manager}) {
        if (control().hasRole(member, role, vacancy)) {
            return role;
        }
    }
    return std::nullopt;
}

bool DeviceSession::mayWrite(const ScopeId& scope) const {
    return control().may(self(), log::Access::Write, scope);
}

Outcome DeviceSession::write(const ScopeId& scope, EntityKind kind, std::string_view field,
                             log::Value value) {
    auto written = m_replica->write(scope, fields::of(kind, scope, field), std::move(value));
    tellWritten();
    return written;
}

Outcome DeviceSession::writeAll(const ScopeId& scope, EntityKind kind,
                                const std::vector<std::pair<std::string, log::Value>>& values) {
    std::vector<std::pair<log::FieldKey, log::Value>> keyed;
    keyed.reserve(values.size());
    for (const auto& [field, value] : values) {
        keyed.emplace_back(fields::of(kind, scope, field), value);
    }
    auto written = m_replica->writeAll(scope, keyed);
    tellWritten();
    return written;
}

Outcome DeviceSession::writeWhole(const ScopeId& scope, EntityKind kind,
                                  const std::vector<std::pair<std::string, log::Value>>& values) {
    auto written = writeAll(scope, kind, values);
    return written ? seal(scope) : written;
}

Outcome DeviceSession::sealAll() {
    if (readOnly()) {
        return {};
    }
    auto sealed = m_replica->sealAll();
    tellWritten();
    return sealed;
}

Outcome DeviceSession::foundWorkspace(const QString& workspace, const QString& person) {
    for (auto checked : {needText(workspace, "workspace"), needText(person, "person")}) {
        if (!checked) {
            return checked;
        }
    }
    if (auto founded = m_replica->found(); !founded) {
        return founded;
    }
    const ScopeId scope = control().workspaceScope();
    if (auto named = m_replica->write(scope, fields::of(EntityKind::Person, self(), fields::name),
                                      trimmed(person));
        !named) {
        return named;
    }
    return writeWhole(scope, EntityKind::Workspace,
                      {{std::string(fields::name), trimmed(workspace)}});
}

Result<ScopeId> DeviceSession::createVacancy(const QString& title, const QString& company,
                                             double turnoverMsek) {
    if (auto checked = needText(title, "title"); !checked) {
        return checked.error();
    }
    auto vacancy = m_replica->makeScope(log::ScopeKind::Vacancy, control().workspaceScope());
    if (!vacancy) {
        return vacancy;
    }
    std::vector<std::pair<std::string, log::Value>> values{
        {std::string(fields::title), trimmed(title)},
        {std::string(fields::company), trimmed(company)}};
    if (turnoverMsek > 0) {
        values.emplace_back(fields::turnover, turnoverMsek);
    }
    if (auto written = writeWhole(*vacancy, EntityKind::Vacancy, values); !written) {
        return written.error();
    }
    return vacancy;
}

Result<ScopeId> DeviceSession::addCandidate(const ScopeId& vacancy, const QString& name,
                                            std::optional<double> companyTurnoverMsek,
                                            std::optional<std::int64_t> interviewAtMs) {
    if (auto checked = needText(name, "candidate"); !checked) {
        return checked.error();
    }
    auto candidate = m_replica->makeScope(log::ScopeKind::Candidate, vacancy);
    if (!candidate) {
        return candidate;
    }
    std::vector<std::pair<std::string, log::Value>> values{
        {std::string(fields::name), trimmed(name)}};
    if (companyTurnoverMsek) {
        values.emplace_back(fields::companyTurnover, *companyTurnoverMsek);
    }
    if (interviewAtMs) {
        values.emplace_back(fields::interviewAt, *interviewAtMs);
    }
    if (auto written = writeWhole(*candidate, EntityKind::Candidate, values); !written) {
        return written.error();
    }
    return candidate;
}

Outcome DeviceSession::say(log::StatementBody body) {
    auto said = m_replica->say(std::move(body));
    tellWritten();
    return said;
}

Outcome DeviceSession::assign(const ScopeId& candidate, const base::MemberId& rater) {
    return say(log::Assign{candidate, rater, false});
}

Outcome DeviceSession::assignSecondOpinion(const ScopeId& candidate, const base::MemberId& rater) {
    return say(log::Assign{candidate, rater, true});
}

Outcome DeviceSession::unassign(const ScopeId& candidate, const base::MemberId& rater) {
    return say(log::Unassign{candidate, rater});
}

Outcome DeviceSession::withdrawInvite(const base::MemberId& member) {
    Outcome said = Error{ErrorCode::NotFound, "invite", "there is no open invite for this person"};
    for (const log::InviteRecord& record : control().openInvites()) {
        if (record.invite.member == member && record.invite.role) {
            said = say(log::Revoke{vault::inviteBoxId(record.invite.keys.sign), {}});
        }
    }
    return said;
}

Outcome DeviceSession::endMember(const base::MemberId& member) {
    return say(log::Revoke{{}, member});
}

Outcome DeviceSession::eraseCandidate(const ScopeId& candidate) {
    return say(log::Erase{candidate});
}

Result<QString> DeviceSession::invite(const QString& name, log::Role role, const ScopeId& where) {
    if (auto checked = needText(name, "person"); !checked) {
        return checked.error();
    }
    if (!m_sync) {
        return Error{ErrorCode::Offline, "invite", "a server is needed to invite somebody"};
    }
    const auto member = base::newId<base::MemberId>(now());
    auto link = m_replica->invite(m_sync->authority(), member, role, where);
    if (!link) {
        return link.error();
    }
    const ScopeId scope = control().workspaceScope();
    if (auto named = m_replica->write(scope, fields::of(EntityKind::Person, member, fields::name),
                                      trimmed(name));
        !named) {
        return named.error();
    }
    if (auto sealed = seal(scope); !sealed) {
        return sealed.error();
    }
    return QString::fromStdString(*link);
}

std::optional<ScopeId> DeviceSession::ownSheet(const ScopeId& candidate) const {
    const log::ScopeRecord* sheet = control().scorecard(candidate, self());
    return sheet ? std::optional(sheet->id) : std::nullopt;
}

Result<ScopeId> DeviceSession::openSheet(const ScopeId& candidate) {
    if (const auto sheet = ownSheet(candidate)) {
        return *sheet;
    }
    auto sheet = m_replica->makeScope(log::ScopeKind::Scorecard, candidate);
    tellWritten();
    return sheet;
}

Outcome DeviceSession::writeSheet(const ScopeId& scorecard, std::string_view field,
                                  log::Value value) {
    return write(scorecard, EntityKind::Scorecard, field, std::move(value));
}

Outcome DeviceSession::seal(const ScopeId& scorecard) {
    auto sealed = m_replica->sealPending(scorecard);
    tellWritten();
    return sealed;
}

Outcome DeviceSession::submit(const ScopeId& scorecard) {
    auto submitted = m_replica->submit(scorecard);
    tellWritten();
    return submitted;
}

} // namespace kvorum::session
