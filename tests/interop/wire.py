# SPDX-License-Identifier: Apache-2.0
"""The bytes of PROTOCOL.md, sections 1 to 4: keys, statements, envelopes, boxes. Written from that text alone."""
import hashlib
import os
import time
from dataclasses import dataclass, field

import cbor2
import zstandard
from nacl import bindings
from nacl.public import Box, PrivateKey, PublicKey
from nacl.signing import SigningKey, VerifyKey

NULL = bytes(16)
FOUND, INVITE, JOIN, REVOKE, GRANT, SCOPE, ASSIGN, UNASSIGN, SUBMIT, ERASE, SHEET, RECALL = range(1, 13)
OWNER, RECRUITER, HIRING_MANAGER, INTERVIEWER, MANAGER = range(1, 6)
WORKSPACE, VACANCY, CANDIDATE, SCORECARD, DEBRIEF = range(1, 6)
DATA, AMENDMENT, RECEIPT = range(1, 4)


class Broken(Exception):
    """What came does not keep to the protocol."""


def encode(value):
    return cbor2.dumps(value, canonical=True)


def decode(data):
    value = cbor2.loads(data)
    if encode(value) != data:
        raise Broken("not deterministic CBOR")
    return value


def hash32(data):
    return hashlib.blake2b(data, digest_size=32).digest()


def now():
    return int(time.time() * 1000)


def new_id():
    """A UUIDv7."""
    data = bytearray(now().to_bytes(6, "big") + os.urandom(10))
    data[6] = 0x70 | data[6] & 0x0F
    data[8] = 0x80 | data[8] & 0x3F
    return bytes(data)


def key_id(key):
    return hashlib.blake2b(key, digest_size=16).digest()


class Keys:
    """A device's or an invite's two key pairs."""

    def __init__(self, seed):
        def part(number):
            return hashlib.blake2b(b"", digest_size=32, key=seed, salt=number.to_bytes(8, "little"),
                                   person=b"kvorumdk").digest()
        self.signing = SigningKey(part(1))
        self.opening = PrivateKey.from_seed(part(2))
        self.sign_key = bytes(self.signing.verify_key)
        self.box_key = bytes(self.opening.public_key)

    def sign(self, prefix, data):
        return self.signing.sign(prefix.encode() + data).signature


def verify(key, prefix, data, signature):
    VerifyKey(key).verify(prefix.encode() + data, signature)


@dataclass
class Statement:
    number: int
    previous: bytes
    device: bytes
    time: int
    kind: int
    fields: list

    def signed(self, keys):
        body = encode([self.number, self.previous, self.device, self.time, self.kind, self.fields])
        return encode([body, keys.sign("kvorum-statement-1", body)])


def read_statement(data):
    """The statement, its body and its signature, which is not checked here."""
    body, signature = decode(data)
    return Statement(*decode(body)), body, signature


@dataclass
class Envelope:
    kind: int
    workspace: bytes
    scope: bytes
    device: bytes
    counter: int
    previous: bytes
    key: bytes
    control_number: int
    control_hash: bytes
    heads: list = field(default_factory=list)
    changes: list = field(default_factory=list)

    def sealed(self, secret, keys):
        header = encode([0, self.kind, self.workspace, self.scope, self.device, self.counter, self.previous,
                         self.key, self.control_number, self.control_hash])
        content = encode([0, self.heads, self.changes])
        frame = zstandard.ZstdCompressor().compress(content)
        size = -(-max(len(frame), -(-len(content) // 256)) // 64) * 64
        nonce = os.urandom(24)
        sealed = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(frame.ljust(size, b"\0"), header, nonce, secret)
        signed = encode([header, nonce, sealed])
        return encode([header, nonce, sealed, keys.sign("kvorum-envelope-1", signed)])


def read_envelope(data):
    """The header as a list, and the four byte strings."""
    parts = decode(data)
    return decode(parts[0]), parts


def open_envelope(parts, secret, author):
    """Checks the author's signature; gives heads and changes."""
    header, nonce, sealed, signature = parts
    verify(author, "kvorum-envelope-1", encode([header, nonce, sealed]), signature)
    padded = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, header, nonce, secret)
    if len(padded) % 64:
        raise Broken("padding")
    unpacker = zstandard.ZstdDecompressor().decompressobj()
    schema, heads, changes = cbor2.loads(unpacker.decompress(padded))
    if schema != 0 or unpacker.unused_data.strip(b"\0"):
        raise Broken("content")
    return heads, changes


def make_box(keys, secret, scope, control_number, from_device, to_device, to_key):
    inside = encode([secret, scope, control_number, from_device, to_device])
    sealed = bytes(Box(keys.opening, PublicKey(to_key)).encrypt(inside, os.urandom(24)))
    return [3, from_device, to_device, scope, key_id(secret), control_number, sealed]


def open_box(item, keys, giver_key):
    """The scope's key, where what is inside says what the outside says."""
    _, giver, receiver, scope, name, number, sealed = item
    inside = decode(bytes(Box(keys.opening, PublicKey(giver_key)).decrypt(sealed)))
    if inside[1:] != [scope, number, giver, receiver] or key_id(inside[0]) != name:
        raise Broken("box")
    return inside[0]
