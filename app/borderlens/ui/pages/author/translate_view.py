"""Translating: each text of the item in hand beside its source, and what about it deserves a look."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.packs.quiz_text import Status
from borderlens.services.authoring.document import Path
from borderlens.services.authoring.translating import Line, compare, lines, next_untranslated
from borderlens.ui.pages.author import sentences
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.words_field import WordsField
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.progress import Track
from borderlens.ui.widgets.scroll import Lines, Scroll
from borderlens.ui.widgets.segmented import Segmented
from borderlens.ui.widgets.tag import Tag
from borderlens.words import LANGUAGES

BESIDE_FROM = 640  # px at which source and translation stand side by side


class TranslateView(QWidget):
    """Ctrl+Enter goes to the next text without words. ``pack_asked`` where the pack has only one language."""

    pack_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.target = ""
        self.fields: dict[Path, WordsField] = {}
        self._shape: object = None
        self._beside = True
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(12)
        self.languages = Segmented([(key, name) for key, name in LANGUAGES.items()])
        self.languages.changed.connect(self._turn)
        head.addWidget(self.languages)
        head.addStretch(1)
        column.addLayout(head)
        ground = QWidget()
        state = FlowLayout(ground, gap=12, row_gap=6)
        self.status = Tag("", "attention")
        self.track = Track(0)
        self.track.setFixedWidth(120)
        self._count = Label(style="caption", tone="text_2", wrap=False)
        self.reviewed = Button(icon="done", size="compact")
        self.reviewed.clicked.connect(self._review)
        self.next = Button(trailing="next", key="Ctrl+Enter", size="compact")
        self.next.clicked.connect(self.go_on)
        state.addWidget(self.status)
        state.addWidget(self.track)
        state.addWidget(self._count)
        state.addWidget(self.reviewed)
        state.addWidget(self.next)
        column.addWidget(ground)
        self.scroll = Scroll()
        column.addWidget(self.scroll, 1)
        self.only = Button(icon="language")
        self.only.clicked.connect(self.pack_asked)
        column.addWidget(self.only, 0, Qt.AlignmentFlag.AlignLeft)
        follow(self)

    @property
    def others(self) -> list[str]:
        draft = self.desk.draft
        return [each for each in draft.languages if each != draft.source] if draft else []

    def show_desk(self, *, anew: bool = False) -> None:
        draft, item = self.desk.draft, self.desk.item
        if draft is None or item is None:
            return
        if self.target not in self.others:
            self.target = self.others[0] if self.others else ""
            self.languages.set_value(self.target)
        for language in LANGUAGES:
            self.languages.segment(language).setVisible(language in self.others)
        for widget in (self.languages, self.status, self.track, self.reviewed, self.next, self._count):
            widget.setVisible(bool(self.target))
        self.only.setText(say("author.translate.only"))
        self.only.setVisible(not self.target)
        shown = lines(draft.document["texts"], item, draft.source, self.target) if self.target else ()
        shape = (self.desk.key, self.target, tuple((line.slot, line.source) for line in shown), self._beside)
        if anew or shape != self._shape:
            self._shape = shape
            self._build(shown)
        for line in shown:
            field = self.fields[line.slot]
            field.set_words(line.target, self.target)
            field.set_hint(_hint(line))
        self._say()

    def begin(self) -> None:
        empty = next((field for field in self.fields.values() if not field.words()), None)
        first = empty or next(iter(self.fields.values()), None)
        (first.edit if first is not None else self.only).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """To the next text without words, in this item or a later one."""
        draft = self.desk.draft
        if draft is None or not self.target:
            return
        here = next((slot for slot, field in self.fields.items() if field.edit.hasFocus()), ())
        found = next_untranslated(draft.document["texts"], draft.items, self.target, self.desk.place, here)
        if found is None:
            return
        place, slot = found
        self.desk.select(place)
        self.show_desk()
        if slot in self.fields:
            self.fields[slot].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, language: str, slot: Path) -> None:
        if language in self.others:
            self.target = language
            self.languages.set_value(language)
            self.show_desk()
        if slot in self.fields:
            self.fields[slot].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, language: str) -> None:
        self.target = language
        self.show_desk()

    def _review(self) -> None:
        draft = self.desk.draft
        if draft is not None:
            here = draft.status(self.target) is Status.REVIEWED
            draft.set_status(self.target, Status.DRAFT if here else Status.REVIEWED)
            self.desk.touched()

    def _build(self, shown: tuple[Line, ...]) -> None:
        focus = QApplication.focusWidget()
        inside = focus is not None and self.scroll.isAncestorOf(focus)
        self.fields = {}
        card = Card(margins=(16, 12, 16, 14))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        source = self.desk.draft.source if self.desk.draft else "en"
        item, across = self.desk.item or {}, self._beside
        for place, line in enumerate(shown):
            top = place * 4
            if place:
                grid.addWidget(Rule(), top, 0, 1, 2)
            name = sentences.slot_name(line.slot, item)
            grid.addWidget(Label(name, "caption", strong=True, tone="text_2"), top + 1, 0, 1, 2)
            words = Label(line.source or say("author.translate.no_source"), language=source)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            words.setContentsMargins(0, 9 if across else 0, 0, 0)  # in line with the words of the field
            field = WordsField("", say("author.translate.write", language=LANGUAGES[self.target]))
            field.edit.setAccessibleName(f"{name}. {line.source}")
            field.written.connect(partial(self._written, line.slot))
            field.left.connect(self._paused)
            self.fields[line.slot] = field
            grid.addWidget(words, top + 2, 0, 1, 1 if across else 2, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, top + (2 if across else 3), 1 if across else 0, 1, 1 if across else 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        ground = Lines()
        column = QVBoxLayout(ground)
        column.setContentsMargins(2, 2, 6, 6)
        column.addWidget(card)
        card.setVisible(bool(shown))
        column.addStretch(1)
        self.scroll.replace(ground)
        if inside:  # else the focus would leave the room with the field that had it
            self.begin()

    def _written(self, slot: Path, words: str) -> None:
        draft = self.desk.draft
        if draft is not None:
            self.desk.say(slot, words, self.target)
            source = draft.word(draft.source, self.desk.place, slot)
            self.fields[slot].set_hint(_hint(compare(slot, source, words, draft.source, self.target)))

    def _paused(self) -> None:
        if self.desk.draft is not None:
            self.desk.draft.pause()

    def _say(self) -> None:
        draft, checked = self.desk.draft, self.desk.checked
        if draft is None or not self.target:
            return
        reviewed = draft.status(self.target) is Status.REVIEWED
        self.status.show_state(
            say(f"author.status.{draft.status(self.target).value}"), "done" if reviewed else "attention"
        )
        self.reviewed.setText(say("author.translate.draft" if reviewed else "author.translate.reviewed"))
        self.next.setText(say("author.translate.next"))
        lacks = sum(len(missing.get(self.target, ())) for missing in checked.missing.values()) if checked else 0
        whole = sum(not missing.get(self.target) for missing in checked.missing.values()) if checked else 0
        count = len(draft.items)
        self.track.show_share(whole / count if count else 0)
        key = "author.translate.lacks" if lacks else "author.translate.whole"
        self._count.setText(say(key, items=whole, count=count, texts=lacks))
        self.reviewed.setEnabled(reviewed or not lacks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        self.track.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        beside = self.width() >= BESIDE_FROM and not theme().icons_only
        if beside != self._beside:
            self._beside = beside
            self.show_desk(anew=True)


def _hint(line: Line) -> str:
    """What deserves a look about a translation; empty when nothing does."""
    parts = []
    if line.longer:
        parts.append(say("author.translate.longer", times=f"{line.longer:.1f}"))
    if line.lost:
        parts.append(say("author.translate.lost", numbers=", ".join(line.lost)))
    if line.added:
        parts.append(say("author.translate.added", numbers=", ".join(line.added)))
    return " ".join(parts)
