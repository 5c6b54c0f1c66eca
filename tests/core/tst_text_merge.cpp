// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "core/log/fold.h"
#include "core/log/text_merge.h"

#include <algorithm>

using namespace kvorum::base;
using namespace kvorum::log;

namespace {

using Text = std::string;

DeviceId device(Byte number) {
    DeviceId id;
    id.bytes.fill(number);
    return id;
}

const DeviceId eva = device(1), jan = device(2), tablet = device(3);
const FieldKey notes{EntityKind::Debrief, {}, "notes"};

Change change(std::uint64_t time, Value value, std::vector<ChangeName> over = {},
              FieldKey key = notes) {
    return {std::move(key), std::move(value), Hlc{time}, std::move(over)};
}

} // namespace

/// Derived merges of long text (sync.md section 2; row 26 of section 7).
class TestTextMerge : public QObject {
    Q_OBJECT

private slots:
    void linesChangedApartAreMerged_data() {
        QTest::addColumn<QString>("common");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("merged");
        QTest::newRow("two lines") << "a\nb\nc\nd\n"
                                   << "A\nb\nc\nd\n"
                                   << "a\nb\nc\nD\n"
                                   << "A\nb\nc\nD\n";
        QTest::newRow("one added, one taken away") << "a\nb\nc\nd\n"
                                                   << "a\nb\nc\nd\ne\n"
                                                   << "b\nc\nd\n"
                                                   << "b\nc\nd\ne\n";
        QTest::newRow("both alike") << "a\nb\nc\n"
                                    << "a\nx\nc\n"
                                    << "a\nx\nc\n"
                                    << "a\nx\nc\n";
        QTest::newRow("only one changed") << "a\nb"
                                          << "a\nb"
                                          << "z"
                                          << "z";
        QTest::newRow("from nothing, one only") << ""
                                                << ""
                                                << "x\n"
                                                << "x\n";
        QTest::newRow("a line that stands twice") << "a\na\nb\nc\n"
                                                  << "a\na\na\nb\nc\n"
                                                  << "a\na\nb\nC\n"
                                                  << "a\na\na\nb\nC\n";
    }
    void linesChangedApartAreMerged() {
        QFETCH(QString, common);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(QString, merged);
        const auto text = [](const QString& of) { return of.toStdString(); };
        QCOMPARE(mergeLines(text(common), text(one), text(other)).value_or("none"), text(merged));
        QCOMPARE(mergeLines(text(common), text(other), text(one)).value_or("none"), text(merged));
    }

