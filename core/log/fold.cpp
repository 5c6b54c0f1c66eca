// SPDX-License-Identifier: Apache-2.0
#include "core/log/fold.h"

#include "core/log/flat_index.h"
#include "core/log/text_merge.h"
#include "core/log/value_codec.h"
#include "core/vault/hasher.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace kvorum::log {

namespace {

struct EntityKey {
    EntityKind kind;
    base::EntityId id;
    auto operator<=>(const EntityKey&) const = default;
};

struct KeyHash {
    /// The last steps of MurmurHash3's 64-bit mixer.
    static std::uint64_t mix(std::uint64_t word) {
        word = (word ^ word >> 33) * 0xff51afd7ed558ccdULL;
        word = (word ^ word >> 33) * 0xc4ceb9fe1a85ec53ULL;
        return word ^ word >> 33;
    }
    std::uint64_t operator()(std::string_view text) const {
        return mix(std::hash<std::string_view>{}(text));
    }
    std::uint64_t operator()(std::uint64_t word) const { return mix(word); }
    std::uint64_t operator()(const EntityKey& key) const {
        return mix(std::hash<base::EntityId>{}(key.id) + static_cast<std::uint64_t>(key.kind));
    }
    std::uint64_t operator()(const ChangeName& name) const {
        return mix(std::hash<base::DeviceId>{}(name.device) ^ mix(name.hlc.word));
    }
};

constexpr std::uint32_t nowhere = UINT32_MAX;

/// What is known of one name. Names are unique unless a device is broken; even then state stays a
/// function of the set: each of the name's values stands in its field.
struct NameFacts {
    std::uint32_t field = nowhere; ///< where its value stands
    bool received = false;
    bool named = false; ///< by a received change's `over`
};

base::Bytes encoded(const Value& value) {
    base::CborWriter cbor;
    writeValue(cbor, value);
    return cbor.take();
}

/// Highest (hlc, device) first.
bool before(const Standing& a, const Standing& b) {
    if (a.name.hlc != b.name.hlc) return a.name.hlc > b.name.hlc;
    if (a.name.device != b.name.device) return a.name.device > b.name.device;
    return encoded(a.value) > encoded(b.value);
}

/// Every change of one field of long text, so that a merge finds what two texts were made from.
class TextHistory {
public:
    void add(const ChangeName& name, const Change& change) {
        const auto [place, fresh] = m_written.try_emplace(name, change);
        // two values under one name: the same one stays, whichever came first
        if (!fresh && encoded(change.value) > encoded(place->second.value)) place->second = change;
    }
    /// The one text that both lead back to with nothing of both in between; null where there is
    /// none, or more than one.
    [[nodiscard]] Value common(const ChangeName& one, const ChangeName& other) const {
        const auto before = ancestors(one), beforeOther = ancestors(other);
        std::set<ChangeName> shared;
        std::set_intersection(before.begin(), before.end(), beforeOther.begin(), beforeOther.end(),
                              std::inserter(shared, shared.end()));
        auto nearest = shared;
        for (const auto& name : shared) {
            for (const auto& older : ancestors(name)) {
                nearest.erase(older);
            }
        }
        return nearest.size() == 1 ? m_written.at(*nearest.begin()).value : Value();
    }

private:
    [[nodiscard]] std::set<ChangeName> ancestors(const ChangeName& of) const {
        std::set<ChangeName> found;
        std::vector<ChangeName> open = m_written.at(of).over;
        while (!open.empty()) {
            const auto name = open.back();
            open.pop_back();
            const auto written = m_written.find(name);
            if (written == m_written.end() || !found.insert(name).second) continue;
            const auto& over = written->second.over;
            open.insert(open.end(), over.begin(), over.end());
        }
        return found;
    }

    std::map<ChangeName, Change> m_written;
};

bool isLongText(const FieldKey& key) {
    return key.kind == EntityKind::Kit || key.kind == EntityKind::Debrief;
}

const std::string* textOf(const Value& value) {
    return std::get_if<std::string>(&value.data);
}

} // namespace

