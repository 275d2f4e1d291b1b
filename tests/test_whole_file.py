from __future__ import annotations

import errno
import os
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
