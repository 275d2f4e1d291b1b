"""A full disk and a disk that refuses to be written: nothing is lost, and both are named."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from borderlens.domain.errors import (
    DiskFull,
)
from borderlens.domain.events import Draft, Event, EventKind
from borderlens.store.sqlite import SqliteStore

NOTE = Draft(EventKind.CHECK_MADE, {"n": 1})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "laptop" / "borderlens.db"


def append_without_end(store: SqliteStore, kept: list[Event]) -> None:
    for n in itertools.count():
        kept.append(store.events.append(Draft("check.made", {"n": n, "words": "x" * 500})))


def test_a_full_disk_loses_nothing_and_is_named(file: Path) -> None:
    with SqliteStore(file) as store:
        kept = [store.events.append(NOTE)]
        db = store.database.db
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFull) as caught:
            append_without_end(store, kept)
        assert caught.value.fields == {"file": str(file)}
        assert store.events.read()[1:] == kept
        db.execute("PRAGMA max_page_count = 100000")
        kept.append(store.events.append(NOTE))
    with SqliteStore(file) as store:
        assert store.events.read()[1:] == kept
        assert store.events.verify() == []
        assert store.database.check() == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB, where this user may mount one."""
    mount, place = shutil.which("mount"), tmp_path / "stick"
    place.mkdir()
    if mount is None:
        pytest.skip("no mount command")
    done = subprocess.run([mount, "-t", "tmpfs", "-o", "size=1m", "none", place], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"cannot mount a small file system: {done.stderr.decode().strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


def test_a_stick_that_is_really_full_loses_nothing_and_is_named(small_disk: Path) -> None:
    file = small_disk / "borderlens.db"
    with SqliteStore(file) as store:
        kept = [store.events.append(NOTE) for _ in range(20)]
        filler = small_disk / "photos"
        fill(filler)
        with pytest.raises(DiskFull):
            append_without_end(store, kept)
        assert store.events.read()[1:] == kept
        filler.unlink()
        kept.append(store.events.append(NOTE))
        assert store.events.verify() == []
    with SqliteStore(file) as store:
        assert store.events.read()[1:] == kept
        assert store.database.check() == []


def test_a_new_database_on_a_full_stick_is_named(small_disk: Path) -> None:
    fill(small_disk / "photos")
    with pytest.raises(DiskFull):
        SqliteStore(small_disk / "borderlens.db")
    (small_disk / "photos").unlink()
    with SqliteStore(small_disk / "borderlens.db") as store:
        assert len(store.events.read()) == 1


def fill(filler: Path) -> None:
    with filler.open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(bytes(4096))
        except OSError:
            return


LIMITED = """
import resource, sys
from pathlib import Path
from borderlens.domain.errors import CannotWrite
from borderlens.domain.events import Draft
from borderlens.store.sqlite import SqliteStore
with SqliteStore(Path(sys.argv[1])) as store:
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
    kept = 1
    try:
        while True:
            store.events.append(Draft("check.made", {"words": "x" * 500}))
            kept += 1
    except CannotWrite:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    sys.exit(0 if len(store.events.read()) == kept > 5 and not store.events.verify() else 1)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX")
def test_a_write_that_the_system_refuses_is_named(file: Path, root: Path) -> None:
    command = [sys.executable, "-c", LIMITED, str(file)]
    assert (
        subprocess.run(command, env=os.environ | {"PYTHONPATH": str(root / "app")}, check=False, timeout=60).returncode
        == 0
    )
