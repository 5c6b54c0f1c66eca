// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/session/device_session.h"
#include "app/session/fields.h"
#include "app/session/launch.h"
#include "app/session/panel.h"
#include "app/session/sync_driver.h"
#include "core/vault/secrecy.h"
#include "sync/protocol/link.h"
#include "tests/support/syncworld/chance.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <nlohmann/json.hpp>

#include <iostream>
#include <sstream>
#include <unistd.h>

// The real client without its screens: session, key file, SQLite, HTTP. One command a line on
// standard input, JSON lines on standard output. What a person does is said before ("try") and when
// the call has returned ("done"): a test that kills this process knows what was acknowledged.

namespace {

using namespace kvorum;
using nlohmann::json;
using session::DeviceSession;
namespace fields = session::fields;

void tell(const json& line) {
    std::cout << line.dump() << std::endl;
}

class Client : public QObject {
public:
    Client(std::unique_ptr<DeviceSession> session, QString server)
        : m_session(std::move(session)), m_server(std::move(server)) {
        m_look.setInterval(5);
        connect(&m_look, &QTimer::timeout, this, [this] { look(); });
        if (m_session->replica().joining() != client::JoinState::None) {
            useServer();
        }
        tell({{"ready", m_session->device().hex()}});
    }

    void run(const std::string& text) {
        std::istringstream line(text);
        std::string command, word;
        line >> command;
        if (command == "found") {
            check(m_session->foundWorkspace("plain-text-office", "plain-text-Eva"));
            check(m_session->createVacancy("plain-text-lead", "plain-text-firm", 100));
            useServer();
            tell({{"founded", true}});
        } else if (command == "invite") {
            const auto vacancy = session::readableVacancies(*m_session).front();
            const auto link =
                m_session->invite("plain-text-rater", log::Role::Interviewer, vacancy);
            check(link);
            tell({{"link", link->toStdString()}});
        } else if (command == "join") {
            line >> word;
            if (m_session->replica().joining() == client::JoinState::None) {
                check(m_session->replica().beginJoin(*protocol::parseLink(word)));
                useServer();
            }
            tell({{"joining", true}});
        } else if (command == "work") {
            std::uint64_t seed = 0;
            line >> seed >> m_left >> m_value;
            m_chance.emplace(seed);
            QMetaObject::invokeMethod(this, &Client::act, Qt::QueuedConnection);
        } else if (command == "settle") {
            (void)m_session->sealAll();
            if (m_session->sync() != nullptr) m_session->sync()->syncNow();
            m_look.start();
        } else if (command == "quit") {
            QCoreApplication::quit();
        }
    }

private:
    template <typename T>
    static void check(const T& outcome) {
        if (!outcome) tell({{"failed", base::describe(outcome.error())}});
    }
    void useServer() {
        m_session->useSync(*session::SyncDriver::forServer(m_session->replica(), m_server, {},
                                                           network::realNetwork()));
        m_session->sync()->start();
    }

    /// One act of a person; the event loop runs in between, and the sync with it.
    void act() {
        if (m_left-- <= 0) {
            tell({{"worked", true}});
            return;
        }
        ++m_value;
        const auto vacancies = session::readableVacancies(*m_session);
        if (!vacancies.empty() && m_session->replica().joined()) {
            m_session->mayWrite(m_session->control().workspaceScope())
                ? actAsOwner(vacancies.front())
                : actAsRater(vacancies.front());
        }
        QMetaObject::invokeMethod(this, &Client::act, Qt::QueuedConnection);
    }

    void actAsOwner(const base::ScopeId& vacancy) {
        const auto& control = m_session->control();
        const auto candidates = session::candidatesOf(*m_session, vacancy);
        if (candidates.empty() || (candidates.size() < 12 && m_chance->happens(0.1))) {
            attempt("candidate", {}, [&] {
                const auto made = m_session->addCandidate(
                    vacancy, QString("plain-text-%1").arg(m_value), std::nullopt);
                return made ? base::Result<std::string>(made->hex()) : made.error();
            });
            return;
        }
        const auto candidate = candidates[m_chance->below(candidates.size())];
        for (const auto& member : control.members()) {
            const auto raters = control.raters(candidate);
            const bool assigned = std::any_of(raters.begin(), raters.end(),
                                              [&](const auto& one) { return one.rater == member; });
            if (!assigned && control.hasRole(member, log::Role::Interviewer, vacancy)) {
                attempt("assign", {{"rater", member.hex()}}, [&] {
                    const auto said = m_session->assign(candidate, member);
                    return said ? base::Result<std::string>(candidate.hex()) : said.error();
                });
                return;
            }
        }
        m_chance->happens(0.5) ? tap(vacancy, log::EntityKind::Vacancy)
                               : tap(candidate, log::EntityKind::Candidate);
    }

