// SPDX-License-Identifier: Apache-2.0
#include "sync/server/admin/verify.h"

#include "core/log/control.h"
#include "core/vault/envelope.h"
#include "sync/server/admin/rows.h"

#include <map>
#include <set>
#include <stdexcept>

namespace kvorum::server::admin {

namespace {

constexpr std::size_t mostProblems = 100;

/// The numbers of the rows so far, from three tables that each go upwards.
class Numbers {
public:
    void add(std::uint64_t seq, const base::Bytes& tag) {
        if (!m_seen.insert(seq).second) m_twice = seq;
        if (seq > m_last) {
            m_last = seq;
            m_tag = tag;
        }
    }
    [[nodiscard]] std::string problem(std::uint64_t newest, const base::Bytes& tag) const {
        if (m_twice) return "number " + std::to_string(*m_twice) + " stands twice";
        std::uint64_t expected = 1;
        for (const auto seq : m_seen) {
            if (seq != expected) break;
            ++expected;
        }
        if (expected <= newest) return "row number " + std::to_string(expected) + " is missing";
        if (m_last > newest) return "rows behind the counter's " + std::to_string(newest);
        if (newest > 0 && m_tag != tag) return "the newest row has another tag than the counter";
        return {};
    }

private:
    std::set<std::uint64_t> m_seen;
    std::uint64_t m_last = 0;
    base::Bytes m_tag;
    std::optional<std::uint64_t> m_twice;
};

class Verifier {
public:
    Verifier(base::WorkspaceId workspace, Snapshot& rows, Verified& result)
        : m_workspace(workspace), m_rows(rows), m_result(result) {}

    void run() {
        each(Table::Statement, "statement", [this](const Row& row) { checkStatement(row); });
        each(Table::Envelope, "envelope", [this](const Row& row) { checkEnvelope(row); });
        each(Table::Box, "box", [this](const Row& row) { checkBox(row); });
        checkCounter();
        checkAccess();
    }

private:
    /// Checks the rows of a numbered table. What a check throws is a problem of its row.
    void each(Table table, std::string_view what, const std::function<void(const Row&)>& check) {
        eachRow(m_rows, table, [&](const Row& row) {
            const auto seq = numberAt(row, 0);
            m_numbers.add(seq, bytesAt(row, 1));
            try {
                check(row);
            } catch (const std::exception& problem) {
                note(std::string(what) + " in row " + std::to_string(seq) + ": " + problem.what());
            }
        });
    }

    void note(const std::string& problem) {
        if (m_result.problems.size() == mostProblems) return;
        m_result.problems.push_back(placeOf(m_workspace) + ", " + problem);
    }

    static void require(bool holds, const char* problem) {
        if (!holds) throw std::runtime_error(problem);
    }

    void checkStatement(const Row& row) {
        ++m_result.statements;
        require(numberAt(row, statementColumn::number) == m_log.size(),
                "it has another number than its place in the log");
        const auto appended = m_log.append(bytesAt(row, statementColumn::bytes));
        if (!appended) throw std::runtime_error(base::describe(appended.error()));
        require(m_log.workspace() == m_workspace, "it founds another workspace");
    }

    void checkEnvelope(const Row& row) {
        ++m_result.envelopes;
        const auto scope = idAt<base::ScopeId>(row, envelopeColumn::scope);
        const auto device = idAt<base::DeviceId>(row, envelopeColumn::device);
        const auto counter = numberAt(row, envelopeColumn::counter);
        const auto hash = idAt<base::Hash>(row, envelopeColumn::hash);
        auto& [before, hashBefore] = m_chains[{scope, device}];
        const bool follows = counter == before + 1;
        const auto previous = std::exchange(hashBefore, hash);
        before = counter;
        require(follows, "its counter does not follow the one before");
        if (isNullAt(row, envelopeColumn::bytes)) {
            require(m_log.erased(scope), "its contents are gone, but nobody erased them");
        } else {
            checkContents(bytesAt(row, envelopeColumn::bytes), {scope, device, counter, hash},
                          previous);
        }
    }

