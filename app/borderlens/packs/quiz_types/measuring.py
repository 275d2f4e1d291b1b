"""Numeric items: a number within a tolerance."""

from __future__ import annotations

from borderlens.domain.items import CANNOT_TELL, Number, Unit
from borderlens.packs.quiz_types.choosing import PICTURES
from borderlens.packs.quiz_types.parts import Asked, Parts
from borderlens.packs.toml_file import OPTION

LARGEST = 1_000_000_000.0
SMALLEST_STEP = 0.001


def read_numeric(asked: Asked) -> Parts:
    """``[item.number]``: low, high, near, least, most, step, unit.

    Where ``answer = ["cannot_tell"]`` says that nobody could tell, low and high stay out.
    """
    table = asked.table
    shown = asked.show(0, PICTURES)
    options = asked.fixed_options(asked.referral)
    answer = table.names("answer", OPTION, most=1, default=[])
    for option in answer:
        if option not in options:
            raise table.mistake(
                "not_an_option", "answer", value=option, name="answer", known=", ".join(options) or "none"
            )
    return Parts(
        pictures=shown,
        options=options,
        answer=answer,
        marks=asked.marks(),
        number=_number(asked, decidable=CANNOT_TELL not in answer),
    )


def _number(asked: Asked, *, decidable: bool) -> Number:
    table = asked.table.child("number")
    least = table.number("least", -LARGEST, LARGEST)
    most = table.number("most", least, LARGEST)
    low, high, near = least, most, None
    if decidable:
        low = table.number("low", least, most)
        high = table.number("high", low, most)
        near = table.number("near", 0, most - least) if "near" in table.data else None
    number = Number(
        low=low,
        high=high,
        least=least,
        most=most,
        step=table.number("step", SMALLEST_STEP, max(most - least, SMALLEST_STEP)),
        unit=table.choice("unit", Unit),
        near=near,
    )
    table.done()
    return number
