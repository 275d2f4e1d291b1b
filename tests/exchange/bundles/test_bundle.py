"""Bundles as open input: what is whole is read, anything else is refused by its own mistake."""

from __future__ import annotations

import hashlib
import io
import struct
import warnings
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from tests.services.collecting.laptops import person
from tests.store.chains import Chain

from borderlens.domain.bundle_errors import (
    BundleCutShort,
    BundleDamaged,
    BundleForAnother,
    BundleTooLarge,
    NewerBundle,
    NotABundle,
)
from borderlens.domain.errors import Mistake, NoSuchFile, Unreadable
from borderlens.domain.events import Draft
from borderlens.exchange.bundles import archive, bundle, envelope
from borderlens.exchange.bundles.bundle import About, read_bundle, write_bundle
from borderlens.exchange.bundles.manifest import read_manifest

SIGNER, TRAINER = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
BOX = TRAINER.public_key().public_bytes_raw()
ABOUT = About("s1", "d1", "07", "2026-11-24T09:00:00.000Z", "0.1")
PEOPLE = [person(1, "ສົມສັກ"), person(2, "Nguyễn Văn An"), person(3, "王芳")]


def chain() -> Chain:
    made = Chain("d1", start=5)
    made.add(Draft("session.joined", {"label": "07"}, session="s1"))
    made.sit("a1")
    return made


LINES = chain().lines
WHOLE = write_bundle(ABOUT, LINES, PEOPLE, SIGNER, BOX)
INSIDE = envelope.unseal(WHOLE, TRAINER)
FILES = archive.unpack(INSIDE)


def sealed(files: dict[str, bytes]) -> bytes:
    return envelope.seal(archive.pack(files), BOX)


def signed(**changes: object) -> bytes:
    """A bundle whose manifest says something else, rightly signed."""
    manifest = replace(read_manifest(FILES["manifest.json"]), **changes).content
    return sealed(FILES | {"manifest.json": manifest, "manifest.sig": SIGNER.sign(manifest)})