    void actAsRater(const base::ScopeId& vacancy) {
        std::vector<base::ScopeId> mine;
        for (const auto& candidate : session::candidatesOf(*m_session, vacancy)) {
            const auto raters = m_session->control().raters(candidate);
            if (std::any_of(raters.begin(), raters.end(),
                            [&](const auto& one) { return one.rater == m_session->self(); })) {
                mine.push_back(candidate);
            }
        }
        if (mine.empty()) return;
        const auto candidate = mine[m_chance->below(mine.size())];
        const auto sheet = m_session->ownSheet(candidate);
        if (!sheet) {
            attempt("sheet", {}, [&] {
                const auto made = m_session->openSheet(candidate);
                return made ? base::Result<std::string>(made->hex()) : made.error();
            });
        } else if (m_session->replica().isLocked(*sheet)) {
            tap(candidate, log::EntityKind::Candidate);
        } else if (m_chance->happens(0.06)) {
            attempt("submit", {}, [&] {
                const auto said = m_session->submit(*sheet);
                return said ? base::Result<std::string>(sheet->hex()) : said.error();
            });
        } else {
            tap(*sheet, log::EntityKind::Scorecard);
        }
    }

    void tap(const base::ScopeId& scope, log::EntityKind kind) {
        const auto field = "note/" + std::to_string(m_chance->below(6));
        const auto value = "plain-text-" + std::to_string(m_value);
        attempt("tap", {{"field", field}, {"value", value}, {"scope", scope.hex()}}, [&] {
            const auto written = m_session->write(scope, kind, field, value);
            return written ? base::Result<std::string>(scope.hex()) : written.error();
        });
        if (m_chance->happens(0.4)) check(m_session->seal(scope));
    }

    template <typename Act>
    void attempt(const char* what, json with, Act act) {
        with["try"] = what;
        tell(with);
        const base::Result<std::string> done = act();
        done ? tell({{"done", *done}}) : check(done);
    }

    /// Answers "settle" as soon as nothing is left to send or to receive.
    void look() {
        auto& replica = m_session->replica();
        auto* sync = m_session->sync();
        if (sync == nullptr) {
            m_look.stop();
            tell({{"settled", {{"joined", false}}}});
        } else if (sync->idle() && replica.joined() && replica.status().waiting == 0) {
            m_look.stop();
            tell({{"settled", state()}});
        } else if (sync->failing()) {
            sync->syncNow();
        }
    }

    json state() {
        auto& replica = m_session->replica();
        const auto status = replica.status();
        json scopes = json::object(), problems = json::array();
        for (const auto kind :
             {log::ScopeKind::Workspace, log::ScopeKind::Vacancy, log::ScopeKind::Candidate,
              log::ScopeKind::Scorecard, log::ScopeKind::Debrief}) {
            for (const auto& scope : m_session->control().scopes(kind)) {
                const auto* fold = replica.fold(scope.id);
                scopes[scope.id.hex()] = fold ? fold->stateHash().hex() : "";
            }
        }
        for (const auto& problem : status.problems) {
            problems.push_back(base::describe(problem));
        }
        return {{"joined", true},
                {"member", replica.self().hex()},
                {"device", replica.device().hex()},
                {"head", replica.control().head().hex()},
                {"parked", status.parked},
                {"problems", problems},
                {"scopes", scopes}};
    }

    std::unique_ptr<DeviceSession> m_session;
    QString m_server;
    QTimer m_look;
    std::optional<syncworld::Chance> m_chance;
    int m_left = 0;
    std::uint64_t m_value = 0;
};

} // namespace

int main(int count, char** arguments) {
    const QCoreApplication application(count, arguments);
    session::Launch launch;
    launch.passphraseFile = arguments[3];
    auto passphrase = launch.passphrase();
    if (!passphrase) {
        tell({{"failed", base::describe(passphrase.error())}});
        return 1;
    }
    auto session = DeviceSession::open(arguments[1], *passphrase);
    vault::wipe(*passphrase);
    if (!session) {
        tell({{"failed", base::describe(session.error())}});
        return 1;
    }
    Client client(*std::move(session), arguments[2]);
    std::string said;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &client, [&] {
        char some[4096];
        const auto count = ::read(STDIN_FILENO, some, sizeof some);
        if (count <= 0) QCoreApplication::quit();
        said.append(some, static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        for (auto end = said.find('\n'); end != std::string::npos; end = said.find('\n')) {
            const auto line = said.substr(0, end);
            said.erase(0, end + 1);
            client.run(line);
        }
    });
    return QCoreApplication::exec();
}
