"""Diagrams on claws, canines and bones of cats."""

from __future__ import annotations

from studio.diagrams.canvas import Canvas, Point, oval, smooth


def claw_underside() -> Canvas:
    """The sheath of a mammal's claw leaves a gap underneath; a bird's goes all the way round."""
    board = Canvas("claw_underside", ("LA-025", "LA-028", "TI-014", "TI-015"), 760, 440)
    for left, mammal in ((60, True), (430, False)):
        claw = smooth(
            [
                (left + 20, 60),
                (left + 110, 44),
                (left + 200, 90),
                (left + 246, 190),
                (left + 236, 196),
                (left + 180, 140),
                (left + 100, 122),
                (left + 22, 130),
            ]
        )
        board.path(claw, fill="keratin_pale" if mammal else "keratin", stroke="keratin_dark", width=2, closed=True)
        for k in range(1, 4):
            board.path(
                smooth([(left + 26, 60 + k * 16), (left + 110, 48 + k * 18), (left + 190, 96 + k * 12)], closed=False),
                stroke="keratin_dark",
                width=0.9,
            )
        board.line((left + 110, 30), (left + 104, 140), stroke="brass", width=2.5, dash="6 4")
        centre = (left + 120, 252)
        board.ellipse(centre, 62, 50, fill="keratin_pale" if mammal else "keratin", stroke="keratin_dark", width=2)
        board.ellipse(
            (centre[0], centre[1] + (6 if mammal else 0)), 40, 30, fill="surface", stroke="keratin_dark", width=1.5
        )
        if mammal:
            board.path(
                [
                    (centre[0] - 13, centre[1] + 30),
                    (centre[0] + 13, centre[1] + 30),
                    (centre[0] + 17, centre[1] + 54),
                    (centre[0] - 17, centre[1] + 54),
                ],
                fill="surface",
                closed=True,
            )
            board.line(
                (centre[0] - 14, centre[1] + 32), (centre[0] - 16, centre[1] + 49), stroke="keratin_dark", width=2
            )
            board.line(
                (centre[0] + 14, centre[1] + 32), (centre[0] + 16, centre[1] + 49), stroke="keratin_dark", width=2
            )
        board.arrow((left + 106, 148), (left + 116, 194), stroke="brass")
        board.text("mammal" if mammal else "bird", (left + 120, 318), 320, anchor="middle", lines=3)
    board.text("limit", (380, 388), 680, anchor="middle", role="cannot_tell", lines=2)
    return board


def paw(board: Canvas, centre: Point, claws: int) -> None:
    """Four toes and a pad; a fifth claw sits higher on the fore foot."""
    x, y = centre
    board.path(
        smooth(
            [(x - 46, y + 30), (x - 26, y - 8), (x + 26, y - 8), (x + 46, y + 30), (x + 18, y + 46), (x - 18, y + 46)]
        ),
        fill="rind",
        stroke="rind_dark",
        width=2,
        closed=True,
    )
    for k, dx in enumerate((-54, -20, 20, 54)):
        dy = -28 if k in (0, 3) else -52
        board.ellipse((x + dx, y + dy), 16, 21, fill="rind", stroke="rind_dark", width=2)
        board.path(
            [(x + dx - 5, y + dy - 20), (x + dx + 5, y + dy - 20), (x + dx, y + dy - 42)],
            fill="keratin_pale",
            stroke="keratin_dark",
            closed=True,
        )
    if claws == 5:
        board.ellipse((x - 84, y + 52), 12, 16, fill="rind", stroke="rind_dark", width=2)
        board.path(
            [(x - 92, y + 42), (x - 84, y + 38), (x - 104, y + 22)],
            fill="keratin_pale",
            stroke="keratin_dark",
            closed=True,
        )


def claw_count() -> Canvas:
    board = Canvas("claw_count", ("TI-014", "TI-021"), 760, 420)
    for k, claws in enumerate((5, 5, 4, 4)):
        at = (122.0 + k * 176, 130.0)
        paw(board, at, claws)
        board.sign(str(claws), (at[0], 206), 60, anchor="middle", style="number", role="brass")
    board.text("front", (210, 238), 320, anchor="middle", lines=2)
    board.text("hind", (562, 238), 320, anchor="middle", lines=2)
    board.text("sum", (380, 296), 660, anchor="middle", lines=2)
    board.text("limit", (380, 350), 660, anchor="middle", role="cannot_tell", lines=3)
    return board


def canine() -> Canvas:
    """Parts of a canine beside a cast one."""
    board = Canvas("canine_or_cast", ("LA-026", "TI-022"), 760, 440)
    for left, real in ((50, True), (430, False)):
        root = smooth(
            [
                (left + 40, 250),
                (left + 30, 150),
                (left + 62, 70),
                (left + 110, 60),
                (left + 130, 130),
                (left + 120, 200),
            ],
            closed=False,
        )
        crown = [
            (left + 120, 200),
            (left + 170, 250),
            (left + 196, 330),
            (left + 188, 340),
            (left + 120, 312),
            (left + 40, 250),
        ]
        board.path(
            [*root, (left + 40, 250)], fill="#D8C59A" if real else "resin", stroke="rind_dark", width=2, closed=True
        )
        board.path(smooth(crown), fill="enamel" if real else "resin", stroke="rind_dark", width=2, closed=True)
        if real:
            for k in range(5):
                x = left + 70 + k * 18
                board.line((x, 246 + k * 4), (x + 34, 296 + k * 7), stroke="grey", width=1)
            for k in range(4):
                board.path(
                    smooth(
                        [(left + 38 + k * 2, 226 - k * 34), (left + 80, 214 - k * 36), (left + 118, 196 - k * 34)],
                        closed=False,
                    ),
                    stroke="ivory_line",
                    width=1,
                )
        else:
            board.path(
                smooth([(left + 84, 64), (left + 82, 160), (left + 96, 240), (left + 180, 330)], closed=False),
                stroke="rind",
                width=2.5,
            )
            for x, y, r in ((70, 130, 5), (104, 170, 4), (92, 270, 6)):
                board.circle((left + x, y), r, fill="white", stroke="rind", width=1.2)
    board.call("root", (120, 120), (240, 90), 160, lines=2)
    board.call("crown", (196, 290), (260, 250), 150, lines=3)
    board.call("seam", (518, 190), (600, 90), 150, lines=3)
    board.call("bubbles", (522, 270), (660, 250), 96, lines=3)
    board.text("limit", (380, 372), 680, anchor="middle", role="cannot_tell", lines=3)
    return board


def long_bone() -> Canvas:
    board = Canvas("loose_bone", ("TI-026", "TI-048"), 760, 330)
    rim = smooth(
        [
            (70, 120),
            (110, 84),
            (160, 96),
            (220, 118),
            (420, 122),
            (540, 112),
            (600, 78),
            (660, 86),
            (680, 130),
            (650, 160),
            (668, 190),
            (620, 216),
            (560, 186),
            (420, 168),
            (220, 172),
            (150, 200),
            (96, 208),
            (60, 170),
        ]
    )
    board.path(rim, fill="bone", stroke="rind_dark", width=2, closed=True)
    board.ellipse((330, 146), 7, 3, fill="rind_dark")
    board.path(oval((622, 146), 34, 44)[10:32], stroke="ivory_line", width=1.5)
    board.text("limit", (370, 238), 640, anchor="middle", role="cannot_tell", lines=3)
    return board


DIAGRAMS = (claw_underside, claw_count, canine, long_bone)
