import sqlite3
from pathlib import Path

import pytest

from borderlens.domain.errors import Mistake
from borderlens.paths import find_paths
from borderlens.services import doctor
from borderlens.services.fonts import SCRIPTS, ScriptFont
from borderlens.store.sqlite import SqliteStore


def say(mistake: Mistake) -> str:
    return str(mistake)


def states(rows: object) -> list[doctor.State]:
    return [row.state for row in rows]  # type: ignore[attr-defined]


def test_this_checkout_is_well_and_nothing_is_written(data_folder: Path) -> None:
    rows = list(doctor.examine(find_paths(), say))
    assert [row for row in rows if row.state is not doctor.State.GOOD] == []
    assert any(row.what == "one photo check" for row in rows)
    assert not data_folder.exists()


def test_a_missing_font_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "find_fonts", lambda: [ScriptFont(SCRIPTS[2], None)])
    (row,) = doctor.fonts()
    assert row.state is doctor.State.FAULT
    assert SCRIPTS[2].debian in row.found or SCRIPTS[2].windows in row.found


def test_a_good_and_a_damaged_database(data_folder: Path) -> None:
    paths = find_paths()
    data_folder.mkdir()
    with SqliteStore(paths.database):
        pass
    assert states(doctor.database(paths)) == [doctor.State.GOOD]
    paths.database.write_bytes(b"this is no database" * 100)
    assert states(doctor.database(paths)) == [doctor.State.FAULT]


def test_a_damaged_page_is_found(data_folder: Path) -> None:
    paths = find_paths()
    data_folder.mkdir()
    with sqlite3.connect(paths.database) as connection:
        connection.execute("CREATE TABLE t (x UNIQUE)")
        connection.executemany("INSERT INTO t VALUES (?)", [(f"value {n}" * 20,) for n in range(500)])
    connection.close()
    content = bytearray(paths.database.read_bytes())
    content[-4096 * 3 : -4096 * 2] = bytes(4096)
    paths.database.write_bytes(content)
    assert states(doctor.database(paths)) == [doctor.State.FAULT]


def test_a_broken_pack_is_named_and_the_rest_goes_on(data_folder: Path) -> None:
    (data_folder / "quizzes" / "broken").mkdir(parents=True)
    (data_folder / "quizzes" / "broken" / "pack.toml").write_text("format = ", "utf-8")
    rows = list(doctor.packs(find_paths(), say))
    assert [row.state for row in rows if "broken" in row.found] == [doctor.State.ATTENTION]
    assert sum(row.state is doctor.State.GOOD for row in rows) >= 2


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    (_, row) = doctor.places(find_paths(file / "inside"))
    assert row.state is doctor.State.FAULT
    assert "--data" in row.found
    (_, row) = doctor.places(find_paths(tmp_path / "new" / "folder"))
    assert row.state is doctor.State.GOOD
