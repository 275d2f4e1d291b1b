"""Cut faces that several diagrams show: teeth, casque, bone, nut and resin."""

from __future__ import annotations

import math
import random

from studio.diagrams.canvas import Canvas, Point, smooth


def rounded_triangle(centre: Point, size: float, turn: float = -90.0) -> list[Point]:
    """Outline of a hippopotamus canine cut across, 90 points."""
    found = []
    for k in range(90):
        t = 2 * math.pi * k / 90
        r = size * (1 + 0.13 * math.cos(3 * t) + 0.02 * math.cos(6 * t))
        a = t + math.radians(turn)
        found.append((centre[0] + r * math.cos(a), centre[1] + r * math.sin(a)))
    return found


def shrunk(points: list[Point], centre: Point, share: float) -> list[Point]:
    """The outline drawn towards its centre."""
    return [(centre[0] + (x - centre[0]) * share, centre[1] + (y - centre[1]) * share) for x, y in points]


def walrus(board: Canvas, centre: Point, size: float) -> None:
    """Oval with dents, cement ring, smooth dentine and a marbled core."""
    rim = []
    for k in range(90):
        t = 2 * math.pi * k / 90
        r = 1 - 0.05 * math.exp(-(((t - 1.4) / 0.35) ** 2)) - 0.06 * math.exp(-(((t - 4.6) / 0.4) ** 2))
        rim.append((centre[0] + size * r * math.cos(t), centre[1] + size * 0.7 * r * math.sin(t)))
    board.path(rim, fill="rind", stroke="rind_dark", width=2, closed=True)
    board.path(shrunk(rim, centre, 0.9), fill="ivory", closed=True)
    core = shrunk(rim, centre, 0.55)
    board.path(core, fill="#E4D3AC", closed=True)
    chance = random.Random(5)
    for _ in range(int(size * 0.9)):
        t, r = chance.uniform(0, 2 * math.pi), math.sqrt(chance.random()) * 0.49
        at = (centre[0] + size * r * math.cos(t), centre[1] + size * 0.7 * r * math.sin(t))
        board.ellipse(
            at,
            size * chance.uniform(0.02, 0.05),
            size * chance.uniform(0.015, 0.035),
            fill="ivory",
            stroke="ivory_line",
            width=0.7,
            turn=chance.uniform(0, 180),
        )
    for t in (0.5, 2.2, 3.5, 5.4):
        run = [
            (
                centre[0] + size * r * math.cos(t + 0.04 * math.sin(r * 40)),
                centre[1] + size * 0.7 * r * math.sin(t + 0.04 * math.sin(r * 40)),
            )
            for r in (0.98, 0.88, 0.78, 0.68)
        ]
        board.path(run, stroke="rind_dark", width=1.4)


def hippo(board: Canvas, centre: Point, size: float) -> None:
    """Rounded triangle, fine lines along the outline, seam in the middle, enamel on two faces."""
    rim = rounded_triangle(centre, size)
    board.path(rim, fill="ivory", stroke="rind_dark", width=1.5, closed=True)
    for k in range(9):
        chance = random.Random(k)
        ring = shrunk(rim, centre, 0.92 - k * 0.085)
        wavy = [(x + chance.uniform(-0.8, 0.8), y + chance.uniform(-0.8, 0.8)) for x, y in ring]
        board.path([*wavy, wavy[0]], stroke="ivory_line", width=0.9, dash="9 4")
    for turn in (-90, 30, 150):
        t = math.radians(turn)
        board.path(
            [
                centre,
                (centre[0] + size * 0.17 * math.cos(t + 0.2), centre[1] + size * 0.17 * math.sin(t + 0.2)),
                (centre[0] + size * 0.3 * math.cos(t), centre[1] + size * 0.3 * math.sin(t)),
            ],
            stroke="rind_dark",
            width=3,
        )
    for first, last in ((2, 29), (62, 88)):
        board.path(rim[first:last], stroke="grey", width=max(4.0, size * 0.085))
        board.path(rim[first:last], stroke="enamel", width=max(2.5, size * 0.06))


def warthog(board: Canvas, centre: Point, size: float) -> None:
    """Four-sided section with a groove on two sides, fine rings and a nerve dot."""
    rim = []
    for k in range(90):
        t = 2 * math.pi * k / 90
        square = 1 / max(abs(math.cos(t)), abs(math.sin(t))) ** 0.62
        dent = 0.14 * (math.exp(-(((t - math.pi / 2) / 0.32) ** 2)) + math.exp(-(((t - 3 * math.pi / 2) / 0.32) ** 2)))
        r = size * 0.82 * square * (1 - dent)
        rim.append((centre[0] + r * math.cos(t), centre[1] + r * 0.82 * math.sin(t)))
    board.path(rim, fill="ivory", stroke="rind_dark", width=2.5, closed=True)
    for k in range(8):
        ring = shrunk(rim, centre, 0.92 - k * 0.1)
        board.path([*ring, ring[0]], stroke="ivory_line", width=0.8)
    board.ellipse(centre, size * 0.07, size * 0.05, fill="rind_dark")


