"""What the screenshots show: each page is a function marked with ``@page``.

It receives the started window and brings it to a state worth looking at; ``settle`` waits until the jobs are done.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

    from borderlens.services.check import Checker
    from borderlens.ui.pages.check import CheckPage
    from borderlens.ui.pages.learn import LearnPage
    from borderlens.ui.shell import Shell

HERE = Path(__file__).resolve().parent
SETTLE_SECONDS = 20.0
QUIET_SECONDS = 0.25

PAGES: dict[str, Callable[[Shell], None]] = {}


def page(name: str) -> Callable[[Callable[[Shell], None]], Callable[[Shell], None]]:
    def register(act: Callable[[Shell], None]) -> Callable[[Shell], None]:
        PAGES[name] = act
        return act

    return register


@page("first-start")
def first_start(shell: Shell) -> None:
    shell.settings.person.id = ""
    shell.start()


@page("check-empty")
def check_empty(shell: Shell) -> None:
    shell.go("check")
    settle(shell)  # the drawn pictures come a moment after the window


@page("check-consistent")
def check_consistent(shell: Shell) -> None:
    check_photo(shell, "ivory-closeup-124").finding.toggle("looked")


@page("check-narrowed")
def check_narrowed(shell: Shell) -> None:
    """No committed picture is narrowed by products-v2, so the probabilities are given here."""
    shell.go("check")
    shell.page("check").desk.loader.open_with(lambda: told(shell, {"tiger_skin": 0.55, "leopard_skin": 0.42}))
    check_photo(shell, "tiger-skin")


@page("check-together")
def check_together(shell: Shell) -> None:
    """One skin on four photos: narrowed alone, settled by two closer ones, the fourth too soft to count."""
    from PIL import Image, ImageFilter

    from borderlens.packs.pictures import find_picture
    from borderlens.ui.pages.check.sources import Source

    path = find_picture(HERE.parent / "pictures", "tiger-skin")
    assert path is not None
    whole = Image.open(path).convert("RGB")
    wide, high = whole.size
    closer = whole.crop((wide // 4, high // 4, wide * 3 // 4, high * 3 // 4))
    side = whole.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    soft = whole.filter(ImageFilter.GaussianBlur(30))
    shares = {"tiger_skin": 0.55, "leopard_skin": 0.42}
    shell.go("check")
    room = shell.page("check")
    room.desk.loader.open_with(lambda: told(shell, shares))
    check_photo(shell, "tiger-skin")
    shares.update(tiger_skin=0.996, leopard_skin=0.001)
    added = [(closer, "tiger-skin-closer"), (side, "tiger-skin-side"), (soft, "tiger-skin-soft")]
    room.same.joining.add([Source(f"{name}.png", data=png(image), drawn=True) for image, name in added])
    settle(shell)


def png(image: Image.Image) -> bytes:
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


@page("check-look-alike")
def check_look_alike(shell: Shell) -> None:
    check_photo(shell, "printed-plush")


@page("check-cannot-tell")
def check_cannot_tell(shell: Shell) -> None:
    check_photo(shell, "ivory-blurred")


@page("check-not-by-eye")
def check_not_by_eye(shell: Shell) -> None:
    check_photo(shell, "canine-table")


@page("check-ambiguous")
def check_ambiguous(shell: Shell) -> None:
    check_photo(shell, "bone-section")


@page("check-refer")
def check_refer(shell: Shell) -> None:
    check_photo(shell, "canine-table").refer_panel.open_panel()


@page("check-lines")
def check_lines(shell: Shell) -> None:
    check_photo(shell, "ivory-closeup-124").finding.measure_lines()
    settle(shell)


@page("check-folder")
def check_folder(shell: Shell) -> None:
    from borderlens.ui.pages.check.sources import Given

    shell.go("check")
    shell.page("check").desk.take(Given(folders=(HERE.parents[1] / "quizzes" / "first-look" / "pictures",)))
    settle(shell)


def check_photo(shell: Shell, name: str) -> CheckPage:
    """The Check room with the finding about one of the program's own pictures, by its stem."""
    from borderlens.packs.pictures import find_picture
    from borderlens.ui.pages.check.sources import Given, Source

    shell.go("check")
    room = shell.page("check")
    path = find_picture(HERE.parent / "pictures", name)
    assert path is not None
    room.desk.take(Given((Source(path.name, path=path, drawn=True),)))
    settle(shell)
    return room


def told(shell: Shell, shares: dict[str, float]) -> Checker:
    """A checker with the real pack whose model says what it is told; ``shares`` may change between two photos."""
    import numpy as np

    from borderlens.services.check import Checker, open_checker
    from borderlens.vision.model import Reading

    pack = open_checker(shell.context("check").paths).pack
    keys = [label.key for label in pack.labels]
    calibration = replace(pack.manifest.calibration, set_method="raps", set_threshold=0.971, set_lambda=0.0)
    pack = replace(pack, manifest=replace(pack.manifest, calibration=calibration))

    class Told:
        def __init__(self) -> None:
            self.pack = pack

        def run(self, image: np.ndarray) -> Reading:
            rest = (1 - sum(shares.values())) / (len(keys) - len(shares))
            probabilities = np.array([shares.get(key, rest) for key in keys], np.float32)
            top = int(np.argmax(probabilities))
            first = pack.references.embedding[int(np.argmax(pack.references.label == top))]
            return Reading(probabilities, first, np.ones((first.size, 9, 9), np.float32))

    return Checker(Told())


@page("learn-home")
def learn_home(shell: Shell) -> None:
    """Practice behind one, a test left open after five answers."""
    room = learn_sitting(shell, "train", 12, wrong=(3, 9))
    room.show_home()
    settle(shell)
    room = learn_sitting(shell, "self", 5, wrong=(1,))
    shell.leave_examination()
    room.show_home()


