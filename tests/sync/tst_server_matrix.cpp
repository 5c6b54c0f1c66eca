// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_server_support.h"

#include <QtTest>

#include <array>
#include <map>

using namespace kvorum;
using namespace kvorum::test;

namespace {

constexpr std::array people{"owner",  "recruiter", "hiring",  "anna", "bert",
                            "second", "paul",      "manager", "idle", "outsider"};
constexpr std::array scopes{"workspace", "vacancy",    "candidate", "annaCard",
                            "bertCard",  "secondCard", "paulCard",  "debrief"};

/// sync.md section 3 by hand, a row for each person, a column for each scope: r reads, w writes
/// data, m amends, g reads no more but may give the keys held from before. Anna and Bert are
/// interviewers and raters, "second" gives a second opinion, Paul is a rater and a hiring manager
/// at once, "idle" an interviewer who rates nobody, "outsider" the hiring manager of another
/// vacancy.
struct State {
    const char* name;
    std::vector<const char*> submitted;
    bool erased;
    const char* cells;
};
const State states[] = {
    {"nobody has submitted",
     {},
     false,
     "rw rw rw -  -  -  -  r  "
     "rw rw rw -  -  -  -  r  "
     "r  rw rw -  -  -  -  rw "
     "r  r  rw rw -  -  -  -  "
     "r  r  rw -  rw -  -  -  "
     "r  r  rw -  -  rw -  -  "
     "r  rw rw -  -  -  rw -  "
     "r  r  -  -  -  -  -  -  "
     "r  r  -  -  -  -  -  -  "
     "r  -  -  -  -  -  -  -  "},
    {"anna has",
     {"anna"},
     false,
     "rw rw rw r  -  -  -  r  "
     "rw rw rw r  -  -  -  r  "
     "r  rw rw r  -  -  -  rw "
     "r  r  rw rm -  -  -  rw "
     "r  r  rw -  rw -  -  -  "
     "r  r  rw -  -  rw -  -  "
     "r  rw rw -  -  -  rw -  "
     "r  r  -  -  -  -  -  -  "
     "r  r  -  -  -  -  -  -  "
     "r  -  -  -  -  -  -  -  "},
    {"the second opinion has",
     {"second"},
     false,
     "rw rw rw -  -  r  -  r  "
     "rw rw rw -  -  r  -  r  "
     "r  rw rw -  -  r  -  rw "
     "r  r  rw rw -  -  -  -  "
     "r  r  rw -  rw -  -  -  "
     "r  r  rw -  -  rm -  rw "
     "r  rw rw -  -  -  rw -  "
     "r  r  -  -  -  -  -  -  "
     "r  r  -  -  -  -  -  -  "
     "r  -  -  -  -  -  -  -  "},
    {"all but the second opinion have",
     {"anna", "bert", "paul"},
     false,
     "rw rw rw r  r  -  r  r  "
     "rw rw rw r  r  -  r  r  "
     "r  rw rw r  r  -  r  rw "
     "r  r  rw rm r  -  r  rw "
     "r  r  rw r  rm -  r  rw "
     "r  r  rw -  -  rw -  -  "
     "r  rw rw r  r  -  rm rw "
     "r  r  r  r  r  -  r  r  "
     "r  r  -  -  -  -  -  -  "
     "r  -  -  -  -  -  -  -  "},
    {"all have",
     {"anna", "bert", "paul", "second"},
     false,
     "rw rw rw r  r  r  r  r  "
     "rw rw rw r  r  r  r  r  "
     "r  rw rw r  r  r  r  rw "
     "r  r  rw rm r  r  r  rw "
     "r  r  rw r  rm r  r  rw "
     "r  r  rw r  r  rm r  rw "
     "r  rw rw r  r  r  rm rw "
     "r  r  r  r  r  r  r  r  "
     "r  r  -  -  -  -  -  -  "
     "r  -  -  -  -  -  -  -  "},
    {"the candidate is erased",
     {"anna"},
     true,
     "rw rw -  -  -  -  -  -  "
     "rw rw -  -  -  -  -  -  "
     "r  rw -  -  -  -  -  -  "
     "r  r  -  -  -  -  -  -  "
     "r  r  -  -  -  -  -  -  "
     "r  g  -  -  -  -  -  -  "
     "r  rw -  -  -  -  -  -  "
     "r  r  -  -  -  -  -  -  "
     "r  r  -  -  -  -  -  -  "
     "r  -  -  -  -  -  -  -  "},
};

} // namespace

