"""Scenes of the dashboard: simulated rooms of 5, 40 and 400 people, sections, panes, and what has no figures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from made_figures import SESSION, MadeFigures, Room
from scenes import page, settle

if TYPE_CHECKING:
    from borderlens.ui.pages.dashboard.page import DashboardPage
    from borderlens.ui.shell import Shell

SECTIONS = ("people", "products", "change", "items", "groups")


@page("dashboard")
def overview(shell: Shell) -> None:
    opened(shell, Room(40))


@page("dashboard-5")
def five(shell: Shell) -> None:
    opened(shell, Room(5))


@page("dashboard-400")
def four_hundred(shell: Shell) -> None:
    opened(shell, Room(400))


@page("dashboard-people")
def people(shell: Shell) -> None:
    room = opened(shell, Room(40, long=True))
    room.toggle_names()
    room.open_section("people")


@page("dashboard-people-400")
def many_people(shell: Shell) -> None:
    opened(shell, Room(400)).open_section("people")


@page("dashboard-products")
def products(shell: Shell) -> None:
    opened(shell, Room(40)).open_section("products")


@page("dashboard-change")
def change(shell: Shell) -> None:
    opened(shell, Room(40)).open_section("change")


@page("dashboard-change-5")
def small_change(shell: Shell) -> None:
    opened(shell, Room(5)).open_section("change")


@page("dashboard-change-400")
def large_change(shell: Shell) -> None:
    opened(shell, Room(400)).open_section("change")


@page("dashboard-items")
def items(shell: Shell) -> None:
    opened(shell, Room(40)).open_section("items")


@page("dashboard-items-400")
def many_items(shell: Shell) -> None:
    opened(shell, Room(400)).open_section("items")


@page("dashboard-groups")
def groups(shell: Shell) -> None:
    room = opened(shell, Room(40))
    room.toggle_names()
    room.open_section("groups")


@page("dashboard-groups-covered")
def covered_groups(shell: Shell) -> None:
    opened(shell, Room(30)).open_section("groups")


@page("dashboard-person")
def person(shell: Shell) -> None:
    room = opened(shell, Room(40))
    room.looking.person(next(row for row in room.desk.board.people if not row.verdict.competent))


@page("dashboard-behind")
def behind(shell: Shell) -> None:
    room = opened(shell, Room(40))
    table = room.sections.view("overview").products.table
    table.cell_asked.emit(*table.matrix.worst)


@page("dashboard-standing")
def standing(shell: Shell) -> None:
    room = opened(shell, Room(40))
    plot = room.sections.view("overview").errors.place.plot
    room.looking.standing(max((spot.behind for spot in plot.spots), key=lambda one: len(one.people)))


@page("dashboard-nobody")
def nobody(shell: Shell) -> None:
    opened(shell, Room(40, empty=True))


@page("dashboard-sealed")
def sealed(shell: Shell) -> None:
    opened(shell, Room(38, sealed=True, simulated=False))


@page("dashboard-no-session")
def no_session(shell: Shell) -> None:
    figures = MadeFigures(Room(0))
    figures.sessions = lambda: ()
    show(shell, figures)


def opened(shell: Shell, made: Room) -> DashboardPage:
    """The dashboard of a room, with its pictures."""
    room = show(shell, MadeFigures(made))
    room.desk.names = made.names
    return room


def show(shell: Shell, figures: MadeFigures) -> DashboardPage:
    from borderlens.ui.pages.dashboard import desk

    desk.open_figures = lambda store, paths: figures
    shell.chosen = replace(shell.chosen, session=SESSION)
    shell.go("dashboard")
    settle(shell)
    return shell.page("dashboard")
