"""What is worked out on a job's thread, and that nothing heavy is loaded before it."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from tests.ui.check.scripted import ScriptedModel

from borderlens.domain.errors import EmptyFile, NotAPhoto
from borderlens.services.check import Checker
from borderlens.ui.pages.check.drawn import THUMB, amber, qimage
from borderlens.ui.pages.check.loader import Loader
from borderlens.ui.pages.check.sources import Source, encode
from borderlens.vision.heat import HIGH

Make = Callable[..., Path]


@pytest.fixture
def loader(bundle: Path) -> Callable[[str], Loader]:
    def make(answer: str) -> Loader:
        model = ScriptedModel(answer, {"tiger_skin": "tiger", "tagua": "gone"})
        return Loader(lambda: Checker(model), bundle / "assets" / "pictures")

    return make


def test_the_room_opens_without_the_model_and_its_libraries(root: Path) -> None:
    code = (
        "import sys, borderlens.ui.pages.check;"
        "print([m for m in ('numpy', 'PIL', 'onnxruntime', 'sqlite_utils') if m in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(root / "app")}
    )
    assert run.stdout.strip() == "[]"


def test_a_view_holds_picture_heat_outline_and_references(loader: Callable[[str], Loader], make_photo: Make) -> None:
    checked = loader("narrowed").check(Source("a.jpg", path=make_photo()), with_view=True)
    view = checked.view
    assert (view.picture.width(), view.picture.height()) == (400, 300)
    assert view.heat is not None
    assert len(view.outlines) == 1
    assert list(view.of_label) == ["tiger_skin"]  # of the leopard there is no picture
    assert [reference.stem for reference in view.nearest] == ["tiger"]  # one that is named but not there is left out


def test_a_photo_that_was_not_read_has_no_heat(loader: Callable[[str], Loader], make_photo: Make) -> None:
    view = loader("consistent").view(Source("a.jpg", path=make_photo(kind="dark")))
    assert view.heat is None
    assert view.outlines == ()


def test_a_list_needs_no_view(loader: Callable[[str], Loader], make_photo: Make) -> None:
    checked = loader("consistent").check(Source("a.jpg", path=make_photo()))
    assert checked.view is None
    thumb = QImage.fromData(checked.thumb)
    assert max(thumb.width(), thumb.height()) == THUMB
    assert len(checked.thumb) < 20_000


def test_a_picture_without_a_file_is_named_in_its_mistake(loader: Callable[[str], Loader]) -> None:
    with pytest.raises(NotAPhoto) as caught:
        loader("consistent").check(Source("Pasted picture 1", data=b"no picture at all"))
    assert caught.value.fields["file"] == "Pasted picture 1"
    with pytest.raises(EmptyFile):
        loader("consistent").check(Source("Pasted picture 2", data=b""))


def test_a_picture_is_encoded_without_loss(loader: Callable[[str], Loader]) -> None:
    pixels = np.random.default_rng(3).integers(0, 255, (120, 160, 3), dtype=np.uint8)
    image = qimage(pixels)
    checked = loader("consistent").check(Source("Pasted picture 1", image=image), with_view=True)
    assert checked.finding.photo.sha256 == hashlib.sha256(encode(image)).hexdigest()
    assert checked.view.picture.convertToFormat(QImage.Format.Format_RGB888) == image


def test_the_model_is_opened_once(bundle: Path, make_photo: Make) -> None:
    opened: list[int] = []

    def open_checker() -> Checker:
        opened.append(1)
        return Checker(ScriptedModel())

    loader = Loader(open_checker, bundle / "assets" / "pictures")
    assert loader.pack is None
    loader.warm()
    loader.check(Source("a.jpg", path=make_photo()))
    assert opened == [1]
    loader.open_with(open_checker)
    loader.check(Source("a.jpg", path=make_photo()))
    assert opened == [1, 1]


def test_heat_is_one_hue_from_clear_to_amber() -> None:
    image = amber(np.linspace(0, 1, 11, dtype=np.float32)[None])
    alphas = [image.pixelColor(x, 0).alpha() for x in range(11)]
    assert alphas[0] == 0
    assert alphas == sorted(alphas)
    assert image.pixelColor(10, 0) == QColor(*HIGH)
    hues = {image.pixelColor(x, 0).hue() for x in range(1, 11)}
    assert max(hues) - min(hues) < 12
