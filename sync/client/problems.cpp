// SPDX-License-Identifier: Apache-2.0
#include "sync/client/problems.h"

#include "core/base/cbor.h"

namespace kvorum::client {

namespace {
constexpr std::string_view metaName = "problems";
}

base::Result<Problems> Problems::load(const store::LogStore& store) {
    Problems problems;
    const auto bytes = store.meta(metaName);
    if (!bytes) {
        return bytes.error();
    }
    if (!*bytes) {
        return problems;
    }
    base::CborReader cbor(**bytes);
    const auto count = cbor.array();
    for (std::uint64_t i = 0; i < count && cbor.ok(); ++i) {
        cbor.array(3);
        base::Error error;
        error.code = static_cast<base::ErrorCode>(cbor.uinteger(999));
        error.where = cbor.text();
        error.what = cbor.text();
        problems.m_byPlace.emplace(error.where, error);
    }
    return problems; // a row that cannot be read is no reason not to start
}

void Problems::report(base::Error error) {
    const auto [place, isNew] = m_byPlace.try_emplace(error.where, error);
    if (!isNew && place->second.code == error.code && place->second.what == error.what) {
        return;
    }
    place->second = std::move(error);
    m_changed = true;
}

void Problems::settle(const std::string& where) {
    m_changed |= m_byPlace.erase(where) > 0;
}

void Problems::settleUnder(const std::string& prefix) {
    const auto begins = [&](const auto& entry) { return entry.first.starts_with(prefix); };
    m_changed |= std::erase_if(m_byPlace, begins) > 0;
}

std::vector<base::Error> Problems::list() const {
    std::vector<base::Error> errors;
    for (const auto& [place, error] : m_byPlace) {
        errors.push_back(error);
    }
    return errors;
}

base::Outcome Problems::save(store::LogStore& store) {
    if (!m_changed) {
        return {};
    }
    base::CborWriter cbor;
    cbor.array(m_byPlace.size());
    for (const auto& [place, error] : m_byPlace) {
        cbor.array(3);
        cbor.uinteger(static_cast<std::uint64_t>(error.code));
        cbor.text(place);
        cbor.text(error.what);
    }
    m_changed = false;
    return store.putMeta(metaName, cbor.view());
}

} // namespace kvorum::client
