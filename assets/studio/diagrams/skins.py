"""Diagrams on skins: coat patterns, the set of photographs, paint and plush."""

from __future__ import annotations

import math
import random

from studio.diagrams.canvas import Canvas, Point, smooth


def stripes(board: Canvas, corner: Point, size: Point, seed: int = 2) -> None:
    """A swatch of tiger coat: tapering stripes that break and fork, paler below."""
    (x, y), (w, h) = corner, size
    board.box(corner, size, fill="tiger")
    board.box((x, y + h * 0.78), (w, h * 0.22), fill="#F1DDBE")
    chance = random.Random(seed)
    for k in range(7):
        left = x + w * (k + 0.5) / 7 + chance.uniform(-4, 4)
        for first, last in ((0.0, chance.uniform(0.42, 0.6)), (chance.uniform(0.62, 0.68), 0.97)):
            lean, thick = chance.uniform(-7, 7), chance.uniform(3.5, 6.5)
            spine = [
                (left + lean * t + 4 * math.sin(t * 3 + k), y + h * (first + (last - first) * t))
                for t in (0, 0.25, 0.5, 0.75, 1)
            ]
            side = [thick, thick * 1.15, thick, thick * 0.6, 0.4]
            if first:
                side = side[::-1]
            band = [(px - s, py) for (px, py), s in zip(spine, side, strict=True)] + [
                (px + s, py) for (px, py), s in zip(spine[::-1], side[::-1], strict=True)
            ]
            board.path(smooth(band), fill="black", closed=True)


def rosettes(board: Canvas, corner: Point, size: Point, seed: int = 3) -> None:
    """A swatch of leopard coat: rings of a few uneven spots with a darker middle."""
    (x, y), (w, h) = corner, size
    board.box(corner, size, fill="leopard")
    chance = random.Random(seed)
    for row in range(4):
        for column in range(4):
            at = (x + w * (column + 0.5 + 0.25 * (row % 2 * 2 - 1)) / 4, y + h * (row + 0.5) / 4)
            at = (min(max(at[0] + chance.uniform(-3, 3), x + 13), x + w - 13), at[1] + chance.uniform(-3, 3))
            board.ellipse(at, 8, 7, fill="#B98340")
            first = chance.uniform(0, 90)
            for k in range(4):
                turn = math.radians(first + k * 90 + chance.uniform(-12, 12))
                board.ellipse(
                    (at[0] + 9 * math.cos(turn), at[1] + 8 * math.sin(turn)),
                    5,
                    3,
                    turn=math.degrees(turn) + 90,
                    fill="black",
                )


