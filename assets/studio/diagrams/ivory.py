"""Diagrams on ivory: where to look, the crossing lines and how their angle is measured."""

from __future__ import annotations

import math

from studio.diagrams.canvas import Canvas, Point, arc, oval, smooth

OPEN, MIDDLE, NARROW = 124.0, 102.0, 74.0


def spiral(centre: Point, radius: float, opening: float, start: float, side: int, first: float = 0.32) -> list[Point]:
    """One crossing line from `first` of the radius to the rim; `opening` in degrees is reached by 72 % of it.

    The rule is that of the drawn sections: dF/dr = tan(S/2)/r, where S is the angle between the two families.
    """
    found, turn, share, step = [], start, first, 0.03
    while share <= 0.985:
        found.append((centre[0] + radius * share * math.cos(turn), centre[1] + radius * share * math.sin(turn)))
        grown = min(1.0, max(0.0, (share - 0.1) / 0.62))
        inner = max(25.0, opening * 0.42)
        now = math.radians(inner + (opening - inner) * grown * grown * (3 - 2 * grown))
        turn += side * math.tan(now / 2) / share * step
        share += step
    return found


def disc(
    board: Canvas,
    centre: Point,
    radius: float,
    opening: float,
    *,
    rind: float = 0.06,
    lines: int = 34,
    faint: float = 0.0,
) -> None:
    """A cross-cut face with rind, crossing lines and nerve canal; `faint` fades the lines."""
    board.circle(centre, radius * (1 + rind), fill="rind", stroke="rind_dark", width=2)
    board.circle(centre, radius, fill="ivory")
    for k in range(lines):
        for side in (1, -1):
            run = spiral(centre, radius, opening, 2 * math.pi * k / lines, side)
            board.path(run, stroke="ivory_line", width=1.0, opacity=1 - faint)
    board.circle(centre, max(2.5, radius * 0.025), fill="rind_dark")


def angle_at(board: Canvas, tip: Point, opening: float, length: float, up: float = -90.0, role: str = "brass") -> None:
    """Two arms from `tip` that open by `opening` degrees around direction `up`, with the arc between them."""
    for side in (1, -1):
        turn = math.radians(up + side * opening / 2)
        board.line(tip, (tip[0] + length * math.cos(turn), tip[1] + length * math.sin(turn)), stroke=role, width=3.5)
    board.arc(tip, length * 0.5, up - opening / 2, up + opening / 2, stroke=role, width=2.5)


def where_to_look() -> Canvas:
    """A tusk with a cross-cut and a lengthwise cut: the pattern shows on the first alone."""
    board = Canvas("ivory_where_to_look", ("IV-001", "IV-015"), 760, 440)
    outer = smooth([(60, 120), (180, 66), (330, 52), (480, 74), (610, 132), (700, 214)], closed=False)
    inner = smooth([(692, 222), (600, 176), (480, 150), (340, 146), (210, 158), (92, 190)], closed=False)
    board.path([*outer, *inner], fill="ivory", stroke="rind_dark", width=2, closed=True)
    for k in range(1, 5):
        run = [
            (a[0] + (b[0] - a[0]) * k / 5, a[1] + (b[1] - a[1]) * k / 5)
            for a, b in zip(outer[4:-4], inner[::-1][4:-4], strict=False)
        ]
        board.path(run, stroke="ivory_line", width=0.8, opacity=0.5)
    board.ellipse((76, 155), 22, 40, turn=22, fill="rind_dark", stroke="rind_dark")
    board.path([(392, 36), (392, 168)], stroke="brass", width=3, dash="7 5")
    board.path([(486, 110), (560, 136), (626, 172)], stroke="cannot_tell", width=3, dash="7 5")
    disc(board, (190, 318), 84, OPEN)
    board.arrow((386, 170), (264, 262), stroke="brass")
    board.box((470, 262), (210, 92), fill="ivory", stroke="rind_dark", width=2)
    for k in range(9):
        y = 272 + k * 9.2
        board.path(
            smooth([(474, y), (530, y + 2), (600, y - 2), (676, y + 1)], closed=False), stroke="ivory_line", width=1
        )
    board.arrow((562, 142), (572, 254), stroke="cannot_tell")
    board.text("across", (300, 312), 150, style="label", role="brass", lines=4, centred=True)
    board.text("along", (575, 368), 240, anchor="middle", role="cannot_tell", lines=3)
    return board


