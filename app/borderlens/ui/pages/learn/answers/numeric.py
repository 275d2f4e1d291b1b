"""A number with its unit; in degrees it can be measured on the picture."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import CANNOT_TELL, Unit
from borderlens.ui.pages.learn.answers.answer import Answer, Asked
from borderlens.ui.pages.learn.answers.choosing import option_of
from borderlens.ui.pages.learn.answers.number_field import NumberField
from borderlens.ui.say import say
from borderlens.ui.widgets.angle_tool import CORNER, AngleTool
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.tile import Tile

REFER = "R"


class NumericAnswer(Answer):
    """Digits go to the field wherever the focus is; R refers where that is offered."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked.options, asked.words)
        assert asked.entry.item.number is not None
        self.number = asked.entry.item.number
        self.tool: AngleTool | None = None
        self._how = Label()
        self.column.addWidget(self._how)
        self.field = NumberField(self.number)
        self.field.changed.connect(self._typed)
        self.column.addWidget(self.field)
        self.tile: Tile | None = None
        if CANNOT_TELL in self.options:
            self.tile = Tile(option_of(CANNOT_TELL, self.words), REFER)
            self.tile.clicked.connect(self._refer)
            self.column.addSpacing(2)
            self.column.addWidget(self.tile)
        self._stage = asked.stage
        if self.number.unit is Unit.DEGREES and asked.stage.pictures:
            self.tool = AngleTool(asked.stage.pictures[0])
            self.tool.measured.connect(self._measured)
        self.start()

    def response(self) -> Json:
        if self.tile is not None and self.tile.isChecked():
            return CANNOT_TELL
        return self.field.value()

    def show_response(self, response: Json) -> None:
        if self.tile is not None:
            self.tile.setChecked(response == CANNOT_TELL)
        self.field.show_value(response if isinstance(response, int | float) else None)

    @property
    def unreadable(self) -> bool:
        return self.response() is None and bool(self.field.edit.text().strip())

    def missing(self) -> str:
        return "learn.number.outside" if self.unreadable else "learn.number.first"

    def hints(self) -> list[str]:
        return [say("learn.hint.cannot_tell.key", letter=REFER)] if self.tile is not None else []

    def begin(self) -> QWidget | None:
        if self.tool is not None:  # Tab: the picture, its handles, the field
            for before, after in pairwise([self._stage.pictures[0], *self.tool.handles.values(), self.field.edit]):
                QWidget.setTabOrder(before, after)
        if self.tile is not None and self.tile.isChecked():
            return self.tile
        if self.tool is not None and self.field.value() is None:
            return self.tool.handles[CORNER]
        return self.field.edit

    def first(self) -> QWidget | None:
        return self.field.edit

    def press(self, number: int) -> bool:
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()
        self.field.edit.insert(str(number))
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_R and self.tile is not None:
            self.tile.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.tile.click()
            return True
        return super().take_key(event)

    def restyle(self) -> None:
        self._how.setText(say("learn.number.angle" if self.tool is not None else "learn.number.how"))
        self.field.say()
        if self.tile is not None:
            self.tile.show_option(option_of(CANNOT_TELL, self.words))
        if self.tool is not None:
            self.tool.restyle()

    def retire(self) -> None:
        """The tool lies on the stage and goes with its item."""
        if self.tool is not None:
            self.tool.retire()
            self.tool = None

    def _typed(self) -> None:
        if self.tile is not None:
            self.tile.setChecked(False)
        if self.tool is not None:
            self.tool.forget()
        self.changed.emit()

    def _measured(self, degrees: float) -> None:
        if self.tile is not None:
            self.tile.setChecked(False)
        self.field.show_value(degrees)
        self.changed.emit()

    def _refer(self) -> None:
        assert self.tile is not None
        self.tile.setChecked(True)
        self.field.show_value(None)
        if self.tool is not None:
            self.tool.forget()
        self.changed.emit()
