"""Confirmed photographs end to end with the cheap model: kept, corrected, sent, shown, and heard."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from borderlens.domain.errors import (
    ConfirmedLater,
    ConfirmerMissing,
    EmptyLibrary,
    NoSuchLibrary,
    NotAPhoto,
    OthersLibrary,
    ReferenceTwice,
    UnknownReferenceLabel,
)
from borderlens.packs.pack_import import import_pack
from borderlens.packs.reference_library import Library
from borderlens.paths import Paths, find_paths
from borderlens.services.references import References, as_picture, confirmable, model_digest
from borderlens.vision import twin
from borderlens.vision.photo import read_photo
from borderlens.vision.pixels import to_input

TODAY = date(2026, 11, 24)
ORANGE, GREEN = (230, 150, 40), (70, 150, 60)


@pytest.fixture
def paths(data_folder: Path) -> Paths:
    return find_paths()


@pytest.fixture
def references(paths: Paths) -> References:
    return References(paths, lambda: TODAY)


@pytest.fixture
def library(references: References) -> Library:
    return references.create("Da hổ – phòng giám định")


def photo(folder: Path, colour: tuple[int, int, int], seed: int = 0, side: int = 640) -> Path:
    """A photograph of a colour, with noise and with where it was taken in its EXIF block."""
    random = np.random.default_rng(seed)
    pixels = np.clip(random.normal(colour, 12, (side * 3 // 4, side, 3)), 0, 255).astype(np.uint8)
    exif = Image.Exif()
    exif[271] = "PhoneMaker"
    exif.get_ifd(0x8825)[2] = (21.0, 51.0, 30.0)
    file = folder / f"{'-'.join(map(str, colour))}-{seed}.jpg"
    Image.fromarray(pixels).save(file, "JPEG", exif=exif, quality=92)
    return file


def add(references: References, library: Library, file: Path, label: str = "tiger_skin", **changes: object) -> None:
    given = {"confirmed_by": "Laboratory", "confirmed_on": TODAY, "labels": twin.LABELS, **changes}
    references.add(library.id, file, label, **given)  # type: ignore[arg-type]


def test_a_title_in_any_script_gives_a_folder(references: References) -> None:
    assert references.create("Da hổ – Đồng Đăng").id == "da-ho-dong-dang"
    assert [references.create("虎皮").id for _ in range(2)] == ["library", "library-2"]
    assert [library.title for library in references.libraries().loaded] == ["Da hổ – Đồng Đăng", "虎皮", "虎皮"]


def test_a_photograph_is_kept_without_what_the_camera_wrote(
    references: References, library: Library, tmp_path: Path
) -> None:
    file = photo(tmp_path, ORANGE, side=2400)
    add(references, library, file, confirmed_by=" Customs\tlaboratory ", note=" case 12 ")
    kept = references.library(library.id)
    entry = kept.entries[0]
    with Image.open(kept.picture_file(entry)) as picture:
        assert max(picture.size) <= 1024
        assert not picture.getexif()
        assert picture.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"PhoneMaker" in file.read_bytes()
    assert b"PhoneMaker" not in kept.picture_file(entry).read_bytes()
    assert entry.sha256 == read_photo(file).sha256
    assert (entry.confirmed_by, entry.confirmed_on, entry.note) == ("Customs laboratory", TODAY, "case 12")


def test_who_when_and_what_must_be_said(references: References, library: Library, tmp_path: Path) -> None:
    file = photo(tmp_path, ORANGE)
    with pytest.raises(ConfirmerMissing):
        add(references, library, file, confirmed_by=" ")
    with pytest.raises(ConfirmedLater):
        add(references, library, file, confirmed_on=date(2026, 11, 25))
    for label in ("none", "dragon"):
        with pytest.raises(UnknownReferenceLabel) as found:
            add(references, library, file, label)
        assert found.value.fields["known"] == "tiger_skin, seed_pods"
    with pytest.raises(NoSuchLibrary):
        references.add("elsewhere", file, "tiger_skin", "Laboratory", TODAY, twin.LABELS)
    (tmp_path / "text.jpg").write_text("no picture", encoding="utf-8")
    with pytest.raises(NotAPhoto):
        add(references, library, tmp_path / "text.jpg")
    add(references, library, file)
    with pytest.raises(ReferenceTwice):
        add(references, library, file, "seed_pods")
    assert len(references.library(library.id).entries) == 1


def test_nearest_says_what_by_whom_and_how_near(references: References, library: Library, tmp_path: Path) -> None:
    for seed in range(3):
        add(references, library, photo(tmp_path, ORANGE, seed))
    add(references, library, photo(tmp_path, GREEN), "seed_pods")
    model = twin.TwinModel()
    ready = references.ready(model)
    asked = model.run(to_input(read_photo(photo(tmp_path, ORANGE, 7)).pixels, 260))
    near = ready.nearest(asked.embedding, 4)
    assert len(ready) == 4
    assert [one.entry.label for one in near] == ["tiger_skin"] * 3 + ["seed_pods"]
    assert near[0].cosine >= near[1].cosine >= near[2].cosine > 0.99 > near[3].cosine
    assert near[0].library.title == library.title
    assert near[0].picture.is_file()


def test_confirmed_photographs_are_heard(references: References, library: Library, tmp_path: Path) -> None:
    model = twin.TwinModel()
    unsure = np.array([0.4, 0.5, 0.1], dtype=np.float32)
    for seed in range(20):
        add(references, library, photo(tmp_path, ORANGE, seed, side=96))
        if seed == 3:
            assert np.array_equal(references.ready(model).adapt(unsure, twin._embed(twin.COLOURS[0])), unsure)
    kept = references.library(library.id)
    ready = references.ready(model)
    among = model.run(to_input(read_photo(kept.picture_file(kept.entries[0])).pixels, 260)).embedding
    after = ready.adapt(unsure, among)
    assert after[0] > unsure[0]
    assert ready.knows(among)
    assert not ready.knows(-among)
    assert np.array_equal(ready.adapt(unsure, -among), unsure)


def test_vectors_are_made_once_and_again_for_another_model(
    references: References, library: Library, tmp_path: Path, paths: Paths
) -> None:
    for seed in range(3):
        add(references, library, photo(tmp_path, ORANGE, seed, side=96))

    def made(model: twin.TwinModel) -> list[tuple[int, int]]:
        steps: list[tuple[int, int]] = []
        references.ready(model, lambda done, of: steps.append((done, of)))
        return steps

    assert made(twin.TwinModel()) == [(1, 3), (2, 3), (3, 3)]
    assert made(twin.TwinModel()) == []
    add(references, library, photo(tmp_path, ORANGE, 9, side=96))
    assert made(twin.TwinModel()) == [(1, 1)]
    assert len(made(twin.TwinModel(twin.twin_pack("other")))) == 4
    (paths.data / "vectors" / f"{library.id}.npz").write_bytes(b"damaged")
    assert len(made(twin.TwinModel())) == 4


def test_a_cancelled_call_keeps_what_it_made(references: References, library: Library, tmp_path: Path) -> None:
    for seed in range(4):
        add(references, library, photo(tmp_path, ORANGE, seed, side=96))
    done: list[int] = []
    some = references.ready(twin.TwinModel(), lambda n, _: done.append(n), lambda: len(done) == 2)
    assert len(some) == 2
    rest: list[tuple[int, int]] = []
    assert len(references.ready(twin.TwinModel(), lambda n, of: rest.append((n, of)))) == 4
    assert rest == [(1, 2), (2, 2)]


def test_a_picture_that_was_changed_is_left_out(references: References, library: Library, tmp_path: Path) -> None:
    for seed in range(2):
        add(references, library, photo(tmp_path, ORANGE, seed, side=96))
    kept = references.library(library.id)
    kept.picture_file(kept.entries[0]).write_bytes(as_picture(np.zeros((64, 64, 3), dtype=np.uint8)))
    assert len(references.ready(twin.TwinModel())) == 1


def test_one_photograph_confirmed_as_two_things_is_shown_and_not_heard(
    references: References, library: Library, tmp_path: Path
) -> None:
    other = references.create("Other")
    for seed in range(20):
        file = photo(tmp_path, ORANGE, seed, side=96)
        add(references, library, file)
        add(references, other, file, "seed_pods")
    model = twin.TwinModel()
    ready = references.ready(model)
    unsure = np.array([0.4, 0.5, 0.1], dtype=np.float32)
    asked = model.run(to_input(read_photo(photo(tmp_path, ORANGE, 0, side=96)).pixels, 260)).embedding
    assert np.array_equal(ready.adapt(unsure, asked), unsure)
    assert len({near.entry.sha256 for near in ready.nearest(asked)}) == 4


def test_a_library_is_sent_signed_and_stays_as_it_came(
    references: References, library: Library, tmp_path: Path
) -> None:
    out = tmp_path / "out.blpack"
    with pytest.raises(EmptyLibrary):
        references.export(library.id, out, "Laboratory")
    add(references, library, photo(tmp_path, ORANGE))
    assert references.export(library.id, out, "Laboratory").signer == "Laboratory"
    assert references.signature(references.library(library.id)) is None
    there = Paths(tmp_path / "there", tmp_path, portable=False)
    import_pack(out, there.data)
    theirs = References(there)
    signature = theirs.signature(theirs.library(library.id))
    assert signature is not None
    assert signature.signer == "Laboratory"
    with pytest.raises(OthersLibrary):
        add(theirs, theirs.library(library.id), photo(tmp_path, GREEN))
    second = tmp_path / "second.blpack"
    assert theirs.export(library.id, second, "Somebody else") == signature
    assert second.read_bytes() == out.read_bytes()


def test_a_correction_is_no_longer_shown(references: References, library: Library, tmp_path: Path) -> None:
    file = photo(tmp_path, ORANGE, side=96)
    add(references, library, file)
    references.ready(twin.TwinModel())
    references.remove(library.id, read_photo(file).sha256, "second opinion")
    assert len(references.ready(twin.TwinModel())) == 0
    assert references.library(library.id).removed[0].reason == "second opinion"


def test_a_broken_library_keeps_its_place(references: References, library: Library) -> None:
    (library.folder / "entries.toml").write_text("no", encoding="utf-8")
    found = references.libraries()
    assert (found.loaded, [aside.folder for aside in found.set_aside]) == ((), [library.folder])
    assert len(references.ready(twin.TwinModel())) == 0


def test_none_of_these_cannot_be_confirmed_and_models_are_told_apart() -> None:
    assert [label.key for label in confirmable(twin.LABELS)] == ["tiger_skin", "seed_pods"]
    assert model_digest(twin.twin_pack("a")) != model_digest(twin.twin_pack("b"))