def clouds(board: Canvas, corner: Point, size: Point, seed: int = 5) -> None:
    """A swatch of clouded leopard coat: large blotches, darker along one edge, on greyish ground."""
    (x, y), (w, h) = corner, size
    board.box(corner, size, fill="#C9B896")
    chance = random.Random(seed)
    for dx, dy, r in ((0.24, 0.24, 24), (0.72, 0.22, 22), (0.46, 0.58, 26), (0.2, 0.84, 19), (0.82, 0.76, 22)):
        at = (x + w * dx, y + h * dy)
        rim = smooth(
            [
                (
                    at[0] + r * chance.uniform(0.75, 1.05) * math.cos(t),
                    at[1] + r * 0.82 * chance.uniform(0.75, 1.05) * math.sin(t),
                )
                for t in (2 * math.pi * k / 8 for k in range(8))
            ]
        )
        rim = [(min(max(px, x + 2), x + w - 2), min(max(py, y + 2), y + h - 2)) for px, py in rim]
        board.path(rim, fill="#9C8660", closed=True)
        board.path(rim[len(rim) // 8 : len(rim) * 5 // 8], stroke="black", width=4.5)
        board.ellipse((at[0] - r * 0.3, at[1] - r * 0.1), 2.5, 2, fill="black")


def spots(board: Canvas, corner: Point, size: Point, seed: int = 7) -> None:
    """A swatch of cheetah coat: solid spots."""
    (x, y), (w, h) = corner, size
    board.box(corner, size, fill="#E0C48A")
    chance = random.Random(seed)
    for row in range(6):
        for column in range(6):
            at = (x + w * (column + 0.5) / 6 + chance.uniform(-4, 4), y + h * (row + 0.5) / 6 + chance.uniform(-4, 4))
            board.ellipse(at, chance.uniform(4, 6.5), chance.uniform(4, 6), fill="black")


def bands(board: Canvas, corner: Point, size: Point) -> None:
    """A swatch of zebra coat."""
    (x, y), (w, h) = corner, size
    board.box(corner, size, fill="#F2EFE8")
    for k in range(5):
        left = x + w * (k + 0.15) / 5
        run = [(left + 6 * math.sin(j / 2 + k * 0.3), y + h * j / 8) for j in range(9)]
        back = [(px + w * 0.105, py) for px, py in run]
        board.path([*run, *back[::-1]], fill="black", closed=True)


def coats() -> Canvas:
    board = Canvas("coat_patterns", ("TI-001", "LA-029", "LA-030"), 760, 480)
    for k, (key, maker) in enumerate(
        (("tiger", stripes), ("leopard", rosettes), ("clouded", clouds), ("cheetah", spots), ("zebra", bands))
    ):
        corner = (34.0 + (k % 3) * 244, 24.0 + (k // 3) * 236)
        maker(board, corner, (204, 140))
        board.box(corner, (204, 140), stroke="control", width=1.5)
        board.text(key, (corner[0] + 102, corner[1] + 148), 228, anchor="middle", style="small", lines=3)
    board.text("limit", (522, 300), 204, role="cannot_tell", lines=6)
    return board


def hide(board: Canvas, centre: Point, scale: float) -> None:
    """A flat skin seen from above, head to the left."""
    x, y = centre
    s = scale
    right = [
        (-190, 0),
        (-178, 26),
        (-140, 34),
        (-128, 92),
        (-100, 96),
        (-92, 48),
        (0, 56),
        (84, 50),
        (100, 100),
        (130, 98),
        (132, 40),
        (158, 18),
        (250, 10),
        (262, 0),
    ]
    rim = [(x + a * s, y + b * s) for a, b in right] + [(x + a * s, y - b * s) for a, b in right[-2:0:-1]]
    board.path(smooth(rim), fill="tiger", stroke="rind_dark", width=2, closed=True)
    for k in range(9):
        left = x + (-120 + k * 28) * s
        for side in (1, -1):
            board.path(
                smooth(
                    [(left, y + side * 6 * s), (left + 5 * s, y + side * 24 * s), (left - 2 * s, y + side * 42 * s)],
                    closed=False,
                ),
                stroke="black",
                width=5 * s,
            )
    board.line((x - 150 * s, y), (x + 140 * s, y), stroke="rind_dark", width=1.2, dash="5 5")


def skin_photos() -> Canvas:
    """Which pictures of a skin: flat, whole length, each flank square-on, close views, all with a scale."""
    board = Canvas("skin_photo_set", ("TI-001", "TI-002", "TI-004", "TI-005"), 760, 480)
    hide(board, (330, 190), 1.1)
    board.bar((150, 330), 320, 8, 12)
    frames = (
        ((96, 62), (520, 256), "text_2", "1"),
        ((196, 76), (300, 104), "brass", "2"),
        ((196, 200), (300, 104), "brass", "3"),
        ((368, 132), (70, 58), "primary", "4"),
    )
    for corner, size, role, number in frames:
        board.box(corner, size, stroke=role, width=3, dash="9 5")
        board.circle((corner[0], corner[1]), 14, fill=role)
        board.sign(number, corner, 28, anchor="middle", style="small", role="surface", centred=True)
    for row, key in enumerate(("whole", "flanks", "close")):
        board.text(key, (40 + row * 240, 372), 216, lines=4)
    return board


def painted_hair() -> Canvas:
    """Hair in section: natural pattern goes down to the skin, paint sits on the hair."""
    board = Canvas("painted_hair", ("LA-023", "LA-024", "LA-027", "LA-032"), 760, 430)
    for left, natural in ((40, True), (410, False)):
        board.box((left, 250), (310, 46), fill="skin", stroke="rind_dark", width=1.5)
        if natural:
            board.box((left + 105, 250), (100, 26), fill="#7D5B45")
        for k in range(38):
            x = left + 8 + k * 8
            dark = left + 105 < x < left + 205
            lean = 14 + (k * 7 % 5)
            base, tip = (x, 250.0), (x + lean, 110.0 + (k * 13 % 11))
            middle = (x + lean * 0.55, 175.0)
            if natural:
                board.path([base, middle, tip], stroke="black" if dark else "tiger", width=3.2)
            else:
                board.path([base, middle, tip], stroke="#C9A878", width=3.2)
                if dark:
                    board.path([(x + lean * (0.5 + 0.06 * (k % 3)), 180 - 6 * (k % 3)), tip], stroke="black", width=3.2)
    board.text("natural", (195, 318), 330, anchor="middle", lines=4)
    board.text("painted", (565, 318), 330, anchor="middle", lines=4)
    board.text("never", (380, 392), 700, anchor="middle", role="fault", lines=2)
    return board


def plush() -> Canvas:
    """Edge of a printed plush beside the edge of a skin."""
    board = Canvas("plush_or_skin", ("LA-031",), 760, 400)
    for left, real in ((40, True), (410, False)):
        if real:
            board.box((left, 220), (310, 40), fill="skin", stroke="rind_dark", width=1.5)
            for k in range(60):
                x = left + 5 + k * 5.1
                board.line((x, 220), (x + 6, 190 - (k * 5 % 9)), stroke="#E4C9A0", width=1.6)
            for k in range(34):
                x = left + 6 + k * 9
                board.line((x, 236), (x + 16, 110 + (k * 17 % 26)), stroke="tiger" if k % 9 < 6 else "black", width=2.6)
        else:
            for row in range(3):
                for k in range(31):
                    board.ellipse((left + 5 + k * 10, 226 + row * 14), 5, 4, stroke="text_2", width=1.3)
            for k in range(48):
                x = left + 6 + k * 6.4
                board.line((x, 220), (x + 3, 140), stroke="tiger" if k % 12 < 8 else "black", width=2.8)
    board.text("skin", (195, 284), 330, anchor="middle", lines=4)
    board.text("plush", (565, 284), 330, anchor="middle", lines=4)
    return board


DIAGRAMS = (coats, skin_photos, painted_hair, plush)
