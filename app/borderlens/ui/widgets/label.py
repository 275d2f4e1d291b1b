"""Words in one of the six type styles and a colour role."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from borderlens.lao import ZERO_WIDTH_SPACE
from borderlens.ui import icons
from borderlens.ui.theme import follow, set_property, theme


def breakable_path(path: Path) -> str:
    """A path that a label may break behind each separator."""
    return str(path).replace(os.sep, os.sep + ZERO_WIDTH_SPACE)


class Label(QLabel):
    """A label that keeps its style through changes of text size, script and look.

    Wraps unless told not to; ``reading`` keeps running text no wider than a line the eye follows.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        *,
        strong: bool = False,
        tone: str = "text",
        wrap: bool = True,
        reading: bool = False,
        language: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._style, self._strong, self._reading, self._language = style, strong, reading, language
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.set_tone(tone)
        follow(self)

    def set_tone(self, tone: str) -> None:
        """Colour by role, e.g. ``text_2`` or ``fault``."""
        set_property(self, "tone", tone)

    def set_strong(self, strong: bool) -> None:
        self._strong = strong
        self.restyle()

    def set_style(self, style: str) -> None:
        self._style = style
        self.restyle()

    def heightForWidth(self, width: int) -> int:
        """A layout asks for the width of the column, even where the label stops before."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def restyle(self) -> None:
        self.setFont(theme().font(self._style, self._strong, self._language))
        if self._reading:
            self.setMaximumWidth(theme().size("reading_max"))


class RichLabel(Label):
    """A label whose words may carry ``<b>`` from our own catalogue; what people typed must be escaped first."""

    def __init__(
        self, text: str = "", style: str = "body", *, tone: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, style, tone=tone, parent=parent)
        self.setTextFormat(Qt.TextFormat.RichText)


class IconLabel(QLabel):
    """An icon in a colour role; silent for screen readers unless named."""

    def __init__(self, name: str, role: str = "text", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def set_icon(self, name: str, role: str | None = None) -> None:
        self._name, self._role = name, role or self._role
        self.restyle()

    def restyle(self) -> None:
        self.setPixmap(icons.pixmap(self._name, self._role, theme().scaled(self._size)))
