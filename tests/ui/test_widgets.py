"""Each component by real clicks and keys, in every look."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from borderlens.domain.items import inside
from borderlens.ui.say import Say
from borderlens.ui.theme import Theme
from borderlens.ui.widgets.banner import Banner
from borderlens.ui.widgets.bars import Bar, Bars
from borderlens.ui.widgets.buttons import Button, IconButton
from borderlens.ui.widgets.checklist import CheckBox, Checklist, Step
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.dialog import Question
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.field import ChoiceField, Field
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.focus import FocusRing
from borderlens.ui.widgets.header import Header
from borderlens.ui.widgets.languages import Languages
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.picture_marks import Mark
from borderlens.ui.widgets.progress import ExamTicks, ProgressBar
from borderlens.ui.widgets.rail import ROOMS, Rail
from borderlens.ui.widgets.segmented import Segmented
from borderlens.ui.widgets.setaside import SetAside
from borderlens.ui.widgets.status import Status
from borderlens.ui.widgets.stepper import Stepper
from borderlens.ui.widgets.tag import Tag
from borderlens.ui.widgets.tile import Option, Tiles
from borderlens.ui.widgets.toast import Toast

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
OPTIONS = (Option("Tiger skin"), Option("Leopard skin"), Option("Cannot tell", "Refer to laboratory", cannot_tell=True))


@pytest.fixture(params=["light", "dark", "contrast"], autouse=True)
def every_look(request: pytest.FixtureRequest, look: Theme) -> str:
    look.choose(name=request.param)
    return request.param


def show(qtbot: QtBot, *widgets: QWidget, width: int = 600, height: int = 400) -> QWidget:
    """The widgets below one another in an active window."""
    ground = QWidget()
    column = QVBoxLayout(ground)
    for widget in widgets:
        column.addWidget(widget)
    ground.resize(width, height)
    qtbot.addWidget(ground)
    widgets[0].ground = ground  # else nothing would hold it
    with qtbot.waitActive(ground):
        ground.show()
        ground.activateWindow()
    ground.grab()  # everything is painted once
    return ground


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


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


def test_a_fact_is_no_button_and_a_pressable_chip_is(qtbot: QtBot) -> None:
    fact, choice = Chip("Officer"), Chip("English", icon="language", pressable=True)
    show(qtbot, fact, choice)
    seen: list[bool] = []
    choice.clicked.connect(lambda: seen.append(True))
    qtbot.keyClick(choice, Key.Key_Return)
    qtbot.mouseClick(choice, LEFT)
    assert seen == [True, True]
    assert fact.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_banner_speaks_word_headline_and_sentence(qtbot: QtBot) -> None:
    banner = Banner()
    show(qtbot, banner)
    looks = set()
    for tone in ("consistent", "narrowed", "look_alike", "cannot_tell"):
        banner.show_finding(tone, "Word", "Headline", "Sentence.")
        assert spoken(banner) == "Word. Headline. Sentence."
        looks.add(bytes(banner.grab().toImage().constBits()))
    assert len(looks) == 4
    banner.set_corner("learned from drawn pictures")
    heights = []
    for tone in ("consistent", "cannot_tell"):
        banner.show_finding(tone, "Word", "Headline", "Sentence.")
        heights.append(banner.sizeHint().height())
    assert heights[0] == heights[1]


def test_tags_differ_by_shape_as_well_as_by_colour(qtbot: QtBot) -> None:
    """The same word in four tones, seen without colour."""
    tag = Tag("Same", "consistent")
    show(qtbot, tag)
    seen = set()
    for tone in ("consistent", "narrowed", "look_alike", "cannot_tell", "done", "attention", "fault"):
        tag.show_state("Same", tone)
        image = tag.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        edge = image.pixelColor(2, image.height() // 2).lightness()
        place = [(x, y) for x in range(8, 24) for y in range(4, image.height() - 4)]
        shape = tuple(abs(image.pixelColor(x, y).lightness() - edge) > 40 for x, y in place)
        seen.add(shape)
    assert len(seen) == 7


def test_notes_and_empty_states_say_all_their_words(qtbot: QtBot) -> None:
    note, empty = Note("fault", "Copy it again.", title="Cut short"), Empty("reference")
    empty.say("No pictures", "Save some here.", "Open", "Try one")
    show(qtbot, note, empty)
    assert spoken(note) == "Cut short Copy it again."
    seen: list[str] = []
    empty.button.clicked.connect(lambda: seen.append("button"))
    empty.example.clicked.connect(lambda: seen.append("example"))
    qtbot.mouseClick(empty.button, LEFT)
    qtbot.keyClick(empty.example, Key.Key_Return)
    assert seen == ["button", "example"]


def test_bars_say_names_and_figures(qtbot: QtBot) -> None:
    bars = Bars()
    bars.show_set([Bar("Ivory", 0.94, True), Bar("Bone", 0.04, False), Bar("Resin", 0.001, False)], "consistent", 0.18)
    show(qtbot, bars)
    assert spoken(bars) == "Ivory 94; Bone 4; Resin <1"
    assert bars.height() == bars.sizeHint().height()


def test_progress_and_ticks_say_where_one_is(qtbot: QtBot) -> None:
    progress, ticks = ProgressBar(), ExamTicks()
    progress.show_progress("12 of 20", 0.6)
    ticks.show_state(24, 6, range(6), {3}, "question 7 of 24")
    show(qtbot, progress, ticks)
    assert spoken(progress) == "12 of 20"
    assert spoken(ticks) == "question 7 of 24"
    before = ticks.grab().toImage()
    ticks.show_state(24, 7, range(7), {3}, "question 8 of 24")
    assert ticks.grab().toImage() != before


def test_a_stepper_says_its_present_step(qtbot: QtBot) -> None:
    stepper = Stepper(["Criteria", "People", "Start"], 1)
    show(qtbot, stepper)
    assert spoken(stepper) == "2/3 People"


def test_a_set_aside_row_asks_why(qtbot: QtBot, speaker: Say) -> None:
    row = SetAside("Provincial pack", "items.toml line 41")
    show(qtbot, row)
    with qtbot.waitSignal(row.asked):
        qtbot.mouseClick(row.button, LEFT)
    assert row.button.text() == "Why"
    speaker.choose("vi")
    assert row.button.text() == "Vì sao"


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


def image(width: int = 400, height: int = 200) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.gray)
    return made


@pytest.fixture
def picture(qtbot: QtBot) -> Picture:
    stage = Picture()
    show(qtbot, stage)
    stage.show_picture(image(), "A grey plate", drawn=True)
    stage.setFocus()
    return stage


def test_a_picture_says_what_it_is_and_that_it_is_drawn(picture: Picture, speaker: Say) -> None:
    assert spoken(picture) == "A grey plate. Drawn picture"
    speaker.choose("vi")
    assert spoken(picture) == "A grey plate. Hình tổng hợp"


def test_a_picture_zooms_by_wheel_and_keys(picture: Picture, qtbot: QtBot) -> None:
    qtbot.keyClick(picture, Key.Key_Plus)
    assert picture.zoom == pytest.approx(1.25)
    qtbot.keyClick(picture, Key.Key_Minus)
    assert picture.zoom == pytest.approx(1)
    qtbot.keyClick(picture, Key.Key_Minus)
    assert picture.zoom == pytest.approx(1)
    at = QPointF(picture.rect().center())
    none = Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(at, picture.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, none,
                        Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(picture, wheel)
    assert picture.zoom == pytest.approx(1.25**2)
    qtbot.keyClick(picture, Key.Key_0)
    assert picture.zoom == 1


def test_zooming_keeps_the_place_under_the_pointer(picture: Picture) -> None:
    picture.set_zoom(4)
    before = picture.to_stage(0.5, 0.5)
    assert before.x() == pytest.approx(picture.width() / 2, abs=1)
    assert before.y() == pytest.approx(picture.height() / 2, abs=1)


def test_a_picture_never_leaves_its_stage(picture: Picture, qtbot: QtBot) -> None:
    picture.set_zoom(4)
    for _ in range(60):
        qtbot.keyClick(picture, Key.Key_Right)
    assert picture.to_stage(1, 0.5).x() == pytest.approx(picture.width(), abs=1)


def test_the_loupe_is_there_while_z_is_held(picture: Picture, qtbot: QtBot) -> None:
    before = picture.grab().toImage()
    qtbot.keyPress(picture, Key.Key_Z)
    assert picture.grab().toImage() != before
    qtbot.keyRelease(picture, Key.Key_Z)
    assert picture.grab().toImage() == before


def test_a_place_is_pointed_at_by_mouse_and_by_arrows(picture: Picture, qtbot: QtBot) -> None:
    seen: list[tuple[float, float]] = []
    picture.pointed.connect(lambda x, y: seen.append((x, y)))
    picture.set_pointing(True)
    qtbot.mouseClick(picture, LEFT, pos=picture.to_stage(0.25, 0.5).toPoint())
    assert seen[-1] == pytest.approx((0.25, 0.5), abs=0.01)
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(5):
        qtbot.keyClick(picture, Key.Key_Right, shift)
    qtbot.keyClick(picture, Key.Key_Left)
    qtbot.keyClick(picture, Key.Key_Return)
    across = picture.to_stage(1, 0).x() - picture.to_stage(0, 0).x()
    assert seen[-1][0] == pytest.approx(0.5 + 49 / across, abs=0.005)
    assert picture.point == seen[-1]


def test_beside_the_picture_nothing_is_pointed_at(picture: Picture, qtbot: QtBot) -> None:
    picture.set_pointing(True)
    qtbot.mouseClick(picture, LEFT, pos=QPoint(picture.width() // 2, 2))
    assert picture.point is None


def test_a_press_in_a_cue_mark_chooses_it(picture: Picture, qtbot: QtBot) -> None:
    picture.set_marks(
        [Mark(1, ((0.1, 0.1), (0.4, 0.1), (0.4, 0.9), (0.1, 0.9))), Mark(2, ((0.6, 0.1), (0.9, 0.1), (0.9, 0.9)))]
    )
    with qtbot.waitSignal(picture.mark_pressed) as pressed:
        qtbot.mouseClick(picture, LEFT, pos=picture.to_stage(0.2, 0.5).toPoint())
    assert pressed.args == [1]
    assert picture.chosen_mark == 1


def test_marks_keep_their_width_at_every_zoom(picture: Picture) -> None:
    """The casing of a long straight edge is 5 px wide, zoomed or not."""
    picture.set_marks([Mark(0, ((0.5, 0.0), (0.5, 1.0), (0.5, 0.5)))], 0)
    widths = []
    for zoom in (1, 4):
        picture.set_zoom(zoom)
        shot = picture.grab().toImage()
        row = picture.height() // 2
        grey = shot.pixelColor(picture.width() // 2 - 60, row).rgb()
        widths.append(
            sum(
                shot.pixelColor(x, row).rgb() != grey
                for x in range(picture.width() // 2 - 20, picture.width() // 2 + 20)
            )
        )
    assert widths[0] == widths[1]
    assert 5 <= widths[0] <= 7


def test_a_heat_map_is_blended_over_the_picture(picture: Picture) -> None:
    heat = QImage(8, 8, QImage.Format.Format_ARGB32)
    heat.fill(Qt.GlobalColor.red)
    plain = picture.grab().toImage()
    picture.set_heat(heat, [[(0.2, 0.2), (0.8, 0.2), (0.5, 0.8)]])
    picture.set_blend(0.0)
    lines_only = picture.grab().toImage()
    picture.set_blend(1.0)
    full = picture.grab().toImage()
    assert plain != lines_only
    middle = picture.to_stage(0.05, 0.5).toPoint()
    assert full.pixelColor(middle).red() > 250
    assert full.pixelColor(middle).blue() < 5


def test_a_scale_bar_is_drawn_when_the_scale_is_known(picture: Picture) -> None:
    before = picture.grab().toImage()
    picture.set_scale(10.0)
    assert picture.grab().toImage() != before
    picture.set_scale(None)
    assert picture.grab().toImage() == before


def test_another_picture_starts_afresh(picture: Picture) -> None:
    picture.set_zoom(4)
    picture.set_marks([Mark(1, ((0.1, 0.1), (0.4, 0.1), (0.4, 0.9)))], 1)
    picture.set_point((0.5, 0.5))
    picture.show_picture(image(100, 300), "Another")
    assert picture.zoom == 1
    assert picture.marks == ()
    assert picture.point is None


def test_a_stage_without_a_picture_is_only_dark(qtbot: QtBot) -> None:
    stage = Picture()
    show(qtbot, stage)
    stage.show_picture(None)
    stage.set_pointing(True)
    qtbot.mouseClick(stage, LEFT)
    assert stage.point is None


def test_the_number_of_a_bent_mark_sits_on_the_mark() -> None:
    """A crescent, as the rind of a cut face: its centroid lies in the hollow."""
    from math import cos, sin

    outer = [(0.5 + 0.4 * cos(t / 10), 0.5 + 0.4 * sin(t / 10)) for t in range(32)]
    inner = [(0.5 + 0.36 * cos(t / 10), 0.5 + 0.36 * sin(t / 10)) for t in reversed(range(32))]
    mark = Mark(1, tuple(outer + inner))
    assert inside(mark.polygon, *mark.centre)
    square = Mark(1, ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)))
    assert square.centre == pytest.approx((0.5, 0.5))
    line = Mark(1, ((0.0, 0.0), (1.0, 1.0), (0.0, 0.0)))
    assert line.centre == pytest.approx((1 / 3, 1 / 3))
