"""A question as other programs know it: plain texts, shares of the points, pairs, ranges, regions.

Reading a file gives these, and writing one starts from them, so that a pack and a file meet in one shape.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from borderlens.domain.polygons import Polygon

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class QuestionType(StrEnum):
    """What is asked for; the names are those of Moodle."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "truefalse"
    MATCHING = "matching"
    NUMERICAL = "numerical"
    ORDERING = "ordering"
    MARKER = "ddmarker"


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of a question: its file name, its bytes, and words for who does not see it."""

    file: str
    content: bytes
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer with its share of the points in per cent; of an ordering the place in the right order."""

    text: str
    share: float = 0.0
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """A thing and what it goes with; without a thing it is a distractor. ``picture`` stands before the text."""

    text: str
    target: str
    picture: Shown | None = None


@dataclass(frozen=True, slots=True)
class Range:
    """Numbers from ``value - tolerance`` to ``value + tolerance``; no value stands for every other number."""

    value: float | None
    tolerance: float
    share: float
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that reading could not carry over although the question goes on: a note's code and fields."""

    code: str
    fields: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        name, line: how the file calls it, and where it stands.
        why, cannot_see, next_time: the general feedback; a file that is not ours fills only the first.
        cues: name and note of each cue that the feedback shows.
        otherwise: feedback on every wrong answer together (a marker beside all regions).
        regions: of a marker question, in fractions of ``pictures[0]``; ``label`` is the marker's word.
        tags, id: our own things that another program has no place for.
        record: our own record of the item, as bytes; empty in files that are not ours.
        remarks: what reading dropped already.
    """

    type: QuestionType
    name: str
    stem: str
    line: int = 0
    why: str = ""
    cannot_see: str = ""
    next_time: str = ""
    cues: tuple[tuple[str, str], ...] = ()
    otherwise: str = ""
    answers: tuple[Answer, ...] = ()
    pairs: tuple[Pair, ...] = ()
    ranges: tuple[Range, ...] = ()
    unit: str = ""
    regions: tuple[Polygon, ...] = ()
    label: str = ""
    pictures: tuple[Shown, ...] = ()
    attached: tuple[Shown, ...] = ()
    tags: tuple[str, ...] = ()
    id: str = ""
    record: bytes = b""
    remarks: tuple[Remark, ...] = ()


def one_line(text: str) -> str:
    """``text`` with single blanks and nothing that cannot be seen, a sign in the place of each that XML cannot hold."""
    seen = "".join(c for c in text if c == "\u200b" or unicodedata.category(c) != "Cf")
    return " ".join(without_odd(seen).split())


def without_odd(text: str) -> str:
    """``text`` with a sign in the place of each that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)


@dataclass(frozen=True, slots=True)
class Category:
    """A category of questions: the last part of its path, its id, and the parts of its words that are ours."""

    name: str
    id: str
    parts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unread:
    """A question that cannot be taken in, with the code and fields of the note that says why."""

    name: str
    line: int
    code: str
    fields: dict[str, object]


Read = Question | Category | Unread


def number_in(text: str) -> float | None:
    """A number as Moodles of all languages write it, with point or comma; None for anything else."""
    plain = text.strip().replace("\u2212", "-").replace(",", ".")
    return float(plain) if re.fullmatch(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?", plain) else None
