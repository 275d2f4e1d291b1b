"""Reference: every teaching picture with what to look at on it, the diagrams, and the confirmed photographs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from borderlens.packs.diagrams import Diagram, read_diagrams
from borderlens.packs.pictures import TeachingPicture, read_pictures
from borderlens.ui.context import Context
from borderlens.ui.pages.reference.bar import CONFIRMED, DIAGRAMS, PICTURES, Bar
from borderlens.ui.pages.reference.charts import Charts
from borderlens.ui.pages.reference.confirmed import ConfirmedRoom
from borderlens.ui.pages.reference.gallery import Gallery
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.label import breakable_path


class ReferencePage(QWidget):
    """Arrows choose, Enter goes to the picture, 1 to 9 show a cue, C compares, / searches.

    D turns to the diagrams, then to the confirmed photographs, then back.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pictures: list[TeachingPicture] = []
        self._diagrams: list[Diagram] | None = None
        self._read = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 12, 24, 16)
        whole.setSpacing(12)
        self.bar = Bar()
        self.bar.tab_changed.connect(self.show_tab)
        self.bar.changed.connect(self._list)
        whole.addWidget(self.bar)
        self._stack = QStackedWidget()
        self.gallery = Gallery(context.jobs)
        self.gallery.cleared.connect(self.bar.clear)
        self.charts = Charts()
        self._confirmed: ConfirmedRoom | None = None
        self._empty_card = Card()
        self._empty_card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.empty = Empty("reference")
        self.empty.button.clicked.connect(lambda: context.go("check"))
        self._empty_card.body.addWidget(self.empty)
        for page in (self.gallery, self.charts, self._empty_card):
            self._stack.addWidget(page)
        whole.addWidget(self._stack, 1)
        self._stack.hide()
        self._keys()
        self.retranslate()

    def _keys(self) -> None:
        acts = {str(number): partial(self._cue, number) for number in range(1, 10)}
        acts |= {"D": self._turn, "C": self._compare, "/": self._search, "Esc": self._back}
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @property
    def confirmed(self) -> ConfirmedRoom:
        """The part for confirmed photographs, made when it is first turned to."""
        if self._confirmed is None:
            self._confirmed = ConfirmedRoom(self._context)
            self._confirmed.changed.connect(lambda *_: self._list())
            self._stack.addWidget(self._confirmed)
        return self._confirmed

    @property
    def tab(self) -> str:
        return self.bar.tabs.value()

    def entered(self) -> None:
        self._head()
        if self.tab == CONFIRMED:
            self.confirmed.read()  # a finding may have added to them
        if not self._read:
            self._read = True
            folder = self._context.paths.assets / "pictures"
            self._context.jobs.run(lambda job: read_pictures(folder), self.show_pictures, owner=self)

    def retranslate(self) -> None:
        say = self._context.say
        self._head()
        folder = breakable_path(self._context.paths.assets / "pictures")
        self.empty.say(
            say("reference.empty_title"), say("reference.empty_text", folder=folder), say("reference.empty_go")
        )
        self.bar.retranslate()
        self.gallery.retranslate()
        self.charts.retranslate()
        if self._confirmed is not None:
            self._confirmed.retranslate()
        self._list()

    def show_pictures(self, pictures: Sequence[TeachingPicture]) -> None:
        """Show these pictures; without any, where they should be."""
        self._pictures = list(pictures)
        self.bar.offer({picture.kind for picture in pictures})
        self._stack.show()
        self.show_tab(self.tab)

    def show_tab(self, tab: str) -> None:
        """Turn to the pictures, to the diagrams, or to the confirmed photographs."""
        self.bar.show_tab(tab)
        if tab == DIAGRAMS and self._diagrams is None:
            self._diagrams = []
            folder = self._context.paths.assets / "diagrams"
            self._context.jobs.run(lambda job: read_diagrams(folder), self._show_diagrams, owner=self)
        if tab == CONFIRMED:
            page: QWidget = self.confirmed
            self._stack.show()
            self.confirmed.read()
        else:
            page = self.charts if tab == DIAGRAMS else self.gallery if self._pictures else self._empty_card
        self._stack.setCurrentWidget(page)
        self._head()
        self._list()
        if self.isVisible():
            self._focus()

    def _show_diagrams(self, diagrams: Sequence[Diagram]) -> None:
        self._diagrams = list(diagrams)
        self._list()
        if self.isVisible():
            self._focus()

    def _head(self) -> None:
        say = self._context.say
        self._context.set_header(say("reference.title"))
        note = "references.status" if self.tab == CONFIRMED else "reference.not_evidence"
        self._context.set_status(say(note), say("shell.offline"))

    def _list(self) -> None:
        say = self._context.say
        if self.tab == CONFIRMED:
            libraries, photos = self.confirmed.counts
            self.bar.count.setText(say("references.count", libraries=libraries, photos=photos))
        elif self.tab == DIAGRAMS:
            shown = self.charts.show_diagrams(self._diagrams or [], self.bar.search.text())
            self.bar.count.setText(say("reference.diagram_count", shown=shown, all=self.charts.count))
        else:
            shown = self.gallery.show_pictures(self._pictures, self.bar.choice())
            self.bar.count.setText(say("reference.count", shown=shown, all=len(self._pictures)))

    def _focus(self) -> None:
        if self.tab == CONFIRMED:
            self.confirmed.shelf.setFocus()
        elif self._stack.currentWidget() is self._empty_card:
            self.empty.button.setFocus()
        else:
            (self.charts if self.tab == DIAGRAMS else self.gallery).shelf.setFocus()

    def _cue(self, number: int) -> None:
        if self.tab == PICTURES:
            self.gallery.choose_cue(number)

    def _turn(self) -> None:
        tabs = (PICTURES, DIAGRAMS, CONFIRMED)
        self.show_tab(tabs[(tabs.index(self.tab) + 1) % len(tabs)])

    def _compare(self) -> None:
        if self.tab == PICTURES:
            self.gallery.toggle_compare()

    def _search(self) -> None:
        if self.tab == CONFIRMED:
            return
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _back(self) -> None:
        """Out of the words typed first, then out of the comparison, then to the list."""
        if self.bar.search.hasFocus():
            self.bar.search.clear()
            self._list()
            self._focus()
        elif self.tab != PICTURES or not self.gallery.back():
            self._focus()
