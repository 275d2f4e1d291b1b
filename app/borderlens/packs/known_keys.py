"""Keys met here before: ``keys/known.toml``, trust on first use.

A key goes on the list with the first pack that is imported under it, together with the signer's words and the day. It
stays there: the list says that a pack comes from the same installation as before, not who that is.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from borderlens.packs.signing import Signature, fingerprint
from borderlens.packs.toml_file import TomlFile
from borderlens.packs.toml_text import toml_text
from borderlens.whole_file import write_whole

KNOWN = "known.toml"
FORMAT = "bl-keys/1"


class Standing(StrEnum):
    """What this installation can say of a pack's signature; the value is the last word of ``packs.signed.*``."""

    UNSIGNED = "unsigned"
    OWN = "own"
    KNOWN = "known"
    UNKNOWN = "unknown"
    OTHER_KEY = "other_key"
    """Words that the list knows, under a key that it does not."""


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key, the words it was first met under, and the day."""

    public_key: bytes
    signer: str
    since: date

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.public_key)


@dataclass(frozen=True, slots=True)
class KnownKeys:
    """The list; ``own`` is the public key of this installation, if it has one."""

    keys: tuple[KnownKey, ...]
    own: bytes | None = None

    def find(self, public_key: bytes) -> KnownKey | None:
        return next((key for key in self.keys if key.public_key == public_key), None)

    def standing(self, signature: Signature | None) -> Standing:
        if signature is None:
            return Standing.UNSIGNED
        if signature.public_key == self.own:
            return Standing.OWN
        if self.find(signature.public_key) is not None:
            return Standing.KNOWN
        words = signature.signer.casefold()
        return Standing.OTHER_KEY if any(k.signer.casefold() == words for k in self.keys) else Standing.UNKNOWN


def read_known(folder: Path, own: bytes | None = None) -> KnownKeys:
    """The list in ``folder`` (``paths.data/keys``); empty where there is none.

    Raises:
        PackMistake: the list cannot be read; file, line and mend.
    """
    if not (folder / KNOWN).exists():
        return KnownKeys((), own)
    table = TomlFile.read(folder, KNOWN).table()
    if table.words("format") != FORMAT:
        raise table.mistake("format", "format", value=str(table.data["format"])[:60], wanted=FORMAT)
    keys = []
    for row in table.children("key", []):
        try:
            raw = base64.b64decode(row.words("public_key"), validate=True)
            since = date.fromisoformat(row.words("since"))
        except (binascii.Error, ValueError) as error:
            raise row.mistake("wrong_kind", name="key", wanted="a public key and a day") from error
        keys.append(KnownKey(raw, row.words("signer"), since))
        row.done()
    table.done()
    return KnownKeys(tuple(keys), own)


def remember(folder: Path, signature: Signature, since: date) -> KnownKeys:
    """Put the key of a signature on the list, once; this installation's own key has no place there.

    Raises:
        PackMistake: the list cannot be read, and is left as it is.
        CannotWrite, DiskFull: the list was not changed.
    """
    known = read_known(folder)
    if known.find(signature.public_key) is not None:
        return known
    keys = (*known.keys, KnownKey(signature.public_key, signature.signer, since))
    rows = [
        {"public_key": base64.b64encode(k.public_key).decode("ascii"), "signer": k.signer, "since": k.since}
        for k in keys
    ]
    write_whole(folder / KNOWN, toml_text({"format": FORMAT, "key": rows}).encode("utf-8"))
    return KnownKeys(keys)
