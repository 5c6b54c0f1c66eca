# SPDX-License-Identifier: Apache-2.0
"""What must not stand in the product: a way around TLS, and comparisons that tell by their time how much is right."""
import re

PRODUCT = ("app/", "core/", "qml/", "sync/")
AROUND_TLS = re.compile(
    r"\b(?:ignoreSslErrors|setPeerVerifyMode|setPeerVerifyDepth|setPeerVerifyName|VerifyNone|QueryPeer"
    r"|setDefaultConfiguration|setCaCertificates|addCaCertificates?|SSL_VERIFY_NONE|verify_none)\b")
BYTE_BY_BYTE = re.compile(r"\b(?:memcmp|bcmp|strcmp|strncmp)\s*\(")


def around_tls(source):
    if source.path.startswith(PRODUCT):
        for match in AROUND_TLS.finditer(source.code):
            yield source.violation(match.start(), "tls", f"{match.group()}: whom to trust the system says, and nobody else")


def byte_by_byte(source):
    if source.path.startswith(PRODUCT):
        for match in BYTE_BY_BYTE.finditer(source.code):
            yield source.violation(match.start(), "constant-time",
                                   f"{match.group().rstrip('( ')}: ends at the first byte that differs; secrets are "
                                   "compared by libsodium, everything else by ==")
