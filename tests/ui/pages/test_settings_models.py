"""Models in the settings: what is here, what Check uses, and a pack from a stick."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from borderlens.packs.model_pack import list_model_packs
from borderlens.packs.pack_archive import export_pack
from borderlens.paths import find_paths
from borderlens.ui.pages.settings_models import ModelsCard
from borderlens.ui.shell import Shell

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton
OWN = "langson-2026a"


def own_pack(models: Path) -> Path:
    """The pack of the program under another name, as an agency's own."""
    pack = list_model_packs(find_paths()).loaded[0]
    folder = models / OWN
    shutil.copytree(pack.folder, folder)
    manifest = folder / "manifest.toml"
    manifest.write_text(manifest.read_text("utf-8").replace(f'id = "{pack.id}"', f'id = "{OWN}"', 1), "utf-8")
    return folder


def opened(window: Start, qtbot: QtBot, **settings: object) -> tuple[Shell, ModelsCard]:
    shell = window(**settings)
    shell.go("settings")
    qtbot.waitUntil(lambda: not shell.busy, timeout=60_000)
    return shell, shell.page("settings").models


def test_the_models_are_listed_with_the_one_in_use(window: Start, qtbot: QtBot, data_folder: Path) -> None:
    own_pack(data_folder / "models")
    shell, card = opened(window, qtbot)
    bundled = card.in_use
    assert bundled != OWN
    assert set(card.open) == {bundled, OWN}
    assert set(card.use) == {OWN}
    said = " ".join(label.text() for label in card.findChildren(QLabel))
    assert shell.say("model_room.drawn_only") in said
    qtbot.mouseClick(card.use[OWN], LEFT)
    assert shell.settings.model == OWN
    assert card.in_use == OWN
    assert set(card.use) == {bundled}
    assert card.open[OWN].hasFocus()


def test_check_answers_with_the_chosen_model_at_once(window: Start, qtbot: QtBot, data_folder: Path) -> None:
    own_pack(data_folder / "models")
    shell, card = opened(window, qtbot)
    shell.go("check")
    qtbot.waitUntil(lambda: not shell.busy and card.in_use in shell.status.right.text(), timeout=60_000)
    shell.go("settings")
    qtbot.waitUntil(lambda: not shell.busy, timeout=60_000)
    qtbot.mouseClick(card.use[OWN], LEFT)
    shell.go("check")
    qtbot.waitUntil(lambda: not shell.busy and OWN in shell.status.right.text(), timeout=60_000)


def test_a_chosen_model_that_is_gone_is_said_and_check_works(window: Start, qtbot: QtBot) -> None:
    shell = window(model="gone-2025")
    shell.go("check")
    qtbot.waitUntil(lambda: not shell.busy and shell._toast.isVisible(), timeout=60_000)
    pack = shell.page("check").desk.loader.pack
    assert pack is not None
    assert "gone-2025" in " ".join(label.text() for label in shell._toast.findChildren(QLabel))
    assert pack.id in shell.status.right.text()


def test_the_card_of_a_pack_is_read_in_a_pane(window: Start, qtbot: QtBot) -> None:
    shell, card = opened(window, qtbot)
    button = card.open[card.in_use]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card._pane is not None and card._pane.isVisible(), timeout=20_000)
    text = card._pane.content.findChildren(QTextBrowser)[0]
    assert len(text.toPlainText()) > 500
    assert text.hasFocus()
    qtbot.keyClick(text, Qt.Key.Key_Escape)
    assert not card._pane.isVisible()
    assert shell.room == "settings"


def test_a_pack_from_a_stick_is_added_and_not_yet_used(
    window: Start, qtbot: QtBot, tmp_path: Path, data_folder: Path
) -> None:
    file = tmp_path / "pack.blpack"
    export_pack(own_pack(tmp_path / "elsewhere"), file)
    shell, card = opened(window, qtbot)
    bundled = card.in_use
    card.add_pack(file)
    qtbot.waitUntil(lambda: not shell.busy and OWN in card.open, timeout=60_000)
    assert card.in_use == bundled
    assert (data_folder / "models" / OWN / "manifest.toml").exists()


@pytest.mark.parametrize("content", [b"", b"no pack at all"])
def test_a_file_that_is_no_pack_is_one_line(window: Start, qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "notes.blpack"
    file.write_bytes(content)
    shell, card = opened(window, qtbot)
    card.add_pack(file)
    qtbot.waitUntil(lambda: shell._question.isVisible(), timeout=60_000)
    assert "notes.blpack" in shell._question.text.text()
    assert len(card.open) == 1
