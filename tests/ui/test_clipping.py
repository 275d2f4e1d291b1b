"""Every page in every language, text size and look: nothing is cut off, and Qt has nothing to say."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.clipping import clipped
from tests.ui.gallery import build

from borderlens.ui.shell import Shell
from borderlens.ui.theme import TEXT_SIZES
from borderlens.ui.widgets.buttons import Button
from borderlens.words import LANGUAGES

Start = Callable[..., Shell]
PAGES = ("first_start", "check", "learn", "sessions", "reference", "settings", "model_room")


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, window: Start, qtbot: QtBot) -> Shell:
    if request.param == "first_start":
        shell = window(known="")
        shell.start()
    else:
        shell = window()
        shell.go(request.param)
    qtbot.waitUntil(lambda: not shell.busy, timeout=30_000)
    return shell


def test_no_words_are_cut_off(page: Shell) -> None:
    found: dict[tuple[str, float], list[str]] = {}
    for factor in TEXT_SIZES:
        for language in LANGUAGES:
            page.settings.language, page.settings.text_size = language, factor
            page.save_settings()
            for _ in range(3):
                QApplication.processEvents()
            cut = clipped(page)
            if cut:
                found[language, factor] = cut
    assert found == {}


def test_every_look_is_painted_without_complaint(page: Shell) -> None:
    for theme in ("light", "dark", "contrast"):
        page.settings.theme = theme
        page.save_settings()
        assert not page.grab().toImage().isNull()


def test_the_lowest_supported_window_cuts_nothing(page: Shell) -> None:
    page.resize(1280, 680)
    for language in LANGUAGES:
        page.settings.language = language
        page.save_settings()
        for _ in range(3):
            QApplication.processEvents()
        assert clipped(page) == [], language


def test_the_gallery_of_components_cuts_nothing(qtbot: QtBot) -> None:
    gallery = build()
    qtbot.addWidget(gallery)
    assert clipped(gallery) == []


def test_the_checker_finds_what_is_cut(qtbot: QtBot) -> None:
    ground = QWidget()
    row = QHBoxLayout(ground)
    label, button = QLabel("A sentence that does not fit at all"), Button("A button that does not fit")
    row.addWidget(label)
    row.addWidget(button)
    qtbot.addWidget(ground)
    ground.show()
    assert clipped(ground) == []
    label.setFixedWidth(20)
    button.setFixedWidth(30)
    assert len(clipped(ground)) == 2
    label.setFixedSize(60, 10)
    label.setWordWrap(True)
    assert any("height" in line for line in clipped(ground))
