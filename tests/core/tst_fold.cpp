// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "core/log/fold.h"

using namespace kvorum::base;
using namespace kvorum::log;

namespace {

DeviceId device(Byte number) {
    DeviceId id;
    id.bytes.fill(number);
    return id;
}

const DeviceId eva = device(1), jan = device(2), tablet = device(3);

FieldKey key(std::string field = "rating/seo", Byte entity = 9,
             EntityKind kind = EntityKind::Scorecard) {
    EntityId id;
    id.bytes.fill(entity);
    return {kind, id, std::move(field)};
}

Change change(std::uint64_t time, Value value, std::vector<ChangeName> over = {},
              FieldKey field = key()) {
    return {std::move(field), std::move(value), Hlc{time}, std::move(over)};
}

ChangeName name(const DeviceId& device, std::uint64_t time) {
    return {device, Hlc{time}};
}

} // namespace

class TestFold : public QObject {
    Q_OBJECT

private slots:
    void aFieldNeverWrittenShowsNothing() {
        Fold fold;
        QVERIFY(!fold.find(key()));
        QVERIFY(fold.value(key()).isNull());
        QVERIFY(fold.entities(EntityKind::Scorecard).empty());
        fold.add(eva, change(1, 3));
        QVERIFY(!fold.find(key("rating/sem")));
        QVERIFY(!fold.find(key("rating/seo", 8)));
        QVERIFY(!fold.find(key("rating/seo", 9, EntityKind::Candidate)));
    }

    void anEditReplacesWhatItGoesOver() {
        Fold fold;
        fold.add(eva, change(1, 3));
        fold.add(eva, change(2, 4, {name(eva, 1)}));
        QCOMPARE(fold.value(key()).toInt(), 4);
        QVERIFY(!fold.find(key())->conflict());
        QVERIFY(fold.find(key())->names() == std::vector<ChangeName>{name(eva, 2)});
    }

    void anEditBeatsWhatItOverwroteWhateverTheClocksSay() {
        Fold fold;
        fold.add(eva, change(1'000'000, 3));
        fold.add(jan, change(5, 4, {name(eva, 1'000'000)}));
        QCOMPARE(fold.value(key()).toInt(), 4);
        QVERIFY(fold.conflicts().empty());
    }

    void twoEditsThatDidNotSeeEachOtherAreAConflict() {
        Fold fold;
        fold.add(eva, change(1, 1));
        fold.add(eva, change(7, 3, {name(eva, 1)}));
        fold.add(jan, change(6, 4, {name(eva, 1)}));
        const auto* view = fold.find(key());
        QVERIFY(view->conflict());
        QCOMPARE(view->standing.size(), 2U);
        QCOMPARE(view->shown().toInt(), 3); // the highest (hlc, device)
        QCOMPARE(view->standing.back().value.toInt(), 4);
        QVERIFY(fold.conflicts() == std::vector<FieldKey>{key()});
    }

    void theSameTimeIsDecidedByTheDevice() {
        Fold fold;
        fold.add(jan, change(5, "jan"));
        fold.add(eva, change(5, "eva"));
        QCOMPARE(fold.value(key()).toText(), std::string("jan"));
    }

    void equalValuesAreNoConflict() {
        Fold fold;
        fold.add(eva, change(5, 4));
        fold.add(jan, change(6, 4));
        QVERIFY(!fold.find(key())->conflict());
        QCOMPARE(fold.find(key())->standing.size(), 2U);
        QVERIFY(fold.conflicts().empty());
        fold.add(tablet, change(7, 3));
        QVERIFY(fold.find(key())->conflict());
    }

    void aPersonSettlesAConflictByGoingOverAll() {
        Fold fold;
        fold.add(eva, change(5, 3));
        fold.add(jan, change(6, 4));
        fold.add(eva, change(8, 3, fold.find(key())->names()));
        QCOMPARE(fold.find(key())->standing.size(), 1U);
        QVERIFY(fold.conflicts().empty());
    }

