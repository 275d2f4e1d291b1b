"""Who is still missing: codes with the laptop, why in counts; the whole list on the clipboard or as CSV."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.services.collecting.records import Missing, MissingPerson
from borderlens.ui.pages.collect import sentences
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.scroll import Lines, Scroll

MOST = 120  # chips; the list holds everybody
HIGHEST = 96  # px at 100 %: three rows, the rest is scrolled


class MissingCard(Card):
    """``copy_asked``."""

    copy_asked = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(18, 10, 18, 12), spacing=6)
        self.missing: Sequence[MissingPerson] = ()
        self.enrolled = 0
        self.chips: list[Chip] = []
        self.copy = Button(kind="quiet", size="compact", icon="export")
        self.copy.clicked.connect(self.copy_asked)
        self.head.addWidget(self.copy)
        self._why = Label(style="caption", tone="text_2")
        self.body.addWidget(self._why)
        self._ground = Lines()
        self._flow = FlowLayout(self._ground, gap=8, row_gap=6)
        self._flow.setContentsMargins(0, 2, 4, 2)
        self._scroll = Scroll(self._ground)
        self.body.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_missing(self, missing: Sequence[MissingPerson], enrolled: int) -> None:
        self.missing = sorted(missing, key=lambda one: (sentences.order(one.label), sentences.order(one.code)))
        self.enrolled = enrolled
        self.say()

    def say(self) -> None:
        count = len(self.missing)
        if not self.enrolled:
            title = say("collecting.nobody_enrolled")
        elif not count:
            title = say("collecting.nobody_missing")
        else:
            title = say("collecting.missing_one") if count == 1 else say("collecting.missing_many", count=count)
        self.set_title(title)
        self.copy.setText(say("collecting.copy"))
        self.copy.setToolTip(say("collecting.copy.what"))
        self.copy.setAccessibleDescription(say("collecting.copy.what"))
        self.copy.setVisible(bool(count))
        whys = Counter(person.why for person in self.missing)
        self._why.setText(
            " · ".join(say(f"collecting.missing.{why.value}") + f": {whys[why]}" for why in Missing if whys[why])
        )
        self._why.setVisible(bool(count))
        self._show_chips()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_scroll"):
            self._fit()

    def _show_chips(self) -> None:
        while self._flow.count():
            widget = self._flow.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.chips = []
        for person in self.missing[:MOST]:
            aside = person.why is Missing.SET_ASIDE
            chip = Chip(sentences.missing_words(person), icon="attention" if aside else "person", line=not aside)
            chip.setToolTip(say(f"collecting.missing.{person.why.value}"))
            chip.setAccessibleDescription(chip.toolTip())
            self._flow.addWidget(chip)
            self.chips.append(chip)
        if len(self.missing) > MOST:
            self._flow.addWidget(_more(len(self.missing) - MOST))
        self._fit()

    def _fit(self) -> None:
        """As high as the chips are, up to three rows."""
        self._scroll.setVisible(bool(self.missing))
        width = max(self._scroll.viewport().width(), 200)
        need = self._flow.heightForWidth(width) + 4
        self._scroll.setFixedHeight(min(need, theme().scaled(HIGHEST)))


def _more(count: int) -> QWidget:
    return Label(say("collecting.missing_more", count=count), "caption", tone="text_2", wrap=False)
