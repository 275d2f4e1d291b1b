from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from borderlens.domain.errors import CannotWrite, DiskFull
from borderlens.whole_file import write_whole


def test_makes_its_folder_and_leaves_nothing_else(tmp_path: Path) -> None:
    write_whole(tmp_path / "new" / "a.bin", b"one")
    write_whole(tmp_path / "new" / "a.bin", b"two")
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "new").iterdir()] == [("a.bin", b"two")]


@pytest.mark.parametrize(("number", "mistake"), [(errno.ENOSPC, DiskFull), (errno.EIO, CannotWrite)])
def test_what_was_there_stays_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, mistake: type[Exception]
) -> None:
    write_whole(tmp_path / "a.bin", b"before")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(mistake):
        write_whole(tmp_path / "a.bin", b"after")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.bin", b"before")]


def test_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "file" / "a.bin", b"")


@pytest.mark.skipif(os.name != "posix", reason="only these systems have a mask for new files")
def test_nobody_gets_to_read_more_than_the_system_lets_them(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        write_whole(tmp_path / "names.csv", b"names")
    finally:
        os.umask(before)
    assert (tmp_path / "names.csv").stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a folder is not synced")
def test_a_folder_that_cannot_be_synced_is_no_reason_to_complain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    real = os.fsync

    def only_files(handle: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        synced.append(is_folder)
        if is_folder:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        real(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    write_whole(tmp_path / "a.bin", b"whole")
    assert synced == [False, True]
    assert (tmp_path / "a.bin").read_bytes() == b"whole"


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps no such modes")
def test_a_private_file_and_its_folder_are_for_their_owner_alone(tmp_path: Path) -> None:
    write_whole(tmp_path / "keys" / "a.pem", b"secret", private=True)
    write_whole(tmp_path / "open" / "a.csv", b"table")
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) & 0o077 for name in ("keys", "keys/a.pem")]
    assert modes == [0, 0]
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE((tmp_path / "open" / "a.csv").stat().st_mode) == 0o666 & ~umask
