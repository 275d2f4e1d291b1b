"""The packs: what is in them, how far one has come, and the two ways to begin."""

from __future__ import annotations

import os
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.attempts import Mode
from borderlens.packs.quiz_pack import QuizPack, QuizPacks
from borderlens.packs.quiz_pack import SetAside as PackSetAside
from borderlens.packs.quiz_text import Status
from borderlens.services.learning import Overview
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.progress import Track
from borderlens.ui.widgets.setaside import SetAside

SHORT = {"en": "EN", "vi": "VI", "zh-Hans": "ZH", "lo": "LO"}
TRACK = 96


class PacksCard(Card):
    """``start_asked(pack, mode)``; ``why_asked(title, text)`` for a pack that was set aside."""

    start_asked = Signal(object, object)
    why_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(margins=(20, 12, 20, 12))
        self.train: dict[str, Button] = {}
        self.test: dict[str, Button] = {}
        self.aside: list[SetAside] = []

    def show_packs(self, packs: QuizPacks, done: Overview | None, *, lead: bool) -> None:
        """``done`` is None while nobody works here: nothing can be begun. With ``lead`` the first is the main way."""
        self.set_title(say("learn.packs"))
        self._clear()
        for pack in packs.loaded:
            self._add(self._row(pack, done, lead and not self.train))
        for broken in packs.set_aside:
            self._add(self._broken(broken))
        if not packs.loaded and not packs.set_aside:
            self.body.addWidget(Label(say("learn.packs.none"), tone="text_2"))
        self.body.addStretch(1)

    def _add(self, row: QWidget) -> None:
        if self.body.count():
            self.body.addWidget(Rule())
        self.body.addWidget(row)

    def _clear(self) -> None:
        self.train, self.test, self.aside = {}, {}, []
        while self.body.count():
            widget = self.body.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _row(self, pack: QuizPack, done: Overview | None, lead: bool) -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(12)
        column.addLayout(first)
        words = QVBoxLayout()
        words.setSpacing(0)
        text = pack.in_language(speaker().language)
        words.addWidget(Label(text.title, strong=True))
        words.addWidget(Label(_facts(pack), "caption", tone="text_2"))
        first.addLayout(words, 1)
        if done is not None:
            answered, total = done.answered_of(pack), len(pack.items)
            track = Track(answered / total)
            track.setFixedWidth(theme().scaled(TRACK))
            figure = Label(f"{answered}/{total}", wrap=False)
            figure.setAccessibleName(say("learn.packs.answered", answered=answered, total=total))
            first.addWidget(track)
            first.addWidget(figure)
        column.addWidget(Label(text.summary, "caption", tone="text_2"))
        column.addWidget(self._buttons(pack, done, lead))
        return ground

    def _buttons(self, pack: QuizPack, done: Overview | None, lead: bool) -> QWidget:
        ground = QWidget()
        flow = FlowLayout(ground, gap=12, row_gap=8)
        train = Button(say("learn.train"), "primary" if lead else "plain", icon="practice", key="Enter" if lead else "")
        test = Button(say("learn.test"), icon="done")
        for button, mode, kept in ((train, Mode.TRAINING, self.train), (test, Mode.SELF, self.test)):
            if done is not None and done.open_in(pack, mode) is not None:
                button.setText(say("learn.train.on" if mode is Mode.TRAINING else "learn.test.on"))
            button.setEnabled(done is not None)
            title = pack.in_language(speaker().language).title
            button.setAccessibleName(f"{button.text()}: {title}")
            button.setAccessibleDescription(say(f"learn.{'train' if mode is Mode.TRAINING else 'test'}.what"))
            button.setToolTip(button.accessibleDescription())
            button.clicked.connect(partial(self.start_asked.emit, pack, mode))
            kept[pack.id] = button
            flow.addWidget(button)
        if pack.minutes is not None:
            flow.addWidget(
                Label(say("learn.packs.minutes", minutes=pack.minutes), "caption", tone="text_2", wrap=False)
            )
        return ground

    def _broken(self, broken: PackSetAside) -> QWidget:
        why = speaker().mistake(broken.mistake)
        row = SetAside(broken.folder.name, say("learn.packs.aside", why=_where(broken)))
        row.setToolTip(why)
        row.asked.connect(partial(self.why_asked.emit, say("learn.why.title", pack=broken.folder.name), why))
        self.aside.append(row)
        return row


def _facts(pack: QuizPack) -> str:
    """How many items, in which languages, which of them are drafts."""
    reviewed = [SHORT[key] for key, text in pack.texts.items() if text.status is Status.REVIEWED]
    drafts = [SHORT[key] for key, text in pack.texts.items() if text.status is Status.DRAFT]
    parts = [say("learn.packs.items", count=len(pack.items)), " ".join(reviewed)]
    if drafts:
        parts.append(say("learn.packs.drafts", languages=" ".join(drafts)))
    return " · ".join(part for part in parts if part)


def _where(broken: PackSetAside) -> str:
    """File, line, what is wrong and how to mend it, with the file named inside its pack."""
    file = str(broken.mistake.fields.get("file", broken.folder))
    inside = file.removeprefix(f"{broken.folder.parent}{os.sep}").removeprefix(f"{broken.folder.name}{os.sep}")
    return say(broken.mistake.message_id, **{**broken.mistake.fields, "file": inside})
