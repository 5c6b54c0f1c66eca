// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"
#include "core/vault/box.h"
#include "core/vault/durable_file.h"
#include "core/vault/key_file.h"
#include "core/vault/local_seal.h"
#include "core/vault/secrecy.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <new>
#include <sys/stat.h>

using namespace kvorum::base;
using namespace kvorum::vault;

namespace {

Secret<32> secretOf(Byte first) {
    Hash bytes;
    for (auto& byte : bytes.bytes) {
        byte = first++;
    }
    return Secret<32>(bytes.view());
}

bool same(const Secret<32>& a, const Secret<32>& b) {
    return equal(a.view(), b.view());
}

/// A giver, a receiver and a box between them.
struct Passing {
    DeviceKeys giver = DeviceKeys::random(), receiver = DeviceKeys::random();
    ScopeKey key = ScopeKey::random();
    KeyBox box = makeBox(key, newId<ScopeId>(1), 9, newId<DeviceId>(2), giver, newId<DeviceId>(3),
                         receiver.publicKeys.box);

    [[nodiscard]] Result<ScopeKey> open() const {
        return openBox(box, giver.publicKeys.box, receiver);
    }
};

KeyStore::Contents contents() {
    return {newId<DeviceId>(5), DeviceKeys::random(), secretOf(0x77), std::nullopt};
}

Bytes readBytes(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(const std::filesystem::path& file, const Bytes& bytes) {
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(reinterpret_cast<const char*>(bytes.data()),
                 static_cast<std::streamsize>(bytes.size()));
}

} // namespace

class TestKeys : public QObject {
    Q_OBJECT

