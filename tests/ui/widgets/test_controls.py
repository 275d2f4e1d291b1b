"""Buttons, tiles, fields, boxes and check lists by real clicks and keys."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.widgets.ground import LEFT, Key, role, show, spoken

from borderlens.ui.theme import Theme
from borderlens.ui.widgets.buttons import Button, IconButton
from borderlens.ui.widgets.checklist import CheckBox, Checklist, Step
from borderlens.ui.widgets.field import ChoiceField, Field
from borderlens.ui.widgets.segmented import Segmented
from borderlens.ui.widgets.tile import Option, Tiles

OPTIONS = (Option("Tiger skin"), Option("Leopard skin"), Option("Cannot tell", "Refer to laboratory", cannot_tell=True))


@pytest.mark.parametrize("kind", ["primary", "plain", "quiet"])
def test_a_button_answers_click_space_and_enter(qtbot: QtBot, kind: str) -> None:
    button = Button("Save", kind, icon="evidence", key="Ctrl+S")
    show(qtbot, button)
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    qtbot.mouseClick(button, LEFT)
    for key in (Key.Key_Space, Key.Key_Return, Key.Key_Enter):
        qtbot.keyClick(button, key)
    assert len(presses) == 4
    assert role(button) == QAccessible.Role.Button
    assert spoken(button) == "Save"


def test_a_working_button_keeps_its_width_and_refuses_presses(qtbot: QtBot, look: Theme) -> None:
    look.choose(still=False)
    button = Button("Save", "primary", icon="evidence")
    show(qtbot, button)
    before = button.sizeHint()
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    button.set_working(True)
    qtbot.mouseClick(button, LEFT)
    qtbot.keyClick(button, Key.Key_Return)
    assert presses == []
    assert button.sizeHint() == before
    button.set_working(False)
    qtbot.mouseClick(button, LEFT)
    assert presses == [True]


def test_a_button_that_is_off_refuses(qtbot: QtBot) -> None:
    button = Button("Save")
    button.setEnabled(False)
    show(qtbot, button)
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    qtbot.mouseClick(button, LEFT)
    assert presses == []


def test_states_of_a_button_look_different(qtbot: QtBot) -> None:
    button = Button("Save", "primary")
    show(qtbot, button)
    rest = button.grab().toImage()
    qtbot.mousePress(button, LEFT)
    down = button.grab().toImage()
    qtbot.mouseRelease(button, LEFT)
    button.setEnabled(False)
    off = button.grab().toImage()
    assert rest != down
    assert off not in (rest, down)


def test_an_icon_button_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("close", "Close")
    show(qtbot, button)
    assert spoken(button) == "Close"
    assert button.toolTip() == "Close"


def test_tiles_are_chosen_by_click_number_and_arrows(qtbot: QtBot) -> None:
    tiles = Tiles(OPTIONS)
    show(qtbot, tiles)
    seen: list[Sequence[int]] = []
    tiles.changed.connect(seen.append)
    qtbot.mouseClick(tiles.tiles[0], LEFT)
    tiles.tiles[0].setFocus()
    qtbot.keyClick(tiles.tiles[0], Key.Key_3)
    assert tiles.chosen() == [2]
    qtbot.keyClick(tiles.tiles[2], Key.Key_Up)
    assert tiles.tiles[1].hasFocus()
    qtbot.keyClick(tiles.tiles[1], Key.Key_Return)
    assert seen == [[0], [2], [1]]
    assert role(tiles.tiles[0]) == QAccessible.Role.RadioButton
    assert spoken(tiles.tiles[2]) == "3 Cannot tell Refer to laboratory"


def test_one_answer_stays_when_pressed_again(qtbot: QtBot) -> None:
    tiles = Tiles(OPTIONS)
    show(qtbot, tiles)
    for _ in range(2):
        qtbot.mouseClick(tiles.tiles[1], LEFT)
    assert tiles.chosen() == [1]


def test_several_answers_are_ticked_and_cleared(qtbot: QtBot) -> None:
    tiles = Tiles(OPTIONS, multiple=True)
    show(qtbot, tiles)
    qtbot.mouseClick(tiles.tiles[0], LEFT)
    assert tiles.press(2)
    assert tiles.chosen() == [0, 1]
    assert tiles.press(1)
    assert tiles.chosen() == [1]
    assert role(tiles.tiles[0]) == QAccessible.Role.CheckBox


def test_an_answer_given_before_is_shown_without_a_signal(qtbot: QtBot) -> None:
    tiles = Tiles(OPTIONS)
    show(qtbot, tiles)
    seen: list[Sequence[int]] = []
    tiles.changed.connect(seen.append)
    tiles.choose([2])
    assert tiles.chosen() == [2]
    tiles.choose([])
    assert tiles.chosen() == []
    assert seen == []


def test_a_number_without_a_tile_does_nothing(qtbot: QtBot) -> None:
    tiles = Tiles(OPTIONS)
    show(qtbot, tiles)
    assert not tiles.press(4)
    assert not tiles.press(0)
    assert tiles.chosen() == []


def test_feedback_is_told_in_words_and_tiles_rest_then(qtbot: QtBot) -> None:
    tiles = Tiles(OPTIONS)
    ground = show(qtbot, tiles)
    qtbot.mouseClick(tiles.tiles[1], LEFT)
    tiles.show_feedback([2])
    assert tiles.tiles[2].feedback == "fits"
    assert tiles.tiles[1].feedback == "look_again"
    assert tiles.tiles[0].feedback == ""
    assert tiles.tiles[2].accessibleDescription() == "Fits what the picture shows"
    assert tiles.tiles[1].accessibleDescription() == "Your answer, look again"
    qtbot.mouseClick(ground, LEFT, pos=tiles.tiles[0].geometry().center())
    assert tiles.chosen() == [1]


def test_cannot_tell_is_as_large_as_any_answer(qtbot: QtBot) -> None:
    tiles = Tiles([Option("Tiger skin", "x"), Option("Cannot tell", "x", cannot_tell=True)])
    show(qtbot, tiles)
    assert abs(tiles.tiles[0].height() - tiles.tiles[1].height()) <= 1


def test_segments_move_by_arrows_and_say_which_holds(qtbot: QtBot) -> None:
    choice = Segmented([("a", "Photo"), ("b", "Heat", "heat-map"), ("c", "Compare")], "a", name="View")
    show(qtbot, choice)
    seen: list[str] = []
    choice.changed.connect(seen.append)
    qtbot.mouseClick(choice.segment("c"), LEFT)
    choice.segment("c").setFocus()
    qtbot.keyClick(choice.segment("c"), Key.Key_Left)
    assert seen == ["c", "b"]
    choice.set_value("a")
    assert choice.value() == "a"
    assert seen == ["c", "b"]
    assert role(choice.segment("a")) == QAccessible.Role.RadioButton


def test_a_segment_may_hold_nothing_at_first(qtbot: QtBot) -> None:
    choice = Segmented([("a", "A"), ("b", "B")])
    show(qtbot, choice)
    assert choice.value() == ""


def test_a_field_names_its_edit_and_shows_the_mend(qtbot: QtBot) -> None:
    field = Field("Date", "Day of the seizure")
    show(qtbot, field)
    assert spoken(field.edit) == "Date"
    field.set_error("No such day. Write 28/02.")
    assert field.edit.accessibleDescription() == "No such day. Write 28/02."
    assert field.edit.property("wrong") == "true"
    qtbot.keyClicks(field.edit, "2")
    assert field.error == ""
    assert field.edit.property("wrong") == "false"
    assert field.edit.accessibleDescription() == "Day of the seizure"


def test_a_choice_is_made_by_keys(qtbot: QtBot) -> None:
    field = ChoiceField("Agency", choices=[("a", "Customs"), ("b", "Border Guard")], value="a")
    show(qtbot, field)
    seen: list[str] = []
    field.changed.connect(seen.append)
    qtbot.keyClick(field.combo, Key.Key_Down)
    assert field.value() == "b"
    assert field.combo.accessibleName() == "Agency"
    assert seen == ["b"]


def test_a_checklist_keeps_its_rows(qtbot: QtBot) -> None:
    steps = Checklist(
        [Step("cut", "Cut across", ticked=True, stamp="you, 02:14"), Step("lines", "Measure", button="Go")]
    )
    show(qtbot, steps)
    ticked: list[tuple[str, bool]] = []
    pressed: list[str] = []
    steps.ticked.connect(lambda key, on: ticked.append((key, on)))
    steps.pressed.connect(pressed.append)
    qtbot.mouseClick(steps.box("lines"), LEFT)
    qtbot.keyClick(steps.box("cut"), Key.Key_Space)
    qtbot.mouseClick(steps.button("lines"), LEFT)
    assert ticked == [("lines", True), ("cut", False)]
    assert pressed == ["lines"]
    assert steps.done() == (1, 2)
    assert steps.box("cut").isVisible()
    assert spoken(steps.box("cut")) == "Cut across"
    assert role(steps.box("cut")) == QAccessible.Role.CheckBox


def test_a_check_box_is_ticked_by_enter_too(qtbot: QtBot) -> None:
    box = CheckBox("on")
    show(qtbot, box)
    qtbot.keyClick(box, Key.Key_Return)
    assert box.isChecked()


def test_a_key_held_down_presses_once(qtbot: QtBot) -> None:
    box = CheckBox("Still pictures")
    show(qtbot, box)
    for repeated in (False, True, True):
        QApplication.sendEvent(
            box, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", repeated)
        )
    assert box.isChecked()
