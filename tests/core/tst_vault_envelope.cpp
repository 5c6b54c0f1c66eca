// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"
#include "core/vault/compression.h"
#include "core/vault/envelope.h"

#include <QtTest>
#include <set>
#include <sodium.h>
#include <zstd.h>

using namespace kvorum::base;
using namespace kvorum::vault;

namespace {

template <typename SomeId>
SomeId filled(Byte first) {
    SomeId id;
    for (auto& byte : id.bytes) {
        byte = first++;
    }
    return id;
}

ScopeKey fixedKey() {
    return {Secret<32>(filled<Hash>(0x40).view())};
}
DeviceKeys fixedAuthor() {
    return DeviceKeys::fromSeed(Secret<32>(filled<Hash>(0x10).view()));
}

EnvelopeHeader header() {
    EnvelopeHeader header;
    header.kind = EnvelopeKind::Data;
    header.workspace = filled<WorkspaceId>(0x01);
    header.scope = filled<ScopeId>(0x21);
    header.device = filled<DeviceId>(0x31);
    header.counter = 300;
    header.previous = filled<Hash>(0x51);
    header.key = fixedKey().id();
    header.controlNumber = 7;
    header.controlHash = filled<Hash>(0x71);
    return header;
}

Bytes content(std::string_view text = "rating/seo = 4") {
    const auto view = bytesOf(text);
    return {view.begin(), view.end()};
}

Bytes sealed(ByteView inside) {
    auto bytes = sealEnvelope(header(), inside, fixedKey(), fixedAuthor());
    return bytes ? *bytes : Bytes{};
}

/// View, verify, open: what a reader does.
Result<Bytes> readAll(ByteView encoded) {
    const auto view = viewEnvelope(encoded);
    if (!view) return view.error();
    if (auto verified = verifyEnvelope(*view, fixedAuthor().publicKeys.sign); !verified)
        return verified.error();
    return openEnvelope(*view, fixedKey());
}

ErrorCode codeOf(ByteView encoded) {
    return readAll(encoded).error().code;
}

/// An envelope around any sealed part, rightly signed: what a broken or hostile member could send.
Bytes signedAround(ByteView padded) {
    const auto honest = sealed(content());
    const auto view = *viewEnvelope(honest);
    Bytes inner(padded.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        inner.data(), nullptr, padded.data(), padded.size(), view.headerBytes.data(),
        view.headerBytes.size(), nullptr, view.nonce.data(), fixedKey().bytes.view().data());
    CborWriter part;
    part.array(3);
    part.bytes(view.headerBytes);
    part.bytes(view.nonce);
    part.bytes(inner);
    CborWriter all;
    all.array(4);
    all.raw(ByteView(part.view()).subspan(1));
    all.id(signWith(fixedAuthor(), "kvorum-envelope-1", part.view()));
    return all.take();
}

Bytes frameOf(ByteView inside) {
    Bytes frame(ZSTD_compressBound(inside.size()));
    frame.resize(ZSTD_compress(frame.data(), frame.size(), inside.data(), inside.size(), 3));
    return frame;
}

const char* const goldenFile = KVORUM_SOURCE_DIR "/tests/core/fixtures/envelope_format_0.hex";

} // namespace

class TestEnvelope : public QObject {
    Q_OBJECT

private slots:
    void whatIsSealedOpensWithItsKeyAndHeader() {
        const auto bytes = sealed(content());
        const auto view = viewEnvelope(bytes);
        QVERIFY(view.ok());
        QCOMPARE(view->header.counter, 300U);
        QVERIFY(view->header.workspace == header().workspace);
        QVERIFY(view->header.controlHash == header().controlHash);
        QVERIFY(verifyEnvelope(*view, fixedAuthor().publicKeys.sign).ok());
        QVERIFY(*openEnvelope(*view, fixedKey()) == content());
    }

