"""One picture and the crossing angle that was estimated from it."""

from __future__ import annotations

from dataclasses import dataclass

from borderlens.vision.schreger import Zone

SECTION = "ivory_section"
DATA_SET, LIBRARY = "earlier studio, phone", "picture library"
CLEAN, PHONE, LEANING, PHOTOGRAPH = "clean", "phone", "phone, leaning", "photograph"


@dataclass(frozen=True)
class Row:
    """One picture and what was estimated. angle: as drawn, 0 for no tusk. readable: by the studio's own two measures,
    which are told the centre and the spacing."""

    name: str
    kind: str
    condition: str
    size: int
    layout: str
    angle: float
    readable: bool
    zone: str
    mean: float
    low: float
    high: float
    rim: bool
    seconds: float

    @property
    def found(self) -> bool:
        return self.zone != Zone.NO_PATTERN
