// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_replica_world.h"

#include "core/log/content.h"
#include "core/log/signing.h"
#include "core/vault/envelope.h"
#include "sync/client/keyring.h"

using namespace kvorum;
using namespace kvorum::syncworld;

namespace {

/// A recruiter who writes, and what a server that cannot be trusted makes of it on its way to the
/// owner.
struct Forged {
    Panel panel;
    Device& author;
    std::vector<base::Bytes> envelopes; ///< of the author in the candidate's scope

    Forged() : author(panel.join(log::Role::Recruiter)) {
        panel.settle();
        panel.world.wire.offline.insert(&panel.owner);
        for (int i = 0; i < 3; ++i) {
            (void)panel.write(author, panel.candidate, "f", i);
            (void)author.replica().sealPending(panel.candidate);
        }
        const auto push = client::Exchange(author.replica()).buildPush(1 << 20);
        for (const auto& item : push->request.items) {
            if (const auto* sealed = std::get_if<protocol::SealedEnvelope>(&item)) {
                envelopes.push_back(sealed->bytes);
            }
        }
    }

    base::Outcome give(std::vector<protocol::Item> items) {
        protocol::PullReply reply;
        reply.items = std::move(items);
        reply.cursor = {1};
        return client::Exchange(panel.owner.replica()).applyPull(reply);
    }
    base::Outcome giveEnvelopes(const std::vector<base::Bytes>& some) {
        std::vector<protocol::Item> items;
        for (const auto& bytes : some) {
            items.emplace_back(protocol::SealedEnvelope{bytes});
        }
        return give(std::move(items));
    }
    std::size_t broken() {
        const auto problems = panel.owner.replica().status().problems;
        return static_cast<std::size_t>(
            std::count_if(problems.begin(), problems.end(), [](const base::Error& problem) {
                return problem.code == base::ErrorCode::Broken;
            }));
    }
    log::Value shown() { return panel.read(panel.owner, panel.candidate, "f"); }

    /// An envelope by the author with another header or content, signed as it should be.
    base::Bytes forge(const std::function<void(vault::EnvelopeHeader&, log::Content&)>& change) {
        auto header = vault::viewEnvelope(envelopes.front())->header;
        const auto keyring =
            *client::Keyring::load(**store::openSqliteStore(author.file()), author.keys().localKey);
        const auto& key = keyring.find(panel.candidate, header.key)->key;
        log::Content content;
        content.changes.push_back({fieldOf(author.replica().control(), panel.candidate, "f"),
                                   "forged",
                                   base::Hlc::at(panel.world.clock.now),
                                   {}});
        change(header, content);
        return *vault::sealEnvelope(header, log::encodeContent(content), key, author.keys().keys);
    }
};

} // namespace

/// What a device notices, names and does not apply.
class TestClientNotice : public QObject {
    Q_OBJECT
private slots:
    void appliesWhatIsWhole() {
        Forged forged;
        OK(forged.giveEnvelopes(forged.envelopes));
        QCOMPARE(forged.broken(), std::size_t(0));
        QVERIFY(forged.shown() == log::Value(2));
        OK(forged.giveEnvelopes(forged.envelopes)); // again: nothing
        QCOMPARE(forged.broken(), std::size_t(0));
    }

    void noticesEachByteFlipped() {
        Forged forged;
        const auto& whole = forged.envelopes.front();
        for (std::size_t i = 0; i < whole.size(); i += 3) {
            auto bytes = whole;
            bytes[i] ^= 0x10;
            OK(forged.giveEnvelopes({bytes}));
            QVERIFY(forged.broken() > 0);
            QVERIFY(forged.shown().isNull());
        }
    }

