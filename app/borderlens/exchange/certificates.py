"""Codes of certificates, and the signed list against which a code is checked without a name.

A code is 14 signs of HMAC-SHA256 under the programme's key (70 bits: nobody guesses one) and two that check them, in
four groups: ``7K3D-9QWX-0M4T-ZC2R``. The signs are Crockford's base 32: I, L and O are read as 1, 1 and 0, small
letters as large ones. The two checks are those of a Reed-Solomon code over 32 signs: one wrong sign, two wrong signs or
two signs in each other's place are always found.

The list is a CSV file: one row a code with what the certificate says, and last a row with an Ed25519 signature over all
rows, as read. So a list that a spreadsheet wrote anew in the same words still holds, and one that was changed does not.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.domain.events import canonical
from borderlens.domain.report_errors import CodeMistyped, CodeNotListed, ListChanged, NotACertificateList
from borderlens.exchange.csv_table import read_table, write_table

if TYPE_CHECKING:
    from borderlens.packs.signing import Keys

FORMAT = "bl-certificates/1"
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("ILO", "110")
_DATA, _CHECKS, _GROUP = 14, 2, 4
_SIGNED = "signature"


def _powers() -> tuple[int, ...]:
    """Powers of the generator 2 in the field of 32 elements, polynomial x^5 + x^2 + 1."""
    found, value = [], 1
    for _ in range(31):
        found.append(value)
        value = value << 1 ^ (0b100101 if value & 16 else 0)
    return tuple(found)


_POWER = _powers()
_LOG = {value: at for at, value in enumerate(_POWER)}


def _times(a: int, b: int) -> int:
    return _POWER[(_LOG[a] + _LOG[b]) % 31] if a and b else 0


def _checks(data: Sequence[int]) -> tuple[int, int]:
    """The two signs that make the word a multiple of (x - 2)(x - 4): what is left on dividing by it."""
    roots = _POWER[1], _POWER[2]
    first, second = roots[0] ^ roots[1], _times(*roots)
    high = low = 0
    for sign in data:
        lead = high ^ sign
        high, low = low ^ _times(lead, first), _times(lead, second)
    return high, low


def certificate_code(key: bytes, *parts: str) -> str:
    """The code of what ``parts`` say (session, person, statement), the same each time it is made under ``key``.

    Raises ``ValueError`` for a key under 32 bytes.
    """
    if len(key) < 32:
        raise ValueError("a code needs a key of 32 bytes")
    digest = hmac.new(key, canonical({"format": FORMAT, "of": list(parts)}), hashlib.sha256).digest()
    number = int.from_bytes(digest, "big") >> (256 - 5 * _DATA)
    data = [number >> 5 * at & 31 for at in reversed(range(_DATA))]
    word = "".join(SIGNS[sign] for sign in (*data, *_checks(data)))
    return "-".join(word[at : at + _GROUP] for at in range(0, len(word), _GROUP))


def read_code(text: str) -> str:
    """A code as somebody typed it, in its usual form. Raises ``CodeMistyped``."""
    wide = unicodedata.normalize("NFKC", text).upper().translate(_READ_AS)
    word = "".join(sign for sign in wide if sign.isalnum())
    if len(word) != _DATA + _CHECKS or any(sign not in SIGNS for sign in word):
        raise CodeMistyped(typed=text[:40], signs=_DATA + _CHECKS)
    values = [SIGNS.index(sign) for sign in word]
    if _checks(values[:_DATA]) != tuple(values[_DATA:]):
        raise CodeMistyped(typed=text[:40], signs=_DATA + _CHECKS)
    return "-".join(word[at : at + _GROUP] for at in range(0, len(word), _GROUP))


@dataclass(frozen=True, slots=True)
class Entry:
    """One certificate without a name, as it stands in the list.

    Attributes:
        statement: ``took-part``, or the competencies that were reached: ``identification evidence``.
        criteria: fingerprint of the criteria; empty where nothing was decided.
        starts_on, ends_on, issued_on: days, ISO 8601.
        simulated: ``yes`` for a demonstration, else empty.
    """

    code: str
    statement: str
    session: str
    place: str
    starts_on: str
    ends_on: str
    criteria: str
    issued_on: str
    simulated: str = ""


HEADER = tuple(field.name for field in fields(Entry))


@dataclass(frozen=True, slots=True)
class CertificateList:
    """A list whose signature fits. ``public_key`` are the 32 bytes of the key that signed it."""

    entries: tuple[Entry, ...]
    public_key: bytes

    def find(self, typed: str) -> Entry:
        """The entry of a code. Raises ``CodeMistyped``, ``CodeNotListed``."""
        code = read_code(typed)
        for entry in self.entries:
            if entry.code == code:
                return entry
        raise CodeNotListed(code=code, entries=len(self.entries))


def write_list(path: Path, entries: Iterable[Entry], keys: Keys) -> CertificateList:
    """Write the list in the order of its codes, signed by ``keys``. Raises ``DiskFull``, ``CannotWrite``."""
    rows = [_clean(entry) for entry in sorted(entries, key=lambda entry: entry.code)]
    value = keys.private.sign(_message(astuple(row) for row in rows))
    signature = [_SIGNED, keys.public_key.hex(), base64.b64encode(value).decode("ascii")]
    signature += [""] * (len(HEADER) - len(signature))
    write_table(path, HEADER, [*(astuple(row) for row in rows), signature])
    return CertificateList(tuple(rows), keys.public_key)


def read_list(path: Path) -> CertificateList:
    """Read a list and check its signature.

    Raises:
        NotACertificateList: another table, or the signature's row is gone.
        ListChanged: the signature does not fit the rows.
        NoSuchFile, Unreadable, TooLargeFile, TableEncoding, TableShape: as ``read_table``.
    """
    table = read_table(path)
    if table.header != HEADER or not table.rows or table.rows[-1][0] != _SIGNED:
        raise NotACertificateList(file=str(path))
    *rows, signature = table.rows
    try:
        key, value = bytes.fromhex(signature[1]), base64.b64decode(signature[2], validate=True)
    except (ValueError, binascii.Error) as error:
        raise ListChanged(file=str(path)) from error
    if not _fits(key, value, _message(rows)):
        raise ListChanged(file=str(path))
    return CertificateList(tuple(Entry(*row) for row in rows), key)


def _clean(entry: Entry) -> Entry:
    """Every cell on one line without blanks at its ends, so that it is read as it was written."""
    return Entry(*(" ".join(str(value).split()) for value in astuple(entry)))


def _message(rows: Iterable[Iterable[str]]) -> bytes:
    return canonical({"format": FORMAT, "header": list(HEADER), "rows": [list(row) for row in rows]})


def _fits(key: bytes, value: bytes, message: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(value, message)
    except (InvalidSignature, ValueError):
        return False
    return True
