"""Places and agencies by name, from the tables that come with the program."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from borderlens.domain.errors import Mistake
from borderlens.domain.people import Country, Rank
from borderlens.domain.sessions import Plan
from borderlens.packs.places import Places, read_places
from borderlens.ui.agencies import agencies_of, agency_name
from borderlens.ui.context import Context
from borderlens.ui.pages.sessions import names
from borderlens.ui.say import say


def provinces(context: Context, country: str = "") -> Sequence[tuple[str, str]]:
    """Keys and names of the provinces of a country; of all three, with the country's name, where none is given."""
    table, language = _places(context), context.say.language
    if country:
        return [(one.key, one.label(language)) for one in table.of(Country(country))]
    return [(one.key, f"{one.label(language)} · {names.country(one.country.value)}") for one in table.provinces]


def crossings(context: Context) -> Sequence[tuple[str, str]]:
    """Keys and names of the crossings."""
    return [(one.key, one.label(context.say.language)) for one in _places(context).crossings]


def province_names(context: Context) -> dict[str, str]:
    """Provinces by key, without their country."""
    return {one.key: one.label(context.say.language) for one in _places(context).provinces}


def ranks() -> Sequence[tuple[str, str]]:
    """Rank bands and their words."""
    return [(one.value, say(f"joint.rank.{one.value}")) for one in Rank]


def _places(context: Context) -> Places:
    """The table; an empty one when it cannot be read."""
    try:
        return _read_once(context.paths.assets / "tables")
    except Mistake as unreadable:
        context.errors.log(unreadable)
        return Places("", (), ())


@cache
def _read_once(folder: Path) -> Places:
    """The table comes with the program and does not change while it runs."""
    return read_places(folder)


def place_words(context: Context, plan: Plan) -> str:
    """Town, crossing and province in words; what is not known is left out."""
    known = {**province_names(context), **dict(crossings(context))}
    parts = [plan.place, known.get(plan.crossing, plan.crossing), known.get(plan.province, plan.province)]
    return " · ".join(filter(None, parts))


def partner_names(context: Context, keys: Sequence[str]) -> list[str]:
    """Agencies as their own countries name them; a key that the table does not know stands for itself."""
    known = agencies_of(context)
    found = []
    for key in keys:
        named = (agency_name(known, country, key) for country in names.COUNTRIES)
        found.append(next((name for name in named if name != key), key))
    return found
