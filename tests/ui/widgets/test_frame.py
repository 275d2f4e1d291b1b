"""Rail, header, status, languages, questions, toasts, focus and flow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.ground import LEFT, Key, show, spoken

from borderlens.ui.theme import Theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.dialog import Question
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.focus import FocusRing
from borderlens.ui.widgets.header import Header
from borderlens.ui.widgets.languages import Languages
from borderlens.ui.widgets.rail import ROOMS, Rail
from borderlens.ui.widgets.status import Status
from borderlens.ui.widgets.toast import Toast


def test_the_rail_opens_rooms_by_click_and_key(qtbot: QtBot, look: Theme) -> None:
    rail = Rail()
    show(qtbot, rail, height=700)
    seen: list[str] = []
    rail.chosen.connect(seen.append)
    for room in ROOMS:
        qtbot.mouseClick(rail.room(room), LEFT)
    qtbot.keyClick(rail.room("learn"), Key.Key_Return)
    assert seen == [*ROOMS, "learn"]
    look.choose(factor=1.5)
    assert spoken(rail.room("check")) == "Check"
    assert "Check" in rail.room("check").toolTip()


def test_the_header_leads_back_and_gives_widgets_back(qtbot: QtBot) -> None:
    header = Header()
    show(qtbot, header)
    seen: list[str] = []
    mine = Chip("mine")
    header.show_page("IMG_2041.jpg", "Check a photo", [mine], lambda: seen.append("back"))
    qtbot.mouseClick(header.crumb, LEFT)
    assert seen == ["back"]
    assert mine.isVisible()
    header.show_page("Check a photo")
    assert not header.crumb.isVisible()
    assert mine.parentWidget() is None
    assert not header.go_back()


def test_the_status_shows_its_first_half_in_large_text(qtbot: QtBot, look: Theme) -> None:
    status = Status()
    show(qtbot, status)
    status.show_status("Aid", "Model")
    assert status.right.isVisible()
    look.choose(factor=1.5)
    assert not status.right.isVisible()
    assert status.toolTip() == "Model"


def test_languages_stand_by_their_own_names(qtbot: QtBot) -> None:
    languages = Languages()
    show(qtbot, languages, width=900)
    seen: list[str] = []
    languages.chosen.connect(seen.append)
    qtbot.mouseClick(languages.button("lo"), LEFT)
    qtbot.keyClick(languages.button("vi"), Key.Key_Return)
    assert seen == ["lo", "vi"]
    assert spoken(languages.button("zh-Hans")) == "简体中文"


def test_a_question_keeps_the_keyboard_and_esc_is_safe(qtbot: QtBot) -> None:
    below = QLineEdit()
    ground = show(qtbot, below)
    below.setFocus()
    question = Question(ground)
    said: list[str] = []
    question.ask(
        "Leave?", "6 of 24 are saved.", "Stay", "Leave", lambda: said.append("leave"), lambda: said.append("stay")
    )
    assert question.safe.hasFocus()
    qtbot.keyClick(question.safe, Key.Key_Tab)
    assert question.other.hasFocus()
    qtbot.keyClick(question.other, Key.Key_Tab)
    assert question.safe.hasFocus()
    qtbot.keyClick(question.safe, Key.Key_Escape)
    assert said == ["stay"]
    assert not question.isVisible()
    assert below.hasFocus()
    question.ask("Leave?", "", "Stay", "Leave", lambda: said.append("leave"))
    qtbot.mouseClick(question.other, LEFT)
    assert said == ["stay", "leave"]


def test_a_question_waits_for_the_one_before_it(qtbot: QtBot) -> None:
    ground = show(qtbot, QLineEdit())
    question = Question(ground)
    said: list[str] = []
    question.ask("Leave?", "", "Stay", "Leave", lambda: said.append("leave"), lambda: said.append("stay"))
    for _ in range(2):
        question.ask("No room", "The disk is full.", "Understood")
    assert question.other.isVisible()
    qtbot.mouseClick(question.other, LEFT)
    assert said == ["leave"]
    assert question.text.text() == "The disk is full."
    assert not question.other.isVisible()
    qtbot.mouseClick(question.safe, LEFT)
    assert not question.isVisible()
    assert said == ["leave"]


def test_a_toast_goes_by_itself_by_closing_and_by_its_action(qtbot: QtBot) -> None:
    ground = show(qtbot, QPushButton("x"))
    toast = Toast(ground)
    seen: list[str] = []
    toast.show_toast("Saved.", action="Open", act=lambda: seen.append("open"))
    assert spoken(toast) == "Saved."
    qtbot.mouseClick(toast.action, LEFT)
    assert seen == ["open"]
    assert not toast.isVisible()
    toast.show_toast("Saved.")
    assert not toast.action.isVisible()
    qtbot.keyClick(toast.close_button, Key.Key_Space)
    assert not toast.isVisible()


def test_the_focus_ring_follows_the_keyboard(qtbot: QtBot) -> None:
    one, two = Button("One"), Button("Two")
    ground = show(qtbot, one, two)
    ring = FocusRing(ground)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    assert ring.geometry() == one.geometry().adjusted(-4, -4, 4, 4)
    qtbot.keyClick(one, Key.Key_Tab)
    assert ring.target is two
    assert ring.geometry() == two.geometry().adjusted(-4, -4, 4, 4)
    two.hide()
    QApplication.processEvents()
    assert ring.target is not two or not ring.isVisible()


def test_flow_breaks_rows_and_keeps_their_height(qtbot: QtBot) -> None:
    ground = QWidget()
    flow = FlowLayout(ground, gap=8)
    for _ in range(6):
        flow.addWidget(Button("A button"))
    one_row, width = flow.sizeHint().height(), flow.sizeHint().width()
    assert flow.heightForWidth(width) == one_row
    assert flow.heightForWidth(width // 2) >= 2 * one_row
    assert flow.heightForWidth(1) == 6 * one_row + 5 * 8
    qtbot.addWidget(ground)
