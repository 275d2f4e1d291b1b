"""The settings file: whole, forgiving, never in the way of a start."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.errors import CannotWrite
from borderlens.ui.settings import Person, Settings, read, write

names = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=40)


@given(name=names, agency=names, size=st.sampled_from([1.0, 1.25, 1.5, 2.0]), still=st.booleans())
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, name: str, agency: str, size: float, still: bool
) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    settings = Settings("lo", "dark", size, still, Person("id", name, "trainer", "LA", agency), model="langson-2026a")
    write(file, settings)
    assert read(file) == (settings, None)


def test_no_file_means_the_usual(tmp_path: Path) -> None:
    assert read(tmp_path / "settings.toml") == (Settings(), None)


@pytest.mark.parametrize(
    "content", [b"theme = [", b"\xff\xfe\x00", b"= 3", b"a = 1" + b"0" * 5000, b"a = " + b"[" * 9000]
)
def test_a_damaged_file_is_set_aside_whole(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    settings, aside = read(file)
    assert settings == Settings()
    assert aside is not None
    assert aside.read_bytes() == content
    assert not file.exists()


def test_a_value_of_the_wrong_kind_keeps_the_usual(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('theme = 3\ntext_size = "large"\nstill = 1\nlanguage = "vi"\nperson = 7\n', "utf-8")
    assert read(file) == (Settings(language="vi"), None)


def test_what_no_window_knows_becomes_the_usual(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    person = '[person]\nid = "7"\nname = "LS-014"\nrole = "king"\ncountry = "XX"\n'
    for size in ("nan", "inf", "50", "0.01", "9" * 400):
        file.write_text(f'language = "tlh"\ntheme = "pink"\ntext_size = {size}\n{person}', "utf-8")
        assert read(file) == (Settings(person=Person("7", "LS-014")), None)


def test_a_damaged_file_that_cannot_be_moved_does_not_stop_a_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(30, "Read-only file system")

    file = tmp_path / "settings.toml"
    file.write_text("theme = [", "utf-8")
    monkeypatch.setattr(Path, "replace", refuse)
    assert read(file) == (Settings(), None)
    assert file.read_text("utf-8") == "theme = ["


def test_a_whole_number_is_a_text_size(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("text_size = 2\n", "utf-8")
    assert read(file)[0].text_size == 2.0


def test_fields_of_a_newer_program_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('theme = "dark"\nnewer = true\n[person]\nname = "LS-014"\nbadge = 9\n', "utf-8")
    settings, aside = read(file)
    assert (settings.theme, settings.person.name, aside) == ("dark", "LS-014", None)


def test_a_folder_that_cannot_be_made_is_a_persons_mistake(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(CannotWrite):
        write(tmp_path / "file" / "settings.toml", Settings())
