"""What a laptop tells in statements, and what must be true of all of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.services.sitting_room import paths_of

from borderlens.exchange.xapi.checking import faults
from borderlens.exchange.xapi.terms import PROGRAMME
from borderlens.services.statements import Statements
from borderlens.store.protocol import Store

EXT = f"{PROGRAMME}/xapi/ext/"


def source(store: Store, tmp_path: Path) -> Statements:
    return Statements(store, paths_of(tmp_path))


def all_of(store: Store, tmp_path: Path, session: str | None = None) -> list[dict[str, Any]]:
    made = source(store, tmp_path)
    return [s for sitting in made.sittings(session) for s in made.of(sitting).made.statements]


def verbs(made: list[dict[str, Any]]) -> list[str]:
    return [str(s["verb"]["id"]).rsplit("/", 1)[1] for s in made]


def assert_right(made: list[dict[str, Any]]) -> None:
    """Every statement may be sent, and no two have one id."""
    assert [fault for statement in made for fault in faults(statement)] == []
    assert len({statement["id"] for statement in made}) == len(made)


def ext(statement: dict[str, Any], part: str) -> dict[str, Any]:
    return {key.removeprefix(EXT): value for key, value in statement[part]["extensions"].items()}