    struct Named {
        base::ScopeId scope;
        base::DeviceId device;
        std::uint64_t counter;
        base::Hash hash;
    };

    void checkContents(const base::Bytes& bytes, const Named& named, const base::Hash& previous) {
        require(vault::hashEnvelope(bytes) == named.hash, "its bytes do not fit its hash");
        const auto view = vault::viewEnvelope(bytes);
        require(view.ok(), "its form is wrong");
        const auto& header = view->header;
        require(header.workspace == m_workspace && header.scope == named.scope &&
                    header.device == named.device && header.counter == named.counter,
                "its header names another place");
        require(header.previous == previous, "it does not continue the one before");
        const auto* author = m_log.device(header.device);
        require(author && vault::verifyEnvelope(*view, author->keys.sign).ok(),
                "its signature does not fit its author");
        require(m_log.sizeNamed(header.controlNumber, header.controlHash).has_value(),
                "it names a statement that is not in the log");
        require(!m_log.erased(named.scope), "its candidate was erased: run compact");
    }

    void checkBox(const Row& row) {
        ++m_result.boxes;
        require(m_log.device(idAt<base::DeviceId>(row, boxColumn::giver)), "nobody gave it");
        const auto scope = idAt<base::ScopeId>(row, boxColumn::scope);
        require(m_log.scope(scope), "it is of no scope");
        require(isNullAt(row, boxColumn::sealed) || !m_log.erased(scope),
                "its candidate was erased: run compact");
    }

    void checkCounter() {
        const auto counter = m_rows.rows(Table::Workspace, {});
        if (counter.size() != 1) return note("the counter row is missing");
        const auto& row = counter.front();
        const auto problem = m_numbers.problem(numberAt(row, 0), bytesAt(row, 1));
        if (!problem.empty()) note(problem);
        if (numberAt(row, 2) != m_log.size() || idAt<base::Hash>(row, 3) != m_log.head()) {
            note("the counter row names another newest statement");
        }
    }

    void checkAccess() {
        std::map<base::ScopeId, std::set<base::MemberId>> kept;
        for (const auto& row : m_rows.rows(Table::Access, {})) {
            kept[idAt<base::ScopeId>(row, 1)].insert(idAt<base::MemberId>(row, 0));
        }
        using log::ScopeKind;
        for (const auto kind : {ScopeKind::Workspace, ScopeKind::Vacancy, ScopeKind::Candidate,
                                ScopeKind::Scorecard, ScopeKind::Debrief}) {
            for (const auto& scope : m_log.scopes(kind)) {
                const auto readers = m_log.readers(scope.id);
                if (kept[scope.id] != std::set(readers.begin(), readers.end())) {
                    note("scope " + scope.id.hex() + ": others may read it than the log says");
                }
                kept.erase(scope.id);
            }
        }
        for (const auto& [scope, members] : kept) {
            note("scope " + scope.hex() + ": it is erased or unknown, and still has readers");
        }
    }

    base::WorkspaceId m_workspace;
    Snapshot& m_rows;
    Verified& m_result;
    log::ControlLog m_log;
    Numbers m_numbers;
    std::map<std::pair<base::ScopeId, base::DeviceId>, std::pair<std::uint64_t, base::Hash>>
        m_chains;
};

} // namespace

base::Result<Verified> verify(Store& store) {
    const auto workspaces = workspacesOf(store);
    if (!workspaces) return workspaces.error();
    Verified result;
    for (const auto& workspace : *workspaces) {
        const auto before = result;
        const auto read = store.read(workspace, [&](Snapshot& rows) {
            result = before;
            Verifier(workspace, rows, result).run();
        });
        if (!read) return base::Error{read.error().code, placeOf(workspace), read.error().what};
        ++result.workspaces;
    }
    return result;
}

} // namespace kvorum::server::admin
