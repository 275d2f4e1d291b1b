"""The photographs of one object below its joint finding: which counted, which were left out and why."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui import icons
from borderlens.ui.pages.check import sentences
from borderlens.ui.pages.check.photo_list import Entry
from borderlens.ui.pages.check.same_drop import TakesDrops
from borderlens.ui.pages.check.several import Several
from borderlens.ui.pages.check.thumb import Thumb
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.sized import FixedSize

THUMB = 72
_CROSS = 24


class ObjectStrip(QWidget):
    """Sends what its photos are asked: ``chosen`` and ``removed`` with an Entry."""

    chosen = Signal(object)
    removed = Signal(object)
    add_asked = Signal()
    dropped = Signal(object)
    alone_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._several: Several | None = None
        self._members: dict[Entry, MemberThumb] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        self._ground = QWidget()
        self._row = FlowLayout(self._ground, gap=8)
        self.add_tile = AddTile()
        self.add_tile.clicked.connect(self.add_asked)
        self.add_tile.dropped.connect(self.dropped)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(6)
        outer.addLayout(self._parts)
        self._parts.addWidget(self._ground)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._parts.addLayout(words, 1)
        first = QHBoxLayout()
        first.setSpacing(8)
        self.title = Label(strong=True)
        first.addWidget(self.title, 1)
        self.alone_button = Button(kind="quiet", icon="back", size="compact")
        self.alone_button.clicked.connect(self.alone_asked)
        self._first = first
        first.addWidget(self.alone_button, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(first)
        agreeing = QHBoxLayout()
        agreeing.setSpacing(6)
        self._mark = IconLabel("attention", "attention")
        agreeing.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self.agreement = Label("", "caption")
        agreeing.addWidget(self.agreement, 1)
        words.addLayout(agreeing)
        self.left_out = Label("", "caption", tone="text_2")
        words.addWidget(self.left_out)
        self.hide()

    def lay(self, *, wide: bool) -> None:
        """Words beside the photos where there is room, else below them."""
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(16 if wide else 6)
        self._parts.setStretch(1, 1 if wide else 0)
        down = theme().icons_only
        self._first.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
        self._ground.setMinimumWidth(self._row.sizeHint().width() if wide else 0)

    def thumbs(self) -> list[MemberThumb]:
        """The photos in their order."""
        return list(self._members.values())

    def show_several(self, several: Several) -> None:
        """Show the photos of a joint finding; the same ones again keep their widgets, and the keyboard its place."""
        self._several = several
        if list(self._members) != several.members:
            self._rebuild(several)
        for place, (member, thumb) in enumerate(self._members.items(), 1):
            thumb.show_member(member, several, place)
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        several = self._several
        if several is None or several.finding is None:
            return
        self.title.setText(sentences.photos_of_one(several.finding))
        self.alone_button.setText(say("check.same.alone"))
        self.add_tile.setAccessibleName(say("check.same.add"))
        self.add_tile.setToolTip(say("check.same.add"))
        self.add_tile.setVisible(several.room > 0)
        agree = sentences.agreement(several.finding)
        self._mark.setVisible(agree == "differ")
        self.agreement.setText(
            " ".join(part for part in (say(f"check.same.{agree}") if agree else "", say("check.same.must")) if part)
        )
        whys = sentences.left_out(several.finding)
        self.left_out.setText(" ".join(whys))
        self.left_out.setVisible(bool(whys))
        for place, (member, thumb) in enumerate(self._members.items(), 1):
            thumb.show_member(member, several, place)
        self._ground.updateGeometry()

    def _rebuild(self, several: Several) -> None:
        while self._row.count():
            gone = self._row.takeAt(0).widget()
            if gone is not self.add_tile:
                gone.hide()
                gone.deleteLater()
        self._members = {}
        for member in several.members:
            thumb = MemberThumb()
            thumb.clicked.connect(lambda _=False, one=member: self.chosen.emit(one))
            thumb.removed.connect(lambda one=member: self.removed.emit(one))
            self._row.addWidget(thumb)
            thumb.show()
            self._members[member] = thumb
        self._row.addWidget(self.add_tile)


class MemberThumb(Thumb):
    """One photo with its number, its own outcome and a cross that takes it away; so does the key Delete."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", None, THUMB, THUMB, parent=parent)
        self.cross = Cross(self)
        self.cross.clicked.connect(self.removed)

    def show_member(self, member: Entry, several: Several, place: int) -> None:
        """Show what became of a photo, and what the joint finding made of it."""
        part = several.part_of(member)
        self.set_picture(QImage.fromData(member.thumb) if member.thumb else None, "" if member.thumb else "fault")
        tone = "attention" if part.left_out or part.outcome is None else part.outcome.value
        self.set_mark(tone, str(place), dim=not part.counted)
        self.set_chosen(member is several.shown)
        name = say("check.same.member", number=place, total=len(several.members), file=member.source.name)
        said = f"{name}. {sentences.member_line(part)}"
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.cross.setAccessibleName(say("check.same.remove", number=place, file=member.source.name))
        self.cross.setToolTip(self.cross.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.cross.move(self.width() - self.cross.sizeHint().width() - 1, 1)
        self.cross.resize(self.cross.sizeHint())


class Cross(FixedSize, QAbstractButton):
    """A small cross on a picture."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fixed_size = QSize(_CROSS, _CROSS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        follow(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        over = self.underMouse() or self.hasFocus()
        plate(
            painter,
            QRectF(self.rect()).adjusted(2, 2, -2, -2),
            look.colour("fault_soft" if over else "surface"),
            look.colour("fault" if over else "line"),
        )
        mark = self.width() * 0.6
        inset = (self.width() - mark) / 2
        icons.paint(painter, "close", look.colour("fault" if over else "text"), inset, inset, mark)


class AddTile(TakesDrops, FixedSize, QAbstractButton):
    """A dashed place of a photo that is not there yet: press it, or drop photos on it."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fixed_size = QSize(THUMB, THUMB)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(True)
        follow(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        over = self.over or self.underMouse()
        plate(
            painter,
            QRectF(self.rect()),
            look.colour("primary_soft" if over else "surface"),
            look.colour("primary" if over else "control"),
            radius=look.radius("picture"),
            dashed=not over,
        )
        painter.setPen(QPen(look.colour("primary"), look.scaled(2)))
        middle, arm = QRectF(self.rect()).center(), look.scaled(12)
        painter.drawLine(round(middle.x() - arm), round(middle.y()), round(middle.x() + arm), round(middle.y()))
        painter.drawLine(round(middle.x()), round(middle.y() - arm), round(middle.x()), round(middle.y() + arm))
