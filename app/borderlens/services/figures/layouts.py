"""What was asked, in the order of the form: shared by all sheets of one form, so that a sheet is a row of bytes."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import lru_cache

COMPETENCIES = ("identification", "legal", "evidence", "cooperation")
"""In the order of every array of counts."""


@dataclass(frozen=True, slots=True)
class LaidItem:
    """One item of a form.

    Attributes:
        name: ``pack/key``; of a sealed item the name it was shown under.
        hash: of its content, or what stands for it while it is sealed; hexadecimal.
        role: ``protected``, ``look_alike``, ``undecidable`` or empty.
        choices: how many options there are to guess among; 0 where an answer is more than one of them.
        options, answer: of a single choice that shows one thing, for the confusion; else empty.
    """

    name: str
    version: int
    hash: str
    competency: str
    kind: str
    role: str
    choices: int = 0
    options: tuple[str, ...] = ()
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """A form's items in order.

    Attributes:
        pack: the blueprint of a sealed form, or the pack itself.
        keyed: scored with the key of a sealed form that was released here.
    """

    form: str
    pack: str
    items: tuple[LaidItem, ...]
    keyed: bool = False

    def places(self, competency: str) -> list[int]:
        """Places of the items of one competency."""
        return [at for at, item in enumerate(self.items) if item.competency == competency]

    @property
    def competencies(self) -> tuple[str, ...]:
        """Those that it asks about, in the order of ``COMPETENCIES``: one sum each on a sheet."""
        asked = {item.competency for item in self.items}
        return tuple(competency for competency in COMPETENCIES if competency in asked)

    @property
    def record(self) -> str:
        """JSON, the same for the same layout."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@lru_cache(maxsize=256)
def read_layout(record: str) -> Layout:
    """Inverse of ``Layout.record``."""
    data = json.loads(record)
    items = tuple(LaidItem(**{**item, "options": tuple(item["options"])}) for item in data["items"])
    return Layout(data["form"], data["pack"], items, data["keyed"])
