"""Answers that are placed or measured: what goes where, and the number that fits."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from borderlens.domain.items import CANNOT_TELL, Unit
from borderlens.services.authoring import changes
from borderlens.services.authoring.slots import pictures_of
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.form import MenuButton, Section, add_button, column, row
from borderlens.ui.say import say
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.field import ChoiceField, Field
from borderlens.ui.widgets.label import Label

NUMBERS = ("low", "high", "near", "least", "most", "step")


class PlacesSection(Section):
    """Matching and sorting: the targets or groups, and for each option where it goes."""

    def __init__(self, desk: Desk) -> None:
        item = desk.item or {}
        self._sorts = item.get("type") == "sorting"
        kind = "sorting" if self._sorts else "matching"
        super().__init__(desk, say(f"author.{kind}"), say(f"author.{kind}.lead"))
        self.places: dict[str, ChoiceField] = {}
        self.body.addWidget(Label(say(f"author.{kind}.targets"), strong=True))
        for number, key in enumerate(item.get("targets", []), 1):
            self.body.addWidget(self._target(number, str(key)))
        if len([key for key in item.get("targets", []) if key != CANNOT_TELL]) < (4 if self._sorts else 8):
            self.body.addWidget(row(add_button(say(f"author.{kind}.add_target"), self._more_targets, "add-target")))
        self.body.addWidget(Label(say(f"author.{kind}.options"), strong=True))
        shown = pictures_of(item)
        for number, key in enumerate(item.get("options", []), 1):
            self.body.addWidget(self._option(number, str(key), str(key) in shown))
        buttons = [add_button(say("author.options.add"), self._more, "add-option")]
        for name in shown if self._sorts else ():
            if name not in item["options"]:
                buttons.append(add_button(say("author.sorting.picture", name=name), partial(self._more, name), name))
        if len(item.get("options", [])) < (12 if self._sorts else 8):
            self.body.addWidget(column(*(row(button) for button in buttons), gap=0))

    def _target(self, number: int, key: str) -> QWidget:
        words = self.add(("targets", key), placeholder=say("author.slot.targets", number=number))
        if key == CANNOT_TELL or len((self.desk.item or {})["targets"]) <= 2:
            return words
        less = (say("author.options.remove"), partial(self._fewer_targets, key), None)
        return row(words, MenuButton(say("author.options.more", number=number), [less]), stretch=0)

    def _option(self, number: int, key: str, picture: bool) -> QWidget:
        item, draft = self.desk.item or {}, self.desk.draft
        first: QWidget = Label(key, tone="text_2")
        if not picture:
            first = self.add(("options", key), placeholder=say("author.slot.options", number=number))
        choices = []
        for place, target in enumerate(item["targets"], 1):
            said = draft.word(self.desk.language, self.desk.place, ("targets", target)) if draft else ""
            choices.append((target, said or say("author.slot.targets", number=place)))
        where = ChoiceField(choices=choices, value=str(item.get("fits", {}).get(key, "")))
        where.combo.setObjectName(f"fits/{key}")
        where.combo.setAccessibleName(say("author.goes_to", number=number))
        where.changed.connect(partial(self._goes, key))
        self.places[key] = where
        parts: list[QWidget] = [first, where]
        if len(item["options"]) > 2:
            less = (say("author.options.remove"), partial(self._less, key), None)
            parts.append(MenuButton(say("author.options.more", number=number), [less]))
        return row(*parts, stretch=0)

    def _goes(self, key: str, target: str) -> None:
        item = dict(self.desk.item or {})
        self.desk.set_item({**item, "fits": {**item["fits"], key: target}})

    def _more_targets(self) -> None:
        self.desk.set_item(changes.with_target(dict(self.desk.item or {}))[0])

    def _fewer_targets(self, key: str) -> None:
        self._forget(changes.without_target(dict(self.desk.item or {}), key), ("targets", key))

    def _more(self, picture: str = "") -> None:
        self.desk.set_item(changes.with_option(dict(self.desk.item or {}), picture or "")[0])

    def _less(self, key: str) -> None:
        self._forget(changes.without_option(dict(self.desk.item or {}), key), ("options", key))

    def _forget(self, item: dict[str, object], slot: tuple[str, ...]) -> None:
        if self.desk.draft is not None:
            self.desk.draft.forget(self.desk.place, item, [slot])
            self.desk.touched()


class NumberSection(Section):
    """The number that fits, how far beside it still counts, and what can be entered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("author.number"), say("author.number.lead"))
        item = desk.item or {}
        self.numbers: dict[str, Field] = {}
        self.refers = CheckBox(say("author.number.undecidable"), item.get("answer") == [CANNOT_TELL])
        if CANNOT_TELL in item.get("options", []):
            self.refers.clicked.connect(self._refer)
            self.body.addWidget(self.refers)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        known = item.get("number", {})
        hidden = ("low", "high", "near") if self.refers.isChecked() else ()
        for place, name in enumerate(name for name in NUMBERS if name not in hidden):
            field = Field(say(f"author.number.{name}"), limit=16, text=_shown(known.get(name)))
            field.edit.setObjectName(f"number/{name}")
            field.changed.connect(partial(self._typed, name))
            self.numbers[name] = field
            grid.addWidget(field, place // 3, place % 3)
        units = [(unit.value or "none", say(f"author.unit.{unit.value or 'none'}")) for unit in Unit]
        self.unit = ChoiceField(say("author.number.unit"), choices=units, value=str(known.get("unit", "")) or "none")
        self.unit.changed.connect(lambda unit: self._set("unit", "" if unit == "none" else unit))
        self.body.addLayout(grid)
        self.body.addWidget(self.unit)
        for name in ("too_low", "too_high"):
            self.body.addWidget(self.add(("mistakes", name), say(f"author.slot.{name}"), strong=False))
        if CANNOT_TELL in item.get("options", []) and not self.refers.isChecked():
            label = say("author.slot.refers")
            self.body.addWidget(self.add(("mistakes", CANNOT_TELL), label, strong=False))

    def _typed(self, name: str, text: str) -> None:
        if not text and name == "near":
            self._set(name, None)
            return
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            self.numbers[name].set_error(say("author.number.wrong"))
            return
        self._set(name, int(value) if value.is_integer() else value)

    def _set(self, name: str, value: object) -> None:
        item = dict(self.desk.item or {})
        number = {**item.get("number", {}), name: value}
        if value is None:
            del number[name]
        self.desk.set_item({**item, "number": number}, ("number", name, item["key"]))

    def _refer(self) -> None:
        item = dict(self.desk.item or {})
        number = dict(item["number"])
        if self.refers.isChecked():
            number = {name: value for name, value in number.items() if name not in ("low", "high", "near")}
            self.desk.set_item({**item, "answer": [CANNOT_TELL], "number": number})
        else:
            number |= {"low": number["least"], "high": number["most"]}
            self.desk.set_item({**item, "answer": [], "number": number})


def _shown(value: object) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
