"""Agencies of a country by name, from the reference table when it is there."""

from __future__ import annotations

from collections.abc import Sequence

from borderlens.ui.context import Context
from borderlens.ui.widgets.person_form import Agencies


def agencies_of(context: Context) -> Agencies:
    """A function from a country to (key, name) pairs; none when this copy of the program has no table."""

    def names(country: str) -> Sequence[tuple[str, str]]:
        return ()

    return names
