// SPDX-License-Identifier: Apache-2.0
#include "core/vault/words.h"

#include <QtTest>

#include <algorithm>

using namespace kvorum;
using vault::Secret;

/// A seed on paper.
class TestWords : public QObject {
    Q_OBJECT

private slots:
    // Expected words from Python: hashlib.blake2b and a whole number of 264 bits.
    void theWordsOfASeedNeverChange() {
        base::Bytes bytes(32);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<base::Byte>(i * 7 + 1);
        }
        QCOMPARE(vault::toWords(Secret<32>(bytes)),
                 std::string("baha hado sika gona hapo noha viha bogo huna poro doga tigo "
                             "diva guza domo rapa novo dija kubo kuto vuda vino huto hafo"));
        const std::string zeros = vault::toWords(Secret<32>(base::Bytes(32)));
        QVERIFY(zeros.starts_with("baba baba "));
        QCOMPARE(std::count(zeros.begin(), zeros.end(), ' '), 23);
    }

    void theyComeBackWhateverTheCaseAndTheSpace() {
        for (int i = 0; i < 200; ++i) {
            const auto seed = vault::ScopeKey::random().bytes;
            auto words = vault::toWords(seed);
            std::transform(words.begin(), words.end(), words.begin(), [](char letter) {
                return letter == ' ' ? '\n' : static_cast<char>(std::toupper(letter));
            });
            const auto read = vault::fromWords("  " + words + "\n");
            QVERIFY(read.ok() && base::equal(read->view(), seed.view()));
        }
    }

    void aWordThatIsNoneIsNamed() {
        auto words = vault::toWords(vault::ScopeKey::random().bytes);
        QCOMPARE(vault::fromWords(words.substr(0, words.rfind(' '))).error().where,
                 std::string("recovery words/24"));
        QVERIFY(!vault::fromWords(words + " baba").ok());
        words.replace(5, 4, "xyzq");
        QCOMPARE(vault::fromWords(words).error().where, std::string("recovery words/2"));
        QVERIFY(!vault::fromWords("").ok());
    }

    void anotherWordIsNoticed() {
        const auto words = vault::toWords(Secret<32>(base::Bytes(32)));
        int passed = 0;
        for (std::size_t at = 0; at < words.size(); at += 5) {
            for (const char* other : {"babo", "zuzo", "lima"}) {
                auto wrong = words;
                wrong.replace(at, 4, other);
                passed += vault::fromWords(wrong).ok() ? 1 : 0;
            }
        }
        QVERIFY2(passed <= 2, qPrintable(QString::number(passed))); // of 72, one in 256
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_vault_words.moc"
