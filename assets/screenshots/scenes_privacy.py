"""Scenes of privacy: what is kept where, the lock, its recovery code, and the passphrase at the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenes import page, settle

if TYPE_CHECKING:
    from borderlens.ui.pages.privacy.page import PrivacyPage
    from borderlens.ui.shell import Shell

PASSPHRASE = "four words of nobody"


@page("privacy")
def privacy(shell: Shell) -> None:
    enter(shell)


@page("privacy-passphrase")
def passphrase(shell: Shell) -> None:
    enter(shell).lock.lock.click()


@page("privacy-code")
def code(shell: Shell) -> None:
    locked(shell)


@page("privacy-locked")
def after(shell: Shell) -> None:
    locked(shell).lock.sheet.accept()


@page("unlock")
def unlock(shell: Shell) -> None:
    from borderlens.ui.doors import UNLOCK

    shell._doors.show(UNLOCK, lambda _: None)


def enter(shell: Shell) -> PrivacyPage:
    shell.go("privacy")
    settle(shell)
    return shell.page("privacy")


def locked(shell: Shell) -> PrivacyPage:
    room = enter(shell)
    room.lock.lock.click()
    sheet = room.lock.sheet
    for field in (sheet.first, sheet.again):
        field.set_text(PASSPHRASE)
    sheet.submit()
    settle(shell)
    return room
