"""The item in hand as Learn shows it, in any language, and the feedback after an answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from borderlens.domain.items import ItemType
from borderlens.packs.quiz_pack import QuizItem
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.learn.feedback_view import FeedbackView
from borderlens.ui.pages.learn.item_view import ItemView
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.scroll import Fitted
from borderlens.ui.widgets.segmented import Segmented
from borderlens.words import LANGUAGES


class PreviewView(QWidget):
    """The very widgets of Learn; nothing that is answered here is kept."""

    def __init__(self, desk: Desk, pictures: Pictures) -> None:
        super().__init__()
        self.desk = desk
        self._entry: QuizItem | None = None
        self._path: list[str] = []
        column = Fitted(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(5, 0, 5, 0)
        self.languages = Segmented([(key, name) for key, name in LANGUAGES.items()], "en")
        self.languages.changed.connect(lambda _: self._show())
        self.again = Button(icon="undo", size="compact")
        self.again.clicked.connect(self._show)
        head.addWidget(self.languages)
        head.addWidget(self.again)
        head.addStretch(1)
        column.addLayout(head)
        self.stack = QStackedWidget()
        self.item = ItemView(pictures)
        self.item.next_asked.connect(self._answered)
        self.feedback = FeedbackView(pictures)
        self.feedback.next_asked.connect(self._show)
        self._nothing = QWidget()
        empty = QVBoxLayout(self._nothing)
        self._why = Label(style="lead", tone="text_2", reading=True)
        empty.addWidget(self._why)
        empty.addStretch(1)
        for view in (self.item, self.feedback, self._nothing):
            view.setContentsMargins(0, 0, 0, 0)
            self.stack.addWidget(view)
        column.addWidget(self.stack, 1)

    @property
    def language(self) -> str:
        return self.languages.value() or "en"

    def show_desk(self, *, anew: bool = False) -> None:
        """Show the item anew when the checks have read it anew."""
        self.again.setText(say("author.preview.again"))
        draft, checked = self.desk.draft, self.desk.checked
        for language in LANGUAGES:
            self.languages.segment(language).setVisible(draft is not None and language in draft.languages)
        if draft is not None and self.language not in draft.languages:
            self.languages.set_value(draft.source)
        entry = checked.entries.get(self.desk.key) if checked else None
        if entry is None:
            self._entry = None
            self._why.setText(say("author.preview.not_yet" if checked else "author.problems.looking"))
            self.stack.setCurrentWidget(self._nothing)
        elif anew or entry is not self._entry:
            self._entry = entry
            self._show()

    def begin(self) -> None:
        if self._entry is not None and self.stack.currentWidget() is self.item:
            self.item.begin()
        else:
            self.languages.segment(self.language).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        entry = self._entry
        if entry is None:
            return
        self._path = []
        scenario = entry.item.type is ItemType.SCENARIO
        self.stack.setCurrentWidget(self.item)
        self.item.show_item(
            entry, entry.item.options, [] if scenario else None, self.language,
            test=False, first=True, last=True, flagged=False,
        )  # fmt: skip

    def _answered(self) -> None:
        entry = self._entry
        if entry is None:
            return
        if self.item.asks_before(True):
            return
        self.item.decide()
        if self.item.go_on_inside():
            return
        self.feedback.show_feedback(entry, self.item.response(), self.language, last=True)
        self.stack.setCurrentWidget(self.feedback)
        self.feedback.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self._show()
            return
        super().keyPressEvent(event)
