// SPDX-License-Identifier: Apache-2.0
#include "core/log/fold.h"

#include "core/log/value_codec.h"
#include "core/vault/hasher.h"

#include <algorithm>
#include <unordered_map>

namespace kvorum::log {

namespace {

struct EntityKey {
    EntityKind kind;
    base::EntityId id;
    auto operator<=>(const EntityKey&) const = default;
};

struct KeyHash {
    using is_transparent = void;
    static std::size_t mix(std::size_t a, std::size_t b) {
        return (a ^ b * 0x9e3779b97f4a7c15ULL) * 0xff51afd7ed558ccdULL;
    }
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
    std::size_t operator()(std::uint64_t word) const { return mix(word, word >> 32); }
    std::size_t operator()(const EntityKey& key) const {
        return mix(std::hash<base::EntityId>{}(key.id), static_cast<std::size_t>(key.kind));
    }
    std::size_t operator()(const ChangeName& name) const {
        return mix(std::hash<base::DeviceId>{}(name.device), name.hlc.word);
    }
};

/// All that is known of one name. Names are unique unless a device is broken; even then state stays
/// a function of the set: each of the name's values stands in its field.
struct NameFacts {
    bool received = false;
    bool named = false;                ///< by a received change's `over`
    std::vector<std::uint32_t> fields; ///< where its value stands
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
    struct Field {
        std::uint32_t entity = 0;
        std::uint32_t name = 0;
        FieldView view; ///< may stand empty here
    };
    struct Entity {
        EntityKey key;
        std::vector<std::uint32_t> fields;
    };

    std::vector<Entity> entities;
    std::vector<const std::string*> fieldNames; ///< keys of `nameIndex`
    std::vector<Field> fields;
    std::unordered_map<EntityKey, std::uint32_t, KeyHash> entityIndex;
    std::unordered_map<std::string, std::uint32_t, KeyHash, std::equal_to<>> nameIndex;
    std::unordered_map<std::uint64_t, std::uint32_t, KeyHash> fieldIndex; ///< entity << 32 | name
    std::unordered_map<ChangeName, NameFacts, KeyHash> names;
    std::size_t received = 0;

    std::uint32_t internEntity(const EntityKey& key) {
        const auto [found, isNew] =
            entityIndex.try_emplace(key, static_cast<std::uint32_t>(entities.size()));
        if (isNew) entities.push_back({key, {}});
        return found->second;
    }
    std::uint32_t internName(const std::string& name) {
        auto found = nameIndex.find(name);
        if (found == nameIndex.end()) {
            found = nameIndex.emplace(name, static_cast<std::uint32_t>(fieldNames.size())).first;
            fieldNames.push_back(&found->first);
        }
        return found->second;
    }
    std::uint32_t internField(const FieldKey& key) {
        const auto entity = internEntity({key.kind, key.entity});
        const auto name = internName(key.field);
        const auto [found, isNew] = fieldIndex.try_emplace(
            std::uint64_t{entity} << 32 | name, static_cast<std::uint32_t>(fields.size()));
        if (isNew) {
            fields.push_back({entity, name, {}});
            entities[entity].fields.push_back(found->second);
        }
        return found->second;
    }
    [[nodiscard]] const Field* find(const FieldKey& key) const {
        const auto entity = entityIndex.find({key.kind, key.entity});
        const auto name = nameIndex.find(std::string_view(key.field));
        if (entity == entityIndex.end() || name == nameIndex.end()) return nullptr;
        const auto field = fieldIndex.find(std::uint64_t{entity->second} << 32 | name->second);
        return field == fieldIndex.end() ? nullptr : &fields[field->second];
    }

    void goOver(const ChangeName& name) {
        auto& facts = names[name];
        facts.named = true;
        for (const auto field : facts.fields) {
            std::erase_if(fields[field].view.standing,
                          [&](const Standing& one) { return one.name == name; });
        }
        facts.fields.clear();
    }
    void stand(std::uint32_t field, const ChangeName& name, const Value& value) {
        auto& facts = names[name];
        received += facts.received ? 0 : 1;
        facts.received = true;
        if (facts.named) return;
        auto& standing = fields[field].view.standing;
        const bool known = std::any_of(standing.begin(), standing.end(), [&](const Standing& one) {
            return one.name == name && one.value == value;
        });
        if (known) return;
        Standing one{name, value};
        standing.insert(std::upper_bound(standing.begin(), standing.end(), one, before), one);
        facts.fields.push_back(field);
    }

    [[nodiscard]] FieldKey keyOf(const Field& field) const {
        const auto& entity = entities[field.entity].key;
        return {entity.kind, entity.id, *fieldNames[field.name]};
    }
    /// The fields that `wanted` picks among those with a value, in order of key.
    template <typename Wanted>
    [[nodiscard]] std::vector<std::pair<FieldKey, const FieldView*>> sorted(Wanted wanted) const {
        std::vector<std::pair<FieldKey, const FieldView*>> found;
        for (const auto& field : fields) {
            if (!field.view.standing.empty() && wanted(field.view))
                found.emplace_back(keyOf(field), &field.view);
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
}

const FieldView* Fold::find(const FieldKey& key) const {
    const auto* field = m_state->find(key);
    return field && !field->view.standing.empty() ? &field->view : nullptr;
}

const Value& Fold::value(const FieldKey& key) const {
    static const Value none;
    const auto* view = find(key);
    return view ? view->shown() : none;
}

void Fold::eachField(
    EntityKind kind, const base::EntityId& entity,
    const std::function<void(std::string_view field, const FieldView&)>& visit) const {
    const auto found = m_state->entityIndex.find({kind, entity});
    if (found == m_state->entityIndex.end()) return;
    const auto name = [&](std::uint32_t field) -> const std::string& {
        return *m_state->fieldNames[m_state->fields[field].name];
    };
    auto fields = m_state->entities[found->second].fields;
    std::sort(fields.begin(), fields.end(), [&](auto a, auto b) { return name(a) < name(b); });
    for (const auto field : fields) {
        const auto& view = m_state->fields[field].view;
        if (!view.standing.empty()) visit(name(field), view);
    }
}

std::vector<base::EntityId> Fold::entities(EntityKind kind) const {
    std::vector<base::EntityId> ids;
    for (const auto& entity : m_state->entities) {
        const bool any =
            std::any_of(entity.fields.begin(), entity.fields.end(), [&](std::uint32_t field) {
                return !m_state->fields[field].view.standing.empty();
            });
        if (entity.key.kind == kind && any) ids.push_back(entity.key.id);
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
