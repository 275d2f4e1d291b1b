"""A pack as one file: the same bytes each time, and back again."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from borderlens.domain.errors import CannotWrite, PackMistake
from borderlens.packs.pack_archive import archive_name, export_pack
from borderlens.packs.pack_files import Kind, PackName, clash, files_of, name_of, portable
from borderlens.packs.signing import SIGNATURE, own_keys, sign

MOMENT = datetime(2026, 11, 24, tzinfo=UTC)


def test_the_same_pack_gives_the_same_bytes_whenever_it_is_written(small_pack: Path, tmp_path: Path) -> None:
    sign(small_pack, own_keys(tmp_path / "keys"), "A", MOMENT)
    first, second = tmp_path / "first.blpack", tmp_path / "second.blpack"
    export_pack(small_pack, first)
    for file in small_pack.rglob("*"):
        file.chmod(0o700)
        file.touch()
    export_pack(small_pack, second)
    assert first.read_bytes() == second.read_bytes()


def test_the_file_holds_the_packs_files_and_nothing_else(small_pack: Path, tmp_path: Path) -> None:
    (small_pack / ".DS_Store").write_bytes(b"x")
    export_pack(small_pack, tmp_path / "small.blpack")
    with zipfile.ZipFile(tmp_path / "small.blpack") as archive:
        assert archive.namelist() == files_of(small_pack)
        assert archive.read("pack.toml") == (small_pack / "pack.toml").read_bytes()
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_an_unsigned_pack_is_signed_in_the_file_alone(small_pack: Path, tmp_path: Path) -> None:
    keys = own_keys(tmp_path / "keys")
    made = export_pack(small_pack, tmp_path / "small.blpack", keys, "Laboratory")
    assert made is not None
    assert made.public_key == keys.public_key
    assert not (small_pack / SIGNATURE).exists()
    with zipfile.ZipFile(tmp_path / "small.blpack") as archive:
        assert SIGNATURE in archive.namelist()


def test_a_signed_pack_keeps_the_signature_of_who_made_it(small_pack: Path, tmp_path: Path) -> None:
    author = sign(small_pack, own_keys(tmp_path / "author"), "Author", MOMENT)
    assert export_pack(small_pack, tmp_path / "small.blpack", own_keys(tmp_path / "other"), "Other") == author


def test_a_broken_pack_or_signature_is_not_sent(small_pack: Path, tmp_path: Path) -> None:
    out = tmp_path / "small.blpack"
    out.write_bytes(b"before")
    sign(small_pack, own_keys(tmp_path / "keys"), "A", MOMENT)
    (small_pack / "text" / "lo.toml").write_bytes((small_pack / "text" / "lo.toml").read_bytes() + b"\n")
    with pytest.raises(PackMistake) as found:
        export_pack(small_pack, out)
    assert found.value.fields["problem"] == "changed"
    (small_pack / "items.toml").unlink()
    with pytest.raises(PackMistake):
        export_pack(small_pack, out)
    assert out.read_bytes() == b"before"


def test_a_place_that_cannot_be_written_is_said(small_pack: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWrite):
        export_pack(small_pack, tmp_path / "file" / "small.blpack")


@pytest.mark.parametrize(
    ("version", "name"),
    [("1.0.0", "p-1.0.0.blpack"), ("3", "p-3.blpack"), ("bản 2/..", "p-b-n-2-.blpack")],
)
def test_the_usual_name_can_be_kept_by_any_system(version: str, name: str) -> None:
    assert archive_name(PackName(Kind.QUIZ, "p", version)) == name
    assert portable(name)


@pytest.mark.parametrize(
    "name",
    [
        "../a", "a/../b", "/a", "a//b", "a/", "", ".", ".a", "a.", "a ", "C:a", "a\\b", "con", "Aux.txt", "a/nul.png",
        "a\n", "a\0", "ấ.png", "a/b/c/d/e", "x" * 101, "a?",
    ],
)  # fmt: skip
def test_names_that_some_system_cannot_keep(name: str) -> None:
    assert not portable(name)


@pytest.mark.parametrize("name", ["a", "pack.toml", "text/zh-Hans.toml", "pictures/skin_1 (2).jpg"[:15], "console.txt"])
def test_names_that_every_system_keeps(name: str) -> None:
    assert portable(name)


@pytest.mark.parametrize(
    ("names", "pair"),
    [
        (["a", "b/a"], None),
        (["a", "a"], ("a", "a")),
        (["a", "A"], ("a", "A")),
        (["a/b", "A/c"], ("a", "A/c")),
        (["a", "a/b"], ("a", "a/b")),
        (["a/b", "a"], ("a", "a")),
        (["a/b", "a/c", "d"], None),
    ],
)
def test_names_of_which_one_system_keeps_only_one(names: list[str], pair: tuple[str, str] | None) -> None:
    assert clash(names) == pair


def test_links_and_odd_names_are_no_part_of_a_pack(small_pack: Path) -> None:
    (small_pack / "link").symlink_to(small_pack / "pack.toml")
    with pytest.raises(PackMistake) as found:
        files_of(small_pack)
    assert found.value.fields["problem"] == "outside"
    (small_pack / "link").unlink()
    (small_pack / "bức ảnh.png").write_bytes(b"")
    with pytest.raises(PackMistake) as found:
        files_of(small_pack)
    assert found.value.fields["problem"] == "file_name"


def test_a_folder_says_which_pack_it_is(small_pack: Path, tmp_path: Path) -> None:
    assert name_of(small_pack) == PackName(Kind.QUIZ, "small", "3")
    with pytest.raises(PackMistake) as found:
        name_of(tmp_path)
    assert found.value.fields["problem"] == "no_head"
    (small_pack / "manifest.toml").write_text("", encoding="utf-8")
    with pytest.raises(PackMistake) as found:
        name_of(small_pack)
    assert found.value.fields["problem"] == "two_heads"
