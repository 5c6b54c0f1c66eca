// SPDX-License-Identifier: Apache-2.0
#include "core/vault/key_file.h"

#include "core/base/cbor.h"
#include "core/vault/durable_file.h"
#include "core/vault/hasher.h"
#include "core/vault/local_seal.h"
#include "core/vault/sodium_ready.h"

#include <sodium.h>

namespace kvorum::vault {

namespace {

using base::ErrorCode;

constexpr std::string_view magic = "kvorum-key";
constexpr std::uint64_t newestVersion = 1;
constexpr std::size_t maxFileSize = 4096;

/// The file: CBOR [magic, version, operations, memory in bytes, salt, sealed, checksum]. The
/// checksum tells a damaged file from a wrong passphrase.
struct KeyFile {
    std::uint64_t operations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
    std::uint64_t memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
    base::Bytes salt, sealed;
};

base::Bytes encodeBody(const KeyFile& file) {
    base::CborWriter cbor;
    cbor.array(7);
    cbor.text(magic);
    cbor.uinteger(newestVersion);
    cbor.uinteger(file.operations);
    cbor.uinteger(file.memory);
    cbor.bytes(file.salt);
    cbor.bytes(file.sealed);
    return cbor.take();
}

base::Bytes encodeFile(const KeyFile& file) {
    base::CborWriter cbor;
    cbor.raw(encodeBody(file));
    cbor.id(hashOf(cbor.view()));
    return cbor.take();
}

/// Version before all else, so that a later program's file is told from a broken one.
base::Result<KeyFile> decodeFile(base::ByteView bytes, const std::string& name) {
    base::CborReader cbor(bytes);
    const auto items = cbor.array();
    const bool ours = cbor.text() == magic;
    const auto version = cbor.uinteger();
    if (ours && version > newestVersion)
        return base::Error{ErrorCode::NewerVersion, name, "was written by a newer version"};
    KeyFile file;
    file.operations = cbor.uinteger(64);
    file.memory = cbor.uinteger(std::uint64_t{1} << 30); // no file makes us take more than 1 GiB
    const auto salt = cbor.bytes();
    const auto sealed = cbor.bytes();
    const auto bodySize = cbor.offset();
    const auto sum = cbor.id<base::Hash>();
    cbor.end();
    if (!cbor.ok() || !ours || items != 7 || version == 0 ||
        salt.size() != crypto_pwhash_SALTBYTES || sum != hashOf(bytes.first(bodySize)))
        return base::Error{ErrorCode::Corrupt, name, "is damaged or no key file"};
    file.salt.assign(salt.begin(), salt.end());
    file.sealed.assign(sealed.begin(), sealed.end());
    return file;
}

base::Result<Secret<32>> stretch(const Secret<32>& passphraseHash, const KeyFile& file,
                                 const std::string& name) {
    Secret<32> key;
    const int failed = crypto_pwhash(
        key.data(), key.view().size(), reinterpret_cast<const char*>(passphraseHash.view().data()),
        passphraseHash.view().size(), file.salt.data(), file.operations,
        static_cast<std::size_t>(file.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return base::Error{ErrorCode::StoreFailed, name, "not enough memory to open it"};
    return key;
}

base::Result<KeyStore::Contents> decodeContents(base::ByteView plain, const std::string& name) {
    base::CborReader cbor(plain);
    const auto items = cbor.array();
    const auto device = cbor.id<base::DeviceId>();
    const auto seed = cbor.bytes();
    const auto local = cbor.bytes();
    const auto next = items == 4 ? cbor.bytes() : local;
    cbor.end();
    if (!cbor.ok() || items < 3 || seed.size() != 32 || local.size() != 32 || next.size() != 32)
        return base::Error{ErrorCode::Corrupt, name, "holds something else than keys"};
    KeyStore::Contents contents{device, DeviceKeys::fromSeed(Secret<32>(seed)), Secret<32>(local),
                                std::nullopt};
    if (items == 4) contents.nextLocalKey = Secret<32>(next);
    return contents;
}

class PassphraseFile final : public KeyStore {
public:
    PassphraseFile(std::filesystem::path file, const Secret<32>& passphraseHash, SecretKind kind)
        : m_file(std::move(file)), m_passphraseHash(passphraseHash), m_kind(kind) {
        sodiumReady();
    }

    base::Result<Contents> load() override {
        const auto name = m_file.string();
        const auto bytes = readWhole(m_file, maxFileSize);
        if (!bytes && bytes.error().code == ErrorCode::TooLarge)
            return base::Error{ErrorCode::Corrupt, name, "is damaged or no key file"};
        if (!bytes) return bytes.error();
        const auto file = decodeFile(*bytes, name);
        if (!file) return file.error();
        const auto key = stretch(m_passphraseHash, *file, name);
        if (!key) return key.error();
        auto plain = openLocal(*key, file->sealed, base::bytesOf(magic));
        if (!plain)
            return base::Error{ErrorCode::WrongPassphrase, name, "the passphrase is another"};
        auto contents = decodeContents(*plain, name);
        sodium_memzero(plain->data(), plain->size());
        return contents;
    }

    base::Outcome save(const Contents& contents) override {
        KeyFile file;
        if (m_kind == SecretKind::Random) {
            file.operations = crypto_pwhash_OPSLIMIT_MIN;
            file.memory = crypto_pwhash_MEMLIMIT_MIN;
        }
        file.salt.resize(crypto_pwhash_SALTBYTES);
        randombytes_buf(file.salt.data(), file.salt.size());
        const auto key = stretch(m_passphraseHash, file, m_file.string());
        if (!key) return key.error();
        base::CborWriter cbor;
        cbor.array(contents.nextLocalKey ? 4 : 3);
        cbor.id(contents.device);
        cbor.bytes(contents.keys.seed.view());
        cbor.bytes(contents.localKey.view());
        if (contents.nextLocalKey) cbor.bytes(contents.nextLocalKey->view());
        auto plain = cbor.take();
        file.sealed = sealLocal(*key, plain, base::bytesOf(magic));
        sodium_memzero(plain.data(), plain.size());
        return writeWhole(m_file, encodeFile(file));
    }

private:
    std::filesystem::path m_file;
    Secret<32> m_passphraseHash;
    SecretKind m_kind;
};

} // namespace

std::unique_ptr<KeyStore> openKeyFile(std::filesystem::path file, const Secret<32>& passphraseHash,
                                      SecretKind kind) {
    return std::make_unique<PassphraseFile>(std::move(file), passphraseHash, kind);
}

Secret<32> hashPassphrase(std::string_view passphrase) {
    auto hash = hashOf(base::bytesOf(passphrase));
    Secret<32> secret(hash.view());
    sodium_memzero(hash.bytes.data(), hash.size);
    return secret;
}

} // namespace kvorum::vault
