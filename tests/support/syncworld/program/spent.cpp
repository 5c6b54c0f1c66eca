// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/program/spent.h"

#include <chrono>
#include <dlfcn.h>
#include <sodium.h>
#include <sqlite3.h>

namespace {

using Clock = std::chrono::steady_clock;

struct Meter {
    Clock::duration spent{};
    int depth = 0;
};
Meter sodium;
Meter sqlite;

/// Counts the outermost call only.
class Timed {
public:
    explicit Timed(Meter& meter) : m_meter(meter), m_outer(meter.depth++ == 0) {
        if (m_outer) {
            m_start = Clock::now();
        }
    }
    ~Timed() {
        --m_meter.depth;
        if (m_outer) {
            m_meter.spent += Clock::now() - m_start;
        }
    }
    Timed(const Timed&) = delete;
    Timed& operator=(const Timed&) = delete;

private:
    Meter& m_meter;
    bool m_outer;
    Clock::time_point m_start;
};

/// The library's own function behind the one of the same name here.
template <typename Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

double seconds(const Meter& meter) {
    return std::chrono::duration<double>(meter.spent).count();
}

} // namespace

double kvorum::syncworld::secondsInSodium() {
    return seconds(sodium);
}
double kvorum::syncworld::secondsInSqlite() {
    return seconds(sqlite);
}

#define KVORUM_TIMED(meter, type, name, parameters, arguments)                                     \
    extern "C" type name parameters {                                                              \
        static auto* const function = real<type parameters>(#name);                                \
        const Timed timed(meter);                                                                  \
        return function arguments;                                                                 \
    }

using Out = unsigned char*;
using In = const unsigned char*;
using Size = unsigned long long;

KVORUM_TIMED(sodium, int, crypto_sign_detached, (Out sig, Size* n, In m, Size size, In key),
             (sig, n, m, size, key))
KVORUM_TIMED(sodium, int, crypto_sign_verify_detached, (In sig, In m, Size size, In key),
             (sig, m, size, key))
KVORUM_TIMED(sodium, int, crypto_sign_seed_keypair, (Out open, Out secret, In seed),
             (open, secret, seed))
KVORUM_TIMED(sodium, int, crypto_box_seed_keypair, (Out open, Out secret, In seed),
             (open, secret, seed))
KVORUM_TIMED(sodium, int, crypto_box_easy, (Out box, In m, Size size, In nonce, In open, In secret),
             (box, m, size, nonce, open, secret))
KVORUM_TIMED(sodium, int, crypto_box_open_easy,
             (Out m, In box, Size size, In nonce, In open, In secret),
             (m, box, size, nonce, open, secret))
KVORUM_TIMED(sodium, int, crypto_aead_xchacha20poly1305_ietf_encrypt,
             (Out c, Size* n, In m, Size size, In ad, Size adSize, In none, In nonce, In key),
             (c, n, m, size, ad, adSize, none, nonce, key))
KVORUM_TIMED(sodium, int, crypto_aead_xchacha20poly1305_ietf_decrypt,
             (Out m, Size* n, Out none, In c, Size size, In ad, Size adSize, In nonce, In key),
             (m, n, none, c, size, ad, adSize, nonce, key))
KVORUM_TIMED(sodium, int, crypto_generichash,
             (Out hash, std::size_t length, In m, Size size, In key, std::size_t keySize),
             (hash, length, m, size, key, keySize))
KVORUM_TIMED(sodium, int, crypto_generichash_update,
             (crypto_generichash_state * state, In m, Size size), (state, m, size))
KVORUM_TIMED(sodium, int, crypto_generichash_final,
             (crypto_generichash_state * state, Out hash, std::size_t length),
             (state, hash, length))

KVORUM_TIMED(sqlite, int, sqlite3_open_v2,
             (const char* name, sqlite3** database, int flags, const char* vfs),
             (name, database, flags, vfs))
KVORUM_TIMED(sqlite, int, sqlite3_close, (sqlite3 * database), (database))
KVORUM_TIMED(sqlite, int, sqlite3_exec,
             (sqlite3 * database, const char* sql, int (*row)(void*, int, char**, char**),
              void* context, char** message),
             (database, sql, row, context, message))
KVORUM_TIMED(sqlite, int, sqlite3_prepare_v2,
             (sqlite3 * database, const char* sql, int size, sqlite3_stmt** made,
              const char** tail),
             (database, sql, size, made, tail))
KVORUM_TIMED(sqlite, int, sqlite3_step, (sqlite3_stmt * statement), (statement))
KVORUM_TIMED(sqlite, int, sqlite3_reset, (sqlite3_stmt * statement), (statement))
KVORUM_TIMED(sqlite, int, sqlite3_finalize, (sqlite3_stmt * statement), (statement))