/// Role x scope x call x state, every cell, through the relay's own calls; what is expected is
/// written out above and asks no code.
class TestServerMatrix : public QObject {
    Q_OBJECT

private slots:
    void everyCell_data();
    void everyCell();

private:
    void makePeople();
    void bring(const State& state);
    [[nodiscard]] Device& at(const std::string& person) { return m_people.at(person); }
    [[nodiscard]] bool says(std::size_t person, std::size_t scope, char what) const {
        const auto cell = (person * scopes.size() + scope) * 3;
        return m_state->cells[cell] == what || m_state->cells[cell + 1] == what;
    }
    /// Somebody else who may read the scope; oneself where there is nobody.
    [[nodiscard]] Device& readerBeside(std::size_t person, std::size_t scope);
    [[nodiscard]] std::string refusal(std::size_t scope, bool ownSheet) const;
    void checkWrite(std::size_t person, std::size_t scope, vault::EnvelopeKind kind);
    void checkBox(Device& from, const Device& to, std::size_t scope, bool allowed);
    void checkPerson(std::size_t person);

    const State* m_state = nullptr;
    std::unique_ptr<RelayWorld> m_world;
    std::map<std::string, Device> m_people;
    std::map<std::string, base::ScopeId> m_scopes;
};

void TestServerMatrix::makePeople() {
    using log::Role;
    using log::ScopeKind;
    auto& world = *m_world;
    auto owner = world.found();
    const auto top = world.log.workspaceScope();
    const auto vacancy = world.newScope(owner, ScopeKind::Vacancy, top);
    const auto other = world.newScope(owner, ScopeKind::Vacancy, top);
    const auto candidate = world.newScope(owner, ScopeKind::Candidate, vacancy);
    m_scopes = {{"workspace", top}, {"vacancy", vacancy}, {"candidate", candidate}};
    const std::pair<const char*, Role> roles[] = {
        {"hiring", Role::HiringManager}, {"anna", Role::Interviewer}, {"bert", Role::Interviewer},
        {"paul", Role::HiringManager},   {"manager", Role::Manager},  {"idle", Role::Interviewer}};
    for (const auto& [name, role] : roles) {
        m_people[name] = world.join(owner, role, vacancy);
    }
    m_people["recruiter"] = world.join(owner, Role::Recruiter, top);
    m_people["outsider"] = world.join(owner, Role::HiringManager, other);
    m_people["second"] = world.join(owner, Role::Interviewer, other);
    for (const char* name : {"anna", "bert", "paul", "second"}) {
        auto& rater = at(name);
        const log::Assign assign{candidate, rater.member, name == std::string("second")};
        QCOMPARE(world.say(owner, assign), "stored");
        m_scopes[std::string(name) + "Card"] =
            world.newScope(rater, ScopeKind::Scorecard, candidate);
    }
    // behind the assignments: Paul never read it as the hiring manager alone, and may not give it
    m_scopes["debrief"] = world.newScope(owner, ScopeKind::Debrief, candidate);
    m_people["owner"] = owner;
}

void TestServerMatrix::bring(const State& state) {
    m_state = &state;
    auto& world = *m_world;
    for (const char* name : {"workspace", "vacancy", "candidate"}) {
        QCOMPARE(world.pushOne(at("owner"), world.seal(at("owner"), m_scopes.at(name), "x")),
                 "stored");
    }
    QCOMPARE(world.pushOne(at("hiring"), world.seal(at("hiring"), m_scopes.at("debrief"), "x")),
             "stored");
    for (const std::string name : {"anna", "bert", "paul", "second"}) {
        const auto card = m_scopes.at(name + "Card");
        QCOMPARE(world.pushOne(at(name), world.seal(at(name), card, "4")), "stored");
    }
    for (const std::string name : state.submitted) {
        const auto card = m_scopes.at(name + "Card");
        QCOMPARE(world.say(at(name), world.submit(at(name), card)), "stored");
    }
    if (state.erased) {
        QCOMPARE(world.say(at("owner"), log::Erase{m_scopes.at("candidate")}), "stored");
    }
}