def zipped(entries: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        warnings.simplefilter("ignore")  # of a name that stands twice: it is to stand twice
        for name, content in entries:
            made.writestr(name, content)
    return envelope.seal(out.getvalue(), BOX)


def test_a_bundle_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "x.blbundle"
    file.write_bytes(WHOLE)
    got = read_bundle(file, TRAINER)
    assert list(got.lines()) == LINES
    assert sorted(p.id for p in got.people()) == [p.id for p in PEOPLE]
    assert {p.name for p in got.people()} == {p.name for p in PEOPLE}
    manifest = got.manifest
    assert (manifest.first, manifest.last, manifest.count, manifest.label) == (5, 10, 6, "07")
    assert manifest.public_key == SIGNER.public_key().public_bytes_raw().hex()


def test_nothing_of_it_can_be_read_from_outside() -> None:
    for words in ("session.joined", "ສົມສັກ", "manifest", "d1"):
        assert words.encode() not in WHOLE


def test_names_can_be_taken_out_and_the_signature_stays(tmp_path: Path) -> None:
    file = tmp_path / "x.blbundle"
    file.write_bytes(WHOLE)
    kept = read_bundle(file, TRAINER).without_names(BOX)
    file.write_bytes(kept)
    got = read_bundle(file, TRAINER)
    assert got.people() == []
    assert list(got.lines()) == LINES
    assert archive.PEOPLE.encode() not in envelope.unseal(kept, TRAINER)
    order = [(name, FILES[name]) for name in (archive.PEOPLE, *archive.NAMES[:3])]
    file.write_bytes(zipped(order))
    file.write_bytes(read_bundle(file, TRAINER).without_names(BOX))
    assert read_bundle(file, TRAINER).people() == []


def lied_about(content: bytes) -> bytes:
    """A zip whose list says that ``events.jsonl`` is one byte."""
    at = content.index(b"PK\x01\x02", content.index(archive.EVENTS.encode()))
    while content[at + 46 : at + 46 + len(archive.EVENTS)] != archive.EVENTS.encode():
        at = content.index(b"PK\x01\x02", at + 4)
    return content[: at + 24] + struct.pack("<L", 1) + content[at + 28 :]


def swapped(name: str, old: bytes, new: bytes) -> bytes:
    """A bundle of which one file has other words in it than those signed."""
    assert old in FILES[name]
    return sealed(FILES | {name: FILES[name].replace(old, new)})


OTHER_BOX = X25519PrivateKey.generate().public_key().public_bytes_raw()
ONLY_TWO = [(name, FILES[name]) for name in ("manifest.json", archive.EVENTS)]
OUTSIDE = [("../manifest.json" if name == "manifest.json" else name, content) for name, content in FILES.items()]
BAD: dict[str, tuple[bytes, type[Mistake]]] = {
    "empty": (b"", BundleCutShort),
    "text": (b"no bundle at all, but long enough to be one" * 4, NotABundle),
    "a zip": (INSIDE, NotABundle),
    "begun": (WHOLE[:5], BundleCutShort),
    "head only": (WHOLE[: envelope.HEAD - 1], BundleCutShort),
    "half": (WHOLE[: len(WHOLE) // 2], BundleCutShort),
    "one byte short": (WHOLE[:-1], BundleCutShort),
    "one byte more": (WHOLE + b"\0", BundleCutShort),
    "newer envelope": (envelope.MAGIC + bytes([9]) + WHOLE[9:], NewerBundle),
    "other key": (write_bundle(ABOUT, LINES, [], SIGNER, OTHER_BOX), BundleForAnother),
    "changed": (WHOLE[:-20] + bytes([WHOLE[-20] ^ 1]) + WHOLE[-19:], BundleDamaged),
    "no zip": (envelope.seal(b"no zip", BOX), BundleDamaged),
    "cut zip": (envelope.seal(INSIDE[:-30], BOX), BundleDamaged),
    "file wanting": (zipped(ONLY_TWO), BundleDamaged),
    "file more": (zipped([*FILES.items(), ("../../evil", b"x")]), BundleDamaged),
    "path": (zipped(OUTSIDE), BundleDamaged),
    "twice": (zipped([*list(FILES.items())[:3], ("manifest.json", b"{}")]), BundleDamaged),
    "lies": (envelope.seal(lied_about(INSIDE), BOX), BundleDamaged),
    "manifest": (sealed(FILES | {"manifest.json": b"{}"}), BundleDamaged),
    "manifest deep": (sealed(FILES | {"manifest.json": b"[" * 9000}), BundleDamaged),
    "manifest large": (sealed(FILES | {"manifest.json": b" " * (1 << 17)}), BundleTooLarge),
    "manifest doubled": (swapped("manifest.json", b'"to":10', b'"to":10,"to":10'), BundleDamaged),
    "newer": (swapped("manifest.json", b"bl-bundle/1", b"bl-bundle/2"), NewerBundle),
    "not signed": (sealed(FILES | {"manifest.sig": bytes(64)}), BundleDamaged),
    "short signature": (sealed(FILES | {"manifest.sig": b"x"}), BundleDamaged),
    "other device": (swapped("manifest.json", b'"d1"', b'"d2"'), BundleDamaged),
    "events": (swapped(archive.EVENTS, b'"tusk"', b'"task"'), BundleDamaged),
    "names": (swapped(archive.PEOPLE, b" An", b" Ba"), BundleDamaged),
    "too many": (signed(last=5 + 2_000_000 - 1, count=2_000_000), BundleTooLarge),
    "count": (signed(count=7), BundleDamaged),
    "made at": (signed(made_at="soon"), BundleDamaged),
    "label": (signed(label="x\n" * 4), BundleDamaged),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_not_whole_is_refused_by_its_own_mistake(name: str, tmp_path: Path) -> None:
    content, kind = BAD[name]
    file = tmp_path / "x.blbundle"
    file.write_bytes(content)
    with pytest.raises(Mistake) as caught:
        read_bundle(file, TRAINER)
    assert type(caught.value) is kind
    assert caught.value.fields["file"] == str(file)


def test_a_wrong_trainer_is_told_by_fingerprint(tmp_path: Path) -> None:
    file = tmp_path / "x.blbundle"
    file.write_bytes(BAD["other key"][0])
    with pytest.raises(BundleForAnother) as caught:
        read_bundle(file, TRAINER)
    assert caught.value.fields["theirs"] != caught.value.fields["ours"]
    assert len(str(caught.value.fields["theirs"]).replace(" ", "")) == 16


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.blbundle"
    file.write_bytes(zipped([(n, bytes(9 << 20) if n == archive.EVENTS else c) for n, c in FILES.items()]))
    assert file.stat().st_size < 20_000
    monkeypatch.setattr(archive, "UNPACKED", 8 << 20)
    with pytest.raises(BundleTooLarge):
        read_bundle(file, TRAINER)


def test_a_file_larger_than_any_bundle_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.blbundle"
    file.write_bytes(WHOLE)
    monkeypatch.setattr(bundle, "FILE", len(WHOLE) - 1)
    with pytest.raises(BundleTooLarge):
        read_bundle(file, TRAINER)


def test_what_is_not_there_or_no_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        read_bundle(tmp_path / "absent.blbundle", TRAINER)
    with pytest.raises(Unreadable):
        read_bundle(tmp_path, TRAINER)


@pytest.mark.parametrize(
    "people",
    [b"{}\n", b"[]\n", b"\xff\n", b'{"id":"x"}\n', b"[" * 9000, b"\n"],
)
def test_people_that_are_none_are_refused(people: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.blbundle"
    manifest = replace(read_manifest(FILES["manifest.json"]), people_sha256=hashlib.sha256(people).hexdigest()).content
    files = FILES | {"manifest.json": manifest, "manifest.sig": SIGNER.sign(manifest), archive.PEOPLE: people}
    file.write_bytes(sealed(files))
    with pytest.raises(BundleDamaged):
        read_bundle(file, TRAINER).people()


def read_or_refused(content: bytes, folder: Path) -> bool:
    file = folder / "x.blbundle"
    file.write_bytes(content)
    try:
        got = read_bundle(file, TRAINER)
    except Mistake:
        return False
    return list(got.lines()) == LINES and got.manifest.device == "d1"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bundles")


@given(place=st.integers(0, len(WHOLE) - 1), bit=st.integers(0, 7))
def test_no_bit_can_change_outside(place: int, bit: int, folder: Path) -> None:
    content = bytearray(WHOLE)
    content[place] ^= 1 << bit
    assert not read_or_refused(bytes(content), folder)


@given(place=st.integers(0, len(INSIDE) - 1), value=st.integers(0, 255))
def test_whatever_is_changed_inside_the_events_stay_what_was_signed(place: int, value: int, folder: Path) -> None:
    content = bytearray(INSIDE)
    content[place] = value
    file = folder / "x.blbundle"
    file.write_bytes(envelope.seal(bytes(content), BOX))
    try:
        got = read_bundle(file, TRAINER)
    except Mistake:
        return
    assert list(got.lines()) == LINES
    assert got.manifest == read_manifest(FILES["manifest.json"])


@given(content=st.binary(max_size=300))
def test_anything_at_all_is_refused(content: bytes, folder: Path) -> None:
    for made in (content, envelope.MAGIC + content, WHOLE[: envelope.HEAD] + content, envelope.seal(content, BOX)):
        assert not read_or_refused(made, folder)


@given(files=st.dictionaries(st.sampled_from(archive.NAMES), st.binary(max_size=60), max_size=4))
def test_any_files_at_all_are_refused(files: dict[str, bytes], folder: Path) -> None:
    made = FILES | files
    same = {
        name for name, content in made.items() if FILES[name] == content or (name, content) == (archive.PEOPLE, b"")
    }
    assert read_or_refused(zipped(list(made.items())), folder) == (len(same) == 4)
