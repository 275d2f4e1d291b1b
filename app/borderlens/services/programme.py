"""The programme's key, under which people stand as pseudonyms in everything that leaves it.

It is made when it is first needed and lies in ``data/keys/programme.key``: 64 hexadecimal digits, read by its owner
only. Two laptops give a person the same pseudonym when they hold the same key, so that a programme copies the file to
every laptop that exports; whoever loses it starts with new pseudonyms.
"""

from __future__ import annotations

import re
import secrets
from pathlib import Path

from borderlens.domain.lrs_errors import NotAProgrammeKey
from borderlens.domain.pseudonyms import KEY_BYTES
from borderlens.whole_file import write_whole

FILE = "programme.key"
_DIGITS = re.compile(rf"[0-9a-f]{{{2 * KEY_BYTES}}}\s*")


def programme_key(data: Path) -> bytes:
    """The key of the data folder ``data``: 32 bytes, for ``domain.pseudonyms.pseudonym``.

    Raises:
        NotAProgrammeKey: the file cannot be read as a key; it is never replaced, since every pseudonym would change.
        CannotWrite, DiskFull: no key could be kept.
    """
    file = data / "keys" / FILE
    if not file.exists():
        write_whole(file, f"{secrets.token_hex(KEY_BYTES)}\n".encode(), private=True)
    try:
        text = file.read_text("ascii")
    except (OSError, ValueError) as error:
        raise NotAProgrammeKey(file=str(file)) from error
    if not _DIGITS.fullmatch(text):
        raise NotAProgrammeKey(file=str(file))
    return bytes.fromhex(text.strip())
