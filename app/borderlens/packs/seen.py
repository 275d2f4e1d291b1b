"""What is said of a teaching picture to a person who does not see it, where the pack has no words of its own.

The words name a form that several kinds share, a product and its look-alikes alike, so that they give no answer away:
``assets/tables/seen.toml`` and the messages ``seen.<form>``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from borderlens import paths
from borderlens.words import read_catalogue


def seen(kind: str, language: str) -> str | None:
    """The words for a kind of picture in one language; None for an unknown kind."""
    form = forms().get(kind)
    return _words(language).get(f"seen.{form}") if form else None


@cache
def forms() -> Mapping[str, str]:
    """The form of each kind."""
    table = tomllib.loads((paths.bundled() / "assets" / "tables" / "seen.toml").read_text("utf-8"))
    return {kind: form for form, kinds in table.items() for kind in kinds}


@cache
def _words(language: str) -> Mapping[str, str]:
    return read_catalogue(paths.bundled() / "assets" / "translations", language, "seen").texts
