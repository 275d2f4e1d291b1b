"""The packs: what is in them, how far one has come, and the two ways to begin."""

from __future__ import annotations

import os
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.attempts import Mode
from borderlens.packs.quiz_pack import QuizPack, QuizPacks
from borderlens.packs.quiz_pack import SetAside as PackSetAside
from borderlens.packs.quiz_text import Status
from borderlens.services.learning import PART_ITEMS, SAMPLE_ITEMS, Overview
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.progress import Track
from borderlens.ui.widgets.setaside import SetAside

SHORT = {"en": "EN", "vi": "VI", "zh-Hans": "ZH", "lo": "LO"}
_WHAT = {Mode.TRAINING: ("practice.part.what", PART_ITEMS), Mode.SELF: ("practice.sample.what", SAMPLE_ITEMS)}


class PacksCard(Card):
    """``start_asked(pack, mode)``; ``why_asked(title, text)`` for a pack that was set aside; ``form_asked`` for sitting
    an examination form, ``author_asked`` for writing and translating items."""

    start_asked = Signal(object, object)
    why_asked = Signal(str, str)
    form_asked = Signal()
    author_asked = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(20, 12, 20, 12))
        self.form = Button(kind="quiet", icon="stick", size="compact")
        self.form.clicked.connect(self.form_asked)
        self.head.addWidget(self.form)
        self.author: Button | None = None  # made anew with the rows
        self.train: dict[str, Button] = {}
        self.test: dict[str, Button] = {}
        self.aside: list[SetAside] = []

    def show_packs(self, packs: QuizPacks, done: Overview | None, *, lead: bool) -> None:
        """``done`` is None while nobody works here: nothing can be begun. With ``lead`` the first is the main way."""
        self.set_title(say("learn.packs"))
        self.form.setText(say("forms_room.sit.open"))
        self._clear()
        for pack in packs.loaded:
            self._add(self._row(pack, done, lead and not self.train))
        for broken in packs.set_aside:
            self._add(self._broken(broken))
        if not packs.loaded and not packs.set_aside:
            self.body.addWidget(Label(say("learn.packs.none"), tone="text_2"))
        self.body.addStretch(1)
        self.author = Button(say("author.title"), kind="quiet", icon="edit", size="compact")
        self.author.clicked.connect(self.author_asked)
        self.body.addWidget(self.author, 0, Qt.AlignmentFlag.AlignLeft)

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
        """Words and progress, the buttons at their right; at large text below them."""
        text = pack.in_language(speaker().language)
        ground = QWidget()
        ground.setToolTip(text.summary)
        stacked = theme().icons_only
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight, ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(text.title, strong=True))
        words.addWidget(Label(_facts(pack), "caption", tone="text_2"))
        if done is not None:
            words.addLayout(_progress(done.answered_of(pack), len(pack.items)))
        row.addLayout(words, 1)
        row.addWidget(self._buttons(pack, done, lead))
        return ground

    def _buttons(self, pack: QuizPack, done: Overview | None, lead: bool) -> QWidget:
        ground = QWidget()
        flow = FlowLayout(ground, gap=6, row_gap=6) if theme().icons_only else QHBoxLayout(ground)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(6)
        title = pack.in_language(speaker().language).title
        train = Button(say("learn.train"), "primary" if lead else "plain", size="compact")
        test = Button(say("learn.test"), size="compact")
        for button, mode, kept in ((train, Mode.TRAINING, self.train), (test, Mode.SELF, self.test)):
            button.setEnabled(done is not None)
            going_on = done is not None and done.open_in(pack, mode) is not None
            name = say("learn.train.on" if mode is Mode.TRAINING else "learn.test.on") if going_on else button.text()
            button.setAccessibleName(f"{name}: {title}")
            what, most = _WHAT[mode]
            button.setAccessibleDescription(say(what, count=min(most, len(pack.items))))
            button.setToolTip(name if going_on else button.accessibleDescription())
            button.clicked.connect(partial(self.start_asked.emit, pack, mode))
            kept[pack.id] = button
            flow.addWidget(button)
        return ground

    def _broken(self, broken: PackSetAside) -> QWidget:
        why = speaker().mistake(broken.mistake)
        row = SetAside(broken.folder.name, say("learn.packs.aside", why=_where(broken)))
        row.setToolTip(why)
        row.asked.connect(partial(self.why_asked.emit, say("learn.why.title", pack=broken.folder.name), why))
        self.aside.append(row)
        return row


def _progress(answered: int, total: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(Track(answered / total), 1)
    figure = Label(f"{answered}/{total}", "caption", wrap=False)
    figure.setAccessibleName(say("learn.packs.answered", answered=answered, total=total))
    row.addWidget(figure)
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
