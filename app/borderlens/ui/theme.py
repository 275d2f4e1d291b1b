"""How the window looks: colour roles, type, sizes and motion, from ``assets/themes/tokens.toml``.

Widgets never hold a colour of their own. They ask ``theme()`` for a role, or carry a property (``tone``, ``kind``)
that the style sheet answers. A widget that paints calls ``follow(self)``: its ``restyle`` runs now and whenever
look, text size or script change.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from borderlens.ui.sheet import style_sheet

THEMES = ("system", "light", "dark", "contrast")
TEXT_SIZES = (1.0, 1.25, 1.5, 2.0)
ICONS_ONLY_FROM = 1.5  # from this text size the rail shows icons without words

_SCRIPT = {"en": "latin", "vi": "latin", "zh-Hans": "han", "lo": "lao"}
_FIRST_FAMILY = {"latin": 0, "han": 0, "lao": 2}  # which of the three families leads
# Share of words in a size at 100 %; what is not named keeps its size at every text size.
_WORDS_IN = {
    "control": 0.5, "touch": 0.5, "answer": 0.4, "header": 0.4, "status": 0.7, "rail_icon": 0.6, "icon": 0.6,
    "reading_max": 1.0,
}  # fmt: skip


class Restyled(Protocol):
    def restyle(self) -> None: ...


class Theme(QObject):
    """The look in force. ``changed`` is sent after the application has its new palette, font and style sheet."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        tokens: Path,
        name: str = "system",
        factor: float = 1.0,
        language: str = "en",
        still: bool = False,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._tokens: Mapping[str, Any] = tomllib.loads(tokens.read_text("utf-8"))
        self.name = name if name in THEMES else "system"
        self.factor = factor
        self.language = language
        self.still = still  # reduced motion
        self._colours: dict[str, QColor] = {}
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def resolved(self) -> str:
        """``light``, ``dark`` or ``contrast``: what ``system`` stands for on this computer now."""
        if self.name != "system":
            return self.name
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    @property
    def icons_only(self) -> bool:
        return self.factor >= ICONS_ONLY_FROM

    def choose(
        self,
        *,
        name: str | None = None,
        factor: float | None = None,
        language: str | None = None,
        still: bool | None = None,
    ) -> None:
        """Change what is given and tell every follower once."""
        before = (self.name, self.factor, self.language, self.still)
        self.name = name if name in THEMES else self.name
        self.factor = min(max(factor, TEXT_SIZES[0]), TEXT_SIZES[-1]) if factor is not None else self.factor
        self.language = language or self.language
        self.still = self.still if still is None else still
        if before != (self.name, self.factor, self.language, self.still):
            self._apply()
            self.changed.emit()

    def colour(self, role: str) -> QColor:
        """The colour of a role, e.g. ``text`` or ``narrowed_soft``; roles over photographs begin with ``mark_``."""
        return self._colours[role]

    def size(self, name: str) -> int:
        """A size of a control or icon, e.g. ``control``, in pixels at the text size in force.

        Its words grow by the factor and the gaps around them stay, so it grows by the share that words have in it.
        """
        return round(self._tokens["size"][name] * (1 + _WORDS_IN.get(name, 0.0) * (self.factor - 1)))

    def space(self, name: str) -> int:
        """A gap that stays as it is at every text size, in pixels."""
        return int(self._tokens["space"][name])

    def radius(self, name: str) -> int:
        return int(self._tokens["radius"][name])

    def scaled(self, pixels: float) -> int:
        """Pixels at 100 % of something that holds an icon or a figure, in pixels at the text size in force."""
        return round(pixels * (1 + _WORDS_IN["icon"] * (self.factor - 1)))

    def duration(self, name: str) -> int:
        """Milliseconds of a motion; 0 with reduced motion, except for how long a toast stays."""
        return 0 if self.still and name != "toast" else int(self._tokens["motion"][name])

    def font(self, style: str = "body", strong: bool = False, language: str | None = None) -> QFont:
        """The font of a type style (caption, body, lead, title, headline, display) for the script of a language."""
        kind = self._tokens["type"]
        script = _SCRIPT.get(language or self.language, "latin")
        families = list(self._tokens["font"]["windows" if sys.platform == "win32" else "linux"])
        families.insert(0, families.pop(_FIRST_FAMILY[script]))
        font = QFont()
        font.setFamilies(families)
        font.setPointSizeF((kind[style] + kind["add"][script]) * self.factor)
        font.setWeight(QFont.Weight(kind["weight_strong" if strong else "weight_normal"]))
        return font

    def line_height(self, style: str = "body", language: str | None = None) -> float:
        """Pixels from line to line in long text; never less than the font's own spacing."""
        kind = self._tokens["type"]["line_height"]
        script = _SCRIPT.get(language or self.language, "latin")
        font = self.font(style, language=language)
        times = kind[script]
        if style in ("headline", "display"):
            times = 1.5 if script == "lao" else kind["heading"]
        return max(
            times * font.pointSizeF() * self._app.primaryScreen().logicalDotsPerInchY() / 72,
            QFontMetricsF(font).lineSpacing(),
        )

    def _system_changed(self) -> None:
        if self.name == "system":
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        table = self._tokens["colour"]
        self._colours = {role: _colour(value) for role, value in table[self.resolved].items()}
        self._colours |= {f"mark_{role}": _colour(value) for role, value in table["mark"].items()}
        self._app.setPalette(self._palette())
        self._app.setFont(self.font())
        self._app.setStyleSheet(style_sheet(self))

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, name in {
            roles.Window: "window",
            roles.WindowText: "text",
            roles.Base: "surface",
            roles.AlternateBase: "sunken",
            roles.ToolTipBase: "text",
            roles.ToolTipText: "window",
            roles.Text: "text",
            roles.Button: "surface",
            roles.ButtonText: "text",
            roles.BrightText: "fault",
            roles.Highlight: "primary",
            roles.HighlightedText: "on_primary",
            roles.Link: "primary",
            roles.LinkVisited: "primary",
            roles.PlaceholderText: "hint",
            roles.Light: "surface",
            roles.Midlight: "sunken",
            roles.Mid: "line",
            roles.Dark: "control",
            roles.Shadow: "control",
            roles.Accent: "primary",
        }.items():
            palette.setColor(role, self.colour(name))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("hint"))
        return palette


_chosen: list[Theme] = []


def install(made: Theme) -> Theme:
    """Make ``made`` the look of the application; one before it goes."""
    for before in _chosen:
        before.deleteLater()
    _chosen[:] = [made]
    return made


def theme() -> Theme:
    """The look of the application, as ``QApplication.palette()`` is its palette."""
    return _chosen[0]


def follow(widget: Restyled) -> None:
    """Style ``widget`` now and after every change of look; the connection ends with the widget."""
    theme().changed.connect(widget.restyle)
    widget.restyle()


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property the style sheet asks for, and let the style see it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            # Never before the first polish, and never unpolish: either makes Qt forget a font set on the widget.
            font = widget.font()
            widget.style().polish(widget)
            widget.setFont(font)  # polishing again puts back the font of the first time
            widget.update()


def _colour(value: str) -> QColor:
    """``#RRGGBB`` or ``#RRGGBBAA`` (Qt itself would read the alpha first)."""
    colour = QColor(value[:7])
    if len(value) == 9:
        colour.setAlpha(int(value[7:], 16))
    return colour
