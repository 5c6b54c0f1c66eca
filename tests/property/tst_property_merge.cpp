// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "core/log/content.h"
#include "core/log/fold.h"

#include <algorithm>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace kvorum::base;
using namespace kvorum::log;

namespace {

using Received = std::pair<DeviceId, Change>;

constexpr int devices = 3;
const std::array<std::string, 3> fields{"rating/seo", "note/q1", "rating/team"};

DeviceId deviceNumber(int number) {
    DeviceId id;
    id.bytes.fill(static_cast<Byte>(number + 1));
    return id;
}

FieldKey keyNumber(int number) {
    return {EntityKind::Scorecard, EntityId{}, fields.at(static_cast<std::size_t>(number))};
}

/// One thing that happens in the small world of three devices.
struct Step {
    int device = 0; ///< who acts
    int field = 0;
    int value = 0;
    int from = 0;    ///< whose changes arrive, for a delivery
    int howMany = 0; ///< 0: an edit; else so many of the other's changes arrive, newest first
    int skew = 0;    ///< how far the clock of the device is off
};

/// Three devices that edit what they see and receive from each other in any order, with gaps.
std::vector<Received> historyOf(const std::vector<Step>& steps) {
    std::array<Fold, devices> screens;
    std::array<std::vector<Received>, devices> made;
    std::array<HlcClock, devices> clocks;
    std::vector<Received> all;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto& step = steps[i];
        const auto self = static_cast<std::size_t>(step.device);
        auto& screen = screens[self];
        if (step.howMany > 0) {
            const auto& other = made[static_cast<std::size_t>(step.from)];
            const auto count = std::min(other.size(), static_cast<std::size_t>(step.howMany));
            std::for_each(other.rbegin(), other.rbegin() + static_cast<long>(count),
                          [&](const Received& one) { screen.add(one.first, one.second); });
            continue;
        }
        const auto key = keyNumber(step.field);
        const auto* seen = screen.find(key);
        const auto now = 1000 + static_cast<std::int64_t>(i) + step.skew;
        Change change{key, step.value, clocks[self].next(now),
                      seen ? seen->names() : std::vector<ChangeName>()};
        const Received one{deviceNumber(step.device), std::move(change)};
        screen.add(one.first, one.second);
        made[self].push_back(one);
        all.push_back(one);
    }
    return all;
}

Fold foldOf(const std::vector<Received>& received) {
    Fold fold;
    for (const auto& [device, change] : received) {
        fold.add(device, change);
    }
    return fold;
}

ChangeName nameOf(const Received& one) {
    return {one.first, one.second.hlc};
}

/// The specification in its own words, slow: what stands in a field, highest first.
std::map<FieldKey, std::vector<std::pair<ChangeName, Value>>>
standing(const std::vector<Received>& set) {
    std::set<ChangeName> named;
    for (const auto& one : set) {
        named.insert(one.second.over.begin(), one.second.over.end());
    }
    std::map<FieldKey, std::vector<std::pair<ChangeName, Value>>> fields;
    for (const auto& one : set) {
        if (!named.contains(nameOf(one)))
            fields[one.second.key].emplace_back(nameOf(one), one.second.value);
    }
    for (auto& [key, values] : fields) {
        std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) {
            return std::tie(a.first.hlc, a.first.device) > std::tie(b.first.hlc, b.first.device);
        });
    }
    return fields;
}

std::vector<Received> shuffledWithRepeats(std::vector<Received> set) {
    const auto repeats = *rc::gen::inRange<std::size_t>(0, set.size() + 1);
    for (std::size_t i = 0; i < repeats; ++i) {
        set.push_back(set[*rc::gen::inRange<std::size_t>(0, set.size())]);
    }
    for (std::size_t i = set.size(); i > 1; --i) {
        std::swap(set[i - 1], set[*rc::gen::inRange<std::size_t>(0, i)]);
    }
    return set;
}

std::vector<Received> anyHistory() {
    return historyOf(*rc::gen::arbitrary<std::vector<Step>>());
}

} // namespace

namespace rc {
template <>
struct Arbitrary<Step> {
    static Gen<Step> arbitrary() {
        return gen::build<Step>(gen::set(&Step::device, gen::inRange(0, devices)),
                                gen::set(&Step::field, gen::inRange(0, 3)),
                                gen::set(&Step::value, gen::inRange(1, 4)),
                                gen::set(&Step::from, gen::inRange(0, devices)),
                                gen::set(&Step::howMany, gen::inRange(0, 4)),
                                gen::set(&Step::skew, gen::inRange(-500, 500)));
    }
};
} // namespace rc

