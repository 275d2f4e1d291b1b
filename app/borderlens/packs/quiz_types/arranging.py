"""Ordering, matching and sorting: every option has its place."""

from __future__ import annotations

from borderlens.domain.items import CANNOT_TELL
from borderlens.packs.quiz_types.choosing import PICTURES
from borderlens.packs.quiz_types.parts import Asked, Parts
from borderlens.packs.toml_file import KEY, OPTION

STEPS = (3, 8)
MATCHED = (2, 8)
SORTED = (2, 12)
TARGETS = (2, 8)
GROUPS = (2, 4)


def read_ordering(asked: Asked) -> Parts:
    """The answer is the options in the right order."""
    shown = asked.show(0, PICTURES)
    options = asked.options(*STEPS)
    answer = asked.table.names("answer", KEY)
    if sorted(answer) != sorted(options):
        raise asked.table.mistake("order_answer", "answer")
    return Parts(pictures=shown, options=options, answer=answer, marks=asked.marks())


def read_matching(asked: Asked) -> Parts:
    """Options on the left, targets on the right; a target may fit several options, or none."""
    shown = asked.show(0, PICTURES)
    options = asked.options(*MATCHED)
    targets = asked.table.names("targets", OPTION, *TARGETS)
    return Parts(
        pictures=shown, options=options, marks=asked.marks(), targets=targets, fits=_fits(asked, options, targets)
    )


def read_sorting(asked: Asked) -> Parts:
    """Targets are groups; an option may be the name of one of the item's pictures.

    Identification items have ``cannot_tell`` as one more group, the last.
    """
    shown = asked.show(0, SORTED[1])
    options = asked.options(*SORTED)
    least, most = GROUPS
    targets = asked.table.names("targets", OPTION, least, most + asked.identifies)
    if asked.identifies and targets[-1] != CANNOT_TELL:
        raise asked.table.mistake("targets_last", "targets")
    return Parts(
        pictures=shown, options=options, marks=asked.marks(), targets=targets, fits=_fits(asked, options, targets)
    )


def _fits(asked: Asked, options: tuple[str, ...], targets: tuple[str, ...]) -> tuple[str, ...]:
    table = asked.table.child("fits")
    for option in table.data:
        if option not in options:
            known = ", ".join(options)
            raise table.mistake("not_an_option", option, value=option[:60], name="fits", known=known)
    found = []
    for option in options:
        if option not in table.data:
            raise table.mistake("no_target", value=option)
        target = table.name(option, OPTION)
        if target not in targets:
            raise table.mistake("not_a_target", option, value=target, known=", ".join(targets))
        found.append(target)
    return tuple(found)
