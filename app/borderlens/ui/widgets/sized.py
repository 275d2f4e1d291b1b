"""What painted widgets share whose size goes with the text. Each stands before the Qt class in a list of bases."""

from __future__ import annotations

from PySide6.QtCore import QSize

from borderlens.ui.theme import theme


class Sized:
    """Another text size is another size and another picture."""

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()


class FixedSize(Sized):
    """As large as ``fixed_size``, pixels at 100 % text; never smaller or larger."""

    fixed_size = QSize()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(self.fixed_size.width()), theme().scaled(self.fixed_size.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class AsLaidOut:
    """As large as what is laid out in it: a button by itself does not ask its layout."""

    def sizeHint(self) -> QSize:
        return self.layout().totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.layout().totalHeightForWidth(width)
