"""The Check room in a window of its own: a scripted model, real jobs, and notes of what the room tells its window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.check.scripted import ScriptedModel

from borderlens.paths import Paths, bundled
from borderlens.services.check import Checker
from borderlens.ui import say as saying
from borderlens.ui import theme as looks
from borderlens.ui.context import Context
from borderlens.ui.errors import Errors
from borderlens.ui.jobs import Database, Jobs
from borderlens.ui.pages.check.dialogs import Dialogs
from borderlens.ui.pages.check.page import CheckPage
from borderlens.ui.settings import Settings

SIZE = (1270, 660)  # the page in a window of 1366 x 768
TEACHING = {"proboscidean_ivory": "ivory", "tiger_skin": "tiger", "leopard_skin": "leopard", "tagua": "tagua"}


def words(widget: QWidget) -> list[str]:
    """Everything that can be read in a widget."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


class Answers:
    """What the person chooses in the file dialogs."""

    def __init__(self) -> None:
        self.photos: list[Path] = []
        self.folder: Path | None = None
        self.table: Path | None = None
        self.proposed: Path | None = None

    def dialogs(self) -> Dialogs:
        return Dialogs(lambda *_: self.photos, lambda _: self.folder, self._save)

    def _save(self, _: QWidget, proposed: Path) -> Path | None:
        self.proposed = proposed
        return self.table


class Room:
    """The page and what it told its window."""

    def __init__(self, paths: Paths, model: ScriptedModel, qtbot: QtBot) -> None:
        self.model, self.answers = model, Answers()
        self.title, self.crumb, self.status = "", "", ("", "")
        self.back: Callable[[], None] | None = None
        self.toasts: list[tuple[str, str]] = []
        self.dialog: list[str] = []
        self.errors = Errors(paths.log, lambda title, text: self.dialog.append(f"{title} {text}"))
        self.jobs = Jobs(self.errors.show)
        self.database = Database(lambda: None, self.errors.show)
        context = Context(
            paths=paths,
            theme=looks.theme(),
            say=saying.speaker(),
            jobs=self.jobs,
            database=self.database,
            errors=self.errors,
            settings=Settings(),
            save_settings=lambda: None,
            set_header=self._header,
            set_status=self._status,
            toast=lambda text, tone="done", action="", act=None: self.toasts.append((text, tone)),
            ask=lambda *_: None,
            go=lambda _: None,
            enter_examination=lambda: None,
            leave_examination=lambda: None,
            unkept=str,
            give_up_keeping=lambda _: False,
            when_idle=lambda *steps: None,
        )
        self.qtbot = qtbot
        self.page = CheckPage(context, lambda: Checker(model), self.answers.dialogs())
        qtbot.addWidget(self.page)
        self.page.resize(*SIZE)
        self.page.show()
        self.page.entered()
        qtbot.waitUntil(lambda: self.page.desk.loader.pack is not None)

    def _header(self, title: str, crumb: str = "", right: Sequence[QWidget] = (), back=None) -> None:
        self.title, self.crumb, self.back = title, crumb, back

    def _status(self, left: str, right: str = "") -> None:
        self.status = (left, right)

    def shows(self, view: QWidget) -> bool:
        return self.page.stack.currentWidget() is view

    def wait_for_finding(self, name: str) -> None:
        page = self.page
        self.qtbot.waitUntil(lambda: self.shows(page.finding) and page.finding.name == name)
        for _ in range(2):  # a layout that depends on a width settles one turn later
            QApplication.processEvents()

    def wait_until_still(self) -> None:
        desk = self.page.desk
        self.qtbot.waitUntil(lambda: not desk.searched and desk.photos is not None and not desk.photos.running)

    def check(self, photo: Path, answer: str = "consistent") -> None:
        """Open one photo, which the model answers as told, and wait for its finding."""
        self.model.answer = answer
        self.answers.photos = [photo]
        self.page.open_photos()
        self.wait_for_finding(photo.name)


@pytest.fixture
def make_photo(tmp_path: Path) -> Callable[..., Path]:
    """Writes a photo of a kind: good, dark, blurred, small; or a file that is none: cut, empty, text."""
    folder = tmp_path / "photos"
    folder.mkdir()

    def make(name: str = "IMG_2041.jpg", kind: str = "good", place: Path | None = None) -> Path:
        file = (place or folder) / name
        rng = np.random.default_rng(len(name))
        high, shape = {"dark": (24, (300, 400)), "small": (255, (40, 60))}.get(kind, (255, (300, 400)))
        pixels = rng.integers(0, high, (*shape, 3), dtype=np.uint8)
        if kind == "blurred":
            pixels[:] = 150
        Image.fromarray(pixels).save(file, "JPEG", quality=90)
        if kind == "cut":
            file.write_bytes(file.read_bytes()[:600])
        elif kind == "empty":
            file.write_bytes(b"")
        elif kind == "text":
            file.write_text("no picture")
        return file

    return make


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(names=TEACHING)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle with the program's own assets and four small teaching pictures."""
    folder = tmp_path / "bundle"
    assets = folder / "assets"
    assets.mkdir(parents=True)
    for name in ("icons", "themes", "translations"):
        (assets / name).symlink_to(bundled() / "assets" / name)
    (assets / "pictures").mkdir()
    for place, stem in enumerate((*TEACHING.values(), "tiger-skin")):
        pixels = np.random.default_rng(place).integers(0, 255, (90, 120, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(assets / "pictures" / f"{stem}.jpg", quality=90)
    return folder


@pytest.fixture
def room(
    bundle: Path, data_folder: Path, model: ScriptedModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Room]:
    monkeypatch.setattr("borderlens.ui.pages.check.page.WARM_AFTER_MS", 0)
    made = Room(Paths(data_folder, bundle, portable=False), model, qtbot)
    yield made
    made.page.desk.cancel()
    made.jobs.close()
    made.database.close()
