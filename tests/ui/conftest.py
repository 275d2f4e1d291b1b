"""The window's look and words for every test of the interface."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from borderlens import paths
from borderlens.ui import say as saying
from borderlens.ui import theme as looks
from borderlens.words import Words


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> looks.Theme:
    """One theme and one set of words for the whole run, as in the program."""
    saying.install(qapp, Words())
    return looks.install(looks.Theme(qapp, paths.bundled() / "assets" / "themes" / "tokens.toml", "light"))


@pytest.fixture(autouse=True)
def look(dressed: looks.Theme) -> Iterator[looks.Theme]:
    """Light, 100 %, English before and after each test; the tests of motion turn it on themselves."""
    dressed.choose(name="light", factor=1.0, language="en", still=True)
    saying.speaker().choose("en")
    yield dressed
    dressed.choose(name="light", factor=1.0, language="en", still=True)
    saying.speaker().choose("en")
