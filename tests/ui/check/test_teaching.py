from pathlib import Path

import pytest
from tests.ui.check.scripted import pack

from borderlens.packs.model_pack import ModelPack
from borderlens.paths import Paths, bundled
from borderlens.services.check import open_checker
from borderlens.ui.pages.check.teaching import Teaching, example, three_photos


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for stem in ("tiger", "leopard"):
        (tmp_path / f"{stem}.jpg").write_bytes(b"x")
    return tmp_path


def named(*stems: str) -> ModelPack:
    """A pack whose labels are named in order, empty for none."""
    return pack(dict(zip(("proboscidean_ivory", "tusk", "tiger_skin", "leopard_skin"), stems, strict=False)))


def test_a_picture_knows_its_label_and_a_label_its_picture(folder: Path) -> None:
    teaching = Teaching(folder, named("", "", "tiger", "leopard"))
    assert teaching.label_of("tiger") == "tiger_skin"
    assert teaching.label_of("unknown") == ""
    assert teaching.stem_of("leopard_skin") == "leopard"
    assert teaching.stem_of("tusk") is None


def test_a_rendered_picture_is_known_by_its_kind(folder: Path) -> None:
    teaching = Teaching(folder, named("", "", "tiger", "leopard"))
    (folder / "tiger.picture.toml").write_text('kind = "tusk"', "utf-8")
    (folder / "leopard.picture.toml").write_text('kind = "leopard_skin"', "utf-8")
    assert [teaching.is_rendered(stem) for stem in ("tiger", "leopard", "gone")] == [True, False, False]


def test_a_picture_that_did_not_come_along_is_none(folder: Path) -> None:
    teaching = Teaching(folder, named("gone"))
    assert teaching.file("gone") is None
    assert teaching.stem_of("proboscidean_ivory") is None


def test_the_easiest_picture_stands_for_a_label(root: Path) -> None:
    checker = open_checker(Paths(root / "none", bundled(), portable=False))
    teaching = Teaching(root / "assets" / "pictures", checker.pack)
    assert teaching.stem_of("tiger_skin") not in (None, "tiger-dark")  # that one was drawn dark on purpose
    assert teaching.stem_of("proboscidean_ivory") != "ivory-blurred"


def test_the_pictures_the_room_names_are_there(root: Path) -> None:
    assert all([example(root / "assets" / "pictures"), *three_photos(root / "assets" / "pictures")])
