// SPDX-License-Identifier: Apache-2.0
#include "core/log/signing.h"
#include "sync/protocol/codec.h"
#include "sync/server/founding.h"
#include "sync/server/http/connection.h"
#include "sync/server/seals.h"
#include "tests/fuzz/heap.h"

#include <filesystem>
#include <string>

#include <sys/socket.h>
#include <unistd.h>

using namespace kvorum;
using namespace kvorum::server;
using fuzz::require;

namespace {

constexpr std::int64_t nowMs = 1'767'225'600'000;

struct StoppedClock final : base::Clock {
    [[nodiscard]] std::int64_t unixMs() const override { return nowMs; }
};

/// A relay with one workspace and a session of its founder: what stands as TOKEN in an input.
struct World {
    World();
    ~World() {
        workers.join();
        relay.reset();
        store.reset();
        std::filesystem::remove_all(folder);
    }
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    std::filesystem::path folder;
    std::unique_ptr<Store> store;
    StoppedClock clock;
    std::unique_ptr<Relay> relay;
    std::string token;
    http::asio::thread_pool workers{1};
};

World::World() {
    std::string name = (std::filesystem::temp_directory_path() / "kvorum-fuzz-XXXXXX").string();
    require(::mkdtemp(name.data()) != nullptr, "there is a folder");
    folder = name;
    store = std::move(*openSqlite((folder / "relay.db").string()));
    Settings settings;
    settings.hosts = {"relay"};
    relay = std::move(*Relay::make(*store, clock, settings));
    const auto keys = vault::DeviceKeys::fromSeed(vault::Secret<32>(base::Bytes(32, 7)));
    const log::Found found{base::MemberId{{1}}, keys.publicKeys, base::ScopeId{{2}}};
    const auto statement = log::signStatement({0, {}, base::DeviceId{{3}}, nowMs, found}, keys);
    const Identity founder{Identity::Kind::Founder, base::WorkspaceId{statement.hash().bytes},
                           base::DeviceId{{3}}};
    token = Seals(*loadServerKey(*store)).token(founder, nowMs + 1);
    const auto body = protocol::encode(protocol::PushRequest{{statement}, {}, {}});
    const auto pushed = relay->handle({"POST", "/v1/push", "Bearer " + token, body});
    require(pushed.status == 200, "the workspace is founded");
}

std::string withToken(std::string text, const std::string& token) {
    constexpr std::string_view placeholder = "TOKEN";
    const auto at = text.find(placeholder);
    return at == std::string::npos ? text : text.replace(at, placeholder.size(), token);
}

/// All that the server writes to a client that sends `sent` and then nothing more.
std::string talk(World& world, const std::string& sent) {
    int ends[2];
    require(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0, "there is a socket");
    const int space = 8 << 20; // as much as one input may bring or call forth
    for (const int end : ends) {
        (void)::setsockopt(end, SOL_SOCKET, SO_SNDBUF, &space, sizeof space);
    }
    const auto written = ::send(ends[1], sent.data(), sent.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    ::shutdown(ends[1], SHUT_WR);
    if (written == static_cast<ssize_t>(sent.size())) {
        http::asio::io_context io{1};
        http::Context context{*world.relay, {}, world.workers, {}, {}, nullptr, 1, false, {}};
        context.waiting.close(); // nobody waits for what cannot come
        http::tcp::socket socket(io, http::tcp::v4(), ends[0]);
        http::Connection<http::tcp::socket> connection(std::move(socket), context);
        http::asio::co_spawn(io, connection.run(), http::asio::detached);
        io.run();
    } else {
        ::close(ends[0]);
    }
    std::string answer;
    std::array<char, 65536> part;
    for (ssize_t size = 0; (size = ::recv(ends[1], part.data(), part.size(), MSG_DONTWAIT)) > 0;) {
        answer.append(part.data(), static_cast<std::size_t>(size));
    }
    ::close(ends[1]);
    return answer;
}

} // namespace

/// A client that sends any bytes gets answers in HTTP, none of them a failure of the server, and
/// the connection ends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static World world;
    const auto sent =
        withToken(std::string(reinterpret_cast<const char*>(data), size), world.token);
    const auto answer = talk(world, sent);
    require(answer.empty() || answer.starts_with("HTTP/1.1 "), "an answer is in HTTP");
    require(!answer.starts_with("HTTP/1.1 5"), "nothing makes the server fail");
    return 0;
}
