"""What tells: chips, banners, tags, notes, bars, progress."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from tests.ui.widgets.ground import LEFT, Key, show, spoken

from borderlens.ui.say import Say
from borderlens.ui.widgets.banner import Banner
from borderlens.ui.widgets.bars import Bar, Bars
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.progress import ExamTicks, ProgressBar
from borderlens.ui.widgets.setaside import SetAside
from borderlens.ui.widgets.stepper import Stepper
from borderlens.ui.widgets.tag import Tag


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
