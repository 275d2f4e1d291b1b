"""Groups that are wide enough: agencies and countries with too few people are not told apart (study, section 9)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from borderlens.services.figures.records import LEAST_ACROSS, LEAST_CELL

Group = tuple[str, str]
"""Country and agency; empty where it is not told."""


def least_cell(groups: Mapping[str, Group]) -> int:
    """The least cell: larger where people of several countries stand together."""
    return LEAST_ACROSS if len({country for country, _ in groups.values()}) > 1 else LEAST_CELL


def generalised(groups: Mapping[str, Group], least: int) -> dict[str, Group]:
    """For each person the group that may be told: each has at least ``least`` people, or nothing is told of anybody.

    Agencies that are too small lose their name, and so does the next smallest of the country where these together would
    still be too few; countries then likewise.
    """
    countries = _wide(Counter(country for country, _ in groups.values()), least)
    agencies = {
        country: _wide(Counter(agency for own, agency in groups.values() if own == country), least)
        for country in countries
    }
    told = {}
    for person, (country, agency) in groups.items():
        if country not in countries:
            told[person] = ("", "")
        else:
            told[person] = (country, agency if agency in agencies[country] else "")
    return told


def _wide(sizes: Mapping[str, int], least: int) -> set[str]:
    """Names that may stay: what is not among them is together at least ``least``, or nobody."""
    order = sorted((name for name in sizes if name), key=lambda name: (sizes[name], name))
    hidden = sizes.get("", 0)
    kept = list(order)
    for name in order:
        if sizes[name] >= least and (hidden == 0 or hidden >= least):
            break
        hidden += sizes[name]
        kept.remove(name)
    return set(kept)
