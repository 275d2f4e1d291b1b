from pathlib import Path

import pytest

from borderlens import paths


def test_the_option_wins_over_the_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path / "variable"))
    assert paths.find_paths(tmp_path / "option").data == tmp_path / "option"
    assert paths.find_paths().data == tmp_path / "variable"


def test_a_mark_beside_the_program_puts_the_data_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.DATA_VARIABLE)
    monkeypatch.setattr(paths, "program_folder", lambda: tmp_path)
    assert not paths.find_paths().portable
    (tmp_path / paths.PORTABLE_MARK).touch()
    found = paths.find_paths()
    assert found.portable
    assert found.data == tmp_path / "borderlens-data"


def test_nothing_is_made_by_looking(tmp_path: Path) -> None:
    found = paths.find_paths(tmp_path / "new")
    assert found.database.parent == tmp_path / "new"
    assert not found.data.exists()


def test_bundled_folders_are_there() -> None:
    bundle = paths.bundled()
    assert (bundle / "assets" / "themes" / "tokens.toml").is_file()
    assert (bundle / "models").is_dir()
