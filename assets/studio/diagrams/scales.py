"""Diagrams on pangolin scales: anatomy, shapes, heat treatment, look-alikes, and from weight to a range of animals."""

from __future__ import annotations

import math
import random

from studio.diagrams.canvas import Canvas, Point, smooth

# Grams of dry scale for one animal and the fact that gives the figure.
FACTORS = (
    ("sunda", 360.51, "PA-020"),
    ("mixed", 466.99, "PA-021"),
    ("chinese", 573.47, "PA-019"),
    ("indian", 3600.0, "PA-022"),
)


def half_width(v: float, shape: str = "fan") -> float:
    """Half width 0..1 of a scale at `v`, 0 at the narrow base and 1 at the free end."""
    start, widest, shoulder, bow, power = {
        "fan": (0.34, 0.62, 0.6, 2.2, 0.5),
        "triangle": (0.25, 0.45, 0.42, 1.0, 0.8),
        "diamond": (0.12, 0.5, 0.5, 1.0, 0.75),
        "shield": (0.55, 0.3, 0.45, 1.7, 0.6),
    }[shape]
    rise = min(1.0, start + (1 - start) * v / widest)
    fall = 1 - max(0.0, (v - shoulder) / (1 - shoulder)) ** bow
    return rise * math.pow(max(0.0, fall), power)


def place(centre: Point, size: Point, u: float, v: float, shape: str = "fan") -> Point:
    """A point of the scale; the free end is up. u from -1 to 1 across, v from 0 at the base to 1."""
    return centre[0] + u * size[0] / 2 * half_width(v, shape), centre[1] + (0.5 - v) * size[1]


def outline(centre: Point, size: Point, shape: str = "fan") -> list[Point]:
    """The rim of a scale."""
    steps = [k / 40 for k in range(41)]
    return [place(centre, size, 1, v, shape) for v in steps] + [place(centre, size, -1, v, shape) for v in steps[::-1]]


def outer_face(board: Canvas, centre: Point, size: Point, shape: str = "fan") -> None:
    """Ridges at the wide end, a few cross lines, smooth base."""
    board.path(outline(centre, size, shape), fill="keratin", stroke="keratin_dark", width=2.5, closed=True)
    for k in range(-11, 12):
        first = 0.36 + 0.05 * math.sin(k * 2.3)
        run = [place(centre, size, k / 12, first + (0.97 - first) * j / 14, shape) for j in range(15)]
        board.path(run, stroke="keratin_dark", width=1.1)
    for v in (0.56, 0.70, 0.80):
        run = [place(centre, size, k / 12 * 0.96, v + 0.07 * (1 - (k / 12) ** 2), shape) for k in range(-12, 13)]
        board.path(run, stroke="keratin_pale", width=1.8)
    base = [place(centre, size, k / 10, 0.3 + 0.04 * math.cos(k / 10 * 1.5), shape) for k in range(-10, 11)]
    foot = [place(centre, size, -1, 0.3 * k / 8, shape) for k in range(8)] + [
        place(centre, size, 1, 0.3 * k / 8, shape) for k in range(7, -1, -1)
    ]
    board.path([*base, *foot[::-1]], fill="keratin_pale", closed=True, opacity=0.75)


def inner_face(board: Canvas, centre: Point, size: Point, shape: str = "fan") -> None:
    """Paler, with a bow across the middle and fine lines along it."""
    board.path(outline(centre, size, shape), fill="keratin_pale", stroke="keratin_dark", width=2.5, closed=True)
    for k in range(9):
        v = 0.46 + k * 0.055
        run = [place(centre, size, j / 12 * 0.95, v - 0.17 * (j / 12) ** 2 + 0.05, shape) for j in range(-12, 13)]
        if k:
            board.path(run, stroke="keratin", width=0.9)
        else:
            board.path(run, stroke="keratin_dark", width=7)
            board.path(run, stroke="#E6D6AE", width=4)


