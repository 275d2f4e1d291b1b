"""Forms on the screen: how alike they are, what each holds, and what is to be done with them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from borderlens.services.forms.report import Report
from borderlens.ui.pages.forms import names
from borderlens.ui.pages.forms.desk import Desk, Forms
from borderlens.ui.pages.forms.item_row import ItemRow
from borderlens.ui.pages.forms.match_plot import MatchPlot
from borderlens.ui.pages.forms.working import Working
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Scroll
from borderlens.ui.widgets.segmented import Segmented

ACTIONS = ("codes", "print", "type", "change")
_ICONS = {"codes": "lock", "print": "export", "type": "plus", "change": "compare"}


class FormsView(QWidget):
    """``action`` with one of ``ACTIONS``; ``swap_asked(form, place)`` in a draft."""

    action = Signal(str)
    swap_asked = Signal(int, int)
    seal_asked = Signal()
    save_asked = Signal()

    def __init__(self, desk: Desk, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._thumbs = desk, thumbs
        self.chosen = 0
        self.rows: list[ItemRow] = []
        self._shown: tuple[object, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 12, 24, 16)
        outer.setSpacing(12)
        ground = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, ground)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(16)
        self._row.addWidget(self._make_match(), 2, Qt.AlignmentFlag.AlignTop)
        self._list = Card(style="title", margins=(20, 12, 16, 12), spacing=4)
        self._letters = QVBoxLayout()
        self._list.body.addLayout(self._letters)
        self.letters = Segmented([])
        self._items = QVBoxLayout()
        self._items.setSpacing(0)
        self._list.body.addLayout(self._items)
        self._row.addWidget(self._list, 3, Qt.AlignmentFlag.AlignTop)
        self.scroll = Scroll(ground)
        outer.addWidget(self.scroll, 1)
        self.mistake = Note("fault")
        self.working = Working(desk)
        outer.addWidget(self.mistake)
        outer.addWidget(self.working)
        outer.addWidget(self._make_foot())
        follow(self)

    def _make_match(self) -> Card:
        self._match = Card(style="title", margins=(20, 12, 20, 12))
        self.plot = MatchPlot()
        self._words = Label(tone="text_2")
        self._decides = Note("done", icon="certificate")
        self._few = Note("attention")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._notes = Label(style="caption", tone="text_2")
        for widget in (self.plot, self._words, self._decides, self._few, self._table, self._notes):
            self._match.body.addWidget(widget)
        return self._match

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        flow = FlowLayout(foot, gap=12, row_gap=8)
        self.buttons = {name: Button(icon=_ICONS[name]) for name in ACTIONS}
        self.seal, self.save = Button(kind="primary", icon="lock"), Button(kind="primary", icon="stick", key="Ctrl+S")
        self.seal.clicked.connect(self.seal_asked)
        self.save.clicked.connect(self.save_asked)
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self.action.emit, name))
        for button in (self.save, *self.buttons.values(), self.seal):
            flow.addWidget(button)
        return foot

    def begin(self) -> None:
        first = self.save if self._desk.forms and self._desk.forms.series else self.seal
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_forms(self, *, anew: bool = False) -> None:
        """The forms of the desk; the list is made anew only where it is another one."""
        forms = self._desk.forms
        if forms is None:
            return
        self.chosen = min(self.chosen, len(forms.letters) - 1)
        sealed = forms.series is not None
        self._say_foot(sealed)
        shown = (forms, speaker().language, self.chosen)
        if anew or shown != self._shown:
            self._shown = shown
            self._show_match(forms)
            self._show_list(forms, sealed)

    def choose(self, letter: str) -> None:
        """Show another form of these."""
        forms = self._desk.forms
        if forms is not None and letter in forms.letters:
            self.chosen = forms.letters.index(letter)
            self.show_forms()
            self.letters.segment(letter).setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)

    def _say_foot(self, sealed: bool) -> None:
        desk = self._desk
        self.mistake.say(speaker().mistake(desk.mistake) if desk.mistake else "")
        self.mistake.setVisible(desk.mistake is not None)
        self.working.show_work()
        for name, button in self.buttons.items():
            button.setText(say(f"forms_room.act.{name}"))
            button.setVisible(sealed)
            button.setEnabled(desk.work is None)
        self.seal.setText(say("forms_room.act.seal"))
        self.seal.setVisible(not sealed)
        self.seal.setEnabled(desk.work is None)
        self.save.setText(say("forms_room.act.save"))
        self.save.setVisible(sealed)

    def _show_match(self, forms: Forms) -> None:
        found = forms.report
        self._match.set_title(say("forms_room.match.title"))
        self.plot.show_match(found.whole, found.abilities, forms.letters, self.chosen)
        self._words.setText(say("forms.match", percent=f"{found.whole.percent:.2f}", at=f"{found.whole.at:g}"))
        self._decides.say(say("forms.decides"))
        self._decides.setVisible(found.decides)
        self._few.say(say("forms.few"))
        self._few.setVisible(not found.decides)
        self._fill_table(found, forms.letters)
        twice = sum(found.pictures_twice)
        notes = [say("forms_room.match.common", count=len(found.common))]
        if twice:
            notes.append(say("forms.pictures_twice", count=twice))
        self._notes.setText(" ".join(notes))

    def _fill_table(self, found: Report, letters: str) -> None:
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        for column, letter in enumerate(letters, 1):
            head = Label(letter, "caption", strong=True, wrap=False)
            head.setAlignment(right)
            self._grid.addWidget(head, 0, column)
        for row, cell in enumerate(found.cells, 1):
            self._grid.addWidget(Label(names.cell_words(cell.cell)), row, 0)
            for column, number in enumerate(cell.counts, 1):
                count = Label(str(number), wrap=False)
                count.setAlignment(right)
                self._grid.addWidget(count, row, column)

    def _show_list(self, forms: Forms, sealed: bool) -> None:
        for layout in (self._letters, self._items):
            while layout.count():
                widget = layout.takeAt(0).widget()
                widget.hide()
                widget.deleteLater()
        letter = forms.letters[self.chosen]
        self.letters = Segmented(
            [(one, say("forms_room.letter", form=one)) for one in forms.letters], letter, name=say("forms_room.letters")
        )
        self.letters.changed.connect(self.choose)
        self._letters.addWidget(self.letters)
        items = forms.assembly.forms[self.chosen]
        self._list.set_title(say("forms_room.items", count=len(items)))
        self.rows = []
        for place, held in enumerate(items):
            if place:
                self._items.addWidget(Rule())
            row = ItemRow(
                place + 1,
                held.item,
                self._desk.entry(self.chosen, place),
                self._thumbs,
                common=held.name in forms.assembly.common,
                action="" if sealed else say("forms_room.swap"),
            )
            row.button.clicked.connect(partial(self.swap_asked.emit, self.chosen, place))
            self._items.addWidget(row)
            self.rows.append(row)
