// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"
#include "core/log/control.h"
#include "core/log/signing.h"

#include <QtTest>

using namespace kvorum;
using namespace kvorum::log;
using base::ErrorCode;

namespace {

template <typename SomeId>
SomeId filled(base::Byte value) {
    SomeId id;
    id.bytes.fill(value);
    return id;
}

vault::DeviceKeys fixedKeys() {
    return vault::DeviceKeys::fromSeed(vault::Secret<32>(filled<base::Hash>(0x42).view()));
}

Statement statement(StatementBody body) {
    return {300, filled<base::Hash>(0xaa), filled<base::DeviceId>(0xdd), 1'700'000'000'000,
            std::move(body)};
}

std::vector<StatementBody> everyKind() {
    const auto keys = fixedKeys().publicKeys;
    const auto member = filled<base::MemberId>(1);
    const auto scope = filled<base::ScopeId>(2);
    return {Found{member, keys, scope},
            Invite{member, keys, Role::HiringManager, scope, 1'700'000'600'000},
            Invite{member, keys, std::nullopt, {}, -1},
            Join{keys.sign, member, keys, filled<vault::Signature>(3)},
            GrantRole{member, Role::Recruiter, scope, false},
            NewScope{scope, ScopeKind::Scorecard, scope, member},
            Assign{scope, member, true},
            Submit{scope, {}},
            Submit{scope,
                   {{filled<base::DeviceId>(4), 1000, filled<base::Hash>(5)},
                    {filled<base::DeviceId>(6), 1, filled<base::Hash>(7)}}},
            Revoke{filled<base::DeviceId>(4), {}},
            Revoke{{}, member},
            Unassign{scope, member},
            Erase{scope},
            Sheet{keys},
            Recall{7, {filled<base::Hash>(8), filled<base::Hash>(9)}}};
}

/// Statement bytes with the kind and body given, rightly framed.
base::Bytes framed(std::uint64_t kind, std::string_view bodyHex) {
    base::CborWriter cbor;
    cbor.array(6);
    cbor.uinteger(0);
    cbor.id(base::Hash{});
    cbor.id(filled<base::DeviceId>(1));
    cbor.integer(0);
    cbor.uinteger(kind);
    cbor.raw(*base::fromHex(bodyHex));
    return joinSignature(cbor.view(), {}).bytes;
}

} // namespace

class TestStatement : public QObject {
    Q_OBJECT

private slots:
    void everyKindComesBackAsWritten() {
        for (const auto& body : everyKind()) {
            const auto encoded = signStatement(statement(body), fixedKeys());
            const auto decoded = decodeStatement(encoded.bytes);
            QVERIFY2(decoded.ok(), decoded.ok() ? "" : describe(decoded.error()).c_str());
            QCOMPARE(decoded->statement.number, 300U);
            QCOMPARE(decoded->statement.unixMs, 1'700'000'000'000);
            QCOMPARE(decoded->statement.body.index(), body.index());
            QVERIFY(encodeUnsigned(decoded->statement) == decoded->signedBytes);
            QVERIFY(verifyStatement(*decoded, fixedKeys().publicKeys.sign));
        }
    }

    void theBytesAndHashOfFormat0AreFrozen() {
        QFile file(KVORUM_SOURCE_DIR "/tests/core/fixtures/statements_format_0.hex");
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const auto& body : everyKind()) {
            const auto encoded = signStatement(statement(body), fixedKeys());
            QCOMPARE(base::toHex(encoded.bytes), file.readLine().trimmed().toStdString());
        }
        QVERIFY(file.atEnd());
    }

    void anUnknownKindAsksForAnUpdate() {
        for (const auto kind : {0U, 13U, 300U}) {
            QCOMPARE(decodeStatement(framed(kind, "80")).error().code, ErrorCode::NewerVersion);
            ControlLog log;
            QCOMPARE(log.append(framed(kind, "80")).error().code, ErrorCode::NewerVersion);
        }
    }

    void anUnknownRoleOrKindOfScopeAsksForAnUpdate() {
        const std::string id = "50" + std::string(32, '1');
        QVERIFY(decodeStatement(framed(5, "84" + id + "05" + id + "f5")).ok());
        QCOMPARE(decodeStatement(framed(5, "84" + id + "06" + id + "f5")).error().code,
                 ErrorCode::NewerVersion);
        QCOMPARE(decodeStatement(framed(5, "84" + id + "00" + id + "f5")).error().code,
                 ErrorCode::BadFormat);
        QCOMPARE(decodeStatement(framed(6, "84" + id + "06" + id + id)).error().code,
                 ErrorCode::NewerVersion);
    }

    void aBodyOfAnotherShapeIsRefused() {
        const std::string id = "50" + std::string(32, '1');
        QVERIFY(decodeStatement(framed(7, "83" + id + id + "f4")).ok());
        for (const auto& body : {"82" + id + id, "84" + id + id + "f4f4", "83" + id + id + "00",
                                 "83" + id + "4f" + std::string(30, '1') + "f4"}) {
            QCOMPARE(decodeStatement(framed(7, body)).error().code, ErrorCode::BadFormat);
        }
    }

    void cutOffStatementsAreRefusedAtEveryLength() {
        for (const auto& body : everyKind()) {
            const auto encoded = signStatement(statement(body), fixedKeys());
            for (std::size_t length = 0; length < encoded.bytes.size(); ++length) {
                const auto cut = base::ByteView(encoded.bytes).first(length);
                QCOMPARE(decodeStatement(cut).error().code, ErrorCode::BadFormat);
            }
        }
    }

    void whatDecodesIsTheOnlySpelling() {
        for (const auto& body : everyKind()) {
            const auto honest = encodeUnsigned(statement(body));
            for (std::size_t at = 0; at < honest.size(); ++at) {
                for (int bit = 0; bit < 8; ++bit) {
                    auto bent = honest;
                    bent[at] = static_cast<base::Byte>(bent[at] ^ (1 << bit));
                    const auto read = decodeStatement(joinSignature(bent, {}).bytes);
                    QVERIFY(!read.ok() || encodeUnsigned(read->statement) == bent);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestStatement)
#include "tst_log_statement.moc"
