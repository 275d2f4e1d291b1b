"""Signs on the pictures of the item in hand: drawn at the left, named at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.polygons import Polygon
from borderlens.packs.library import Library
from borderlens.services.authoring import changes, signs
from borderlens.services.authoring.document import put
from borderlens.services.authoring.slots import pictures_of
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.form import Section, column, row
from borderlens.ui.pages.author.marks_canvas import MarksCanvas
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button, IconButton
from borderlens.ui.widgets.card import Rule
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Lines, Scroll

WIDE = 340  # px at 100 % text
BESIDE_FROM = 700


class MarksView(QWidget):
    """A picture of the library carries the program's signs; a copy in the pack has its own."""

    def __init__(self, desk: Desk, library: Library, pictures: Pictures, keep: Callable[[bytes, str], object]) -> None:
        super().__init__()
        self.desk, self._library, self._source, self._keep = desk, library, pictures, keep
        self.name, self._number = "", 1
        self.section: Section | None = None
        self._stamp: object = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        left = QWidget()
        lines = QVBoxLayout(left)
        lines.setContentsMargins(5, 0, 0, 0)
        lines.setSpacing(8)
        self.canvas = MarksCanvas()
        self.canvas.drawn.connect(self._drawn)
        self.canvas.altered.connect(self._altered)
        self.canvas.chosen.connect(self.choose)
        self.canvas.remove_asked.connect(self.remove)
        self.canvas.ended.connect(self._say)
        lines.addWidget(self.canvas, 1)
        self._hint = Label(style="caption", tone="text_2")
        lines.addWidget(self._hint)
        tools = QWidget()
        flow = FlowLayout(tools, gap=8, row_gap=6)
        self.new, self.copy, self.next = Button(kind="plain", icon="plus"), Button(icon="edit"), Button(trailing="next")
        self.new.clicked.connect(self.canvas.begin)
        self.copy.clicked.connect(self._adopt)
        self.next.clicked.connect(self._next_picture)
        for button in (self.new, self.copy, self.next):
            flow.addWidget(button)
        lines.addWidget(tools)
        self._row.addWidget(left, 1)
        self.scroll = Scroll()
        self._row.addWidget(self.scroll)
        follow(self)

    @property
    def shown(self) -> signs.Shown | None:
        draft = self.desk.draft
        return signs.shown(draft.document, self._library, self.name) if draft and self.name else None

    @property
    def cues(self) -> list[str]:
        """The signs of the picture, each once; their places have the numbers of the signs."""
        return list(dict.fromkeys(cue for cue, _ in self.shown.signs)) if self.shown else []

    def show_desk(self, *, anew: bool = False) -> None:
        names = pictures_of(self.desk.item or {})
        if self.name not in names:
            self.name, self._number = names[0] if names else "", 1
        shown = self.shown
        item = self.desk.item or {}
        stamp = (self.name, shown, tuple(item.get("marks", [])), tuple(item.get("answer", [])), self.desk.key)
        if anew or stamp != self._stamp:
            before = self._stamp[1].file if isinstance(self._stamp, tuple) and self._stamp[1] else None
            self._stamp = stamp
            if shown is None:
                self.canvas.show_picture(None)
            elif before != shown.file:
                self._source.want(shown.file, partial(self._arrived, shown.file))
            self._dress()
            self._build()
        if self.section is not None:
            self.section.refresh()
        self._say()

    def begin(self) -> None:
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int) -> None:
        """The sign with that number, from 1, is the one that is changed."""
        self._number = number
        self._dress()

    def remove(self, number: int) -> None:
        shown = self.shown
        if shown is not None and shown.own and 0 < number <= len(shown.signs):
            self._put([each for place, each in enumerate(shown.signs, 1) if place != number])

    def _arrived(self, file: object, image: QImage) -> None:
        shown = self.shown
        if shown is not None and shown.file == file:
            self.canvas.show_picture(image, self.name, drawn=False)
            self._dress()

    def _dress(self) -> None:
        shown = self.shown
        polygons = [polygon for _, polygon in shown.signs] if shown else []
        self._number = min(max(self._number, 1), max(len(polygons), 1))
        self.canvas.editable = bool(shown and shown.own)
        self.canvas.show_signs(polygons, self._number if polygons else None)

    def _build(self) -> None:
        section = self.section = Section(self.desk, say("author.marks"), say("author.marks.lead"))
        shown, item = self.shown, self.desk.item or {}
        if shown is not None and not shown.own:
            section.body.addWidget(Note("attention", say("author.marks.library")))
        for number, (cue, _) in enumerate(shown.signs if shown else (), 1):
            section.body.addWidget(Rule())
            section.body.addWidget(self._sign(section, number, cue, item, own=bool(shown and shown.own)))
        if shown is None or not shown.signs:
            section.body.addWidget(Label(say("author.marks.none"), tone="text_2"))
        ground = Lines()
        lines = QVBoxLayout(ground)
        lines.setContentsMargins(2, 2, 5, 5)
        lines.addWidget(section)
        lines.addStretch(1)
        focus = QApplication.focusWidget()
        inside = focus is not None and self.scroll.isAncestorOf(focus)
        name = focus.objectName() if inside else ""
        self.scroll.replace(ground)
        if inside:
            again = ground.findChild(QWidget, name) if name else None
            (again or self.canvas).setFocus(Qt.FocusReason.OtherFocusReason)

    def _sign(self, section: Section, number: int, cue: str, item: dict[str, object], *, own: bool) -> QWidget:
        box = CheckBox(say("author.marks.here", number=number), cue in (item.get("marks") or []))
        box.setObjectName(f"mark/{cue}")
        box.clicked.connect(lambda: self._include(cue, box.isChecked()))
        first: list[QWidget] = [box]
        if own:
            gone = IconButton("close", say("author.marks.remove", number=number))
            gone.clicked.connect(lambda: self.remove(number))
            first.append(gone)
        parts: list[QWidget] = [row(*first)]
        if cue in (item.get("marks") or []):
            if item.get("type") == "hotspot":
                right = CheckBox(say("author.marks.right"), cue in (item.get("answer") or []))
                right.setObjectName(f"right/{cue}")
                right.clicked.connect(lambda: self._right(cue, right.isChecked()))
                parts.append(right)
            if ("cues", cue, "name") not in section.fields:
                for part in ("name", "note"):
                    words = section.add(("cues", cue, part), placeholder=say(f"author.slot.cues.{part}", name=number))
                    parts.append(words)
        return column(*parts)

    def _include(self, cue: str, inside: bool) -> None:
        draft = self.desk.draft
        if draft is None:
            return
        item = changes.with_member(dict(self.desk.item or {}), "marks", cue, inside)
        document = put(draft.document, ("items", self.desk.place), item)
        if inside:
            document = signs.with_cue_words(document, cue, self.desk.paths.translations)
        draft.change(document, self.desk.place)
        self.desk.touched()

    def _right(self, cue: str, right: bool) -> None:
        self.desk.set_item(changes.with_right(dict(self.desk.item or {}), cue, right))

    def _drawn(self, polygon: Polygon) -> None:
        shown, draft = self.shown, self.desk.draft
        if shown is None or draft is None:
            return
        cue = signs.new_cue(draft.document)
        self._number = len(shown.signs) + 1
        document = signs.with_signs(draft.document, self.name, [*shown.signs, (cue, polygon)])
        item = changes.with_member(dict(self.desk.item or {}), "marks", cue, True)
        if item["type"] == "hotspot":
            item = changes.with_right(item, cue, True)
        draft.change(put(document, ("items", self.desk.place), item), self.desk.place)
        self.desk.touched()
        if self.section is not None and ("cues", cue, "name") in self.section.fields:
            self.section.fields["cues", cue, "name"].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _altered(self, number: int, polygon: Polygon) -> None:
        shown = self.shown
        if shown is not None and 0 < number <= len(shown.signs):
            rows = list(shown.signs)
            rows[number - 1] = (rows[number - 1][0], polygon)
            self._put(rows, ("polygon", self.name, number))

    def _put(self, rows: list[tuple[str, Polygon]], touch: tuple[object, ...] = ()) -> None:
        draft = self.desk.draft
        if draft is None:
            return
        document = signs.with_signs(draft.document, self.name, rows)
        item = changes.settled(signs.without_gone(self.desk.item or {}, document, self._library))
        draft.change(put(document, ("items", self.desk.place), item), self.desk.place, touch)
        self.desk.touched()

    def _adopt(self) -> None:
        shown, draft = self.shown, self.desk.draft
        if shown is not None and draft is not None:
            file = self._keep(shown.file.read_bytes(), shown.file.suffix)
            draft.change(signs.adopted(draft.document, self._library, self.name, file), self.desk.place)
            self.desk.touched()

    def _next_picture(self) -> None:
        names = pictures_of(self.desk.item or {})
        self.name, self._number = names[(names.index(self.name) + 1) % len(names)], 1
        self.show_desk()

    def _say(self) -> None:
        shown = self.shown
        own = bool(shown and shown.own)
        self.new.setText(say("author.marks.new"))
        self.copy.setText(say("author.marks.copy"))
        self.next.setText(say("author.marks.next"))
        self.new.setVisible(own)
        self.copy.setVisible(shown is not None and not own)
        self.next.setVisible(len(pictures_of(self.desk.item or {})) > 1)
        key = "drawing" if self.canvas.drawing else "keys" if own and shown and shown.signs else "first" if own else ""
        self._hint.setText(say(f"author.marks.{key}") if key else "" if shown else say("author.pictures.none"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        beside = self.width() >= BESIDE_FROM and not theme().icons_only
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self.scroll.setMaximumWidth(theme().scaled(WIDE) if beside else 16_777_215)
        self.scroll.setMinimumWidth(theme().scaled(WIDE) if beside else 0)
        self.canvas.setMinimumHeight(180)
