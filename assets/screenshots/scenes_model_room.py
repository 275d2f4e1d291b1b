"""Scenes of the model room: the program's own pictures laid out as an agency would, looked at and really trained."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from scenes import page, settle

if TYPE_CHECKING:
    from borderlens.ui.pages.model_room.page import ModelRoomPage
    from borderlens.ui.shell import Shell

PICTURES = Path(__file__).resolve().parents[1] / "pictures"
KINDS = {
    "proboscidean_ivory": "ivory_section",
    "pangolin_scales": "pangolin_scales",
    "tiger_skin": "tiger_skin",
    "leopard_skin": "leopard_skin",
    "bone": "bone_section",
    "resin": "resin_section",
    "painted_skin": "painted_skin",
    "beads": "resin_beads",  # a name that the program does not know
}
TOO_FEW = ("hippo_ivory", "hippo_section", 3)
WAIT_SECONDS = 400.0


@page("model-room-start")
def start(shell: Shell) -> ModelRoomPage:
    shell.go("model_room")
    settle(shell)
    return shell.page("model_room")


@page("model-room-checks")
def checks(shell: Shell) -> ModelRoomPage:
    """The folder is looked at; one label waits for its meaning."""
    from borderlens.ui.pages.model_room.desk import State

    room = start(shell)
    room.desk.id = "langson-2026a"
    room.desk.look(lay_out(shell.context("model_room").paths.data))
    wait_for(lambda: room.desk.state is State.SURVEYED)
    settle(shell)
    return room


@page("model-room")
def card(shell: Shell) -> ModelRoomPage:
    """Trained."""
    from borderlens.ui.pages.model_room.desk import State
    from borderlens.ui.pages.model_room.meaning import Answer, Means

    room = checks(shell)
    room.desk.answer("beads", Answer(Means.SAME_AS, "resin"))
    room.desk.train()
    wait_for(lambda: room.desk.state is State.TRAINED)
    settle(shell)
    return room


@page("model-room-table")
def table(shell: Shell) -> None:
    card(shell).show_table()


def lay_out(folder: Path) -> Path:
    """A folder of confirmed photographs, one folder a label, of which one has too few."""
    place = folder / "stick" / "confirmed" / "2026"
    for label, kind, most in (*((label, kind, None) for label, kind in KINDS.items()), TOO_FEW):
        (place / label).mkdir(parents=True)
        for picture in sorted((PICTURES / kind).glob("*.webp"))[:most]:
            shutil.copy(picture, place / label / picture.name)
    return place


def wait_for(there: Callable[[], bool]) -> None:
    """Let the window work until it is there; training takes its time.

    Raises TimeoutError when it never comes.
    """
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + WAIT_SECONDS
    while not there():
        if time.monotonic() > end:
            raise TimeoutError("the model room did not come to what is to be shot")
        QApplication.processEvents()
        time.sleep(0.01)