    void noticesAHoleAndMendsIt() {
        Forged forged;
        OK(forged.giveEnvelopes({forged.envelopes[0], forged.envelopes[2]}));
        QCOMPARE(forged.broken(), std::size_t(1));
        QVERIFY(forged.shown() == log::Value(0));
        forged.panel.owner.restart();
        QCOMPARE(forged.broken(), std::size_t(1));
        OK(forged.giveEnvelopes({forged.envelopes[1]}));
        QCOMPARE(forged.broken(), std::size_t(0));
        QVERIFY(forged.shown() == log::Value(2));
    }

    void noticesAWrongHash() {
        Forged forged;
        const auto second = forged.forge([](vault::EnvelopeHeader& header, log::Content&) {
            header.counter = 2;
            header.previous.bytes[0] = 1;
        });
        OK(forged.giveEnvelopes({forged.envelopes[0], second}));
        QCOMPARE(forged.broken(), std::size_t(1));
        QVERIFY(forged.shown() == log::Value(0));
    }

    void noticesTwoEnvelopesUnderOneCounter() {
        Forged forged;
        const auto other = forged.forge([](vault::EnvelopeHeader&, log::Content&) {});
        OK(forged.giveEnvelopes({forged.envelopes[0], other}));
        QCOMPARE(forged.broken(), std::size_t(1));
        QVERIFY(forged.shown() == log::Value(0));
    }

    void noticesAnotherControlLog() {
        Forged forged;
        const auto fork = forged.forge(
            [](vault::EnvelopeHeader& header, log::Content&) { header.controlHash.bytes[5] ^= 1; });
        OK(forged.giveEnvelopes({fork}));
        QCOMPARE(forged.broken(), std::size_t(1));
        QVERIFY(forged.shown().isNull());
        const auto ahead = forged.forge(
            [](vault::EnvelopeHeader& header, log::Content&) { header.controlNumber += 100; });
        Forged again;
        OK(again.giveEnvelopes({ahead}));
        QVERIFY(again.broken() > 0);
    }

    void noticesAMissingHead() {
        Forged forged;
        const auto late = forged.forge([&](vault::EnvelopeHeader&, log::Content& content) {
            content.heads.push_back({forged.panel.owner.keys().device, 40});
        });
        OK(forged.giveEnvelopes({late}));
        QCOMPARE(forged.broken(), std::size_t(1));
        QVERIFY(forged.shown() == log::Value("forged")); // what follows it is not lost with it
    }

    void whatWasReadIsNoNewsUntilItSaysAnotherThing() {
        Forged forged;
        Device& owner = forged.panel.owner;
        const auto fork = forged.forge(
            [](vault::EnvelopeHeader& header, log::Content&) { header.controlHash.bytes[5] ^= 1; });
        OK(forged.giveEnvelopes({fork}));
        const auto unread = [&] { return owner.replica().status().unread; };
        QCOMPARE(unread().size(), std::size_t(1));
        OK(owner.replica().markRead("another place"));
        QCOMPARE(unread().size(), std::size_t(1));
        OK(owner.replica().markRead(unread().front().where));
        QCOMPARE(unread().size(), std::size_t(0));
        owner.restart();
        QCOMPARE(unread().size(), std::size_t(0));
        QCOMPARE(forged.broken(), std::size_t(1)); // it is true all the same
        OK(forged.giveEnvelopes({}));              // and said again at the next look
        QCOMPARE(unread().size(), std::size_t(0));
        const auto where = owner.replica().status().problems.front().where;
        client::Exchange(owner.replica()).report({base::ErrorCode::Broken, where, "is worse"});
        QCOMPARE(unread().size(), std::size_t(1));
    }

    void noticesAChangeThatWasWithheld() {
        Forged forged;
        const auto over = forged.forge([&](vault::EnvelopeHeader&, log::Content& content) {
            content.changes.front().over.push_back({forged.panel.owner.keys().device, {12345}});
        });
        OK(forged.giveEnvelopes({over}));
        QCOMPARE(forged.broken(), std::size_t(1));
        QVERIFY(forged.shown() == log::Value("forged")); // harmless to show
    }

