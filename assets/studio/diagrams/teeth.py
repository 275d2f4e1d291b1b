"""Diagrams on teeth, casques, horns and what is taken for ivory."""

from __future__ import annotations

import math
import random

from studio.diagrams.canvas import Canvas, oval, smooth
from studio.diagrams.faces import bone, hippo, hornbill, resin, tagua, walrus, warthog
from studio.diagrams.ivory import OPEN, disc

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
