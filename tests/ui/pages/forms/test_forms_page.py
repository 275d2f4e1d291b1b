"""The trainer's room of forms in the real window: made, swapped, sealed, saved, found again; codes only by a press."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.services.forms.made_packs import every_type, made, pack_of
from tests.ui.clipping import clipped

from borderlens.domain.blueprint import Blueprint
from borderlens.domain.form_errors import FormNotPossible
from borderlens.domain.items import ItemType
from borderlens.packs.quiz_pack import QuizPack
from borderlens.ui.pages.forms import desk as desks
from borderlens.ui.pages.forms.dialogs import Dialogs
from borderlens.ui.pages.forms.page import FormsPage
from borderlens.ui.shell import Shell

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton
SMALL = Blueprint("by-hand", 20, 2, 6, 2, ())


class Room:
    """The page in the real window, with hands; its packs and blueprint are small ones."""

    def __init__(self, shell: Shell, page: FormsPage, qtbot: QtBot, stick: Path) -> None:
        self.shell, self.page, self.qtbot, self.stick = shell, page, qtbot, stick

    def still(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.busy, timeout=60_000)
        QApplication.processEvents()  # what was added to a layout is shown by an event

    def press(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, LEFT)
        self.still()

    def words(self, ground: QWidget | None = None) -> str:
        found = (ground or self.page).findChildren(QLabel)
        return "\n".join(label.text() for label in found if label.isVisible())

    def draft(self) -> None:
        self.press(self.page.home.make)
        self.press(self.page.wish.start)

    def seal(self) -> None:
        self.draft()
        self.press(self.page.forms.seal)


SEED = 3
"""One with which the first form holds an item that others could stand for."""


def small_pack(folder: Path) -> QuizPack:
    singles = [made(f"more-{at}", ItemType.SINGLE, ("a1", "b2", "c3"), ("a1",)) for at in range(10)]
    return pack_of([*every_type(folder), *singles], folder)


@pytest.fixture
def room(window: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Room]:
    pack, stick = small_pack(tmp_path / "pack"), tmp_path / "stick"
    stick.mkdir(exist_ok=True)
    listed = type("Listed", (), {"loaded": (pack,)})
    monkeypatch.setattr(desks, "list_quiz_packs", lambda *_: listed)
    monkeypatch.setattr(desks, "read_blueprints", lambda _: (SMALL,))
    monkeypatch.setattr(desks.secrets, "randbelow", lambda _: SEED)
    dialogs = Dialogs(lambda _: None, lambda _: stick, lambda _, proposed: stick / proposed.name)
    usual = FormsPage.__init__
    monkeypatch.setattr(FormsPage, "__init__", lambda page, context: usual(page, context, dialogs))

    def start() -> Room:
        shell = window()
        shell.go("sessions")
        qtbot.waitUntil(lambda: not shell.busy, timeout=60_000)
        qtbot.mouseClick(shell.page("sessions").forms, LEFT)
        page = shell.page("forms")
        assert isinstance(page, FormsPage)
        found = Room(shell, page, qtbot, stick)
        found.still()
        return found

    return start


def test_forms_are_chosen_sealed_and_found_again(room: Callable[[], Room]) -> None:
    here = room()
    here.draft()
    assert here.page.shown is here.page.forms
    assert here.page.forms.plot.isVisible()
    assert len(here.page.forms.rows) == 6
    here.press(here.page.forms.seal)
    forms = here.page.desk.forms
    assert forms is not None
    assert forms.series is not None
    ids = [kept.record.id for kept in forms.series.forms]
    assert len(ids) == 2
    here.qtbot.keyClick(here.page, Qt.Key.Key_Escape)
    here.still()
    assert here.page.shown is here.page.home
    here.shell.shut_down()
    again = room()
    again.press(again.page.home.rows[0])
    forms = again.page.desk.forms
    assert forms is not None
    assert forms.series is not None
    assert [kept.record.id for kept in forms.series.forms] == ids
    assert len(again.page.forms.rows) == 6


def test_a_draft_is_not_left_without_asking(room: Callable[[], Room]) -> None:
    here = room()
    here.draft()
    here.page.leave_forms()
    here.press(here.shell._question.safe)
    assert here.page.shown is here.page.forms
    here.page.leave_forms()
    here.press(here.shell._question.other)
    assert here.page.shown is here.page.home


def test_one_item_is_swapped_for_one_that_is_proposed(room: Callable[[], Room]) -> None:
    here = room()
    here.draft()
    before = here.page.desk.forms
    assert before is not None
    place = next(at for at, held in enumerate(before.assembly.forms[0]) if held.item.key.startswith("more-"))
    here.press(here.page.forms.rows[place].button)
    view = here.page.pane.content
    assert "forms apart by" in here.words(view)
    here.press(view.rows[0].button)
    after = here.page.desk.forms
    assert after is not None
    assert after.assembly.forms[0][place].name != before.assembly.forms[0][place].name
    assert here.page.pane.isHidden()


def test_codes_are_on_the_screen_only_after_a_press_and_gone_with_the_pane(room: Callable[[], Room]) -> None:
    here = room()
    here.press(here.page.home.make)
    here.press(here.page.wish.pace.segment("paced"))
    here.press(here.page.wish.start)
    here.press(here.page.forms.seal)
    forms = here.page.desk.forms
    assert forms is not None
    assert forms.series is not None
    kept = forms.series.forms[0]

    def seen() -> bool:
        return kept.code in here.words() or any(code in here.words() for code in kept.steps)

    assert not seen()
    here.press(here.page.forms.buttons["codes"])
    assert not seen()
    here.press(here.page.pane.content.show_button)
    assert kept.code in here.words()
    assert all(code in here.words() for code in kept.steps)
    here.qtbot.keyClick(here.page.pane, Qt.Key.Key_Escape)
    assert not seen()


def test_form_files_for_the_stick_come_without_codes(room: Callable[[], Room]) -> None:
    here = room()
    here.seal()
    here.press(here.page.forms.save)
    files = sorted(here.stick.iterdir())
    assert [file.suffix for file in files] == [".blform", ".blform"]
    forms = here.page.desk.forms
    assert forms is not None
    assert forms.series is not None
    for kept in forms.series.forms:
        assert all(kept.code.encode() not in file.read_bytes() for file in files)


def test_what_the_packs_lack_is_said_where_it_was_asked(
    room: Callable[[], Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacking(*_: object, **__: object) -> None:
        raise FormNotPossible(blueprint="by-hand", cell="ivory", count=3, others="-")

    monkeypatch.setattr(desks, "assemble", lacking)
    here = room()
    here.draft()
    assert here.page.shown is here.page.wish
    assert "lack 3 items" in here.words(here.page.wish)


def test_choosing_can_be_cancelled(room: Callable[[], Room], monkeypatch: pytest.MonkeyPatch) -> None:
    going = []

    def slow(*_: object, cancelled: Callable[[], bool], **__: object) -> None:
        going.append(cancelled)
        while not cancelled():
            pass

    monkeypatch.setattr(desks, "assemble", slow)
    here = room()
    here.press(here.page.home.make)
    here.qtbot.mouseClick(here.page.wish.start, LEFT)
    here.qtbot.waitUntil(lambda: bool(going))
    here.qtbot.mouseClick(here.page.wish.working.cancel, LEFT)
    here.still()
    assert here.page.shown is here.page.wish
    assert here.page.wish.start.isVisible()


def test_a_series_is_sealed_with_what_was_wished(room: Callable[[], Room]) -> None:
    here = room()
    here.press(here.page.home.make)
    wish = here.page.wish
    wish.minutes.edit.setFocus()
    wish.minutes.edit.selectAll()
    here.qtbot.keyClicks(wish.minutes.edit, "35")
    here.press(wish.sureness)
    here.press(wish.start)
    here.press(here.page.forms.seal)
    forms = here.page.desk.forms
    assert forms is not None
    open_part = forms.released[0].sealed.open
    assert (open_part.minutes, open_part.sureness, open_part.pace) == (35, True, "")


def test_a_form_is_written_as_a_file_to_print_and_names_what_paper_cannot_ask(room: Callable[[], Room]) -> None:
    here = room()
    here.seal()
    here.press(here.page.forms.buttons["print"])
    view = here.page.pane.content
    here.press(view.pdf)
    (file,) = here.stick.glob("*.pdf")
    assert file.read_bytes().startswith(b"%PDF")
    forms = here.page.desk.forms
    assert forms is not None
    kinds = {held.item.type for held in forms.assembly.forms[0]}
    assert view.left_out.isHidden() == kinds.isdisjoint({ItemType.SCENARIO, ItemType.HOTSPOT, ItemType.NUMERIC})


@pytest.mark.parametrize(("language", "size"), [("vi", 1.0), ("lo", 2.0), ("zh-Hans", 1.5)])
def test_no_word_is_cut(room: Callable[[], Room], language: str, size: float) -> None:
    here = room()
    here.shell.settings.language, here.shell.settings.text_size = language, size
    here.shell.save_settings()
    here.still()
    whole(here, here.page)
    here.press(here.page.home.make)
    whole(here, here.page)
    here.press(here.page.wish.start)
    whole(here, here.page)
    here.press(here.page.forms.seal)
    whole(here, here.page)
    here.press(here.page.forms.buttons["codes"])
    here.page.pane.content.show_codes()
    whole(here, here.page.pane)


def whole(here: Room, ground: QWidget) -> None:
    """No word is cut once everything is laid out."""
    here.qtbot.waitUntil(lambda: clipped(ground) == [], timeout=3_000)
