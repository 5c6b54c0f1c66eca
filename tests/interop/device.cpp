// SPDX-License-Identifier: Apache-2.0
#include "sync/client/exchange.h"
#include "sync/protocol/link.h"
#include "tests/support/http_device.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <nlohmann/json.hpp>

#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>

// A device of ours for tests in other languages: one command a line on standard input, one JSON
// object a line on standard output. Ids are written in hexadecimal.

namespace {

using namespace kvorum;
using nlohmann::json;
using Words = std::istringstream;

template <typename T>
T must(base::Result<T> result) {
    if (!result) throw std::runtime_error(base::describe(result.error()));
    return *std::move(result);
}
void must(const base::Outcome& outcome) {
    if (!outcome) throw std::runtime_error(base::describe(outcome.error()));
}

std::string word(Words& line) {
    std::string text;
    if (!(line >> text)) throw std::runtime_error("a word is missing");
    return text;
}
template <typename Id>
Id id(Words& line) {
    const auto read = Id::fromHex(word(line));
    if (!read) throw std::runtime_error("no id");
    return *read;
}
int number(Words& line) {
    return std::stoi(word(line));
}

log::FieldKey fieldKey(Words& line) {
    const auto kind = static_cast<log::EntityKind>(number(line));
    const auto entity = id<base::EntityId>(line);
    return {kind, entity, word(line)};
}

/// A device on a disk of its own that calls a real server.
class Device {
public:
    explicit Device(const std::filesystem::path& file) : m_replica(file) {}

    json run(const std::string& command, Words& line) {
        static const std::map<std::string, json (Device::*)(Words&)> commands = {
            {"found", &Device::found},   {"join", &Device::join},   {"sync", &Device::sync},
            {"invite", &Device::invite}, {"scope", &Device::scope}, {"assign", &Device::assign},
            {"submit", &Device::submit}, {"write", &Device::write}, {"show", &Device::show},
            {"amend", &Device::amend}};
        return (this->*commands.at(command))(line);
    }

private:
    json found(Words& line) {
        must(m_replica->found());
        must(client::Exchange(*m_replica).setServer(word(line)));
        return {{"workspace", m_replica->control().workspaceScope().hex()}};
    }
    json join(Words& line) {
        must(m_replica->beginJoin(must(protocol::parseLink(word(line)))));
        sync(line);
        return {{"member", m_replica->self().hex()}};
    }
    /// Pushes and pulls until there is nothing left of either; gives what the person is told.
    json sync(Words&) {
        m_replica.ask();
        QEventLoop loop;
        while (!m_replica.idle() && m_replica->status().problems.empty()) {
            loop.processEvents(QEventLoop::WaitForMoreEvents);
        }
        json problems = json::array();
        for (const base::Error& problem : m_replica->status().problems) {
            problems.push_back(base::describe(problem));
        }
        return {{"problems", problems}, {"waiting", m_replica->status().waiting}};
    }
    json invite(Words& line) {
        const std::string server = word(line);
        const auto role = static_cast<log::Role>(number(line));
        const auto member = base::newId<base::MemberId>(m_replica.now());
        return {{"link", must(m_replica->invite(server, member, role, id<base::ScopeId>(line)))}};
    }
    json scope(Words& line) {
        const auto kind = static_cast<log::ScopeKind>(number(line));
        return {{"scope", must(m_replica->makeScope(kind, id<base::ScopeId>(line))).hex()}};
    }
    json assign(Words& line) {
        const auto candidate = id<base::ScopeId>(line);
        must(m_replica->say(log::Assign{candidate, id<base::MemberId>(line), false}));
        return json::object();
    }
    json submit(Words& line) {
        must(m_replica->submit(id<base::ScopeId>(line)));
        return json::object();
    }
    json write(Words& line) {
        const auto place = id<base::ScopeId>(line);
        const auto key = fieldKey(line);
        must(m_replica->write(place, key, word(line)));
        must(m_replica->sealAll());
        return json::object();
    }
    json amend(Words& line) {
        const auto card = id<base::ScopeId>(line);
        const auto key = fieldKey(line);
        must(m_replica->amend(card, key, word(line)));
        must(m_replica->sealAll());
        return json::object();
    }
    json show(Words& line) {
        const log::Fold* fold = m_replica->fold(id<base::ScopeId>(line));
        const log::FieldView* view = fold ? fold->find(fieldKey(line)) : nullptr;
        json standing = json::array();
        for (std::size_t i = 0; view && i < view->standing.size(); ++i) {
            standing.push_back(view->standing[i].value.toText());
        }
        return {{"readable", fold != nullptr}, {"standing", standing}};
    }

    test::HttpDevice m_replica;
};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    Device device(argv[1]);
    for (std::string text; std::getline(std::cin, text);) {
        Words line(text);
        json answer;
        try {
            const std::string command = word(line);
            answer = device.run(command, line);
        } catch (const std::exception& error) {
            answer = {{"error", error.what()}};
        }
        std::cout << answer.dump() << std::endl;
    }
    return 0;
}
