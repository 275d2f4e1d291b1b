"""What happened to each question on its way between a pack and another program's file: nothing is lost silently."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Fate(StrEnum):
    """The value is the last word of the message id ``exchange.fate.<value>``."""

    KEPT = "kept"
    CHANGED = "changed"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Note:
    """One line of a report.

    Attributes:
        question: name or key of the question; empty for what concerns the whole file.
        line: of the file that was read; 0 when it is not known.
        code: ``exchange.note.<code>`` is the message id; ``fields`` fill its places.
    """

    fate: Fate
    question: str
    line: int
    code: str
    fields: dict[str, object] = field(default_factory=dict)

    @property
    def message_id(self) -> str:
        return f"exchange.note.{self.code}"


class SetAside(Exception):
    """This question cannot be carried over; the reason is a note's code with its fields."""

    def __init__(self, code: str, **fields: object) -> None:
        self.code, self.fields = code, fields
        super().__init__(code)


@dataclass(slots=True)
class Report:
    """Notes in the order of the file."""

    notes: list[Note] = field(default_factory=list)

    def add(self, fate: Fate, question: str, line: int, code: str, /, **fields: object) -> None:
        self.notes.append(Note(fate, question, line, code, fields))

    def kept(self, question: str, line: int, item: str) -> None:
        self.add(Fate.KEPT, question, line, "kept", item=item)

    def changed(self, question: str, line: int, code: str, /, **fields: object) -> None:
        self.add(Fate.CHANGED, question, line, code, **fields)

    def left_out(self, question: str, line: int, code: str, /, **fields: object) -> None:
        self.add(Fate.LEFT_OUT, question, line, code, **fields)

    def count(self, fate: Fate) -> int:
        return sum(note.fate is fate for note in self.notes)

    def of(self, fates: Iterable[Fate]) -> list[Note]:
        wanted = set(fates)
        return [note for note in self.notes if note.fate in wanted]
