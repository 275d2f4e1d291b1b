"""The row above the lists: pictures, diagrams or confirmed photographs; words to look for, family, kind, standing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from borderlens.packs.kinds import FAMILIES, known_kinds
from borderlens.ui.pages.reference.choosing import ALL, GROUPS, Choice
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.field import Combo
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.segmented import Segmented

PICTURES, DIAGRAMS, CONFIRMED = "pictures", "diagrams", "confirmed"
SEARCH = 180  # px at 100 % text


class _Search(QLineEdit):
    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + 40
        return QSize(max(theme().scaled(SEARCH), words), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class _Choose(Combo):
    """As wide as the words it shows, and its list as wide as the longest: none is ever cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(16)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.currentText())
        return QSize(words + theme().size("icon") + 48, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showPopup(self) -> None:
        longest = max(self.fontMetrics().horizontalAdvance(self.itemText(row)) for row in range(self.count()))
        self.view().setMinimumWidth(longest + 48)
        super().showPopup()

    def put(self, rows: Sequence[tuple[str, str]], name: str) -> None:
        """Rows are (value, words); the value that was chosen stays if it is among them. Sends nothing."""
        value = self.value()
        self.blockSignals(True)
        self.clear()
        for key, words in rows:
            self.addItem(words, key)
        self.setCurrentIndex(max(self.findData(value), 0))
        self.blockSignals(False)
        self.setAccessibleName(name)
        self.updateGeometry()

    def value(self) -> str:
        return str(self.currentData() or "")


class Bar(QWidget):
    """``tab_changed(tab)``; ``changed()`` when another choice was made."""

    tab_changed = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(gap=12, row_gap=8)
        column.addLayout(flow)
        self.tabs = Segmented([(PICTURES, ""), (DIAGRAMS, ""), (CONFIRMED, "")], PICTURES)
        self.search = _Search()
        self.search.setClearButtonEnabled(False)
        self.search.setMaxLength(60)
        self.family = Segmented([(key, "") for key in (ALL, *FAMILIES)], ALL)
        self.kind, self.group = _Choose(), _Choose()
        self.count = Label(style="caption", tone="text_2", wrap=False)
        self._filters = (self.family, self.kind, self.group)
        for segmented in (self.tabs, self.family):
            segmented.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for widget in (self.tabs, self.search, *self._filters, self.count):
            flow.addWidget(widget)
        self._present: set[str] = set()
        self.tabs.changed.connect(self.tab_changed)
        self.search.textEdited.connect(lambda _: self.changed.emit())
        self.family.changed.connect(self._family_changed)
        self.kind.activated.connect(lambda _: self.changed.emit())
        self.group.activated.connect(lambda _: self.changed.emit())

    def choice(self) -> Choice:
        """What is asked for now."""
        return Choice(self.family.value(), self.kind.value(), self.group.value(), self.search.text())

    def clear(self) -> None:
        """Ask for nothing: everything is listed."""
        self.search.clear()
        self.family.set_value(ALL)
        self._offer_kinds()
        self.kind.setCurrentIndex(0)
        self.group.setCurrentIndex(0)
        self.changed.emit()

    def show_tab(self, tab: str) -> None:
        """Choose a tab; sends nothing. Diagrams are looked for by words alone, confirmed photographs not at all."""
        self.tabs.set_value(tab)
        self.search.setVisible(tab != CONFIRMED)
        for widget in self._filters:
            widget.setVisible(tab == PICTURES)

    def offer(self, kinds: set[str]) -> None:
        """Kinds of which there are pictures: others are not offered."""
        self._present = kinds
        self._offer_kinds()

    def retranslate(self) -> None:
        tabs = [say("reference.pictures"), say("reference.diagrams"), say("references.tab")]
        self.tabs.say(tabs, say("reference.tabs"))
        families = [say("reference.all"), *(say(f"products.product.{family}") for family in FAMILIES)]
        self.family.say(families, say("reference.family"))
        self.search.setPlaceholderText(f"{say('reference.search')}  /")
        self.search.setAccessibleName(say("reference.search"))
        groups = [("", say("reference.all_groups")), *((key, say(f"reference.group.{key}")) for key in GROUPS)]
        self.group.put(groups, say("reference.group"))
        self._offer_kinds()

    def _family_changed(self, _: str) -> None:
        self._offer_kinds()
        self.changed.emit()

    def _offer_kinds(self) -> None:
        family = self.family.value()
        kinds = [kind for kind in known_kinds().values() if family in (ALL, kind.family) and kind.name in self._present]
        rows = [("", say("reference.all_kinds")), *((kind.name, say(f"kinds.{kind.name}")) for kind in kinds)]
        self.kind.put(rows, say("reference.kind"))
