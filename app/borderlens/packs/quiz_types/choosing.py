"""Single and multiple choice, true/false, pairs and hotspots: options, and the ones among them that fit."""

from __future__ import annotations

from borderlens.domain.items import CANNOT_TELL, DIFFERENT, SAME, ItemType
from borderlens.packs.quiz_types.parts import Asked, Parts
from borderlens.packs.toml_file import OPTION, Table

PICTURES = 4
OPTIONS = (3, 9)


def read_choice(asked: Asked, pictures: tuple[int, int] = (0, PICTURES)) -> Parts:
    """Single and multiple choice, true/false."""
    table = asked.table
    shown = asked.show(*pictures)
    options = _options(asked)
    answer = table.names("answer", OPTION, least=1, most=9 if asked.type is ItemType.MULTIPLE else 1)
    for option in answer:
        _check_option(table, "answer", option, options)
    return Parts(
        pictures=shown,
        options=options,
        answer=_alone(table, answer),
        accuses=_among(table, "accuses", options),
        critical=_among(table, "critical", options),
        marks=asked.marks(),
    )


def read_pair(asked: Asked) -> Parts:
    return read_choice(asked, (2, 2))


def read_hotspot(asked: Asked) -> Parts:
    """The answer names cues; the regions are the marks of these cues."""
    table = asked.table
    shown = asked.show(1, 1)
    options = asked.fixed_options(asked.referral)
    marks = asked.marks()
    known = (*sorted({mark.cue for mark in marks}), *options)
    answer = table.names("answer", OPTION, least=1)
    for cue in answer:
        if cue not in known:
            raise table.mistake("not_a_mark", "answer", value=cue, known=", ".join(known) or "none")
    return Parts(
        pictures=shown,
        options=options,
        answer=_alone(table, answer),
        accuses=_among(table, "accuses", options),
        critical=_among(table, "critical", options),
        marks=marks,
    )


def _options(asked: Asked) -> tuple[str, ...]:
    if asked.type is ItemType.TRUE_FALSE:
        return asked.fixed_options(("true", "false", *asked.referral))
    if asked.type is ItemType.PAIR:
        return asked.fixed_options((SAME, DIFFERENT, CANNOT_TELL))
    options = asked.table.names("options", OPTION, *OPTIONS)
    if asked.identifies and options[-1] != CANNOT_TELL:
        raise asked.table.mistake("cannot_tell_last", "options")
    return options


def _alone(table: Table, answer: tuple[str, ...]) -> tuple[str, ...]:
    if CANNOT_TELL in answer and len(answer) > 1:
        raise table.mistake("cannot_tell_alone", "answer")
    return answer


def _among(table: Table, key: str, options: tuple[str, ...]) -> frozenset[str]:
    names = table.names(key, OPTION, default=[])
    for name in names:
        _check_option(table, key, name, options)
    return frozenset(names)


def _check_option(table: Table, key: str, value: str, options: tuple[str, ...]) -> None:
    if value not in options:
        raise table.mistake("not_an_option", key, value=value, name=key, known=", ".join(options))
