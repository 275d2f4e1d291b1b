"""Answers of an item that are chosen or put in order: what fits, what mistake is behind what does not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from borderlens.domain.items import CANNOT_TELL
from borderlens.services.authoring import changes
from borderlens.services.authoring.slots import mistakes_of
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.form import MenuButton, Section, add_button, column, moves, row
from borderlens.ui.say import say
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.tag import Tag

FIXED = ("true_false", "pair")


class ChoiceSection(Section):
    """Options of a choice, a pair, or true and false."""

    def __init__(self, desk: Desk) -> None:
        item = desk.item or {}
        kind = str(item["type"])
        super().__init__(
            desk, say("author.options"), say(f"author.options.{'several' if kind == 'multiple' else 'one'}")
        )
        self.right: dict[str, CheckBox] = {}
        self.menus: dict[str, MenuButton] = {}
        for number, key in enumerate(item.get("options", []), 1):
            self.body.addWidget(self._row(number, str(key)))
        if kind not in FIXED and len(item.get("options", [])) < 9:
            self.body.addWidget(row(add_button(say("author.options.add"), self._more, "add-option")))

    def _row(self, number: int, key: str) -> QWidget:
        item = self.desk.item or {}
        right, wrong = key in item.get("answer", []), key in mistakes_of(item)
        box = CheckBox(checked=right)
        box.setObjectName(f"right/{key}")
        box.setAccessibleName(say("author.options.right", number=number))
        box.setToolTip(box.accessibleName())
        box.clicked.connect(partial(self._tick, key))
        self.right[key] = box
        words = self.add(("options", key), placeholder=say("author.slot.options", number=number))
        menu = MenuButton(say("author.options.more", number=number), self._entries(key, number))
        self.menus[key] = menu
        box.setMinimumHeight(words.edit.minimumHeight())
        parts: list[QWidget] = [row(box, words, menu, stretch=1)]
        tags = self._tags(key, right)
        if tags is not None:
            parts.append(column(tags, left=34))
        if wrong:
            mistake = self.add(("mistakes", key), say("author.options.mistake"), strong=False)
            mistake.edit.setAccessibleName(say("author.slot.mistakes", number=number))
            parts.append(column(mistake, left=34))
        return column(*parts, gap=4)

    def _tags(self, key: str, right: bool) -> QWidget | None:
        item = self.desk.item or {}
        shown = []
        if right:
            shown.append(Tag(say("author.options.fits"), "done"))
        if key in item.get("critical", []):
            shown.append(Tag(say("author.options.critical"), "fault", icon="attention"))
        if key in item.get("accuses", []):
            shown.append(Tag(say("author.options.accuses"), "consistent"))
        if not shown:
            return None
        ground = QWidget()
        flow = FlowLayout(ground, gap=8, row_gap=4)
        for tag in shown:
            flow.addWidget(tag)
        return ground

    def _entries(self, key: str, number: int) -> list[tuple[str, Callable[[], None], bool | None] | None]:
        item = self.desk.item or {}
        entries: list[tuple[str, Callable[[], None], bool | None] | None] = []
        if key != CANNOT_TELL:
            for name in ("critical", "accuses"):
                inside = key in item.get(name, [])
                entries.append((say(f"author.options.is_{name}"), partial(self._member, name, key, not inside), inside))
        if item.get("type") not in FIXED and key != CANNOT_TELL:
            entries += [
                None,
                (say("author.move_up", name=number), partial(self._move, key, -1), None),
                (say("author.move_down", name=number), partial(self._move, key, 1), None),
                None,
                (say("author.options.remove"), partial(self._less, key), None),
            ]
        return entries

    def _tick(self, key: str) -> None:
        self.desk.set_item(changes.with_right(dict(self.desk.item or {}), key, self.right[key].isChecked()))

    def _member(self, name: str, key: str, inside: bool) -> None:
        self.desk.set_item(changes.with_member(dict(self.desk.item or {}), name, key, inside))

    def _move(self, key: str, by: int) -> None:
        self.desk.set_item(changes.moved(dict(self.desk.item or {}), "options", key, by))

    def _more(self) -> None:
        item, _ = changes.with_option(dict(self.desk.item or {}))
        self.desk.set_item(item)

    def _less(self, key: str) -> None:
        draft = self.desk.draft
        if draft is not None:
            item = changes.without_option(dict(self.desk.item or {}), key)
            draft.forget(self.desk.place, item, [("options", key), ("mistakes", key)])
            self.desk.touched()


class OrderSection(Section):
    """Steps, written in the right order; Learn shows them in another."""

    def __init__(self, desk: Desk) -> None:
        item = desk.item or {}
        super().__init__(desk, say("author.steps"), say("author.steps.lead"))
        answer = [str(key) for key in item.get("answer", [])]
        for number, key in enumerate(answer, 1):
            words = self.add(("options", key), placeholder=say("author.slot.options", number=number))
            up, down = moves(partial(self._move, key, -1), partial(self._move, key, 1), str(number))
            up.setObjectName(f"up/{key}")
            down.setObjectName(f"down/{key}")
            up.setEnabled(number > 1)
            down.setEnabled(number < len(answer))
            parts: list[QWidget] = [Label(str(number), strong=True, wrap=False), words, up, down]
            if len(answer) > 3:
                less = (say("author.options.remove"), partial(self._less, key), None)
                parts.append(MenuButton(say("author.options.more", number=number), [less]))
            self.body.addWidget(row(*parts, stretch=1))
        if len(answer) < 8:
            self.body.addWidget(row(add_button(say("author.steps.add"), self._more, "add-option")))

    def _move(self, key: str, by: int) -> None:
        self.desk.set_item(changes.moved(dict(self.desk.item or {}), "answer", key, by))

    def _more(self) -> None:
        item, key = changes.with_option(dict(self.desk.item or {}))
        item["options"] = [key, *(each for each in item["options"] if each != key)]  # else the answer would stand there
        self.desk.set_item(item)

    def _less(self, key: str) -> None:
        draft = self.desk.draft
        if draft is not None:
            draft.forget(self.desk.place, changes.without_option(dict(self.desk.item or {}), key), [("options", key)])
            self.desk.touched()
