"""Blocks of a sheet, as ``assets/paper/sheets.typ`` draws them: plain JSON, words in each language of the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from borderlens.services.figures.records import Share
from borderlens.services.reports.sayings import Texts

Block = dict[str, Any]
Cell = str | Texts


def heading(text: Texts, level: int = 2) -> Block:
    return {"kind": "heading", "text": text, "level": level}


def text(words: Texts) -> Block:
    return {"kind": "text", "text": words}


def note(words: Texts) -> Block:
    """Something a reader must not pass over, with an edge."""
    return {"kind": "note", "text": words}


def bullets(items: Sequence[Texts]) -> Block:
    return {"kind": "list", "items": list(items)}


def facts(rows: Sequence[tuple[Texts, Cell]]) -> Block:
    """Names and what they are, one a line."""
    return {"kind": "facts", "rows": [list(row) for row in rows]}


def column(label: Texts, *, number: bool = False, part: int = 0) -> Block:
    """A column: numbers stand right; ``part`` shares the width that is left among those that have one."""
    return {"label": label, "number": number} | ({"part": part} if part else {})


def table(columns: Sequence[Block], rows: Sequence[Sequence[Cell]]) -> Block:
    return {"kind": "table", "columns": list(columns), "rows": [list(row) for row in rows]}


def share_row(label: Texts, words: Texts, share: Share, *, at: float | None = None, tone: str = "") -> Block:
    """One share drawn on a scale of 0 to 100 %: ``at`` is what the criteria ask for, as a fraction."""
    row = {"label": label, "words": words, "value": share.value, "low": share.low, "high": share.high}
    return row | {"at": at, "tone": tone}


def shares(rows: Sequence[Block]) -> Block:
    return {"kind": "shares", "rows": list(rows)}


def indicator(label: Texts, count: Texts, interval: Texts, share: Share, below: Texts | None) -> Block:
    drawn = {"value": share.value, "low": share.low, "high": share.high}
    return {"kind": "indicator", "label": label, "count": count, "interval": interval, "below": below} | drawn


def slope(points: Sequence[tuple[Texts, Share]], words: Sequence[Texts]) -> Block:
    """Two shares of the same people, joined; ``words`` stand beside."""
    drawn = [{"label": label, "value": s.value, "low": s.low, "high": s.high} for label, s in points]
    return {"kind": "slope", "points": drawn, "words": list(words)}


def matrix(columns: Sequence[Texts], rows: Sequence[tuple[Texts, Sequence[int], int, bool]]) -> Block:
    """Rows: what it was, counts, the column that is right (-1 for none), whether it is a protected product."""
    drawn = [{"label": label, "counts": list(c), "right": right, "protected": p} for label, c, right, p in rows]
    return {"kind": "matrix", "columns": list(columns), "rows": drawn}
