"""What a rule found: where, how bad, and in which words it is said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Level(StrEnum):
    """An error keeps a pack from being taught with; a warning asks for a second look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule found.

    Attributes:
        rule: short stable name, ``facts.unknown``; ``lint.<rule>`` is the message id of what is wrong and
            ``lint.<rule>.mend`` that of how to mend it, both in the ``lint`` catalogue.
        file, line: where; the line is 0 when it is not known.
        item: key of the item; empty for what concerns the whole pack.
        fields: values for the places of both sentences.
    """

    level: Level
    rule: str
    file: Path
    line: int
    item: str
    fields: dict[str, object]

    @property
    def what(self) -> str:
        return f"lint.{self.rule}"

    @property
    def mend(self) -> str:
        return f"lint.{self.rule}.mend"
