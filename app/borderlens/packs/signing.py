"""Signatures of packs: whose a pack is, and that nothing in it was changed. For quiz, model and reference packs alike.

``signature.toml`` lies in the pack's folder: format ``bl-signature/1``, the public key, the signer in words, when, the
SHA-256 of every other file, and an Ed25519 signature over these lines in UTF-8::

    bl-signature/1
    signer <words>
    when <time>
    <sha256>  <relative name>      (one a file, sorted by name)

The file is written in one way only, and any other spelling of the same values is refused: no byte of a signed pack,
not even one of the signature's file, can change without being found, and the file is named.

What a signature means, and what it does not:

- **No signature**: the pack is accepted and shown as unsigned. Nothing is known of where it comes from; damage is
  found only as far as the pack's own sums go. Taking a signature out makes a pack unsigned, never somebody else's.
- **This installation's key**: made here.
- **A key on the list** ``keys/known.toml``: the same installation as when the key was first met here. Who that is, only
  the person knows who compared the key's fingerprint; the list says since when, and under which words.
- **Another key**: accepted, and shown as "signed by <words>, key unknown here". The words are the signer's own claim.
  With the first pack that is imported the key goes on the list: trust on first use.
- **Another key under words that the list knows**: accepted, and said each time before it is on the list itself:
  somebody else may be using the name, or the other laptop was set up anew. See ``known_keys.Standing``.
- **A signature that does not fit**: the pack is refused, whoever signed it.

A pack never replaces another version of itself, or one by another signer, unless the person asks for that.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from borderlens.packs.pack_files import files_of
from borderlens.packs.problems import pack_mistake
from borderlens.packs.toml_file import TomlFile
from borderlens.packs.toml_text import toml_text
from borderlens.whole_file import write_whole

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FORMAT = "bl-signature/1"
SIGNATURE = "signature.toml"
PRIVATE = "signing.pem"
SIGNER_LIMIT = 120
_HASH = re.compile(r"[0-9a-f]{64}")
_WHEN = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature that was found to fit. ``public_key`` are its 32 bytes; ``when`` is what the signer's clock said."""

    signer: str
    when: datetime
    public_key: bytes

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.public_key)


@dataclass(frozen=True, slots=True, eq=False)
class Keys:
    """The key pair of an installation."""

    private: Ed25519PrivateKey

    @property
    def public_key(self) -> bytes:
        return self.private.public_key().public_bytes_raw()


def fingerprint(public_key: bytes) -> str:
    """A key in 20 digits to read out over the telephone: the first 80 bits of its SHA-256, in fours."""
    digits = hashlib.sha256(public_key).hexdigest()[:20]
    return " ".join(digits[at : at + 4] for at in range(0, 20, 4))


def own_keys(folder: Path) -> Keys:
    """The key pair in ``folder`` (``paths.data/keys``), made when it is first needed; only its owner may read the file.

    Raises:
        PackMistake: the file holds no such key; it is never replaced.
        CannotWrite, DiskFull: no key could be kept.
    """
    file = folder / PRIVATE
    if not file.exists():
        _make_key(file)
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(file.read_bytes(), password=None)
    except OSError as error:
        raise pack_mistake("unreadable", file, why=error.strerror or "system") from error
    except (ValueError, TypeError) as error:
        raise pack_mistake("not_a_key", file) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise pack_mistake("not_a_key", file)
    return Keys(key)


def own_public_key(folder: Path) -> bytes | None:
    """The public key of this installation; None while it has none. Makes nothing; raises as ``own_keys``."""
    return own_keys(folder).public_key if (folder / PRIVATE).exists() else None


def _make_key(file: Path) -> None:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    pem = Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    write_whole(file, pem, private=True)


def sign(folder: Path, keys: Keys, signer: str, when: datetime | None = None) -> Signature:
    """Put the signature of ``keys`` on the pack in ``folder``; one that was there before is replaced.

    Raises:
        PackMistake: the signer has no words, or a file cannot be part of a pack.
        CannotWrite, DiskFull: the folder was not changed.
    """
    content, signature = signature_of(folder, keys, signer, when)
    write_whole(folder / SIGNATURE, content)
    return signature


