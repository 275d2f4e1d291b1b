"""The outside of a bundle: encrypted so that only the trainer's laptop opens it.

``magic · SHA-256 of the recipient's key · ephemeral X25519 key · nonce · length of the sealed part · sealed part``. The
sealed part is ChaCha20-Poly1305; its key comes from X25519 and HKDF-SHA256, and everything before it is its associated
data. The sum names the trainer, so that a wrong one can be told; a public key is no secret.
"""

from __future__ import annotations

import hashlib
import os
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

MAGIC = b"blbundle"
VERSION = 1
_HEAD = struct.Struct(">8sB32s32s12sQ")
HEAD = _HEAD.size
_TAG = 16


class EnvelopeError(ValueError):
    """The bytes are no envelope, or not for this key."""


class NoEnvelope(EnvelopeError):
    """They do not begin as one."""


class NewerEnvelope(EnvelopeError):
    """They are of a version to come."""


class CutShort(EnvelopeError):
    """They end too early, or go on where they should end."""


class ForAnother(EnvelopeError):
    """They were sealed for another key. ``recipient`` is the SHA-256 of that key in hexadecimal."""

    def __init__(self, recipient: str) -> None:
        self.recipient = recipient
        super().__init__(recipient)


class Changed(EnvelopeError):
    """They were changed after they had been sealed."""


def recipient_of(public_key: bytes) -> bytes:
    return hashlib.sha256(public_key).digest()


def seal(content: bytes, public_key: bytes) -> bytes:
    """``content`` for the owner of an X25519 key of 32 bytes. ``ValueError`` for bytes that are no key."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    once = X25519PrivateKey.generate()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public_key))
    ephemeral, nonce = once.public_key().public_bytes_raw(), os.urandom(12)
    head = _HEAD.pack(MAGIC, VERSION, recipient_of(public_key), ephemeral, nonce, len(content) + _TAG)
    key = _key(shared, ephemeral, public_key)
    return head + ChaCha20Poly1305(key).encrypt(nonce, content, head)


def unseal(sealed: bytes, private: X25519PrivateKey) -> bytes:
    """Inverse of ``seal``.

    Raises:
        NoEnvelope, NewerEnvelope, CutShort, ForAnother, Changed.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if len(sealed) <= len(MAGIC) or not sealed.startswith(MAGIC):
        raise CutShort if sealed and MAGIC.startswith(sealed) else NoEnvelope
    if sealed[len(MAGIC)] > VERSION:
        raise NewerEnvelope
    if sealed[len(MAGIC)] != VERSION:
        raise NoEnvelope
    if len(sealed) < HEAD:
        raise CutShort
    _, _, recipient, ephemeral, nonce, length = _HEAD.unpack_from(sealed)
    own = private.public_key().public_bytes_raw()
    if recipient != recipient_of(own):
        raise ForAnother(recipient.hex())
    if len(sealed) - HEAD != length:
        raise CutShort
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(ephemeral))
        key = _key(shared, ephemeral, own)
        return ChaCha20Poly1305(key).decrypt(nonce, memoryview(sealed)[HEAD:], sealed[:HEAD])
    except (InvalidTag, ValueError) as error:  # a key of low order has no shared secret
        raise Changed from error


def _key(shared: bytes, ephemeral: bytes, recipient: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt=ephemeral + recipient, info=b"bl-bundle/1").derive(shared)