bool FieldView::conflict() const {
    return std::any_of(standing.begin(), standing.end(),
                       [&](const Standing& one) { return one.value != shown(); });
}

std::vector<ChangeName> FieldView::names() const {
    std::vector<ChangeName> names;
    names.reserve(standing.size());
    for (const auto& one : standing) {
        names.push_back(one.name);
    }
    return names;
}

struct Fold::State {
    std::vector<std::vector<std::uint32_t>> entityFields; ///< of each entity
    std::vector<FieldView> views;                         ///< of each field; may stand empty here
    std::vector<NameFacts> facts;                         ///< of each name
    FlatIndex<EntityKey, KeyHash> entities;
    FlatIndex<std::string, KeyHash> fieldNames;
    FlatIndex<std::uint64_t, KeyHash> fields; ///< entity << 32 | field name
    FlatIndex<ChangeName, KeyHash> names;
    std::unordered_multimap<std::uint32_t, std::uint32_t> furtherFields; ///< of a name used twice
    std::size_t received = 0;
    std::map<FieldKey, TextHistory> texts;

    std::uint32_t internField(const FieldKey& key) {
        const auto entity = entities.number(EntityKey{key.kind, key.entity});
        const auto name = fieldNames.number(key.field);
        const auto field = fields.number(std::uint64_t{entity} << 32 | name);
        if (entity == entityFields.size()) entityFields.emplace_back();
        if (field == views.size()) {
            views.emplace_back();
            entityFields[entity].push_back(field);
        }
        return field;
    }
    [[nodiscard]] const FieldView* find(const FieldKey& key) const {
        const auto entity = entities.find(EntityKey{key.kind, key.entity});
        const auto name = fieldNames.find(key.field);
        if (!entity || !name) return nullptr;
        const auto field = fields.find(std::uint64_t{*entity} << 32 | *name);
        return field && !views[*field].standing.empty() ? &views[*field] : nullptr;
    }

    std::uint32_t internName(const ChangeName& name) {
        const auto number = names.number(name);
        if (number == facts.size()) facts.emplace_back();
        return number;
    }
    void fall(std::uint32_t field, const ChangeName& name) {
        std::erase_if(views[field].standing, [&](const Standing& one) { return one.name == name; });
    }
    void goOver(const ChangeName& name) {
        const auto number = internName(name);
        facts[number].named = true;
        if (facts[number].field == nowhere) return;
        fall(std::exchange(facts[number].field, nowhere), name);
        const auto [first, last] = furtherFields.equal_range(number);
        std::for_each(first, last, [&](const auto& further) { fall(further.second, name); });
        furtherFields.erase(first, last);
    }
    void stand(std::uint32_t field, const ChangeName& name, const Value& value) {
        const auto number = internName(name);
        auto& known = facts[number];
        received += known.received ? 0 : 1;
        known.received = true;
        if (known.named) return;
        auto& standing = views[field].standing;
        const bool repeat = std::any_of(standing.begin(), standing.end(), [&](const auto& one) {
            return one.name == name && one.value == value;
        });
        if (repeat) return;
        Standing one{name, value};
        const auto place = std::upper_bound(standing.begin(), standing.end(), one, before);
        standing.insert(place, std::move(one));
        if (known.field == nowhere) {
            known.field = field;
        } else if (known.field != field) {
            furtherFields.emplace(number, field);
        }
    }

    [[nodiscard]] const std::string& nameOf(std::uint32_t field) const {
        return fieldNames.key(static_cast<std::uint32_t>(fields.key(field)));
    }
    [[nodiscard]] FieldKey keyOf(std::uint32_t field) const {
        const auto& entity = entities.key(static_cast<std::uint32_t>(fields.key(field) >> 32));
        return {entity.kind, entity.id, nameOf(field)};
    }
    /// The fields that `wanted` picks among those with a value, in order of key.
    template <typename Wanted>
    [[nodiscard]] std::vector<std::pair<FieldKey, const FieldView*>> sorted(Wanted wanted) const {
        std::vector<std::pair<FieldKey, const FieldView*>> found;
        for (std::uint32_t field = 0; field < views.size(); ++field) {
            if (!views[field].standing.empty() && wanted(views[field]))
                found.emplace_back(keyOf(field), &views[field]);
        }
        std::sort(found.begin(), found.end());
        return found;
    }
};

