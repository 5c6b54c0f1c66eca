// SPDX-License-Identifier: Apache-2.0
#include "sync/server/sessions.h"

#include "sync/protocol/codec.h"
#include "sync/protocol/session_proof.h"
#include "sync/server/founding.h"
#include "sync/server/standing.h"

#include <algorithm>

namespace kvorum::server {

using protocol::Code;
using protocol::SessionRequest;

namespace {

struct Speaker {
    Identity who;
    vault::SignKey key;
};

/// The device or invite as the workspace's log knows it.
std::optional<Speaker> findSpeaker(const SessionRequest& request, const log::ControlLog& log,
                                   std::int64_t nowMs) {
    Identity who{Identity::Kind::Device, request.workspace, request.device};
    if (const auto* record = log.device(request.device)) return Speaker{who, record->keys.sign};
    const auto invite = openInvite(log, request.device, nowMs);
    if (!invite) return std::nullopt;
    who.kind = Identity::Kind::Invite;
    return Speaker{who, invite->invite.keys.sign};
}

/// The founder as the first statement names it, if that is one and makes this workspace.
std::optional<Speaker> readFounder(const SessionRequest& request) {
    log::ControlLog log;
    if (!request.founding || !log.append(request.founding->found)) return std::nullopt;
    const auto* record = log.device(request.device);
    if (!record || log.workspace() != request.workspace) return std::nullopt;
    return Speaker{{Identity::Kind::Founder, request.workspace, request.device}, record->keys.sign};
}

bool isFresh(const Desk& desk, const SessionRequest& request, std::int64_t nowMs) {
    const auto made = desk.seals.openChallenge(
        request.proof->challenge, {Identity::Kind::Device, request.workspace, request.device});
    return made && nowMs - *made < desk.settings.challengeMs;
}

/// Whether the founder may found here; the code is claimed for this workspace.
Answer<bool> mayFound(Desk& desk, const SessionRequest& request) {
    if (desk.settings.open) return true;
    const auto claimed =
        claimFoundingCode(desk.store, desk.key, request.founding->code, request.workspace);
    if (!claimed) return desk.busy(claimed.error());
    if (!*claimed) return refuse(Code::CodeRequired, "founding needs an unused code");
    return true;
}

Answer<base::Bytes> giveToken(Desk& desk, const SessionRequest& request, const Speaker& speaker,
                              std::int64_t nowMs) {
    const auto& proof = *request.proof;
    if (!isFresh(desk, request, nowMs)) return refuse(Code::Unauthorized, "challenge too old");
    if (!protocol::verifySession(speaker.key, request.host, request.workspace, request.device,
                                 proof.challenge, proof.signature)) {
        return refuse(Code::NotAllowed);
    }
    if (speaker.who.kind == Identity::Kind::Founder) {
        const auto may = mayFound(desk, request);
        if (const auto* error = std::get_if<protocol::ErrorReply>(&may)) return *error;
    }
    protocol::SessionReply reply;
    reply.expiresUnixMs = nowMs + desk.settings.tokenMs;
    reply.serverUnixMs = nowMs;
    reply.token = desk.seals.token(speaker.who, reply.expiresUnixMs);
    ++desk.metrics.sessions;
    return protocol::encode(reply);
}

} // namespace

Answer<base::Bytes> openSession(Desk& desk, base::ByteView body) {
    const auto request = protocol::decodeSessionRequest(body);
    if (!request) {
        const bool version = request.error().code == base::ErrorCode::NewerVersion;
        return refuse(version ? Code::UpgradeRequired : Code::Bad, base::describe(request.error()));
    }
    const auto& hosts = desk.settings.hosts;
    if (std::find(hosts.begin(), hosts.end(), request->host) == hosts.end()) {
        return refuse(Code::WrongHost, "this server has another name");
    }
    const auto nowMs = desk.clock.unixMs();
    if (!request->proof) {
        // given to whoever asks: a challenge tells nothing about what exists
        const Identity who{Identity::Kind::Device, request->workspace, request->device};
        return protocol::encode(
            protocol::SessionChallenge{desk.seals.challenge(who, nowMs), nowMs});
    }
    std::optional<Speaker> speaker;
    const auto read = desk.store.read(request->workspace, [&](Snapshot& snapshot) {
        const auto log = desk.logs.at(request->workspace, snapshot);
        speaker = log.empty() ? readFounder(*request) : findSpeaker(*request, log, nowMs);
    });
    if (!read) return desk.busy(read.error());
    if (!speaker) return refuse(Code::NotAllowed);
    return giveToken(desk, *request, *speaker, nowMs);
}

} // namespace kvorum::server
