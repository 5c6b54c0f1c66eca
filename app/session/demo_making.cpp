// SPDX-License-Identifier: Apache-2.0
#include "app/session/demo_making.h"

#include "app/session/fields.h"
#include "app/session/turning.h"
#include "sync/protocol/link.h"

#include <QDateTime>

#include <algorithm>

namespace kvorum::session {

using base::Error;
using base::ErrorCode;
using base::Outcome;
using log::EntityKind;

namespace {

constexpr int settleMs = 20'000;

log::Role roleOf(const std::string& name) {
    return name == "recruiter" ? log::Role::Recruiter : log::Role::Interviewer;
}

} // namespace

DemoMaking::DemoMaking(DemoFile demo, std::filesystem::path folder, std::string passphrase,
                       Connect connect)
    : m_demo(std::move(demo)), m_folder(std::move(folder)), m_passphrase(std::move(passphrase)),
      m_connect(std::move(connect)) {}

std::filesystem::path DemoMaking::deviceFolder(const std::filesystem::path& demo,
                                               const std::string& person, const std::string& self) {
    return person == self ? demo : demo / "colleagues" / person;
}

Outcome DemoMaking::run(const std::function<void(int done, int all)>& progress) {
    for (const auto step : {&DemoMaking::openDesks, &DemoMaking::foundVacancy,
                            &DemoMaking::invitePeople, &DemoMaking::addCandidates}) {
        if (auto done = (this->*step)(); !done) {
            return done;
        }
    }
    int filled = 0;
    for (const DemoFile::Sheet& sheet : m_demo.sheets) {
        progress(filled++, static_cast<int>(m_demo.sheets.size()));
        if (auto done = fillSheet(sheet); !done) {
            return done;
        }
    }
    return settle("sheets");
}

Outcome DemoMaking::openDesks() {
    for (const DemoFile::Person& person : m_demo.people) {
        auto device = DeviceSession::open(deviceFolder(m_folder, person.id, m_demo.self),
                                          m_passphrase, vault::SecretKind::Random);
        if (!device) {
            return device.error();
        }
        m_desks[person.id].device = std::move(*device);
    }
    return {};
}

Outcome DemoMaking::foundVacancy() {
    DeviceSession& device = *own().device;
    const QString name = QString::fromStdString(m_demo.people.front().name);
    if (auto founded = device.foundWorkspace(QString::fromStdString(m_demo.workspace), name);
        !founded) {
        return founded;
    }
    own().member = device.self();
    auto sync = m_connect(device.replica());
    if (!sync) {
        return sync.error();
    }
    device.useSync(std::move(*sync));
    device.sync()->start();
    auto vacancy = device.createVacancy(QString::fromStdString(m_demo.title),
                                        QString::fromStdString(m_demo.company), 0);
    if (!vacancy) {
        return vacancy.error();
    }
    m_vacancy = *vacancy;
    return device.writeAll(m_vacancy, EntityKind::Vacancy, m_demo.vacancy);
}

Outcome DemoMaking::invitePeople() {
    for (const DemoFile::Person& person : m_demo.people) {
        Desk& desk = m_desks.at(person.id);
        if (person.id == m_demo.self) {
            continue;
        }
        const log::Role role = roleOf(person.role);
        const base::ScopeId where =
            role == log::Role::Recruiter ? own().device->control().workspaceScope() : m_vacancy;
        auto link = own().device->invite(QString::fromStdString(person.name), role, where);
        if (!link) {
            return link.error();
        }
        if (auto sent = settle("invites"); !sent) {
            return sent;
        }
        const auto parsed = protocol::parseLink(link->toStdString());
        if (auto begun = parsed ? desk.device->replica().beginJoin(*parsed) : parsed.error();
            !begun) {
            return begun;
        }
        auto sync = m_connect(desk.device->replica());
        if (!sync) {
            return sync.error();
        }
        desk.device->useSync(std::move(*sync));
        desk.device->sync()->start();
        if (!turnUntil([&] { return desk.device->replica().joined(); }, settleMs)) {
            return Error{ErrorCode::Offline, "demo", "a colleague could not join"};
        }
        desk.member = desk.device->self();
    }
    return settle("joins");
}

Outcome DemoMaking::addCandidates() {
    DeviceSession& device = *own().device;
    for (const DemoFile::Candidate& candidate : m_demo.candidates) {
        QDateTime at =
            QDateTime::fromMSecsSinceEpoch(device.now()).addDays(candidate.interviewInDays);
        if (candidate.interviewHour) {
            at.setTime(QTime(*candidate.interviewHour, 0));
        }
        auto scope = device.addCandidate(m_vacancy, QString::fromStdString(candidate.name),
                                         candidate.companyTurnoverMsek, at.toMSecsSinceEpoch());
        if (!scope) {
            return scope.error();
        }
        m_candidates[candidate.id] = *scope;
        for (const DemoFile::Person& person : m_demo.people) {
            if (auto assigned = device.assign(*scope, m_desks.at(person.id).member); !assigned) {
                return assigned;
            }
        }
    }
    return settle("candidates");
}

Outcome DemoMaking::fillSheet(const DemoFile::Sheet& sheet) {
    DeviceSession& device = *m_desks.at(sheet.rater).device;
    auto scope = device.openSheet(m_candidates.at(sheet.candidate));
    if (!scope) {
        return scope.error();
    }
    if (auto written = device.writeAll(*scope, EntityKind::Scorecard, sheet.fields); !written) {
        return written;
    }
    if (auto done = sheet.submitted ? device.submit(*scope) : device.seal(*scope); !done) {
        return done;
    }
    return settle("sheet");
}

Outcome DemoMaking::settle(const std::string& what) {
    const auto quiet = [this] {
        return std::all_of(m_desks.begin(), m_desks.end(), [](const auto& desk) {
            const SyncDriver* sync = desk.second.device->sync();
            return sync == nullptr || sync->idle();
        });
    };
    for (auto& [person, desk] : m_desks) {
        if (desk.device->sync() == nullptr) {
            continue;
        }
        if (auto sealed = desk.device->sealAll(); !sealed) {
            return sealed;
        }
        desk.device->sync()->syncNow();
    }
    if (turnUntil(quiet, settleMs)) {
        return {};
    }
    for (auto& [person, desk] : m_desks) {
        const auto problems = desk.device->replica().status().problems;
        if (!problems.empty()) {
            return Error{problems.front().code, "demo, " + person,
                         what + ": " + base::describe(problems.front())};
        }
    }
    return Error{ErrorCode::Offline, "demo", "the devices did not come to rest: " + what};
}

} // namespace kvorum::session
