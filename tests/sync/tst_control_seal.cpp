// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"
#include "core/vault/local_seal.h"
#include "sync/client/control_seal.h"
#include "sync/client/meta.h"
#include "sync/client/tuning.h"
#include "tests/core/tst_control_world.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kvorum;
using client::loadControl;

namespace {

/// A device's store, with a control log of some statements; the last may be a forged one.
class Kept {
public:
    void fill(std::uint64_t statements) {
        while (m_world.control.size() < statements) {
            m_world.scope(m_world.owner, log::ScopeKind::Vacancy, m_world.workspace);
            keepLast();
        }
    }
    /// In its place in the chain and allowed, but signed by somebody else.
    void forge() {
        const log::NewScope body{
            base::newId<base::ScopeId>(1), log::ScopeKind::Vacancy, m_world.workspace, {}};
        const auto forged =
            log::signStatement(m_world.next(m_world.owner, body), vault::DeviceKeys::random());
        if (!m_world.control.append(forged.bytes, log::Signatures::Known)) qFatal("is no forgery");
        keepLast();
    }
    /// The store is opened anew by a process that knows nothing.
    base::Result<log::ControlLog> load() { return loadControl(*store, localKey, {}); }
    bool isRefused() {
        const auto loaded = load();
        return !loaded && loaded.error().code == base::ErrorCode::BadSignature;
    }
    [[nodiscard]] bool isSealed() const {
        const auto seal = client::readBytes(*store, client::meta::control);
        return seal && !seal->empty();
    }
    /// As a start does after all was verified, be it true or not.
    void seal(std::uint64_t size, const base::Hash& head, const vault::Secret<32>& key) {
        base::CborWriter plain;
        plain.array(2);
        plain.uinteger(size);
        plain.id(head);
        (void)store->putMeta(
            client::meta::control,
            vault::sealLocal(key, plain.view(), base::bytesOf(client::meta::control)));
    }
    void sealAll() { seal(m_world.control.size(), m_world.control.head(), localKey); }
    /// One bit of a statement on disk.
    void flip(std::uint64_t number, std::size_t at) {
        auto statements = *store->statements();
        statements[number][at % statements[number].size()] ^= 1;
        (void)store->transaction([&]() -> base::Outcome {
            (void)store->removeStatements();
            for (std::uint64_t i = 0; i < statements.size(); ++i) {
                (void)store->addStatement(i, statements[i]);
            }
            return {};
        });
    }

    QTemporaryDir folder;
    std::unique_ptr<store::LogStore> store = open(folder);
    vault::Secret<32> localKey = vault::ScopeKey::random().bytes;

    [[nodiscard]] const log::ControlLog& log() const { return m_world.control; }

private:
    static std::unique_ptr<store::LogStore> open(const QTemporaryDir& folder) {
        auto opened = store::openSqliteStore(folder.filePath("log").toStdString());
        if (!opened) qFatal("%s", describe(opened.error()).c_str());
        return std::move(*opened);
    }
    void keepLast() {
        const auto number = m_world.control.size() - 1;
        if (number == 1) (void)store->addStatement(0, m_world.control.encodedAt(0));
        (void)store->addStatement(number, m_world.control.encodedAt(number));
    }

    test::ControlWorld m_world;
};

constexpr auto enough = client::tuning::statementsToSeal;

} // namespace

/// A start verifies what no start before it has verified, and nothing else.
class TestControlSeal : public QObject {
    Q_OBJECT
private slots:
    void aStartThatVerifiedMuchSealsIt() {
        Kept kept;
        kept.fill(enough - 1);
        QVERIFY(kept.load());
        QVERIFY2(!kept.isSealed(), "for so little no disk is written");
        kept.fill(enough);
        const auto loaded = kept.load();
        QVERIFY(loaded && loaded->head() == kept.log().head());
        QVERIFY(kept.isSealed());
    }

    void whatIsSealedIsNotVerifiedAgain() {
        Kept kept;
        kept.fill(enough);
        kept.forge();
        kept.fill(enough + 3);
        QVERIFY(kept.isRefused());
        kept.sealAll(); // which no start would do
        const auto loaded = kept.load();
        QVERIFY2(loaded, "so nothing under the seal was verified");
        QCOMPARE(loaded->size(), enough + 3);
    }

    void whatCameAfterTheSealIsVerified() {
        Kept kept;
        kept.fill(enough);
        QVERIFY(kept.load());
        QVERIFY(kept.isSealed());
        kept.fill(enough + 2);
        QCOMPARE(kept.load()->size(), enough + 2);
        kept.forge();
        QVERIFY(kept.isRefused());
    }

    void aSealOfAnotherKeyOrOfOtherStatementsVouchesForNothing() {
        Kept kept;
        kept.fill(enough);
        kept.forge();
        const auto size = kept.log().size();
        kept.seal(size, kept.log().head(), vault::ScopeKey::random().bytes);
        QVERIFY(kept.isRefused());
        kept.seal(size, kept.log().hashAt(size - 2), kept.localKey);
        QVERIFY(kept.isRefused());
        kept.seal(size + 1, kept.log().head(), kept.localKey);
        QVERIFY(kept.isRefused());
        (void)kept.store->putMeta(client::meta::control, base::bytesOf("no seal at all"));
        QVERIFY(kept.isRefused());
    }

    /// Under the seal each byte is as it was: a statement that was altered on disk is not believed.
    void aStatementAlteredUnderTheSealIsRefused() {
        Kept kept;
        kept.fill(enough);
        QVERIFY(kept.load());
        const std::size_t bytes = kept.log().encodedAt(enough - 1).size();
        for (const std::uint64_t number : {std::uint64_t{0}, enough / 2, enough - 1}) {
            for (std::size_t at = 0; at < bytes; at += 7) {
                kept.flip(number, at);
                QVERIFY2(!kept.load(), qPrintable(QString("%1 at %2").arg(number).arg(at)));
                kept.flip(number, at);
            }
        }
        QVERIFY(kept.load());
    }
};

QTEST_GUILESS_MAIN(TestControlSeal)
#include "tst_control_seal.moc"
