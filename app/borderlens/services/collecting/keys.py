"""Keys of the trainer's laptop: bundles are signed for it and encrypted to it.

The Ed25519 key is that of the installation (``packs.signing``), the X25519 key is made when it is first needed. Both
lie in ``data/keys``, and only their owner may read them. Who loses ``box.pem`` opens no bundle written for it.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.domain.bundle_errors import NotABoxKey
from borderlens.domain.sessions import TrainerKeys
from borderlens.packs.signing import own_keys
from borderlens.paths import Paths
from borderlens.whole_file import write_whole

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

BOX = "box.pem"
SHOWN = 16
"""Digits of a fingerprint that people are shown."""


def trainer_keys(paths: Paths) -> TrainerKeys:
    """The public keys of this laptop, for the session's file; made when they are first needed.

    Raises:
        PackMistake, NotABoxKey: a key's file holds no such key; it is never replaced.
        CannotWrite, DiskFull: no key could be kept.
    """
    sign = own_keys(key_folder(paths)).public_key
    return TrainerKeys(sign.hex(), box_key(paths).public_key().public_bytes_raw().hex())


def fingerprint(public_key: str) -> str:
    """The first 16 digits of SHA-256 over a public key (given in hexadecimal), in fours: ``a1b2 c3d4 e5f6 a7b8``.

    Raises ``ValueError`` when it is no hexadecimal.
    """
    digits = hashlib.sha256(bytes.fromhex(public_key)).hexdigest()[:SHOWN]
    return " ".join(digits[at : at + 4] for at in range(0, SHOWN, 4))


def key_folder(paths: Paths) -> Path:
    return paths.data / "keys"


def box_key(paths: Paths) -> X25519PrivateKey:
    """The key that opens what was written for this laptop. Raises as ``trainer_keys``."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    file = key_folder(paths) / BOX
    if not file.exists():
        _make(file)
    try:
        key = load_pem_private_key(file.read_bytes(), password=None)
    except (OSError, ValueError, TypeError) as error:
        raise NotABoxKey(file=str(file)) from error
    if not isinstance(key, X25519PrivateKey):
        raise NotABoxKey(file=str(file))
    return key


def _make(file: Path) -> None:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    pem = X25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    write_whole(file, pem, private=True)