    void aThirdValueOnItsWayIsNotSettledUnseen() {
        Fold fold;
        fold.add(eva, change(5, 3));
        fold.add(jan, change(6, 4));
        fold.add(eva, change(8, 3, {name(eva, 5), name(jan, 6)}));
        fold.add(tablet, change(7, 2));
        QVERIFY(fold.find(key())->conflict());
        QCOMPARE(fold.find(key())->standing.size(), 2U);
    }

    void overMayNameWhatComesLater() {
        Fold fold;
        fold.add(eva, change(2, 4, {name(eva, 1)}));
        fold.add(eva, change(1, 3));
        QCOMPARE(fold.value(key()).toInt(), 4);
        QVERIFY(fold.conflicts().empty());
        QCOMPARE(fold.changeCount(), 2U);
    }

    void aRepeatDoesNothing() {
        Fold once, twice;
        for (auto* fold : {&once, &twice}) {
            fold->add(eva, change(1, 3));
            fold->add(jan, change(2, 4));
        }
        twice.add(eva, change(1, 3));
        QCOMPARE(twice.changeCount(), 2U);
        QVERIFY(once.stateHash() == twice.stateHash());
        twice.add(eva, change(3, 5, {name(eva, 1), name(jan, 2)}));
        twice.add(eva, change(1, 3));
        QCOMPARE(twice.find(key())->standing.size(), 1U);
    }

    void aChangeThatClearsStands() {
        Fold fold;
        fold.add(eva, change(1, 3));
        fold.add(eva, change(2, {}, {name(eva, 1)}));
        QVERIFY(fold.find(key()));
        QVERIFY(fold.value(key()).isNull());
    }

    void aNameUsedTwiceByABrokenDeviceStaysOrderless() {
        const auto a = change(1, 3), b = change(1, 4), c = change(1, 5, {}, key("rating/sem"));
        Fold forth, back;
        forth.add(eva, a), forth.add(eva, b), forth.add(eva, c);
        back.add(eva, c), back.add(eva, b), back.add(eva, a);
        QVERIFY(forth.stateHash() == back.stateHash());
        QVERIFY(forth.find(key())->conflict());
        forth.add(jan, change(9, 1, {name(eva, 1)}));
        QCOMPARE(forth.find(key())->standing.size(), 1U);
        QVERIFY(!forth.find(key("rating/sem")));
    }

    void fieldsAndEntitiesComeInOrder() {
        Fold fold;
        fold.add(eva, change(1, 1, {}, key("b", 2)));
        fold.add(eva, change(2, 1, {}, key("a", 2)));
        fold.add(eva, change(3, 1, {}, key("c", 1)));
        fold.add(eva, change(4, 1, {}, key("d", 1, EntityKind::Candidate)));
        const auto entities = fold.entities(EntityKind::Scorecard);
        QCOMPARE(entities.size(), 2U);
        QVERIFY(entities[0] == key("c", 1).entity);
        std::string fields;
        fold.eachField(EntityKind::Scorecard, key("", 2).entity,
                       [&](std::string_view field, const FieldView&) { fields += field; });
        QCOMPARE(fields, std::string("ab"));
    }

    void theHashTellsEveryDifferenceOfState() {
        const auto hashOf = [](const DeviceId& device, const Change& change) {
            Fold fold;
            fold.add(device, change);
            return fold.stateHash();
        };
        const auto base = hashOf(eva, change(1, 3));
        QVERIFY(base == hashOf(eva, change(1, 3, {name(jan, 5)})));
        QVERIFY(base != Fold().stateHash());
        QVERIFY(base != hashOf(jan, change(1, 3)));
        QVERIFY(base != hashOf(eva, change(2, 3)));
        QVERIFY(base != hashOf(eva, change(1, 3.0)));
        QVERIFY(base != hashOf(eva, change(1, 3, {}, key("rating/sem"))));
        QVERIFY(base != hashOf(eva, change(1, 3, {}, key("rating/seo", 8))));
        QVERIFY(base != hashOf(eva, change(1, 3, {}, key("rating/seo", 9, EntityKind::Kit))));
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
