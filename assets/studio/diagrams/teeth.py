"""Diagrams on other teeth and on what is taken for ivory: one section each, and all beside one another."""

from __future__ import annotations

import math
import random

from studio.diagrams.canvas import Canvas, Point, oval, smooth
from studio.diagrams.ivory import OPEN, disc


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


SECTIONS = {
    "elephant": lambda board, at, size: disc(board, at, size * 0.9, OPEN, lines=22),
    "walrus": walrus,
    "hippo": lambda board, at, size: hippo(board, (at[0], at[1] + 8), size * 0.9),
    "warthog": warthog,
    "hornbill": hornbill,
    "bone": bone,
    "tagua": tagua,
    "resin": resin,
}


def compare() -> Canvas:
    """Eight cut faces side by side."""
    board = Canvas(
        "sections_compare", ("IV-001", "IV-038", "IV-041", "IV-044", "LA-001", "LA-005", "LA-007", "LA-013"), 760, 480
    )
    for k, (name, maker) in enumerate(SECTIONS.items()):
        at = (106.0 + (k % 4) * 182, 104.0 + (k // 4) * 234)
        maker(board, at, 78)
        board.text(name, (at[0], at[1] + 88), 174, anchor="middle", style="small", lines=3)
    return board


def walrus_section() -> Canvas:
    board = Canvas("walrus_section", ("IV-038", "IV-039", "IV-040"), 760, 420)
    walrus(board, (250, 210), 196)
    board.call("core", (280, 220), (490, 210), 250, lines=4)
    board.call("dentine", (390, 160), (490, 110), 250, lines=3)
    board.call("cracks", (372, 306), (490, 320), 250, lines=4)
    board.call("dents", (250 + 196 * 0.17, 210 - 196 * 0.7 * 0.93), (490, 40), 250, lines=2)
    return board


def hippo_section() -> Canvas:
    board = Canvas("hippo_section", ("IV-041", "IV-042"), 760, 440)
    hippo(board, (240, 240), 178)
    board.call("enamel", (337, 178), (490, 90), 250, lines=3)
    board.call("seam", (240, 240), (490, 200), 250, lines=3)
    board.call("lines", (300, 300), (490, 290), 250, lines=3)
    board.call("rind", (240, 396), (490, 380), 250, lines=3)
    return board


def warthog_section() -> Canvas:
    board = Canvas("warthog_section", ("IV-044",), 760, 420)
    warthog(board, (240, 210), 170)
    board.call("groove", (240, 120), (490, 70), 250, lines=3)
    board.call("rings", (330, 190), (490, 180), 250, lines=3)
    board.call("nerve", (240, 210), (490, 270), 250, lines=3)
    board.call("limit", (330, 310), (490, 360), 250, lines=3)
    return board


def casque() -> Canvas:
    board = Canvas("hornbill_casque", ("LA-007", "LA-008", "LA-009", "LA-010"), 760, 420)
    hornbill(board, (240, 190), 170)
    board.bar((70, 300), 340, 8)
    board.sign("8 cm", (240, 316), 120, anchor="middle")
    board.call("red", (250, 92), (490, 70), 250, lines=3)
    board.call("yellow", (290, 190), (490, 180), 250, lines=3)
    board.call("size", (340, 305), (490, 300), 250, lines=4)
    return board


def bone_pits() -> Canvas:
    """The same channels as dots across and as dashes along."""
    board = Canvas("bone_pits", ("LA-001", "LA-002"), 760, 420)
    bone(board, (170, 190), 138)
    board.box((360, 70), (330, 210), fill="bone", stroke="rind_dark", width=2, rounded=10)
    chance = random.Random(3)
    for _ in range(110):
        x, y, n = chance.uniform(372, 660), chance.uniform(80, 272), chance.uniform(6, 20)
        board.line(
            (x, y), (min(x + n, 682), y + chance.uniform(-1, 1)), stroke="rind_dark", width=chance.uniform(0.8, 1.8)
        )
    board.text("across", (170, 344), 280, anchor="middle", lines=3)
    board.text("along", (525, 300), 320, anchor="middle", lines=3)
    board.text("limit", (525, 352), 330, anchor="middle", role="cannot_tell", lines=3)
    return board


def cast_marks() -> Canvas:
    """A cast bangle: seam, bubbles, pour mark."""
    board = Canvas("cast_marks", ("LA-004", "LA-005"), 760, 420)
    ring = [*oval((230, 205), 190, 150), *oval((230, 200), 110, 78)[::-1]]
    board.path(ring, fill="resin", closed=True)
    board.ellipse((230, 205), 190, 150, stroke="rind_dark", width=2)
    board.ellipse((230, 200), 110, 78, stroke="rind_dark", width=2)
    board.ellipse((230, 203), 150, 114, stroke="rind", width=2.5)
    for x, y, r in ((120, 260, 7), (146, 290, 4), (310, 290, 8), (350, 240, 5), (290, 96, 6)):
        board.circle((x, y), r, fill="enamel", stroke="rind", width=1.5)
    board.path([(52, 160), (44, 150), (50, 136), (66, 138), (70, 152)], fill="resin", stroke="rind_dark", closed=True)
    board.call("seam", (368, 164), (490, 80), 250, lines=3)
    board.call("bubbles", (350, 240), (490, 200), 250, lines=3)
    board.call("pour", (54, 144), (70, 40), 200, lines=2)
    board.call("limit", (330, 316), (490, 330), 250, role="cannot_tell", lines=5)
    return board


def tagua_nut() -> Canvas:
    board = Canvas("tagua_nut", ("LA-013", "LA-014"), 760, 400)
    tagua(board, (220, 200), 160)
    board.call("skin", (346, 130), (480, 80), 260, lines=3)
    board.call("rings", (300, 230), (480, 200), 260, lines=3)
    board.call("slit", (224, 210), (480, 310), 260, lines=3)
    return board


def rhino_or_buffalo() -> Canvas:
    """Solid fibres without a bone core beside a hollow horn with cross grooves."""
    board = Canvas("rhino_or_buffalo", ("LA-016", "LA-017", "LA-018", "LA-020"), 760, 460)
    outline = smooth(
        [(70, 330), (96, 220), (150, 120), (232, 52), (240, 66), (226, 150), (240, 250), (272, 330), (170, 352)]
    )
    board.path(outline, fill="keratin", stroke="keratin_dark", width=2, closed=True)
    for k in range(1, 9):
        s = k / 9
        run = smooth(
            [
                (70 + s * 202, 330 + 18 * math.sin(s * math.pi)),
                (96 + s * 144, 230 + 14 * s),
                (150 + s * 78, 130 + 14 * s),
                (233 + s * 4, 60),
            ],
            closed=False,
        )
        board.path(run, stroke="keratin_dark", width=1, opacity=0.6)
    for k in range(26):
        x = 84 + k * 7
        board.line(
            (x, 338 + 10 * math.sin(k / 26 * math.pi)),
            (x + (k % 3 - 1) * 3, 354 + 8 * math.sin(k * 2.1)),
            stroke="keratin_dark",
            width=1.6,
        )
    horn = smooth(
        [(470, 300), (530, 200), (620, 120), (716, 96), (720, 106), (650, 176), (610, 260), (590, 340), (530, 336)]
    )
    board.path(horn, fill="keratin_dark", stroke="black", width=2, closed=True)
    for k in range(7):
        s = k / 7
        board.path(
            smooth(
                [(478 + s * 110, 288 - s * 128), (536 + s * 78, 304 - s * 134), (594 + s * 44, 322 - s * 148)],
                closed=False,
            ),
            stroke="keratin",
            width=2,
        )
    board.ellipse((530, 318), 62, 22, turn=18, fill="keratin_pale", stroke="black", width=2)
    board.ellipse((530, 318), 44, 14, turn=18, fill="black")
    board.text("rhino", (170, 376), 330, anchor="middle", lines=4)
    board.text("buffalo", (580, 376), 330, anchor="middle", lines=4)
    return board


DIAGRAMS = (
    compare,
    walrus_section,
    hippo_section,
    warthog_section,
    casque,
    bone_pits,
    cast_marks,
    tagua_nut,
    rhino_or_buffalo,
)