def faces() -> Canvas:
    board = Canvas("scale_two_faces", ("PA-005", "PA-006", "PA-007"), 760, 440)
    outer_face(board, (210, 200), (250, 300))
    inner_face(board, (560, 200), (250, 300))
    board.text("outer", (210, 366), 330, anchor="middle", lines=4)
    board.text("inner", (560, 366), 330, anchor="middle", lines=4)
    return board


def anatomy() -> Canvas:
    board = Canvas("scale_anatomy", ("PA-004", "PA-005", "PA-006", "PA-012"), 760, 440)
    outer_face(board, (230, 220), (310, 370))
    board.call("ridges", (300, 110), (470, 60), 270, lines=3)
    board.call("cross_lines", (330, 170), (470, 150), 270, lines=3)
    board.call("base", (236, 372), (470, 340), 270, lines=3)
    board.call("skin", (210, 400), (470, 410), 270, lines=2)
    board.call("edge", (378, 190), (470, 240), 270, lines=3)
    return board


def side_view() -> Canvas:
    """Thick middle, thin edges; a side view needs a scale bar."""
    board = Canvas("scale_side_view", ("PA-004", "PA-008"), 760, 340)
    top = smooth([(80, 170), (180, 132), (320, 108), (460, 122), (600, 160), (690, 186)], closed=False)
    under = smooth([(690, 188), (600, 182), (460, 168), (320, 160), (180, 168), (80, 174)], closed=False)
    board.path([*top, *under], fill="keratin", stroke="keratin_dark", width=2, closed=True)
    board.arrow((330, 70), (330, 106), stroke="brass")
    board.arrow((330, 200), (330, 164), stroke="brass")
    board.bar((250, 236), 260, 5)
    board.text("middle", (350, 44), 260, lines=2, centred=True)
    board.call("edge_base", (90, 172), (110, 92), 150, lines=2)
    board.call("edge_tip", (680, 186), (610, 92), 140, lines=2)
    board.text("bar", (380, 262), 420, anchor="middle", lines=3)
    return board


def shapes() -> Canvas:
    board = Canvas("scale_shapes", ("PA-003", "PA-009"), 760, 360)
    for k, shape in enumerate(("fan", "triangle", "diamond", "shield")):
        at = (110.0 + k * 180, 140.0)
        outer_face(board, at, (140, 180) if shape != "diamond" else (120, 200), shape)
        board.text(shape, (at[0], 252), 170, anchor="middle", lines=2)
    board.text("limit", (380, 300), 700, anchor="middle", role="cannot_tell", lines=3)
    return board


def processed() -> Canvas:
    """Raw beside heat-treated."""
    board = Canvas("scale_raw_or_treated", ("PA-010", "PA-011"), 760, 420)
    outer_face(board, (190, 170), (200, 240))
    chance = random.Random(4)
    lump = smooth(
        [
            (460, 190),
            (480, 110),
            (560, 66),
            (640, 96),
            (668, 170),
            (640, 200),
            (600, 160),
            (560, 200),
            (540, 262),
            (480, 252),
        ]
    )
    board.path(lump, fill="gold", stroke="rind_dark", width=2, closed=True)
    for _ in range(26):
        x, y = chance.uniform(480, 640), chance.uniform(90, 240)
        if (x - 560) ** 2 / 6400 + (y - 150) ** 2 / 3600 < 1 and not (y > 170 and x > 575):
            board.ellipse((x, y), chance.uniform(4, 12), chance.uniform(3, 8), fill="#E9C06C", stroke="rind", width=1)
    board.arrow((320, 170), (430, 170), stroke="text_2", width=3, head=14)
    board.text("raw", (190, 310), 320, anchor="middle", lines=4)
    board.text("treated", (560, 290), 340, anchor="middle", lines=5)
    return board


