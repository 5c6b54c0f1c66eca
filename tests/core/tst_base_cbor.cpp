// SPDX-License-Identifier: Apache-2.0
#include "core/base/cbor.h"

#include <QtTest>

using namespace kvorum::base;

namespace {

Bytes hex(std::string_view text) {
    return fromHex(text).value();
}

/// Reads one item of whatever type stands there.
bool readsOne(CborReader& cbor) {
    switch (cbor.peek()) {
    case CborType::Integer:
        cbor.integer();
        break;
    case CborType::Bytes:
        cbor.bytes();
        break;
    case CborType::Text:
        cbor.text();
        break;
    case CborType::Array:
        cbor.array();
        break;
    case CborType::Map:
        cbor.map();
        break;
    case CborType::Bool:
        cbor.boolean();
        break;
    case CborType::Real:
        cbor.real();
        break;
    default:
        cbor.null();
        break;
    }
    return cbor.ok();
}

} // namespace

class TestCbor : public QObject {
    Q_OBJECT

private slots:
    void numbersAreWrittenAsInRfc8949AppendixA_data() {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("0") << qint64(0) << QByteArray("00");
        QTest::newRow("23") << qint64(23) << QByteArray("17");
        QTest::newRow("24") << qint64(24) << QByteArray("1818");
        QTest::newRow("100") << qint64(100) << QByteArray("1864");
        QTest::newRow("1000") << qint64(1000) << QByteArray("1903e8");
        QTest::newRow("1000000") << qint64(1000000) << QByteArray("1a000f4240");
        QTest::newRow("10^12") << qint64(1000000000000) << QByteArray("1b000000e8d4a51000");
        QTest::newRow("-1") << qint64(-1) << QByteArray("20");
        QTest::newRow("-1000") << qint64(-1000) << QByteArray("3903e7");
        QTest::newRow("least") << std::numeric_limits<qint64>::min()
                               << QByteArray("3b7fffffffffffffff");
        QTest::newRow("most") << std::numeric_limits<qint64>::max()
                              << QByteArray("1b7fffffffffffffff");
    }
    void numbersAreWrittenAsInRfc8949AppendixA() {
        QFETCH(qint64, value);
        QFETCH(QByteArray, encoded);
        CborWriter writer;
        writer.integer(value);
        QCOMPARE(toHex(writer.view()), encoded.toStdString());
        CborReader reader(writer.view());
        QCOMPARE(reader.integer(), value);
        reader.end();
        QVERIFY(reader.ok());
    }

