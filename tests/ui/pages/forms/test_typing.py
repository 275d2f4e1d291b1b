"""Answer sheets typed in by real keys: Enter moves on, the second time blind, differences settled, then kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.services.forms.made_packs import every_type, keys, pack_of
from tests.ui.clipping import clipped

from borderlens.domain.attempts import Mode
from borderlens.domain.blueprint import Blueprint
from borderlens.paths import find_paths
from borderlens.services.attempts import Attempts
from borderlens.services.forms import shelf
from borderlens.services.forms.assemble import Assembly
from borderlens.services.forms.bank import BankItem
from borderlens.ui.pages.forms.page import FormsPage
from borderlens.ui.pages.forms.typing_page import FIRST, KEPT, PEOPLE, SECOND, SETTLE, TypingView
from borderlens.ui.shell import Shell
from borderlens.wiring import open_store

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


class Desk:
    """The typing view in the real window, with hands."""

    def __init__(self, shell: Shell, page: FormsPage, qtbot: QtBot) -> None:
        self.shell, self.page, self.qtbot = shell, page, qtbot

    @property
    def view(self) -> TypingView:
        return self.page.typing

    def still(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.busy, timeout=60_000)
        QApplication.processEvents()

    def press(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, LEFT)
        self.still()

    def type(self, *answers: str) -> None:
        """Each into the field that is open, Enter after it."""
        for answer in answers:
            field = QApplication.focusWidget()
            assert isinstance(field, QLineEdit), field
            self.qtbot.keyClicks(field, answer)
            self.qtbot.keyClick(field, Key.Key_Return)
            QApplication.processEvents()


@pytest.fixture
def desk(window: Start, qtbot: QtBot, tmp_path: Path, data_folder: Path) -> Callable[[], Desk]:
    """A form of three items that letters answer: one of several options, several of three, and an order of four."""
    pack = pack_of(every_type(tmp_path / "pack"), tmp_path / "pack")
    items = tuple(BankItem(pack.id, pack.version, entry.item) for entry in pack.items)
    rows = (items[0], items[1], items[5])
    assembly = Assembly(Blueprint("by-hand", 20, 1, 3, 0, ()), 1, (rows,), frozenset(), {})
    where = find_paths(data_folder)
    shelf.make(assembly, [pack], where.data, keys(), "T", paced=False, shuffled=False, sureness=False)

    def start() -> Desk:
        shell = window()
        shell.go("forms")
        page = shell.page("forms")
        assert isinstance(page, FormsPage)
        found = Desk(shell, page, qtbot)
        found.still()
        found.press(page.home.rows[0])
        found.press(page.forms.buttons["type"])
        return found

    return start


def tick(desk: Desk) -> None:
    desk.press(next(iter(desk.view.people.boxes.values())))
    desk.press(desk.view.next)


def test_letters_and_enter_go_through_both_typings(desk: Callable[[], Desk], data_folder: Path) -> None:
    here = desk()
    here.press(here.view.people.mode.segment("post"))
    tick(here)
    assert here.view.stage == FIRST
    here.type("b", "ca", "")
    assert here.view.next.hasFocus()
    here.press(here.view.next)
    assert here.view.stage == SECOND
    here.type("b", "ac", "")
    here.press(here.view.next)
    assert here.view.stage == SETTLE
    assert "agree everywhere" in here.view.settle._none.accessibleName()
    here.press(here.view.next)
    assert here.view.stage == KEPT
    here.shell.shut_down()
    store = open_store(find_paths(data_folder))
    (row,) = Attempts(store).attempts()
    attempt = Attempts(store).attempt(row.id)
    store.close()
    assert (attempt.mode, attempt.paper, attempt.is_open) == (Mode.POST, True, False)
    assert [response.response for response in attempt.responses] == ["b", ["a", "c"]]


def test_the_second_typing_does_not_show_the_first(desk: Callable[[], Desk]) -> None:
    here = desk()
    tick(here)
    here.type("b", "ca", "")
    model = here.view.model
    shown = [model.index(0, column).data() for column in (1, 2, 3)]
    assert shown == ["b", "ca", "–"]
    here.press(here.view.next)
    assert [model.index(0, column).data() for column in (1, 2, 3)] == ["", "", ""]
    assert [model.index(0, column).data(Qt.ItemDataRole.EditRole) for column in (1, 2, 3)] == ["", "", ""]


def test_what_is_no_answer_stays_in_the_field_with_its_reason(desk: Callable[[], Desk]) -> None:
    here = desk()
    tick(here)
    here.type("q")
    assert here.view.wrong.isVisible()
    assert "this is no answer to item 1" in here.view.wrong.accessibleName()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "q"
    here.type("a")
    assert not here.view.wrong.isVisible()
    assert here.view.table.currentIndex().column() == 2


def test_differences_must_be_settled_before_anything_is_kept(desk: Callable[[], Desk]) -> None:
    here = desk()
    tick(here)
    here.type("a", "", "abcd")
    here.press(here.view.next)
    here.type("b", "", "abdc")
    here.press(here.view.next)
    assert not here.view.next.isEnabled()
    rows = list(here.view.settle.rows.values())
    assert len(rows) == 2
    here.press(rows[0].choices[1])
    assert not here.view.next.isEnabled()
    rows[1].edit.setFocus()
    here.qtbot.keyClicks(rows[1].edit, "dcba")
    here.qtbot.keyClick(rows[1].edit, Key.Key_Return)
    here.still()
    assert here.view.next.isEnabled()
    sheets = here.view.sheets
    assert sheets is not None
    person = sheets.people[0]
    options = sheets.form.items[2].item.options
    assert sheets.answers(person) == {0: sheets.form.items[0].item.options[1], 2: list(reversed(options))}


def test_what_was_typed_survives_a_restart(desk: Callable[[], Desk]) -> None:
    here = desk()
    tick(here)
    here.type("c", "ab")
    here.view.leave()
    here.still()
    here.shell.shut_down()
    again = desk()
    sheets = again.view.sheets
    assert sheets is not None
    assert sorted(sheets.passes[0].values()) == ["ab", "c"]
    again.press(again.view.next)
    assert again.view.table.currentIndex().column() == 3


def test_a_sheet_with_letters_is_not_taken_away_without_asking(desk: Callable[[], Desk]) -> None:
    here = desk()
    tick(here)
    here.type("c")
    here.view.go_back()
    box = next(iter(here.view.people.boxes.values()))
    here.press(box)
    sheets = here.view.sheets
    assert sheets is not None
    here.press(here.shell._question.safe)
    assert box.isChecked()
    assert len(sheets.people) == 1
    here.press(box)
    here.press(here.shell._question.other)
    assert not box.isChecked()
    assert sheets.people == []


def test_somebody_new_gets_a_sheet_by_name(desk: Callable[[], Desk]) -> None:
    here = desk()
    here.qtbot.keyClicks(here.view.people.name.edit, "BK-006")
    here.press(here.view.people.country.segment("LA"))
    here.press(here.view.people.add)
    sheets = here.view.sheets
    assert sheets is not None
    assert [here.view.names[person] for person in sheets.people] == ["BK-006"]
    assert here.view.people.boxes[sheets.people[0]].isChecked()


@pytest.mark.parametrize(("language", "size"), [("vi", 1.0), ("lo", 2.0)])
def test_no_word_is_cut(desk: Callable[[], Desk], language: str, size: float) -> None:
    here = desk()
    here.shell.settings.language, here.shell.settings.text_size = language, size
    here.shell.save_settings()
    for stage in (PEOPLE, FIRST, SECOND, SETTLE):
        assert here.view.stage == stage
        here.qtbot.wait(100)
        assert clipped(here.view) == []
        if stage == PEOPLE:
            tick(here)
            continue
        if stage != SETTLE:
            here.type("a" if stage == FIRST else "b", "", "")
            here.press(here.view.next)
