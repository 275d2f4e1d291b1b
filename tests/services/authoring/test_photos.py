"""A trainer's photographs: no metadata, no larger than is shown, rights said, originals as they were."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from borderlens import paths
from borderlens.services.authoring.checking import Checker
from borderlens.services.authoring.draft import Draft
from borderlens.services.authoring.photos import LONGEST, Rights, add_photo, take_photos
from borderlens.services.authoring.shelf import Shelf

RIGHTS = Rights("CC-BY-4.0", "Training store, seized goods table", "agency")
GPS, MAKE, TURN = 0x8825, 0x010F, 0x0112


def camera_photo(file: Path, size: tuple[int, int] = (2400, 1200), turn: int = 6) -> Path:
    """A photograph as a telephone writes it: turned, with place, camera and a comment."""
    image = Image.new("RGB", size, (200, 180, 150))
    image.paste((30, 60, 90), (0, 0, size[0] // 2, size[1] // 4))
    exif = Image.Exif()
    exif[MAKE], exif[TURN] = "SecretCam", turn
    exif[GPS] = {1: "N", 2: (20.0, 1.0, 2.0), 3: "E", 4: (105.0, 3.0, 4.0)}
    file.parent.mkdir(parents=True, exist_ok=True)
    image.save(file, "JPEG", exif=exif, comment=b"SecretPlace")
    return file


def test_place_and_camera_are_gone_and_the_picture_is_upright_and_smaller(tmp_path: Path) -> None:
    file = camera_photo(tmp_path / "IMG 0001.JPG")
    before = file.read_bytes()
    assert b"SecretCam" in before
    taken = take_photos([file], [])
    photo = taken.photos[0]
    assert (photo.name, photo.width, photo.height) == ("img-0001", LONGEST // 2, LONGEST)
    assert b"SecretCam" not in photo.content
    assert b"SecretPlace" not in photo.content
    out = tmp_path / "out.jpg"
    out.write_bytes(photo.content)
    with Image.open(out) as image:
        assert dict(image.getexif()) == {}
        assert image.size == (photo.width, photo.height)
        red, _, blue = image.getpixel((image.width - 5, 5))
        assert blue > red  # what lay at the left of the original is at the top right now
    assert file.read_bytes() == before


def test_a_folder_comes_in_once_each_and_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    place = tmp_path / "photos"
    camera_photo(place / "a.jpg", (600, 400), 1)
    camera_photo(place / "sub" / "a.jpg", (601, 400), 1)
    (place / "again.jpg").write_bytes((place / "a.jpg").read_bytes())
    (place / "broken.jpg").write_bytes((place / "a.jpg").read_bytes()[:300])
    (place / "notes.txt").write_text("no photograph", "utf-8")
    told: list[tuple[int, int]] = []
    taken = take_photos([place], ["a-2"], lambda done, total: told.append((done, total)))
    assert [photo.name for photo in taken.photos] == ["a", "a-3"]
    assert [row.file.name for row in taken.refused] == ["broken.jpg"]
    assert taken.passed_over == 1
    assert told[-1] == (4, 4)


@pytest.mark.parametrize("lacks", ["licence", "source", "use"])
def test_rights_have_to_be_said(lacks: str) -> None:
    said = {"licence": "CC0-1.0", "source": "Mine", "use": "own"} | {lacks: " "}
    with pytest.raises(ValueError, match="licence"):
        Rights(**said)


def test_a_photograph_goes_into_the_pack_with_what_is_said_of_it(tmp_path: Path) -> None:
    home = paths.find_paths()
    shelf = Shelf(paths.Paths(tmp_path / "data", home.bundle, portable=False))
    document = shelf.new_pack("mine", "en", "Mine", "A pack of mine.", "CC0-1.0")
    photo = take_photos([camera_photo(tmp_path / "tusk.jpg")], []).photos[0]
    file = shelf.keep_picture(photo.content, ".jpg")
    document = add_photo(document, photo, file, RIGHTS, date(2026, 11, 24))
    shelf.save(document)
    again = shelf.open_draft("mine")
    assert again["sources"] == document["sources"]
    assert (again["sources"][0]["use"], again["sources"][0]["added"]) == ("agency", date(2026, 11, 24))
    assert Path(again["files"]["tusk.jpg"]).read_bytes() == photo.content
    draft = Draft(again)
    from borderlens.domain.items import Competency, ItemType, Kind

    draft.add_item(ItemType.SINGLE, 0, Competency.EVIDENCE, Kind.GENERAL)
    draft.set_item(0, {**draft.items[0], "pictures": ["tusk"]})
    checker = Checker(shelf.place, shelf.library, {})
    checked = checker.check(draft.document, "en")
    checker.close()
    assert checked is not None
    assert ("pictures", "tusk") in checked.missing["single-1"]["en"]
    assert not checked.entries["single-1"].item.pictures[0].drawn
