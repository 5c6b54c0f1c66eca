// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/content.h"
#include "core/log/control.h"
#include "core/log/fold.h"
#include "core/vault/envelope.h"
#include "sync/client/keyring.h"
#include "sync/client/problems.h"

#include <map>
#include <optional>
#include <set>
#include <unordered_set>

namespace kvorum::client {

/// What a scope's envelopes are judged by.
struct ScopeRules {
    const log::ControlLog& confirmed;
    const log::ControlLog& tentative; ///< with this device's unsent statements on top
    const Keyring& keyring;
    base::DeviceId self;
    base::ScopeId scope;
};

struct ChangeNameHash {
    std::size_t operator()(const log::ChangeName& name) const {
        return std::hash<base::DeviceId>()(name.device) ^
               static_cast<std::size_t>(name.hlc.word * 0x9e3779b97f4a7c15ULL);
    }
};

/// One scope as its envelopes make it. Envelopes may come in any order; each is applied when its
/// author's chain and the control log allow, and held until then. One whose key is not here holds
/// up nothing: what it says is missing until the key comes and all is folded anew. Signatures were
/// verified at receipt.
class ScopeState {
public:
    struct Applied {
        std::uint64_t counter = 0;
        base::Hash hash;
    };

    /// Takes an envelope that is on disk.
    void offer(const base::DeviceId& device, std::uint64_t counter, base::ByteView bytes);
    /// Lets go of what is held of a device: it will be sealed anew.
    void retract(const base::DeviceId& device);
    /// Applies all that can be applied now. Gives the highest clock seen in it.
    base::Hlc settle(const ScopeRules& rules);
    /// Names what is missing or wrong, once all there is has been received; settles what is mended.
    void report(const ScopeRules& rules, Problems& problems) const;

    /// Takes up a pending change over the one it replaced.
    void overlay(const base::DeviceId& self, log::Change change,
                 const std::optional<log::ChangeName>& replaced);

    [[nodiscard]] const log::Fold& fold() const { return m_fold; }
    [[nodiscard]] const log::Fold& amendments() const { return m_amendments; }
    [[nodiscard]] const std::map<base::DeviceId, Applied>& applied() const { return m_applied; }
    /// The newest data envelopes applied, one for each device: what a submit would name.
    [[nodiscard]] std::vector<log::Submit::Last> sheet() const;
    /// The heads to name in an own envelope: applied here, not named before.
    [[nodiscard]] std::vector<log::Head> newHeads(const base::DeviceId& self) const;
    /// Changes of data envelopes behind the sheet that was handed in.
    [[nodiscard]] const std::vector<log::Change>& late() const { return m_late; }
    [[nodiscard]] bool holdsBack() const { return !m_held.empty(); }
    /// Holds a change that is in no envelope any more: to be loaded anew after a sealing.
    [[nodiscard]] bool phantom() const { return m_phantom; }
    /// Whether it was folded under this sheet.
    [[nodiscard]] bool madeUnder(const log::SubmitRecord* submitted) const;

private:
    enum class Judgement : std::uint8_t { Apply, Skip, Refuse };
    struct Verdict {
        Judgement judgement = Judgement::Apply;
        std::string why; ///< of a refusal
        log::Content content;
        bool late = false;
    };
    using Name = std::pair<base::DeviceId, std::uint64_t>;

    [[nodiscard]] Verdict judge(const ScopeRules& rules, const vault::EnvelopeView& envelope,
                                const base::Hash& hash) const;
    [[nodiscard]] std::string chainFault(const ScopeRules& rules,
                                         const vault::EnvelopeHeader& header) const;
    [[nodiscard]] std::string rightsFault(const ScopeRules& rules,
                                          const vault::EnvelopeHeader& header,
                                          const base::Hash& hash) const;
    [[nodiscard]] Verdict open(const ScopeRules& rules, const vault::EnvelopeView& envelope) const;
    bool tryNext(const ScopeRules& rules, const base::DeviceId& device, base::Hlc& highest);
    void apply(const ScopeRules& rules, const vault::EnvelopeHeader& header, const Verdict& verdict,
               base::Hlc& highest);
    void noteNames(const base::DeviceId& device, const log::Change& change);

    log::Fold m_fold, m_amendments;
    std::map<base::DeviceId, Applied> m_applied;
    std::map<base::DeviceId, Applied> m_data;           ///< newest data envelope of each device
    std::map<base::DeviceId, std::uint64_t> m_declared; ///< heads in own envelopes
    std::map<base::DeviceId, std::uint64_t> m_named;    ///< the highest in any
    std::map<Name, base::Bytes> m_held;
    std::map<Name, std::string> m_refused; ///< why, of those held
    std::set<Name> m_unopened;             ///< gone past without their key
    std::unordered_set<log::ChangeName, ChangeNameHash> m_names, m_missing;
    std::vector<log::Change> m_late;
    std::optional<std::vector<log::Submit::Last>> m_sheet;
    bool m_phantom = false;
};

} // namespace kvorum::client
