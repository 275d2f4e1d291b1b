"""Which files are meant: those that were named, and the bundles in the folders that were named."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from borderlens.services.collecting.kept import SUFFIX

MOST = 5_000
"""Bundles that are looked for in one folder: a stick may hold anything."""


def find_bundles(paths: Iterable[Path]) -> list[Path]:
    """Files in the order given, each once; below a folder every ``.blbundle``, by name. Links lead nowhere."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found |= dict.fromkeys(_below(path))
        else:
            found[path] = None
    return list(found)


def _below(folder: Path) -> list[Path]:
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders.sort()
        found += [Path(place, name) for name in sorted(names) if _is_bundle(name)]
        if len(found) >= MOST:
            break
    return found[:MOST]


def _is_bundle(name: str) -> bool:
    # a Mac leaves a shadow "._name" beside each file on a stick
    return name.lower().endswith(SUFFIX) and not name.startswith(".")
