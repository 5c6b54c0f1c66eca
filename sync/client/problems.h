// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/log_store.h"

#include <map>

namespace kvorum::client {

/// What was noticed and stays true until it is mended: kept over restarts, each by the place it
/// speaks of (Error::where).
class Problems {
public:
    [[nodiscard]] static base::Result<Problems> load(const store::LogStore& store);

    void report(base::Error error);
    void settle(const std::string& where);
    /// Settles all whose place begins so.
    void settleUnder(const std::string& prefix);
    [[nodiscard]] std::vector<base::Error> list() const;

    /// Writes them where they changed; belongs into a transaction.
    base::Outcome save(store::LogStore& store);

private:
    std::map<std::string, base::Error> m_byPlace;
    bool m_changed = false;
};

} // namespace kvorum::client
