// SPDX-License-Identifier: Apache-2.0
#include "sync/client/problems.h"

#include "core/base/cbor.h"

namespace kvorum::client {

namespace {

constexpr std::string_view metaName = "problems";
constexpr std::size_t mostRead = 200; ///< of what is no problem any more

using ByPlace = std::map<std::string, base::Error>;

ByPlace readErrors(base::CborReader& cbor) {
    ByPlace errors;
    const auto count = cbor.array();
    for (std::uint64_t i = 0; i < count && cbor.ok(); ++i) {
        cbor.array(3);
        base::Error error;
        error.code = static_cast<base::ErrorCode>(cbor.uinteger(999));
        error.where = cbor.text();
        error.what = cbor.text();
        errors.emplace(error.where, error);
    }
    return errors;
}

void writeErrors(base::CborWriter& cbor, const ByPlace& errors) {
    cbor.array(errors.size());
    for (const auto& [place, error] : errors) {
        cbor.array(3);
        cbor.uinteger(static_cast<std::uint64_t>(error.code));
        cbor.text(place);
        cbor.text(error.what);
    }
}

bool saysTheSame(const base::Error& a, const base::Error& b) {
    return a.code == b.code && a.what == b.what;
}

} // namespace

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
    problems.m_byPlace = readErrors(cbor);
    problems.m_read = readErrors(cbor); // a file of the first days has none
    return problems;                    // a row that cannot be read is no reason not to start
}

void Problems::report(base::Error error) {
    const auto [place, isNew] = m_byPlace.try_emplace(error.where, error);
    if (!isNew && saysTheSame(place->second, error)) {
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

void Problems::markRead(const std::string& where) {
    if (const auto place = m_byPlace.find(where); place != m_byPlace.end()) {
        m_read.insert_or_assign(where, place->second);
        m_changed = true;
    }
}

std::vector<base::Error> Problems::unread() const {
    auto errors = list();
    std::erase_if(errors, [&](const base::Error& error) {
        const auto read = m_read.find(error.where);
        return read != m_read.end() && saysTheSame(read->second, error);
    });
    return errors;
}

void Problems::forgetOldest() {
    for (auto read = m_read.begin(); read != m_read.end() && m_read.size() > mostRead;) {
        read = m_byPlace.contains(read->first) ? std::next(read) : m_read.erase(read);
    }
}

base::Outcome Problems::save(store::LogStore& store) {
    if (!m_changed) {
        return {};
    }
    forgetOldest();
    base::CborWriter cbor;
    writeErrors(cbor, m_byPlace);
    writeErrors(cbor, m_read);
    m_changed = false;
    return store.putMeta(metaName, cbor.view());
}

} // namespace kvorum::client