    void noticesAnAuthorWithoutTheRight() {
        Forged forged;
        forged.panel.world.wire.offline.clear();
        Device& rater = forged.panel.rater();
        auto header = vault::viewEnvelope(forged.envelopes.front())->header;
        header.device = rater.keys().device;
        header.scope = forged.panel.vacancy;
        const auto keyring =
            *client::Keyring::load(**store::openSqliteStore(rater.file()), rater.keys().localKey);
        const auto* key = keyring.newest(forged.panel.vacancy);
        header.key = key->id;
        log::Content content;
        content.changes.push_back({fieldOf(rater.replica().control(), forged.panel.vacancy, "f"),
                                   "forged",
                                   base::Hlc::at(forged.panel.world.clock.now),
                                   {}});
        const auto bytes =
            *vault::sealEnvelope(header, log::encodeContent(content), key->key, rater.keys().keys);
        OK(forged.giveEnvelopes({bytes}));
        QCOMPARE(forged.broken(), std::size_t(1));
        QVERIFY(forged.panel.read(forged.panel.owner, forged.panel.vacancy, "f").isNull());
    }

    void aBoxTheServerRefusedIsGivenOnceTheLogAllowsIt() {
        Forged forged;
        client::Exchange owner(forged.panel.owner.replica());
        const auto give = [&](std::vector<protocol::Item> items) {
            protocol::PullReply reply;
            reply.items = std::move(items);
            reply.cursor = {1};
            reply.wanted = {{forged.author.keys().device, forged.panel.candidate, {}}};
            return owner.applyPull(reply);
        };
        OK(give({}));
        const auto push = owner.buildPush(1 << 20);
        QCOMPARE(push->rows.size(), std::size_t(1));
        QVERIFY(owner.applyPush(*push, {{{protocol::Code::NotAllowed, 0}}, {}}).ok());
        OK(give({}));
        QVERIFY(!owner.hasToPush()); // not again under the same log

        (void)forged.panel.make(forged.author, log::ScopeKind::Candidate, forged.panel.vacancy);
        const auto said = client::Exchange(forged.author.replica()).buildPush(1 << 20);
        std::vector<protocol::Item> statements;
        for (const auto& item : said->request.items) {
            if (std::holds_alternative<log::EncodedStatement>(item)) {
                statements.push_back(item);
            }
        }
        QCOMPARE(statements.size(), std::size_t(1));
        OK(give(std::move(statements)));
        QVERIFY(owner.hasToPush());
    }

    void anOwnBoxThatWasRefusedIsGivenOnceTheLogAllowsIt() {
        Panel panel;
        Device& author = panel.join(log::Role::Recruiter);
        panel.world.wire.offline.insert(&author);
        client::Exchange wire(author.replica());
        const auto ownBoxes = [&] {
            const auto push = wire.buildPush(1 << 20);
            return std::count_if(push->request.items.begin(), push->request.items.end(),
                                 [&](const auto& item) {
                                     const auto* box = std::get_if<vault::KeyBox>(&item);
                                     return box != nullptr && box->to == author.keys().device;
                                 });
        };
        const auto scope = panel.make(author, log::ScopeKind::Candidate, panel.vacancy);
        QCOMPARE(ownBoxes(), 1);
        const auto push = *wire.buildPush(1 << 20);
        protocol::PushReply reply;
        for (const auto& item : push.request.items) {
            const bool box = std::holds_alternative<vault::KeyBox>(item);
            reply.items.push_back({box ? protocol::Code::NotAllowed : protocol::Code::Stored, 0});
        }
        QVERIFY(wire.applyPush(push, reply).ok());
        QCOMPARE(ownBoxes(), 0);
        protocol::PullReply page;
        page.cursor = {1};
        OK(wire.applyPull(page));
        QCOMPARE(ownBoxes(), 0); // not under the same log
        author.restart();
        client::Exchange again(author.replica());
        OK(again.applyPull(page));
        const auto next = again.buildPush(1 << 20);
        QCOMPARE(next->request.items.size(), std::size_t(1));
        QVERIFY(std::get<vault::KeyBox>(next->request.items.front()).scope == scope);
    }