Fold::Fold() : m_state(std::make_unique<State>()) {}
Fold::~Fold() = default;
Fold::Fold(Fold&&) noexcept = default;
Fold& Fold::operator=(Fold&&) noexcept = default;

void Fold::add(const base::DeviceId& device, const Change& change) {
    const auto field = m_state->internField(change.key);
    for (const auto& name : change.over) {
        m_state->goOver(name);
    }
    m_state->stand(field, {device, change.hlc}, change.value);
    if (isLongText(change.key)) m_state->texts[change.key].add({device, change.hlc}, change);
}

std::string Fold::text(const FieldKey& key) const {
    const auto* view = find(key);
    const auto history = m_state->texts.find(key);
    if (!view || history == m_state->texts.end() || !view->conflict()) return value(key).toText();
    const Standing& higher = view->standing.front();
    const auto differs = [&](const Standing& one) { return one.value != higher.value; };
    const auto lower = std::find_if(view->standing.begin(), view->standing.end(), differs);
    const bool two = std::all_of(lower, view->standing.end(), [&](const Standing& one) {
        return one.value == lower->value || one.value == higher.value;
    });
    const Value common = history->second.common(higher.name, lower->name);
    if (!two || !textOf(common) || !textOf(lower->value) || !textOf(higher.value))
        return value(key).toText();
    const auto merged = mergeLines(common.toText(), lower->value.toText(), higher.value.toText());
    return merged.value_or(higher.value.toText());
}

const FieldView* Fold::find(const FieldKey& key) const {
    return m_state->find(key);
}

const Value& Fold::value(const FieldKey& key) const {
    static const Value none;
    const auto* view = find(key);
    return view ? view->shown() : none;
}

void Fold::eachField(
    EntityKind kind, const base::EntityId& entity,
    const std::function<void(std::string_view field, const FieldView&)>& visit) const {
    const auto number = m_state->entities.find(EntityKey{kind, entity});
    if (!number) return;
    const auto name = [&](std::uint32_t field) -> const auto& {
        return m_state->nameOf(field);
    };
    auto fields = m_state->entityFields[*number];
    std::sort(fields.begin(), fields.end(), [&](auto a, auto b) { return name(a) < name(b); });
    for (const auto field : fields) {
        const auto& view = m_state->views[field];
        if (!view.standing.empty()) visit(name(field), view);
    }
}

std::vector<base::EntityId> Fold::entities(EntityKind kind) const {
    std::vector<base::EntityId> ids;
    for (std::uint32_t number = 0; number < m_state->entities.size(); ++number) {
        const auto& fields = m_state->entityFields[number];
        const bool any = std::any_of(fields.begin(), fields.end(), [&](std::uint32_t field) {
            return !m_state->views[field].standing.empty();
        });
        const auto& key = m_state->entities.key(number);
        if (key.kind == kind && any) ids.push_back(key.id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<FieldKey> Fold::conflicts() const {
    std::vector<FieldKey> keys;
    for (auto& [key, view] :
         m_state->sorted([](const FieldView& view) { return view.conflict(); })) {
        keys.push_back(std::move(key));
    }
    return keys;
}

std::size_t Fold::changeCount() const {
    return m_state->received;
}

base::Hash Fold::stateHash() const {
    vault::Hasher hasher;
    for (const auto& [key, view] : m_state->sorted([](const FieldView&) { return true; })) {
        base::CborWriter cbor;
        cbor.array(4);
        cbor.uinteger(static_cast<std::uint64_t>(key.kind));
        cbor.id(key.entity);
        cbor.text(key.field);
        cbor.array(view->standing.size());
        for (const auto& one : view->standing) {
            cbor.array(3);
            cbor.id(one.name.device);
            cbor.uinteger(one.name.hlc.word);
            writeValue(cbor, one.value);
        }
        hasher.add(cbor.view());
    }
    return hasher.finish();
}

} // namespace kvorum::log
