"""The dashed field that takes photos: reticle, one sentence, the two ways in without a mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Rule
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.tag import Tag

_NO_LIMIT = 16_777_215  # Qt's QWIDGETSIZE_MAX
_GRID = 150  # side of the reticle's drawing grid, px
_CORNERS = (
    ((4, 34), (4, 4), (34, 4)),
    ((116, 4), (146, 4), (146, 34)),
    ((146, 116), (146, 146), (116, 146)),
    ((34, 146), (4, 146), (4, 116)),
)
_HAIRS = (((75, 10), (75, 28)), ((75, 122), (75, 140)), ((10, 75), (28, 75)), ((122, 75), (140, 75)))
_RIDGES = (((42, 92), (75, 62), (108, 92)), ((47, 70), (75, 45), (103, 70)), ((56, 110), (75, 93), (94, 110)))


class Reticle(QWidget):
    """The mark of the program inside the corner marks of a picture to be looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def restyle(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_GRID, _GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("primary"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        for corner in _CORNERS:
            painter.drawPolyline(_polygon(corner))
        painter.setPen(QPen(look.colour("primary"), 2))
        painter.drawEllipse(QPointF(75, 75), 44, 44)
        for hair in _HAIRS:
            painter.drawPolyline(_polygon(hair))
        painter.setPen(QPen(look.colour("brass"), 2))
        for ridge in _RIDGES:
            painter.drawPolyline(_polygon(ridge))


class DropField(QWidget):
    """Shows where photos go; the page itself takes the drop. ``open_button`` and ``paste_button`` belong to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.open_button = Button(kind="primary", icon="open-photo", key="Ctrl+O", size="big")
        self.paste_button = Button(key="Ctrl+V", size="big")
        self._title = Label(style="headline", strong=True)
        self._lead = Label(style="lead", tone="text_2", reading=True)
        self._what = Label(strong=True)
        self._what_text = Label(tone="text_2")
        self._original = Tag("", "done", icon="lock")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(28)
        self._reticle = Reticle()
        self._row.addWidget(self._reticle, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._middle(), 1)
        self._rule = Rule(upright=True)
        self._row.addWidget(self._rule)
        self._side = QWidget()
        self._fill_side()
        self._row.addWidget(self._side)
        follow(self)

    def _middle(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        buttons = FlowLayout(gap=12)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.paste_button)
        ground = QWidget()
        ground.setLayout(buttons)
        buttons.setContentsMargins(0, 8, 0, 0)
        column.addWidget(ground)
        column.addStretch(1)
        return column

    def _fill_side(self) -> None:
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._what)
        column.addWidget(self._what_text)
        tag = QHBoxLayout()
        tag.addWidget(self._original)
        tag.addStretch(1)
        column.addLayout(tag)
        column.addStretch(1)

    def retranslate(self) -> None:
        self._title.setText(say("check.drop.title"))
        self._lead.setText(say("check.drop.lead"))
        self.open_button.setText(say("check.open"))
        self.paste_button.setText(say("check.paste"))
        self._what.setText(say("check.drop.what.title"))
        self._what_text.setText(say("check.drop.what.text"))
        self._original.show_state(say("check.drop.what.original"), "done", "lock")
        self.restyle()

    def restyle(self) -> None:
        """From 150 % the side column goes below: beside it the words would be narrower than a button."""
        large = theme().icons_only
        down = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if large else QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(40, 24, 24, 24)
        self._reticle.setVisible(not large)
        self._rule.setVisible(not large)
        wide = max(theme().scaled(250), self._original.sizeHint().width())
        self._side.setMinimumWidth(0 if large else wide)
        self._side.setMaximumWidth(_NO_LIMIT if large else wide)
        self.setMinimumHeight(0 if large else 264)
        self.update()

    def set_over(self, over: bool) -> None:
        """A drag with photos hangs over the page."""
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        fill = look.colour("primary_soft" if self._over else "surface")
        plate(
            QPainter(self),
            QRectF(self.rect()),
            fill,
            look.colour("primary" if self._over else "control"),
            width=2,
            radius=look.radius("card"),
            dashed=not self._over,
        )


def _polygon(points: tuple[tuple[int, int], ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
