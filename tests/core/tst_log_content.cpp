// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"
#include "core/log/content.h"
#include "core/vault/envelope.h"

#include <QtTest>
#include <cmath>

using namespace kvorum::base;
using namespace kvorum::log;

namespace {

DeviceId device(Byte first) {
    DeviceId id;
    id.bytes.fill(first);
    return id;
}

EntityId entity(Byte first) {
    EntityId id;
    id.bytes.fill(first);
    return id;
}

Change change(Value value, std::string field = "rating/seo") {
    return {{EntityKind::Scorecard, entity(0x22), std::move(field)},
            std::move(value),
            Hlc::at(1'700'000'000'000, 3),
            {{device(0x11), Hlc::at(1'600'000'000'000)}}};
}

Value nested(std::size_t depth) {
    Value value = 1;
    for (std::size_t i = 0; i < depth; ++i) {
        Value::List list;
        list.push_back(std::move(value));
        value = std::move(list);
    }
    return value;
}

Bytes hex(std::string_view text) {
    return fromHex(text).value();
}

ErrorCode refusal(const Value& value) {
    return checkChange(change(value)).error().code;
}

} // namespace

class TestContent : public QObject {
    Q_OBJECT

private slots:
    void whatIsEncodedComesBackEqual() {
        const Content content{{{device(1), 5}, {device(2), 70000}},
                              {change(4), change("Växjö 😀", "note/q4.a"), change({}), change(true),
                               change(2.5), change(-1),
                               change(std::numeric_limits<std::int64_t>::min()),
                               change(Value::Map{{"b", 1}, {"a", Value::List{0.1, "", Value()}}})}};
        const auto decoded = decodeContent(encodeContent(content));
        QVERIFY2(decoded.ok(), decoded.ok() ? "" : describe(decoded.error()).c_str());
        QVERIFY(*decoded == content);
        QVERIFY(encodeContent(*decoded) == encodeContent(content));
        QVERIFY(*decodeContent(encodeContent({})) == Content{});
    }

    void theBytesOfFormat0AreFrozen() {
        QCOMPARE(toHex(encodeChange(change(4))),
                 std::string("8605"                                 // scorecard
                             "5022222222222222222222222222222222"   // entity
                             "6a726174696e672f73656f"               // rating/seo
                             "04"                                   // value
                             "1b018bcfe568000003"                   // hlc
                             "818250111111111111111111111111111111" // over
                             "111b0174876e80000000"));
    }

    void mapsKeepTheOrderWritten() {
        const Value written = Value::Map{{"z", 1}, {"a", 2}};
        const auto read = decodeChange(encodeChange(change(written)));
        QVERIFY(read->value == written);
        QVERIFY(!(read->value == Value(Value::Map{{"a", 2}, {"z", 1}})));
        QCOMPARE(read->value.at("a").toInt(), 2);
    }

    void depthIsCapped() {
        QVERIFY(checkChange(change(nested(maxValueDepth))).ok());
        QCOMPARE(refusal(nested(maxValueDepth + 1)), ErrorCode::TooLarge);
        QCOMPARE(refusal(nested(5000)), ErrorCode::TooLarge);
    }

    void deepBytesDoNotReachTheStack() {
        const Bytes deep(1 << 20, 0x81);
        QVERIFY(!decodeChange(deep).ok());
        QVERIFY(!decodeContent(deep).ok());
    }

    void theNumberOfValuesIsCapped() {
        QVERIFY(checkChange(change(Value::List(1000, Value(1)))).ok());
        QCOMPARE(refusal(Value::List(maxValueNodes, Value(1))), ErrorCode::TooLarge);
    }

    void whatCborCannotCarryIsRefusedBeforeItIsWritten() {
        QCOMPARE(refusal(std::nan("")), ErrorCode::BadFormat);
        QCOMPARE(refusal(-INFINITY), ErrorCode::BadFormat);
        QCOMPARE(refusal("\xed\xa0\x80"), ErrorCode::BadFormat);
        QCOMPARE(refusal(Value::Map{{"a", 1}, {"b", 2}, {"a", 3}}), ErrorCode::BadFormat);
        QCOMPARE(checkChange(change(1, "")).error().code, ErrorCode::BadFormat);
        QVERIFY(checkChange(change(1, std::string(maxFieldName, 'x'))).ok());
        QCOMPARE(checkChange(change(1, std::string(maxFieldName + 1, 'x'))).error().code,
                 ErrorCode::BadFormat);
    }

    void aKindOfEntityFromALaterProgramPassesThrough() {
        auto later = change(1);
        later.key.kind = static_cast<EntityKind>(200);
        QVERIFY(*decodeChange(encodeChange(later)) == later);
    }

    void aLaterSchemaAsksForAnUpdate() {
        QCOMPARE(decodeContent(hex("8301808000")).error().code, ErrorCode::NewerVersion);
        QCOMPARE(decodeContent(hex("84018080f6")).error().code, ErrorCode::NewerVersion);
        QCOMPARE(decodeContent(hex("84008080f6")).error().code, ErrorCode::BadFormat);
    }

    void aRefusalNamesItsPlace() {
        auto bytes = encodeContent({{}, {change(1), change(2), change(3)}});
        bytes.back() ^= 0xff;
        bytes.pop_back();
        const auto refused = decodeContent(bytes);
        QCOMPARE(refused.error().code, ErrorCode::BadFormat);
        QVERIFY2(refused.error().where.starts_with("content, change 2, byte "),
                 refused.error().where.c_str());
    }

    void cutOffContentIsRefusedAtEveryLength() {
        const auto honest = encodeContent({{{device(1), 5}}, {change(4), change("text")}});
        for (std::size_t length = 0; length < honest.size(); ++length) {
            QCOMPARE(decodeContent(ByteView(honest).first(length)).error().code,
                     ErrorCode::BadFormat);
        }
        auto longer = honest;
        longer.push_back(0);
        QCOMPARE(decodeContent(longer).error().code, ErrorCode::BadFormat);
    }

    void hugeCountsAllocateNothing() {
        QVERIFY(!decodeContent(hex("83009b00000000ffffffff80")).ok());
        QVERIFY(!decodeContent(hex("830080"
                                   "9b00000000ffffffff"))
                     .ok());
        Bytes large(kvorum::vault::maxContentSize + 1);
        QCOMPARE(decodeContent(large).error().code, ErrorCode::TooLarge);
    }

    void whatDecodesIsTheOnlySpelling() {
        const auto honest = encodeContent({{{device(1), 5}}, {change(Value::Map{{"a", 0.5}})}});
        for (std::size_t at = 0; at < honest.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                auto bent = honest;
                bent[at] = static_cast<Byte>(bent[at] ^ (1 << bit));
                const auto read = decodeContent(bent);
                QVERIFY(!read.ok() || encodeContent(*read) == bent);
            }
        }
    }

    void valuesGiveWhatFitsElseTheDefault() {
        QCOMPARE(Value(4).toDouble(), 4.0);
        QCOMPARE(Value(4.5).toInt(7), 7);
        QCOMPARE(Value("x").toBool(true), true);
        QVERIFY(Value(4).toText().empty());
        QVERIFY(Value(4).toList().empty());
        QVERIFY(Value(4).at("a").isNull());
        QVERIFY(!(Value(1) == Value(1.0)));
    }
};

QTEST_APPLESS_MAIN(TestContent)
#include "tst_log_content.moc"
