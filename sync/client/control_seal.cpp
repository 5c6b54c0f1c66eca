// SPDX-License-Identifier: Apache-2.0
#include "sync/client/control_seal.h"

#include "core/base/cbor.h"
#include "core/vault/local_seal.h"
#include "sync/client/meta.h"
#include "sync/client/tuning.h"

namespace kvorum::client {

namespace {

/// A log by its size and its head, whose hash stands for every byte before it.
struct Verified {
    std::uint64_t size = 0;
    base::Hash head;
};

base::Bytes seal(const log::ControlLog& log, const vault::Secret<32>& localKey) {
    base::CborWriter plain;
    plain.array(2);
    plain.uinteger(log.size());
    plain.id(log.head());
    return vault::sealLocal(localKey, plain.view(), base::bytesOf(meta::control));
}

/// Nothing is verified where this device did not seal it.
Verified unseal(const base::Bytes& sealed, const vault::Secret<32>& localKey) {
    const auto plain = vault::openLocal(localKey, sealed, base::bytesOf(meta::control));
    if (!plain) {
        return {};
    }
    base::CborReader cbor(*plain);
    const bool two = cbor.array() == 2;
    const Verified verified{cbor.uinteger(), cbor.id<base::Hash>()};
    return two && cbor.ok() ? verified : Verified();
}

/// Whether the log stands at the beginning of the statements.
bool begins(const log::ControlLog& log, const std::vector<base::Bytes>& statements) {
    bool same = log.size() <= statements.size();
    for (std::uint64_t i = 0; same && i < log.size(); ++i) {
        same = log.encodedAt(i) == statements[i];
    }
    return same;
}

base::Outcome appendUntil(log::ControlLog& log, const std::vector<base::Bytes>& statements,
                          std::uint64_t size, log::Signatures signatures) {
    for (std::uint64_t i = log.size(); i < size; ++i) {
        if (const auto added = log.append(statements[i], signatures); !added) {
            return base::Error{added.error().code, "control log",
                               "a statement kept here no longer fits: " + added.error().what};
        }
    }
    return {};
}

/// The statements that were verified; an empty log where what is kept is not what was.
log::ControlLog verifiedOf(const std::vector<base::Bytes>& statements, const Verified& verified) {
    log::ControlLog log;
    const bool fits = verified.size <= statements.size() &&
                      appendUntil(log, statements, verified.size, log::Signatures::Known);
    return fits && log.head() == verified.head ? log : log::ControlLog();
}

} // namespace

base::Result<log::ControlLog> loadControl(store::LogStore& store, const vault::Secret<32>& localKey,
                                          const log::ControlLog& known) {
    const auto statements = store.statements();
    const auto sealed = statements ? readBytes(store, meta::control) : statements.error();
    if (!sealed) {
        return sealed.error();
    }
    const bool here = !known.empty() && begins(known, *statements);
    log::ControlLog control = here ? known : verifiedOf(*statements, unseal(*sealed, localKey));
    const std::uint64_t before = control.size();
    const auto rest = appendUntil(control, *statements, statements->size(), log::Signatures::Check);
    if (!rest) {
        return rest.error();
    }
    if (control.size() - before >= tuning::statementsToSeal) {
        // where it cannot be written, the next start takes as long as this one
        (void)store.putMeta(meta::control, seal(control, localKey));
    }
    return control;
}

} // namespace kvorum::client