def outer_zone() -> Canvas:
    """Where the angle is measured: the outer zone of one cross-cut."""
    board = Canvas("ivory_outer_zone", ("IV-002", "IV-008"), 760, 440)
    centre = (250.0, 222.0)
    disc(board, centre, 186, OPEN, lines=40)
    ring = [*oval(centre, 184, 184), *oval(centre, 128, 128)[::-1]]
    board.path(ring, fill="brass", closed=True, opacity=0.16)
    board.ellipse(centre, 128, 128, stroke="brass", width=2.5)
    board.call("outer", (250 + 150, 150), (480, 110), 250, role="brass", lines=4)
    board.call("inner", (292, 222), (480, 226), 250, lines=4)
    board.call("canal", (250, 222), (480, 300), 250)
    board.call("rind", (250 + 160, 330), (480, 366), 250, lines=2)
    return board


def concave_convex() -> Canvas:
    """The two angles of one crossing."""
    board = Canvas("ivory_concave_convex", ("IV-003", "IV-009"), 760, 420)
    centre, radius = (258.0, 460.0), 380.0
    rim = arc(centre, radius * 1.045, -128, -52)
    board.path([*rim, *arc(centre, radius * 0.42, -52, -128)], fill="rind", stroke="rind_dark", width=2, closed=True)
    board.path([*arc(centre, radius, -127.6, -52.4), *arc(centre, radius * 0.42, -52, -128)], fill="ivory", closed=True)
    for k in range(48):
        for side in (1, -1):
            run = [
                p
                for p in spiral(centre, radius, OPEN, 2 * math.pi * k / 48, side, 0.44)
                if -127 < math.degrees(math.atan2(p[1] - centre[1], p[0] - centre[0])) < -53
            ]
            if len(run) > 2:
                board.path(run, stroke="ivory_line", width=1.2)
    angle_at(board, (197, 180), OPEN, 60, up=90.0)
    angle_at(board, (318, 165), OPEN, 60, up=-90.0, role="primary")
    board.call("concave", (197, 206), (524, 276), 226, role="brass", lines=4)
    board.call("convex", (318, 140), (524, 120), 226, role="primary", lines=4)
    board.call("towards_centre", (258, 302), (524, 370), 226)
    board.call("rind", (344, 75), (524, 40), 226)
    return board


def measure() -> Canvas:
    """Five concave and five convex angles along the outer zone of one cut."""
    board = Canvas("ivory_measure_ten", ("IV-008", "IV-009", "IV-012"), 760, 460)
    centre, radius = (240.0, 236.0), 190.0
    disc(board, centre, radius, OPEN, lines=30)
    for k in range(5):
        for kind, role in ((0, "brass"), (1, "primary")):
            turn = math.radians(-100 + k * 72 + kind * 36)
            share = 0.80 if kind else 0.86
            tip = (centre[0] + radius * share * math.cos(turn), centre[1] + radius * share * math.sin(turn))
            angle_at(board, tip, OPEN, 22, up=math.degrees(turn) + (0 if kind else 180), role=role)
    for row, (key, role) in enumerate(
        (("concave", "brass"), ("convex", "primary"), ("mean", "text"), ("few", "fault"))
    ):
        y = 78 + row * 96
        board.circle((492, y), 16, fill=role if role != "text" else "text_2")
        board.sign(
            "5" if row < 2 else ("10" if row == 2 else "<5"),
            (492, y),
            32,
            anchor="middle",
            role="surface",
            style="small",
            centred=True,
        )
        board.text(key, (520, y), 220, lines=4, centred=True, role="text" if row > 1 else role)
    return board


