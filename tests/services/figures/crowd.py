"""Made-up crowds in a store on disk, and their points written over by the test."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from borderlens.domain.attempts import Mode
from borderlens.paths import Paths
from borderlens.services.figures.figures import Figures
from borderlens.services.figures.layouts import Layout, read_layout
from borderlens.services.figures.many import Made, fill, form
from borderlens.services.figures.sheets import FULL
from borderlens.store.sheets import Sheet
from borderlens.store.sqlite import SqliteStore


class Crowd:
    """One store with its figures."""

    def __init__(self, folder: Path) -> None:
        self.store = SqliteStore(folder / "crowd.db")
        self.figures = Figures(self.store, Paths(folder, folder, portable=False))

    def fill(
        self,
        officers: int,
        a_session: int | None = None,
        phases: Sequence[Mode] = (Mode.POST,),
        forms: Sequence[Layout] | None = None,
        seed: int = 1,
    ) -> Made:
        return fill(self.store, officers, a_session or officers, phases, forms or [form("A", 99)], seed)

    def write_over(self, right: np.ndarray, competency: str = "identification") -> None:
        """Right (1) or not (0) of every sheet, in the order of the people's ids, for the items of one competency."""
        layouts = {number: read_layout(record) for number, record in self.store.sheets.layouts().items()}
        rows = sorted(map(Sheet._make, zip(*self.store.sheets.columns(), strict=True)), key=lambda sheet: sheet.person)
        changed = []
        for sheet, answers in zip(rows, right, strict=True):
            layout = layouts[sheet.layout]
            points = bytearray(sheet.points)
            for place, answer in zip(layout.places(competency), answers, strict=True):
                points[place] = FULL if answer else 0
            sums = [sum(points[place] for place in layout.places(key)) / FULL for key in layout.competencies]
            changed.append(sheet._replace(points=bytes(points), sums=struct.pack(f"<{len(sums)}d", *sums)))
        self.store.sheets.put(changed)
        self.store.database.db.execute("UPDATE reading SET version = version + 1")
