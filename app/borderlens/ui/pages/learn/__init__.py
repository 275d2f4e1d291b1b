"""The Learn room: practice with feedback, tests without, and what a person can tell apart."""

from borderlens.ui.pages.learn.page import LearnPage

__all__ = ["LearnPage"]
