"""The one style sheet, filled from the colour roles and sizes of a theme."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from borderlens.ui.theme import Theme

TONES = (
    "text", "text_2", "hint", "primary", "on_primary", "brass", "consistent", "narrowed", "look_alike", "cannot_tell",
    "done", "attention", "fault", "rail_text", "rail_text_active", "window",
)  # fmt: skip

_SHEET = Template("""
QWidget[ground="window"] { background: $window; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="rail"] { background: $rail; }
QLabel { color: $text; background: transparent; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget#qt_scrollarea_viewport { background: transparent; }
QFrame[ground="card"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QSpinBox {
  background: $surface; color: $text; border: 1px solid $control; border-radius: 4px; padding: 0 12px;
  min-height: ${inner}px; selection-background-color: $primary; selection-color: $on_primary; }
QLineEdit[tall="true"], QComboBox[tall="true"] { min-height: ${tall_inner}px; }
QPlainTextEdit, QTextEdit { padding: 8px 12px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  background: $sunken; color: $hint; border-color: $line; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {
  border: 2px solid $fault; padding: 0 11px; }
QComboBox::drop-down { border: 0; width: ${icon_room}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView, QListView, QMenu {
  background: $surface; color: $text; border: 1px solid $control; padding: 4px; outline: 0;
  selection-background-color: $chosen; selection-color: $on_chosen; }
QComboBox QAbstractItemView::item { min-height: ${control_height}px; padding: 0 8px; }
QMenu::item { padding: 6px 24px; min-height: ${inner}px; }
QMenu::item:selected { background: $chosen; color: $on_chosen; }
QMenu::item:disabled { color: $hint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $text; color: $window; border: 0; padding: 4px 8px; }
QTableView, QTreeView { background: $surface; color: $text; border: 0; gridline-color: $line; outline: 0;
  selection-background-color: $chosen; selection-color: $on_chosen; }
QTableView::item, QTreeView::item { border-bottom: 1px solid $line; padding: 0 8px; }
QTableView::item:selected, QTreeView::item:selected { background: $chosen; color: $on_chosen; }
QHeaderView { background: $surface; }
QHeaderView::section {
  background: $surface; color: $text_2; border: 0; border-bottom: 1px solid $control;
  padding: 4px 8px 4px 11px; font-size: ${caption}pt; font-weight: 600; }
QTableCornerButton::section { background: $surface; border: 0; }
QListView[ground="surface"] { border: 0; padding: 0; }
QListWidget { background: transparent; border: 0; outline: 0; padding: 0; }
QListWidget::item { border: 2px solid transparent; border-radius: 4px; padding: 2px; }
QListWidget::item:hover { background: $sunken; }
QListWidget::item:selected { background: $primary_soft; border: 2px solid $primary; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; }
QScrollBar::handle { background: $control; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: $text_2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider { min-height: ${knob}px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $sunken; border: 1px solid $control; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $primary; border: 1px solid $primary; }
QSlider::handle:horizontal {
  width: ${knob_in}px; height: ${knob_in}px; margin: -${knob_out}px 0; border-radius: ${knob_round}px;
  background: $surface; border: 2px solid $primary; }
""")


def style_sheet(theme: Theme) -> str:
    """The sheet for one look and text size. Sizes in it grow with the text; gaps do not."""
    names = {name: theme.colour(name).name() for name in _roles()}
    control, knob = theme.size("control"), theme.scaled(20)
    flat = theme.resolved == "contrast"  # there the soft grounds are black like everything else
    names |= {
        "chosen": names["primary" if flat else "primary_soft"],
        "on_chosen": names["on_primary" if flat else "text"],
        "control_height": str(control),
        "caption": f"{theme.font('caption').pointSizeF():g}",
        "inner": str(control - 2),
        "tall_inner": str(theme.size("touch") - 2),
        "icon_room": str(theme.size("icon") + 20),
        "knob": str(knob),
        "knob_in": str(knob - 4),
        "knob_out": str((knob - 4) // 2),
        "knob_round": str(knob // 2),
    }
    sheet = _SHEET.substitute(names)
    tones = "\n".join(f'QLabel[tone="{tone}"] {{ color: {names[tone]}; }}' for tone in TONES)
    return sheet + tones


def _roles() -> tuple[str, ...]:
    return (*TONES, "surface", "sunken", "rail", "line", "control", "primary_soft")
