"""Every component in every state on one page: ``python tests/ui/gallery.py [THEME] [LANGUAGE] [FACTOR] OUT.png``."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.widgets.banner import Banner
from borderlens.ui.widgets.bars import Bar, Bars
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox, Checklist, Step
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.dialog import Question
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.field import ChoiceField, Field
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.focus import FocusRing
from borderlens.ui.widgets.header import Header
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.picture_marks import Mark
from borderlens.ui.widgets.progress import ExamTicks, ProgressBar
from borderlens.ui.widgets.rail import Rail
from borderlens.ui.widgets.segmented import Segmented
from borderlens.ui.widgets.setaside import SetAside
from borderlens.ui.widgets.status import Status
from borderlens.ui.widgets.stepper import Stepper
from borderlens.ui.widgets.table import Table
from borderlens.ui.widgets.tag import Tag
from borderlens.ui.widgets.tile import Option, Tiles
from borderlens.ui.widgets.toast import Toast

SIZE = (1366, 1040)


def drawn() -> QImage:
    """A picture without any subject: a grey ramp with a grid."""
    image = QImage(600, 450, QImage.Format.Format_RGB32)
    for y in range(450):
        for x in range(600):
            shade = 90 + (x + y) // 12 - (40 if x % 50 < 2 or y % 50 < 2 else 0)
            image.setPixel(x, y, shade << 16 | shade << 8 | shade)
    return image


class Gallery(QWidget):
    """The frame of the window around one page of components."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail()
        self.rail.show_room("settings")
        row.addWidget(self.rail)
        frame = QVBoxLayout()
        frame.setSpacing(0)
        row.addLayout(frame, 1)
        self.header = Header()
        self.header.show_page("Components and states", right=[Chip("English", icon="language", line=True)])
        frame.addWidget(self.header)
        body = QHBoxLayout()
        body.setContentsMargins(24, 12, 24, 16)
        body.setSpacing(16)
        frame.addLayout(body, 1)
        self.status = Status()
        self.status.show_status("Every state is drawn by shape or word as well as by colour.", "Sizes in tokens.toml")
        frame.addWidget(self.status)
        for column, share in ((self._left(), 45), (self._middle(), 38), (self._right(), 36)):
            body.addLayout(column, share)
        self.ring = FocusRing(self)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        buttons = Card("Buttons")
        flow = QWidget()
        place = FlowLayout(flow, gap=10)
        self.focused = Button("Focus", "primary")
        off = Button("Off")
        off.setEnabled(False)
        working = Button("Working")
        working.set_working(True)
        for button in (Button("Main", "primary", key="Ctrl+S"), self.focused, off, Button("Other", icon="camera"),
                       Button("Quiet", "quiet"), working):  # fmt: skip
            place.addWidget(button)
        buttons.body.addWidget(flow)
        column.addWidget(buttons)
        tiles = Card("Option tile")
        self.tiles = Tiles([Option("Rest"), Option("Chosen"), Option("Feedback: fits"), Option("Feedback: look again"),
                            Option("Cannot tell", "Refer to laboratory", cannot_tell=True)])  # fmt: skip
        self.tiles.choose([1])
        self.tiles.tiles[2].set_feedback("fits")
        self.tiles.tiles[3].set_feedback("look_again")
        tiles.body.addWidget(self.tiles)
        column.addWidget(tiles)
        fields = Card("Field, choice, progress")
        wrong = Field("Date", "", text="31/02/2026")
        wrong.set_error("No such day. Write 28/02.")
        pair = QHBoxLayout()
        pair.addWidget(wrong)
        pair.addWidget(ChoiceField("Agency", choices=[("a", "Customs"), ("b", "Forest protection")], value="a"))
        fields.body.addLayout(pair)
        last = QHBoxLayout()
        last.addWidget(CheckBox("off"))
        last.addWidget(CheckBox("on", checked=True))
        last.addWidget(ProgressBar("12 of 20", 0.6), 1)
        fields.body.addLayout(last)
        column.addWidget(fields)
        column.addStretch(1)
        return column

    def _middle(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        for tone, word, head in (
            ("consistent", "Consistent with", "Pangolin scale, raw"),
            ("narrowed", "Could be any of these", "Leopard or jaguar skin"),
            ("look_alike", "Looks like", "Tagua nut, not protected"),
            ("cannot_tell", "Cannot tell from this photo", "Bone: not by eye. Refer it"),
        ):
            banner = Banner(headline_style="lead")
            banner.show_finding(tone, word, head)
            column.addWidget(banner)
        card = Card("Tags, chips, notes")
        flow = QWidget()
        place = FlowLayout(flow)
        for text, tone in (("Consistent", "consistent"), ("Narrowed", "narrowed"), ("Look-alike", "look_alike"),
                           ("Cannot tell", "cannot_tell"), ("Saved", "done"), ("Draft", "attention"),
                           ("Set aside", "fault")):  # fmt: skip
            place.addWidget(Tag(text, tone))
        chosen = Chip("Chosen", pressable=True)
        chosen.set_chosen(True)
        place.addWidget(Chip("Chip"))
        place.addWidget(chosen)
        card.body.addWidget(flow)
        card.body.addWidget(Note("attention", "Look at this. Nothing is broken."))
        card.body.addWidget(Note("fault", "The file is cut short. Copy it again."))
        column.addWidget(card)
        bars = Card("What else was weighed")
        weighed = Bars()
        weighed.show_set([Bar("Elephant ivory", 0.94, True), Bar("Bone carving", 0.04, False)], "consistent", 0.18)
        bars.body.addWidget(weighed)
        column.addWidget(bars)
        column.addWidget(Segmented([("a", "Photo"), ("b", "Where it looked", "heat-map"), ("c", "Compare")], "b"))
        steps = Card()
        steps.body.addWidget(Checklist([Step("a", "Cut across, not along", "you, 02:14", ticked=True),
                                        Step("b", "Measure the lines", button="Measure", icon="angle")]))  # fmt: skip
        column.addWidget(steps)
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        self.picture = Picture()
        self.picture.show_picture(drawn(), "A grid", drawn=True)
        self.picture.set_marks(
            [Mark(1, ((0.1, 0.5), (0.4, 0.55), (0.3, 0.9))), Mark(2, ((0.5, 0.2), (0.8, 0.2), (0.7, 0.7)))], 1
        )
        self.picture.set_scale(8)
        column.addWidget(self.picture, 1)
        ticks = ExamTicks()
        ticks.show_state(24, 6, range(6), {3}, "question 7 of 24")
        column.addWidget(ticks)
        column.addWidget(Stepper(["Criteria", "People", "Start"], 1))
        card = Card("Table")
        model = QStandardItemModel(0, 3, card)
        model.setHorizontalHeaderLabels(["Item", "Answered", "Right"])
        for line in (("A-03", "38", "31"), ("A-07", "38", "38"), ("A-19", "37", "12")):
            model.appendRow([QStandardItem(text) for text in line])
        table = Table(model)
        table.setMinimumHeight(130)
        table.selectRow(1)
        card.body.addWidget(table)
        column.addWidget(card)
        empty = Card("Empty state that teaches")
        state = Empty("reference")
        state.layout().setContentsMargins(0, 0, 0, 0)
        state.say("No reference photos yet", "Save confirmed photos here.", "", "")
        empty.body.addWidget(state)
        column.addWidget(empty)
        column.addWidget(SetAside("Provincial pack", "items.toml line 41, picture missing"))
        column.addWidget(Label("Display 38", "headline", strong=True))
        return column


def build(toast: bool = False, question: bool = False) -> Gallery:
    """A shown gallery of the window's size, with one button in focus."""
    page = Gallery()
    page.setFixedSize(*SIZE)
    page.show()
    page.activateWindow()
    page.focused.setFocus(Qt.FocusReason.TabFocusReason)
    if toast:
        Toast(page).show_toast("Sheet saved on the stick.", action="Open", act=lambda: None)
    if question:
        Question(page).ask("Leave the examination?", "6 of 24 answers are saved. You can come back.",
                           "Go on with question 7", "Leave", lambda: None)  # fmt: skip
    QApplication.processEvents()
    return page


def main(theme: str = "light", language: str = "en", factor: str = "1", out: str = "gallery.png", *extra: str) -> None:
    from borderlens import paths
    from borderlens.ui import say
    from borderlens.ui import theme as looks
    from borderlens.words import Words

    app = QApplication.instance() or QApplication([])
    say.install(app, Words(language=language))
    tokens = paths.bundled() / "assets" / "themes" / "tokens.toml"
    looks.install(looks.Theme(app, tokens, theme, float(factor), language, still=True))
    page = build("toast" in extra, "question" in extra)
    page.grab().save(str(Path(out)))


if __name__ == "__main__":
    main(*sys.argv[1:])
