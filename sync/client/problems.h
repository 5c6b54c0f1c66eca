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
    /// A person has read it: it is no news any more, until it says something else.
    void markRead(const std::string& where);
    [[nodiscard]] std::vector<base::Error> unread() const;

    /// Writes them where they changed; belongs into a transaction.
    base::Outcome save(store::LogStore& store);

private:
    void forgetOldest();

    std::map<std::string, base::Error> m_byPlace;
    std::map<std::string, base::Error> m_read; ///< as it stood when it was read
    bool m_changed = false;
};

} // namespace kvorum::client
