"""What several diagrams on evidence show: phone, tusk, marker, bag, table."""

from __future__ import annotations

from studio.diagrams.canvas import Canvas, Point, smooth


def camera(board: Canvas, at: Point, down: bool = False) -> None:
    """A phone from the side, `down` when it looks straight at the table below."""
    x, y = at
    if down:
        board.box((x - 34, y - 8), (68, 16), fill="text_2", rounded=5)
        board.box((x - 8, y + 8), (16, 6), fill="text")
    else:
        board.box((x - 8, y - 34), (16, 68), fill="text_2", rounded=5)


def tusk(board: Canvas, at: Point, scale: float = 1.0) -> None:
    """A small tusk lying from left to right."""
    x, y, s = at[0], at[1], scale
    board.path(
        smooth(
            [
                (x - 60 * s, y - 4 * s),
                (x, y - 26 * s),
                (x + 62 * s, y - 16 * s),
                (x + 64 * s, y - 8 * s),
                (x, y - 4 * s),
                (x - 54 * s, y + 16 * s),
            ]
        ),
        fill="ivory",
        stroke="rind_dark",
        width=2,
        closed=True,
    )
    board.ellipse((x - 57 * s, y + 6 * s), 5 * s, 11 * s, turn=20, fill="rind_dark")


def marker(board: Canvas, at: Point, number: str) -> None:
    """A marker tent with its number, or too far away to read it."""
    x, y = at
    board.path(
        [(x - 16, y + 14), (x, y - 16), (x + 16, y + 14)], fill="#F2C33D", stroke="black", width=1.5, closed=True
    )
    if number:
        board.sign(number, (x, y + 4), 28, anchor="middle", style="small", role="#1B1714", centred=True)


def bag(board: Canvas, corner: Point, size: Point, seal: bool = True) -> None:
    """An evidence bag with its seal across the mouth."""
    (x, y), (w, h) = corner, size
    board.box(corner, size, fill="bag", stroke="control", width=2, rounded=6, opacity=0.75)
    board.line((x, y + h * 0.16), (x + w, y + h * 0.16), stroke="control", width=1.5)
    if seal:
        board.box((x - 6, y + h * 0.1), (w + 12, h * 0.12), fill="fault", opacity=0.85)


def table(board: Canvas, left: float, right: float, y: float) -> None:
    """A table top from the side."""
    board.box((left, y), (right - left, 12), fill="wood", stroke="keratin_dark", width=1.2)