def bone(board: Canvas, centre: Point, size: float) -> None:
    """Ring with pits around a marrow hole."""
    chance = random.Random(11)
    rim = smooth(
        [
            (
                centre[0] + size * (0.92 + 0.1 * math.cos(2 * t + 0.6)) * math.cos(t),
                centre[1] + size * (0.86 + 0.08 * math.sin(3 * t)) * math.sin(t),
            )
            for t in (2 * math.pi * k / 14 for k in range(14))
        ]
    )
    board.path(rim, fill="bone", stroke="rind_dark", width=1.8, closed=True)
    board.path(shrunk(rim, centre, 0.42), fill="rind_dark", closed=True)
    for _ in range(int(size * 1.7)):
        t, r = chance.uniform(0, 2 * math.pi), chance.uniform(0.5, 0.94)
        k = rim[int(t / (2 * math.pi) * len(rim)) % len(rim)]
        at = (centre[0] + (k[0] - centre[0]) * r, centre[1] + (k[1] - centre[1]) * r)
        board.circle(at, chance.uniform(0.7, 1.7) * size / 90, fill="rind_dark")


def tagua(board: Canvas, centre: Point, size: float) -> None:
    """Nut with brown skin, fine rings and a slit."""
    rim = smooth(
        [
            (centre[0] + size * (0.9 + 0.06 * math.cos(2 * t)) * math.cos(t), centre[1] + size * 0.9 * math.sin(t))
            for t in (2 * math.pi * k / 12 for k in range(12))
        ]
    )
    board.path(rim, fill="keratin_dark", closed=True)
    board.path(shrunk(rim, centre, 0.95), fill="enamel", closed=True)
    for k in range(7):
        ring = shrunk(rim, centre, 0.86 - k * 0.1)
        board.path([*ring, ring[0]], stroke="#D8CDB4", width=0.9)
    slit = smooth(
        [
            (centre[0] - size * 0.06, centre[1] - size * 0.3),
            (centre[0] + size * 0.03, centre[1]),
            (centre[0] + size * 0.07, centre[1] + size * 0.3),
            (centre[0] - size * 0.03, centre[1] + size * 0.05),
        ]
    )
    board.path(slit, fill="keratin_dark", closed=True)


def resin(board: Canvas, centre: Point, size: float) -> None:
    """Even disc with parallel bands, bubbles and a mould seam."""
    board.circle(centre, size * 0.92, fill="resin", stroke="rind_dark", width=1.5)
    for k in range(-6, 7):
        y = k * size * 0.135
        half = math.sqrt(max(0.0, (size * 0.9) ** 2 - y * y))
        board.line((centre[0] - half, centre[1] + y), (centre[0] + half, centre[1] + y), stroke="#DCCB9E", width=1.4)
    half = math.sqrt((size * 0.91) ** 2 - (size * 0.3) ** 2)
    board.line(
        (centre[0] - size * 0.3, centre[1] - half), (centre[0] - size * 0.3, centre[1] + half), stroke="rind", width=2
    )
    for dx, dy, r in (
        (0.1, -0.4, 0.045),
        (0.36, 0.05, 0.03),
        (0.2, 0.42, 0.05),
        (-0.08, 0.1, 0.025),
        (0.5, -0.3, 0.03),
    ):
        board.circle((centre[0] + dx * size, centre[1] + dy * size), r * size, fill="enamel", stroke="rind", width=1.2)


def hornbill(board: Canvas, centre: Point, size: float) -> None:
    """Cut block of casque: blotchy yellow with a bright red outer layer."""
    x, y = centre
    block = smooth(
        [
            (x - size, y + size * 0.5),
            (x - size * 0.9, y - size * 0.25),
            (x - size * 0.3, y - size * 0.6),
            (x + size * 0.5, y - size * 0.55),
            (x + size, y - size * 0.1),
            (x + size * 0.95, y + size * 0.5),
        ]
    )
    board.path(block, fill="red_layer", stroke="rind_dark", width=1.5, closed=True)
    inner = smooth(
        [
            (x - size * 0.86, y + size * 0.44),
            (x - size * 0.74, y - size * 0.12),
            (x - size * 0.25, y - size * 0.4),
            (x + size * 0.46, y - size * 0.35),
            (x + size * 0.82, y),
            (x + size * 0.8, y + size * 0.44),
        ]
    )
    board.path(inner, fill="#EBCB74", closed=True)
    for dx, dy, a in ((-0.4, 0.1, 0.22), (0.1, -0.1, 0.18), (0.4, 0.2, 0.2), (-0.1, 0.3, 0.15)):
        board.ellipse((x + dx * size, y + dy * size), a * size, a * 0.6 * size, fill="#F4E2A8", opacity=0.8)
