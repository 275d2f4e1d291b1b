"""A figure as a file or on the clipboard: drawn from the same widget, with its title, its filter and its cautions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QGuiApplication, QImage, QPaintDevice, QPainter, QPaintEvent, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QMenu, QWidget

from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import IconButton

KINDS = ("png", "svg")
_MARGIN, _GAP = 16, 6
_SHARP = 2  # pixels of the picture for one of the screen


@dataclass(frozen=True, slots=True)
class Figure:
    """``widget`` as it is shown now; ``lines`` stand below it: what was counted, and what it does not show."""

    name: str
    widget: QWidget
    title: str
    lines: Sequence[str]

    @property
    def size(self) -> QSize:
        head, foot = self._head(), self._foot()
        return QSize(self.widget.width() + 2 * _MARGIN, round(self.widget.height() + head + foot + 2 * _MARGIN))

    def image(self) -> QImage:
        image = QImage(self.size * _SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARP)
        self._draw_on(image)
        return image

    def png(self) -> bytes:
        kept = QByteArray()
        buffer = QBuffer(kept)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image().save(buffer, "PNG")
        return bytes(kept.data())

    def svg(self) -> bytes:
        kept = QByteArray()
        buffer = QBuffer(kept)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size)
        generator.setViewBox(QRect(QPoint(0, 0), self.size))
        generator.setTitle(self.title)
        generator.setDescription(" ".join(self.lines))
        self._draw_on(generator)
        return bytes(kept.data())

    def write(self, file: Path) -> None:
        """Write a PNG or an SVG, as the name of the file ends. Raises ``CannotWrite`` or ``DiskFull``."""
        from borderlens.whole_file import write_whole

        write_whole(file, self.svg() if file.suffix.lower() == ".svg" else self.png())

    def copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.image())

    def _draw_on(self, device: QPaintDevice) -> None:
        painter = QPainter(device)
        try:
            self._draw(painter)
        finally:
            painter.end()  # a device that goes while it is painted on takes the program with it

    def _draw(self, painter: QPainter) -> None:
        look = theme()
        whole = QRectF(0, 0, self.size.width(), self.size.height())
        painter.fillRect(whole, look.colour("surface"))
        width = self.widget.width()
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(strong=True))
        painter.drawText(QRectF(_MARGIN, _MARGIN, width, self._head()), Qt.TextFlag.TextWordWrap, self.title)
        with drawn_exactly(self.widget):
            painter.save()
            place = QPoint(_MARGIN, round(_MARGIN + self._head()))
            self.widget.render(painter, place, QRegion(), QWidget.RenderFlag.DrawChildren)
            painter.restore()
        painter.setPen(look.colour("text_2"))
        painter.setFont(look.font("caption"))
        top = _MARGIN + self._head() + self.widget.height() + _GAP
        foot = QRectF(_MARGIN, top, width, self._foot())
        painter.drawText(foot, Qt.TextFlag.TextWordWrap, "\n".join(self.lines))

    def _head(self) -> float:
        return self._wrapped(QFontMetricsF(theme().font(strong=True)), self.title) + _GAP

    def _foot(self) -> float:
        return self._wrapped(QFontMetricsF(theme().font("caption")), "\n".join(self.lines)) + _GAP

    def _wrapped(self, metrics: QFontMetricsF, words: str) -> float:
        room = QRectF(0, 0, self.widget.width(), 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()


@contextmanager
def drawn_exactly(widget: QWidget) -> Iterator[None]:
    """Signs of plots as lines instead of as little pictures, and no ring around what is chosen."""
    plots = [part for part in (widget, *widget.findChildren(QWidget)) if hasattr(part, "draw_exactly")]
    for plot in plots:
        plot.draw_exactly(True)
    try:
        yield
    finally:
        for plot in plots:
            plot.draw_exactly(False)


class FigureButton(IconButton):
    """Opens the menu Copy, Save as PNG, Save as SVG of one figure."""

    def __init__(
        self,
        figure: Callable[[], Figure],
        save: Callable[[Figure, str], None],
        copied: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("export", "", parent=parent)
        self._figure, self._save, self._copied = figure, save, copied
        self.menu: QMenu | None = None
        self._exact = False
        self.clicked.connect(self.open_menu)

    def draw_exactly(self, exactly: bool) -> None:
        """The button is no part of the figure."""
        self._exact = exactly

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._exact:
            super().paintEvent(event)

    def retranslate(self) -> None:
        self.set_name(say("dashboard.figure.take"))

    def open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts: dict[str, Callable[[], None]] = {"copy": self.copy}
        acts |= {kind: partial(self.save, kind) for kind in KINDS}
        for name, act in acts.items():
            action = QAction(say(f"dashboard.figure.{name}"), menu)
            action.triggered.connect(lambda _=False, act=act: act())
            menu.addAction(action)
        self.menu = menu
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def copy(self) -> None:
        self._figure().copy()
        self._copied()

    def save(self, kind: str) -> None:
        self._save(self._figure(), kind)
