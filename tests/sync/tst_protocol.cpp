// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"
#include "sync/protocol/codec.h"
#include "sync/protocol/session_proof.h"

#include <QtTest>

#include <random>
#include <set>

using namespace kvorum;
using namespace kvorum::protocol;
using base::Bytes;
using base::ErrorCode;

namespace {

template <typename SomeId>
SomeId filled(base::Byte byte) {
    SomeId id;
    id.bytes.fill(byte);
    return id;
}

Bytes bytes(std::size_t count, base::Byte byte = 7) {
    return Bytes(count, byte);
}

SessionRequest fullRequest() {
    SessionRequest request;
    request.workspace = filled<base::WorkspaceId>(1);
    request.device = filled<base::DeviceId>(2);
    request.host = "relay.example:8443";
    request.proof = {bytes(48), filled<vault::Signature>(3)};
    request.founding = {bytes(200), "a-code"};
    return request;
}

vault::KeyBox someBox() {
    return {filled<base::DeviceId>(4),
            filled<base::DeviceId>(5),
            filled<base::ScopeId>(6),
            filled<base::KeyId>(7),
            300,
            bytes(96)};
}

PushRequest somePush() {
    return {{log::EncodedStatement{bytes(120)}, SealedEnvelope{bytes(400)}, someBox()},
            bytes(64),
            bytes(56)};
}

/// Every message once, to run the same rule over all.
struct Sample {
    const char* name;
    Bytes encoded;
    std::function<std::optional<Bytes>(base::ByteView)> again; ///< decoded and encoded, if read
};

template <typename Message>
Sample sample(const char* name, const Message& message,
              base::Result<Message> (*decode)(base::ByteView)) {
    return {name, encode(message), [decode](base::ByteView cbor) -> std::optional<Bytes> {
                const auto read = decode(cbor);
                if (!read) return std::nullopt;
                return encode(*read);
            }};
}

std::vector<Sample> samples() {
    auto first = fullRequest();
    first.proof.reset();
    first.founding.reset();
    const PullReply page{
        somePush().items,
        {{filled<base::DeviceId>(8), filled<base::ScopeId>(9), filled<base::KeyId>(10)}},
        bytes(64),
        true};
    const PushReply answered{{{Code::Stored, 0}, {Code::Gap, 17}, {Code::Stale, 0}}, bytes(56)};
    return {sample("first half", first, &decodeSessionRequest),
            sample("second half", fullRequest(), &decodeSessionRequest),
            sample("challenge", SessionChallenge{bytes(48), 1'767'225'600'000},
                   &decodeSessionChallenge),
            sample("session", SessionReply{"token", 1, 900'001, 1, 1}, &decodeSessionReply),
            sample("push", somePush(), &decodePushRequest),
            sample("pushed", answered, &decodePushReply),
            sample("page", page, &decodePullReply),
            sample("error", ErrorReply{Code::Busy, "database", 3}, &decodeErrorReply)};
}

} // namespace

namespace {

/// There is one spelling of each message: what is read is what is written again. An error code of
/// a later server alone reads as another one.
bool refusesOrKeeps(const Sample& one, const Bytes& cbor) {
    const auto again = one.again(cbor);
    return !again || *again == cbor || one.name == std::string_view("error");
}

} // namespace

/// The messages on the wire (sync.md section 5; rows 14 and 15 of section 7).
class TestProtocol : public QObject {
    Q_OBJECT

private slots:
    void everyMessageComesBackAsItWent();
    void fieldsComeBackAsTheyWent();
    void aMessageCutAnywhereIsRefused();
    void bytesBehindAMessageAreRefused();
    void aFlippedByteIsRefusedOrReadsAsWritten();
    void randomBytesAreRefusedOrReadAsWritten();
    void anotherWireVersionIsToldFromABrokenMessage();
    void moreThanAThousandItemsAreTooLarge();
    void sealsOverTheirSizeAreTooLarge();
    void anUnknownKindOfItemIsRefused();
    void onlyAGapCarriesACounter();
    void anErrorCodeFromALaterServerReadsAsFailed();
    void everyCodeHasItsOwnText();
    void whatIsRefusedForGoodIsNotRetried();
    void theSizeOfAnItemIsWhatItAddsToAPush();
    void aPullTargetComesBackAsItWent();
    void strangeQueriesAreRefused_data();
    void strangeQueriesAreRefused();
    void aProofCountsForItsOwnHostWorkspaceDeviceAndChallengeOnly();
};

void TestProtocol::everyMessageComesBackAsItWent() {
    for (const auto& one : samples()) {
        QVERIFY2(one.again(one.encoded) == one.encoded, one.name);
    }
}

void TestProtocol::fieldsComeBackAsTheyWent() {
    const auto request = decodeSessionRequest(encode(fullRequest()));
    QVERIFY(request);
    QVERIFY(*request == fullRequest());
    const auto push = decodePushRequest(encode(somePush()));
    QVERIFY(push);
    QCOMPARE(push->items.size(), 3U);
    const auto& box = std::get<vault::KeyBox>(push->items[2]);
    QVERIFY(box.from == someBox().from && box.to == someBox().to && box.scope == someBox().scope);
    QVERIFY(box.key == someBox().key && box.sealed == someBox().sealed);
    QCOMPARE(box.controlNumber, 300U);
    const PushReply reply{{{Code::CounterReused, 0}, {Code::Gap, 5}}, bytes(3)};
    QVERIFY(decodePushReply(encode(reply)).value() == reply);
    const ErrorReply error{Code::TooLarge, "body over 4 MiB", 0};
    QVERIFY(decodeErrorReply(encode(error)).value() == error);
}

void TestProtocol::aMessageCutAnywhereIsRefused() {
    for (const auto& one : samples()) {
        for (std::size_t length = 0; length < one.encoded.size(); ++length) {
            QVERIFY2(!one.again(base::ByteView(one.encoded).first(length)), one.name);
        }
    }
}

void TestProtocol::bytesBehindAMessageAreRefused() {
    for (auto one : samples()) {
        one.encoded.push_back(0);
        QVERIFY2(!one.again(one.encoded), one.name);
    }
}

void TestProtocol::aFlippedByteIsRefusedOrReadsAsWritten() {
    for (const auto& one : samples()) {
        for (std::size_t i = 0; i < one.encoded.size(); ++i) {
            auto flipped = one.encoded;
            flipped[i] ^= static_cast<base::Byte>(1U << (i % 8));
            QVERIFY2(refusesOrKeeps(one, flipped), one.name);
        }
    }
}

void TestProtocol::randomBytesAreRefusedOrReadAsWritten() {
    const auto all = samples();
    std::mt19937 random(20260101);
    for (int round = 0; round < 20'000; ++round) {
        Bytes noise(random() % 64);
        for (auto& byte : noise) {
            byte = static_cast<base::Byte>(random());
        }
        for (const auto& one : all) {
            QVERIFY2(refusesOrKeeps(one, noise), one.name);
        }
    }
}

void TestProtocol::anotherWireVersionIsToldFromABrokenMessage() {
    auto request = fullRequest();
    request.wire = 99;
    QCOMPARE(decodeSessionRequest(encode(request)).error().code, ErrorCode::NewerVersion);
    base::CborWriter later; // a later version may have other fields
    later.array(2);
    later.uinteger(99);
    later.text("whatever");
    QCOMPARE(decodeSessionRequest(later.view()).error().code, ErrorCode::NewerVersion);
}

void TestProtocol::moreThanAThousandItemsAreTooLarge() {
    const Item item = SealedEnvelope{bytes(1)};
    PushRequest push;
    push.items.assign(mostPushItems, item);
    QVERIFY(decodePushRequest(encode(push)));
    push.items.push_back(item);
    const auto refused = decodePushRequest(encode(push));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooLarge);
}

void TestProtocol::sealsOverTheirSizeAreTooLarge() {
    QCOMPARE(decodePushRequest(encode(PushRequest{{}, bytes(513), {}})).error().code,
             ErrorCode::TooLarge);
    auto box = someBox();
    box.sealed = bytes(513);
    QCOMPARE(decodePushRequest(encode(PushRequest{{box}, {}, {}})).error().code,
             ErrorCode::TooLarge);
    auto request = fullRequest();
    request.host.assign(261, 'h');
    QCOMPARE(decodeSessionRequest(encode(request)).error().code, ErrorCode::TooLarge);
}

void TestProtocol::anUnknownKindOfItemIsRefused() {
    base::CborWriter out;
    out.array(3);
    out.array(1);
    out.array(2);
    out.uinteger(4);
    out.bytes(bytes(3));
    out.bytes({});
    out.bytes({});
    QCOMPARE(decodePushRequest(out.view()).error().code, ErrorCode::BadFormat);
}

void TestProtocol::onlyAGapCarriesACounter() {
    const auto reply = [](bool asArray, std::string_view code) {
        base::CborWriter out;
        out.array(2);
        out.array(1);
        if (asArray) out.array(2);
        out.text(code);
        if (asArray) out.uinteger(3);
        out.bytes({});
        return out.take();
    };
    QVERIFY(decodePushReply(reply(true, "gap")));
    QVERIFY(!decodePushReply(reply(false, "gap")));
    QVERIFY(decodePushReply(reply(false, "stale")));
    QVERIFY(!decodePushReply(reply(true, "stale")));
    QVERIFY(!decodePushReply(reply(false, "whatever")));
}

void TestProtocol::anErrorCodeFromALaterServerReadsAsFailed() {
    base::CborWriter out;
    out.array(3);
    out.text("some_later_code");
    out.text("");
    out.uinteger(0);
    QCOMPARE(decodeErrorReply(out.view()).value().code, Code::Failed);
}

void TestProtocol::everyCodeHasItsOwnText() {
    std::set<std::string_view> texts;
    for (int i = 0; i <= static_cast<int>(Code::Failed); ++i) {
        const auto code = static_cast<Code>(i);
        QCOMPARE(codeFrom(text(code)), std::optional(code));
        QVERIFY(texts.insert(text(code)).second);
    }
    QVERIFY(!codeFrom(""));
    QVERIFY(!codeFrom("Stored"));
}

void TestProtocol::whatIsRefusedForGoodIsNotRetried() {
    for (const auto code : {Code::Stale, Code::Gap, Code::HistoryLost, Code::Busy}) {
        QVERIFY(mayRetry(code));
    }
    for (const auto code : {Code::NotAllowed, Code::Erased, Code::Submitted, Code::TooLarge,
                            Code::Bad, Code::CounterReused, Code::UpgradeRequired}) {
        QVERIFY(!mayRetry(code));
    }
}

void TestProtocol::theSizeOfAnItemIsWhatItAddsToAPush() {
    auto push = somePush();
    const auto whole = encode(push).size();
    const auto item = push.items.back();
    push.items.pop_back();
    QCOMPARE(whole - encode(push).size(), encodedSize(item));
}

void TestProtocol::aPullTargetComesBackAsItWent() {
    for (const auto& request : {PullRequest{}, PullRequest{bytes(64), bytes(56), 25, 4096},
                                PullRequest{{}, bytes(1), 0}}) {
        const auto target = pullTarget(request);
        QVERIFY(target.starts_with("/v1/pull"));
        const auto query = target.find('?');
        const auto read =
            decodePullQuery(query == std::string::npos ? "" : target.substr(query + 1));
        QVERIFY(read && *read == request);
    }
}

void TestProtocol::strangeQueriesAreRefused_data() {
    QTest::addColumn<QByteArray>("query");
    for (const char* query : {"cursor", "cursor=%41", "wait=26", "wait=-1", "wait=", "wait=1x",
                              "after=AA", "cursor=AA&cursor=AA", "cursor=AA&mark=AA&wait=1&x=1",
                              "most=0", "most=-1", "most=", "cursor=AA&mark=AA&wait=1&most=1&x=1",
                              "&", "=", "cursor=A", "wait=99999999999999999999"}) {
        QTest::newRow(query) << QByteArray(query);
    }
    QTest::newRow("long") << "cursor=" + QByteArray(685, 'A');
}

void TestProtocol::strangeQueriesAreRefused() {
    QFETCH(QByteArray, query);
    QVERIFY(!decodePullQuery(query.toStdString()));
}

void TestProtocol::aProofCountsForItsOwnHostWorkspaceDeviceAndChallengeOnly() {
    const auto keys = vault::DeviceKeys::random();
    const auto workspace = filled<base::WorkspaceId>(1);
    const auto device = filled<base::DeviceId>(2);
    const auto challenge = bytes(48);
    const auto& key = keys.publicKeys.sign;
    const auto proof = signSession(keys, "a.example", workspace, device, challenge);
    QVERIFY(verifySession(key, "a.example", workspace, device, challenge, proof));
    QVERIFY(!verifySession(key, "b.example", workspace, device, challenge, proof));
    QVERIFY(
        !verifySession(key, "a.example", filled<base::WorkspaceId>(9), device, challenge, proof));
    QVERIFY(
        !verifySession(key, "a.example", workspace, filled<base::DeviceId>(9), challenge, proof));
    QVERIFY(!verifySession(key, "a.example", workspace, device, bytes(48, 8), proof));
    QVERIFY(!verifySession(vault::DeviceKeys::random().publicKeys.sign, "a.example", workspace,
                           device, challenge, proof));
}

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
