"""Finds words that do not fit: labels cut off, controls smaller than their words, widgets beyond their ground."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QLabel, QLineEdit, QWidget

SLACK = 1  # px of rounding


def clipped(root: QWidget) -> list[str]:
    """One line for each visible widget below ``root`` whose words are cut; empty when all fit."""
    QApplication.processEvents()
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.width() == 0:
            continue
        why = _why(widget)
        if why:
            found.append(f"{type(widget).__name__} “{_words(widget)}” {why}")
    return found


def _why(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QAbstractButton | QLineEdit | QComboBox):
        need = widget.minimumSizeHint()
        if need.width() > widget.width() + SLACK or need.height() > widget.height() + SLACK:
            return f"needs {need.width()}x{need.height()}, has {widget.width()}x{widget.height()}"
        return _beyond(widget)
    return ""


def _label(label: QLabel) -> str:
    if not label.text():
        return ""
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + SLACK:
            return f"needs height {need}, has {label.height()}"
        word = label.minimumSizeHint().width()
        if word > label.width() + SLACK:
            return f"has a word of {word}, is {label.width()} wide"
    else:
        need = label.sizeHint()
        if need.width() > label.width() + SLACK or need.height() > label.height() + SLACK:
            return f"needs {need.width()}x{need.height()}, has {label.width()}x{label.height()}"
    return _beyond(label)


def _beyond(widget: QWidget) -> str:
    """A widget that sticks out of its parent is cut there; what a scroll area holds may be scrolled to."""
    parent = widget.parentWidget()
    if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea) or widget.isWindow():
        return ""
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
        return f"at {widget.geometry().getRect()} leaves its {type(parent).__name__} of {parent.size().toTuple()}"
    return ""


def _words(widget: QWidget) -> str:
    text = widget.text() if hasattr(widget, "text") else widget.accessibleName()
    return text.replace("\u200b", "")[:60]
