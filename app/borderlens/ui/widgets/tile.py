"""Option tiles: one answer each, chosen by its number, by arrows or by a press."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui import icons
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.label import IconLabel, Label

FITS, LOOK_AGAIN = "fits", "look_again"
_STATE = {FITS: ("done", "done", "shell.tile.fits"), LOOK_AGAIN: ("attention", "practice", "shell.tile.look_again")}


@dataclass(frozen=True, slots=True)
class Option:
    """``cannot_tell`` is drawn with a dashed edge and its own icon and belongs last."""

    text: str
    detail: str = ""
    cannot_tell: bool = False


class Tile(QAbstractButton):
    """One option. Checkable; ``set_feedback`` shows what came of it after the answer."""

    def __init__(self, option: Option, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._option, self._key, self._feedback = option, key, ""
        self.focus_radius = theme().radius("card")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._words = Label(style="lead")
        self._detail = Label(style="caption", tone="text_2")
        first = QHBoxLayout()
        first.setSpacing(8)
        if option.cannot_tell:
            first.addWidget(IconLabel("cannot-tell"))
        first.addWidget(self._words, 1)
        column.addLayout(first)
        column.addWidget(self._detail)
        self._row.addLayout(column, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._show_state)
        self.show_option(option)
        follow(self)

    @property
    def option(self) -> Option:
        return self._option

    @property
    def feedback(self) -> str:
        return self._feedback

    def show_option(self, option: Option) -> None:
        self._option = option
        self._words.setText(option.text)
        self._detail.setText(option.detail)
        self._detail.setVisible(bool(option.detail))
        self._show_state()

    def set_feedback(self, feedback: str) -> None:
        """``fits``, ``look_again`` or empty; told by edge, icon and accessible description."""
        self._feedback = feedback
        self._show_state()

    def restyle(self) -> None:
        look = theme()
        box = look.scaled(28)
        self._row.setContentsMargins(12 + box + 12, 8, 16 + look.size("icon") + 8, 8)
        self.setMinimumHeight(look.size("answer"))
        self.update()

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint().expandedTo(QSize(0, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize().expandedTo(QSize(0, self.minimumHeight()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._row.totalHeightForWidth(width), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isChecked():
            self.click()
            return
        event.ignore() if event.key() != Qt.Key.Key_Space else super().keyPressEvent(event)

    def _show_state(self) -> None:
        self._words.set_strong(self.isChecked())
        self.setAccessibleName(" ".join(part for part in (self._key, self._option.text, self._option.detail) if part))
        self.setAccessibleDescription(say(_STATE[self._feedback][2]) if self._feedback else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        chosen = self.isChecked()
        fill = look.colour(
            "primary_soft" if chosen else "sunken" if self.underMouse() and self.isEnabled() else "surface"
        )
        edge, width, mark = "control", 1.0, ""
        if chosen:
            edge, width, mark = "primary", 2.0, "done"
        role = "done"
        if self._feedback:
            role, mark, _ = _STATE[self._feedback]
            edge, width = role, 2.0
        plate(
            painter,
            QRectF(self.rect()),
            fill,
            look.colour(edge),
            width=width,
            radius=look.radius("card"),
            dashed=self._option.cannot_tell and not chosen and not self._feedback,
        )
        self._paint_key(painter, chosen)
        if mark:
            size = look.size("icon")
            icons.paint(painter, mark, role, self.width() - 16 - size, (self.height() - size) / 2, size)

    def _paint_key(self, painter: QPainter, chosen: bool) -> None:
        look = theme()
        box = look.scaled(28)
        frame = QRectF(12, (self.height() - box) / 2, box, box)
        strong = (chosen and not self._feedback) or chosen
        plate(
            painter,
            frame,
            look.colour("primary") if strong else look.colour("surface"),
            look.colour("primary" if strong else "control"),
        )
        painter.setFont(look.font(strong=True))
        painter.setPen(look.colour("on_primary" if strong else "text"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._key)


class Tiles(QWidget):
    """The options of one question, numbered from 1.

    ``changed`` sends the chosen places (from 0) after each choice. With one answer a second press keeps it.
    """

    changed = Signal(list)

    def __init__(
        self, options: Sequence[Option] = (), *, multiple: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._multiple = multiple
        self._tiles: list[Tile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.set_options(options)

    @property
    def tiles(self) -> list[Tile]:
        return list(self._tiles)

    def set_options(self, options: Sequence[Option], *, multiple: bool | None = None) -> None:
        """Show other options; nothing is chosen then."""
        self._multiple = self._multiple if multiple is None else multiple
        for tile in self._tiles:
            self._column.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = []
        for place, option in enumerate(options):
            tile = Tile(option, str(place + 1), self)
            tile.setAutoExclusive(not self._multiple)
            tile.clicked.connect(self._pressed)
            self._column.addWidget(tile)
            self._tiles.append(tile)

    def chosen(self) -> list[int]:
        """Places of the chosen tiles, from 0."""
        return [place for place, tile in enumerate(self._tiles) if tile.isChecked()]

    def choose(self, places: Sequence[int]) -> None:
        """Show an answer given before; sends nothing."""
        for place, tile in enumerate(self._tiles):
            if place in places or self._multiple or not places:
                tile.setAutoExclusive(False)
                tile.setChecked(place in places)
                tile.setAutoExclusive(not self._multiple)

    def press(self, number: int) -> bool:
        """What the key ``number`` (1…9) does: choose that tile and put the focus there. False when there is none."""
        if not 1 <= number <= len(self._tiles) or not self.isEnabled():
            return False
        tile = self._tiles[number - 1]
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._multiple or not tile.isChecked():
            tile.click()
        return True

    def show_feedback(self, fits: Sequence[int]) -> None:
        """After the answer: what fits, and which chosen ones to look at again. Readable still, not pressable."""
        for place, tile in enumerate(self._tiles):
            tile.set_feedback(FITS if place in fits else LOOK_AGAIN if tile.isChecked() else "")
            tile.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        focused = next((place for place, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        if step and focused is not None:
            target = min(max(focused + step, 0), len(self._tiles) - 1)
            self._tiles[target].setFocus(Qt.FocusReason.TabFocusReason)
        elif not (event.text().isdigit() and self.press(int(event.text()))):
            super().keyPressEvent(event)

    def _pressed(self) -> None:
        self.changed.emit(self.chosen())