class TestMerge : public QObject {
    Q_OBJECT

private slots:
    void anyOrderAndAnyRepeatsGiveTheSameState() {
        QVERIFY(rc::check([] {
            const auto set = anyHistory();
            const auto one = foldOf(set), other = foldOf(shuffledWithRepeats(set));
            RC_ASSERT(one.stateHash() == other.stateHash());
            RC_ASSERT(one.conflicts() == other.conflicts());
            RC_ASSERT(one.changeCount() == other.changeCount());
            for (int field = 0; field < 3; ++field) {
                RC_ASSERT(one.value(keyNumber(field)) == other.value(keyNumber(field)));
            }
        }));
    }

    void theMergeIsTheUnionOfWhatWasReceived() {
        QVERIFY(rc::check([] {
            const auto set = anyHistory();
            Fold whole = foldOf(set), parts;
            std::vector<Received> left, right;
            for (const auto& one : set) {
                const int side = *rc::gen::inRange(0, 3);
                if (side != 1) left.push_back(one);
                if (side != 0) right.push_back(one);
            }
            for (const auto* side : {&right, &left}) {
                for (const auto& [device, change] : *side) {
                    parts.add(device, change);
                }
            }
            RC_ASSERT(whole.stateHash() == parts.stateHash());
        }));
    }

    void whatStandsIsWhatNoReceivedChangeNames() {
        QVERIFY(rc::check([] {
            auto set = shuffledWithRepeats(anyHistory());
            set.resize(*rc::gen::inRange<std::size_t>(0, set.size() + 1)); // some never arrive
            const auto fold = foldOf(set);
            std::sort(set.begin(), set.end(),
                      [](const auto& a, const auto& b) { return nameOf(a) < nameOf(b); });
            set.erase(std::unique(set.begin(), set.end()), set.end());
            const auto expected = standing(set);
            std::vector<FieldKey> conflicts;
            for (const auto& [key, values] : expected) {
                const auto* view = fold.find(key);
                RC_ASSERT(view != nullptr);
                RC_ASSERT(view->standing.size() == values.size());
                for (std::size_t i = 0; i < values.size(); ++i) {
                    RC_ASSERT(view->standing[i].name == values[i].first);
                    RC_ASSERT(view->standing[i].value == values[i].second);
                }
                const bool differ = std::any_of(values.begin(), values.end(), [&](const auto& v) {
                    return !(v.second == values.front().second);
                });
                RC_ASSERT(view->conflict() == differ);
                if (differ) conflicts.push_back(key);
            }
            RC_ASSERT(fold.conflicts() == conflicts);
            std::size_t shown = 0;
            fold.eachField(EntityKind::Scorecard, EntityId{},
                           [&](std::string_view, const FieldView&) { ++shown; });
            RC_ASSERT(shown == expected.size());
        }));
    }

    void noValueIsLostUnlessItsAuthorOrAReaderWentOverIt() {
        QVERIFY(rc::check([] {
            const auto set = anyHistory();
            const auto fold = foldOf(set);
            for (const auto& one : set) {
                const auto* view = fold.find(one.second.key);
                RC_ASSERT(view != nullptr); // a field once written never goes empty
                const auto names = view->names();
                const bool stands =
                    std::find(names.begin(), names.end(), nameOf(one)) != names.end();
                const bool named = std::any_of(set.begin(), set.end(), [&](const auto& other) {
                    const auto& over = other.second.over;
                    return other.second.key == one.second.key &&
                           std::find(over.begin(), over.end(), nameOf(one)) != over.end();
                });
                RC_ASSERT(stands != named);
            }
        }));
    }

    void settlingWhatIsSeenLeavesNoConflict() {
        QVERIFY(rc::check([] {
            auto set = anyHistory();
            auto fold = foldOf(set);
            for (const auto& key : fold.conflicts()) {
                const Change settled{key, 9, Hlc::at(1), fold.find(key)->names()};
                const auto late = deviceNumber(7 + static_cast<int>(key.field.size()));
                set.emplace_back(late, settled);
                fold.add(late, settled);
            }
            RC_ASSERT(fold.conflicts().empty());
            RC_ASSERT(foldOf(shuffledWithRepeats(set)).stateHash() == fold.stateHash());
        }));
    }

    void contentSurvivesItsEncoding() {
        QVERIFY(rc::check([] {
            Content content;
            for (const auto& one : anyHistory()) {
                content.changes.push_back(one.second);
                content.heads.push_back({one.first, one.second.hlc.word % 1000});
            }
            const auto decoded = decodeContent(encodeContent(content));
            RC_ASSERT(decoded.ok());
            RC_ASSERT(*decoded == content);
        }));
    }

    void anyBytesAreDecodedOrRefused() {
        QVERIFY(rc::check([](const std::vector<Byte>& bytes) {
            const auto decoded = decodeContent(bytes);
            RC_ASSERT((!decoded.ok() ||
                       encodeContent(*decoded) == bytes)); // RC_ASSERT alone evaluates both
        }));
    }
};

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_property_merge.moc"
