// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/bare.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

namespace kvorum::bench {

namespace {

using Clock = std::chrono::steady_clock;

/// A file that takes one row a commit.
class File {
public:
    explicit File(const std::string& name)
        : m_database(name, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), m_put(prepare()) {}

    void commit(const std::string& row) {
        SQLite::Transaction transaction(m_database);
        m_put.reset();
        m_put.bind(1, row.data(), static_cast<int>(row.size()));
        m_put.exec();
        transaction.commit();
    }

private:
    SQLite::Statement prepare() {
        m_database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                        "CREATE TABLE row (number INTEGER PRIMARY KEY, bytes BLOB)");
        return {m_database, "INSERT INTO row (bytes) VALUES (?)"};
    }

    SQLite::Database m_database;
    SQLite::Statement m_put;
};

class Socket {
public:
    explicit Socket(int descriptor) : m_descriptor(descriptor) {
        const int on = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ~Socket() { ::close(m_descriptor); }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }
    void send(const std::string& bytes) const {
        if (::send(m_descriptor, bytes.data(), bytes.size(), 0) !=
            static_cast<ssize_t>(bytes.size()))
            throw std::runtime_error("bare loop: send");
    }
    /// False where the other end has hung up.
    [[nodiscard]] bool receive(std::string& bytes, std::size_t size) const {
        bytes.resize(size);
        return ::recv(m_descriptor, bytes.data(), size, MSG_WAITALL) == static_cast<ssize_t>(size);
    }

private:
    int m_descriptor;
};

sockaddr* plain(sockaddr_in& address) {
    return reinterpret_cast<sockaddr*>(&address);
}

/// Two ends of a loopback connection.
struct Line {
    std::unique_ptr<Socket> near, far;

    Line() {
        const Socket listening(::socket(AF_INET, SOCK_STREAM, 0));
        sockaddr_in address{AF_INET, 0, {::htonl(INADDR_LOOPBACK)}, {}};
        socklen_t size = sizeof address;
        ::bind(listening.get(), plain(address), size);
        ::getsockname(listening.get(), plain(address), &size);
        ::listen(listening.get(), 1);
        near = std::make_unique<Socket>(::socket(AF_INET, SOCK_STREAM, 0));
        ::connect(near->get(), plain(address), size);
        far = std::make_unique<Socket>(::accept(listening.get(), nullptr, nullptr));
    }
    void hangUp() const { ::shutdown(near->get(), SHUT_RDWR); }
};

} // namespace

struct BareLoop::Parts {
    File writerFile, serverFile, readerFile;
    Line toServer, toReader;
    const std::string acknowledged = std::string(64, 'a');
    std::size_t bytes;
    std::atomic<Clock::time_point> arrived = {};
    std::thread server, reader;

    Parts(const std::string& folder, std::size_t size)
        : writerFile(folder + "/bare-writer.db"), serverFile(folder + "/bare-server.db"),
          readerFile(folder + "/bare-reader.db"), bytes(size), server([this] { serve(); }),
          reader([this] { read(); }) {}
    ~Parts() {
        toServer.hangUp();
        toReader.hangUp();
        server.join();
        reader.join();
    }

    void serve() {
        for (std::string change; toServer.far->receive(change, bytes);) {
            serverFile.commit(change);
            toReader.near->send(change);
            toServer.far->send(acknowledged);
        }
    }
    void read() {
        for (std::string change; toReader.far->receive(change, bytes);) {
            readerFile.commit(change);
            arrived = Clock::now();
            arrived.notify_one();
        }
    }
};

BareLoop::BareLoop(const std::string& folder, std::size_t bytes)
    : m_parts(std::make_unique<Parts>(folder, bytes)) {}
BareLoop::~BareLoop() = default;

double BareLoop::change() {
    auto& parts = *m_parts;
    const auto before = parts.arrived.load();
    const auto start = Clock::now();
    std::string change(parts.bytes, 'c');
    parts.writerFile.commit(change);
    parts.writerFile.commit(change);
    parts.toServer.near->send(change);
    (void)parts.toServer.near->receive(change, parts.acknowledged.size());
    parts.writerFile.commit(parts.acknowledged);
    parts.arrived.wait(before);
    return std::chrono::duration<double, std::milli>(parts.arrived.load() - start).count();
}

} // namespace kvorum::bench
