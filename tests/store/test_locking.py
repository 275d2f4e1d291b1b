"""The lock of a database: opened by passphrase or recovery code, and by nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from borderlens.domain.report_errors import DamagedLock, ShortPassphrase, WrongPassphrase
from borderlens.store import locking
from borderlens.store.locking import (
    change_passphrase,
    is_locked,
    lock_file,
    make_lock,
    new_code,
    remove_lock,
    unlock,
)

WORDS = "Cửa khẩu Móng Cái 2026"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """A try that costs a millisecond; what is tested is not its price."""
    monkeypatch.setattr(locking, "_COST", 1 << 4)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "borderlens.db"


def test_passphrase_and_code_open_it_however_they_are_typed(database: Path) -> None:
    made = make_lock(database, WORDS)
    assert is_locked(database)
    for typed in (WORDS, f"  {WORDS} ", made.code, made.code.lower().replace("-", " ")):
        assert unlock(database, typed) == made.key


@pytest.mark.parametrize("typed", ["", "cửa khẩu móng cái 2026", "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", "x" * 5000, "\0"])
def test_nothing_else_does(database: Path, typed: str) -> None:
    make_lock(database, WORDS)
    with pytest.raises(WrongPassphrase):
        unlock(database, typed)


def test_neither_key_nor_secrets_stand_in_the_lock(database: Path) -> None:
    made = make_lock(database, WORDS)
    content = lock_file(database).read_bytes()
    assert made.key not in content
    assert made.key.hex().encode() not in content
    assert made.code.encode() not in content
    assert WORDS.encode() not in content


def test_a_short_passphrase_makes_no_lock(database: Path) -> None:
    with pytest.raises(ShortPassphrase):
        make_lock(database, "ຍາວ 7 ")
    assert not is_locked(database)


def test_another_passphrase_keeps_key_and_code(database: Path) -> None:
    made = make_lock(database, WORDS)
    change_passphrase(database, made.key, "another one 2027")
    assert unlock(database, "another one 2027") == unlock(database, made.code) == made.key
    with pytest.raises(WrongPassphrase):
        unlock(database, WORDS)


def test_a_fresh_code_takes_the_place_of_the_old(database: Path) -> None:
    made = make_lock(database, WORDS)
    code = new_code(database, made.key)
    assert unlock(database, code) == made.key
    with pytest.raises(WrongPassphrase):
        unlock(database, made.code)


@pytest.mark.parametrize(
    "damage", [b"", b"{}", b"[1]", b"\xff", b'{"format": "bl-lock/1", "code": 1, "passphrase": ""}']
)
def test_a_damaged_lock_is_read_from_its_copy(database: Path, damage: bytes) -> None:
    made = make_lock(database, WORDS)
    lock_file(database).write_bytes(damage)
    assert unlock(database, WORDS) == made.key
    lock_file(database).unlink()
    assert is_locked(database)
    assert unlock(database, WORDS) == made.key


def test_without_lock_and_copy_the_mistake_names_it(database: Path) -> None:
    make_lock(database, WORDS)
    for file in (lock_file(database), database.parent / "backups" / lock_file(database).name):
        file.write_bytes(b"nothing")
    with pytest.raises(DamagedLock):
        unlock(database, WORDS)
    remove_lock(database)
    assert not is_locked(database)
