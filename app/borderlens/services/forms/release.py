"""Release codes: what unseals a form. Ten letters and digits that cannot be mistaken for each other, in two groups.

The key is made from the code by scrypt (64 MB and about 0.3 seconds for each try) and used once, with a
salt of its own, for ChaCha20-Poly1305. Ten of 25 signs are 46 bits: to try half of them takes a thousand such laptops
centuries. The sealed half is bound to the open half beside it: it opens with no other.
"""

from __future__ import annotations

import secrets
import unicodedata

from borderlens.domain.form_errors import NotAReleaseCode

ALPHABET = "ACDEFGHJKMNPQRTVWXY346789"
"""Without 0 O, 1 I L, 2 Z, 5 S, 8 B and U V: of each pair at most one is here."""
GROUP, GROUPS = 5, 2
MAGIC = b"bl-sealed/1\n"
_SALT, _NONCE, _TAG = 16, 12, 16
_COST, _BLOCK, _LANES = 1 << 16, 8, 2


class WrongKey(Exception):
    """The code does not open it, or it was changed."""


def new_code() -> str:
    """A fresh code, such as ``K7RTA-93WXD``."""
    groups = ("".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS))
    return "-".join(groups)


def read_code(typed: str) -> str:
    """A code as a person types it: capitals or not, with or without dash and blanks, also in full-width letters.

    Raises:
        NotAReleaseCode: it has another length, or a sign that codes do not have.
    """
    plain = unicodedata.normalize("NFKC", typed).upper()
    signs = [sign for sign in plain if not sign.isspace() and unicodedata.category(sign) != "Pd"]
    if len(signs) != GROUP * GROUPS or not set(signs) <= set(ALPHABET):
        raise NotAReleaseCode(code=typed.strip()[:20])
    return f"{''.join(signs[:GROUP])}-{''.join(signs[GROUP:])}"


def seal(content: bytes, code: str, beside: bytes) -> bytes:
    """``content`` under the code, bound to the bytes ``beside`` it."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    return MAGIC + salt + nonce + ChaCha20Poly1305(_key(code, salt)).encrypt(nonce, content, MAGIC + beside)


def unseal(sealed: bytes, code: str, beside: bytes) -> bytes:
    """What was sealed.

    Raises:
        WrongKey: another code, or any byte of it or beside it was changed.
        ValueError: this was never sealed here.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    head = len(MAGIC)
    if not sealed.startswith(MAGIC) or len(sealed) < head + _SALT + _NONCE + _TAG:
        raise ValueError("this is no sealed key")
    salt, nonce = sealed[head : head + _SALT], sealed[head + _SALT : head + _SALT + _NONCE]
    try:
        return ChaCha20Poly1305(_key(code, salt)).decrypt(nonce, sealed[head + _SALT + _NONCE :], MAGIC + beside)
    except InvalidTag as error:
        raise WrongKey from error


def _key(code: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=32, n=_COST, r=_BLOCK, p=_LANES).derive(code.encode("ascii"))
