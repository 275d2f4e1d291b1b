"""Libraries of confirmed photographs: entry by entry, corrections with their reason, others' left as they came."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from borderlens.domain.errors import (
    CannotWrite,
    NoSuchReference,
    OthersLibrary,
    PackMistake,
    ReasonMissing,
    ReferenceTwice,
)
from borderlens.packs import reference_library
from borderlens.packs.pack_archive import export_pack
from borderlens.packs.pack_import import import_pack
from borderlens.packs.reference_library import (
    Entry,
    Library,
    add_entry,
    create_library,
    picture_name,
    read_library,
    remove_entry,
)
from borderlens.packs.signing import own_keys, sign

DAY = date(2026, 11, 24)


def entry(content: bytes, **changes: object) -> Entry:
    name, digest = picture_name(content)
    made = Entry("tiger_skin", "Laboratory", date(2026, 10, 1), digest[::-1], name, digest, DAY, "from case 12")
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = create_library(tmp_path, "skins", 'Skins "A"', "CC-BY-4.0", DAY)
    for content in (b"one", b"two"):
        made = add_entry(made, entry(content), content)
    return made


def test_a_library_is_read_as_it_was_written(library: Library) -> None:
    assert read_library(library.folder) == library
    assert library.version == 3
    assert [e.note for e in library.entries] == ["from case 12"] * 2
    assert library.picture_file(library.entries[0]).read_bytes() == b"one"


def test_an_entry_without_a_note_and_an_empty_library(tmp_path: Path) -> None:
    empty = create_library(tmp_path, "a", "A", "CC0", DAY)
    assert read_library(empty.folder).entries == ()
    assert read_library(add_entry(empty, entry(b"x", note=""), b"x").folder).entries[0].note == ""


def test_the_same_photograph_is_not_taken_twice(library: Library) -> None:
    again = replace(entry(b"three"), sha256=library.entries[0].sha256)
    with pytest.raises(ReferenceTwice) as found:
        add_entry(library, again, b"three", "photo.jpg")
    assert found.value.fields == {"file": "photo.jpg", "library": 'Skins "A"', "label": "tiger_skin"}
    assert read_library(library.folder) == library


def test_a_correction_keeps_its_reason_and_not_the_picture(library: Library) -> None:
    gone = library.entries[0]
    after = remove_entry(library, gone.sha256, " Second opinion:\n dyed dog skin ", DAY)
    assert read_library(library.folder) == after
    assert [e.picture for e in after.entries] == [library.entries[1].picture]
    assert after.removed[0].reason == "Second opinion: dyed dog skin"
    assert (after.removed[0].label, after.removed[0].sha256) == (gone.label, gone.sha256)
    assert not library.picture_file(gone).exists()
    assert after.version == 4


def test_nothing_is_removed_silently_or_by_guess(library: Library) -> None:
    with pytest.raises(ReasonMissing):
        remove_entry(library, library.entries[0].sha256, " \n", DAY)
    with pytest.raises(NoSuchReference):
        remove_entry(library, "0" * 64, "wrong", DAY)
    assert read_library(library.folder) == library


def test_a_library_that_somebody_signed_stays_as_it_came(library: Library, tmp_path: Path) -> None:
    sign(library.folder, own_keys(tmp_path / "keys"), "Laboratory")
    with pytest.raises(OthersLibrary) as found:
        add_entry(library, entry(b"three"), b"three")
    assert found.value.fields["signer"] == "Laboratory"
    with pytest.raises(OthersLibrary):
        remove_entry(library, library.entries[0].sha256, "wrong", DAY)
    assert read_library(library.folder) == library


def test_a_disk_that_refuses_leaves_the_library_whole(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    write = reference_library.write_whole

    def refuse(path: Path, content: bytes) -> None:
        if path.name == "entries.toml":
            raise CannotWrite(file=str(path), why="full")
        write(path, content)

    monkeypatch.setattr(reference_library, "write_whole", refuse)
    with pytest.raises(CannotWrite):
        add_entry(library, entry(b"three"), b"three")
    with pytest.raises(CannotWrite):
        remove_entry(library, library.entries[0].sha256, "wrong", DAY)
    assert read_library(library.folder).entries == library.entries


def test_a_library_travels_and_comes_back_the_same(library: Library, tmp_path: Path) -> None:
    out = tmp_path / "skins.blpack"
    export_pack(library.folder, out, own_keys(tmp_path / "keys"), "Laboratory")
    done = import_pack(out, tmp_path / "there")
    there = read_library(done.folder)
    assert done.folder == tmp_path / "there" / "references" / "skins"
    assert (there.entries, there.version, there.is_signed) == (library.entries, library.version, True)


@pytest.mark.parametrize(
    ("file", "before", "after", "problem"),
    [
        ("library.toml", "bl-references/1", "bl-references/2", "newer"),
        ("library.toml", "bl-references/1", "else", "format"),
        ("library.toml", 'id = "skins"', 'id = "others"', "wrong_folder"),
        ("library.toml", "licence", "license", "missing_field"),
        ("entries.toml", "confirmed_by", "confirmed", "missing_field"),
        ("entries.toml", "2026-10-01", "October", "not_a_date"),
        ("entries.toml", 'picture = "', 'picture = "../', "not_a_hash"),
        ("entries.toml", 'label = "tiger_skin"', 'label = "Tiger skin"', "bad_option"),
        ("entries.toml", "[[entry]]", "[[entri]]", "unknown_field"),
    ],
)
def test_a_broken_library_names_file_and_line(
    library: Library, file: str, before: str, after: str, problem: str
) -> None:
    path = library.folder / file
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")
    with pytest.raises(PackMistake) as found:
        read_library(library.folder)
    assert found.value.fields["problem"] == problem
    assert found.value.fields["file"] == str(path)


def test_a_changed_or_absent_picture_is_named(library: Library) -> None:
    picture = library.picture_file(library.entries[1])
    picture.write_bytes(b"other")
    with pytest.raises(PackMistake) as found:
        read_library(library.folder)
    assert (found.value.fields["problem"], found.value.fields["file"]) == ("altered", str(picture))
    assert read_library(library.folder, pictures=False) == library
    picture.unlink()
    with pytest.raises(PackMistake) as found:
        read_library(library.folder, pictures=False)
    assert found.value.fields["problem"] == "absent"