def signature_of(folder: Path, keys: Keys, signer: str, when: datetime | None = None) -> tuple[bytes, Signature]:
    """What ``sign`` would write, without writing it: for a pack in a folder that must stay as it is."""
    words = " ".join(signer.split())
    if not words or len(words) > SIGNER_LIMIT or not words.isprintable():
        raise pack_mistake("signer", folder / SIGNATURE, limit=SIGNER_LIMIT)
    moment = (when or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    sums = {name: _sum(folder / name) for name in files_of(folder) if name != SIGNATURE}
    stamp = moment.strftime(_WHEN)
    value = keys.private.sign(_message(words, stamp, sums))
    return _content(keys.public_key, words, stamp, value, sums), Signature(words, moment, keys.public_key)


def verify(folder: Path) -> Signature | None:
    """The signature of the pack in ``folder``; None when it is unsigned.

    Raises:
        PackMistake: a file was changed (``changed``), taken away (``lost``) or added (``added``) after signing, or the
            signature itself does not fit (``bad_signature``) or is of a newer format (``newer``); the file is named.
    """
    path = folder / SIGNATURE
    if not path.exists() and not path.is_symlink():
        return None
    key, words, stamp, value, sums = _read(folder)
    if not _fits(key, value, _message(words, stamp, sums)):
        raise pack_mistake("bad_signature", path)
    there = set(files_of(folder)) - {SIGNATURE}
    for name in sorted(there | sums.keys()):
        if name not in there:
            raise pack_mistake("lost", folder / name)
        if name not in sums:
            raise pack_mistake("added", folder / name)
        if _sum(folder / name) != sums[name]:
            raise pack_mistake("changed", folder / name)
    return Signature(words, datetime.strptime(stamp, _WHEN).replace(tzinfo=UTC), key)


def _read(folder: Path) -> tuple[bytes, str, str, bytes, dict[str, str]]:
    path = folder / SIGNATURE
    table = TomlFile.read(folder, SIGNATURE).table()
    found = table.words("format")
    if found != FORMAT and found.startswith("bl-signature/"):
        raise table.mistake("newer", "format", what="the signature")
    try:
        sums = {str(name): str(digest) for name, digest in table.data["files"].items()}
        fields = [table.data[name] for name in ("public_key", "signer", "when", "signature")]
        key, words, stamp, value = fields
        datetime.strptime(stamp, _WHEN)
        raw = base64.b64decode(key, validate=True), base64.b64decode(value, validate=True)
        content = _content(raw[0], words, stamp, raw[1], sums)
    except (KeyError, TypeError, AttributeError, ValueError, binascii.Error) as error:
        raise pack_mistake("bad_signature", path) from error
    if content != path.read_bytes() or not all(_HASH.fullmatch(digest) for digest in sums.values()):
        raise pack_mistake("bad_signature", path)
    return raw[0], words, stamp, raw[1], sums


def _fits(key: bytes, value: bytes, message: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(value, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _message(signer: str, stamp: str, sums: dict[str, str]) -> bytes:
    lines = [FORMAT, f"signer {signer}", f"when {stamp}", *(f"{sums[name]}  {name}" for name in sorted(sums))]
    return "\n".join([*lines, ""]).encode("utf-8")


def _content(key: bytes, signer: str, stamp: str, value: bytes, sums: dict[str, str]) -> bytes:
    document: dict[str, Any] = {
        "format": FORMAT,
        "public_key": base64.b64encode(key).decode("ascii"),
        "signer": signer,
        "when": stamp,
        "signature": base64.b64encode(value).decode("ascii"),
        "files": {name: sums[name] for name in sorted(sums)},
    }
    return toml_text(document).encode("utf-8")


def _sum(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise pack_mistake("unreadable", path, why=error.strerror or "system") from error
