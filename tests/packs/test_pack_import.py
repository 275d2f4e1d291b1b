"""Packs out of files that may come from anybody: whole or not at all, one clear line for each thing that is wrong."""

from __future__ import annotations

import io
import shutil
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from borderlens.domain.errors import Mistake, PackIsHere, PackMistake, PackOfProgram
from borderlens.packs import pack_import
from borderlens.packs.pack_archive import export_pack
from borderlens.packs.pack_files import files_of
from borderlens.packs.pack_import import import_pack
from borderlens.packs.signing import SIGNATURE, own_keys
from borderlens.words import Words

WORDS = Words()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "there"


@pytest.fixture
def packed(small_pack: Path, tmp_path: Path) -> Path:
    out = tmp_path / "small.blpack"
    export_pack(small_pack, out, own_keys(tmp_path / "keys"), "Laboratory")
    return out


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in files_of(folder)}


@contextmanager
def nothing_left(data: Path) -> Iterator[None]:
    """What happens inside leaves the data folder as it was, its hidden files too."""

    def all_below() -> set[str]:
        return {str(path.relative_to(data)) for path in data.rglob("*")} if data.exists() else set()

    before = all_below()
    yield
    assert all_below() == before


def refused(file: Path, data: Path) -> PackMistake:
    with nothing_left(data), pytest.raises(PackMistake) as found:
        import_pack(file, data)
    line = WORDS.mistake(found.value)
    assert str(file) in line
    assert "\n" not in line
    return found.value


def zipped(tmp_path: Path, *entries: tuple[zipfile.ZipInfo | str, bytes]) -> Path:
    out = tmp_path / "made.blpack"
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return out


def test_a_pack_goes_there_and_stays_what_it_was(small_pack: Path, packed: Path, data: Path) -> None:
    done = import_pack(packed, data)
    assert done.folder == data / "quizzes" / "small"
    assert done.signature is not None
    assert done.signature.signer == "Laboratory"
    there = contents(done.folder)
    there.pop("signature.toml")
    assert there == contents(small_pack)
    assert [path.name for path in data.iterdir()] == ["quizzes"]


def test_an_unsigned_pack_is_accepted_as_such(small_pack: Path, tmp_path: Path, data: Path) -> None:
    export_pack(small_pack, tmp_path / "plain.blpack")
    assert import_pack(tmp_path / "plain.blpack", data).signature is None


def test_a_pack_zipped_by_hand_is_accepted(small_pack: Path, tmp_path: Path, data: Path) -> None:
    file = Path(shutil.make_archive(str(tmp_path / "by-hand"), "zip", small_pack))
    assert contents(import_pack(file, data).folder) == contents(small_pack)


def test_the_same_pack_again_changes_nothing(packed: Path, data: Path) -> None:
    assert not import_pack(packed, data).already
    with nothing_left(data):
        assert import_pack(packed, data).already


def test_another_version_goes_over_it_only_when_asked(
    small_pack: Path, packed: Path, data: Path, tmp_path: Path
) -> None:
    import_pack(packed, data)
    head = small_pack / "pack.toml"
    head.write_text(head.read_text("utf-8").replace("version = 3", "version = 4"), encoding="utf-8")
    newer = tmp_path / "newer.blpack"
    export_pack(small_pack, newer)
    with nothing_left(data), pytest.raises(PackIsHere) as found:
        import_pack(newer, data)
    assert (found.value.fields["here"], found.value.fields["found"]) == ("3", "4")
    assert "version = 3" in (data / "quizzes" / "small" / "pack.toml").read_text("utf-8")
    done = import_pack(newer, data, replace=True)
    assert done.before is not None
    assert done.before.version == "3"
    assert "version = 4" in (done.folder / "pack.toml").read_text("utf-8")
    assert not (done.folder / "signature.toml").exists()


def test_other_files_under_the_same_version_are_not_taken_silently(packed: Path, data: Path) -> None:
    folder = import_pack(packed, data).folder
    (folder / "text" / "lo.toml").write_bytes(b"mine")
    with pytest.raises(PackIsHere):
        import_pack(packed, data)
    assert (folder / "text" / "lo.toml").read_bytes() == b"mine"


