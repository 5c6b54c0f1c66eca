// SPDX-License-Identifier: Apache-2.0
#include "app/session/erased.h"

#include <algorithm>

namespace kvorum::session {

std::vector<ErasedCandidate> erasedCandidates(DeviceSession& session,
                                              const base::ScopeId& vacancy) {
    const log::ControlLog& control = session.control();
    std::vector<ErasedCandidate> all;
    for (const log::ErasedRecord& record : control.erasedOf(vacancy)) {
        const auto said = log::decodeStatement(control.encodedAt(record.number));
        const log::DeviceRecord* author = said ? control.device(said->statement.device) : nullptr;
        if (author != nullptr) {
            all.push_back({record.candidate, author->member, said->statement.unixMs,
                           session.replica().confirmations(record.candidate)});
        }
    }
    std::sort(all.begin(), all.end(),
              [](const auto& a, const auto& b) { return a.unixMs > b.unixMs; });
    return all;
}

} // namespace kvorum::session
