"""Pseudonyms: what stands for a person in every file that leaves the programme, except the list of names.

Source: assessment study, section 9. Whoever holds the programme's key can tell which person a pseudonym is; nobody
else can, not even with the list of all ids.
"""

from __future__ import annotations

import hashlib
import hmac

KEY_BYTES = 32
DIGITS = 32


def pseudonym(key: bytes, person: str) -> str:
    """The first 32 hexadecimal digits of HMAC-SHA256 of the person's id (UTF-8) under the programme's key.

    Raises ``ValueError`` for a key that is not 32 bytes, or an empty id.
    """
    if len(key) != KEY_BYTES or not person:
        raise ValueError("a pseudonym needs a key of 32 bytes and a person's id")
    return hmac.new(key, person.encode("utf-8"), hashlib.sha256).hexdigest()[:DIGITS]
