"""Which model the Check room works with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from borderlens.domain.errors import PackMistake, UnknownModel
from borderlens.paths import Paths

if TYPE_CHECKING:
    from borderlens.services.check import Checker


def open_chosen(paths: Paths, model: str) -> Checker:
    """The chosen model; where it cannot be used any more, the one that came with the program: a desk has to work."""
    from borderlens.services.check import open_checker

    try:
        return open_checker(paths, model or None)
    except (UnknownModel, PackMistake):
        return open_checker(paths)
