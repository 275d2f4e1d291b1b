"""Scenes of the authoring room: a copy of a pack of the program, and one of an author's own with something to mend."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from scenes import page, settle

if TYPE_CHECKING:
    from borderlens.ui.pages.author.page import AuthorPage
    from borderlens.ui.shell import Shell

WAIT_SECONDS = 60.0


@page("author-start")
def start(shell: Shell) -> AuthorPage:
    """A draft lies there already."""
    room = _room(shell)
    shelf = room.desk.shelf
    shelf.save(shelf.open_pack(shell.context("author").paths.bundle / "quizzes" / "first-look", own=False))
    room.read_shelf()
    settle(shell)
    return room


@page("author-write")
def write(shell: Shell) -> AuthorPage:
    room = copy(shell, "first-look")
    room.room.write.fields["stem",].edit.setFocus()
    return room


@page("author-mend")
def mend(shell: Shell) -> None:
    """A new item, half written."""
    from borderlens.domain.items import ItemType

    room = copy(shell, "first-look")
    room.desk.select(3)
    room.add_item(ItemType.SINGLE)
    room.desk.say(("stem",), "Which of these <b>three</b> fits?")
    room.desk.say(("options", "option_1"), "Ivory of elephant or mammoth")
    settled(shell, room)


@page("author-order")
def order(shell: Shell) -> None:
    select(copy(shell, "evidence"), "ordering", shell)


@page("author-sort")
def sort(shell: Shell) -> None:
    select(copy(shell, "ivory"), "sorting", shell)


@page("author-number")
def number(shell: Shell) -> None:
    select(copy(shell, "ivory"), "numeric", shell)


@page("author-story")
def story(shell: Shell) -> None:
    room = select(copy(shell, "evidence"), "scenario", shell)
    ground = room.room.write.scroll
    ground.verticalScrollBar().setValue(180)


@page("author-marks")
def marks(shell: Shell) -> None:
    room = select(copy(shell, "first-look"), "hotspot", shell)
    room.room.open_way("marks")
    settled(shell, room)


@page("author-translate")
def translate(shell: Shell) -> None:
    """One text is missing, one is far too long, one has another number."""
    room = copy(shell, "first-look")
    room.desk.select(2)
    draft = room.desk.draft
    draft.say("vi", 2, ("cannot_see",), "")
    draft.say("vi", 2, ("options", "elephant"), "Ngà voi, là phần răng cửa mọc dài ra của con voi")
    draft.say("vi", 2, ("mistakes", "elephant"), "Góc rộng hợp với voi, nhưng góc của ma mút lên tới 125°.")
    room.desk.touched()
    room.room.open_way("translate")
    settled(shell, room)


@page("author-preview")
def preview(shell: Shell) -> None:
    room = copy(shell, "first-look")
    room.room.open_way("preview")
    settled(shell, room)


@page("author-photos")
def photos(shell: Shell) -> None:
    copy(shell, "first-look").pictures.add_photos()


@page("author-pack")
def pack(shell: Shell) -> None:
    copy(shell, "first-look").edit_pack()


def _room(shell: Shell) -> AuthorPage:
    shell.go("author")
    settle(shell)
    return shell.page("author")


def copy(shell: Shell, name: str) -> AuthorPage:
    """A copy of a bundled pack on the desk, looked at by the checks."""
    room = _room(shell)
    folder = shell.context("author").paths.bundle / "quizzes" / name
    room._opened(room.desk.shelf.open_pack(folder, own=False), fresh=True)
    settled(shell, room)
    return room


def select(room: AuthorPage, kind: str, shell: Shell) -> AuthorPage:
    """The first item of a type is in hand."""
    room.desk.select(next(n for n, item in enumerate(room.desk.draft.items) if item["type"] == kind))
    settled(shell, room)
    return room


def settled(shell: Shell, room: AuthorPage) -> None:
    """Until the checks have seen the draft as it is."""
    wait_for(lambda: room.desk.fresh)
    settle(shell)


def wait_for(there: Callable[[], bool]) -> None:
    """Let the window work until it is there. Raises TimeoutError when it never comes."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + WAIT_SECONDS
    while not there():
        if time.monotonic() > end:
            raise TimeoutError("the authoring room did not come to what is to be shot")
        QApplication.processEvents()
        time.sleep(0.01)