def zones() -> Canvas:
    """The three zones of the rule on one scale, with the published spread of single angles."""
    board = Canvas("ivory_three_zones", ("IV-005", "IV-006", "IV-007", "IV-012"), 760, 420)

    def x(angle: float) -> float:
        return 60 + (angle - 30) * 640 / 140

    for low, high, role in ((30, 90, "look_alike_soft"), (90, 115, "cannot_tell_soft"), (115, 170, "consistent_soft")):
        board.box((x(low), 96), (x(high) - x(low), 170), fill=role)
    for border in (90, 115):
        board.line((x(border), 84), (x(border), 274), stroke="text", width=2, dash="6 4")
    for mean, spread, role in ((73.7, 9.76, "look_alike"), (124.2, 9.28, "consistent")):
        bell = [(x(a), 262 - 150 * math.exp(-(((a - mean) / spread) ** 2) / 2)) for a in range(30, 171)]
        board.path([(x(30), 262), *bell, (x(170), 262)], fill=role, opacity=0.25, closed=True)
        board.path(bell, stroke=role, width=2.5)
    for low, high, role, y in ((35, 115, "look_alike", 288), (95, 163, "consistent", 302)):
        board.line((x(low), y), (x(high), y), stroke=role, width=6)
    board.line((x(30), 264), (x(170), 264), stroke="text", width=2)
    for angle in (30, 60, 90, 115, 140, 170):
        board.line((x(angle), 264), (x(angle), 272), stroke="text", width=2)
        board.sign(f"{angle}°", (x(angle), 316), 60, anchor="middle", style="number")
    board.text("mammoth", (x(60), 44), 190, anchor="middle", role="look_alike", lines=3, centred=True)
    board.text("cannot_tell", (x(102.5), 44), 150, anchor="middle", role="cannot_tell", lines=3, centred=True)
    board.text("elephant", (x(142), 44), 190, anchor="middle", role="consistent", lines=3, centred=True)
    board.text("range", (60, 352), 640, lines=3)
    return board


def three_sections() -> Canvas:
    """Three cross-cuts with one measured angle each."""
    board = Canvas("ivory_three_angles", ("IV-003", "IV-004", "IV-012"), 760, 400)
    for k, (opening, key, role) in enumerate(
        ((OPEN, "elephant", "consistent"), (MIDDLE, "cannot_tell", "cannot_tell"), (NARROW, "mammoth", "look_alike"))
    ):
        centre = (130.0 + k * 250, 150.0)
        disc(board, centre, 108, opening, lines=26)
        tip = (centre[0], centre[1] + 90)
        angle_at(board, tip, opening, 52, role=role)
        board.box((centre[0] - 32, centre[1] - 12), (64, 30), fill="surface", rounded=6)
        board.sign(
            f"{opening:.0f}°", (centre[0], centre[1] + 3), 64, anchor="middle", style="number", role=role, centred=True
        )
        board.text(key, (centre[0], 284), 226, anchor="middle", role=role, lines=4)
    return board


def tusk_parts() -> Canvas:
    """Parts of a tusk cut open along its length."""
    board = Canvas("tusk_parts", ("IV-020", "IV-021", "IV-022", "IV-023"), 760, 420)
    outer = smooth([(70, 150), (200, 96), (350, 84), (500, 112), (620, 176), (694, 262)], closed=False)
    inner = smooth([(684, 272), (604, 226), (500, 192), (360, 184), (230, 200), (104, 236)], closed=False)
    board.path([*outer, *inner], fill="rind", stroke="rind_dark", width=2, closed=True)
    n = min(len(outer), len(inner))
    pairs = list(zip(outer[:n], inner[::-1][:n], strict=True))

    def between(share: float, first: int = 0, last: int | None = None) -> list[Point]:
        return [(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) for a, b in pairs[first:last]]

    board.path([*between(0.07), *between(0.93)[::-1]], fill="ivory", closed=True)
    hollow = between(0.16, 0, 20)
    tip = between(0.5, 24, 25)
    board.path([*hollow, *tip, *between(0.84, 0, 20)[::-1]], fill="rind_dark", closed=True, opacity=0.75)
    board.path([*tip, *between(0.5, 25, -1)], stroke="rind_dark", width=1.5, dash="2 4")
    board.call("cavity", (150, 186), (164, 330), 118, lines=3)
    board.call("canal", between(0.5, 32, 33)[0], (440, 350), 150, lines=3)
    board.call("rind", between(0.04, 22, 23)[0], (300, 40), 180, lines=2)
    board.call("dentine", between(0.3, 30, 31)[0], (560, 60), 170, lines=3)
    board.call("tip", (690, 266), (640, 350), 130, lines=5)
    return board


DIAGRAMS = (where_to_look, outer_zone, concave_convex, measure, zones, three_sections, tusk_parts)
