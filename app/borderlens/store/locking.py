"""A locked database: SQLCipher under a random key, and the key wrapped twice: by a passphrase and by a recovery code.

The lock is a small file beside the database, ``borderlens.db.lock``, with a copy in ``backups/``. It holds no key in
the open: each wrapping is ChaCha20-Poly1305 under scrypt (64 MB, about 0.3 seconds a try) of what a person types. The
recovery code is shown once, to be written down and kept away from the laptop; without it and without the passphrase
nobody opens the database again, and the bundles that were handed on are all that is left (assessment study, 9).
"""

from __future__ import annotations

import base64
import json
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from borderlens.domain.errors import Unreadable
from borderlens.domain.events import canonical
from borderlens.domain.report_errors import DamagedLock, ShortPassphrase, WrongPassphrase
from borderlens.whole_file import write_whole

FORMAT = "bl-lock/1"
LEAST = 8
"""Signs of a passphrase at least."""
ALPHABET = "ACDEFGHJKMNPQRTVWXY346789"
"""Signs that cannot be mistaken for each other, as in release codes."""
GROUP, GROUPS = 5, 5
_KEY, _SALT, _NONCE = 32, 16, 12
_COST, _BLOCK, _LANES = 1 << 16, 8, 2
_CODE, _WORDS = "code", "passphrase"


@dataclass(frozen=True, slots=True)
class Made:
    """A fresh lock: the key of the database, 32 bytes, and the recovery code to be shown once."""

    key: bytes
    code: str


def lock_file(database: Path) -> Path:
    """Where the lock of a database lies."""
    return database.with_name(database.name + ".lock")


def is_locked(database: Path) -> bool:
    """True when the database, or what is left of its lock, says that it is locked."""
    return lock_file(database).exists() or _copy(database).exists()


def make_lock(database: Path, passphrase: str) -> Made:
    """Write a lock with a fresh key for ``database``, which is not changed.

    Raises:
        ShortPassphrase: fewer than ``LEAST`` signs. CannotWrite, DiskFull: no lock was written.
    """
    key, code = secrets.token_bytes(_KEY), _new_code()
    _write(database, {_WORDS: _wrap(key, _checked(passphrase)), _CODE: _wrap(key, _plain_code(code))})
    return Made(key, code)


def unlock(database: Path, typed: str) -> bytes:
    """The key of the database, by its passphrase or its recovery code.

    Raises:
        WrongPassphrase: it is neither. DamagedLock: the lock cannot be read.
    """
    wraps = _read(database)
    for name, secret in ((_WORDS, _normal(typed)), (_CODE, _plain_code(typed))):
        if (key := _unwrap(wraps[name], secret)) is not None:
            return key
    raise WrongPassphrase(file=str(database))


def change_passphrase(database: Path, key: bytes, passphrase: str) -> None:
    """Another passphrase for the same key; the recovery code stays.

    Raises:
        ShortPassphrase, DamagedLock, CannotWrite, DiskFull: nothing was changed.
    """
    wraps = _read(database)
    _write(database, {**wraps, _WORDS: _wrap(key, _checked(passphrase))})


def new_code(database: Path, key: bytes) -> str:
    """A fresh recovery code; the old one opens nothing any more.

    Raises:
        DamagedLock, CannotWrite, DiskFull: nothing was changed.
    """
    wraps, code = _read(database), _new_code()
    _write(database, {**wraps, _CODE: _wrap(key, _plain_code(code))})
    return code


def remove_lock(database: Path) -> None:
    """Take the lock away, once the database is plain again."""
    lock_file(database).unlink(missing_ok=True)
    _copy(database).unlink(missing_ok=True)


def _copy(database: Path) -> Path:
    return database.parent / "backups" / lock_file(database).name


def _checked(passphrase: str) -> str:
    normal = _normal(passphrase)
    if len(normal) < LEAST:
        raise ShortPassphrase(least=LEAST)
    return normal


def _normal(typed: str) -> str:
    """One Unicode form, blanks around it dropped: the same words typed on another keyboard open it, too."""
    return unicodedata.normalize("NFKC", typed).strip()


def _plain_code(typed: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKC", typed).upper() if sign in ALPHABET)


def _new_code() -> str:
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS))


def _wrap(key: bytes, secret: str) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    sealed = ChaCha20Poly1305(_derived(secret, salt)).encrypt(nonce, key, FORMAT.encode())
    return salt + nonce + sealed


def _unwrap(wrap: bytes, secret: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt, nonce, sealed = wrap[:_SALT], wrap[_SALT : _SALT + _NONCE], wrap[_SALT + _NONCE :]
    try:
        return ChaCha20Poly1305(_derived(secret, salt)).decrypt(nonce, sealed, FORMAT.encode())
    except InvalidTag:
        return None


def _derived(secret: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=_KEY, n=_COST, r=_BLOCK, p=_LANES).derive(secret.encode())


def _write(database: Path, wraps: dict[str, bytes]) -> None:
    told = {name: base64.b64encode(wrap).decode() for name, wrap in wraps.items()}
    content = canonical({"format": FORMAT, **told})
    write_whole(_copy(database), content)
    write_whole(lock_file(database), content)


def _read(database: Path) -> dict[str, bytes]:
    """Both wrappings, out of the lock or, where that is gone or damaged, out of its copy."""
    damaged = DamagedLock(file=str(lock_file(database)))
    for file in (lock_file(database), _copy(database)):
        try:
            found = json.loads(file.read_bytes())
            wraps = {name: base64.b64decode(found[name], validate=True) for name in (_WORDS, _CODE)}
            if found["format"] == FORMAT and all(len(wrap) == _SALT + _NONCE + _KEY + 16 for wrap in wraps.values()):
                return wraps
        except FileNotFoundError:
            continue
        except OSError as error:
            raise Unreadable(file=str(file), why=error.strerror or str(error)) from error
        except (ValueError, KeyError, TypeError, RecursionError):
            continue
    raise damaged