def lookalikes() -> Canvas:
    """Five things in a bag that are not scales, beside one that is."""
    board = Canvas("scale_lookalikes", ("PA-005", "PA-013", "PA-014", "LA-021", "LA-022"), 760, 480)
    spots = [(130.0 + (k % 3) * 250, 98.0 + (k // 3) * 236) for k in range(6)]
    outer_face(board, spots[0], (120, 150))
    x, y = spots[1]
    board.path(
        [(x - 60, y + 40), (x - 40, y - 50), (x + 20, y - 62), (x + 66, y - 20), (x + 50, y + 52), (x - 10, y + 60)],
        fill="keratin_dark",
        stroke="black",
        width=2,
        closed=True,
    )
    for k in range(6):
        board.line((x - 44 + k * 16, y - 34), (x - 40 + k * 16, y + 42), stroke="keratin", width=1.4)
    x, y = spots[2]
    board.ellipse((x, y), 54, 58, fill="#E3E9E6", stroke="grey", width=1.5)
    for k in range(1, 8):
        board.ellipse((x, y + 12), 50 * k / 8, 46 * k / 8, stroke="grey", width=0.9)
    x, y = spots[3]
    board.path(
        smooth(
            [
                (x - 14, y + 66),
                (x - 48, y - 20),
                (x - 30, y - 58),
                (x, y - 66),
                (x + 32, y - 58),
                (x + 48, y - 18),
                (x + 14, y + 66),
            ]
        ),
        fill="wood",
        stroke="keratin_dark",
        width=2,
        closed=True,
    )
    board.path([(x - 44, y - 24), (x, y - 44), (x + 44, y - 22)], stroke="keratin_dark", width=2)
    board.path([(x - 6, y - 46), (x, y - 58), (x + 6, y - 46)], fill="keratin_dark", closed=True)
    x, y = spots[4]
    board.path(
        smooth(
            [(x - 70, y + 10), (x - 20, y - 26), (x + 66, y - 30), (x + 72, y - 18), (x + 10, y + 18), (x - 60, y + 24)]
        ),
        fill="wood",
        stroke="keratin_dark",
        width=2,
        closed=True,
    )
    board.path(
        smooth([(x - 62, y + 14), (x, y - 10), (x + 66, y - 24)], closed=False), stroke="keratin_dark", width=1.5
    )
    x, y = spots[5]
    for dx in (-42, 6, 54):
        board.path(outline((x + dx, y), (58, 96), "shield"), fill="#6B5A45", stroke="black", width=1.5, closed=True)
        for k in range(-2, 3):
            board.line((x + dx + k * 8, y - 30), (x + dx + k * 8, y + 30), stroke="black", width=1.8)
        board.circle((x + dx, y + 50), 3.5, fill="#6B5A45", stroke="black", width=1.2)
    for at, key in zip(spots, ("scale", "horn", "fish", "cone", "pod", "moulded"), strict=True):
        board.text(key, (at[0], at[1] + 78), 232, anchor="middle", style="small", lines=3)
    return board


def weight_range() -> Canvas:
    """The same heap gives very different numbers of animals: bars over the published factors, for 100 kg."""
    board = Canvas("scale_weight_range", ("PA-019", "PA-020", "PA-021", "PA-022", "PA-023", "PA-024"), 760, 420)
    kilograms, widest = 100.0, 100_000 / FACTORS[0][1]
    board.text("heading", (40, 34), 680, style="title", centred=True, lines=2)
    for k, (key, grams, _) in enumerate(FACTORS):
        y = 86.0 + k * 62
        animals = kilograms * 1000 / grams
        board.text(key, (40, y + 14), 230, centred=True, lines=2, style="small")
        board.box((280, y), (360 * animals / widest, 28), fill="brass", opacity=0.8)
        board.sign(f"≈ {animals:.0f}", (290 + 360 * animals / widest, y + 14), 90, style="number", centred=True)
    board.text("african", (40, 330), 680, role="cannot_tell", lines=2)
    board.text("never", (40, 384), 680, lines=1)
    return board


DIAGRAMS = (faces, anatomy, side_view, shapes, processed, lookalikes, weight_range)