    void realsTakeTheShortestFormThatHoldsThem_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("0") << 0.0 << QByteArray("f90000");
        QTest::newRow("-0") << -0.0 << QByteArray("f98000");
        QTest::newRow("1") << 1.0 << QByteArray("f93c00");
        QTest::newRow("1.1") << 1.1 << QByteArray("fb3ff199999999999a");
        QTest::newRow("1.5") << 1.5 << QByteArray("f93e00");
        QTest::newRow("65504") << 65504.0 << QByteArray("f97bff");
        QTest::newRow("65536") << 65536.0 << QByteArray("fa47800000");
        QTest::newRow("100000") << 100000.0 << QByteArray("fa47c35000");
        QTest::newRow("3.4e38") << 3.4028234663852886e+38 << QByteArray("fa7f7fffff");
        QTest::newRow("1e300") << 1.0e+300 << QByteArray("fb7e37e43c8800759c");
        QTest::newRow("least half") << 5.960464477539063e-8 << QByteArray("f90001");
        QTest::newRow("least normal half") << 0.00006103515625 << QByteArray("f90400");
        QTest::newRow("-4") << -4.0 << QByteArray("f9c400");
        QTest::newRow("-4.1") << -4.1 << QByteArray("fbc010666666666666");
    }
    void realsTakeTheShortestFormThatHoldsThem() {
        QFETCH(double, value);
        QFETCH(QByteArray, encoded);
        CborWriter writer;
        writer.real(value);
        QCOMPARE(toHex(writer.view()), encoded.toStdString());
        CborReader reader(writer.view());
        QCOMPARE(reader.real(), value);
        QVERIFY(reader.ok());
    }

    void everyOtherSpellingIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("long 0") << QByteArray("1800");
        QTest::newRow("long 23") << QByteArray("1817");
        QTest::newRow("two bytes for 255") << QByteArray("1900ff");
        QTest::newRow("four bytes for 65535") << QByteArray("1a0000ffff");
        QTest::newRow("eight bytes for 2^32-1") << QByteArray("1b00000000ffffffff");
        QTest::newRow("2^63") << QByteArray("1b8000000000000000");
        QTest::newRow("-2^63-1") << QByteArray("3b8000000000000000");
        QTest::newRow("single for a half") << QByteArray("fa3f800000");
        QTest::newRow("double for a single") << QByteArray("fb40f86a0000000000");
        QTest::newRow("half NaN") << QByteArray("f97e00");
        QTest::newRow("half infinity") << QByteArray("f97c00");
        QTest::newRow("double NaN") << QByteArray("fb7ff8000000000000");
        QTest::newRow("double infinity") << QByteArray("fb7ff0000000000000");
        QTest::newRow("indefinite array") << QByteArray("9f01ff");
        QTest::newRow("indefinite bytes") << QByteArray("5f4101ff");
        QTest::newRow("tag") << QByteArray("c001");
        QTest::newRow("undefined") << QByteArray("f7");
        QTest::newRow("simple 255") << QByteArray("f8ff");
        QTest::newRow("reserved length") << QByteArray("1c");
        QTest::newRow("break alone") << QByteArray("ff");
        QTest::newRow("cut off number") << QByteArray("19ff");
        QTest::newRow("cut off text") << QByteArray("6361");
        QTest::newRow("text of 2^64-1 bytes") << QByteArray("7bffffffffffffffff61");
        QTest::newRow("array of 2^32 items") << QByteArray("9b0000000100000000");
        QTest::newRow("map of 2^63 pairs") << QByteArray("bb8000000000000000");
        QTest::newRow("nothing") << QByteArray("");
    }
    void everyOtherSpellingIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto raw = hex(bytes.toStdString());
        CborReader reader(raw);
        QVERIFY(!readsOne(reader));
        QCOMPARE(reader.error("here").code, ErrorCode::BadFormat);
        QCOMPARE(reader.left(), 0U);
    }

    void textMustBeUtf8_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("ascii") << QByteArray("abc") << true;
        QTest::newRow("swedish") << QByteArray("\xc3\xa5\xc3\xa4\xc3\xb6") << true;
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << true;
        QTest::newRow("last") << QByteArray("\xf4\x8f\xbf\xbf") << true;
        QTest::newRow("beyond the last") << QByteArray("\xf4\x90\x80\x80") << false;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
        QTest::newRow("overlong two") << QByteArray("\xc0\xaf") << false;
        QTest::newRow("overlong three") << QByteArray("\xe0\x80\xaf") << false;
        QTest::newRow("overlong four") << QByteArray("\xf0\x80\x80\xaf") << false;
        QTest::newRow("continuation alone") << QByteArray("\x80") << false;
        QTest::newRow("cut off") << QByteArray("a\xe2\x82") << false;
        QTest::newRow("latin-1") << QByteArray("\xe5\xe4") << false;
    }
    void textMustBeUtf8() {
        QFETCH(QByteArray, text);
        QFETCH(bool, fits);
        CborWriter writer;
        writer.text(text.toStdString());
        CborReader reader(writer.view());
        reader.text();
        QCOMPARE(reader.ok(), fits);
    }

    void theFirstRefusalStaysAndNamesItsByte() {
        const auto raw = hex("83010203");
        CborReader reader(raw);
        reader.array(3);
        QCOMPARE(reader.uinteger(), 1U);
        QVERIFY(reader.bytes().empty());
        QCOMPARE(reader.uinteger(), 0U);
        reader.fail(ErrorCode::TooLarge, "later");
        QCOMPARE(describe(reader.error("item")),
                 std::string("item, byte 2: another type than expected (KV-01)"));
    }

    void bytesAfterTheEndAreRefused() {
        const auto raw = hex("0100");
        CborReader reader(raw);
        reader.uinteger();
        reader.end();
        QVERIFY(!reader.ok());
    }
};

QTEST_APPLESS_MAIN(TestCbor)
#include "tst_base_cbor.moc"
