"""Privacy: what this computer keeps and where, who can read it, and the lock of the database."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.context import Context
from borderlens.ui.pages.privacy.lock_card import LockCard
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import IconLabel, Label, breakable_path
from borderlens.ui.widgets.note import Note

KEPT = (
    ("names", "person"),
    ("answers", "learn"),
    ("photos", "camera"),
    ("bundles", "stick"),
    ("exports", "export"),
    ("window", "settings"),
    ("never", "done"),
)
"""What is told of, each with its icon; the words are ``privacy.kept.<name>`` and ``privacy.kept.<name>.text``."""


class PrivacyPage(QWidget):
    """Two columns, one from 150 % text."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(24, 12, 24, 16)
        self._columns.setSpacing(12)
        self._kept = Card(style="title")
        self._rows: list[tuple[str, Label, Label]] = []
        for place, (name, icon) in enumerate(KEPT):
            if place:
                self._kept.body.addWidget(Rule())
            self._kept.body.addLayout(self._row(name, icon))
        self._kept.body.addStretch(1)
        self.lock = LockCard(context)
        self._disk = Note("attention")
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.lock)
        side.addWidget(self._disk)
        side.addStretch(1)
        self._columns.addWidget(self._kept, 3)
        self._columns.addLayout(side, 2)
        follow(self)
        self.retranslate()

    def entered(self) -> None:
        self._head()
        self.lock.look()
        self.lock.first.setFocus()

    def retranslate(self) -> None:
        say = self._context.say
        self._head()
        self._kept.set_title(say("privacy.kept"))
        for name, title, text in self._rows:
            title.setText(say(f"privacy.kept.{name}"))
            text.setText(say(f"privacy.kept.{name}.text", folder=breakable_path(self._context.paths.data)))
        self._disk.say(say("privacy.disk"))
        self.lock.retranslate()

    def restyle(self) -> None:
        one = theme().icons_only
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight)

    def _head(self) -> None:
        say = self._context.say
        self._context.set_header(
            say("privacy.title"), crumb=say("settings.title"), back=lambda: self._context.go("settings")
        )
        self._context.set_status(say("privacy.status"), say("shell.offline"))

    def _row(self, name: str, icon: str) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(12)
        mark = IconLabel(icon, "text_2", 20)
        words = QVBoxLayout()
        words.setSpacing(2)
        title, text = Label(strong=True), Label(tone="text_2", reading=True)
        words.addWidget(title)
        words.addWidget(text)
        ground = QVBoxLayout()
        ground.addWidget(mark)
        ground.addStretch(1)
        row.addLayout(ground)
        row.addLayout(words, 1)
        self._rows.append((name, title, text))
        return row
