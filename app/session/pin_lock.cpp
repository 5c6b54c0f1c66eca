// SPDX-License-Identifier: Apache-2.0
#include "app/session/pin_lock.h"

#include "core/base/cbor.h"
#include "core/vault/durable_file.h"
#include "core/vault/hasher.h"
#include "core/vault/key_file.h"
#include "core/vault/local_seal.h"
#include "core/vault/pin.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kvorum::session {

namespace {

constexpr std::string_view what = "kvorum-screen-lock";
constexpr std::size_t mostFile = 4096;
constexpr std::uint64_t mostWrong = 1000;
constexpr int freeTries = 3;
constexpr std::array<std::int64_t, 5> waitsMs{5'000, 15'000, 60'000, 300'000, 900'000};

vault::Secret<32> keyFrom(const vault::Secret<32>& seed) {
    base::CborWriter cbor;
    cbor.array(2);
    cbor.text(what);
    cbor.bytes(seed.view());
    return vault::Secret<32>(vault::hashOf(cbor.view()).view());
}

} // namespace

PinLock::PinLock(std::filesystem::path folder, const vault::Secret<32>& deviceSeed, Sheet sheet)
    : m_folder(std::move(folder)), m_key(keyFrom(deviceSeed)), m_sheet(std::move(sheet)) {
    load();
}

std::int64_t PinLock::waitMs(int wrongTries) {
    if (wrongTries < freeTries) {
        return 0;
    }
    const auto step = static_cast<std::size_t>(wrongTries - freeTries);
    return waitsMs.at(std::min(step, waitsMs.size() - 1));
}

void PinLock::load() {
    const auto bytes = vault::readWhole(file(), mostFile);
    const auto plain = bytes ? vault::openLocal(m_key, *bytes, base::bytesOf(what)) : bytes.error();
    if (!plain) {
        return; // none was set, or the file is of another device
    }
    base::CborReader cbor(*plain);
    cbor.array(2);
    const std::string check(cbor.text());
    const auto wrong = cbor.uinteger(mostWrong);
    cbor.end();
    if (cbor.ok()) {
        m_check = check;
        m_wrong = static_cast<int>(wrong);
    }
}

base::Outcome PinLock::save() const {
    base::CborWriter cbor;
    cbor.array(2);
    cbor.text(m_check);
    cbor.uinteger(static_cast<std::uint64_t>(m_wrong));
    return vault::writeWhole(file(), vault::sealLocal(m_key, cbor.view(), base::bytesOf(what)));
}

base::Outcome PinLock::set(std::string_view pin) {
    if (pin.size() < shortest) {
        return base::Error{base::ErrorCode::BadFormat, "pin", "is too short"};
    }
    const auto check = vault::pinCheck(pin);
    if (!check) {
        return check.error();
    }
    const std::string before = std::exchange(m_check, *check);
    const int wrong = std::exchange(m_wrong, 0);
    auto saved = save();
    if (!saved) {
        m_check = before;
        m_wrong = wrong;
    }
    return saved;
}

bool PinLock::opens(std::string_view secret) const {
    return (isSet() && vault::pinFits(m_check, secret)) ||
           vault::openKeyFile(m_folder / "device.key", vault::hashPassphrase(secret))->load().ok();
}

bool PinLock::counted(const std::function<bool()>& right) {
    m_wrong = std::min(m_wrong + 1, static_cast<int>(mostWrong));
    static_cast<void>(save());
    if (!right()) {
        return false;
    }
    m_wrong = 0;
    static_cast<void>(save());
    return true;
}

bool PinLock::tryOpen(std::string_view secret) {
    return counted([&] { return opens(secret); });
}

base::Outcome PinLock::resetBySheet(std::string_view words, std::string_view pin) {
    if (pin.size() < shortest) {
        return base::Error{base::ErrorCode::BadFormat, "pin", "is too short"};
    }
    if (!counted([&] { return m_sheet.holds && m_sheet.holds(words); })) {
        return base::Error{base::ErrorCode::NotAllowed, "sheet", "these are other words"};
    }
    return set(pin);
}

} // namespace kvorum::session