Device& TestServerMatrix::readerBeside(std::size_t person, std::size_t scope) {
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (i != person && says(i, scope, 'r')) return at(people[i]);
    }
    return at(people[person]);
}

std::string TestServerMatrix::refusal(std::size_t scope, bool ownSheet) const {
    if (m_state->erased && scope >= 2) return "erased";
    return ownSheet ? "submitted" : "not_allowed";
}

void TestServerMatrix::checkWrite(std::size_t person, std::size_t scope, vault::EnvelopeKind kind) {
    const bool data = kind == vault::EnvelopeKind::Data;
    auto device = at(people[person]);
    const auto code =
        m_world->pushOne(device, m_world->seal(device, m_scopes.at(scopes[scope]), "y", kind));
    const bool ownSheet = data && says(person, scope, 'm');
    const bool allowed = says(person, scope, data ? 'w' : 'm');
    QCOMPARE(code, allowed ? std::string("stored") : refusal(scope, ownSheet));
    if (code == "stored") at(people[person]) = device;
}

void TestServerMatrix::checkBox(Device& from, const Device& to, std::size_t scope, bool allowed) {
    const auto box =
        vault::makeBox(vault::ScopeKey::random(), m_scopes.at(scopes[scope]), m_world->log.size(),
                       from.id, from.keys, to.id, to.keys.publicKeys.box);
    QCOMPARE(m_world->pushOne(from, box), allowed ? std::string("stored") : refusal(scope, false));
}

void TestServerMatrix::checkPerson(std::size_t person) {
    auto& device = at(people[person]);
    device.cursor.clear();
    const auto items = m_world->pullAll(device);
    QCOMPARE(statementsIn(items), m_world->log.size()); // the log is everybody's
    for (std::size_t scope = 0; scope < scopes.size(); ++scope) {
        const auto where = std::string(people[person]) + ", " + scopes[scope];
        const bool reads = says(person, scope, 'r');
        const auto seen = envelopesOf(items, m_scopes.at(scopes[scope])) > 0;
        QVERIFY2(seen == reads, where.c_str());
        checkWrite(person, scope, vault::EnvelopeKind::Data);
        checkWrite(person, scope, vault::EnvelopeKind::Amendment);
        auto& reader = readerBeside(person, scope);
        checkBox(device, reader, scope, reads || says(person, scope, 'g'));
        checkBox(reader, device, scope, reads);
        if (QTest::currentTestFailed()) return qWarning("%s", where.c_str());
    }
}

void TestServerMatrix::everyCell_data() {
    QTest::addColumn<int>("state");
    for (std::size_t i = 0; i < std::size(states); ++i) {
        QTest::newRow(states[i].name) << int(i);
    }
}

void TestServerMatrix::everyCell() {
    QFETCH(int, state);
    const auto& chosen = states[std::size_t(state)];
    QCOMPARE(std::string_view(chosen.cells).size(), people.size() * scopes.size() * 3);
    m_world = std::make_unique<RelayWorld>();
    makePeople();
    bring(chosen);
    for (std::size_t person = 0; person < people.size() && !QTest::currentTestFailed(); ++person) {
        checkPerson(person);
    }
    // what a revoked device says is refused as a whole, and it is given the log alone
    auto& gone = at("recruiter");
    QCOMPARE(m_world->say(at("owner"), log::Revoke{gone.id, {}}), "stored");
    QCOMPARE(m_world->push(gone, {}).status, 403U);
    gone.cursor.clear();
    for (const auto& item : m_world->pullAll(gone)) {
        QVERIFY(std::holds_alternative<log::EncodedStatement>(item));
    }
}

QTEST_GUILESS_MAIN(TestServerMatrix)
#include "tst_server_matrix.moc"
