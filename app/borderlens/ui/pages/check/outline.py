"""The line of one value in a field, as closed polygons: marching squares (Lorensen and Cline 1987, in the plane).

Polygons, not pixels, so that the line keeps its two pixels at every zoom.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from borderlens.ui.pages.check.loader import Point

_CELLS = 64  # cells across; the field comes from 9 x 9, so a finer line shows nothing more
Edge = tuple[int, int, int]  # row, column, 0 for the edge to the right or 1 for the edge downwards

# Which edges of a cell the line joins, by the corners that lie inside (bits: upper left, upper right, lower right,
# lower left). Edges: 0 top, 1 right, 2 bottom, 3 left. The two saddles are cut so that high corners stay apart.
_JOINS = (
    (), ((3, 0),), ((0, 1),), ((3, 1),), ((1, 2),), ((3, 0), (1, 2)), ((0, 2),), ((3, 2),),
    ((2, 3),), ((2, 0),), ((0, 1), (2, 3)), ((2, 1),), ((1, 3),), ((1, 0),), ((0, 3),), (),
)  # fmt: skip


def outline(field: NDArray[np.float32], level: float) -> tuple[tuple[Point, ...], ...]:
    """Closed lines where ``field`` (H x W) crosses ``level``, in fractions of it. Beyond its border: low."""
    rows = np.linspace(0, field.shape[0] - 1, min(_CELLS, field.shape[0])).round().astype(int)
    columns = np.linspace(0, field.shape[1] - 1, min(_CELLS, field.shape[1])).round().astype(int)
    grid = np.pad(field[np.ix_(rows, columns)].astype(np.float64), 1, constant_values=0.0)
    joined = _join(grid, level)
    height, width = max(len(rows) - 1, 1), max(len(columns) - 1, 1)
    lines = []
    while joined:
        points = [_place(edge, grid, level) for edge in _walk(next(iter(joined)), joined)]
        lines.append(tuple((_held((x - 1) / width), _held((y - 1) / height)) for x, y in points))
    return tuple(lines)


def _held(share: float) -> float:
    return float(min(max(share, 0.0), 1.0))


def _join(grid: NDArray[np.float64], level: float) -> dict[Edge, list[Edge]]:
    """Each crossed edge with the (two) edges that the line joins it to."""
    inside = (grid >= level).astype(int)
    case = inside[:-1, :-1] + 2 * inside[:-1, 1:] + 4 * inside[1:, 1:] + 8 * inside[1:, :-1]
    joined: dict[Edge, list[Edge]] = {}
    for row, column in zip(*np.nonzero((case > 0) & (case < 15)), strict=True):
        r, c = int(row), int(column)
        edges: tuple[Edge, ...] = ((r, c, 0), (r, c + 1, 1), (r + 1, c, 0), (r, c, 1))
        for one, other in _JOINS[case[row, column]]:
            joined.setdefault(edges[one], []).append(edges[other])
            joined.setdefault(edges[other], []).append(edges[one])
    return joined


def _walk(first: Edge, joined: dict[Edge, list[Edge]]) -> list[Edge]:
    """Follow one line from edge to edge and take it out of ``joined``."""
    line = [first]
    here = first
    while ends := joined.pop(here, None):
        following = next((edge for edge in ends if edge in joined), None)
        if following is None:
            break
        line.append(following)
        here = following
    return line


def _place(edge: Edge, grid: NDArray[np.float64], level: float) -> Point:
    """Where the line crosses an edge, by linear interpolation; in grid columns and rows."""
    row, column, down = edge
    one = grid[row, column]
    other = grid[row + 1, column] if down else grid[row, column + 1]
    share = 0.5 if one == other else (level - one) / (other - one)
    return (column, row + share) if down else (column + share, row)
