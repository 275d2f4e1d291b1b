"""The Check room."""

from borderlens.ui.pages.check.page import CheckPage

__all__ = ["CheckPage"]