@page("learn-item")
def learn_item(shell: Shell) -> None:
    learn_sitting(shell, "train", 8).item.answer.press(2)


@page("learn-hotspot")
def learn_hotspot(shell: Shell) -> None:
    learn_sitting(shell, "train", 4)
    answer(shell, right=True)


@page("learn-pair")
def learn_pair(shell: Shell) -> None:
    learn_sitting(shell, "train", 6).item.answer.press(2)


@page("learn-feedback")
def learn_feedback(shell: Shell) -> None:
    room = learn_sitting(shell, "train", 3)
    answer(shell, right=False)
    room.runner.next()


@page("learn-result")
def learn_result(shell: Shell) -> None:
    learn_sitting(shell, "train", 12, wrong=(1, 3, 9))


@page("learn-test")
def learn_test(shell: Shell) -> None:
    """The ninth of twelve, the fourth marked for another look."""
    room = learn_sitting(shell, "self", 8, flagged=(3,))
    room.item.answer.press(3)


def learn_sitting(
    shell: Shell, mode: str, answered: int, wrong: Sequence[int] = (), flagged: Sequence[int] = ()
) -> LearnPage:
    """The Learn room in a sitting of the first pack with so many answers given."""
    import random

    from borderlens.domain.attempts import Mode

    shell.go("learn")
    settle(shell)
    room = shell.page("learn")
    room.chance = random.Random(3)
    room.start(room.packs.loaded[0], Mode(mode))
    settle(shell)
    for place in range(answered):
        if place in flagged:
            room.runner.flag()
        answer(shell, right=place not in wrong)
        room.runner.next()
        settle(shell)
        if mode == "train":
            room.feedback.next_asked.emit()
            settle(shell)
    return room


def answer(shell: Shell, *, right: bool) -> None:
    """Answer the item on the screen."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from borderlens.domain.items import ItemType
    from borderlens.ui.widgets.picture_marks import Mark

    room = shell.page("learn")
    item = room.runner.sitting.entry.item
    if item.type is ItemType.HOTSPOT:
        picture, spot = room.item.stage.pictures[0], Mark(1, item.regions[0].polygon).centre if right else (0.02, 0.02)
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.to_stage(*spot).toPoint())
        return
    for option in item.answer if right else item.wrong_options[:1]:
        room.item.answer.press(room.runner.sitting.asked.options.index(option) + 1)


@page("sessions-empty")
def sessions_empty(shell: Shell) -> None:
    shell.go("sessions")


@page("sessions")
def sessions(shell: Shell) -> None:
    """Sittings of the first pack: a person finds most, accuses one look-alike and leaves a test half done."""
    shell.context("sessions").database.run(_sit, lambda _: shell.go("sessions"))
    settle(shell)


def _sit(store: object) -> None:
    from borderlens.domain.attempts import Mode
    from borderlens.domain.items import ItemType
    from borderlens.packs.quiz_pack import read_quiz_pack
    from borderlens.services.attempts import Attempts
    from borderlens.services.people import People

    pack = read_quiz_pack(HERE.parents[1] / "quizzes" / "first-look")
    items = [entry.item for entry in pack.items if entry.item.type is ItemType.SINGLE]
    person, attempts = People(store).working(), Attempts(store)
    for mode, answered in ((Mode.TRAINING, len(items)), (Mode.PRE, len(items)), (Mode.POST, 3)):
        sitting = attempts.open_attempt(person.id, "first-look", "A", mode, items, pack_version=1)
        for place, item in enumerate(items[:answered]):
            wrong = mode is Mode.PRE and place % 3 == 1
            attempts.give_answer(sitting.id, item, item.wrong_options[0] if wrong else item.answer[0], 4000)
        if answered == len(items):
            attempts.close_attempt(sitting.id)


@page("reference")
def reference(shell: Shell) -> None:
    shell.go("reference")
    settle(shell)
    shell.page("reference").gallery.choose_cue(1)


@page("reference-compare")
def reference_compare(shell: Shell) -> None:
    """The first picture of a tiger skin beside what is taken for it, both a little nearer."""
    shell.go("reference")
    settle(shell)
    gallery = shell.page("reference").gallery
    gallery.shelf.choose(next(picture for picture in gallery.shelf.values() if picture.kind == "tiger_skin"))
    settle(shell)
    gallery.toggle_compare()
    settle(shell)
    gallery.compare.left.picture.set_zoom(1.5)


@page("reference-choice")
def reference_choice(shell: Shell) -> None:
    """What is left of the gallery when look-alikes of ivory are chosen."""
    shell.go("reference")
    settle(shell)
    bar = shell.page("reference").bar
    bar.family.segment("ivory").click()
    bar.group.setCurrentIndex(bar.group.findData("look_alike"))
    bar.group.activated.emit(bar.group.currentIndex())


@page("reference-diagrams")
def reference_diagrams(shell: Shell) -> None:
    from borderlens.ui.pages.reference.bar import DIAGRAMS

    shell.go("reference")
    settle(shell)
    shell.page("reference").show_tab(DIAGRAMS)


@page("settings")
def settings(shell: Shell) -> None:
    shell.go("settings")


def settle(shell: Shell) -> None:
    """Let events and jobs run until nothing has been asked of the threads for a while."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + SETTLE_SECONDS
    quiet = time.monotonic()
    while time.monotonic() < end and time.monotonic() - quiet < QUIET_SECONDS:
        QApplication.processEvents()
        time.sleep(0.01)
        if shell.busy:
            quiet = time.monotonic()
