"""Sticks that come and go: which volumes may be one, what is on them, and that a slow one keeps nobody waiting."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from borderlens.ui import sticks
from borderlens.ui.jobs import Jobs
from borderlens.ui.sticks import Stick, Sticks, files_on, mounted


def unexpected(error: Exception) -> None:
    raise error


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs(unexpected)
    yield made
    made.close()


def test_files_of_the_wanted_kinds_are_found_two_folders_deep(tmp_path: Path) -> None:
    deep = tmp_path / "one" / "two" / "three"
    deep.mkdir(parents=True)
    (tmp_path / ".trash").mkdir()
    for file in (tmp_path / "b.BLBUNDLE", tmp_path / "one" / "two" / "a.blbundle", tmp_path / "photo.jpg",
                 deep / "too-deep.blbundle", tmp_path / ".trash" / "gone.blbundle"):  # fmt: skip
        file.write_bytes(b"x")
    assert [file.name for file in files_on(tmp_path, {".blbundle"})] == ["b.BLBUNDLE", "a.blbundle"]


def test_a_disk_full_of_files_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sticks, "MOST", 20)
    for number in range(60):
        (tmp_path / f"{number:03}.blbundle").write_bytes(b"")
    assert len(files_on(tmp_path, {".blbundle"})) == 20


def test_a_link_is_not_followed_into_a_folder(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.blbundle").write_bytes(b"")
    (tmp_path / "stick" / "link").symlink_to(tmp_path / "elsewhere")
    assert files_on(tmp_path / "stick", {".blbundle"}) == ()


def test_a_stick_that_is_gone_has_no_files(tmp_path: Path) -> None:
    assert files_on(tmp_path / "gone", {".blbundle"}) == ()


@pytest.mark.skipif(os.name == "nt", reason="volumes are named otherwise there")
def test_only_places_of_sticks_count() -> None:
    assert sticks._is_outside("/media/officer/KINGSTON")
    assert sticks._is_outside("/run/media/officer/KINGSTON")
    for root in ("/", "/home", "/boot/efi", "/mnt/data", "/proc"):
        assert not sticks._is_outside(root)
    assert all(sticks._is_outside(str(root)) for root, _ in mounted())


def test_coming_going_and_writing_anew_are_told_and_standing_still_is_not(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    there: list[tuple[Path, str]] = []
    parent = QObject()
    watched = Sticks(jobs, {".blbundle"}, parent, lambda: list(there))
    told: list[tuple[Stick, ...]] = []
    watched.changed.connect(told.append)

    def look() -> None:
        watched.look()
        qtbot.waitUntil(lambda: not watched._looking)

    look()
    assert told == []
    there.append((tmp_path, "KINGSTON"))
    look()
    assert told[-1] == (Stick(tmp_path, "KINGSTON"),)
    file = tmp_path / "a.blbundle"
    file.write_bytes(b"one")
    look()
    look()
    assert len(told) == 2
    file.write_bytes(b"another")
    look()
    assert len(told) == 3
    assert told[-1][0].files == (file,)
    there.clear()
    look()
    assert told[-1] == ()


def test_a_volume_that_fails_is_looked_at_again_later(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    answers: list[object] = [OSError("pulled out"), [(tmp_path, "KINGSTON")]]

    def volumes() -> list[tuple[Path, str]]:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer  # type: ignore[return-value]

    parent = QObject()
    watched = Sticks(jobs, {".blbundle"}, parent, volumes)
    for _ in range(2):
        watched.look()
        qtbot.waitUntil(lambda: not watched._looking)
    assert [stick.name for stick in watched.found] == ["KINGSTON"]


def test_it_looks_by_itself_while_it_watches(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    looks: list[int] = []

    def volumes() -> list[tuple[Path, str]]:
        looks.append(1)
        return []

    parent = QObject()
    watched = Sticks(jobs, {".blbundle"}, parent, volumes, every=10)
    watched.watch(True)
    qtbot.waitUntil(lambda: len(looks) >= 3)
    watched.watch(False)
    qtbot.waitUntil(lambda: not watched._looking)
    seen = len(looks)
    qtbot.wait(60)
    assert len(looks) == seen