def test_a_failed_change_brings_back_what_was_there(packed: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = import_pack(packed, data).folder
    (folder / "mine.txt").write_bytes(b"mine")
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if target == folder and self.parent.name.endswith(".part") and self.name == "small":
            raise PermissionError(13, "in use")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with nothing_left(data), pytest.raises(Mistake):
        import_pack(packed, data, replace=True)
    assert (folder / "mine.txt").read_bytes() == b"mine"


def test_a_pack_of_the_program_is_never_replaced(small_pack: Path, packed: Path, data: Path) -> None:
    with nothing_left(data), pytest.raises(PackOfProgram):
        import_pack(packed, data, replace=True, bundled=[small_pack.parent])


@pytest.mark.parametrize(
    "name", ["../evil.toml", "/evil.toml", "C:/evil.toml", "..\\evil.toml", "text/../../evil.toml"]
)
def test_names_that_lead_out_of_the_pack(tmp_path: Path, data: Path, name: str) -> None:
    mistake = refused(zipped(tmp_path, ("pack.toml", b""), (zipfile.ZipInfo(name), b"x")), data)
    assert mistake.fields["problem"] == "file_name"
    assert not list(tmp_path.rglob("evil*"))


def test_a_name_cut_by_a_null_is_seen_whole(tmp_path: Path, data: Path) -> None:
    file = zipped(tmp_path, ("pack.toml", b""), ("textXlo.toml", b"x"))
    file.write_bytes(file.read_bytes().replace(b"textXlo", b"text\0lo"))
    assert refused(file, data).fields["problem"] == "file_name"


def test_links_and_devices(tmp_path: Path, data: Path) -> None:
    for kind, problem in ((stat.S_IFLNK, "link_inside"), (stat.S_IFIFO, "pack_file_damaged")):
        entry = zipfile.ZipInfo("pack.toml")
        entry.external_attr = (kind | 0o777) << 16
        assert refused(zipped(tmp_path, (entry, b"/etc/passwd")), data).fields["problem"] == problem


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("names", "problem"),
    [
        (["pack.toml", "pack.toml"], "twice"),
        (["pack.toml", "Pack.toml"], "case_clash"),
        (["text/en.toml", "TEXT/vi.toml"], "case_clash"),
        (["text", "text/vi.toml"], "case_clash"),
    ],
)
def test_names_of_which_a_system_keeps_one(tmp_path: Path, data: Path, names: list[str], problem: str) -> None:
    assert refused(zipped(tmp_path, *((name, b"") for name in names)), data).fields["problem"] == problem


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack_import, "FILE_LIMIT", 1 << 20)
    monkeypatch.setattr(pack_import, "PACK_LIMIT", 2 << 20)
    monkeypatch.setattr(pack_import, "_extract", None)  # nothing may get that far
    out = tmp_path / "bomb.blpack"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.toml", bytes(2 << 20))
    assert refused(out, data).fields["problem"] == "too_large"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"{number}.bin", bytes(1 << 20))
    assert refused(out, data).fields["problem"] == "too_large"


def test_a_size_that_lies_is_found(tmp_path: Path, data: Path) -> None:
    out = tmp_path / "liar.blpack"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.toml", bytes(100_000))
    content = out.read_bytes()
    small = (500).to_bytes(4, "little")
    out.write_bytes(content.replace((100_000).to_bytes(4, "little"), small))
    assert refused(out, data).fields["problem"] == "pack_file_damaged"


def test_too_many_files(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack_import, "FILES_LIMIT", 3)
    mistake = refused(zipped(tmp_path, *((f"{n}.txt", b"") for n in range(4))), data)
    assert (mistake.fields["problem"], mistake.fields["details"]) == (
        "too_many",
        {"name": "files", "found": 4, "wanted": 3},
    )


