"""Names and sentences of the forms."""

from __future__ import annotations

from borderlens.domain.blueprint import Cell
from borderlens.services.forms.record import SHOWN
from borderlens.ui.say import say, speaker

MODES = ("pre", "post", "follow-up")
_PARTS = ("competency", "kind", "band", "type", "role")


def blueprint_name(name: str) -> str:
    """The program's own words for its blueprints, else the name in the file."""
    key = f"forms_room.blueprint.{name}"
    return say(key) if speaker().has(key) else name


def form_name(letter: str, blueprint: str) -> str:
    return say("forms_room.form", form=letter, blueprint=blueprint_name(blueprint))


def grouped(form: str) -> str:
    """The digits of a form's id that people are shown, in groups of four."""
    shown = form[:SHOWN]
    return " ".join(shown[at : at + 4] for at in range(0, len(shown), 4))


def cell_words(cell: Cell) -> str:
    """A rule of a blueprint: which sort of items it counts."""
    parts = [
        " / ".join(sorted(say(f"forms_room.{part}.{member.value}") for member in group))
        for part, group in zip(_PARTS, cell.groups, strict=True)
        if group
    ]
    return ", ".join(parts) or say("forms.all_items")


def range_words(cell: Cell, length: int) -> str:
    """How many a form holds of a sort."""
    if cell.least == cell.most:
        return str(cell.least)
    if cell.most >= length:
        return say("forms_room.at_least", count=cell.least)
    return f"{cell.least}–{cell.most}"