    void refusesAPlantedKey() {
        Forged forged;
        const auto stranger = newKeys(forged.panel.world.clock);
        const auto box = vault::makeBox(
            vault::ScopeKey::random(), forged.panel.candidate, 1, stranger.device, stranger.keys,
            forged.panel.owner.keys().device, forged.panel.owner.keys().keys.publicKeys.box);
        OK(forged.give({box}));
        QCOMPARE(forged.broken(), std::size_t(1));
    }

    void givesNoKeyToADeviceThatTheServerNamesWrongly() {
        Forged forged;
        forged.panel.world.wire.offline.clear();
        Device& manager = forged.panel.join(log::Role::Manager);
        auto& owner = forged.panel.owner.replica();
        QVERIFY(!owner.control().may(manager.replica().self(), log::Access::Read,
                                     forged.panel.candidate));
        protocol::PullReply reply;
        reply.cursor = {1};
        reply.wanted = {{manager.keys().device, forged.panel.candidate, {}},
                        {newKeys(forged.panel.world.clock).device, forged.panel.candidate, {}}};
        OK(client::Exchange(owner).applyPull(reply));
        QVERIFY(!client::Exchange(owner).hasToPush());
    }

    void refusesAKeyFromWhoCouldNeverRead() {
        Forged forged;
        forged.panel.world.wire.offline.clear();
        Device& rater = forged.panel.rater();
        Device& other = forged.panel.rater();
        const auto card = forged.panel.cardOf(rater);
        const auto box = vault::makeBox(vault::ScopeKey::random(), card, 1, other.keys().device,
                                        other.keys().keys, forged.panel.owner.keys().device,
                                        forged.panel.owner.keys().keys.publicKeys.box);
        OK(forged.give({box}));
        QCOMPARE(forged.broken(), std::size_t(1));
    }

    void refusesAPageWithAForkedControlLog() {
        Forged forged;
        auto& owner = forged.panel.owner;
        const auto& control = owner.replica().control();
        const auto fork = log::signStatement(
            {control.size() - 1, control.hashAt(control.size() - 2), owner.keys().device, 1,
             log::NewScope{base::newId<base::ScopeId>(1),
                           log::ScopeKind::Candidate,
                           forged.panel.vacancy,
                           {}}},
            owner.keys().keys);
        REFUSED(forged.give({fork}), Broken);
        const auto gap =
            log::signStatement({control.size() + 3, control.head(), owner.keys().device, 1,
                                log::NewScope{base::newId<base::ScopeId>(1),
                                              log::ScopeKind::Candidate,
                                              forged.panel.vacancy,
                                              {}}},
                               owner.keys().keys);
        REFUSED(forged.give({gap}), Broken);
    }

    void noticesASheetShortOfItsSubmit() {
        Forged forged;
        forged.panel.world.wire.offline.clear();
        Device& rater = forged.panel.rater();
        forged.panel.settle();
        forged.panel.world.wire.offline = {&forged.panel.owner};
        const auto card = forged.panel.cardOf(rater);
        OK(forged.panel.write(rater, card, "note", "x"));
        OK(rater.replica().submit(card));
        const auto push = client::Exchange(rater.replica()).buildPush(1 << 20);
        std::vector<protocol::Item> items;
        for (const auto& item : push->request.items) {
            if (!std::holds_alternative<protocol::SealedEnvelope>(item)) {
                items.push_back(item); // the statement and the boxes
            }
        }
        OK(forged.give(std::move(items)));
        QVERIFY(forged.panel.owner.replica().readable(card));
        QCOMPARE(forged.broken(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestClientNotice)
#include "tst_client_notice.moc"