    void whatBothChangedIsNotMerged_data() {
        QTest::addColumn<QString>("common");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("the same line") << "a\nb\nc\n"
                                       << "a\nx\nc\n"
                                       << "a\ny\nc\n";
        QTest::newRow("side by side") << "a\nb\nc\n"
                                      << "A\nb\nc\n"
                                      << "a\nB\nc\n";
        QTest::newRow("two added at one place") << "a\n"
                                                << "a\nx\n"
                                                << "a\ny\n";
        QTest::newRow("taken away and changed") << "a\nb\nc\n"
                                                << "a\nc\n"
                                                << "a\nB\nc\n";
    }
    void whatBothChangedIsNotMerged() {
        QFETCH(QString, common);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!mergeLines(common.toStdString(), one.toStdString(), other.toStdString()));
        QVERIFY(!mergeLines(common.toStdString(), other.toStdString(), one.toStdString()));
    }

    void aTextThatWasRewrittenAtLengthIsNotMerged() {
        Text one, other;
        for (int line = 0; line < 2'001; ++line) {
            one += "one " + std::to_string(line) + "\n";
            other += "other " + std::to_string(line) + "\n";
        }
        QVERIFY(!mergeLines("a\n", one, other));
    }

    void twoTextsFromOneAreShownMergedAndTheConflictStays() {
        Fold fold;
        fold.add(eva, change(1, "first\nsecond\nthird\n"));
        fold.add(eva, change(2, "First\nsecond\nthird\n", {{eva, Hlc{1}}}));
        fold.add(jan, change(3, "first\nsecond\nThird\n", {{eva, Hlc{1}}}));
        QCOMPARE(fold.text(notes), Text("First\nsecond\nThird\n"));
        QCOMPARE(fold.value(notes).toText(), Text("first\nsecond\nThird\n"));
        QVERIFY(fold.find(notes)->conflict());
        fold.add(tablet, change(4, "settled", fold.find(notes)->names()));
        QCOMPARE(fold.text(notes), Text("settled"));
    }

    void severalEditsLieBetween() {
        Fold fold;
        fold.add(eva, change(1, "a\nb\nc\n"));
        fold.add(eva, change(2, "A\nb\nc\n", {{eva, Hlc{1}}}));
        fold.add(eva, change(3, "AA\nb\nc\n", {{eva, Hlc{2}}}));
        fold.add(jan, change(4, "a\nb\nC\n", {{eva, Hlc{1}}}));
        QCOMPARE(fold.text(notes), Text("AA\nb\nC\n"));
    }

    void theNearestCommonTextCounts() {
        Fold fold;
        fold.add(eva, change(1, "z\n"));
        fold.add(eva, change(2, "a\nb\nc\n", {{eva, Hlc{1}}}));
        fold.add(eva, change(3, "A\nb\nc\n", {{eva, Hlc{2}}}));
        fold.add(jan, change(4, "a\nb\nC\n", {{eva, Hlc{2}}}));
        QCOMPARE(fold.text(notes), Text("A\nb\nC\n"));
    }

    void aNameUsedTwiceByABrokenDeviceStaysOrderless() {
        const auto a = change(1, "a\nb\nc\n"), b = change(1, "z\n");
        const auto c = change(2, "A\nb\nc\n", {{eva, Hlc{1}}});
        const auto d = change(3, "a\nb\nC\n", {{eva, Hlc{1}}});
        Fold forth, back;
        forth.add(eva, a), forth.add(eva, b), forth.add(eva, c), forth.add(jan, d);
        back.add(eva, b), back.add(eva, a), back.add(eva, c), back.add(jan, d);
        QCOMPARE(forth.text(notes), back.text(notes));
    }

    void noMergeWhereThereAreThreeOrNoCommonText() {
        Fold three;
        three.add(eva, change(1, "a\nb\nc\nd\ne\n"));
        three.add(eva, change(2, "A\nb\nc\nd\ne\n", {{eva, Hlc{1}}}));
        three.add(jan, change(3, "a\nb\nC\nd\ne\n", {{eva, Hlc{1}}}));
        three.add(tablet, change(4, "a\nb\nc\nd\nE\n", {{eva, Hlc{1}}}));
        QCOMPARE(three.text(notes), Text("a\nb\nc\nd\nE\n"));
        Fold strangers;
        strangers.add(eva, change(1, "a\n"));
        strangers.add(jan, change(2, "b\n"));
        QCOMPARE(strangers.text(notes), Text("b\n"));
    }

    void noMergeWhereTwoTextsStandBetween() {
        Fold fold; // both settled the same conflict, each another way: two nearest common texts
        fold.add(eva, change(1, "a\nb\nc\n"));
        fold.add(jan, change(2, "a\nb\nc\nd\n"));
        const std::vector<ChangeName> both{{eva, Hlc{1}}, {jan, Hlc{2}}};
        fold.add(eva, change(3, "A\nb\nc\n", both));
        fold.add(jan, change(4, "a\nb\nC\n", both));
        QCOMPARE(fold.text(notes), Text("a\nb\nC\n"));
    }

    void onlyLongTextIsMerged() {
        const FieldKey name{EntityKind::Candidate, {}, "name"};
        Fold fold;
        fold.add(eva, change(1, "a\nb\nc\n", {}, name));
        fold.add(eva, change(2, "A\nb\nc\n", {{eva, Hlc{1}}}, name));
        fold.add(jan, change(3, "a\nb\nC\n", {{eva, Hlc{1}}}, name));
        QCOMPARE(fold.text(name), Text("a\nb\nC\n"));
    }

    void whateverTheOrderTheSameIsShown() {
        std::vector<std::pair<DeviceId, Change>> all{
            {eva, change(1, "a\nb\nc\n")},
            {eva, change(2, "A\nb\nc\n", {{eva, Hlc{1}}})},
            {jan, change(3, "a\nb\nC\n", {{eva, Hlc{1}}})},
            {jan, change(5, "a\nb\nCC\n", {{jan, Hlc{3}}})}};
        std::vector<std::size_t> order{0, 1, 2, 3};
        do {
            Fold fold;
            for (const auto i : order) {
                fold.add(all[i].first, all[i].second);
            }
            QCOMPARE(fold.text(notes), Text("A\nb\nCC\n"));
        } while (std::next_permutation(order.begin(), order.end()));
    }
};

QTEST_APPLESS_MAIN(TestTextMerge)
#include "tst_text_merge.moc"
