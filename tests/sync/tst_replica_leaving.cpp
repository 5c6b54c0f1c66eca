// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include "core/log/content.h"
#include "core/log/signing.h"
#include "core/vault/envelope.h"
#include "core/vault/words.h"
#include "sync/client/keyring.h"
#include "sync/protocol/link.h"
#include "tests/support/syncworld/device_disk.h"

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

struct OnDisk {
    std::size_t keys = 0, envelopes = 0, pending = 0, statements = 0;
};

OnDisk onDisk(Device& device, const base::ScopeId& scope) {
    const auto store = *store::openSqliteStore(device.file());
    OnDisk found;
    const auto keys = *store->keys();
    for (const auto& key : keys) {
        found.keys += key.scope == scope ? 1 : 0;
    }
    (void)store->eachEnvelope(scope, [&](const store::StoredEnvelope&) {
        ++found.envelopes;
        return base::Outcome();
    });
    const auto pending = *store->pending();
    for (const auto& change : pending) {
        found.pending += change.scope == scope ? 1 : 0;
    }
    found.statements = store->statements()->size();
    return found;
}

} // namespace

/// Those who lose a place, and candidates who are erased.
class TestReplicaLeaving : public QObject {
    Q_OBJECT
private slots:
    void aRevokedDeviceSaysSoAndKeepsItsUnsentWorkOnly() {
        Panel panel;
        Device& rater = panel.rater();
        const auto card = panel.cardOf(rater);
        OK(panel.write(rater, card, "a", "sent"));
        OK(rater.replica().sealPending(card));
        panel.settle();
        panel.world.wire.offline = {&rater};
        OK(panel.write(rater, card, "b", "sealed"));
        OK(rater.replica().sealPending(card));
        OK(panel.write(rater, card, "c", "typed"));
        OK(rater.replica().makeSheet(vault::newWords()));
        OK(panel.owner.replica().say(log::Revoke{rater.keys().device, {}}));
        panel.settle();
        QVERIFY(rater.replica().joined()); // has not heard of it
        panel.world.wire.offline.clear();
        panel.settle();
        panel.world.pass(20'000);
        for (int life = 0; life < 2; ++life) {
            QVERIFY(rater.replica().joining() == client::JoinState::Revoked);
            QVERIFY(!rater.replica().joined());
            QCOMPARE(leftTexts(rater), (std::vector<std::string>{"sealed", "typed"}));
            const auto status = rater.replica().status();
            QCOMPARE(status.waiting, std::size_t(0));
            QCOMPARE(status.parked, std::size_t(1)); // the sheet
            QVERIFY(std::any_of(status.problems.begin(), status.problems.end(),
                                [](const auto& one) { return one.where == "statement 0"; }));
            rater.restart();
        }
        const auto left = onDisk(rater, card);
        QCOMPARE(left.keys + left.envelopes + left.pending + left.statements, std::size_t(0));
        OK(rater.replica().forgetLeftovers());
        QVERIFY(leftTexts(rater).empty());
    }

    void aNewKeyIsMadeAfterSomebodyLostTheOldOne() {
        Panel panel;
        Device& recruiter = panel.join(log::Role::Recruiter);
        Device& hiring = panel.join(log::Role::HiringManager);
        const auto write = [&](Device& device, const char* text) {
            const auto written = panel.write(device, panel.vacancy, "title", text);
            const auto sealed = written ? device.replica().sealPending(panel.vacancy) : written;
            panel.settle();
            return sealed;
        };
        OK(write(panel.owner, "one"));
        const auto first = newestKey(panel.owner, panel.vacancy);
        OK(write(panel.owner, "two"));
        QVERIFY(newestKey(panel.owner, panel.vacancy) == first); // nobody lost it
        OK(panel.owner.replica().say(log::Revoke{{}, recruiter.replica().self()}));
        panel.settle();
        OK(write(hiring, "three"));
        const auto second = newestKey(hiring, panel.vacancy);
        QVERIFY(second != first);
        QVERIFY(panel.read(panel.owner, panel.vacancy, "title") == log::Value("three"));
        OK(write(panel.owner, "four")); // under the key that the other one made
        QVERIFY(newestKey(panel.owner, panel.vacancy) == second);
        QVERIFY(panel.read(hiring, panel.vacancy, "title") == log::Value("four"));
    }

    void aKeyFromWhoMayReadNoMoreOpensButIsNotWrittenUnder() {
        Panel panel;
        Device& recruiter = panel.join(log::Role::Recruiter);
        const auto former = recruiter.keys();
        OK(panel.owner.replica().say(
            log::GrantRole{recruiter.replica().self(), log::Role::Recruiter,
                           panel.owner.replica().control().workspaceScope(), false}));
        panel.settle();
        const auto planted = vault::ScopeKey::random();
        protocol::PullReply reply;
        reply.cursor = {1};
        reply.items = {vault::makeBox(planted, panel.vacancy, 1'000, former.device, former.keys,
                                      panel.owner.keys().device,
                                      panel.owner.keys().keys.publicKeys.box)};
        OK(client::Exchange(panel.owner.replica()).applyPull(reply));
        const auto keyring = *client::Keyring::load(**store::openSqliteStore(panel.owner.file()),
                                                    panel.owner.keys().localKey);
        QVERIFY(keyring.find(panel.vacancy, planted.id()) != nullptr); // opens what is there
        OK(panel.owner.replica().say(
            log::GrantRole{recruiter.replica().self(), log::Role::Recruiter,
                           panel.owner.replica().control().workspaceScope(), true}));
        panel.settle(); // trusted again, with new keys only
        OK(panel.write(panel.owner, panel.vacancy, "title", "x"));
        OK(panel.owner.replica().sealPending(panel.vacancy));
        std::size_t envelopes = 0;
        const auto push = client::Exchange(panel.owner.replica()).buildPush(1 << 20);
        for (const auto& item : push->request.items) {
            if (const auto* sealed = std::get_if<protocol::SealedEnvelope>(&item)) {
                QVERIFY(vault::viewEnvelope(sealed->bytes)->header.key != planted.id());
                ++envelopes;
            }
        }
        QCOMPARE(envelopes, std::size_t(1));
    }

    void aScopeLostIsDeletedAndComesBackWhole() {
        Panel panel;
        Device& hiring = panel.join(log::Role::HiringManager);
        const auto member = hiring.replica().self();
        const auto turn = [&](bool granted) {
            return panel.owner.replica().say(
                log::GrantRole{member, log::Role::HiringManager, panel.vacancy, granted});
        };
        for (const char* text : {"one", "two"}) {
            OK(panel.write(hiring, panel.vacancy, "title", text));
            OK(hiring.replica().sealPending(panel.vacancy));
        }
        panel.settle();
        panel.world.wire.offline = {&hiring};
        OK(panel.write(hiring, panel.vacancy, "title", "unsent"));
        OK(hiring.replica().sealPending(panel.vacancy));
        OK(turn(false));
        panel.settle();
        panel.world.wire.offline.clear();
        panel.settle();
        panel.settle();
        QVERIFY(!hiring.replica().readable(panel.vacancy));
        const auto left = onDisk(hiring, panel.vacancy);
        QCOMPARE(left.keys + left.envelopes + left.pending, std::size_t(0));
        QCOMPARE(leftTexts(hiring), (std::vector<std::string>{"unsent"}));
        QVERIFY(!broken(hiring));

        OK(turn(true));
        panel.settle();
        panel.settle();
        QVERIFY(panel.read(hiring, panel.vacancy, "title") == log::Value("two"));
        OK(panel.write(hiring, panel.vacancy, "title", "three")); // its own counters go on
        OK(hiring.replica().sealPending(panel.vacancy));
        panel.settle();
        QVERIFY(panel.read(panel.owner, panel.vacancy, "title") == log::Value("three"));
        QVERIFY(!broken(hiring) && !broken(panel.owner));
        QCOMPARE(hiring.replica().status().waiting, std::size_t(0));
    }

    void nothingIsWrittenWhileTheOwnEnvelopesAreOnTheirWayBack() {
        Panel panel;
        Device& hiring = panel.join(log::Role::HiringManager);
        const auto member = hiring.replica().self();
        const auto turn = [&](bool granted) {
            (void)panel.owner.replica().say(
                log::GrantRole{member, log::Role::HiringManager, panel.vacancy, granted});
            panel.settle();
        };
        for (int i = 0; i < 20; ++i) { // three pages
            OK(panel.write(hiring, panel.vacancy, "title", i));
            OK(hiring.replica().sealPending(panel.vacancy));
        }
        panel.settle();
        panel.settle();
        turn(false);
        const auto mayWrite = [&] {
            return hiring.replica().control().may(member, log::Access::Write, panel.vacancy);
        };
        QVERIFY(!mayWrite());
        panel.world.wire.offline = {&hiring};
        turn(true);
        panel.world.wire.offline.clear();
        panel.world.sync(hiring);
        int refused = 0;
        for (int ms = 0; ms < 30'000 && !hiring.replica().readable(panel.vacancy); ++ms) {
            if (mayWrite()) {
                REFUSED(panel.write(hiring, panel.vacancy, "title", "too early"), WrongKey);
                ++refused;
            }
            panel.world.wire.runUntil(panel.world.clock.now + 1);
        }
        QVERIFY(refused > 0);
        panel.settle();
        QVERIFY(panel.read(hiring, panel.vacancy, "title") == log::Value(19));
        QVERIFY(!broken(hiring));
    }

    void noKeyIsYoungerThanTheLog() {
        Panel panel;
        Device& recruiter = panel.join(log::Role::Recruiter);
        Device& former = panel.join(log::Role::Interviewer);
        const auto planted = vault::ScopeKey::random();
        protocol::PullReply reply;
        reply.cursor = {1};
        reply.items = {vault::makeBox(planted, panel.vacancy, 1'000, recruiter.keys().device,
                                      recruiter.keys().keys, panel.owner.keys().device,
                                      panel.owner.keys().keys.publicKeys.box)};
        OK(client::Exchange(panel.owner.replica()).applyPull(reply));
        const auto write = [&](const char* text) {
            OK(panel.write(panel.owner, panel.vacancy, "title", text));
            OK(panel.owner.replica().sealAll());
            panel.settle();
        };
        write("under the key of who may read");
        QVERIFY(newestKey(panel.owner, panel.vacancy) == planted.id());
        OK(panel.owner.replica().say(log::Revoke{{}, former.replica().self()}));
        panel.settle();
        write("under a new one");
        QVERIFY(newestKey(panel.owner, panel.vacancy) != planted.id());
    }

    void anErasedCandidateIsGoneFromEveryDeviceThatSyncs() {
        Panel panel;
        Device& rater = panel.rater();
        Device& away = panel.join(log::Role::Recruiter);
        const auto card = panel.cardOf(rater);
        OK(panel.write(panel.owner, panel.candidate, "name", "Eva"));
        OK(panel.owner.replica().sealPending(panel.candidate));
        OK(panel.write(rater, card, "a", "sent"));
        OK(rater.replica().sealPending(card));
        panel.settle();
        panel.world.wire.offline = {&away};
        OK(panel.write(rater, card, "b", "unsent"));
        const auto local = rater.keys().localKey;
        OK(panel.owner.replica().say(log::Erase{panel.candidate}));
        panel.settle();
        panel.settle();
        for (Device* device : {&panel.owner, &rater}) {
            for (const auto& scope : {panel.candidate, card}) {
                const auto left = onDisk(*device, scope);
                QCOMPARE(left.keys + left.envelopes + left.pending, std::size_t(0));
                QVERIFY(device->replica().fold(scope) == nullptr);
            }
        }
        QVERIFY(!base::equal(local.view(), rater.keys().localKey.view()));
        QVERIFY(leftTexts(rater).empty()); // erased means erased
        const auto problems = rater.replica().status().problems;
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const base::Error& problem) {
            return problem.code == base::ErrorCode::Erased;
        }));
        const auto confirmed = [&](Device& device) {
            for (const auto& one : panel.owner.replica().confirmations(panel.candidate)) {
                if (one.device == device.keys().device) return one.confirmed;
            }
            return false;
        };
        QCOMPARE(panel.owner.replica().confirmations(panel.candidate).size(), std::size_t(3));
        QVERIFY(confirmed(panel.owner) && confirmed(rater) && !confirmed(away));
        panel.world.wire.offline.clear();
        panel.settle();
        panel.settle();
        QVERIFY(confirmed(away));
        away.restart(); // its keyring opens under the fresh local key
        QVERIFY(away.replica().readable(panel.vacancy));
        QVERIFY(!broken(panel.owner) && !broken(rater) && !broken(away));
    }

    void aReceiptSpeaksForItsOwnDeviceOnly() {
        Panel panel;
        Device& rater = panel.rater();
        OK(panel.owner.replica().say(log::Erase{panel.candidate}));
        panel.world.wire.offline = {&rater};
        panel.settle();
        const auto& control = panel.owner.replica().control();
        const auto scope = control.workspaceScope();
        const auto keyring =
            *client::Keyring::load(**store::openSqliteStore(rater.file()), rater.keys().localKey);
        const auto* key = keyring.newest(scope);
        const auto field = [](const Device& device, const std::string& name) {
            return log::FieldKey{log::EntityKind::Device,
                                 base::idCast<base::EntityId>(device.keys().device), name};
        };
        log::Content content;
        const auto hlc = base::Hlc::at(panel.world.clock.now);
        content.changes = {{field(panel.owner, "forged"), 1, hlc, {}},
                           {fieldOf(control, scope, "name"), "forged", hlc, {}},
                           {field(rater, "own"), 1, hlc, {}}};
        const vault::EnvelopeHeader header{0,
                                           vault::EnvelopeKind::Receipt,
                                           control.workspace(),
                                           scope,
                                           rater.keys().device,
                                           1,
                                           {},
                                           key->id,
                                           control.size() - 1,
                                           control.head()};
        const auto sealed =
            vault::sealEnvelope(header, log::encodeContent(content), key->key, rater.keys().keys);
        protocol::PullReply reply;
        reply.cursor = {1};
        reply.items = {protocol::SealedEnvelope{*sealed}};
        OK(client::Exchange(panel.owner.replica()).applyPull(reply));
        const auto* fold = panel.owner.replica().fold(scope);
        QVERIFY(fold->find(field(rater, "own")) != nullptr);
        QVERIFY(fold->find(field(panel.owner, "forged")) == nullptr);
        QVERIFY(fold->value(fieldOf(control, scope, "name")).isNull());
    }

    void aKillWhileTheStoreIsSealedAnewLosesNothing() {
        for (const int failing : {1, 2, 3}) {
            Panel panel;
            panel.settle();
            OK(panel.write(panel.owner, panel.vacancy, "title", "pending"));
            panel.world.wire.offline = {&panel.owner};
            OK(panel.owner.replica().sealAll());
            OK(panel.write(panel.owner, panel.vacancy, "title", "pending too"));
            auto keys = panel.owner.keys();
            const auto before = keys.localKey;
            int calls = 0;
            auto replica = openReplica(panel.owner.file(), keys, panel.world.clock,
                                       [&](const vault::KeyStore::Contents& contents) {
                                           if (++calls == failing) {
                                               return base::Outcome(base::Error{
                                                   base::ErrorCode::StoreFailed, "keys", "full"});
                                           }
                                           keys = contents;
                                           return base::Outcome();
                                       });
            const auto erase =
                log::signStatement({replica->control().size(), replica->control().head(),
                                    keys.device, 1, log::Erase{panel.candidate}},
                                   keys.keys);
            protocol::PullReply reply;
            reply.cursor = {1};
            reply.items = {erase};
            const auto applied = client::Exchange(*replica).applyPull(reply);
            QCOMPARE(applied.ok(), failing == 3);
            replica.reset();
            replica = openReplica(panel.owner.file(), keys, panel.world.clock,
                                  [&](const vault::KeyStore::Contents& contents) {
                                      keys = contents;
                                      return base::Outcome();
                                  });
            QVERIFY(!base::equal(before.view(), keys.localKey.view()));
            QVERIFY(!keys.nextLocalKey);
            const auto* fold = replica->fold(panel.vacancy);
            QVERIFY(fold != nullptr);
            QVERIFY(fold->value(fieldOf(replica->control(), panel.vacancy, "title")) ==
                    log::Value("pending too"));
            QVERIFY(replica->confirmations(panel.candidate).front().confirmed);
        }
    }

    void theWordsOfASheetLinkAnotherDeviceWithAllKeys() {
        Panel panel;
        Device& rater = panel.rater();
        const auto card = panel.cardOf(rater);
        const auto words = vault::newWords();
        OK(rater.replica().makeSheet(words));
        panel.settle();
        OK(panel.write(rater, card, "a", "before the tablet was lost"));
        OK(rater.replica().sealPending(card));
        panel.settle();
        panel.world.wire.offline = {&rater}; // lost
        const auto place =
            *protocol::parseLink("kvorum://" + std::string(authority) + "/" +
                                 base::toBase64Url(rater.replica().workspace().view()));
        Device& fresh = panel.world.addDevice();
        REFUSED(fresh.replica().recover(place, words + " baba"), BadFormat);
        OK(fresh.replica().recover(place, words));
        fresh.restart(); // remembers it
        panel.settle();
        panel.settle();
        QVERIFY(fresh.replica().joined());
        QCOMPARE(fresh.replica().self(), rater.replica().self());
        QVERIFY(panel.read(fresh, card, "a") == log::Value("before the tablet was lost"));
        QVERIFY(fresh.replica().readable(panel.vacancy));
        QCOMPARE(fresh.replica().status().parked, std::size_t(0));
        OK(fresh.replica().say(log::Revoke{rater.keys().device, {}}));
        OK(panel.write(fresh, card, "a", "after"));
        OK(fresh.replica().submit(card));
        panel.settle();
        QVERIFY(panel.read(panel.owner, card, "a") == log::Value("after"));
    }

    void theFoundersSheetIsMadeOnceAndTakesTheWorkspaceBack() {
        Panel panel;
        const auto words = vault::newWords();
        OK(panel.owner.replica().makeSheet(words));
        REFUSED(panel.owner.replica().makeSheet(vault::newWords()), NotAllowed);
        Device& partner = panel.join(log::Role::Owner);
        const auto workspace = panel.owner.replica().control().workspaceScope();
        const auto founder = panel.owner.replica().self();
        OK(partner.replica().say(log::GrantRole{founder, log::Role::Owner, workspace, false}));
        OK(partner.replica().say(log::Revoke{panel.owner.keys().device, {}}));
        panel.settle();
        panel.settle();
        QVERIFY(panel.owner.replica().joining() == client::JoinState::Revoked);
        const auto place =
            *protocol::parseLink("kvorum://" + std::string(authority) + "/" +
                                 base::toBase64Url(partner.replica().workspace().view()));
        Device& fresh = panel.world.addDevice();
        OK(fresh.replica().recover(place, words));
        panel.settle();
        panel.settle();
        QCOMPARE(fresh.replica().self(), founder);
    }

    void aJoinBySheetIsSignedAnewWhenTheLogMovedOn() {
        Panel panel;
        Device& rater = panel.rater();
        const auto words = vault::newWords();
        OK(rater.replica().makeSheet(words));
        panel.settle();
        panel.settle();
        const auto place =
            *protocol::parseLink("kvorum://" + std::string(authority) + "/" +
                                 base::toBase64Url(rater.replica().workspace().view()));
        Device& fresh = panel.world.addDevice();
        OK(fresh.replica().recover(place, words));
        const auto& log = panel.owner.replica().control();
        std::uint64_t given = 0;
        const auto giveLog = [&] { // as the server would, page by page
            protocol::PullReply reply;
            reply.cursor = {1};
            for (; given < log.size(); ++given) {
                reply.items.emplace_back(log::EncodedStatement{log.encodedAt(given)});
            }
            return client::Exchange(fresh.replica()).applyPull(reply);
        };
        OK(giveLog());
        QVERIFY(fresh.replica().control().device(fresh.keys().device) != nullptr);
        (void)panel.make(panel.owner, log::ScopeKind::Candidate, panel.vacancy);
        OK(giveLog());
        QCOMPARE(fresh.replica().status().parked, std::size_t(0));
        QVERIFY(fresh.replica().control().device(fresh.keys().device) != nullptr);
    }

    void nothingIsWrittenBeforeTheOwnEnvelopesOpenAgain() {
        Panel panel;
        Device& hiring = panel.join(log::Role::HiringManager);
        OK(panel.write(hiring, panel.candidate, "a", "before"));
        OK(hiring.replica().sealAll());
        panel.settle();
        panel.settle();
        log::GrantRole role{hiring.replica().self(), log::Role::HiringManager, panel.vacancy,
                            false};
        OK(panel.owner.replica().say(role));
        panel.settle();
        panel.settle();
        QVERIFY(!hiring.replica().readable(panel.candidate));
        OK(panel.write(panel.owner, panel.candidate, "b", "under the next key"));
        OK(panel.owner.replica().sealAll());
        panel.settle();
        const auto next = newestKey(panel.owner, panel.candidate);

        role.granted = true;
        OK(panel.owner.replica().say(role));
        const auto push = client::Exchange(panel.owner.replica()).buildPush(1 << 20);
        protocol::PullReply page, rest; // the key of the own envelope comes last
        page.cursor = rest.cursor = {1};
        page.more = true;
        for (const auto& item : push->request.items) {
            const auto* box = std::get_if<vault::KeyBox>(&item);
            const bool late = box != nullptr && box->scope == panel.candidate && box->key != next;
            (late ? rest : page).items.push_back(item);
        }
        for (const auto& [name, bytes] : panel.world.server.stored()) {
            if (std::get<0>(name) == panel.candidate) {
                page.items.emplace_back(protocol::SealedEnvelope{bytes});
            }
        }
        client::Exchange wire(hiring.replica());
        OK(wire.applyPull(page));
        REFUSED(panel.write(hiring, panel.candidate, "c", "too early"), WrongKey);
        OK(wire.applyPull(rest));
        OK(panel.write(hiring, panel.candidate, "c", "again"));
        QVERIFY(panel.read(hiring, panel.candidate, "a") == log::Value("before"));
    }

    void anEnvelopeWithoutItsKeyHoldsUpNothing() {
        Panel panel;
        Device& recruiter = panel.join(log::Role::Recruiter);
        Device& late = panel.join(log::Role::Recruiter);
        OK(panel.write(panel.owner, panel.candidate, "a", "under the first key"));
        OK(panel.owner.replica().sealAll());
        panel.settle();
        const auto first = newestKey(panel.owner, panel.candidate);
        panel.world.wire.offline = {&late};
        OK(panel.owner.replica().say(log::Revoke{{}, recruiter.replica().self()}));
        panel.settle();
        OK(panel.write(panel.owner, panel.candidate, "b", "under the second"));
        OK(panel.owner.replica().sealAll());
        panel.settle();
        const auto second = newestKey(panel.owner, panel.candidate);
        QVERIFY(second != first);

        Device& fresh = panel.world.invite(panel.owner, log::Role::Recruiter,
                                           panel.owner.replica().control().workspaceScope());
        panel.settle();
        DeviceDisk disk = openDisk(fresh);
        const auto boxOf = [&](const base::KeyId& id) {
            const auto& keys = fresh.keys();
            return vault::makeBox(openDisk(panel.owner).keyring.find(panel.candidate, id)->key,
                                  panel.candidate, 1, panel.owner.keys().device,
                                  panel.owner.keys().keys, keys.device, keys.keys.publicKeys.box);
        };
        OK(disk.store->removeScope(panel.candidate)); // as if all of it were still to come
        disk.store.reset();
        fresh.restart();
        protocol::PullReply page, rest;
        page.cursor = rest.cursor = {1};
        for (const auto& [name, bytes] : panel.world.server.stored()) {
            if (std::get<0>(name) == panel.candidate) {
                page.items.emplace_back(protocol::SealedEnvelope{bytes});
            }
        }
        page.items.emplace_back(boxOf(second));
        rest.items.emplace_back(boxOf(first));
        const auto waits = [&] {
            const auto problems = fresh.replica().status().problems;
            return std::any_of(problems.begin(), problems.end(), [](const base::Error& problem) {
                return problem.code == base::ErrorCode::WrongKey;
            });
        };
        client::Exchange wire(fresh.replica());
        OK(wire.applyPull(page));
        QVERIFY(panel.read(fresh, panel.candidate, "b") == log::Value("under the second"));
        QVERIFY(panel.read(fresh, panel.candidate, "a") == log::Value());
        QVERIFY(waits() && !broken(fresh));
        OK(wire.applyPull(rest));
        QVERIFY(panel.read(fresh, panel.candidate, "a") == log::Value("under the first key"));
        QVERIFY(!waits() && !broken(fresh));
    }

    void aWithdrawnInviteLetsNobodyIn() {
        Panel panel;
        auto& owner = panel.owner.replica();
        const auto link =
            owner.invite(std::string(authority), base::newId<base::MemberId>(panel.world.clock.now),
                         log::Role::Interviewer, panel.vacancy);
        QVERIFY(link.ok());
        panel.settle();
        const auto invite = owner.control().openInvites().front().invite;
        OK(owner.say(log::Revoke{vault::inviteBoxId(invite.keys.sign), {}}));
        panel.settle();
        Device& guest = panel.world.addDevice();
        OK(guest.replica().beginJoin(*protocol::parseLink(*link)));
        panel.settle();
        QVERIFY(guest.replica().joining() == client::JoinState::Refused);
    }
};

QTEST_GUILESS_MAIN(TestReplicaLeaving)
#include "tst_replica_leaving.moc"
