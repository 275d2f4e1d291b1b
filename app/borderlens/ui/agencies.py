"""Agencies of a country by name, from the reference table."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from borderlens.domain.errors import Mistake
from borderlens.domain.people import Country
from borderlens.packs.agencies import Agencies, Function, read_agencies
from borderlens.ui.context import Context
from borderlens.ui.widgets.person_form import Agencies as Names


def agencies_of(context: Context) -> Names:
    """A function from a country to (key, name) pairs in the chosen language; none when the table cannot be read."""
    try:
        table = read_once(context.paths.assets / "tables")
    except Mistake as unreadable:
        context.errors.log(unreadable)
        table = Agencies("", ())

    def names(country: str) -> Sequence[tuple[str, str]]:
        language = context.say.language
        return [
            (agency.key, context.say(agency.function.message_id) if agency.function is Function.OTHER
             else agency.label(language))
            for agency in table.of(Country(country))
        ]  # fmt: skip

    return names


@cache
def read_once(folder: Path) -> Agencies:
    """The table comes with the program and does not change while it runs."""
    return read_agencies(folder)


def agency_name(names: Names, country: str, key: str) -> str:
    """The name of an agency; what was written freely stands as it was written."""
    return dict(names(country)).get(key, key) if country else key