    void theFrozenEnvelopeOfFormat0StillOpens() {
        QFile file(goldenFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = fromHex(file.readAll().trimmed().toStdString());
        QVERIFY(bytes.has_value());
        const auto opened = readAll(*bytes);
        QVERIFY2(opened.ok(), opened.ok() ? "" : describe(opened.error()).c_str());
        QVERIFY(*opened == content());
        QCOMPARE(viewEnvelope(*bytes)->header.counter, 300U);
    }

    void aFlippedBitInAnyByteIsRefused() {
        const auto honest = sealed(content());
        for (std::size_t at = 0; at < honest.size(); ++at) {
            for (const Byte bit : {Byte(0x01), Byte(0x80)}) {
                auto bent = honest;
                bent[at] ^= bit;
                QVERIFY2(!readAll(bent).ok(), std::to_string(at).c_str());
            }
        }
    }

    void headerNonceAndSealAreBoundWithoutTheSignatureToo() {
        const auto honest = sealed(content());
        const auto end = honest.size() - Signature::size - 2;
        for (std::size_t at = 0; at < end; ++at) {
            auto bent = honest;
            bent[at] ^= 0x01;
            const auto view = viewEnvelope(bent);
            QVERIFY2(!view.ok() || !openEnvelope(*view, fixedKey()).ok(),
                     std::to_string(at).c_str());
        }
    }

    void aCutOffEnvelopeIsRefusedAtEveryLength() {
        const auto honest = sealed(content());
        for (std::size_t length = 0; length < honest.size(); ++length) {
            QCOMPARE(codeOf(ByteView(honest).first(length)), ErrorCode::BadFormat);
        }
        auto longer = honest;
        longer.push_back(0);
        QCOMPARE(codeOf(longer), ErrorCode::BadFormat);
    }

    void anotherKeyAndAnotherAuthorAreToldApart() {
        const auto bytes = sealed(content());
        const auto view = *viewEnvelope(bytes);
        QCOMPARE(openEnvelope(view, ScopeKey::random()).error().code, ErrorCode::WrongKey);
        QCOMPARE(verifyEnvelope(view, DeviceKeys::random().publicKeys.sign).error().code,
                 ErrorCode::BadSignature);
    }

    void sealingUnderAKeyThatTheHeaderDoesNotNameIsRefused() {
        const auto refused = sealEnvelope(header(), content(), ScopeKey::random(), fixedAuthor());
        QCOMPARE(refused.error().code, ErrorCode::WrongKey);
    }

    void lengthTellsOnlyTheMultipleOf64() {
        std::set<std::size_t> lengths;
        for (std::size_t size = 0; size < 40; ++size) {
            Bytes inside(size);
            randombytes_buf(inside.data(), inside.size());
            lengths.insert(sealed(inside).size());
        }
        QCOMPARE(lengths.size(), 1U);
        const auto bytes = sealed(content());
        QCOMPARE((viewEnvelope(bytes)->sealed.size() - 16) % 64, 0U);
    }

    void twoSealingsShareNoNonce() { QVERIFY(sealed(content()) != sealed(content())); }

    void contentThatShrinksAThousandfoldStillOpens() {
        const Bytes inside(maxContentSize, 'a');
        const auto bytes = sealed(inside);
        QVERIFY(!bytes.empty());
        QVERIFY(*readAll(bytes) == inside);
    }

    void moreThanTheCapsIsRefusedWhenSealed() {
        const Bytes inside(maxContentSize + 1, 'a');
        QCOMPARE(sealEnvelope(header(), inside, fixedKey(), fixedAuthor()).error().code,
                 ErrorCode::TooLarge);
        Bytes noise(maxEnvelopeSize);
        randombytes_buf(noise.data(), noise.size());
        QCOMPARE(sealEnvelope(header(), noise, fixedKey(), fixedAuthor()).error().code,
                 ErrorCode::TooLarge);
        QCOMPARE(codeOf(Bytes(maxEnvelopeSize + 1)), ErrorCode::TooLarge);
    }

    void aBombIsRefusedByItsRatio() {
        auto bomb = frameOf(Bytes(maxContentSize, 0));
        bomb.resize((bomb.size() + 63) / 64 * 64);
        QVERIFY(bomb.size() * maxContentRatio < maxContentSize);
        QCOMPARE(codeOf(signedAround(bomb)), ErrorCode::TooLarge);
    }

    void aBombIsRefusedByItsSize() {
        auto bomb = frameOf(Bytes(maxContentSize + 1, 0));
        bomb.resize(maxContentSize / maxContentRatio + 64);
        QCOMPARE(codeOf(signedAround(bomb)), ErrorCode::TooLarge);
    }

    void paddingIsZerosAndNoLongerThanNeeded() {
        auto padded = frameOf(content());
        const auto frame = padded.size();
        padded.resize(64);
        QVERIFY(readAll(signedAround(padded)).ok());
        padded[frame] = 1;
        QCOMPARE(codeOf(signedAround(padded)), ErrorCode::BadFormat);
        padded[frame] = 0;
        padded.resize(128);
        QCOMPARE(codeOf(signedAround(padded)), ErrorCode::BadFormat);
        padded.resize(63);
        QCOMPARE(codeOf(signedAround(padded)), ErrorCode::BadFormat);
    }

    void aSecondFrameOrNoFrameIsRefused() {
        auto twice = frameOf(content());
        const auto once = twice;
        twice.insert(twice.end(), once.begin(), once.end());
        twice.resize(64);
        QCOMPARE(codeOf(signedAround(twice)), ErrorCode::BadFormat);
        QCOMPARE(codeOf(signedAround(Bytes(64, 0x55))), ErrorCode::BadFormat);
    }

    void aNewerFormatOrKindAsksForAnUpdate() {
        auto newer = header();
        newer.format = 1;
        const auto format = sealEnvelope(newer, content(), fixedKey(), fixedAuthor());
        QCOMPARE(viewEnvelope(*format).error().code, ErrorCode::NewerVersion);
        newer = header();
        newer.kind = static_cast<EnvelopeKind>(4);
        const auto kind = sealEnvelope(newer, content(), fixedKey(), fixedAuthor());
        QCOMPARE(viewEnvelope(*kind).error().code, ErrorCode::NewerVersion);
    }

    void countersBeginAtOne() {
        auto zero = header();
        zero.counter = 0;
        const auto bytes = sealEnvelope(zero, content(), fixedKey(), fixedAuthor());
        QCOMPARE(viewEnvelope(*bytes).error().code, ErrorCode::BadFormat);
    }
};

QTEST_APPLESS_MAIN(TestEnvelope)
#include "tst_vault_envelope.moc"
