from pathlib import Path

from borderlens.services.fonts import SCRIPTS, find_fonts


def test_an_empty_font_folder_names_the_package_of_every_script(tmp_path: Path) -> None:
    found = find_fonts([tmp_path])
    assert [f.file for f in found] == [None] * len(SCRIPTS)
    assert all(f.package for f in found)


def test_a_file_that_is_no_font_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "NotoSansLao.ttf").write_bytes(b"no font")
    assert find_fonts([tmp_path])[2].file is None


def test_this_machine_draws_all_four_languages() -> None:
    assert [f.script.key for f in find_fonts() if f.file is None] == []
