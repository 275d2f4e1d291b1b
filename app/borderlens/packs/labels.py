"""The labels whose meaning the program knows, from ``assets/tables/labels.toml``: those of its own packs, present and
to come, so that an agency's folder of that name means the same.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from borderlens import paths
from borderlens.domain.products import Group, Label

PRODUCTS = ("ivory", "pangolin", "tiger", "other", "none")


def read_labels(file: Path) -> dict[str, Label]:
    """Labels by key, in the order of the table; the advice of a label has the label's key.

    Raises ValueError, naming file and label, for a damaged table: it comes with the program.
    """
    try:
        rows = tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as damaged:
        raise ValueError(f"{file}: {damaged}") from damaged
    return {key: _label(file, key, row) for key, row in rows.items()}


@cache
def known_labels() -> Mapping[str, Label]:
    """The table that came with the program. Raises as ``read_labels``, and OSError where it is not there."""
    return read_labels(paths.bundled() / "assets" / "tables" / "labels.toml")


def _label(file: Path, key: str, row: object) -> Label:
    if not isinstance(row, dict) or row.keys() != {"group", "product", "by_eye"}:
        raise ValueError(f"{file}: {key} needs group, product, by_eye and nothing else")
    groups = [group.value for group in Group]
    if row["group"] not in groups or row["product"] not in PRODUCTS or not isinstance(row["by_eye"], bool):
        raise ValueError(f"{file}: {key}: group is one of {', '.join(groups)}, product one of {', '.join(PRODUCTS)}")
    group = Group(row["group"])
    return Label(key, group, row["product"], key, row["by_eye"], drawn_only=group is not Group.NONE)