@pytest.mark.parametrize("content", [b"", b"PK", b"text" * 50, b"PK\x05\x06" + bytes(18)], ids=len)
def test_what_is_no_pack_file(tmp_path: Path, data: Path, content: bytes) -> None:
    file = tmp_path / "x.blpack"
    file.write_bytes(content)
    assert refused(file, data).fields["problem"] in ("not_a_pack_file", "no_head")


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path, data: Path) -> None:
    assert refused(tmp_path / "none.blpack", data).fields["problem"] == "absent"
    with nothing_left(data), pytest.raises(Mistake):
        import_pack(tmp_path, data)


def test_something_before_or_behind_the_zip(packed: Path, data: Path) -> None:
    content = packed.read_bytes()
    for wrapped in (b"#!/bin/sh\n" + content, content + b"more"):
        packed.write_bytes(wrapped)
        assert refused(packed, data).fields["problem"] == "not_a_pack_file"


def test_a_password_and_another_way_of_packing(packed: Path, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "lzma.blpack"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("pack.toml", b"x" * 100)
    assert refused(out, data).fields["problem"] == "pack_file_damaged"
    content = bytearray(packed.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    packed.write_bytes(content)
    assert refused(packed, data).fields["problem"] == "pack_file_damaged"


def rezipped(packed: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    with zipfile.ZipFile(packed) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)


def make_newer(files: dict[str, bytes]) -> None:
    del files[SIGNATURE]
    files["pack.toml"] = files["pack.toml"].replace(b"format = 1", b"format = 2")


@pytest.mark.parametrize(
    ("change", "problem", "named"),
    [
        (lambda files: files.update({"text/vi.toml": b"x"}), "added", "text/vi.toml"),
        (lambda files: files.pop("text/lo.toml"), "lost", "text/lo.toml"),
        (lambda files: files.update({"pictures/skin.jpg": b"x"}), "changed", "pictures/skin.jpg"),
        (lambda files: files.update({SIGNATURE: files[SIGNATURE] + b"#"}), "bad_signature", SIGNATURE),
        (lambda files: files.pop("pack.toml"), "no_head", ""),
        (make_newer, "newer", "pack.toml"),
    ],
    ids=["added", "lost", "changed", "signature", "no head", "newer format"],
)
def test_a_pack_changed_on_its_way(
    packed: Path, data: Path, change: Callable[[dict[str, bytes]], None], problem: str, named: str
) -> None:
    rezipped(packed, change)
    mistake = refused(packed, data)
    assert mistake.fields["problem"] == problem
    assert mistake.fields["file"] == (f"{packed}: {named}" if named else str(packed))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(garbage=st.binary(max_size=600))
def test_garbage_is_refused_in_one_line(tmp_path: Path, data: Path, garbage: bytes) -> None:
    for content in (garbage, b"PK\x03\x04" + garbage, garbage + b"PK\x05\x06" + bytes(18)):
        file = tmp_path / "garbage.blpack"
        file.write_bytes(content)
        refused(file, data)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mutation=st.data())
def test_a_mutated_file_is_refused_or_gives_what_was_signed(packed: Path, data: Path, mutation: st.DataObject) -> None:
    """Bytes of a zip that mean nothing (its times) may change; no byte of the pack may."""
    whole = packed.read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        signed = {name: archive.read(name) for name in archive.namelist()}
    content = bytearray(whole)
    for _ in range(mutation.draw(st.integers(1, 3))):
        place = mutation.draw(st.integers(0, len(content) - 1))
        match mutation.draw(st.sampled_from(["change", "cut", "double"])):
            case "change":
                content[place] = mutation.draw(st.integers(0, 255))
            case "cut":
                del content[place : place + mutation.draw(st.integers(1, 40))]
            case "double":
                content[place:place] = content[place : place + mutation.draw(st.integers(1, 40))]
        content = content or bytearray(b"x")
    packed.write_bytes(content)
    try:
        done = said = None
        try:
            done = import_pack(packed, data)
        except Mistake as mistake:
            said = WORDS.mistake(mistake)
        if done is not None:
            assert contents(done.folder) == signed
        else:
            assert said
            assert "\n" not in said
            assert [path for path in data.rglob("*") if path.is_file()] == []
    finally:
        packed.write_bytes(whole)
        shutil.rmtree(data, ignore_errors=True)
