"""The picture: zoom, loupe, marks, a place to point at, heat map and scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.widgets.ground import LEFT, Key, show, spoken

from borderlens.domain.polygons import inside
from borderlens.ui.say import Say
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.picture_marks import Mark


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


def test_a_rendered_picture_does_not_call_itself_drawn(picture: Picture, speaker: Say) -> None:
    picture.show_picture(image(), "A tusk", drawn=True, rendered=True)
    assert spoken(picture) == "A tusk. Rendered picture"
    picture.show_picture(image(), "A photo", rendered=True)
    assert spoken(picture) == "A photo"


def test_two_pictures_can_be_held_to_one_view(picture: Picture, qtbot: QtBot) -> None:
    seen: list[tuple[float, float, float]] = []
    picture.moved.connect(lambda *view: seen.append(view))
    picture.show_view(4, 0.9, 0.5)
    assert seen == []  # only what a person does is sent on
    assert picture.view[0] == 4
    qtbot.keyClick(picture, Key.Key_Left)
    assert seen == [picture.view]
    picture.show_view(1, 0.9, 0.9)
    assert picture.view == (1, 0.5, 0.5)


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