    std::filesystem::path inFolder(const char* name) {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::unique_ptr<KeyStore> file(const char* name, const char* passphrase = "correct horse") {
        return openKeyFile(inFolder(name), hashPassphrase(passphrase));
    }

    QTemporaryDir m_folder;

private slots:
    // Expected values from Python: hashlib.blake2b and the package cryptography.
    void oneSeedAlwaysMakesTheSameKeys() {
        const auto keys = DeviceKeys::fromSeed(secretOf(0x10));
        QCOMPARE(keys.publicKeys.sign.hex(),
                 std::string("d224e32a1ec6a16b5b10e3a828117a91be6509ef3c7189b9008ed4c124a5ad84"));
        QCOMPARE(keys.publicKeys.box.hex(),
                 std::string("30ac4d9f523323587ed31ec1491799be4f0fdb9d63b28c91bf11c4cedb3f1a3c"));
    }

    void aScopeKeysIdIsItsBlake2b128() {
        QCOMPARE(ScopeKey{secretOf(0)}.id().hex(), std::string("f39a2cad58411cd49f577e5086b8031f"));
    }

    void aSignatureHoldsForItsPrefixMessageAndKeyOnly() {
        const auto keys = DeviceKeys::random();
        const auto signature = signWith(keys, "kvorum-a", bytesOf("message"));
        QVERIFY(verifyWith(keys.publicKeys.sign, "kvorum-a", bytesOf("message"), signature));
        QVERIFY(!verifyWith(keys.publicKeys.sign, "kvorum-b", bytesOf("message"), signature));
        QVERIFY(!verifyWith(keys.publicKeys.sign, "kvorum-a", bytesOf("massage"), signature));
        QVERIFY(!verifyWith(DeviceKeys::random().publicKeys.sign, "kvorum-a", bytesOf("message"),
                            signature));
    }

    void aKeyFileKeepsTheNextLocalKeyWhileThereIsOne() {
        auto kept = contents();
        kept.nextLocalKey = secretOf(0x55);
        QVERIFY(file("next").get()->save(kept).ok());
        const auto both = file("next")->load();
        QVERIFY(both.ok() && both->nextLocalKey);
        QVERIFY(same(*both->nextLocalKey, *kept.nextLocalKey));
        QVERIFY(same(both->localKey, kept.localKey));
        kept.nextLocalKey.reset();
        QVERIFY(file("next").get()->save(kept).ok());
        QVERIFY(!file("next")->load()->nextLocalKey);
    }

    // CBOR: [magic, version, operations, memory, …], as the file says it to whoever opens it.
    void onlyWordsThatAPersonChoseAreStretched() {
        const auto costOf = [&](SecretKind kind) {
            const auto path = inFolder("cost");
            const auto saved =
                openKeyFile(path, hashPassphrase("words"), kind)->save(contents()).ok();
            const auto bytes = readWhole(path, 4096);
            kvorum::base::CborReader cbor(*bytes);
            cbor.array();
            cbor.text();
            cbor.uinteger();
            const auto operations = cbor.uinteger();
            return std::pair(saved ? operations : 0, cbor.uinteger());
        };
        QCOMPARE(costOf(SecretKind::Chosen), std::pair(std::uint64_t{2}, std::uint64_t{64} << 20));
        QCOMPARE(costOf(SecretKind::Random), std::pair(std::uint64_t{1}, std::uint64_t{8} << 10));
        QVERIFY(openKeyFile(inFolder("cost"), hashPassphrase("words"))->load().ok());
        QVERIFY(!openKeyFile(inFolder("cost"), hashPassphrase("word"))->load().ok());
    }

    void aSecretTakesItsOwnLengthOnly() {
        QVERIFY_EXCEPTION_THROWN(Secret<32>(bytesOf("short")), std::invalid_argument);
    }

    void aSecretIsWipedWhenItGoes() {
        alignas(Secret<32>) std::array<Byte, sizeof(Secret<32>)> place{};
        const auto isEmpty = [&] {
            return std::all_of(place.begin(), place.end(), [](Byte byte) { return byte == 0; });
        };
        auto* secret = new (place.data()) Secret<32>(secretOf(1));
        QVERIFY(!isEmpty());
        secret->~Secret();
        QVERIFY(isEmpty());
    }

    void whatIsWipedIsOverwritten() {
        std::string text(100, 'x');
        const char* const place = text.data();
        wipe(text);
        QVERIFY(text.empty());
        QVERIFY(std::all_of(place, place + 100, [](char letter) { return letter == 0; }));
        Bytes bytes(100, 1);
        const auto* const there = bytes.data();
        wipe(bytes);
        QVERIFY(bytes.empty());
        QVERIFY(std::all_of(there, there + 100, [](Byte byte) { return byte == 0; }));
    }

    void aBoxOpensForItsReceiver() {
        const Passing passing;
        const auto opened = passing.open();
        QVERIFY(opened.ok());
        QVERIFY(same(opened->bytes, passing.key.bytes));
    }

    void aBoxOpensForNobodyElseAndFromNobodyElse() {
        const Passing passing;
        const auto other = DeviceKeys::random();
        QCOMPARE(openBox(passing.box, passing.giver.publicKeys.box, other).error().code,
                 ErrorCode::WrongKey);
        QCOMPARE(openBox(passing.box, other.publicKeys.box, passing.receiver).error().code,
                 ErrorCode::WrongKey);
    }

    void aFlippedByteAnywhereInABoxIsRefused() {
        const Passing honest;
        const auto refused = [&](auto change) {
            auto bent = honest;
            change(bent.box);
            return !bent.open().ok();
        };
        for (std::size_t i = 0; i < honest.box.sealed.size(); ++i) {
            QVERIFY(refused([i](KeyBox& box) { box.sealed[i] ^= 0x01; }));
        }
        for (std::size_t i = 0; i < 16; ++i) {
            QVERIFY(refused([i](KeyBox& box) { box.from.bytes[i] ^= 0x01; }));
            QVERIFY(refused([i](KeyBox& box) { box.to.bytes[i] ^= 0x01; }));
            QVERIFY(refused([i](KeyBox& box) { box.scope.bytes[i] ^= 0x01; }));
            QVERIFY(refused([i](KeyBox& box) { box.key.bytes[i] ^= 0x01; }));
        }
        QVERIFY(refused([](KeyBox& box) { ++box.controlNumber; }));
        QVERIFY(refused([](KeyBox& box) { box.sealed.pop_back(); }));
        QVERIFY(refused([](KeyBox& box) { box.sealed.clear(); }));
        QVERIFY(refused([](KeyBox& box) { box.sealed.resize(1 << 20); }));
    }

    void aBoxToAPublicKeyOfLowOrderIsEmpty() {
        const auto box = makeBox(ScopeKey::random(), newId<ScopeId>(1), 0, newId<DeviceId>(2),
                                 DeviceKeys::random(), newId<DeviceId>(3), BoxKey{});
        QVERIFY(box.sealed.empty());
    }

    void anInvitesBoxIdIsTheStartOfItsSignKey() {
        const auto keys = DeviceKeys::random();
        QVERIFY(keys.publicKeys.sign.hex().starts_with(inviteBoxId(keys.publicKeys.sign).hex()));
    }

    void aLocalSealOpensAtItsPlaceOnly() {
        const auto key = secretOf(1);
        const auto sealed = sealLocal(key, bytesOf("cursor"), bytesOf("meta/cursor"));
        QVERIFY(equal(*openLocal(key, sealed, bytesOf("meta/cursor")), bytesOf("cursor")));
        QCOMPARE(openLocal(key, sealed, bytesOf("meta/mark")).error().code, ErrorCode::WrongKey);
        QCOMPARE(openLocal(secretOf(2), sealed, bytesOf("meta/cursor")).error().code,
                 ErrorCode::WrongKey);
    }

    void aBentOrCutLocalSealIsRefusedAtEveryByte() {
        const auto key = secretOf(1);
        const auto honest = sealLocal(key, bytesOf("cursor"), {});
        for (std::size_t i = 0; i < honest.size(); ++i) {
            auto bent = honest;
            bent[i] ^= 0x01;
            QVERIFY(!openLocal(key, bent, {}).ok());
            QVERIFY(!openLocal(key, ByteView(honest).first(i), {}).ok());
        }
    }

    void aTagIsStableUnderItsKeyAndTellsNothingWithout() {
        const auto tag = localTag(secretOf(1), bytesOf("rating/seo"));
        QVERIFY(tag == localTag(secretOf(1), bytesOf("rating/seo")));
        QVERIFY(tag != localTag(secretOf(2), bytesOf("rating/seo")));
        QVERIFY(tag != localTag(secretOf(1), bytesOf("rating/sem")));
        QCOMPARE(tag.size(), 16U);
    }

    void theKeyFileKeepsWhatWasSaved() {
        const auto saved = contents();
        QCOMPARE(file("keys")->load().error().code, ErrorCode::NotFound);
        QVERIFY(file("keys")->save(saved).ok());
        const auto loaded = file("keys")->load();
        QVERIFY(loaded.ok());
        QVERIFY(loaded->device == saved.device);
        QVERIFY(loaded->keys.publicKeys == saved.keys.publicKeys);
        QVERIFY(same(loaded->keys.seed, saved.keys.seed));
        QVERIFY(same(loaded->localKey, saved.localKey));
    }

    void theKeyFileIsItsOwnersAlone() {
        QVERIFY(file("mode")->save(contents()).ok());
        struct stat status {};
        QCOMPARE(::stat(inFolder("mode").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void savingAgainReplacesWholeAndLeavesNothingBeside() {
        QVERIFY(file("again")->save(contents()).ok());
        const auto second = contents();
        writeBytes(inFolder("again.new"), {1, 2, 3}); // of a save that was killed
        QVERIFY(file("again")->save(second).ok());
        QVERIFY(file("again")->load()->device == second.device);
        QVERIFY(!std::filesystem::exists(inFolder("again.new")));
    }

    void aWrongPassphraseIsToldFromADamagedFile() {
        QVERIFY(file("wrong")->save(contents()).ok());
        QCOMPARE(file("wrong", "battery staple")->load().error().code, ErrorCode::WrongPassphrase);
        const auto honest = readBytes(inFolder("wrong"));
        for (std::size_t i = 0; i < honest.size(); ++i) {
            auto bent = honest;
            bent[i] ^= 0x01;
            writeBytes(inFolder("wrong"), bent);
            const auto code = file("wrong")->load().error().code;
            QVERIFY2(code == ErrorCode::Corrupt, std::to_string(i).c_str());
        }
        for (std::size_t length = 0; length < honest.size(); length += 7) {
            writeBytes(inFolder("wrong"), Bytes(honest.begin(), honest.begin() + long(length)));
            QCOMPARE(file("wrong")->load().error().code, ErrorCode::Corrupt);
        }
        writeBytes(inFolder("wrong"), Bytes(10000, 0));
        QCOMPARE(file("wrong")->load().error().code, ErrorCode::Corrupt);
    }

    void aLaterVersionsFileAsksForAnUpdate() {
        QVERIFY(file("later")->save(contents()).ok());
        auto bytes = readBytes(inFolder("later"));
        QCOMPARE(int(bytes[12]), 1); // after the array's head and the eleven bytes of the magic
        bytes[12] = 2;
        writeBytes(inFolder("later"), bytes);
        QCOMPARE(file("later")->load().error().code, ErrorCode::NewerVersion);
    }

    void aFolderThatIsNotThereIsSaidInWords() {
        const auto saved = openKeyFile(inFolder("none/keys"), secretOf(1))->save(contents());
        QCOMPARE(saved.error().code, ErrorCode::StoreFailed);
        QVERIFY(saved.error().where.ends_with("none/keys.new"));
    }
};

QTEST_APPLESS_MAIN(TestKeys)
#include "tst_vault_keys.moc"
