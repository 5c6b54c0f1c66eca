// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/change.h"

#include <functional>
#include <memory>

namespace kvorum::log {

/// A value that no received change names in its `over`.
struct Standing {
    ChangeName name;
    Value value;
};

/// One field as a person sees it: the standing value with the highest (hlc, device) first.
/// More than one *different* standing value is a conflict.
struct FieldView {
    std::vector<Standing> standing; ///< highest first, never empty
    [[nodiscard]] const Value& shown() const { return standing.front().value; }
    [[nodiscard]] bool conflict() const;
    /// The names a new edit of this field goes over.
    [[nodiscard]] std::vector<ChangeName> names() const;
};

/// The state of one scope: a pure function of the set of changes received, whatever their order,
/// repeats and clocks (sync.md section 2).
class Fold {
public:
    Fold();
    ~Fold();
    Fold(Fold&&) noexcept;
    Fold& operator=(Fold&&) noexcept;

    /// Takes up a change; a change already known does nothing.
    void add(const base::DeviceId& device, const Change& change);

    /// nullptr where nothing was ever written. The pointer lives until the next add().
    [[nodiscard]] const FieldView* find(const FieldKey& key) const;
    /// The value shown, or null.
    [[nodiscard]] const Value& value(const FieldKey& key) const;
    /// The text shown in a field of long text (kit, debrief): where exactly two different texts
    /// stand that lead back to one common text, the merge of the three by lines, if it is clean;
    /// else as value(). Never stored: the conflict goes on until a person writes.
    [[nodiscard]] std::string text(const FieldKey& key) const;
    /// Every field of one entity, in order of field name.
    void
    eachField(EntityKind kind, const base::EntityId& entity,
              const std::function<void(std::string_view field, const FieldView&)>& visit) const;
    /// Every entity of a kind that has at least one field, in order of id.
    [[nodiscard]] std::vector<base::EntityId> entities(EntityKind kind) const;
    /// Every field in conflict, in order.
    [[nodiscard]] std::vector<FieldKey> conflicts() const;
    [[nodiscard]] std::size_t changeCount() const;
    /// BLAKE2b-256 over the canonical state: equal on devices that received the same changes.
    [[nodiscard]] base::Hash stateHash() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace kvorum::log
